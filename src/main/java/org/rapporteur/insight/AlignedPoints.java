package org.rapporteur.insight;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Position alignment of two positions, with each point's counterparts in order, so that the score of any part of them can be
 * told at once. Immutable and thread-safe.
 */
final class AlignedPoints implements PairOnIssue {

    private final Side first;
    private final Side second;

    /** @param relatedness by point of the first and of the second, more than 1 where they share a question; opposition likewise */
    AlignedPoints(double[] firstWeights, double[] secondWeights, double[][] relatedness, double[][] opposition) {
        this.first = new Side(firstWeights, relatedness, opposition);
        this.second = new Side(
                secondWeights, turned(relatedness, secondWeights.length), turned(opposition, secondWeights.length));
    }

    private static double[][] turned(double[][] table, int columns) {
        double[][] turned = new double[columns][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }

    /** One side's points: their weights, and the other's points from the closest on, as far as they are related at all. */
    private static final class Side {

        final double[] weights;
        final int[][] closest;

        /** Of the weight of a point, how much is agreement with each of those. */
        final double[][] worth;

        Side(double[] weights, double[][] relatedness, double[][] opposition) {
            this.weights = weights;
            this.closest = new int[weights.length][];
            this.worth = new double[weights.length][];
            for (int k = 0; k < weights.length; k++) {
                double[] related = relatedness[k];
                double[] opposed = opposition[k];
                closest[k] = closest(related, opposed);
                worth[k] = Arrays.stream(closest[k])
                        .mapToDouble(j -> Math.min(1, related[j]) * (1 - opposed[j]))
                        .toArray();
            }
        }

        /** By insertion: there are few, and every pair of a whole comparison needs this. */
        private static int[] closest(double[] related, double[] opposed) {
            int[] order = new int[related.length];
            int size = 0;
            for (int j = 0; j < related.length; j++) {
                if (related[j] > 0) {
                    int at = size++;
                    while (at > 0 && isCloser(j, order[at - 1], related, opposed)) {
                        order[at] = order[--at];
                    }
                    order[at] = j;
                }
            }
            return Arrays.copyOf(order, size);
        }

        private static boolean isCloser(int one, int other, double[] related, double[] opposed) {
            return related[one] > related[other] || related[one] == related[other] && opposed[one] < opposed[other];
        }

        /** Agreement with the closest of the other's; -1 if nothing is left to weigh. */
        double value(int[] own, int[] others) {
            double agreement = 0;
            double all = 0;
            for (int k = 0; k < own.length; k++) {
                if (own[k] > 0) {
                    all += own[k] * weights[k];
                    agreement += own[k] * weights[k] * worth(k, others);
                }
            }
            return all > 0 && Arrays.stream(others).anyMatch(times -> times > 0) ? agreement / all : -1;
        }

        private double worth(int point, int[] others) {
            for (int c = 0; c < closest[point].length; c++) {
                if (others[closest[point][c]] > 0) {
                    return worth[point][c];
                }
            }
            return 0;
        }

        double[] sums(DrawnPoints own, DrawnPoints others) {
            return own.closest(others, closest, worth);
        }
    }

    @Override
    public OptionalDouble value(int[] ofFirst, int[] ofSecond) {
        double there = first.value(ofFirst, ofSecond);
        double back = second.value(ofSecond, ofFirst);
        return there < 0 || back < 0 ? OptionalDouble.empty() : OptionalDouble.of((there + back) / 2);
    }

    @Override
    public double[] values(DrawnPoints ofFirst, DrawnPoints ofSecond) {
        double[] there = first.sums(ofFirst, ofSecond);
        double[] back = second.sums(ofSecond, ofFirst);
        double[] values = new double[there.length];
        for (int d = 0; d < values.length; d++) {
            boolean both = ofFirst.isAnySaid(d) && ofSecond.isAnySaid(d) && ofFirst.sum(d) > 0 && ofSecond.sum(d) > 0;
            values[d] = both ? (there[d] / ofFirst.sum(d) + back[d] / ofSecond.sum(d)) / 2 : Double.NaN;
        }
        return values;
    }
}
