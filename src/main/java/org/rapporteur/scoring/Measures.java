package org.rapporteur.scoring;

import java.util.List;
import org.rapporteur.fault.UnknownNameException;

/**
 * The measures, by name.
 *
 * <p>{@link #positionAlignment()} is the default and the only one that gives a {@link Score} with reasons. The others
 * compare wording, and are there to be compared with it: similar wording is not agreement, "we support a treaty" and "we
 * oppose a treaty" are near to all of them.
 */
public final class Measures {

    private static final PositionAlignment POSITION_ALIGNMENT = new PositionAlignment(LexicalRelatedness.shipped());

    private Measures() {}

    /**
     * The default measure: agreement by points.
     *
     * @return position alignment by words and questions
     */
    public static PositionAlignment positionAlignment() {
        return POSITION_ALIGNMENT;
    }

    /**
     * The default relatedness of points: the terms of both, weighted by rarity. For relatedness of one's own that takes the
     * opposition from here.
     *
     * @return relatedness by shared words
     */
    public static Relatedness lexicalRelatedness() {
        return LexicalRelatedness.shipped();
    }

    /**
     * The cosine of the angle between the word counts of all points of each side (Salton and McGill 1983), by Apache Commons
     * Text. From 0 (no word in common) to 1 (same words in the same proportion).
     *
     * @return the measure; keeps order of words out of account
     */
    public static Measure textCosine() {
        return WordOverlap.textCosine();
    }

    /**
     * The share of the different words used by either side that both use (Jaccard 1901), by Apache Commons Text. From 0 (no
     * word in common) to 1 (same words).
     *
     * @return the measure; keeps order and number of words out of account
     */
    public static Measure wordJaccard() {
        return WordOverlap.wordJaccard();
    }

    /**
     * Jaro-Winkler similarity (Winkler 1990) with words for characters, by Apache Commons Text: words in common at similar
     * places, more if the first four are the same. From 0 to 1 (same words in the same order).
     *
     * <p>Reads the first 2000 words of each side, in the order of its points, so it depends on that order. The mean of both
     * directions. The time for a pair grows with the product of the two lengths.
     *
     * @return the measure
     */
    public static Measure jaroWinkler() {
        return WordSequence.jaroWinkler();
    }

    /**
     * The length of the longest common subsequence of words, doubled and divided by the words of both sides (Bergroth,
     * Hakonen and Raita 2000), by Apache Commons Text. From 0 (no word in common) to 1 (same words in the same order).
     *
     * <p>Reads the first 2000 words of each side, in the order of its points, so it depends on that order. The time for a
     * pair grows with the product of the two lengths.
     *
     * @return the measure
     */
    public static Measure longestCommonSubsequence() {
        return WordSequence.longestCommonSubsequence();
    }

    /**
     * All measures.
     *
     * @return the default measure first
     */
    public static List<Measure> all() {
        return List.of(positionAlignment(), textCosine(), wordJaccard(), jaroWinkler(), longestCommonSubsequence());
    }

    /**
     * A measure by its name.
     *
     * @param id its {@link Measure#id()}, such as "text-cosine"
     * @return the measure
     * @throws UnknownNameException if there is none; lists the nearest
     */
    public static Measure named(String id) {
        return all().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.of(
                        "measure", id, all().stream().map(Measure::id).toList()));
    }
}
