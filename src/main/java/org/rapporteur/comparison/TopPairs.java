package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Transcript;

/** Picks from all cells the pairs of points that agree most or stand in sharpest conflict. */
final class TopPairs {

    private static final double RELATED = 0.3;
    private static final double ACTION = 0.1;
    private static final double SAME_WORD = 0.05;
    private static final int MOST_WORDS = 8;

    private final Grid grid;

    TopPairs(Grid grid) {
        this.grid = grid;
    }

    List<PointPair> agreements(int most) {
        return top(most, c -> c.relatedness() * (1 - c.opposition()));
    }

    List<PointPair> conflicts(int most) {
        return top(most, c -> c.relatedness() * c.opposition());
    }

    private List<PointPair> top(int most, ToDoubleFunction<Contribution> effect) {
        if (most < 0) {
            throw new IllegalArgumentException("number of pairs (" + most + ") must not be negative");
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Sheet sheet : grid.sheets()) {
            for (Grid.Pair pair : grid.pairs()) {
                Work.goOn();
                if (sheet.speaks(pair.first()) && sheet.speaks(pair.second())) {
                    sheet.score(pair.first(), pair.second())
                            .ifPresent(score -> score.contributions().forEach(c -> {
                                double value = effect.applyAsDouble(c);
                                if (value >= RELATED && hasDirection(c)) {
                                    ranked.add(new Ranked(sheet, c, value + action(c) + sameWords(c)));
                                }
                            }));
                }
            }
        }
        ranked.sort(Ranked.STRONGEST);
        return firstOfEach(ranked, most);
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
    private static double sameWords(Contribution c) {
        Set<String> one = terms(c.point());
        Set<String> other = terms(c.counterpart());
        long shared = one.stream().filter(other::contains).count();
        return SAME_WORD * Math.min(MOST_WORDS, shared);
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
            Contribution c = each.contribution;
            Set<Place> places = new HashSet<>(List.of(Place.of(c.point()), Place.of(c.counterpart())));
            // Two who endorse the same words agree, but one point is no pair.
            boolean fresh = places.size() == 2 && seen.add(places);
            if (fresh && pairs.size() < most) {
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

    private record Ranked(Sheet sheet, Contribution contribution, double value) {

        static final Comparator<Ranked> STRONGEST = Comparator.comparingDouble((Ranked r) -> -r.value)
                .thenComparing(r -> -r.contribution.point().issues().getOrDefault(r.sheet.issue(), 0.0))
                .thenComparing(r -> r.sheet.issue().id())
                .thenComparing(r -> key(r.contribution.point()))
                .thenComparing(r -> key(r.contribution.counterpart()));
    }
}
