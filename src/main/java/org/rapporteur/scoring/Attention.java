package org.rapporteur.scoring;

import java.util.List;
import java.util.Objects;

/**
 * How a delegation spreads its attention over issues, from how much it says on each. Plain numbers in, a plain number out.
 *
 * <pre>{@code
 * Attention.effectiveIssues(1, 1, 1, 1);        // 4.0: four issues, all alike
 * Attention.inverseConcentration(3, 1);         // 1.6
 * Attention.nicheness(new double[] {1, 0}, List.of(new double[] {0, 1}));    // 1.0
 * }</pre>
 */
public final class Attention {

    private Attention() {}

    /**
     * The effective number of issues: exp of Shannon's entropy, exp(-sum p ln p), with p the share of an issue.
     *
     * @param amounts how much is said on each issue, of any unit
     * @return from 1, all on one issue, to the number of issues, all alike
     * @throws IllegalArgumentException if an amount is negative or not finite, or all are 0: silence has no diversity
     */
    public static double effectiveIssues(double... amounts) {
        Objects.requireNonNull(amounts, "amounts must not be null");
        double all = Cohesion.sum(amounts);
        double entropy = 0;
        for (double amount : amounts) {
            if (amount > 0) {
                entropy -= amount / all * StrictMath.log(amount / all);
            }
        }
        return Math.max(1, Math.min(amounts.length, StrictMath.exp(entropy)));
    }

    /**
     * The inverse of concentration: 1 / sum p² (Simpson 1949; Laakso and Taagepera 1979). Issues that get little count less
     * than in {@link #effectiveIssues}.
     *
     * @param amounts how much is said on each issue, of any unit
     * @return from 1, all on one issue, to the number of issues, all alike
     * @throws IllegalArgumentException if an amount is negative or not finite, or all are 0
     */
    public static double inverseConcentration(double... amounts) {
        Objects.requireNonNull(amounts, "amounts must not be null");
        double all = Cohesion.sum(amounts);
        double squares = 0;
        for (double amount : amounts) {
            squares += amount / all * (amount / all);
        }
        return Math.max(1, Math.min(amounts.length, 1 / squares));
    }

    /**
     * Nicheness: how far a delegation's attention is from that of its rivals, sqrt(mean over issues of (p - mean p of the
     * rivals)²) (Meyer and Miller 2013; Bischof 2017).
     *
     * @param own how much the delegation says on each issue
     * @param rivals the same for each of the others, issues in the same order; at least one
     * @return 0, the very attention of the rivals on average, to at most 1
     * @throws IllegalArgumentException if there is no rival, the issues are not as many, or somebody says nothing at all
     */
    public static double nicheness(double[] own, List<double[]> rivals) {
        Objects.requireNonNull(own, "own must not be null");
        Objects.requireNonNull(rivals, "rivals must not be null");
        if (rivals.isEmpty()) {
            throw new IllegalArgumentException(
                    "rivals (none) must be at least one\nWhoever is alone has no niche: say so instead.");
        }
        double[] shares = shares(own, own.length);
        double[] theirs = new double[own.length];
        for (double[] rival : rivals) {
            double[] its = shares(rival, own.length);
            for (int k = 0; k < theirs.length; k++) {
                theirs[k] += its[k] / rivals.size();
            }
        }
        double squares = 0;
        for (int k = 0; k < shares.length; k++) {
            squares += (shares[k] - theirs[k]) * (shares[k] - theirs[k]);
        }
        return Math.sqrt(squares / shares.length);
    }

    private static double[] shares(double[] amounts, int issues) {
        if (amounts.length != issues) {
            throw new IllegalArgumentException(
                    "issues (" + issues + " and " + amounts.length + ") must be as many for everybody");
        }
        double all = Cohesion.sum(amounts);
        double[] shares = new double[issues];
        for (int k = 0; k < issues; k++) {
            shares[k] = amounts[k] / all;
        }
        return shares;
    }
}
