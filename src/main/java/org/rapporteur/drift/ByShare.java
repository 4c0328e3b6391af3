package org.rapporteur.drift;

import java.util.List;
import org.rapporteur.position.CodedPoint;

/**
 * Nearness among few points: the share of their content that two have in common (Dice, words weighted by rarity, the
 * speaker's own name aside), raised where both take a stance on the same question,
 * which then counts as one more word in common.
 *
 * <p>The more there is to choose from, the nearer they must be, and the rarer the words in common: a word in one of n
 * sentences turns up by chance in one of n pairs.
 */
final class ByShare implements Nearness {

    /** How near two points must be where there is no other choice. */
    private static final double NEAR_ALONE = 0.25;

    /** How near where there is much choice. */
    private static final double NEAR_IN_MANY = 0.5;

    /** How much more than by chance two points must share, in units of word weight. */
    private static final double MORE_THAN_CHANCE = 1.5;

    /** So near that it does not matter how few the words are. */
    private static final double ALL_BUT_SAME = 0.85;

    /** What a shared question adds. */
    private static final double SAME_QUESTION = 0.1;

    private final List<CodedPoint> earlier;
    private final List<CodedPoint> later;
    private final List<Content> before;
    private final List<Content> after;
    private final double chance;
    private final double near;

    ByShare(List<CodedPoint> earlier, List<CodedPoint> later, double choice) {
        this.earlier = earlier;
        this.later = later;
        this.before = earlier.stream().map(Content::of).toList();
        this.after = later.stream().map(Content::of).toList();
        this.chance = StrictMath.log(Math.max(1.0, (double) earlier.size() * later.size()));
        this.near = NEAR_ALONE + (NEAR_IN_MANY - NEAR_ALONE) * choice;
    }

    @Override
    public Near of(int i, int j) {
        Content one = before.get(i);
        Content other = after.get(j);
        double dice = one.dice(other);
        boolean asked = Coding.sharesQuestion(earlier.get(i), later.get(j));
        double value = Math.min(1, asked ? dice + SAME_QUESTION : dice);
        return dice > 0 && value >= near && isMoreThanChance(one, other, asked)
                ? new Near(value, one.shared(other))
                : Nearness.NONE;
    }

    @Override
    public double likeness(int i, int j) {
        return Math.min(1, before.get(i).dice(after.get(j)));
    }

    private boolean isMoreThanChance(Content one, Content other, boolean asked) {
        boolean alone = before.size() * (long) after.size() == 1;
        double shared = one.shared(other);
        return alone
                || shared > chance + MORE_THAN_CHANCE && one.sharedTerms(other) + (asked ? 1 : 0) > 1
                || one.dice(other) >= ALL_BUT_SAME && shared > chance;
    }
}
