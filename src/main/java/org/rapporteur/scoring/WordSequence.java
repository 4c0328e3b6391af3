package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * Measures that look at the order of words. Apache Commons Text compares characters, so each different word of a pair is
 * written as one character; no pair has more words than there are characters.
 */
final class WordSequence {

    static final int LONGEST = 2_000;

    private static final Set<Law> LAWS = EnumSet.of(Law.RANGE, Law.IDENTITY, Law.SYMMETRY, Law.ROOM, Law.SILENCE);
    private static final char FIRST = 'A';

    /** So many letters from the first one on, and those of one more text, are no halves of surrogate pairs. */
    private static final int LETTERS = Character.MIN_SURROGATE - FIRST - LONGEST;

    private WordSequence() {}

    static Measure jaroWinkler() {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return new TextMeasure(
                "jaro-winkler",
                "Words in common at similar places, the first " + LONGEST
                        + " of each side (Winkler 1990; Apache Commons Text). Depends on the order of points.",
                LAWS,
                texts -> compared(
                        texts, (one, other) -> (similarity.apply(one, other) + similarity.apply(other, one)) / 2));
    }

    static Measure longestCommonSubsequence() {
        LongestCommonSubsequence subsequence = new LongestCommonSubsequence();
        return new TextMeasure(
                "longest-common-subsequence",
                "Words in common in the same order, the first " + LONGEST
                        + " of each side (Bergroth et al. 2000; Apache Commons Text). Depends on the order of points.",
                LAWS,
                texts -> compared(texts, (one, other) -> {
                    int words = one.length() + other.length();
                    return words == 0 ? 1 : 2.0 * subsequence.apply(only(one, other), only(other, one)) / words;
                }));
    }

    /** Of texts of different lengths the similarity is the same both ways; of others the mean is taken. */
    private static double jaroWinkler(JaroWinklerSimilarity similarity, String one, String other) {
        double there = similarity.apply(one, other);
        return one.length() == other.length() ? (there + similarity.apply(other, one)) / 2 : there;
    }

    /** A text without the letters that another lacks: no common subsequence has them, and it is searched much quicker. */
    private static String only(String text, String other) {
        BitSet letters = new BitSet();
        other.chars().forEach(letters::set);
        StringBuilder only = new StringBuilder(text.length());
        text.chars().filter(letters::get).forEach(letter -> only.append((char) letter));
        return only.toString();
    }

    /** All texts are written once, unless they have more different words together than there are letters. */
    private static TextMeasure.Prepared compared(
            List<List<String>> texts, ToDoubleBiFunction<String, String> similarity) {
        Optional<List<String>> written = written(texts);
        return (i, j) -> {
            List<String> pair = written.map(all -> List.of(all.get(i), all.get(j)))
                    .orElseGet(
                            () -> written(List.of(texts.get(i), texts.get(j))).orElseThrow());
            return similarity.applyAsDouble(pair.get(0), pair.get(1));
        };
    }

    /** Texts with one character for each different word; empty if there are too few characters. */
    private static Optional<List<String>> written(List<List<String>> texts) {
        Map<String, Character> letters = new HashMap<>();
        List<String> written = new ArrayList<>();
        for (List<String> text : texts) {
            StringBuilder letter = new StringBuilder();
            for (String word : text.subList(0, Math.min(LONGEST, text.size()))) {
                letter.append(letters.computeIfAbsent(word, k -> (char) (FIRST + letters.size()))
                        .charValue());
            }
            written.add(letter.toString());
            if (letters.size() > LETTERS) {
                return Optional.empty();
            }
        }
        return Optional.of(written);
    }
}
