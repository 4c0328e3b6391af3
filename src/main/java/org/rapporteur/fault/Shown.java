package org.rapporteur.fault;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Strings from strangers as they may stand in a message or in a shell: short, and without characters that steer a line. */
public final class Shown {

    private static final int LONGEST = 120;
    private static final int LONGEST_LINE = 600;
    private static final int LINE = 79;

    private Shown() {}

    /**
     * A text as the one line by which a value tells what it is, for {@code toString()}.
     *
     * @param raw any text
     * @return at most 79 characters, an end cut off replaced by three dots; white space of any length is one space, other
     *     control and direction characters are left out
     */
    public static String line(String raw) {
        Objects.requireNonNull(raw, "raw must not be null");
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < raw.length() && line.length() <= LINE; i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ");
            } else if (harmless(c)) {
                line.appendCodePoint(c);
            }
        }
        return line.length() <= LINE ? line.toString().stripTrailing() : cut(line.toString());
    }

    /**
     * A number and what is counted.
     *
     * @param count the number
     * @param one the noun in the singular, whose plural ends in s
     * @return such as "1 issue" or "14 issues"
     */
    public static String counted(long count, String one) {
        Objects.requireNonNull(one, "one must not be null");
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** A message whose lines are cut in the middle where a value is a whole text: name and rule stand at the ends. */
    static String bounded(String message) {
        if (message.length() <= LONGEST_LINE) {
            return message;
        }
        return message.lines()
                .map(line -> line.length() <= LONGEST_LINE
                        ? line
                        : whole(line, 0, LONGEST_LINE / 2)
                                + " ... "
                                + whole(line, line.length() - LONGEST_LINE / 3, line.length()))
                .collect(Collectors.joining("\n"));
    }

    private static String whole(String line, int from, int to) {
        int start = Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
        int end = Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
        return line.substring(start, end);
    }

    /** Never between the two halves of a character. */
    private static String cut(String line) {
        int end = LINE - 3;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "...";
    }

    static String name(String raw) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < raw.length() && shown.length() < LONGEST) {
            int c = raw.codePointAt(i);
            if (harmless(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
            i += Character.charCount(c);
        }
        return i < raw.length() ? shown.append("...").toString() : shown.toString();
    }

    private static boolean harmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
