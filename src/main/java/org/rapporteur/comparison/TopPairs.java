package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;

/** Picks from all cells the pairs of points that agree most or stand in sharpest conflict. Owned by one thread. */
final class TopPairs {

    private static final double RELATED = 0.3;
    private static final double ACTION = 0.1;
    private static final double SAME_WORD = 0.05;
    private static final int MOST_WORDS = 8;

    private final Grid grid;

    /** By point as it stands in the positions: a point is seen in thousands of pairs. */
    private final Map<CodedPoint, Known> known = new IdentityHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    TopPairs(Grid grid) {
        this.grid = grid;
    }

    List<PointPair> agreements(int most) {
        return top(most, (relatedness, opposition) -> relatedness * (1 - opposition));
    }

    List<PointPair> conflicts(int most) {
        return top(most, (relatedness, opposition) -> relatedness * opposition);
    }

    private List<PointPair> top(int most, DoubleBinaryOperator effect) {
        if (most < 0) {
            throw new IllegalArgumentException("number of pairs (" + most + ") must not be negative");
        }
        Map<Integer, List<Integer>> others = new LinkedHashMap<>();
        // Seen from the earlier of the two, which is quickest; a score has the same contributions either way.
        grid.pairs()
                .forEach(pair -> others.computeIfAbsent(Math.min(pair.first(), pair.second()), k -> new ArrayList<>())
                        .add(Math.max(pair.first(), pair.second())));
        // Of thousands a few are wanted: a heap spares the sorting of all others.
        Queue<Ranked> ranked = new PriorityQueue<>(Ranked.STRONGEST);
        for (Sheet sheet : grid.sheets()) {
            others.forEach((one, its) -> {
                Work.goOn();
                int[] speaking = its.stream()
                        .mapToInt(Integer::intValue)
                        .filter(sheet::speaks)
                        .toArray();
                if (sheet.speaks(one) && speaking.length > 0) {
                    sheet.contributions(one, speaking, effect, RELATED).stream()
                            .filter(TopPairs::hasDirection)
                            .forEach(c -> ranked.add(ranked(sheet, c, effect, ranked.size())));
                }
            });
        }
        return firstOfEach(ranked, most);
    }

    private Ranked ranked(Sheet sheet, Contribution c, DoubleBinaryOperator effect, int turn) {
        double value = effect.applyAsDouble(c.relatedness(), c.opposition());
        Known one = known(c.point());
        Known other = known(c.counterpart());
        double told = value + (one.action + other.action) + sameWords(one, other);
        return new Ranked(sheet, c, told, one.key, other.key, turn);
    }

    /** What is asked or pledged on both sides tells more than what is remarked. */
    private static double action(CodedPoint point) {
        String kind = point.point().kindName();
        return kind.equals("proposal") || kind.equals("commitment") ? ACTION : 0;
    }

    /** Of pairs that rest on the same question, those in the same words show it best. */
    private static double sameWords(Known one, Known other) {
        int shared = 0;
        int at = 0;
        for (int term : one.terms) {
            while (at < other.terms.length && other.terms[at] < term) {
                at++;
            }
            shared += at < other.terms.length && other.terms[at] == term ? 1 : 0;
        }
        return SAME_WORD * Math.min(MOST_WORDS, shared);
    }

    private Known known(CodedPoint point) {
        return known.computeIfAbsent(point, k -> new Known(terms(point), action(point), key(point)));
    }

    /** The content words of a point by their numbers, ascending; numbers of documents tell little to a reader. */
    private int[] terms(CodedPoint point) {
        return point.wording().terms().stream()
                .map(Wording.Term::key)
                .filter(key -> !Character.isDigit(key.charAt(0)))
                .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean hasDirection(Contribution c) {
        return c.point().point().direction() != Direction.NEITHER
                && c.counterpart().point().direction() != Direction.NEITHER;
    }

    private static List<PointPair> firstOfEach(Queue<Ranked> ranked, int most) {
        List<PointPair> pairs = new ArrayList<>();
        Set<Set<Place>> seen = new HashSet<>();
        while (pairs.size() < most && !ranked.isEmpty()) {
            Ranked each = ranked.remove();
            Contribution c = each.contribution;
            Set<Place> places = new HashSet<>(List.of(Place.of(c.point()), Place.of(c.counterpart())));
            // Two who endorse the same words agree, but one point is no pair.
            boolean fresh = places.size() == 2 && seen.add(places);
            if (fresh) {
                boolean swap = c.counterpart().delegation().compareTo(c.point().delegation()) < 0;
                pairs.add(new PointPair(
                        each.sheet.issue(),
                        swap ? c.counterpart() : c.point(),
                        swap ? c.point() : c.counterpart(),
                        c.relatedness(),
                        c.opposition(),
                        c.basis()));
            }
        }
        return pairs;
    }

    private static String key(CodedPoint point) {
        return point.delegation().id() + " " + point.statement().transcript().source() + " "
                + point.point().quotation().start();
    }

    /** Where a point stands: of two texts without a source, each has its own. */
    private record Place(Delegation delegation, String source, String text, int number) {

        static Place of(CodedPoint point) {
            Transcript transcript = point.statement().transcript();
            return new Place(point.delegation(), transcript.source(), transcript.text(), point.number());
        }
    }

    /** What is asked of a point again and again. */
    private record Known(int[] terms, double action, String key) {}

    private record Ranked(Sheet sheet, Contribution contribution, double value, String first, String second, int turn) {

        static final Comparator<Ranked> STRONGEST = Comparator.comparingDouble((Ranked r) -> -r.value)
                .thenComparing(r -> -r.contribution.point().issues().getOrDefault(r.sheet.issue(), 0.0))
                .thenComparing(r -> r.sheet.issue().id())
                .thenComparing(Ranked::first)
                .thenComparing(Ranked::second)
                .thenComparingInt(Ranked::turn);
    }
}
