package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Score;

/**
 * The contributions of a score as the page shows them: every two points once, the weightiest first, the rest summed.
 *
 * @param shown the pairs shown
 * @param ground on how many pairs the score rests, shown or not
 * @param rest how many more there are that add to agreement or conflict
 * @param agreement what those add to agreement, together with all too small to be seen
 * @param conflict what they add to conflict
 */
record Reasons(List<Pair> shown, Ground ground, int rest, double agreement, double conflict) {

    /** Less than one half percent is not worth a line. */
    private static final double NOTHING = 0.005;

    /**
     * Two points that meet.
     *
     * @param first number of the point within the first position
     * @param second number within the second
     * @param ways 1 if the first point is matched with the second, 2 the other way, 3 both
     * @param onQuestion whether they share a question
     * @param words on what it rests, put into words only for a pair that is shown
     */
    record Pair(
            int first,
            int second,
            int ways,
            double agreement,
            double conflict,
            boolean onQuestion,
            Supplier<String> words) {

        String basis() {
            return words.get();
        }

        double effect() {
            return agreement + conflict;
        }

        Pair and(Pair other) {
            return new Pair(
                    first,
                    second,
                    ways | other.ways,
                    agreement + other.agreement,
                    conflict + other.conflict,
                    onQuestion,
                    () -> basis().isEmpty() ? other.basis() : basis());
        }
    }

    /**
     * On how many pairs of points something rests.
     *
     * @param pairs all that can be seen
     * @param onQuestions of these, how many share a question; the others share words
     */
    record Ground(int pairs, int onQuestions) {

        static final Ground NONE = new Ground(0, 0);

        static Ground of(List<Pair> pairs) {
            return new Ground(
                    pairs.size(), (int) pairs.stream().filter(Pair::onQuestion).count());
        }

        Ground and(Ground other) {
            return new Ground(pairs + other.pairs, onQuestions + other.onQuestions);
        }
    }

    private static final Comparator<Pair> STRONGEST = Comparator.comparingDouble((Pair pair) -> -pair.effect())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    static Reasons of(Score score, int most) {
        List<Pair> all = new ArrayList<>(pairs(score).values());
        all.sort(STRONGEST);
        List<Pair> seen = all.stream().filter(pair -> pair.effect() >= NOTHING).toList();
        List<Pair> shown = seen.subList(0, Math.min(most, seen.size()));
        List<Pair> rest = all.subList(shown.size(), all.size());
        return new Reasons(
                List.copyOf(shown),
                Ground.of(seen),
                seen.size() - shown.size(),
                rest.stream().mapToDouble(Pair::agreement).sum(),
                rest.stream().mapToDouble(Pair::conflict).sum());
    }

    private static Map<Long, Pair> pairs(Score score) {
        Map<CodedPoint, Integer> first = numbers(score.first().points());
        Map<CodedPoint, Integer> second = numbers(score.second().points());
        Map<Long, Pair> pairs = new LinkedHashMap<>();
        List<Contribution> all = score.contributions();
        for (int i = 0; i < all.size(); i++) {
            Contribution each = all.get(i);
            boolean ofFirst = i < first.size();
            int one = ofFirst ? i : first.get(each.counterpart());
            int other = ofFirst ? second.get(each.counterpart()) : i - first.size();
            Pair pair = new Pair(
                    one, other, ofFirst ? 1 : 2, each.agreement(), each.conflict(), each.isOnQuestion(), each::basis);
            pairs.merge((long) one << 32 | other, pair, Pair::and);
        }
        return pairs;
    }

    /** By the point as an object: comparing points with all their text would take long. */
    private static Map<CodedPoint, Integer> numbers(List<CodedPoint> points) {
        Map<CodedPoint, Integer> numbers = new IdentityHashMap<>();
        points.forEach(point -> numbers.put(point, numbers.size()));
        return numbers;
    }
}
