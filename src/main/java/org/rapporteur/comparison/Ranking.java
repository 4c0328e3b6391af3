package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.rapporteur.statement.Delegation;

/** Who is nearest to whom, who farthest, and the order in which similar ones are neighbours. */
final class Ranking {

    /** A conflict that is shown as 0 percent names nobody. */
    private static final double LEAST = 0.005;

    private final Grid grid;

    Ranking(Grid grid) {
        this.grid = grid;
    }

    List<Delegation> nearest(int own, int most) {
        return ranked(own, most, other -> standing(own, other));
    }

    /**
     * Agreement less conflict over all that either of two speaks of: what one leaves unsaid counts for nothing. Of a measure
     * that gives no scores, its value.
     */
    private OptionalDouble standing(int own, int other) {
        OverallScore overall = new OverallScore(grid, own, other);
        return overall.comparable() && grid.givesScores()
                ? OptionalDouble.of((overall.similarity() - overall.divergence()) * overall.coverage())
                : grid.nearness(own, other);
    }

    /** All of them, with what they rest on. */
    Neighbours neighbours(int own) {
        return new Neighbours(
                grid.delegation(own),
                nearest(own, Integer.MAX_VALUE).stream()
                        .map(other -> new OverallScore(grid, own, grid.number(other)))
                        .toList());
    }

    List<Delegation> mostConflicting(int own, int most) {
        return ranked(own, most, other -> {
            OverallScore overall = new OverallScore(grid, own, other);
            boolean conflict = overall.comparable() && overall.divergence() >= LEAST;
            return conflict ? OptionalDouble.of(overall.divergence()) : OptionalDouble.empty();
        });
    }

    private List<Delegation> ranked(int own, int most, Function<Integer, OptionalDouble> value) {
        if (most < 0) {
            throw new IllegalArgumentException("number of delegations (" + most + ") must not be negative");
        }
        record Ranked(Delegation other, double value) {}
        List<Ranked> ranked = new ArrayList<>();
        for (int other : grid.counterparts(own)) {
            value.apply(other).ifPresent(found -> ranked.add(new Ranked(grid.delegation(other), found)));
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.value).thenComparing(Ranked::other));
        return ranked.stream().map(Ranked::other).limit(most).toList();
    }

    List<Integer> order() {
        int n = grid.size();
        double[][] nearness = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                nearness[a][b] = grid.nearness(a, b).orElse(grid.leastNearness());
                nearness[b][a] = nearness[a][b];
            }
        }
        return Seriation.order(nearness);
    }
}
