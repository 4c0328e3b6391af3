package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with white space run together, dashes and quotation marks made plain and case folded, that knows where each
 * character stood: for finding words again that a spreadsheet or a model has retouched.
 */
final class FoldedText {

    private final String folded;
    private final int[] starts;

    private FoldedText(String folded, int[] starts) {
        this.folded = folded;
        this.starts = starts;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 1];
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c == 0 || c == ' ' && blank) {
                continue;
            }
            blank = c == ' ';
            starts[folded.length()] = i;
            folded.append(c);
        }
        if (blank && folded.length() > 0) {
            folded.setLength(folded.length() - 1);
        }
        starts[folded.length()] = text.length();
        return new FoldedText(folded.toString(), starts);
    }

    /** A character as it is compared; 0 if it is left out. */
    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '*', '\u00ad', '\u200b', '\ufeff' -> 0;
            default -> Character.toLowerCase(c);
        };
    }

    String folded() {
        return folded;
    }

    /** Where a folded character stood in the text. */
    int origin(int at) {
        return starts[at];
    }

    /** Offset in the text behind a folded character. */
    int originEnd(int at) {
        return starts[at] + 1;
    }

    /** All places where words stand, as offsets of start and end in the text; at most as many as asked for. */
    List<int[]> find(FoldedText words, int most) {
        List<int[]> found = new ArrayList<>();
        if (words.folded.isEmpty()) {
            return found;
        }
        int at = folded.indexOf(words.folded);
        while (at >= 0 && found.size() < most) {
            found.add(new int[] {origin(at), originEnd(at + words.folded.length() - 1)});
            at = folded.indexOf(words.folded, at + 1);
        }
        return found;
    }
}
