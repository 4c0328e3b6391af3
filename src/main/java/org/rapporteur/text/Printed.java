package org.rapporteur.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Words of a text as they are printed on one line: without what a page break has put between them.
 *
 * <p>Line ends and runs of white space become one blank, Markdown's bold marks go. So does the furniture of a page that
 * stands within: a line of page and document numbers with an empty line beside it, or the job and page number of a
 * verbatim record. A blank behind a hyphen goes too, save before "and" and the like.
 *
 * <pre>{@code
 * Printed.line("The post-\n2015 agenda of\n\n13-98765 42\n\nall States");   // "The post-2015 agenda of all States"
 * }</pre>
 */
public final class Printed {

    /** Behind a hyphen that is left open on purpose: "short- and long-term". */
    private static final Set<String> OPEN = Set.of("and", "or", "to", "nor", "but", "as", "versus");

    private final String text;
    private final StringBuilder line;
    private boolean blank;

    private Printed(String text) {
        this.text = text;
        this.line = new StringBuilder(text.length());
    }

    /**
     * The words on one line.
     *
     * @param text words as they stand in a text
     * @return the same words for display; time is linear in their length
     */
    public static String line(String text) {
        Objects.requireNonNull(text, "text must not be null");
        Printed printed = new Printed(text);
        List<Line> lines = Line.all(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!isFurniture(lines, i)) {
                printed.add(lines.get(i).start(), lines.get(i).end());
            }
            printed.blank();
        }
        return printed.line.toString();
    }

    /** A line of page numbers within the words, set off by an empty line; a number that opens or closes them is theirs. */
    private static boolean isFurniture(List<Line> lines, int at) {
        return at > 0
                && at < lines.size() - 1
                && lines.get(at).is(Line.Kind.FURNITURE)
                && (lines.get(at - 1).is(Line.Kind.BLANK) || lines.get(at + 1).is(Line.Kind.BLANK));
    }

    private void blank() {
        blank = line.length() > 0;
    }

    private void add(int from, int to) {
        int at = from;
        while (at < to) {
            int mark = PageMarks.end(text, at, to);
            char c = text.charAt(at);
            if (mark > at) {
                blank();
                at = mark;
            } else {
                if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085') {
                    blank();
                } else if (c != '*') {
                    ink(at, c);
                }
                at++;
            }
        }
    }

    private void ink(int at, char c) {
        if (blank && !joins(at)) {
            line.append(' ');
        }
        line.append(c);
        blank = false;
    }

    private boolean joins(int at) {
        int last = line.length() - 1;
        if (last < 1
                || line.charAt(last) != '-'
                || !Character.isLetterOrDigit(line.charAt(last - 1))
                || !Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end - at < 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !OPEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
