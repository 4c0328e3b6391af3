package org.rapporteur.scoring;

/**
 * How much a statement counts by its distance from the middle of a {@link TimeWindow}: the usual kernels of density
 * estimation (Silverman 1986, table 3.1), the largest weight in the middle, the same before and after it.
 *
 * <pre>{@code
 * Kernel.TRIANGULAR.weight(-0.5);      // 0.5
 * Kernel.EPANECHNIKOV.weight(0.5);     // 0.5625
 * }</pre>
 */
public enum Kernel {
    /** 1/2 within the window. */
    UNIFORM,
    /** 3/4 (1 - d²) within the window. */
    EPANECHNIKOV,
    /** 1 - |d| within the window. */
    TRIANGULAR,
    /** The density of the normal distribution at d: whatever was said ever counts, what is far away hardly. */
    GAUSSIAN;

    private static final double NORMAL = 1 / Math.sqrt(2 * Math.PI);

    /**
     * The weight of a statement.
     *
     * @param d its distance from the middle in halves of the window: -1 at the beginning, 1 at the end, any number
     * @return 0 or more; 0 beyond -1 and 1, except for {@link #GAUSSIAN}
     */
    public double weight(double d) {
        if (this == GAUSSIAN) {
            return NORMAL * StrictMath.exp(-d * d / 2);
        }
        if (Math.abs(d) > 1) {
            return 0;
        }
        return switch (this) {
            case UNIFORM -> 0.5;
            case EPANECHNIKOV -> 0.75 * (1 - d * d);
            default -> 1 - Math.abs(d);
        };
    }
}
