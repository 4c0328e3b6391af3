package org.rapporteur.scoring;

/**
 * How much more a group accepts something than everybody else does (Polis; Small, Björkegren, Erkkilä, Shaw and Megill 2021):
 * the ratio of both acceptances, and z of the test of two proportions, both from counts smoothed as in {@link
 * Cohesion#acceptance}.
 *
 * <pre>{@code
 * Representativeness.of(9, 10, 1, 10).ratio();    // 5.0: (10/12) / (2/12)
 * Representativeness.of(9, 10, 1, 10).z();        // 3.26...
 * }</pre>
 *
 * @param ratio more than 0; 1 if the group accepts as the others do
 * @param z 0 for the same, above 1.96 where chance would seldom make so much of a difference
 */
public record Representativeness(double ratio, double z) {

    /**
     * From counts.
     *
     * @param agreeIn how many of the group agree
     * @param askedIn how many of the group answered
     * @param agreeOut how many of the others agree
     * @param askedOut how many of the others answered; 0 for nobody gives an acceptance of one half
     * @return ratio and z, both finite
     * @throws IllegalArgumentException if more agree than answered, or a count is negative or not finite
     */
    public static Representativeness of(double agreeIn, double askedIn, double agreeOut, double askedOut) {
        double in = Cohesion.acceptance(agreeIn, askedIn);
        double out = Cohesion.acceptance(agreeOut, askedOut);
        double pooled = (agreeIn + agreeOut + 2) / (askedIn + askedOut + 4);
        double error = Math.sqrt(pooled * (1 - pooled) * (1 / (askedIn + 2) + 1 / (askedOut + 2)));
        return new Representativeness(in / out, (in - out) / error);
    }
}
