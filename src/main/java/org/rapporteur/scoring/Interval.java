package org.rapporteur.scoring;

import java.util.Locale;
import java.util.Objects;

/**
 * Between which values a figure may lie, as far as the choice of points goes.
 *
 * @param low lower end, finite
 * @param high upper end, finite and not less than {@code low}
 * @param level the share of bootstrap samples between the two, more than 0 and less than 1
 */
public record Interval(double low, double high, double level) {

    private static final double ROUNDING = 1e-9;

    /** Refuses ends out of order or not finite, and levels that are none. */
    public Interval {
        if (!(Double.isFinite(low) && low <= high && Double.isFinite(high))) {
            throw new IllegalArgumentException(
                    "interval (" + low + ", " + high + ") must satisfy low <= high, both finite");
        }
        checkLevel(level);
    }

    /**
     * The percentile interval of bootstrap samples (Efron and Tibshirani 1993, ch. 13): what is left where as many samples are
     * taken off either end as half of the rest of the level, rounded down. Of 1000 samples 25 at either end for the level .95,
     * so that the ends are the 26th and the 975th; 50 for .9. Either end is the sample nearest to the quantile of R's default
     * type 7, and at most one sample further in than R's type 1.
     *
     * @param samples at least one, from the least to the greatest
     * @param level share of them within the interval, more than 0 and less than 1
     * @return the interval
     */
    public static Interval ofSamples(double[] samples, double level) {
        Objects.requireNonNull(samples, "samples must not be null");
        checkLevel(level);
        if (samples.length == 0) {
            throw new IllegalArgumentException("samples (0) must be at least one");
        }
        // (1 - 0.9) / 2 * 1000 is 49.999... in binary, and means 50.
        int half = (int) StrictMath.floor((1 - level) / 2 * samples.length + ROUNDING);
        int cut = Math.min(half, (samples.length - 1) / 2);
        return new Interval(samples[cut], samples[samples.length - 1 - cut], level);
    }

    /**
     * Refuses what is no level.
     *
     * @param level should be more than 0 and less than 1
     * @throws IllegalArgumentException if it is not
     */
    public static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level (" + level + ") must lie between 0 and 1\nMaybe 0.95, for 95 of 100 samples.");
        }
    }

    /**
     * Whether a value lies in it.
     *
     * @param value any value
     * @return true also at the ends
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.2f, %.2f] at %.4g %%", low, high, 100 * level);
    }
}
