package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** One law, tried on one random case: whether it holds there, for any measure, promised or not. */
final class LawCheck {

    private static final double EXACT = 1e-12;
    private static final int MOST = 8;

    private final Measure measure;
    private final RandomDebate debate;

    private LawCheck(Measure measure, long seed) {
        this.measure = measure;
        this.debate = new RandomDebate(seed);
    }

    static boolean holds(Law law, Measure measure, long seed) {
        LawCheck check = new LawCheck(measure, seed);
        return switch (law) {
            case RANGE -> check.range();
            case IDENTITY -> check.identity();
            case SYMMETRY -> check.symmetry();
            case ORDER -> check.order();
            case REPETITION -> check.repetition();
            case ROOM -> check.room();
            case SILENCE -> check.silence();
            case REVERSAL -> check.reversal();
            case RESPONSE -> check.response();
        };
    }

    private boolean range() {
        PairTable table = measure.compare(List.of(position("A"), position("B")));
        double value = value(table, 0, 1).orElse(measure.lowest());
        return value >= measure.lowest()
                && value <= measure.highest()
                && !Double.isNaN(value)
                && table.score(0, 1).map(LawCheck::sumsUp).orElse(true);
    }

    private static boolean sumsUp(Score score) {
        double agreement = 0;
        double conflict = 0;
        double unshared = 0;
        for (Contribution c : score.contributions()) {
            agreement += c.agreement();
            conflict += c.conflict();
            unshared += c.unshared();
        }
        return near(score.agreement() + score.conflict() + score.unshared(), 1)
                && near(agreement, score.agreement())
                && near(conflict, score.conflict())
                && near(unshared, score.unshared());
    }

    private boolean identity() {
        List<Said> said = debate.anything(MOST);
        double best = measure.sense() == Measure.Sense.SIMILARITY ? measure.highest() : measure.lowest();
        Position a = RandomDebate.position("A", said);
        Position b = RandomDebate.position("B", said);
        return value(a, a).orElse(best) == best
                && value(a, b).orElse(best) == best
                && value(measure.compare(List.of(a)), 0, 0).orElse(best) == best
                && value(a, a).equals(value(a, b));
    }

    private boolean symmetry() {
        Position a = position("A");
        Position b = position("B");
        PairTable table = measure.compare(List.of(a, b));
        return value(a, b).equals(value(b, a)) && value(table, 0, 1).equals(value(table, 1, 0));
    }

    /** One side says the same in another order, in one statement or in two. */
    private boolean order() {
        List<Said> said = debate.anything(MOST);
        Position b = position("B");
        OptionalDouble value = value(RandomDebate.position("A", said), b);
        List<Said> reversed = new ArrayList<>(said);
        Collections.reverse(reversed);
        List<List<Said>> each = said.stream().map(List::of).toList();
        List<List<Said>> eachReversed = reversed.stream().map(List::of).toList();
        return near(value(RandomDebate.position("A", reversed), b), value)
                && near(value(RandomDebate.together("A", each), b), value)
                && near(value(RandomDebate.together("A", eachReversed), b), value);
    }

    private boolean repetition() {
        List<Said> said = debate.anything(MOST);
        List<Said> twice = new ArrayList<>(said);
        twice.addAll(said);
        Position b = position("B");
        return near(value(RandomDebate.position("A", twice), b), value(RandomDebate.position("A", said), b));
    }

    private boolean room() {
        Position a = position("A");
        Position b = position("B");
        return value(measure.compare(List.of(position("C"), a, position("D"), b, position("E"))), 1, 3)
                .equals(value(a, b));
    }

    /**
     * In whole matrices: with a third issue, on which somebody else speaks, the cells and the overall score of two who are
     * silent on it are what they were.
     */
    private boolean silence() {
        List<CodedPoint> two = new ArrayList<>(position("A").points());
        two.addAll(position("B").points());
        List<CodedPoint> three = new ArrayList<>(two);
        for (CodedPoint point : position("C").points()) {
            Map<Issue, Double> third = Map.of(RandomDebate.THIRD, 1.0);
            three.add(new CodedPoint(point.statement(), point.number(), point.wording(), third, Map.of()));
        }
        ComparisonMatrix before = matrix(List.of(RandomDebate.ISSUE, RandomDebate.ELSEWHERE), two);
        ComparisonMatrix after = matrix(List.of(RandomDebate.THIRD, RandomDebate.ISSUE, RandomDebate.ELSEWHERE), three);
        return measure.compare(List.of()).size() == 0
                && before.overall("A", "B")
                        .value()
                        .equals(after.overall("A", "B").value())
                && before.issues().stream()
                        .allMatch(issue -> cell(before, issue).equals(cell(after, issue)));
    }

