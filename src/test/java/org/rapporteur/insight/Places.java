package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.statement.Delegation;

/** Distances for tests: eight places with recorded answers of R, and places drawn from a seed. */
final class Places {

    /** The columns below the diagonal one after another, as in {@code clustering.R}. */
    private static final double[] EIGHT = {
        0.21, 0.47, 0.52, 0.83, 0.77, 0.69, 0.58, 0.39, 0.61, 0.74, 0.86, 0.71, 0.63, 0.33, 0.66, 0.57, 0.62, 0.49,
        0.59, 0.68, 0.54, 0.43, 0.18, 0.36, 0.51, 0.29, 0.56, 0.41
    };

    private Places() {}

    static Distances eight() {
        return Distances.of(named(8), square(8, EIGHT));
    }

    static Distances random(long seed, int n) {
        SplittableRandom random = new SplittableRandom(seed);
        return Distances.of(named(n), square(n, random.doubles(n * (n - 1) / 2).toArray()));
    }

    /** Distances told by a rule for numbers of which the first is smaller. */
    static Distances of(int n, DistanceRule rule) {
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                square[i][j] = rule.distance(i, j);
                square[j][i] = square[i][j];
            }
        }
        return Distances.of(named(n), square);
    }

    /** How far two places are apart. */
    interface DistanceRule {
        double distance(int smaller, int larger);
    }

    static List<Delegation> named(int n) {
        List<Delegation> named = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            named.add(Delegation.named("D" + (char) ('A' + i)));
        }
        return named;
    }

    static double[][] square(int n, double... columns) {
        double[][] square = new double[n][n];
        int at = 0;
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) {
                square[i][j] = columns[at];
                square[j][i] = columns[at++];
            }
        }
        return square;
    }
}
