package org.rapporteur.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Verdicts;

/**
 * The default measure: each point is laid beside the closest point of the other side, and what the two have to do with each
 * other counts as agreement, as conflict, or as said by one side only.
 *
 * <p>For a point of weight w, whose closest point on the other side has relatedness r and opposition o, agreement gets
 * w&middot;r&middot;(1-o), conflict w&middot;r&middot;o, and the unshared part w&middot;(1-r). The weights of a side sum to
 * 1; the score is the mean of both directions. The value of a pair is its agreement.
 *
 * <ul>
 *   <li><b>Closest</b> is the point with the highest r. Among equals a shared question goes before shared words, then the
 *       smallest o, then the order of their texts; the order in which points are given never matters.
 *   <li><b>A shared question.</b> Two points with clear stances on one question have r = 1. The same stance gives o = 0;
 *       support against opposition 1; a condition against support .25, against opposition .75; a mixed stance against any
 *       other .5. Several shared questions: the mean. An unclear stance counts as none.
 *   <li><b>Otherwise words.</b> By default r rests on the words two points have in common, each once and weighted by rarity
 *       (Spärck Jones 1972). Their weight, divided by the power 0.15 of the longer point's (long points have words in common
 *       by chance; Singhal, Buckley and Mitra 1996), times 3.5 / n where both have at most n = 3 terms, is the evidence v that both are about the same, and
 *       r = v⁴ / (v⁴ + 2000a). Here a is the part d of all their words that only one of them has (Jaccard's distance), divided
 *       by 0.5 and at most 1, or d / 10 where one of the two has a single term and the other has it too: so three rare words
 *       in common relate two points more than one, and points of the same words have r = 1. With 2000, pairs of real
 *       speeches said the same about as often as r says.
 *   <li><b>At odds by words.</b> Let x be the share of the common words, by squared weight, of which one point speaks for and
 *       the other against; a word that is plainly named, the name of a State and an ill that nothing turns are spoken of
 *       neither way. Of two judgements ({@link org.rapporteur.statement.Claim.Kind#VALUE}) the verdicts, each from -1 (faults
 *       what it speaks of) to 1 (praises it), count among these weights with p = 400q times their product: with weight w² of
 *       opposed words out of W², x = (w² + max(0, -p)) / (W² + |p|). Points of many terms speak of many things: q is 1 up to
 *       8 terms of the longer one and falls with the square of its terms beyond. Clearly at odds are two judgements by
 *       c = qx, others by c = q max(0, 2x - 1) and only if they pull opposite ways. What is opposed but not clearly so, x - c,
 *       is neither agreement nor conflict: it takes r (x - c) away from the relatedness. So agreement is r (1 - x) and conflict
 *       rc. See {@link Wording} and {@link Verdicts}. {@link #relatedBy(Relatedness)} replaces all of this.
 *   <li>Strength does not enter: {@link Score#describe()} reports it beside the score.
 * </ul>
 *
 * <p>It does not see what lies between the lines: two points that say the same in other words are unrelated to it, unless
 * the thesaurus joins them or a question does. Greedy matching of each item to its closest counterpart in both directions
 * is that of BERTScore (Zhang et al. 2020), with points for tokens. Promises all laws. Every sum is taken in an order fixed
 * by the points alone, so a pair's score is the same to the last bit in every batch and for any number of threads. The time
 * for a batch grows with the square of the number of points. Immutable and thread-safe.
 */
public final class PositionAlignment implements Measure {

    private final Relatedness relatedness;

    PositionAlignment(Relatedness relatedness) {
        this.relatedness = relatedness;
    }

    /**
     * The same with another idea of which points are about the same.
     *
     * @param other what to ask instead of the words in common; must keep the rules of {@link Relatedness}
     * @return a new measure; its {@link #compare} refuses a relatedness or opposition outside 0 and 1 with an
     *     {@link IllegalArgumentException}
     */
    public PositionAlignment relatedBy(Relatedness other) {
        Objects.requireNonNull(other, "other must not be null");
        return new PositionAlignment(new CheckedRelatedness(other));
    }

    /**
     * How it tells which points are about the same.
     *
     * @return as given, or by words
     */
    public Relatedness relatedness() {
        return relatedness;
    }

    @Override
    public String id() {
        return "position-alignment";
    }

    @Override
    public String about() {
        return "Each point against the closest point of the other side, by shared question or by " + relatedness.about()
                + "; matching after BERTScore (Zhang et al. 2020).";
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return 1;
    }

    @Override
    public Sense sense() {
        return Sense.SIMILARITY;
    }

    @Override
    public Set<Law> laws() {
        return Collections.unmodifiableSet(EnumSet.allOf(Law.class));
    }

    /**
     * Scores every two of a batch of positions.
     *
     * @param positions positions on one issue; may be none
     * @return for every pair its agreement and its score; a position beside itself has agreement 1
     * @throws IllegalArgumentException if they are not on one issue
     */
    @Override
    public PairTable compare(List<Position> positions) {
        Objects.requireNonNull(positions, "positions must not be null");
        return AlignmentTable.of(positions, relatedness);
    }

    @Override
    public String toString() {
        return Shown.line("Measure " + id() + " by " + relatedness.about());
    }
}
