package org.rapporteur.scoring;

import java.util.Objects;

/**
 * How far a debate falls into camps, from the sizes of the camps and where they stand. Plain numbers in, a plain number out.
 *
 * <pre>{@code
 * Polarisation.estebanRay(new double[] {1, 1}, new double[] {0, 1});   // 0.165, with the usual 1.6
 * Polarisation.ofScale(5, 0, 0, 5);                                    // 1.0: half at either end
 * }</pre>
 */
public final class Polarisation {

    /** The largest sensitivity that the axioms of Esteban and Ray allow, and the usual one. */
    public static final double USUAL_SENSITIVITY = 1.6;

    private Polarisation() {}

    /**
     * Polarisation of Esteban and Ray with the {@link #USUAL_SENSITIVITY}.
     *
     * @param sizes sizes of the camps
     * @param places where each stands
     * @return 0 or more
     * @see #estebanRay(double[], double[], double)
     */
    public static double estebanRay(double[] sizes, double[] places) {
        Objects.requireNonNull(sizes, "sizes must not be null");
        Objects.requireNonNull(places, "places must not be null");
        return estebanRay(sizes, places, USUAL_SENSITIVITY);
    }

    /**
     * Polarisation of Esteban and Ray (Econometrica 62, 1994): the sum over ordered pairs of camps of w_i^(1+a) w_j
     * |y_i - y_j|, with w the share of a camp and y its place.
     *
     * @param sizes sizes of the camps, of any unit; their shares are taken
     * @param places where each stands, on one scale; with a scale of width 1 the largest value is that of two equal camps
     *     at its ends
     * @param sensitivity a, more than 0 and at most 1.6: how much more a large camp counts than its members one by one
     * @return 0, all at one place, or more; in the unit of the scale
     * @throws IllegalArgumentException if there are not as many places as sizes, a size is negative or all are 0, a place is
     *     not finite, or the sensitivity is out of range
     */
    public static double estebanRay(double[] sizes, double[] places, double sensitivity) {
        Objects.requireNonNull(sizes, "sizes must not be null");
        Objects.requireNonNull(places, "places must not be null");
        check(sizes, places, sensitivity);
        double all = Cohesion.sum(sizes);
        double polarisation = 0;
        for (int i = 0; i < sizes.length; i++) {
            double identified = StrictMath.pow(sizes[i] / all, 1 + sensitivity);
            for (int j = 0; j < sizes.length; j++) {
                polarisation += identified * sizes[j] / all * Math.abs(places[i] - places[j]);
            }
        }
        return polarisation;
    }

    private static void check(double[] sizes, double[] places, double sensitivity) {
        if (sizes.length != places.length) {
            throw new IllegalArgumentException(
                    "places (" + places.length + ") must be as many as sizes (" + sizes.length + ")");
        }
        if (!(sensitivity > 0 && sensitivity <= USUAL_SENSITIVITY)) {
            throw new IllegalArgumentException(
                    "sensitivity (" + sensitivity + ") must be more than 0 and at most " + USUAL_SENSITIVITY);
        }
        for (double place : places) {
            if (!Double.isFinite(place)) {
                throw new IllegalArgumentException("place (" + place + ") must be finite");
            }
        }
    }

    /**
     * Polarisation on an ordered scale by van der Eijk's agreement: (1 - A) / 2.
     *
     * @param counts how many chose each category, in the order of the scale; at least two categories
     * @return from 0, all in one category, over .5, the same everywhere, to 1, half at either end
     * @throws IllegalArgumentException if there are fewer than two categories or nobody answered
     * @see Cohesion#vanDerEijk(double...)
     */
    public static double ofScale(double... counts) {
        Objects.requireNonNull(counts, "counts must not be null");
        return (1 - Cohesion.vanDerEijk(counts)) / 2;
    }
}
