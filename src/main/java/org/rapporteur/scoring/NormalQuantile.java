package org.rapporteur.scoring;

/** Quantiles of the standard normal distribution, the same on every machine. */
final class NormalQuantile {

    private static final int STEPS = 200;
    private static final double FARTHEST = 12;

    private NormalQuantile() {}

    /** Below which value a part p of the distribution lies, by bisection; p more than 0 and less than 1. */
    static double of(double p) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int step = 0; step < STEPS && low < high; step++) {
            double middle = (low + high) / 2;
            if (below(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The part of the distribution below a value, from the series of Marsaglia (2004) near 0, else from the tail. */
    static double below(double z) {
        if (Math.abs(z) > 7) {
            return z > 0 ? 1 - tail(z) : tail(-z);
        }
        double sum = z;
        double term = z;
        for (int k = 3; Math.abs(term) > 1e-18; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 0.5 + sum * density(z);
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * StrictMath.PI);
    }

    /** Beyond z, for large z: the first terms of the asymptotic series. */
    private static double tail(double z) {
        double square = z * z;
        return density(z) / z * (1 - 1 / square + 3 / (square * square));
    }
}
