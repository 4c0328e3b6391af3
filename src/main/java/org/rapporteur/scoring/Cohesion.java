package org.rapporteur.scoring;

import java.util.List;
import java.util.Objects;

/**
 * How far a group is of one mind, from counts of its answers. Plain numbers in, a plain number out: for roll calls, for
 * stances on a question, for ordered scales.
 *
 * <p>Every method refuses counts that are negative, not finite, or all 0: where nobody answered there is nothing to measure,
 * and that is neither cohesion nor its lack.
 *
 * <pre>{@code
 * Cohesion.rice(8, 2);                                  // 0.6
 * Cohesion.hixNouryRoland(8, 1, 1);                     // 0.7
 * Cohesion.vanDerEijk(30, 40, 210, 130, 530, 50, 10);   // 0.611...
 * Cohesion.consensus(2, 2, 2, 2, 2);                    // 0.434...
 * }</pre>
 */
public final class Cohesion {

    private static final double LOG_2 = StrictMath.log(2);

    private Cohesion() {}

    /**
     * Rice's index of cohesion (Rice 1925): |yes - no| / (yes + no). Abstentions do not enter.
     *
     * @param yes how many were for
     * @param no how many were against
     * @return from 0, a group split in half, to 1, of one mind
     * @throws IllegalArgumentException if nobody was for or against
     */
    public static double rice(double yes, double no) {
        double all = sum(yes, no);
        return Math.abs(yes - no) / all;
    }

    /**
     * The agreement index of Hix, Noury and Roland (British Journal of Political Science 35, 2005): with m the largest of
     * the three counts, (m - (yes + no + abstain - m) / 2) / (yes + no + abstain).
     *
     * @param yes how many were for
     * @param no how many were against
     * @param abstain how many were neither
     * @return from 0, three equal parts, to 1, of one mind; halves for and against give .25
     * @throws IllegalArgumentException if all three are 0
     */
    public static double hixNouryRoland(double yes, double no, double abstain) {
        double all = sum(yes, no, abstain);
        double most = Math.max(Math.max(yes, no), abstain);
        return (most - (all - most) / 2) / all;
    }

    /**
     * Van der Eijk's agreement A on an ordered scale (Quality and Quantity 35, 2001): the counts are peeled into layers of
     * equal height, and each layer is judged by how few categories it fills and how much they stand together.
     *
     * @param counts how many chose each category, in the order of the scale; at least two categories
     * @return from -1, half at either end, over 0, the same everywhere, to 1, all in one category
     * @throws IllegalArgumentException if there are fewer than two categories or nobody answered
     */
    public static double vanDerEijk(double... counts) {
        Objects.requireNonNull(counts, "counts must not be null");
        checkScale(counts);
        double all = sum(counts);
        double[] left = counts.clone();
        double agreement = 0;
        for (int filled = filled(left); filled > 0; filled = filled(left)) {
            double height = lowest(left);
            agreement += height * filled / all * layer(left, filled);
            for (int k = 0; k < left.length; k++) {
                left[k] = left[k] <= height ? 0 : left[k] - height;
            }
        }
        return Math.max(-1, Math.min(1, agreement));
    }

    private static int filled(double[] counts) {
        int filled = 0;
        for (double count : counts) {
            filled += count > 0 ? 1 : 0;
        }
        return filled;
    }

