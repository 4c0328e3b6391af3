package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Span;

/** Makes the points of one sentence: one, or several where its parts differ in what they ask or hold. */
final class SentenceReader {

    private final Speech speech;
    private final Clauses clauses;
    private final PartReader parts;
    private final Heading heading;
    private final Addressee addressee;
    private final ActionScale scale;
    private final Operative operative;

    SentenceReader(Speech speech) {
        this.speech = speech;
        this.clauses = new Clauses(speech);
        this.parts = new PartReader(speech);
        this.heading = new Heading(speech);
        this.addressee = new Addressee(speech);
        this.scale = new ActionScale(speech);
        this.operative = new Operative(speech);
    }

    /** The points of a sentence; at least one. */
    List<Point> read(Quotation sentence, int from, int to) {
        List<Part> read = new ArrayList<>();
        boolean carried = false;
        boolean opened = false;
        for (Span clause : clauses.of(from, to)) {
            boolean own = carried || opened && clauses.opensWithVerb(clause.start(), clause.end());
            Finding finding = parts.read(clause.start(), clause.end(), own);
            carried |= isOwn(finding, clause);
            opened = isOpened(clause) && speech.find(clause.start(), clause.end(), "that") < 0;
            read.addAll(coordinated(new Part(clause.start(), clause.end(), finding)));
        }
        return points(sentence, merged(read));
    }

    /** The points of a paragraph of a resolution; none if the sentence is no such paragraph. */
    List<Point> paragraph(Quotation sentence, int from, int to) {
        return operative
                .of(from, to)
                .map(finding -> points(sentence, coordinated(new Part(from, to, finding))))
                .orElseGet(List::of);
    }

    private boolean isOwn(Finding finding, Span clause) {
        if (finding.rule().equals(Assessment.BELIEF)) {
            return isOpened(clause);
        }
        return finding.kind() == Finding.Kind.COMMITMENT || finding.rule().startsWith("own");
    }

    private boolean isOpened(Span clause) {
        return speech.speaker.subjectEnd(clause.start(), clause.end()) > clause.start();
    }

    /** "create ... and prevent ...": cut where a coordinated verb turns the direction of what is asked. */
    private List<Part> coordinated(Part part) {
        if (!part.finding.acts() || part.finding.actionFrom() < 0) {
            return List.of(part);
        }
        List<Part> cut = new ArrayList<>();
        int start = part.from;
        Finding current = part.finding;
        for (int at = part.finding.actionFrom() + 1; at < part.to - 1; at++) {
            if (isButNot(at, part.to)) {
                cut.add(new Part(start, at, current));
                start = at;
                current = part.finding.with(opposite(current.direction())).actingFrom(at + 2);
            }
            int verb = speech.isForm(at, "and", "or") ? heading.coordinatedVerb(at, part.to) : -1;
            if (verb > 0) {
                Direction direction = PartReader.direction(heading.of(verb, part.to) * negation(part, at));
                if (direction != current.direction()) {
                    cut.add(new Part(start, at, current));
                    start = at;
                    current = part.finding.with(direction).actingFrom(verb);
                }
            }
        }
        cut.add(new Part(start, part.to, current));
        return cut;
    }

