package org.rapporteur.scoring;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A position between two poles on the logit scale, from counts of what was said for either, with its standard error (Lowe,
 * Benoit, Mikhaylov and Laver, Legislative Studies Quarterly 36, 2011).
 *
 * <p>theta = ln((support + .5) / (oppose + .5)): 0 is the middle, each step the same ratio. Its standard error is
 * sqrt(1 / (support + .5) + 1 / (oppose + .5)) (Haldane 1956, Anscombe 1956). Who said nothing has no position: unknown, not in
 * the middle.
 *
 * <pre>{@code
 * LogitPosition position = new LogitPosition(5, 1, 40);
 * position.theta();            // OptionalDouble[1.299...]
 * position.interval(0.95);     // -0.51 to 3.10
 * position.importance();       // OptionalDouble[-1.743...]: the logarithm of the share of what was said
 * }</pre>
 *
 * @param support how much was said for it, 0 or more; may be a fraction
 * @param oppose how much was said against it, 0 or more; may be a fraction
 * @param all how much was said in all, on whatever; at least {@code support + oppose}
 */
public record LogitPosition(double support, double oppose, double all) {

    private static final double HALF = 0.5;

    /** Where an interval is open: the largest logit whose odds are still a number. */
    private static final double OPEN = StrictMath.log(Double.MAX_VALUE);

    private static final double TOLERANCE = 1e-9;

    /** Refuses counts that are negative or not finite, and a total that is less than its parts. */
    public LogitPosition {
        if (!(support >= 0 && oppose >= 0 && support + oppose <= all + TOLERANCE && Double.isFinite(all))) {
            throw new IllegalArgumentException("counts (" + support + " for, " + oppose + " against, " + all
                    + " in all) must be finite and not negative, and all at least the two together");
        }
    }

    /**
     * Whether anything was said from which a position could be told.
     *
     * @return false if nothing was said for or against
     */
    public boolean known() {
        return support + oppose > 0;
    }

    /**
     * The position.
     *
     * @return negative against, positive for, 0 in the middle; empty if nothing was said
     */
    public OptionalDouble theta() {
        return known() ? OptionalDouble.of(estimate()) : OptionalDouble.empty();
    }

    private double estimate() {
        return StrictMath.log((support + HALF) / (oppose + HALF));
    }

    /**
     * The standard error of the position.
     *
     * @return more than 0; 2 if nothing was said
     */
    public double standardError() {
        return Math.sqrt(1 / (support + HALF) + 1 / (oppose + HALF));
    }

    /**
     * Where the position may lie: normal, theta and the standard error times the normal quantile to either side. Where one
     * pole was hardly ever heard and the true position is extreme, it is too short: see {@link #scoreInterval}.
     *
     * @param level how often such an interval holds the true position, more than 0 and less than 1, such as 0.95
     * @return the interval; if nothing was said, a wide one around 0, from -3.92 to 3.92 for 0.95
     */
    public Interval interval(double level) {
        Interval.checkLevel(level);
        double wide = NormalQuantile.of((1 + level) / 2) * standardError();
        return new Interval(estimate() - wide, estimate() + wide, level);
    }

    /**
     * Where the position may lie, also where one pole was hardly ever heard: all positions that the score test does not refuse,
     * which is the logit of Wilson's interval for a probability (Wilson 1927; Brown, Cai and DasGupta 2001). Where a pole was
     * never heard, nobody knows how far out the position is, and the interval is open: the end is 709.78, beyond which odds are
     * no longer numbers. In simulated debates it holds most nearly as often as it says of all three here; {@code measures.md}
     * has the figures.
     *
     * <pre>{@code
     * new LogitPosition(5, 1, 6).scoreInterval(0.95);   // from -0.26 to 3.47
     * new LogitPosition(5, 0, 5).scoreInterval(0.95);   // from 0.26, open above
     * }</pre>
     *
     * @param level how often such an interval holds the true position, more than 0 and less than 1, such as 0.95
     * @return the interval; if nothing was said, open at both ends
     */
    public Interval scoreInterval(double level) {
        Interval.checkLevel(level);
        double z = NormalQuantile.of((1 + level) / 2);
        return new Interval(-scoreEnd(oppose, support, z), scoreEnd(support, oppose, z), level);
    }

    /** The far end towards the pole heard so often, from the odds of Wilson's upper end. */
    private static double scoreEnd(double towards, double away, double z) {
        if (away == 0) {
            return OPEN;
        }
        double root = z * Math.sqrt(z * z / 4 + towards * away / (towards + away));
        double all = towards + away;
        // Instead of away + z²/2 - root: no difference of nearly equal numbers.
        double less = away / all * away * (all + z * z) / (away + z * z / 2 + root);
        return StrictMath.log((towards + z * z / 2 + root) / less);
    }

    /**
     * Where the position may lie by the prior of Jeffreys: the logit of the middle part of Beta(support + .5, oppose + .5),
     * open towards a pole that was never heard (Brown, Cai and DasGupta 2001), where the end is 709.78. Use
     * {@link #scoreInterval} unless you want a credible interval.
     *
     * @param level the probability that it holds the position, more than 0 and less than 1, such as 0.95
     * @return the interval; if nothing was said, open at both ends
     */
    public Interval credibleInterval(double level) {
        Interval.checkLevel(level);
        double out = (1 - level) / 2;
        return new Interval(
                support == 0 ? -OPEN : BetaQuantile.logit(out, support + HALF, oppose + HALF),
                oppose == 0 ? OPEN : -BetaQuantile.logit(out, oppose + HALF, support + HALF),
                level);
    }

    /**
     * How much room it takes: ln((support + oppose + 1) / all).
     *
     * @return the logarithm of a share, at most a little more than 0; empty if nothing was said on whatever
     */
    public OptionalDouble importance() {
        return all > 0 ? OptionalDouble.of(StrictMath.log((support + oppose + 1) / all)) : OptionalDouble.empty();
    }

    /**
     * The share of support beyond that of opposition in all that was said: (support - oppose) / all, the scale of the
     * Manifesto project's left-right index. It mixes position and salience.
     *
     * @return from -1 to 1; empty if nothing was said on whatever
     */
    public OptionalDouble saliency() {
        return all > 0 ? OptionalDouble.of((support - oppose) / all) : OptionalDouble.empty();
    }

    /**
     * The share of support beyond that of opposition in what was said for or against (Kim and Fording 1998; Laver and Garry
     * 2000).
     *
     * @return from -1 to 1; empty if nothing was said for or against
     */
    public OptionalDouble ratio() {
        return known() ? OptionalDouble.of((support - oppose) / (support + oppose)) : OptionalDouble.empty();
    }

    /** One line, such as "1.30 ± 0.92 (5.0 for, 1.0 against)", or "unknown". */
    @Override
    public String toString() {
        return known()
                ? String.format(
                        Locale.ROOT,
                        "%.2f ± %.2f (%.1f for, %.1f against)",
                        estimate(),
                        standardError(),
                        support,
                        oppose)
                : "unknown (nothing for or against)";
    }
}
