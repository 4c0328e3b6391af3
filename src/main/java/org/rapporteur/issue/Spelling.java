package org.rapporteur.issue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an indicator that means something from one that can never fire, and why. */
final class Spelling {

    /** Stops at the next bracket of either kind, so that a thousand open ones are not searched to the end each. */
    private static final Pattern CLASS = Pattern.compile("\\[[^\\[\\]]*\\]");

    private static final Pattern WORD = Pattern.compile("[^~*]+[~*]?|\\*");

    private static final int LONGEST_WORDS = 2;

    private Spelling() {}

    /**
     * What is wrong with an indicator.
     *
     * @param pattern one indicator as written
     * @return the rule that is broken and what to try; empty if there is none
     */
    static Optional<String> fault(String pattern) {
        if (pattern.isEmpty()) {
            return Optional.of("holds no word between two |, or before or behind one\nMaybe take that | out.");
        }
        for (String phrase : pattern.split("\\+", -1)) {
            String plain = CLASS.matcher(phrase).replaceAll("x").strip();
            if (plain.isEmpty()) {
                return Optional.of("must have words before and behind each +");
            }
            for (String word : plain.split("\\s+")) {
                if (!WORD.matcher(word).matches()) {
                    return Optional.of(
                            "must have ~ or * only at the end of a word (fish~, territor*), or * alone for any one word");
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a value looks like a list of words that somebody separated by commas: "fish, boat, deep sea". */
    static boolean isListByCommas(String value) {
        return value.indexOf(',') >= 0
                && value.indexOf('|') < 0
                && Arrays.stream(value.split(",", -1))
                        .allMatch(part -> part.strip().split("\\s+").length <= LONGEST_WORDS);
    }
}
