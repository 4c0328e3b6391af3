package org.rapporteur.scoring;

/** Quantiles of the beta distribution as odds, the same on every machine. */
final class BetaQuantile {

    private static final int STEPS = 200;
    private static final double FARTHEST = 700;
    private static final double TINY = 1e-300;
    private static final double EXACT = 1e-15;

    private BetaQuantile() {}

    /** ln(x / (1 - x)) for the x below which a part p of Beta(a, b) lies, by bisection of the logit. */
    static double logit(double p, double a, double b) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int step = 0; step < STEPS && low < high; step++) {
            double middle = (low + high) / 2;
            if (below(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The part of Beta(a, b) below the x with the given logit: the regularised incomplete beta function. */
    private static double below(double logit, double a, double b) {
        double x = 1 / (1 + StrictMath.exp(-logit));
        return x < (a + 1) / (a + b + 2) ? fraction(logit, a, b) : 1 - fraction(-logit, b, a);
    }

    /** By Lentz's continued fraction (Press, Teukolsky, Vetterling and Flannery 2007, 6.4). */
    private static double fraction(double logit, double a, double b) {
        double x = 1 / (1 + StrictMath.exp(-logit));
        // ln x and ln(1 - x) from the logit: exact at both ends.
        double logX = -StrictMath.log1p(StrictMath.exp(-logit));
        double logRest = -StrictMath.log1p(StrictMath.exp(logit));
        double front = StrictMath.exp(LogGamma.of(a + b) - LogGamma.of(a) - LogGamma.of(b) + a * logX + b * logRest);
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m < 1_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < EXACT) {
                break;
            }
        }
        return Math.max(0, Math.min(1, front * result / a));
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
