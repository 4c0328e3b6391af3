package org.rapporteur.scoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private WordSequence() {}

    static Measure jaroWinkler() {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return new TextMeasure(
                "jaro-winkler",
                "Words in common at similar places, the first " + LONGEST
                        + " of each side (Winkler 1990; Apache Commons Text). Depends on the order of points.",
                LAWS,
                texts -> (i, j) -> {
                    String[] pair = written(texts.get(i), texts.get(j));
                    return (similarity.apply(pair[0], pair[1]) + similarity.apply(pair[1], pair[0])) / 2;
                });
    }

    static Measure longestCommonSubsequence() {
        LongestCommonSubsequence subsequence = new LongestCommonSubsequence();
        return new TextMeasure(
                "longest-common-subsequence",
                "Words in common in the same order, the first " + LONGEST
                        + " of each side (Bergroth et al. 2000; Apache Commons Text). Depends on the order of points.",
                LAWS,
                texts -> (i, j) -> {
                    String[] pair = written(texts.get(i), texts.get(j));
                    int words = pair[0].length() + pair[1].length();
                    return words == 0 ? 1 : 2.0 * subsequence.apply(pair[0], pair[1]) / words;
                });
    }

    /** Two texts with one character for each different word. */
    private static String[] written(List<String> one, List<String> other) {
        Map<String, Character> letters = new HashMap<>();
        return new String[] {written(one, letters), written(other, letters)};
    }

    private static String written(List<String> text, Map<String, Character> letters) {
        StringBuilder written = new StringBuilder();
        for (String word : text.subList(0, Math.min(LONGEST, text.size()))) {
            written.append(letters.computeIfAbsent(word, k -> (char) (FIRST + letters.size()))
                    .charValue());
        }
        return written.toString();
    }
}
