package org.rapporteur.exchange;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** The points that somebody outside found in one text, before they are looked up there. */
final class OutsidePoints {

    private static final String NO_POINT = "no point handed over";

    private final String extractor;
    private final JsonNode json;

    OutsidePoints(String extractor, JsonNode json) {
        this.extractor = extractor;
        this.json = json.only("source", "sha256", "points");
        int size = json.field("points").items().size();
        if (size > StatementCodec.MOST_ANNOTATIONS) {
            throw new LimitException(json.source(), "points of a statement", size, StatementCodec.MOST_ANNOTATIONS);
        }
    }

    String source() {
        return json.field("source").text();
    }

    Statement in(Transcript transcript) {
        checkHash(transcript);
        List<Span> sentences = Sentences.of(transcript.text(), transcript.passages());
        List<Point> points = new ArrayList<>();
        for (JsonNode item : json.field("points").items()) {
            points.add(point(item, transcript, sentences));
        }
        points.sort(Comparator.<Point>comparingInt(point -> point.quotation().start())
                .thenComparingInt(point -> point.quotation().end()));
        return new Statement(
                transcript,
                sentences(transcript, sentences, points),
                points,
                repetitions(points),
                List.of(),
                List.of(),
                List.of());
    }

    private void checkHash(Transcript transcript) {
        json.optional("sha256").ifPresent(node -> {
            String hash = Hashing.sha256()
                    .hashString(transcript.text(), StandardCharsets.UTF_8)
                    .toString();
            if (!node.text().equals(hash)) {
                throw node.wrong("(" + JsonNode.shown(node.text()) + ") must be " + hash
                        + "\nMaybe the text was changed after the points were found.");
            }
        });
    }

    private Point point(JsonNode item, Transcript transcript, List<Span> sentences) {
        PointCodec.Kind kind = item.field("kind").oneOf(PointCodec.Kind.values());
        Quotation quotation = quotation(item, transcript);
        Quotation sentence = sentence(transcript, sentences, quotation);
        Direction direction = item.field("direction").oneOf(Direction.values());
        Strength strength = item.field("strength").oneOf(Strength.values());
        String rule = item.optional("rule").map(JsonNode::text).orElse("handed over");
        Provenance provenance = new Provenance(extractor, rule, List.of());
        if (kind != PointCodec.Kind.PROPOSAL) {
            item.only("kind", "quotation", "start", "end", "direction", "strength", "rule");
            return new Claim(Claim.Kind.valueOf(kind.name()), quotation, sentence, direction, strength, provenance);
        }
        item.only("kind", "quotation", "start", "end", "direction", "strength", "rule", "addressee", "action");
        String addressee = item.optional("addressee").map(JsonNode::text).orElse("");
        Quotation action = item.optional("action")
                .map(node -> action(node, transcript, quotation))
                .orElse(quotation);
        return new Proposal(addressee, action, quotation, sentence, direction, strength, provenance);
    }

    private static Quotation quotation(JsonNode item, Transcript transcript) {
        if (item.optional("start").isPresent() || item.optional("end").isPresent()) {
            return TranscriptCodec.span(item, transcript, "quotation");
        }
        JsonNode node = item.field("quotation");
        String words = node.text();
        int start = words.isEmpty() ? -1 : find(transcript.text(), words, 0);
        if (start < 0) {
            throw node.wrong("(" + JsonNode.shown(words) + ") must stand in the text of "
                    + JsonNode.shown(transcript.source()) + ", word for word"
                    + Nearest.hint(transcript, words));
        }
        if (find(transcript.text(), words, start + 1) >= 0) {
            throw node.wrong(
                    "(" + JsonNode.shown(words) + ") must stand in the text only once\nMaybe add start and end.");
        }
        return transcript.quote(start, start + words.length());
    }

    /** Where words stand; first by their beginning, since a long needle in a long text is slow to look for. */
    private static int find(String text, String words, int from) {
        String beginning = words.substring(0, Math.min(words.length(), 200));
        int at = text.indexOf(beginning, from);
        while (at >= 0 && !text.startsWith(words, at)) {
            at = text.indexOf(beginning, at + 1);
        }
        return at;
    }

    private static Quotation action(JsonNode node, Transcript transcript, Quotation within) {
        int at = node.text().isEmpty() ? -1 : find(within.text(), node.text(), 0);
        if (at < 0) {
            throw node.wrong("(" + JsonNode.shown(node.text()) + ") must stand in the quotation, word for word");
        }
        int start = within.start() + at;
        return transcript.quote(start, start + node.text().length());
    }

    /** The sentence or sentences that a quotation touches. */
    private static Quotation sentence(Transcript transcript, List<Span> sentences, Quotation quotation) {
        int start = quotation.start();
        int end = quotation.end();
        Span own = new Span(start, end);
        for (int i = firstEndingAfter(sentences, start); i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (sentence.start() >= own.end()) {
                break;
            }
            start = Math.min(start, sentence.start());
            end = Math.max(end, sentence.end());
        }
        return transcript.quote(start, end);
    }

    private static int firstEndingAfter(List<Span> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Sentence> sentences(Transcript transcript, List<Span> spans, List<Point> points) {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            while (next < points.size() && points.get(next).quotation().end() <= span.start()) {
                next++;
            }
            boolean makesPoint =
                    next < points.size() && points.get(next).quotation().start() < span.end();
            sentences.add(new Sentence(
                    transcript.quote(span.start(), span.end()),
                    makesPoint ? Sentence.Reading.POINT : Sentence.Reading.PROCEDURAL,
                    makesPoint ? points.get(next).provenance().rule() : NO_POINT));
        }
        return sentences;
    }

    /** Points with the words and the kind of an earlier one. */
    private static Map<Integer, Integer> repetitions(List<Point> points) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, Integer> repetitions = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String said = point.kindName() + " " + point.direction() + " "
                    + FoldedText.of(point.quotation().text()).folded();
            Integer earlier = first.putIfAbsent(said, i);
            if (earlier != null) {
                repetitions.put(i, earlier);
            }
        }
        return repetitions;
    }
}
