package org.rapporteur.scoring;

/** The logarithm of the gamma function, the same on every machine. */
final class LogGamma {

    private LogGamma() {}

    /** Of a number above 0, by Stirling's series. */
    static double of(double x) {
        double at = x;
        double product = 1;
        while (at < 10) {
            product *= at;
            at++;
        }
        double inverse = 1 / at;
        double square = inverse * inverse;
        double series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square / 1680.0)));
        return (at - 0.5) * StrictMath.log(at)
                - at
                + 0.5 * StrictMath.log(2 * StrictMath.PI)
                + series
                - StrictMath.log(product);
    }
}
