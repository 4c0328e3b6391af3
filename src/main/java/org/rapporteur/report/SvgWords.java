package org.rapporteur.report;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Visible;

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

    /** How much wider bold letters are. */
    static final double BOLD = 1.12;

    private static final String RIGHT_TO_LEFT = "\u200f";

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
        String shown = Visible.line(raw);
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
        // What is cut off a name that runs from right to left is missing at its left.
        boolean fromLeft = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return kept.toString().stripTrailing() + "…" + (fromLeft ? "" : RIGHT_TO_LEFT);
    }

    /** Lines of at most a width, broken at blanks and after hyphens; a word that is wider is cut. */
    static List<String> wrapped(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(Visible.line(text))) {
            if (!line.isBlank() && width(line + word.stripTrailing(), size) > most) {
                lines.add(label(line.stripTrailing(), size, most));
                line = "";
            }
            line += word;
        }
        if (!line.isBlank()) {
            lines.add(label(line.stripTrailing(), size, most));
        }
        return lines;
    }

    /** The words, each with the blank or hyphen after it; a hyphen before a blank or a digit parts nothing. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean hyphen = before == '-' && Character.isLetter(text.charAt(i)) && i - 1 > from;
            if (before == ' ' && text.charAt(i) != ' ' || hyphen) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        words.add(text.substring(from));
        return words;
    }
}
