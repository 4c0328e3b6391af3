package org.rapporteur.fault;

import java.util.Locale;

/** Strings from strangers as they may stand in a message: short, and without control or direction characters. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

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
