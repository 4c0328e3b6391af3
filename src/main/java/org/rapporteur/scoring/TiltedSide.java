package org.rapporteur.scoring;

import java.util.Arrays;

/** One side on one question: its probabilities, tilted, and what is drawn from them. The same draws for every tilt. Immutable. */
final class TiltedSide {

    /** From this many points on, the mean of what is drawn is as good as normal. */
    private static final int MANY = 250;

    private final double[] places;
    private final double[] probabilities;
    private final double weight;
    private final double found;
    private final double count;

    /** By drawing, in ascending order, a number between 0 and 1 for every point; for many points one normal variate. */
    private final double[][] uniform;

    /** @param counts by place, their sum more than 0; @param closeness how many points more the probabilities rest on */
    TiltedSide(double[] places, double[] counts, double[] probabilities, double closeness, SplitMix random) {
        this.places = places;
        this.probabilities = probabilities;
        this.count = Arrays.stream(counts).sum();
        this.weight = 1 / (count + closeness);
        double sum = 0;
        for (int k = 0; k < places.length; k++) {
            sum += counts[k] * places[k];
        }
        this.found = sum / count;
        // Fractions of points cannot be drawn.
        int points = count > MANY ? 1 : (int) Math.max(1, Math.round(count));
        this.uniform = new double[Bootstrap.SAMPLES][points];
        for (double[] drawn : uniform) {
            Arrays.setAll(drawn, k -> ((random.next() >>> 11) + 0.5) * 0x1.0p-53);
            Arrays.sort(drawn);
            if (count > MANY) {
                drawn[0] = NormalQuantile.of(drawn[0]);
            }
        }
    }

    /** The mean place of what was said. */
    double found() {
        return found;
    }

    /** The mean place that goes with a tilt. */
    double mean(double tilt) {
        double[] tilted = tilted(tilt);
        double mean = 0;
        for (int k = 0; k < places.length; k++) {
            mean += tilted[k] * places[k];
        }
        return mean;
    }

    private double[] tilted(double tilt) {
        double by = tilt * weight;
        double[] tilted = new double[places.length];
        double sum = 0;
        for (int k = 0; k < places.length; k++) {
            // Places lie within -1 and 1, so the largest factor is 1.
            tilted[k] = probabilities[k] * StrictMath.exp(by * places[k] - Math.abs(by));
            sum += tilted[k];
        }
        for (int k = 0; k < places.length; k++) {
            tilted[k] /= sum;
        }
        return tilted;
    }

    /** The mean place of what is said, by drawing. */
    double[] draws(double tilt) {
        double[] tilted = tilted(tilt);
        double[] means = new double[uniform.length];
        if (count > MANY) {
            double mean = mean(tilt);
            double spread = 0;
            for (int k = 0; k < places.length; k++) {
                spread += tilted[k] * (places[k] - mean) * (places[k] - mean);
            }
            double error = Math.sqrt(spread / count);
            Arrays.setAll(means, d -> Math.max(-1, Math.min(1, mean + error * uniform[d][0])));
            return means;
        }
        Arrays.setAll(means, d -> mean(uniform[d], tilted));
        return means;
    }

    private double mean(double[] drawn, double[] tilted) {
        double sum = 0;
        double below = 0;
        int from = 0;
        for (int k = 0; k < places.length; k++) {
            below += tilted[k];
            int to = k == places.length - 1 ? drawn.length : from(drawn, from, below);
            sum += (to - from) * places[k];
            from = to;
        }
        return sum / drawn.length;
    }

    /** How many of the numbers lie below a bound. */
    private static int from(double[] ascending, int from, double bound) {
        int low = from;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
