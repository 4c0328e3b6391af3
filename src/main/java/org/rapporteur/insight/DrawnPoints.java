package org.rapporteur.insight;

/** A delegation's points on an issue, drawn anew many times. Immutable and thread-safe. */
final class DrawnPoints {

    private final int[][] times;
    private final double[] weights;
    private final double[] shares;

    /** Of the weights of what is said, by drawing. */
    private final double[] sums;

    /** In which drawings each point is said, a bit a drawing. */
    private final long[][] said;

    /** In which drawings any is. */
    private final long[] anySaid;

    /**
     * @param weights of the points on the issue
     * @param numbers of these among all points of the delegation
     * @param all by drawing and point of the delegation, how often it is said
     * @param shares by drawing, of all words those on the issue
     */
    DrawnPoints(double[] weights, int[] numbers, int[][] all, double[] shares) {
        this.weights = weights;
        this.shares = shares;
        this.times = new int[numbers.length][all.length];
        this.sums = new double[all.length];
        this.said = new long[numbers.length][(all.length + Long.SIZE - 1) / Long.SIZE];
        this.anySaid = new long[(all.length + Long.SIZE - 1) / Long.SIZE];
        for (int k = 0; k < numbers.length; k++) {
            for (int d = 0; d < all.length; d++) {
                times[k][d] = all[d][numbers[k]];
                if (times[k][d] > 0) {
                    sums[d] += times[k][d] * weights[k];
                    said[k][d / Long.SIZE] |= 1L << d;
                    anySaid[d / Long.SIZE] |= 1L << d;
                }
            }
        }
    }

    int draws() {
        return sums.length;
    }

    /** Of all words of a drawing those on the issue. */
    double share(int draw) {
        return shares[draw];
    }

    /** How often each point is said in a drawing. */
    int[] times(int draw) {
        int[] its = new int[times.length];
        for (int k = 0; k < its.length; k++) {
            its[k] = times[k][draw];
        }
        return its;
    }

    /** The weights of what is said in a drawing, added up. */
    double sum(int draw) {
        return sums[draw];
    }

    boolean isAnySaid(int draw) {
        return (anySaid[draw / Long.SIZE] >>> draw & 1) != 0;
    }

    /**
     * Adds to every drawing what the points have of the closest of others that are said there, by weight.
     *
     * @param others points of the other side
     * @param closest by point, numbers of the others from the closest on
     * @param worth by point and place in that order, what a point has of the other
     */
    double[] closest(DrawnPoints others, int[][] closest, double[][] worth) {
        double[] sum = new double[draws()];
        for (int k = 0; k < times.length; k++) {
            long[] open = said[k].clone();
            for (int c = 0; c < closest[k].length; c++) {
                settle(open, others.said[closest[k][c]], times[k], weights[k], worth[k][c], sum);
            }
        }
        return sum;
    }

    /** The drawings still open in which a counterpart is said: they are no longer open. */
    private static void settle(
            long[] open, long[] counterpart, int[] times, double weight, double worth, double[] sum) {
        for (int block = 0; block < open.length; block++) {
            long hits = open[block] & counterpart[block];
            open[block] &= ~hits;
            for (; worth > 0 && hits != 0; hits &= hits - 1) {
                int d = block * Long.SIZE + Long.numberOfTrailingZeros(hits);
                sum[d] += times[d] * weight * worth;
            }
        }
    }
}
