package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Transcript;

/** Picks from all cells the pairs of points that agree most or stand in sharpest conflict. Owned by one thread. */
final class TopPairs {

    private static final double RELATED = 0.3;
    private static final double ACTION = 0.1;
    private static final double SAME_WORD = 0.05;
    private static final int MOST_WORDS = 8;

    private final Grid grid;

    /** By point as it stands in the positions: a point is seen in thousands of pairs. */
    private final Map<CodedPoint, Known> known = new IdentityHashMap<>();

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
        List<Ranked> ranked = new ArrayList<>();
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
                            .forEach(c -> ranked.add(ranked(sheet, c, effect)));
                }
            });
        }
        ranked.sort(Ranked.STRONGEST);
        return firstOfEach(ranked, most);
    }

    private Ranked ranked(Sheet sheet, Contribution c, DoubleBinaryOperator effect) {
        double value = effect.applyAsDouble(c.relatedness(), c.opposition());
        return new Ranked(
                sheet,
                c,
                value + action(c) + sameWords(c),
                known(c.point()).key(),
                known(c.counterpart()).key());
    }

    /** What is asked or pledged on both sides tells more than what is remarked. */
    private static double action(Contribution c) {
        double value = 0;
        for (CodedPoint point : List.of(c.point(), c.counterpart())) {
            String kind = point.point().kindName();
            value += kind.equals("proposal") || kind.equals("commitment") ? ACTION : 0;
        }
        return value;
    }

    /** Of pairs that rest on the same question, those in the same words show it best. */
    private double sameWords(Contribution c) {
        Set<String> one = known(c.point()).terms();
        Set<String> other = known(c.counterpart()).terms();
        long shared = one.stream().filter(other::contains).count();
        return SAME_WORD * Math.min(MOST_WORDS, shared);
    }

    private Known known(CodedPoint point) {
        return known.computeIfAbsent(point, k -> new Known(terms(point), key(point)));
    }

    /** The content words of a point; numbers of documents tell little to a reader. */
    private static Set<String> terms(CodedPoint point) {
        Set<String> terms = new HashSet<>();
        point.wording().terms().forEach(term -> {
            if (!Character.isDigit(term.key().charAt(0))) {
                terms.add(term.key());
            }
        });
        return terms;
    }

    private static boolean hasDirection(Contribution c) {
        return c.point().point().direction() != Direction.NEITHER
                && c.counterpart().point().direction() != Direction.NEITHER;
    }

    private static List<PointPair> firstOfEach(List<Ranked> ranked, int most) {
        List<PointPair> pairs = new ArrayList<>();
        Set<Set<Place>> seen = new HashSet<>();
        for (Ranked each : ranked) {
            if (pairs.size() == most) {
                break;
            }
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
    private record Known(Set<String> terms, String key) {}

    private record Ranked(Sheet sheet, Contribution contribution, double value, String first, String second) {

        static final Comparator<Ranked> STRONGEST = Comparator.comparingDouble((Ranked r) -> -r.value)
                .thenComparing(r -> -r.contribution.point().issues().getOrDefault(r.sheet.issue(), 0.0))
                .thenComparing(r -> r.sheet.issue().id())
                .thenComparing(Ranked::first)
                .thenComparing(Ranked::second);
    }
}
