package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from values to places.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, more than {@code low}
 * @param from place in pixels
 * @param to place in pixels
 */
record PictureScale(double low, double high, double from, double to) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_TICKS = 8;

    double place(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** A round number not below a value: 0.37 is 0.4, 0.52 is 0.6, 1.2 is 1.4; a tenth where there is nothing. */
    static double roundUp(double value) {
        if (!(value > 0)) {
            return 0.1;
        }
        double step = step(value);
        return Math.ceil(value / step - 1e-9) * step;
    }

    /** The largest of 1, 2, 5, 10, 20 and so on, or of their tenths and hundredths, that is not above a value. */
    static double round(double value) {
        double unit = 1e-9;
        while (unit * 10 <= value) {
            unit *= 10;
        }
        return value >= 5 * unit ? 5 * unit : value >= 2 * unit ? 2 * unit : unit;
    }

    private static double step(double width) {
        double unit = 1e-9;
        while (unit * 10 <= width / MOST_TICKS * 1.0001) {
            unit *= 10;
        }
        for (double each : STEPS) {
            if (width / (each * unit) <= MOST_TICKS * 1.0001) {
                return each * unit;
            }
        }
        return 10 * unit;
    }

    /** Round values from end to end. */
    List<Double> ticks() {
        double step = step(high - low);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-6; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick in words, with as many decimals as its step needs. */
    String words(double tick) {
        double step = step(high - low);
        return step >= 0.999 ? SvgNumber.of(tick) : SvgNumber.fixed(tick, step * 10 >= 0.999 && !odd(step) ? 1 : 2);
    }

    private static boolean odd(double step) {
        return Math.abs(step * 10 - Math.round(step * 10)) > 1e-6;
    }
}