    private ComparisonMatrix matrix(List<Issue> issues, List<CodedPoint> points) {
        List<Statement> statements =
                points.stream().map(CodedPoint::statement).distinct().toList();
        return Comparison.ofCoded(Codebook.of("random", issues, RandomDebate.QUESTIONS), statements, points)
                .measuredBy(measure)
                .matrix();
    }

    private static OptionalDouble cell(ComparisonMatrix matrix, Issue issue) {
        return matrix.cell("A", "B", issue.id()).value();
    }

    private boolean reversal() {
        List<Said> one = debate.clear(5);
        List<Said> other = debate.clear(5);
        if (score(one, other).isEmpty()) {
            return turnsRound(one, other);
        }
        Optional<Score> before = score(one, other);
        Optional<Score> after =
                score(one, other.stream().map(LawCheck::reversed).toList());
        return before.isPresent()
                && near(before.get().agreement(), after.orElseThrow().conflict())
                && near(before.get().conflict(), after.orElseThrow().agreement());
    }

    /** In its range, if that has a middle. */
    private boolean turnsRound(List<Said> one, List<Said> other) {
        OptionalDouble before = clearValue(one, other);
        OptionalDouble after =
                clearValue(one, other.stream().map(LawCheck::reversed).toList());
        double ends = measure.lowest() == -measure.highest() ? 0 : measure.lowest() + measure.highest();
        return before.isPresent() && after.isPresent() && near(before.getAsDouble(), ends - after.getAsDouble());
    }

    private OptionalDouble clearValue(List<Said> one, List<Said> other) {
        return value(RandomDebate.position("A", one), RandomDebate.position("B", other));
    }

    /** The first three points are on different questions; one of them that has its question to itself is flipped. */
    private boolean response() {
        List<Said> one = debate.clear(3);
        for (int k = 0; k < 3; k++) {
            Map<Question, Stance> stances = one.get(k).stances();
            if (one.stream().filter(said -> said.stances().equals(stances)).count() == 1) {
                List<Said> flipped = new ArrayList<>(one);
                flipped.set(k, reversed(one.get(k)));
                Optional<Score> equal = score(one, one);
                Optional<Score> changed = score(flipped, one);
                double half = 0.5 / one.size() - EXACT;
                if (equal.isEmpty()) {
                    return getsWorse(one, flipped, half);
                }
                return equal.get().agreement() - changed.orElseThrow().agreement() >= half
                        && changed.orElseThrow().conflict() - equal.get().conflict() >= half;
            }
        }
        return true;
    }

    private boolean getsWorse(List<Said> one, List<Said> flipped, double half) {
        OptionalDouble equal = clearValue(one, one);
        OptionalDouble changed = clearValue(flipped, one);
        double range = measure.highest() - measure.lowest();
        int sign = measure.sense() == Measure.Sense.SIMILARITY ? 1 : -1;
        return equal.isPresent()
                && changed.isPresent()
                && Double.isFinite(range)
                && sign * (equal.getAsDouble() - changed.getAsDouble()) >= half * range;
    }

    private static Said reversed(Said said) {
        Map<Question, Stance> stances = new LinkedHashMap<>();
        said.stances().forEach((question, stance) -> stances.put(question, RandomDebate.reversed(stance)));
        return said.with(stances);
    }

    private Optional<Score> score(List<Said> one, List<Said> other) {
        return measure.compare(List.of(RandomDebate.position("A", one), RandomDebate.position("B", other)))
                .score(0, 1);
    }

    private Position position(String name) {
        return RandomDebate.position(name, debate.anything(MOST));
    }

    private OptionalDouble value(Position one, Position other) {
        return value(measure.compare(List.of(one, other)), 0, 1);
    }

    private static OptionalDouble value(PairTable table, int i, int j) {
        return table.known(i, j) ? OptionalDouble.of(table.value(i, j)) : OptionalDouble.empty();
    }

    /** Either both without value, or near to each other. */
    private static boolean near(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || near(one.getAsDouble(), other.getAsDouble()));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= EXACT;
    }
}
