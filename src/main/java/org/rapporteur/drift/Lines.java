package org.rapporteur.drift;

import org.apache.commons.text.WordUtils;

/** Lines of text for people: at most 100 columns wide, without control characters. */
final class Lines {

    static final int COLUMNS = 100;

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        hanging("", line);
    }

    void blank() {
        text.append('\n');
    }

    /** A paragraph whose first line begins with a mark; the others stand under its words. */
    void hanging(String mark, String line) {
        String indent = " ".repeat(mark.length());
        String wrapped = WordUtils.wrap(harmless(line), COLUMNS - mark.length(), "\n" + indent, true);
        text.append(mark).append(wrapped).append('\n');
    }

    private static String harmless(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                line.append(' ');
            } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
