package org.rapporteur.reading;

import java.util.Locale;

/** Characters of a stranger's text as they may stand in a message or notice. */
final class Shown {

    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 1_000;

    private Shown() {}

    /** At most 80 characters on one line, with signs that do not show written as {@code U+202E}. */
    static String value(String raw) {
        return shown(raw, LONGEST);
    }

    /** The same without cutting what a line may well hold. */
    static String line(String raw) {
        return shown(raw, LONGEST_LINE);
    }

    private static String shown(String raw, int longest) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < raw.length() && shown.length() < longest) {
            int c = raw.codePointAt(at);
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(codePoint(c));
            }
            at += Character.charCount(c);
        }
        return at < raw.length() ? shown.append("...").toString() : shown.toString();
    }

    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