    /** "... with the aim but not with the method" */
    private boolean isButNot(int at, int to) {
        return at + 3 < to
                && speech.isForm(at, "but")
                && speech.isForm(at + 1, "not")
                && !speech.isForm(at + 2, "only");
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case ADVANCE -> Direction.PREVENT;
            case PREVENT -> Direction.ADVANCE;
            case NEITHER -> Direction.NEITHER;
        };
    }

    /** A negation before the first verb also governs the verb behind "or". */
    private int negation(Part part, int at) {
        boolean negated =
                speech.find(part.finding.actionFrom(), Math.min(part.finding.actionFrom() + 2, at), "not", "never")
                        >= 0;
        return negated && speech.isForm(at, "or") ? -1 : 1;
    }

    /**
     * Joins parts that say the same or add nothing of their own: a judgement or fact beside something asked or pledged
     * belongs to it, save where "but" or "while" sets them against each other.
     */
    private List<Part> merged(List<Part> read) {
        List<Part> merged = new ArrayList<>();
        for (Part part : read) {
            Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && joins(last, part)) {
                merged.set(merged.size() - 1, new Part(last.from, part.to, foremost(last.finding, part.finding)));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private boolean joins(Part one, Part two) {
        if (one.finding.sameAs(two.finding)) {
            return true;
        }
        boolean bothAct = one.finding.acts() && two.finding.acts();
        if (bothAct) {
            return one.finding.kind() == Finding.Kind.COMMITMENT
                    && two.finding.kind() == Finding.Kind.COMMITMENT
                    && (isNeutral(one.finding) || isNeutral(two.finding));
        }
        boolean contrast = speech.isStructure(two.from, two.to, Cue.Sort.CONTRASTING)
                || speech.isStructure(one.from, one.to, Cue.Sort.CONTRASTING);
        boolean opposed = one.finding.direction() != two.finding.direction()
                && one.finding.direction() != Direction.NEITHER
                && two.finding.direction() != Direction.NEITHER;
        return !(contrast && opposed);
    }

    /** "We take note of it": no side is taken. */
    private static boolean isNeutral(Finding finding) {
        return finding.direction() == Direction.NEITHER;
    }

    private static Finding foremost(Finding one, Finding two) {
        if (one.kind() == two.kind() && isNeutral(one)) {
            return two;
        }
        return two.kind().compareTo(one.kind()) < 0 ? two : one;
    }

    private List<Point> points(Quotation sentence, List<Part> read) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Part part = read.get(i);
            int start = i == 0 ? sentence.start() : speech.words.start(part.from);
            int end = i == read.size() - 1 ? sentence.end() : endOf(part);
            points.add(point(sentence, speech.transcript.quote(start, end), part));
        }
        return points;
    }

    /** A part ends before the comma, semicolon or conjunction that leads to the next. */
    private int endOf(Part part) {
        int last = part.to - 1;
        while (last > part.from
                && (!speech.words.isWord(last) && !speech.isForm(last, ")", "\"")
                        || speech.isForm(last, "and", "but"))) {
            last--;
        }
        return speech.words.end(last);
    }

    private Point point(Quotation sentence, Quotation quotation, Part part) {
        Finding finding = part.finding;
        List<Quotation> cues = new ArrayList<>();
        for (Span cue : finding.cues()) {
            cues.add(speech.quote(cue.start(), cue.end()));
        }
        Provenance provenance = new Provenance(RuleExtractor.NAME, finding.rule(), cues);
        return switch (finding.kind()) {
            case PROPOSAL ->
                new Proposal(
                        addressee.of(finding, part.from, part.to),
                        action(quotation, finding),
                        quotation,
                        sentence,
                        finding.direction(),
                        finding.strength(),
                        provenance,
                        level(part),
                        Appraisal.none());
            case COMMITMENT -> claim(Claim.Kind.COMMITMENT, quotation, sentence, finding, provenance);
            case VALUE -> claim(Claim.Kind.VALUE, quotation, sentence, finding, provenance);
            case FACT -> claim(Claim.Kind.FACT, quotation, sentence, finding, provenance);
        };
    }

    private Optional<ActionLevel> level(Part part) {
        int action = part.finding.actionFrom();
        return scale.level(action >= part.from && action < part.to ? action : part.from, part.to);
    }

    /** A sentence of a list of recommendations: a proposal by its form; empty if it names no act. */
    Optional<Point> recommendation(Quotation sentence, int from, int to) {
        int act = scale.firstAct(from, to);
        if (act < 0) {
            return Optional.empty();
        }
        Finding finding = new Finding(
                Finding.Kind.PROPOSAL,
                Strength.MEDIUM,
                PartReader.direction(heading.of(act, to)),
                "recommendation",
                List.of(new Span(act, act + 1)),
                act);
        return Optional.of(point(sentence, sentence, new Part(from, to, finding)));
    }

    private Quotation action(Quotation quotation, Finding finding) {
        int first = finding.actionFrom();
        boolean inside = first >= 0
                && first < speech.words.size()
                && speech.words.start(first) >= quotation.start()
                && speech.words.start(first) < quotation.end();
        return inside ? speech.transcript.quote(speech.words.start(first), quotation.end()) : quotation;
    }

    private static Claim claim(
            Claim.Kind kind, Quotation quotation, Quotation sentence, Finding finding, Provenance provenance) {
        return new Claim(kind, quotation, sentence, finding.direction(), finding.strength(), provenance);
    }

    private record Part(int from, int to, Finding finding) {}
}
