package org.rapporteur.exchange;

import java.util.Objects;

/**
 * Text in a cell of a spreadsheet, so written that no program reckons with it, and read back as it was.
 *
 * <p>A cell whose first character could begin a formula ({@code = + - @}, their full-width forms, a tab, a line end), or
 * could hide one (white space, an invisible character), or is an apostrophe, gets an apostrophe before it. Every text cell
 * stands in quotation marks, so neither a comma nor a semicolon nor a tab cuts it. Halves of surrogate pairs become U+FFFD.
 */
public final class Cells {

    private static final String FORMULA = "=+-@'\uff1d\uff0b\uff0d\uff20";
    private static final char REPLACEMENT = '\ufffd';

    private Cells() {}

    /**
     * A text as a cell, quoted and guarded.
     *
     * @param text any text
     * @return the cell with its quotation marks (RFC 4180)
     */
    public static String quoted(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return '"' + guarded(text).replace("\"", "\"\"") + '"';
    }

    static String guarded(String text) {
        String wellFormed = wellFormed(text);
        return isGuarded(wellFormed) ? "'" + wellFormed : wellFormed;
    }

    /**
     * What was guarded, bare again.
     *
     * @param cell a cell as a reader of CSV gives it, without quotation marks
     * @return the text; an apostrophe that guards nothing stays
     */
    public static String bare(String cell) {
        Objects.requireNonNull(cell, "cell must not be null");
        return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        int type = Character.getType(first);
        return FORMULA.indexOf(first) >= 0
                || Character.isWhitespace(first)
                || Character.isSpaceChar(first)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    /** The text with halves of surrogate pairs replaced, which a file in UTF-8 cannot hold. */
    static String wellFormed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {

                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed.toString();
    }
}
