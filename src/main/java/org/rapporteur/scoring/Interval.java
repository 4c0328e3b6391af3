package org.rapporteur.scoring;

import java.util.Locale;

/**
 * Between which values a figure may lie, as far as the choice of points goes.
 *
 * @param low lower end, finite
 * @param high upper end, finite and not less than {@code low}
 * @param level the share of bootstrap samples between the two, more than 0 and less than 1
 */
public record Interval(double low, double high, double level) {

    /** Refuses ends out of order or not finite, and levels that are none. */
    public Interval {
        if (!(Double.isFinite(low) && low <= high && Double.isFinite(high))) {
            throw new IllegalArgumentException(
                    "interval (" + low + ", " + high + ") must satisfy low <= high, both finite");
        }
        checkLevel(level);
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
