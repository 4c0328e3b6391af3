package org.rapporteur.comparison;

import org.rapporteur.text.Visible;

/** Words of strangers as they may stand in Markdown: shown as they are, never taken for a mark, a link or HTML. */
final class MarkdownText {

    private static final String MARKS = "\\`*_[]<>#|&~$@^";

    private MarkdownText() {}

    /**
     * The text on one line, as {@link Visible} has it, with a backslash before every sign that Markdown or one of its
     * dialects could take for a mark (CommonMark allows one before any punctuation).
     */
    static String escaped(String raw) {
        String text = Visible.line(raw).strip();
        StringBuilder safe = new StringBuilder(text.length() + 8);
        int mark = listMark(text);
        for (int i = 0; i < text.length(); i++) {
            safe.append(i == mark || isMark(text, i) ? "\\" : "").append(text.charAt(i));
        }
        return safe.toString();
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        return switch (c) {
            // Schemes of links and names of emoji; a colon before a blank is only a colon.
            case ':' -> !last && text.charAt(at + 1) != ' ';
            // Some dialects make a link of any address that begins with www.
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> MARKS.indexOf(c) >= 0;
        };
    }

    /** Where a text begins like an item of a list ("- ", "+ ", "1. ", "2) "): the place of the mark; -1 if it does not. */
    private static int listMark(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean mark = at < text.length() && (at == 0 ? "-+" : ".)").indexOf(text.charAt(at)) >= 0;
        return mark && (at + 1 == text.length() || text.charAt(at + 1) == ' ') && text.length() > 1 ? at : -1;
    }
}
