package org.rapporteur.scoring;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;

/**
 * How two delegations stand to each other on one issue: three shares that sum to 1, and the reasons for them.
 *
 * <p>{@link #agreement()} is what both say the same way, {@link #conflict()} what they say opposite ways,
 * {@link #unshared()} what one says and the other leaves aside. Little agreement is therefore not yet conflict. Each share is
 * the sum of its {@link #contributions()}. See {@link PositionAlignment} for the definition. Immutable and thread-safe; the
 * contributions are worked out when first asked for.
 */
public final class Score {

    private final Position first;
    private final Position second;
    private final Shares shares;
    private final Supplier<List<Contribution>> contributions;

    /**
     * A score of known shares.
     *
     * @param contributions gives always the same list: the points of the first position, then of the second
     */
    Score(Position first, Position second, Shares shares, Supplier<List<Contribution>> contributions) {
        this.first = first;
        this.second = second;
        this.shares = shares;
        this.contributions = contributions;
    }

    /**
     * The position from which the pair is seen.
     *
     * @return one side
     */
    public Position first() {
        return first;
    }

    /**
     * The position it is compared with.
     *
     * @return the other side
     */
    public Position second() {
        return second;
    }

    /**
     * The issue of both.
     *
     * @return the issue
     */
    public Issue issue() {
        return first.issue();
    }

    /**
     * What both say the same way.
     *
     * @return share from 0 to 1
     */
    public double agreement() {
        return shares.agreement();
    }

    /**
     * What they say opposite ways.
     *
     * @return share from 0 to 1
     */
    public double conflict() {
        return shares.conflict();
    }

    /**
     * What one says and the other leaves aside.
     *
     * @return share from 0 to 1
     */
    public double unshared() {
        return shares.unshared();
    }

    /**
     * The part of {@link #agreement()} that rests on questions of the codebook on which two points take the same or nearly the
     * same stance. The rest of it rests on likeness of wording, which is weaker ground.
     *
     * @return share from 0 to {@code agreement()}
     */
    public double agreementOnQuestions() {
        return shares.onQuestions();
    }

    /**
     * Agreement, conflict and what is unshared in whole percent, as {@link #describe()} has them: rounded so that they sum to
     * 100, the largest remainders up. Tables show the same, so that no two figures stand for one share.
     *
     * @return three numbers from 0 to 100, in this order
     */
    public List<Integer> percentages() {
        return Ints.asList(ScoreSentence.percentages(agreement(), conflict(), unshared()));
    }

    /**
     * How near the two are: the agreement.
     *
     * @return from 0 to 1; 1 is the same position
     */
    public double similarity() {
        return agreement();
    }

    /**
     * How far the two are apart: the conflict. Not one minus similarity, since what is unshared is neither.
     *
     * @return from 0 to 1; 1 is the opposite position
     */
    public double divergence() {
        return conflict();
    }

    /**
     * What every point of both sides adds to the score. Their weights sum to 1 and their effects to the shares, within
     * 1e-12.
     *
     * @return the points of {@link #first()} in their order, then those of {@link #second()}
     */
    public List<Contribution> contributions() {
        return contributions.get();
    }

    /**
     * How far the agreement depends on which points happened to be made: a percentile bootstrap (Efron 1979).
     *
     * <p>1000 times as many points as each side has are drawn from it with replacement, each with the match it has in this
     * score, and the agreement of the drawn ones is taken; the interval holds the middle part of the results. SplitMix64
     * with the fixed seed 19451024: the same numbers on every machine, whichever side comes first. It covers the choice of
     * points, not errors of extraction or coding; and where each side made one point it has no width, which is a sign of too
     * few points, not of certainty. In simulated debates it holds the mean score of the generating model much less often than
     * its level says, since every point keeps its match; {@code Certainty} in {@code org.rapporteur.insight} finds the matches
     * again and does better ({@code measures.md} has the figures).
     *
     * @param level share of the samples within it, more than 0 and less than 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval interval(double level) {
        return interval(level, Contribution::agreement);
    }

    /**
     * How far the conflict depends on which points happened to be made; see {@link #interval(double)}.
     *
     * @param level share of the samples within it, more than 0 and less than 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Interval divergenceInterval(double level) {
        return interval(level, Contribution::conflict);
    }

    private Interval interval(double level, ToDoubleFunction<Contribution> share) {
        int middle = first.points().size();
        List<Contribution> all = contributions();
        return Bootstrap.interval(all.subList(0, middle), all.subList(middle, all.size()), share, level);
    }

    /**
     * The score in one sentence: "China and Netherlands agree on 20 % of what they say on international law, conflict on
     * 35 %, and 45 % is said by one side only." The percentages sum to 100. Where the largest effect of a single point is an
     * agreement of different strength, the sentence goes on: "; their largest agreement is must (China) against should
     * (Netherlands)". For people: do not parse.
     *
     * @return one sentence
     */
    public String describe() {
        return ScoreSentence.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score s
                && first.equals(s.first)
                && second.equals(s.second)
                && shares.equals(s.shares)
                && contributions().equals(s.contributions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, shares);
    }

    @Override
    public String toString() {
        return Shown.line(String.format(
                Locale.ROOT,
                "agreement %.2f, conflict %.2f, unshared %.2f: %s / %s on %s",
                agreement(),
                conflict(),
                unshared(),
                first.delegation().name(),
                second.delegation().name(),
                issue().id()));
    }
}
