package org.rapporteur.insight;

import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.scoring.Interval;

/** What came out when points were drawn anew many times, in ascending order. */
final class Drawings {

    /** How often points are drawn anew. */
    static final int DRAWS = 1_000;

    private static final double FEWEST_KNOWN = 0.5;
    private static final double LEVELLED = 1e-12;

    private final double[] values;

    private Drawings(double[] values) {
        this.values = values;
    }

    /**
     * What was drawn.
     *
     * @param drawn the results, NaN where nothing was left to compare
     * @param estimate what comes out with every point once
     * @return the results; empty if most drawings give none
     */
    static Optional<Drawings> of(double[] drawn, double estimate) {
        double[] known =
                Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).toArray();
        return known.length < FEWEST_KNOWN * drawn.length
                ? Optional.empty()
                : Optional.of(new Drawings(centred(known, estimate)));
    }

    /**
     * Moved so that their mean is the value itself: drawing with replacement loses points, and with fewer points there are
     * fewer counterparts to find.
     */
    private static double[] centred(double[] values, double estimate) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> value - mean + estimate)
                .sorted()
                .toArray();
    }

    /** The middle part, within a range. */
    Interval interval(double level, double lowest, double highest) {
        int cut = (int) ((1 - level) / 2 * values.length);
        double low = values[cut];
        double high = values[values.length - 1 - cut];
        return new Interval(Math.max(lowest, Math.min(highest, low)), Math.max(lowest, Math.min(highest, high)), level);
    }

    /** Whether they differ at all; if not, there are too few points or they are too much alike. */
    boolean vary() {
        return values[values.length - 1] - values[0] > LEVELLED;
    }

    /**
     * The share above 0, level ones for half, as if two more points had been made of which nobody knows what they say (Laplace's
     * rule of succession): from n points it is at least 1 / (n + 2) from certainty.
     *
     * @param points how many points the side with the fewest makes
     */
    double ahead(int points) {
        double ahead = 0;
        for (double value : values) {
            ahead += value > LEVELLED ? 1 : value < -LEVELLED ? 0 : 0.5;
        }
        return (ahead / values.length * points + 1) / (points + 2);
    }
}
