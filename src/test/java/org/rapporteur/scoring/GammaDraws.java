package org.rapporteur.scoring;

/** Gamma variates (Marsaglia and Tsang 2000) from a {@link SplitMix}: the same on every machine. Owned by one thread. */
final class GammaDraws {

    private static final double STEP = 0x1.0p-53;

    private final SplitMix random;

    GammaDraws(SplitMix random) {
        this.random = random;
    }

    /** A number between 0 and 1, neither of them. */
    double uniform() {
        return ((random.next() >>> 11) + 0.5) * STEP;
    }

    /** A gamma variate with scale 1. */
    double next(double shape) {
        if (shape < 1) {
            return next(shape + 1) * StrictMath.pow(uniform(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = normal();
            double root = 1 + c * normal;
            double v = root * root * root;
            if (v > 0 && StrictMath.log(uniform()) < normal * normal / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** A standard normal variate by the polar method. */
    private double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double s = x * x + y * y;
            if (s > 0 && s < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }
}
