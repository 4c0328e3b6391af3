package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;

/** Marks inside running text that are not said: footnote marks, link targets, pictures, program code, page marks. */
final class InlineMarks {

    private static final int LONGEST_TARGET = 2_000;

    private InlineMarks() {}

    /** The gaps of a passage: those of its lines and those of its marks, in order and without overlap. */
    static List<Span> gaps(String text, int start, int end, List<Span> lineGaps) {
        List<Span> found = new ArrayList<>();
        int nextLineGap = 0;
        int at = start;
        while (at < end) {
            if (nextLineGap < lineGaps.size() && lineGaps.get(nextLineGap).start() <= at) {
                Span gap = lineGaps.get(nextLineGap++);
                if (gap.start() >= at) {
                    found.add(gap);
                    at = Math.max(at, gap.end());
                }
                continue;
            }
            int limit =
                    nextLineGap < lineGaps.size() ? lineGaps.get(nextLineGap).start() : end;
            int markEnd = markEnd(text, at, Math.min(end, limit));
            if (markEnd > at) {
                found.add(new Span(at, markEnd));
                at = markEnd;
            } else {
                at++;
            }
        }
        return found;
    }

    private static int markEnd(String text, int at, int end) {
        return switch (text.charAt(at)) {
            case '[' -> footnoteEnd(text, at, end);
            case ']' -> targetEnd(text, at, end);
            case '!' -> pictureEnd(text, at, end);
            case '`' -> codeEnd(text, at, end);
            default -> PageMarks.end(text, at, end);
        };
    }

    /** {@code [1]}, {@code [12]}, {@code [^3]}. */
    private static int footnoteEnd(String text, int at, int end) {
        int i = at + 1 < end && text.charAt(at + 1) == '^' ? at + 2 : at + 1;
        int digits = i;
        while (i < end && i - digits < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > digits && i < end && text.charAt(i) == ']' ? i + 1 : at;
    }

    private static int targetEnd(String text, int at, int end) {
        if (at + 1 >= end || text.charAt(at + 1) != '(') {
            return at;
        }
        int last = Math.min(end, at + LONGEST_TARGET);
        int depth = 0;
        for (int i = at + 1; i < last && !Layout.isLineBreak(text.charAt(i)); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return at;
    }

    private static int pictureEnd(String text, int at, int end) {
        if (at + 1 >= end || text.charAt(at + 1) != '[') {
            return at;
        }
        int last = Math.min(end, at + LONGEST_TARGET);
        for (int i = at + 2; i < last && !Layout.isLineBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == ']') {
                return Math.max(targetEnd(text, i, end), i + 1);
            }
        }
        return at;
    }

    private static int codeEnd(String text, int at, int end) {
        int last = Math.min(end, at + LONGEST_TARGET);
        for (int i = at + 1; i < last && !Layout.isLineBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == '`') {
                return i + 1;
            }
        }
        return at;
    }
}
