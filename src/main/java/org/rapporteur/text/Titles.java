package org.rapporteur.text;

import java.util.Locale;
import java.util.Set;

/** Tells titles that no mark sets off: lines in capitals, "Statement by ...", lines whose longer words are capitalised. */
final class Titles {

    private static final int LONGEST = 240;
    private static final String PUNCTUATION = ".!?:;,…";
    private static final Set<String> JOINING = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "his", "her", "in", "its", "of", "on", "or",
            "our", "that", "the", "their", "to", "with");

    private final String text;

    Titles(String text) {
        this.text = text;
    }

    /** Whether a stretch is set in bold as a whole. */
    boolean isBold(int start, int end) {
        return end - start > 4
                && end - start < 4 * LONGEST
                && (text.startsWith("**", start) && text.startsWith("**", end - 2)
                        || text.startsWith("__", start) && text.startsWith("__", end - 2))
                && text.indexOf("**", start + 2) >= end - 2;
    }

    /** Whether a stretch has no punctuation at its end and reads "Statement by", or every longer word is capitalised. */
    boolean isTitle(int start, int end) {
        if (end - start > LONGEST || end <= start || PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        String line = plain(start, end);
        return announces(line) || isCapitalised(line);
    }

    /**
     * Whether a title line ends before the line right below it. Wrapped prose may have lines that look like titles: there the
     * line is about as wide as the next, ends with a small word, or the next one begins with a digit or a bracket.
     */
    boolean endsBefore(int start, int end, Line next) {
        if (!isTitle(start, end)) {
            return false;
        }
        String line = plain(start, end);
        if (announces(line) || line.equals(line.toUpperCase(Locale.ROOT))) {
            return true;
        }
        char first = text.charAt(next.content());
        if (!Character.isLetter(first) && first != '*' && first != '_' || JOINING.contains(lastWord(line))) {
            return false;
        }
        int nextEnd = Line.trimmedEnd(text, next.content(), next.end());
        boolean narrow = line.length() * 5 <= (nextEnd - next.content()) * 3;
        return narrow || isTitle(next.content(), nextEnd) || isSalutation(next.content(), nextEnd);
    }

    /** "Mr. President," or "Excellencies,": capitalised words and a comma. */
    private boolean isSalutation(int start, int end) {
        boolean comma = text.charAt(end - 1) == ',';
        return comma && (text.indexOf(' ', start) >= end - 1 || isTitle(start, end - 1));
    }

    private String plain(int start, int end) {
        return text.substring(start, end).replace("*", "").strip();
    }

    private static boolean announces(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith("statement by ")
                || lower.startsWith("statement of ")
                || lower.startsWith("address by ");
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static boolean isCapitalised(String line) {
        int words = 0;
        boolean wordStart = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (wordStart && Character.isLetter(c)) {
                boolean small = Character.isLowerCase(c);
                if (!Character.isUpperCase(c) && !small || small && wordLength(line, i) > 3) {
                    return false;
                }
                words += small ? 0 : 1;
            }
            wordStart = Line.isBlank(c) || c == '-' || c == '(' || c == '"' || c == '“';
        }
        return words >= 2;
    }

    private static int wordLength(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
