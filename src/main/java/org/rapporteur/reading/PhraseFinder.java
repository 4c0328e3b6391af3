package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Words;

/**
 * Finds known phrases in a short text, the longest first, compared as words: case, accents, hyphens and the dots of
 * abbreviations do not matter, save that an abbreviation in capitals is only found in capitals.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseFinder<T> {

    /**
     * A phrase found.
     *
     * @param from number of its first word in the text's words
     * @param to number after its last word
     * @param value what it stands for
     */
    record Match<T>(int from, int to, T value) {}

    private record Entry<T>(T value, boolean capitals) {}

    private static final String INSIDE = "(),-&.'/";
    private static final int SHORT = 6;

    private final Map<String, Entry<T>> entries = new HashMap<>();
    private int longest;

    /** Adds a phrase, unless it stands for something already. */
    void add(String phrase, T value) {
        Words words = Words.of(phrase);
        StringBuilder key = new StringBuilder();
        int length = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)) {
                length++;
                append(key, words.form(i));
            }
        }
        if (length > 0) {
            longest = Math.max(longest, length);
            entries.putIfAbsent(key.toString(), new Entry<>(value, isAbbreviation(phrase)));
        }
    }

    private static void append(StringBuilder key, String form) {
        if (key.length() > 0) {
            key.append(' ');
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != '.' && c != '\'') {
                key.append(c);
            }
        }
    }

    private static boolean isAbbreviation(String phrase) {
        return phrase.length() <= SHORT && phrase.chars().noneMatch(Character::isLowerCase);
    }

    /** All phrases of a text, from left to right, without overlap. */
    List<Match<T>> in(String text, Words words) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match<T> match = words.isWord(at) ? longestAt(text, words, at) : null;
            if (match != null) {
                found.add(match);
            }
            at = match != null ? match.to : at + 1;
        }
        return found;
    }

    private @Nullable Match<T> longestAt(String text, Words words, int from) {
        StringBuilder key = new StringBuilder();
        Match<T> best = null;
        int length = 0;
        for (int i = from; i < words.size() && length < longest; i++) {
            if (words.isWord(i)) {
                length++;
                append(key, words.form(i));
                Entry<T> entry = entries.get(key.toString());
                if (entry != null && isWritten(entry, text, words.start(from), words.end(i))) {
                    best = new Match<>(from, i + 1, entry.value);
                }
            } else if (!INSIDE.contains(words.form(i))) {
                break;
            }
        }
        return best;
    }

    /** An abbreviation in capitals, any other name with a capital at its beginning. */
    private boolean isWritten(Entry<T> entry, String text, int start, int end) {
        if (!entry.capitals) {
            return !Character.isLowerCase(text.codePointAt(start));
        }
        return text.substring(start, end).codePoints().noneMatch(Character::isLowerCase);
    }
}
