package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The percentile bootstrap over the points of both sides; see {@link Score#interval(double)}. */
final class Bootstrap {

    static final int SAMPLES = 1_000;
    static final long SEED = 19_451_024;

    private Bootstrap() {}

    /**
     * An interval for one share of a score.
     *
     * @param one contributions of one side
     * @param other contributions of the other
     * @param share what of a contribution counts
     * @param level share of samples within the interval
     */
    static Interval interval(
            List<Contribution> one, List<Contribution> other, ToDoubleFunction<Contribution> share, double level) {
        Interval.checkLevel(level);
        double[][][] sides = {effects(one, share), effects(other, share)};
        // Which side is called the first must not matter.
        Arrays.sort(
                sides,
                Comparator.<double[][]>comparingInt(side -> side.length)
                        .thenComparing(side -> side, (a, b) -> Arrays.compare(flat(a), flat(b))));
        SplitMix random = new SplitMix(SEED);
        double[] samples = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            samples[k] = (drawn(sides[0], random) + drawn(sides[1], random)) / 2;
        }
        Arrays.sort(samples);
        return Interval.ofSamples(samples, level);
    }

    /** Weight and effect of each point that weighs anything, in an order that does not depend on the order given. */
    private static double[][] effects(List<Contribution> side, ToDoubleFunction<Contribution> share) {
        return side.stream()
                .filter(c -> c.weight() > 0)
                .map(c -> new double[] {c.weight(), share.applyAsDouble(c)})
                .sorted(Arrays::compare)
                .toArray(double[][]::new);
    }

    private static double[] flat(double[][] side) {
        return Arrays.stream(side).flatMapToDouble(Arrays::stream).toArray();
    }

    /** The effect of as many points as the side has, drawn with replacement, for each unit of their weight. */
    private static double drawn(double[][] side, SplitMix random) {
        double weight = 0;
        double effect = 0;
        for (int k = 0; k < side.length; k++) {
            double[] point = side[random.below(side.length)];
            weight += point[0];
            effect += point[1];
        }
        return Math.min(1, effect / weight);
    }
}
