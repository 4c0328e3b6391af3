package org.rapporteur.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far several rankings of the same things agree. */
final class Concordance {

    private static final int FEWEST_THINGS = 3;

    private Concordance() {}

    /**
     * Kendall's W (Kendall and Babington Smith 1939) with correction for ties.
     *
     * @param ratings a row for each ranking, with a value for each thing, the larger the better
     * @return from 0, no agreement, to 1, the same order throughout; empty for fewer than two rankings or three things, or
     *     where every ranking ties everything
     */
    static OptionalDouble kendall(double[][] ratings) {
        int m = ratings.length;
        int n = m == 0 ? 0 : ratings[0].length;
        if (m < 2 || n < FEWEST_THINGS) {
            return OptionalDouble.empty();
        }
        double[] sums = new double[n];
        double ties = 0;
        for (double[] row : ratings) {
            double[] ranks = ranks(row);
            for (int k = 0; k < n; k++) {
                sums[k] += ranks[k];
            }
            ties += ties(row);
        }
        double mean = m * (n + 1) / 2.0;
        double spread =
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = (double) m * m * ((double) n * n * n - n) - m * ties;
        return most <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, Math.min(1, 12 * spread / most)));
    }

    /** Ranks from 1 for the smallest; equal ones share the mean of their ranks. */
    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        for (int k = 1; k <= order.length; k++) {
            if (k == order.length || values[order[k]] != values[order[from]]) {
                for (int same = from; same < k; same++) {
                    ranks[order[same]] = from + (k - from + 1) / 2.0;
                }
                from = k;
            }
        }
        return ranks;
    }

    /** The sum of t³ - t over groups of t equal values. */
    private static double ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double ties = 0;
        int from = 0;
        for (int k = 1; k <= sorted.length; k++) {
            if (k == sorted.length || sorted[k] != sorted[from]) {
                double t = k - from;
                ties += t * t * t - t;
                from = k;
            }
        }
        return ties;
    }
}
