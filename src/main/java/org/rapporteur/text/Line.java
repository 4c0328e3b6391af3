package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of a text as found, and what its first characters say about it.
 *
 * @param start offset of the line
 * @param end offset after its last character, line break not included
 * @param content offset where its own words begin, after indentation, quote marks and list marker
 * @param kind what kind of line it is
 * @param level depth of quote, list or heading
 * @param indented whether blanks stand before the content
 */
record Line(int start, int end, int content, Kind kind, int level, boolean indented) {

    enum Kind {
        BLANK,
        TEXT,
        HEADING,
        ITEM,
        QUOTE,
        RULE,
        TABLE,
        FENCE,
        FURNITURE
    }

    private static final int LONGEST_FURNITURE = 40;
    private static final Set<String> PAGE_WORDS = Set.of("page", "of", "p");
    private static final int LONGEST_MARKER = 8;

    /** The lines of a text, whatever ends them; CR and LF together end one. */
    static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Layout.isLineBreak(c)) {
                lines.add(classify(text, start, at));
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
            at++;
        }
        if (start < text.length()) {
            lines.add(classify(text, start, text.length()));
        }
        return lines;
    }

    private static Line classify(String text, int start, int end) {
        int from = skipBlanks(text, start, end);
        boolean indented = from > start;
        if (from == end) {
            return new Line(start, end, end, Kind.BLANK, 0, false);
        }
        char first = text.charAt(from);
        if (first == '>') {
            return quote(text, start, end, from, indented);
        }
        if (first == '#') {
            int level = run(text, from, end, '#');
            if (level <= 6 && from + level < end && isBlank(text.charAt(from + level))) {
                return new Line(start, end, skipBlanks(text, from + level, end), Kind.HEADING, level, indented);
            }
        }
        if (first == '|') {
            return new Line(start, end, from, Kind.TABLE, 0, indented);
        }
        if ((first == '`' || first == '~') && run(text, from, end, first) >= 3) {
            return new Line(start, end, from, Kind.FENCE, 0, indented);
        }
        if (isRule(text, from, end)) {
            return new Line(start, end, from, Kind.RULE, 0, indented);
        }
        if (isFurniture(text, from, end)) {
            return new Line(start, end, from, Kind.FURNITURE, 0, indented);
        }
        int afterMarker = afterMarker(text, from, end);
        if (afterMarker > from) {
            return new Line(start, end, afterMarker, Kind.ITEM, 1, indented);
        }
        return new Line(start, end, from, Kind.TEXT, 0, indented);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    private static Line quote(String text, int start, int end, int from, boolean indented) {
        int at = from;
        int level = 0;
        while (at < end && (text.charAt(at) == '>' || isBlank(text.charAt(at)))) {
            level += text.charAt(at) == '>' ? 1 : 0;
            at++;
        }
        return new Line(start, end, at, at == end ? Kind.BLANK : Kind.QUOTE, level, indented);
    }

    private static boolean isRule(String text, int from, int end) {
        char mark = text.charAt(from);
        if (mark != '-' && mark != '*' && mark != '_' && mark != '=') {
            return false;
        }
        int marks = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!isBlank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    /** A page number, a document number or both: digits and signs, at most the words page and of, no sentence end. */
    private static boolean isFurniture(String text, int from, int lineEnd) {
        int end = trimmedEnd(text, from, lineEnd);
        if (end - from > LONGEST_FURNITURE) {
            return false;
        }
        int digits = 0;
        int letters = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (!isBlank(c) && "-–—/.()[]|".indexOf(c) < 0) {
                return false;
            }
        }
        if (digits == 0 || text.charAt(end - 1) == '.') {
            return false;
        }
        return letters == 0
                || isPageLabel(text.substring(from, end))
                || isDocumentSymbol(text, from, end, letters)
                || PageMarks.end(text, from, end) == end;
    }

    /** Whether no other words than "page", "p" and "of" stand in a line. */
    private static boolean isPageLabel(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int from = at;
            while (at < lower.length() && Character.isLetter(lower.charAt(at))) {
                at++;
            }
            if (at > from && !PAGE_WORDS.contains(lower.substring(from, at))) {
                return false;
            }
            at = Math.max(at, from + 1);
        }
        return true;
    }

    private static boolean isDocumentSymbol(String text, int from, int end, int letters) {
        String line = letters <= 12 ? text.substring(from, end) : "";
        return line.indexOf('/') >= 0 && line.strip().indexOf(' ') < 0;
    }

    /** After a bullet, "12.", "12)", "(a)", "(iv)" or "a)" and a blank; {@code from} where there is none. */
    private static int afterMarker(String text, int from, int end) {
        char first = text.charAt(from);
        if ("-*+•●▪◦–—".indexOf(first) >= 0) {
            return from + 1 < end && isBlank(text.charAt(from + 1)) ? skipBlanks(text, from + 1, end) : from;
        }
        int at = first == '(' ? from + 1 : from;
        int token = at;
        while (at < end && at - token < LONGEST_MARKER && isAsciiLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == token || at + 1 >= end || !isNumberOrLetterMarker(text, token, at)) {
            return from;
        }
        char close = text.charAt(at);
        boolean closed = first == '(' ? close == ')' : close == ')' || (close == '.' && isDigit(text.charAt(token)));
        if (!closed || !isBlank(text.charAt(at + 1))) {
            return from;
        }
        int content = skipBlanks(text, at + 1, end);
        return content < end ? content : from;
    }

    private static boolean isNumberOrLetterMarker(String text, int from, int to) {
        if (isDigit(text.charAt(from))) {
            for (int i = from; i < to; i++) {
                if (!isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return to - from <= 3;
        }
        if (to - from == 1) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static int trimmedEnd(String text, int from, int end) {
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** White space of any kind, also the no-break, zero-width and line-breaking sorts. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }

    private static int run(String text, int from, int end, char mark) {
        int at = from;
        while (at < end && text.charAt(at) == mark) {
            at++;
        }
        return at - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
