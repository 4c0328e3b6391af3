package org.rapporteur.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Words of strangers as they may be printed: on one line, and with everything on it to be seen.
 *
 * <p>A name can hold characters that nobody sees and that turn a line around, hide letters or steer a terminal. They are
 * written out instead of sent:
 *
 * <pre>{@code
 * Visible.line("Nor\u200Bland\n");   // "Nor\\u200Bland "
 * }</pre>
 */
public final class Visible {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int NEXT_LINE = 0x85;

    private Visible() {}

    /**
     * The text on one line. Tabs and line ends become blanks, one each; other controls, marks of direction, soft hyphens
     * and other unseen characters of format become a backslash, {@code u} and at least four hexadecimal digits; halves of
     * surrogate pairs become U+FFFD. The joiners that Persian, Indian scripts and emoji need stay.
     *
     * @param raw any text
     * @return the same text where nothing of that is in it
     */
    public static String line(String raw) {
        Objects.requireNonNull(raw, "raw must not be null");
        StringBuilder line = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
            case Character.CONTROL -> line.append(breaks(c) ? " " : written(c));
            case Character.FORMAT -> line.append(c == NON_JOINER || c == JOINER ? Character.toString(c) : written(c));
            case Character.SURROGATE -> line.append('\ufffd');
            default -> line.appendCodePoint(c);
        }
    }

    private static boolean breaks(int c) {
        return c >= '\t' && c <= '\r' || c == NEXT_LINE;
    }

    private static String written(int c) {
        return String.format(Locale.ROOT, "\\u%04X", c);
    }
}
