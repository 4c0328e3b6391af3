package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Statement;

/**
 * The contributions of a score as a person reads them: each two points once, with what both directions add, and the points
 * that found nothing on the other side.
 *
 * @param pairs two points with an effect that can be seen, the strongest first
 * @param alone the contributions of all other points, the weightiest first
 */
record Matches(List<Pair> pairs, List<Contribution> alone) {

    private static final double NOTHING = 0.005;

    /**
     * Two points and what they add.
     *
     * @param first the point of the first delegation
     * @param second the point of the second
     * @param agreement what they add to agreement in both directions together
     * @param conflict what they add to conflict
     * @param basis on what the match rests
     */
    record Pair(CodedPoint first, CodedPoint second, double agreement, double conflict, String basis) {

        double effect() {
            return agreement + conflict;
        }

        static final Comparator<Pair> STRONGEST = Comparator.comparingDouble((Pair pair) -> -pair.effect())
                .thenComparing(pair -> pair.first.statement(), StatementOrder.ORDER)
                .thenComparing(pair -> pair.first.number())
                .thenComparing(pair -> pair.second.statement(), StatementOrder.ORDER)
                .thenComparing(pair -> pair.second.number());
    }

    private static final Comparator<Contribution> WEIGHTIEST = Comparator.comparingDouble(
                    (Contribution c) -> -c.unshared())
            .thenComparing(c -> c.point().statement(), StatementOrder.ORDER)
            .thenComparing(c -> c.point().number());

    static Matches of(Score score) {
        Map<Key, List<Sided>> together = new LinkedHashMap<>();
        List<Contribution> all = score.contributions();
        for (int i = 0; i < all.size(); i++) {
            // Not by who speaks: a delegation may hold the words of one that it endorses.
            Sided sided = new Sided(all.get(i), i < score.first().points().size());
            together.computeIfAbsent(Key.of(sided), key -> new ArrayList<>()).add(sided);
        }
        List<Pair> pairs = new ArrayList<>();
        List<Contribution> alone = new ArrayList<>();
        together.values().forEach(both -> {
            Pair pair = pair(both);
            if (pair.effect() >= NOTHING) {
                pairs.add(pair);
            } else {
                both.forEach(sided -> alone.add(sided.contribution));
            }
        });
        pairs.sort(Pair.STRONGEST);
        alone.sort(WEIGHTIEST);
        return new Matches(List.copyOf(pairs), List.copyOf(alone));
    }

    /** A contribution and whether its point is the first side's. */
    private record Sided(Contribution contribution, boolean first) {

        CodedPoint ofFirst() {
            return first ? contribution.point() : contribution.counterpart();
        }

        CodedPoint ofSecond() {
            return first ? contribution.counterpart() : contribution.point();
        }
    }

    private static Pair pair(List<Sided> both) {
        Sided one = both.get(0);
        return new Pair(
                one.ofFirst(),
                one.ofSecond(),
                both.stream()
                        .mapToDouble(sided -> sided.contribution.agreement())
                        .sum(),
                both.stream()
                        .mapToDouble(sided -> sided.contribution.conflict())
                        .sum(),
                one.contribution.basis());
    }

    /** Two points, that of the first delegation first; of one and the same statement object each. */
    private record Key(Place first, Place second) {

        static Key of(Sided sided) {
            return new Key(new Place(sided.ofFirst()), new Place(sided.ofSecond()));
        }
    }

    /** A point by its statement as an object: comparing whole statements would take long. */
    private static final class Place {

        private final Statement statement;
        private final int number;

        Place(CodedPoint point) {
            this.statement = point.statement();
            this.number = point.number();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && statement == place.statement && number == place.number;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(statement) + number;
        }
    }
}
