package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Pillar;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Span;

/** Statements as JSON. */
final class StatementCodec {

    static final int MOST_STATEMENTS = 20_000;
    static final int MOST_ANNOTATIONS = 100_000;

    private StatementCodec() {}

    static void write(JsonWriter json, List<Statement> statements) {
        json.list("statements");
        for (Statement statement : statements) {
            json.object();
            write(json, statement);
            json.endObject();
        }
        json.endList();
    }

    private static void write(JsonWriter json, Statement statement) {
        json.object("transcript");
        TranscriptCodec.write(json, statement.transcript());
        json.endObject();
        json.list("sentences");
        statement.sentences().forEach(sentence -> write(json, sentence));
        json.endList();
        json.list("points");
        statement.points().forEach(point -> PointCodec.write(json, point));
        json.endList();
        json.list("repetitions");
        new TreeMap<>(statement.repetitions())
                .forEach((point, earlier) -> json.object()
                        .whole("point", point)
                        .whole("repeats", earlier)
                        .endObject());
        json.endList();
        json.list("pillars");
        statement.pillars().forEach(pillar -> write(json, pillar));
        json.endList();
        json.list("endorsements");
        statement.endorsements().forEach(endorsement -> write(json, endorsement));
        json.endList();
        json.list("onBehalfOf");
        statement.onBehalfOf().forEach(group -> write(json, group));
        json.endList();
    }

    static List<Statement> read(JsonNode list) {
        check(list, "statements of a document", MOST_STATEMENTS);
        List<Statement> statements = new ArrayList<>();
        list.items().forEach(item -> statements.add(statement(item)));
        return List.copyOf(statements);
    }

    private static void check(JsonNode list, String limit, int most) {
        if (list.items().size() > most) {
            throw new LimitException(list.source(), limit, list.items().size(), most);
        }
    }

    private static Statement statement(JsonNode json) {
        json.only("transcript", "sentences", "points", "repetitions", "pillars", "endorsements", "onBehalfOf");
        Transcript transcript = TranscriptCodec.read(json.field("transcript"));
        check(json.field("points"), "points of a statement", MOST_ANNOTATIONS);
        check(json.field("sentences"), "sentences of a statement", MOST_ANNOTATIONS);
        List<Sentence> sentences = new ArrayList<>();
        json.field("sentences").items().forEach(item -> sentences.add(sentence(item, transcript)));
        List<Point> points = new ArrayList<>();
        for (JsonNode item : json.field("points").items()) {
            Point point = PointCodec.read(item, transcript);
            int before = points.isEmpty()
                    ? 0
                    : points.get(points.size() - 1).quotation().start();
            if (point.quotation().start() < before) {
                throw item.wrong("must not stand before the point ahead of it, which begins at " + before);
            }
            points.add(point);
        }
        List<Pillar> pillars = new ArrayList<>();
        json.field("pillars").items().forEach(item -> pillars.add(pillar(item, transcript)));
        List<Endorsement> endorsements = new ArrayList<>();
        json.field("endorsements").items().forEach(item -> endorsements.add(endorsement(item, transcript)));
        List<Grouping> groups = new ArrayList<>();
        json.field("onBehalfOf").items().forEach(item -> groups.add(grouping(item)));
        Map<Integer, Integer> repetitions = repetitions(json.field("repetitions"), points.size());
        return json.made(
                () -> new Statement(transcript, sentences, points, repetitions, pillars, endorsements, groups));
    }

    private static Map<Integer, Integer> repetitions(JsonNode json, int points) {
        Map<Integer, Integer> repetitions = new TreeMap<>();
        for (JsonNode item : json.items()) {
            item.only("point", "repeats");
            int point = item.field("point").whole(0, points - 1, " (number of the last point)");
            int earlier = item.field("repeats").whole(0, point - 1, " (an earlier point)");
            if (repetitions.put(point, earlier) != null) {
                throw item.wrong("point (" + point + ") must not stand twice");
            }
        }
        return repetitions;
    }

    private static void write(JsonWriter json, Sentence sentence) {
        json.object();
        TranscriptCodec.write(json, sentence.quotation());
        json.text("reading", TranscriptCodec.lower(sentence.reading())).text("rule", sentence.rule());
        PointCodec.write(json, sentence.appraisal());
        json.endObject();
    }

    private static Sentence sentence(JsonNode json, Transcript transcript) {
        json.only("start", "end", "text", "reading", "rule", "appraisal");
        return new Sentence(
                TranscriptCodec.span(json, transcript, "text"),
                json.field("reading").oneOf(Sentence.Reading.values()),
                json.field("rule").text(),
                PointCodec.appraisal(json, transcript));
    }

    private static void write(JsonWriter json, Pillar pillar) {
        json.object().whole("number", pillar.number());
        TranscriptCodec.write(json, "opening", pillar.opening());
        json.whole("start", pillar.span().start()).whole("end", pillar.span().end());
        json.endObject();
    }

    private static Pillar pillar(JsonNode json, Transcript transcript) {
        json.only("number", "opening", "start", "end");
        int length = transcript.text().length();
        int number = json.field("number").whole(1, Integer.MAX_VALUE, "");
        int start = json.field("start").whole(0, length, " (length of the text)");
        int end = json.field("end").whole(0, length, " (length of the text)");
        return json.made(() ->
                new Pillar(number, TranscriptCodec.quotation(json.field("opening"), transcript), new Span(start, end)));
    }

    private static void write(JsonWriter json, Endorsement endorsement) {
        json.object().text("endorsed", endorsement.endorsed()).truth("reserved", endorsement.reserved());
        TranscriptCodec.write(json, "sentence", endorsement.sentence());
        json.endObject();
    }

    private static Endorsement endorsement(JsonNode json, Transcript transcript) {
        json.only("endorsed", "reserved", "sentence");
        return new Endorsement(
                json.field("endorsed").text(),
                json.field("reserved").truth(),
                TranscriptCodec.quotation(json.field("sentence"), transcript));
    }

    private static void write(JsonWriter json, Grouping group) {
        json.object().text("id", group.id()).text("name", group.name()).list("members");
        group.members().forEach(json::text);
        json.endList().endObject();
    }

    private static Grouping grouping(JsonNode json) {
        json.only("id", "name", "members");
        return new Grouping(
                json.field("id").text(),
                json.field("name").text(),
                json.field("members").texts());
    }
}
