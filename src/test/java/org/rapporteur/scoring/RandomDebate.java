package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;

/** Positions drawn at random from a seed: sentences of a few words, stances on a few questions. */
final class RandomDebate {

    static final Issue ISSUE = Issue.of("issue", "Issue");
    static final Issue ELSEWHERE = Issue.of("elsewhere", "Elsewhere");
    static final Issue THIRD = Issue.of("third", "Third");
    static final List<Question> QUESTIONS = List.of(question("q1"), question("q2"), question("q3"));
    private static final List<String> THINGS = List.of(
            "treaty",
            "fund",
            "mission",
            "court",
            "forest",
            "river",
            "tariff",
            "vaccine",
            "satellite",
            "harbour",
            "school");
    private static final List<String> VERBS =
            List.of("We support the", "We oppose the", "We must protect the", "We reject the");

    private static final List<Double> WEIGHTS = List.of(1.0, 1.0, 0.5, 0.3);

    private final SplittableRandom random;

    RandomDebate(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static Question question(String id) {
        return new Question(id, "issue", "The " + id + " should be.", List.of());
    }

    /** A point as text, direction, stances, strength, weight on the issue and kind. */
    record Said(
            String text,
            Direction direction,
            Map<Question, Stance> stances,
            Strength strength,
            double weight,
            Claim.Kind kind) {

        Said(String text, Direction direction, Map<Question, Stance> stances) {
            this(text, direction, stances, Strength.MEDIUM, 1, Claim.Kind.VALUE);
        }

        Said with(Map<Question, Stance> others) {
            return new Said(text, direction, others, strength, weight, kind);
        }

        Said with(Strength other) {
            return new Said(text, direction, stances, other, weight, kind);
        }

        Said weighing(double other) {
            return new Said(text, direction, stances, strength, other, kind);
        }

        Said as(Claim.Kind other) {
            return new Said(text, direction, stances, strength, weight, other);
        }

        /** Part of the point belongs to another issue where it does not weigh 1. */
        Map<Issue, Double> issues() {
            return weight == 1 ? Map.of(ISSUE, 1.0) : Map.of(ISSUE, weight, ELSEWHERE, 1 - weight);
        }
    }

    int below(int n) {
        return random.nextInt(n);
    }

    List<Said> anything(int most) {
        List<Said> said = new ArrayList<>();
        int n = 1 + random.nextInt(most);
        for (int i = 0; i < n; i++) {
            Map<Question, Stance> stances = new LinkedHashMap<>();
            for (Question question : QUESTIONS) {
                if (random.nextInt(4) == 0) {
                    stances.put(question, Stance.values()[random.nextInt(Stance.values().length)]);
                }
            }
            said.add(new Said(sentence(), Direction.values()[random.nextInt(3)], stances)
                    .with(Strength.values()[random.nextInt(3)])
                    .as(Claim.Kind.values()[random.nextInt(Claim.Kind.values().length)])
                    .weighing(WEIGHTS.get(random.nextInt(WEIGHTS.size()))));
        }
        return said;
    }

    /** Points that take no stance on anything. */
    List<Said> withoutStances(int n) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            said.add(new Said(sentence(), Direction.ADVANCE, Map.of()));
        }
        return said;
    }

    /** Every point takes one clear stance; all on one question take the same. */
    List<Said> clear(int most) {
        Map<Question, Stance> side = new LinkedHashMap<>();
        QUESTIONS.forEach(q -> side.put(q, random.nextBoolean() ? Stance.SUPPORT : Stance.OPPOSE));
        List<Said> said = new ArrayList<>();
        QUESTIONS.forEach(q -> said.add(new Said(sentence(), Direction.ADVANCE, Map.of(q, side.get(q)))));
        for (int i = random.nextInt(most); i > 0; i--) {
            Question q = QUESTIONS.get(random.nextInt(3));
            said.add(new Said(sentence(), Direction.ADVANCE, Map.of(q, side.get(q))));
        }
        return said;
    }

    private String sentence() {
        return VERBS.get(random.nextInt(VERBS.size())) + " " + THINGS.get(random.nextInt(THINGS.size())) + " and the "
                + THINGS.get(random.nextInt(THINGS.size())) + ".";
    }

    static Stance reversed(Stance stance) {
        return stance == Stance.SUPPORT ? Stance.OPPOSE : Stance.SUPPORT;
    }

    static Position position(String name, List<Said> said) {
        return new Position(Delegation.named(name), ISSUE, coded(name, name, said), 0.5);
    }

    /** Of several statements: all their points, statement after statement. */
    static Position together(String name, List<List<Said>> statements) {
        List<CodedPoint> points = new ArrayList<>();
        for (List<Said> statement : statements) {
            points.addAll(coded(name, name + statement.get(0).text, statement));
        }
        return new Position(Delegation.named(name), ISSUE, points, 0.5);
    }

    private static List<CodedPoint> coded(String name, String source, List<Said> said) {
        Delegation delegation = Delegation.named(name);
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Said each : said) {
            starts.add(text.length());
            text.append(each.text).append(' ');
        }
        Transcript transcript = Transcript.of(delegation, text.toString()).withSource(source);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Quotation quotation = transcript.quote(
                    starts.get(i), starts.get(i) + said.get(i).text.length());
            points.add(new Claim(
                    said.get(i).kind,
                    quotation,
                    quotation,
                    said.get(i).direction,
                    said.get(i).strength,
                    new Provenance("hand", "random", List.of())));
        }
        Statement statement = Statement.of(transcript, points);
        Wording.Reader reader = Wording.Reader.of(transcript);
        List<CodedPoint> coded = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            coded.add(new CodedPoint(
                    statement, i, reader.of(points.get(i)), said.get(i).issues(), said.get(i).stances));
        }
        return coded;
    }
}
