package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Stance;

/**
 * Points that belong together by a question of the codebook alone, in whatever words: where all that a side says to the
 * question is for it, and all that the other side says is against it.
 *
 * <p>A side that speaks both for and against has not turned. And a coding by rules may err: of its points only those go
 * together of which one advances and one prevents something, and in speeches only those that are somewhat alike.
 */
final class SameQuestion {

    /** How alike two points of speeches must be that rules have coded. */
    private static final double SOMEWHAT = 0.4;

    private SameQuestion() {}

    /** A pair of points that take opposite stances. */
    record Turn(int earlier, int later, Question question, double nearness) {

        private boolean isCredible(CodedPoint then, CodedPoint now, boolean strict) {
            return !Judgement.isByRules(then, now)
                    || Judgement.isOpposed(then, now) && (!strict || nearness >= SOMEWHAT);
        }

        Verdict verdict(List<CodedPoint> before, List<CodedPoint> after) {
            return Verdict.of(
                    DriftKind.REVERSED,
                    question.id() + ": " + before.get(earlier).stances().get(question) + " to "
                            + after.get(later).stances().get(question));
        }
    }

    /** All pairs across the questions on which the delegation has turned round, the nearest first. */
    static List<Turn> turns(List<CodedPoint> before, List<CodedPoint> after, Nearness near, boolean strict) {
        Map<Question, List<Integer>> then = sides(before);
        Map<Question, List<Integer>> now = sides(after);
        List<Turn> turns = new ArrayList<>();
        then.forEach((question, earlier) -> {
            List<Integer> later = now.getOrDefault(question, List.of());
            if (isTurned(question, before, earlier, after, later)) {
                for (int i : earlier) {
                    later.stream()
                            .map(j -> new Turn(i, j, question, near.likeness(i, j)))
                            .filter(turn -> turn.isCredible(before.get(i), after.get(turn.later()), strict))
                            .forEach(turns::add);
                }
            }
        });
        turns.sort(Comparator.comparingDouble((Turn turn) -> -turn.nearness)
                .thenComparingInt(Turn::later)
                .thenComparingInt(Turn::earlier));
        return turns;
    }

    /** The numbers of the points that take a side on each question. */
    private static Map<Question, List<Integer>> sides(List<CodedPoint> points) {
        Map<Question, List<Integer>> sides = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            for (Map.Entry<Question, Stance> stance : points.get(i).stances().entrySet()) {
                if (stance.getValue() != Stance.UNCLEAR) {
                    sides.computeIfAbsent(stance.getKey(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return sides;
    }

    private static boolean isTurned(
            Question question,
            List<CodedPoint> before,
            List<Integer> earlier,
            List<CodedPoint> after,
            List<Integer> later) {
        return isAll(Stance.SUPPORT, question, before, earlier) && isAll(Stance.OPPOSE, question, after, later)
                || isAll(Stance.OPPOSE, question, before, earlier) && isAll(Stance.SUPPORT, question, after, later);
    }

    private static boolean isAll(Stance stance, Question question, List<CodedPoint> points, List<Integer> numbers) {
        return !numbers.isEmpty()
                && numbers.stream()
                        .allMatch(number -> points.get(number).stances().get(question) == stance);
    }
}
