package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much room words take, and words made to fit. Nothing is measured on a machine: every machine gives the same picture. */
final class SvgWords {

    /** Fonts that are on most machines; the last is any without serifs. */
    static final String FONTS = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

    /** Widths of U+0020 to U+007E in thousandths of the size, as the metrics of Helvetica have them. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int CAPITAL = 722;
    private static final int OTHER = 600;
    private static final int WIDE = 1000;

    /** Where a machine has none of the fonts but the last, letters may be wider by this. */
    private static final double SLACK = 1.15;

    private SvgWords() {}

    /** The width of a line of text, rather too large than too small. */
    static double width(String text, double size) {
        return text.codePoints().map(SvgWords::width).sum() * size * SLACK / 1000;
    }

    private static int width(int c) {
        if (c >= ' ' && c <= '~') {
            return WIDTHS[c - ' '];
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return c >= 0x1100 ? WIDE : type == Character.UPPERCASE_LETTER ? CAPITAL : OTHER;
    }

    /** The text as one line on which everything can be seen, cut to a width if need be. */
    static String label(String raw, double size, double most) {
        String shown = shown(raw);
        if (width(shown, size) <= most) {
            return shown;
        }
        StringBuilder kept = new StringBuilder();
        double used = width("…", size);
        for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
            String next = Character.toString(shown.codePointAt(at));
            used += width(next, size);
            if (used > most) {
                break;
            }
            kept.append(next);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** Controls, direction marks and other unseen characters written out, such as {@code \}u202E. */
    static String shown(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (unseen(c)) {
                shown.append("\\u").append(String.format(Locale.ROOT, "%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean unseen(int c) {
        boolean joiner = c == 0x200C || c == 0x200D;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> !joiner;
            default -> false;
        };
    }

    /** Lines of at most a width, broken at blanks; a word that is wider is cut. */
    static List<String> wrapped(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : shown(text).split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > most) {
                lines.add(line);
                longer = word;
            }
            line = label(longer, size, most);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