    private static double lowest(double[] counts) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double count : counts) {
            lowest = count > 0 ? Math.min(lowest, count) : lowest;
        }
        return lowest;
    }

    /** Agreement of one layer: U (1 - (S - 1) / (K - 1)). */
    private static double layer(double[] counts, int filled) {
        return unimodality(counts) * (1 - (filled - 1.0) / (counts.length - 1));
    }

    /** From triples of categories in order: those filled side by side (110, 011) speak for one peak, 101 for two. */
    private static double unimodality(double[] counts) {
        long together = 0;
        long apart = 0;
        int after = filled(counts);
        int before = 0;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] > 0) {
                after--;
                int emptyBefore = k - before;
                int emptyAfter = counts.length - 1 - k - after;
                // As the middle one of a triple: an empty category before and a filled one after, or the other way
                // round.
                together += (long) emptyBefore * after + (long) before * emptyAfter;
                before++;
            } else {
                apart += (long) before * after;
            }
        }
        if (together + apart == 0) {
            return 1;
        }
        double k = counts.length;
        return ((k - 2) * together - (k - 1) * apart) / ((k - 2) * (together + apart));
    }

    /**
     * Tastle and Wierman's consensus on an ordered scale (International Journal of Approximate Reasoning 45, 2007): 1 + sum
     * of p log2(1 - |x - mean| / width), for categories at x = 1, 2, ...
     *
     * @param counts how many chose each category, in the order of the scale; at least two categories
     * @return from 0, half at either end, to 1, all in one category
     * @throws IllegalArgumentException if there are fewer than two categories or nobody answered
     */
    public static double consensus(double... counts) {
        Objects.requireNonNull(counts, "counts must not be null");
        checkScale(counts);
        double all = sum(counts);
        double mean = 0;
        for (int k = 0; k < counts.length; k++) {
            mean += k * counts[k] / all;
        }
        double consensus = 1;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] > 0) {
                double near = 1 - Math.abs(k - mean) / (counts.length - 1);
                consensus += counts[k] / all * StrictMath.log(near) / LOG_2;
            }
        }
        return Math.max(0, Math.min(1, consensus));
    }

    /**
     * The probability that a member of a group agrees, from few answers: (agree + 1) / (asked + 2), as Polis has it (Small,
     * Björkegren, Erkkilä, Shaw and Megill 2021) and Laplace before.
     *
     * @param agree how many agree, at most {@code asked}
     * @param asked how many answered; 0 gives one half
     * @return more than 0 and less than 1
     */
    public static double acceptance(double agree, double asked) {
        if (!(agree >= 0 && agree <= asked && Double.isFinite(asked))) {
            throw new IllegalArgumentException(
                    "answers (" + agree + " of " + asked + ") must satisfy 0 <= agree <= asked, both finite");
        }
        return (agree + 1) / (asked + 2);
    }

    /**
     * Group-aware consensus (Polis; Small et al. 2021): how far every group accepts, so that a large group cannot outvote a
     * small one. Here the geometric mean instead of the product, so that debates with two groups and with five can be
     * compared; raise it to the power of the number of groups for the product.
     *
     * @param acceptances what {@link #acceptance} gives for each group, each more than 0 and at most 1; at least one
     * @return more than 0, at most 1
     * @throws IllegalArgumentException if there is no group, or an acceptance is out of range
     */
    public static double groupAwareConsensus(List<Double> acceptances) {
        Objects.requireNonNull(acceptances, "acceptances must not be null");
        if (acceptances.isEmpty()) {
            throw new IllegalArgumentException("groups (none) must be at least one");
        }
        double sum = 0;
        for (double acceptance : acceptances) {
            if (!(acceptance > 0 && acceptance <= 1)) {
                throw new IllegalArgumentException(
                        "acceptance (" + acceptance
                                + ") must be more than 0 and at most 1\nMaybe take acceptance(agree, asked), which is never 0.");
            }
            sum += StrictMath.log(acceptance);
        }
        return Math.min(1, StrictMath.exp(sum / acceptances.size()));
    }

    private static void checkScale(double[] counts) {
        if (counts.length < 2) {
            throw new IllegalArgumentException("categories (" + counts.length + ") must be at least two");
        }
    }

    /** Their sum; refuses what cannot be counts. */
    static double sum(double... counts) {
        double sum = 0;
        for (double count : counts) {
            if (!(count >= 0 && Double.isFinite(count))) {
                throw new IllegalArgumentException("count (" + count + ") must be finite and not negative");
            }
            sum += count;
        }
        if (sum == 0) {
            throw new IllegalArgumentException(
                    "counts must not all be 0\nWhere nobody answered there is nothing to measure: say so instead.");
        }
        return sum;
    }
}
