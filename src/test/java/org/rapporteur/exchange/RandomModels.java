package org.rapporteur.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.rapporteur.comparison.Cell;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Pillar;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Span;

/** Models drawn at random from a seed, with every part there or not, and texts of pleasant and unpleasant characters. */
final class RandomModels {

    private static final List<String> PIECES = List.of(
            "We ",
            "support ",
            "a fund",
            ". ",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "\\",
            "/",
            "'",
            "{",
            "}",
            ",",
            ":",
            "=1+1",
            "-2",
            "@x",
            "+3",
            ";",
            "|",
            "# ",
            "> ",
            "é",
            "é",
            "œ",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0001",
            "\u007f",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\u202e",
            "\uffff",
            "ﬁ",
            "中",
            "\u0000",
            "\b",
            "\f",
            "must ",
            "not ",
            "oppose ",
            "the tax",
            "0",
            "null",
            "<b>",
            "&amp;");

    private final SplittableRandom random;

    RandomModels(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private boolean toss() {
        return random.nextBoolean();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = upTo(pieces); i >= 0; i--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private String maybe(int pieces) {
        return toss() ? "" : text(pieces);
    }

    Delegation delegation() {
        return new Delegation("A" + text(2), "Land" + text(3));
    }

    private Quotation quotation(Transcript transcript, int from, int to) {
        int start = from + random.nextInt(to - from);
        int end = start + 1 + random.nextInt(to - start);
        return transcript.quote(start, end);
    }

    private Quotation quotation(Transcript transcript) {
        return quotation(transcript, 0, transcript.text().length());
    }

    Transcript transcript() {
        Transcript transcript = Transcript.of(delegation(), text(12))
                .withSource(maybe(3))
                .withForum(maybe(2))
                .withMeeting(maybe(2))
                .withSpeaker(maybe(2))
                .as(any(Transcript.Form.values()));
        for (int i = upTo(2); i > 0; i--) {
            transcript = transcript.withNotice(text(3));
        }
        return placed(
                toss() ? transcript : transcript.withDate(LocalDate.of(1945 + upTo(80), 1 + upTo(11), 1 + upTo(27))));
    }

    private Transcript placed(Transcript transcript) {
        if (toss()) {
            return transcript;
        }
        List<Place> places = new ArrayList<>();
        for (int at = 0; at <= transcript.text().length(); at += 1 + upTo(20)) {
            Place.Part part = any(Place.Part.values());
            places.add(toss() ? Place.of(at, part, 1 + upTo(9)) : Place.of(at, part, 1 + upTo(9), upTo(99)));
        }
        return transcript.withPlaces(places);
    }

    private List<Quotation> cues(Transcript transcript) {
        List<Quotation> cues = new ArrayList<>();
        for (int i = upTo(2); i > 0; i--) {
            cues.add(quotation(transcript));
        }
        return cues;
    }

    private Appraisal appraisal(Transcript transcript) {
        if (toss()) {
            return Appraisal.none();
        }
        Target.Kind kind = any(Target.Kind.values());
        Optional<Delegation> whom = kind == Target.Kind.VEILED || toss() ? Optional.empty() : Optional.of(delegation());
        Optional<Target> target =
                toss() ? Optional.empty() : Optional.of(new Target(kind, quotation(transcript), whom));
        return new Appraisal(any(Tone.values()), target, cues(transcript));
    }

    private Point point(Transcript transcript) {
        Quotation sentence = quotation(transcript);
        Quotation quotation = quotation(transcript, sentence.start(), sentence.end());
        Provenance provenance = new Provenance(text(2), maybe(2), cues(transcript));
        Direction direction = any(Direction.values());
        Strength strength = any(Strength.values());
        if (toss()) {
            return new Claim(
                    any(Claim.Kind.values()),
                    quotation,
                    sentence,
                    direction,
                    strength,
                    provenance,
                    appraisal(transcript));
        }
        return new Proposal(
                maybe(2),
                quotation(transcript, quotation.start(), quotation.end()),
                quotation,
                sentence,
                direction,
                strength,
                provenance,
                toss() ? Optional.empty() : Optional.of(any(ActionLevel.values())),
                appraisal(transcript));
    }

    Statement statement() {
        Transcript transcript = transcript();
        List<Point> points = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Pillar> pillars = new ArrayList<>();
        List<Endorsement> endorsements = new ArrayList<>();
        List<Grouping> groups = new ArrayList<>();
        for (int i = upTo(3); i > 0; i--) {
            points.add(point(transcript));
            sentences.add(new Sentence(
                    quotation(transcript), any(Sentence.Reading.values()), maybe(2), appraisal(transcript)));
        }
        points.sort(java.util.Comparator.comparingInt(point -> point.quotation().start()));
        Map<Integer, Integer> repetitions = new TreeMap<>();
        for (int i = 1; i < points.size(); i++) {
            if (toss()) {
                repetitions.put(i, random.nextInt(i));
            }
        }
        if (toss()) {
            Quotation opening = quotation(transcript);
            pillars.add(new Pillar(
                    1 + upTo(5),
                    opening,
                    new Span(opening.start(), transcript.text().length())));
            endorsements.add(new Endorsement(maybe(2), toss(), quotation(transcript)));
            groups.add(new Grouping(text(1), text(2), List.of("A", "C", "B").subList(0, upTo(3))));
        }
        return new Statement(transcript, sentences, points, repetitions, pillars, endorsements, groups);
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (int i = upTo(2); i > 0; i--) {
            statements.add(statement());
        }
        return statements;
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = upTo(2); i > 0; i--) {
            indicators.add(new Indicator(any(Indicator.Role.values()), "w" + text(1), upTo(9)));
        }
        return indicators;
    }

    Codebook codebook() {
        List<Issue> issues = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            issues.add(new Issue("i" + i, "I" + text(1), maybe(2), maybe(1), indicators()));
            questions.add(new Question("q" + i, "i" + upTo(i), "P" + text(2), indicators()));
        }
        return Codebook.of("c" + text(1), issues, questions).titled(maybe(2));
    }

