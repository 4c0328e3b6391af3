package org.rapporteur.insight;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far two rankings of the same things agree: Kendall's tau-b, by the merge sort of Knight (1966). */
final class RankCorrelation {

    private static final int FEWEST_THINGS = 3;

    private RankCorrelation() {}

    /**
     * Kendall's tau-b (Kendall 1945).
     *
     * @param one a value for each thing
     * @param other a value for each thing
     * @return from -1 to 1; empty for fewer than three things, or where one of the two ties all
     */
    static OptionalDouble tau(double[] one, double[] other) {
        int n = one.length;
        if (n < FEWEST_THINGS) {
            return OptionalDouble.empty();
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> one[i]).thenComparingDouble(i -> other[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] x = IntStream.of(order).mapToDouble(i -> one[i]).toArray();
        double[] y = IntStream.of(order).mapToDouble(i -> other[i]).toArray();
        long all = (long) n * (n - 1) / 2;
        long tiesX = ties(x, x);
        long both = ties(x, y);
        long swaps = sort(y, new double[n], 0, n);
        long tiesY = ties(y, y);
        double most = Math.sqrt((double) (all - tiesX)) * Math.sqrt((double) (all - tiesY));
        double score = all - tiesX - tiesY + both - 2.0 * swaps;
        return most <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(-1, Math.min(1, score / most)));
    }

    /** Pairs of neighbours in order that are equal in both. */
    private static long ties(double[] one, double[] other) {
        long ties = 0;
        int from = 0;
        for (int k = 1; k <= one.length; k++) {
            if (k == one.length || one[k] != one[from] || other[k] != other[from]) {
                ties += (long) (k - from) * (k - from - 1) / 2;
                from = k;
            }
        }
        return ties;
    }

    /** Sorts a stretch and counts how many pairs stood the wrong way round. */
    private static long sort(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long swaps = sort(values, spare, from, middle) + sort(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            boolean takeRight = left == middle || right < to && values[right] < values[left];
            if (takeRight) {
                swaps += middle - left;
                spare[k] = values[right++];
            } else {
                spare[k] = values[left++];
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return swaps;
    }
}
