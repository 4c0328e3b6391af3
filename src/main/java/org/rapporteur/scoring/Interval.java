package org.rapporteur.scoring;

import java.util.Locale;

/**
 * Between which values a share of a score may lie, as far as the choice of points goes.
 *
 * @param low lower end, from 0 to 1
 * @param high upper end, from {@code low} to 1
 * @param level the share of bootstrap samples between the two, more than 0 and less than 1
 */
public record Interval(double low, double high, double level) {

    /** Refuses ends out of order or outside 0 and 1, and levels that are none. */
    public Interval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "interval (" + low + ", " + high + ") must satisfy 0 <= low <= high <= 1");
        }
        checkLevel(level);
    }

    static void checkLevel(double level) {
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
