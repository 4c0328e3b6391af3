package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;

/**
 * Two delegations over all issues of a matrix: the mean over the issues both address, weighted by the mean of their
 * saliences there. Always read it with its {@link #coverage()} and {@link #bounds()}.
 *
 * <p>With saliences s, an issue weighs (s of the one + s of the other) / 2. Two delegations that share no issue are not
 * {@link #comparable()}: that is a finding of its own, never 0 and never NaN. An issue on which both are silent weighs
 * nothing and changes nothing.
 *
 * <pre>{@code
 * OverallScore overall = matrix.overall("China", "Russian Federation");
 * overall.similarity();      // 0.62: share of agreement
 * overall.coverage();        // 0.81: share of what the two say that it rests on
 * overall.bounds().low();    // 0.50: if they disagreed wherever one of them is silent
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class OverallScore {

    /**
     * Between what an overall score would lie if nobody had been silent.
     *
     * @param low silent issues taken at the low end of the measure's range
     * @param high silent issues taken at the high end
     */
    public record Bounds(double low, double high) {

        @Override
        public String toString() {
            return "from " + Decimals.fixed(low, 3) + " to " + Decimals.fixed(high, 3);
        }
    }

    private final Grid grid;
    private final int a;
    private final int b;
    private final List<Issue> joint = new ArrayList<>();
    private final double jointWeight;
    private final double allWeight;
    private final double weighted;

    OverallScore(Grid grid, int a, int b) {
        this.grid = grid;
        this.a = a;
        this.b = b;
        double shared = 0;
        double all = 0;
        double sum = 0;
        for (Sheet sheet : grid.sheets()) {
            double weight = weight(sheet);
            all += weight;
            if (sheet.compared(a, b)) {
                joint.add(sheet.issue());
                shared += weight;
                sum += weight * sheet.value(a, b);
            }
        }
        this.jointWeight = shared;
        this.allWeight = all;
        this.weighted = sum;
    }

    private double weight(Sheet sheet) {
        return (sheet.salience(a) + sheet.salience(b)) / 2;
    }

    /**
     * The delegation asked for first.
     *
     * @return one of the two
     */
    public Delegation first() {
        return grid.delegation(a);
    }

    /**
     * The delegation asked for second.
     *
     * @return the other
     */
    public Delegation second() {
        return grid.delegation(b);
    }

    /**
     * Whether there is an issue that both address, and on which the measure can compare them.
     *
     * @return false if there is none, and so no value
     */
    public boolean comparable() {
        return jointWeight > 0;
    }

    /**
     * The issues both address, save those on which the measure finds nothing to compare.
     *
     * @return in the order of the matrix
     */
    public List<Issue> jointIssues() {
        return List.copyOf(joint);
    }

    /**
     * The value of the measure over all issues.
     *
     * @return weighted mean in the measure's range and direction; empty if the two share no issue
     */
    public OptionalDouble value() {
        return comparable() ? OptionalDouble.of(weighted / jointWeight) : OptionalDouble.empty();
    }

    /**
     * The share of agreement.
     *
     * @return from 0 to 1, 1 is full agreement
     * @throws IllegalStateException if the two share no issue, or the measure gives no scores
     */
    public double similarity() {
        return mean(Share.AGREEMENT);
    }

    /**
     * The share of conflict.
     *
     * @return from 0 to 1, 1 is full conflict
     * @throws IllegalStateException if the two share no issue, or the measure gives no scores
     */
    public double divergence() {
        return mean(Share.CONFLICT);
    }

    /**
     * The share of what one says and the other leaves aside, within the issues both address.
     *
     * @return from 0 to 1; with similarity and divergence it sums to 1
     * @throws IllegalStateException if the two share no issue, or the measure gives no scores
     */
    public double unshared() {
        return mean(Share.UNSHARED);
    }

    /**
     * How much of what the two say the value rests on.
     *
     * @return share of the issues' weight that jointly addressed issues have, from 0 to 1; 0 if there is none
     */
    public double coverage() {
        return allWeight > 0 ? jointWeight / allWeight : 0;
    }

    /**
     * Between what {@link #value()} would lie if every issue that only one of the two addresses were at the worst, and at
     * the best.
     *
     * @return low and high; equal where neither is silent on what the other addresses
     * @throws IllegalStateException if the measure's range has no ends and somebody is silent
     */
    public Bounds bounds() {
        Measure measure = grid.measure();
        double missing = Math.max(0, allWeight - jointWeight);
        if (comparable() && missing == 0) {
            return new Bounds(weighted / jointWeight, weighted / jointWeight);
        }
        if (Double.isInfinite(measure.lowest()) || Double.isInfinite(measure.highest())) {
            throw new IllegalStateException(
                    "bounds (" + this + ") need a measure with a finite range, not " + measure.id());
        }
        return allWeight > 0
                ? new Bounds(
                        (weighted + missing * measure.lowest()) / allWeight,
                        (weighted + missing * measure.highest()) / allWeight)
                : new Bounds(measure.lowest(), measure.highest());
    }

    /**
     * How much the value rests on, over all issues both address.
     *
     * @return pairs of points that meet and questions on which both stand; none of either if the two share no issue
     * @throws IllegalStateException if the measure gives no scores
     */
    public Evidence evidence() {
        Evidence.Count count = new Evidence.Count();
        for (Sheet sheet : grid.sheets()) {
            if (sheet.compared(a, b)) {
                Score score = score(sheet);
                count.add(score.first(), score.second(), sheet.meeting(a, b, Evidence.MEETS));
            }
        }
        return count.evidence();
    }

    /**
     * The finding as one honest sentence.
     *
     * @return for people, do not parse
     */
    public String describe() {
        String pair = first().name() + " and " + second().name();
        if (!comparable()) {
            return pair + " address no issue in common: nothing can be said of their agreement.";
        }
        return pair + ": " + shares() + " over " + joint.size() + " of "
                + grid.sheets().size() + " issues (coverage " + Decimals.percent(coverage()) + " %" + range() + ").";
    }

    private String shares() {
        return grid.givesScores()
                ? "agreement " + Decimals.percent(similarity()) + " %, conflict " + Decimals.percent(divergence())
                        + " %, unshared " + Decimals.percent(unshared()) + " %"
                : grid.measure().id() + " " + Decimals.fixed(weighted / jointWeight, 2);
    }

    private String range() {
        if (!grid.givesScores()) {
            return "";
        }
        Bounds bounds = bounds();
        return "; agreement between " + Decimals.percent(bounds.low()) + " % and " + Decimals.percent(bounds.high())
                + " % if silence could speak";
    }

    /**
     * The part of {@link #similarity()} that rests on questions of the codebook on which two points take the same or nearly
     * the same stance. The rest of it rests on likeness of wording, which is weaker ground.
     *
     * @return from 0 to {@code similarity()}
     * @throws IllegalStateException as {@link #similarity()}
     */
    public double agreementOnQuestions() {
        return mean(Share.ON_QUESTIONS);
    }

    private double mean(Share share) {
        if (!comparable()) {
            throw new IllegalStateException("overall score (" + this + ") has no value\nAsk comparable() first.");
        }
        double sum = 0;
        for (Sheet sheet : grid.sheets()) {
            if (sheet.compared(a, b)) {
                sum += weight(sheet) * share.of(score(sheet));
            }
        }
        return sum / jointWeight;
    }

    private Score score(Sheet sheet) {
        return sheet.score(a, b)
                .orElseThrow(() ->
                        new IllegalStateException("measure (" + grid.measure().id()
                                + ") gives only a value\nAsk value(), or compare by position alignment."));
    }

    /** One line of at most 79 characters. */
    @Override
    public String toString() {
        if (!comparable()) {
            return Brevity.pair(first(), second(), ": no issue in common");
        }
        String found = grid.givesScores()
                ? Decimals.shares(similarity(), divergence(), unshared())
                : grid.measure().id() + " " + Decimals.fixed(weighted / jointWeight, 3);
        return Brevity.pair(first(), second(), ": " + found + "; coverage " + Decimals.percent(coverage()) + " %");
    }

    private enum Share {
        AGREEMENT,
        CONFLICT,
        UNSHARED,
        ON_QUESTIONS;

        double of(Score score) {
            return switch (this) {
                case AGREEMENT -> score.agreement();
                case CONFLICT -> score.conflict();
                case UNSHARED -> score.unshared();
                case ON_QUESTIONS -> score.agreementOnQuestions();
            };
        }
    }
}
