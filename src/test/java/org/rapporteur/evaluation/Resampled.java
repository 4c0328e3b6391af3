package org.rapporteur.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.rapporteur.scoring.SplitMix;

/** Bootstrap intervals (percentiles) of a figure over clusters that are drawn whole, with a fixed seed. */
final class Resampled {

    private static final int DRAWS = 500;
    private static final long SEED = 20261123;

    private Resampled() {}

    /** The 95 % interval of a figure, shown as {@code [low, high]}. */
    static String interval(int clusters, ToDoubleFunction<int[]> figure) {
        SplitMix random = new SplitMix(SEED);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn = new int[clusters];
            for (int k = 0; k < clusters; k++) {
                drawn[k] = random.below(clusters);
            }
            values[draw] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return String.format(
                Locale.ROOT, "[%.3f, %.3f]", values[(int) (0.025 * DRAWS)], values[(int) (0.975 * DRAWS) - 1]);
    }

    /** The interval of a mean. */
    static String mean(double[] values) {
        return interval(
                values.length,
                drawn -> Arrays.stream(drawn)
                        .mapToDouble(k -> values[k])
                        .average()
                        .orElse(0));
    }
}