    Coding coding() {
        Codebook codebook = codebook();
        List<Statement> statements = statements();
        List<CodedPoint> points = new ArrayList<>();
        for (Statement statement : statements) {
            for (int i = 0; i < statement.points().size(); i++) {
                points.add(coded(codebook, statement, i));
            }
        }
        return new Coding(codebook, statements, points);
    }

    private CodedPoint coded(Codebook codebook, Statement statement, int number) {
        Map<Issue, Double> issues = new LinkedHashMap<>();
        double first = random.nextDouble();
        if (toss()) {
            issues.put(codebook.issue("i2"), first);
            issues.put(codebook.issue("i0"), 1 - first);
        }
        Map<Question, Stance> stances = new LinkedHashMap<>();
        codebook.questions().stream()
                .filter(question -> toss())
                .forEach(question -> stances.put(question, any(Stance.values())));
        Wording wording =
                Wording.Reader.of(statement.transcript()).of(statement.points().get(number));
        return new CodedPoint(statement, number, wording, issues, stances);
    }

    MatrixRecord matrix() {
        List<Delegation> rows = List.of(new Delegation("A", text(2) + "a"), new Delegation("B", text(2) + "b"));
        List<Delegation> columns = toss() ? rows : List.of(new Delegation("C", "c"));
        List<Issue> issues = codebook().issues();
        List<MatrixRecord.SetDown> points = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Transcript transcript = transcript();
            points.add(new MatrixRecord.SetDown(
                    "A",
                    maybe(2),
                    any(PointCodec.Kind.values()).name().toLowerCase(java.util.Locale.ROOT),
                    quotation(transcript)));
        }
        List<MatrixRecord.Entry> entries = new ArrayList<>();
        for (Issue issue : issues) {
            entries.add(entry(columns.get(columns.size() - 1).id(), issue.id()));
        }
        return new MatrixRecord(maybe(4), text(1), rows, columns, issues, points, entries);
    }

    private MatrixRecord.Entry entry(String second, String issue) {
        Cell.State state = any(Cell.State.values());
        if (state != Cell.State.SHARED) {
            return new MatrixRecord.Entry(
                    "A", second, issue, state, OptionalDouble.empty(), Optional.empty(), List.of());
        }
        OptionalDouble value = OptionalDouble.of((random.nextDouble() - 0.5) * StrictMath.pow(10, upTo(30) - 15));
        if (toss()) {
            return new MatrixRecord.Entry("A", second, issue, state, value, Optional.empty(), List.of());
        }
        List<MatrixRecord.Reason> reasons = new ArrayList<>();
        double agreement = 0;
        double conflict = 0;
        double left = 1;
        for (int i = 0; i < 3; i++) {
            double weight = i == 2 ? left : left * random.nextDouble();
            double relatedness = random.nextDouble();
            double opposition = random.nextDouble();
            left -= weight;
            agreement += weight * relatedness * (1 - opposition);
            conflict += weight * relatedness * opposition;
            reasons.add(new MatrixRecord.Reason(upTo(2), upTo(2), weight, relatedness, opposition, maybe(2)));
        }
        MatrixRecord.Shares shares =
                new MatrixRecord.Shares(agreement, conflict, Math.max(0, 1 - agreement - conflict));
        return new MatrixRecord.Entry(
                "A", second, issue, state, value, Optional.of(shares), toss() ? List.of() : reasons);
    }
}
