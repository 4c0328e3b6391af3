package org.rapporteur.text;

/** Tells full stops that end a sentence from those of abbreviations, initials, enumerators and references. */
final class FullStops {

    private static final int LONGEST_ABBREVIATION = 16;
    private static final int LONGEST_ENUMERATOR = 4;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_REFERENCE = 80;

    private final String text;
    private final int end;
    private final Abbreviations abbreviations = Abbreviations.shipped();

    /** For the text up to an offset. */
    FullStops(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * Whether a full stop ends no sentence.
     *
     * @param start where the sentence began
     * @param dot where the full stop stands
     * @param close offset after the stop and the quotes and brackets that close behind it
     * @param next offset of the next word
     */
    boolean isInside(int start, int dot, int close, int next) {
        int wordStart = wordStart(start, dot);
        if (wordStart == dot) {
            return false;
        }
        if (isEnumerator(start, wordStart, dot)) {
            return true;
        }
        String word = text.substring(wordStart, dot);
        if (dot - wordStart == 1 && Character.isUpperCase(text.charAt(wordStart))) {
            return close == dot + 1 && !abbreviations.opensSentence(wordAt(next));
        }
        return switch (abbreviations.kind(word)) {
            case NONE -> false;
            case TITLE, NEVER -> true;
            case REFERENCE -> isReference(next);
            case MAYBE -> close == dot + 1 && !abbreviations.opensSentence(wordAt(next));
        };
    }

    /** "12." or "a." at the beginning of a sentence or behind a colon: it counts, it does not end. */
    private boolean isEnumerator(int start, int wordStart, int dot) {
        int before = Line.trimmedEnd(text, start, wordStart);
        boolean opens = before <= start || text.charAt(before - 1) == ':' || text.charAt(before - 1) == ';';
        if (!opens || dot - wordStart > LONGEST_ENUMERATOR) {
            return false;
        }
        boolean digits = true;
        for (int i = wordStart; i < dot; i++) {
            digits &= Character.isDigit(text.charAt(i));
        }
        return digits || dot - wordStart == 1;
    }

    /** Whether "b. Then" stands there: a small letter that counts, and a capital. */
    boolean isLetterEnumerator(int at) {
        if (at + 2 >= end || !Character.isLowerCase(text.charAt(at)) || text.charAt(at + 1) != '.') {
            return false;
        }
        int next = Line.skipBlanks(text, at + 2, end);
        return next > at + 2 && next < end && Character.isUpperCase(text.charAt(next));
    }

    private boolean isReference(int next) {
        if (next >= end) {
            return false;
        }
        char c = text.charAt(next);
        if (Character.isDigit(c) || c == '(' || c == '[') {
            return true;
        }
        String word = wordAt(next);
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLC".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty() && !(word.equals("I") && abbreviations.opensSentence(word));
    }

    private int wordStart(int start, int dot) {
        int at = dot;
        int floor = Math.max(start, dot - LONGEST_ABBREVIATION);
        while (at > floor) {
            char c = text.charAt(at - 1);
            boolean part = Character.isLetterOrDigit(c)
                    || c == '.' && at - 1 > floor && Character.isLetter(text.charAt(at - 2));
            if (!part) {
                return at;
            }
            at--;
        }
        return at == start ? at : dot;
    }

    private String wordAt(int from) {
        int to = from;
        while (to < end && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /**
     * Behind a sentence the end of a source in brackets that belongs to it, as in {@code so." (A/60/1, p. 3)}.
     *
     * @param close offset after the sentence
     * @return offset after the source; the offset given if there is none
     */
    int afterSource(int close) {
        int open = Line.skipBlanks(text, close, end);
        if (open == close || open >= end || text.charAt(open) != '(') {
            return close;
        }
        boolean digit = false;
        boolean slash = false;
        int limit = Math.min(end, open + LONGEST_REFERENCE);
        for (int i = open + 1; i < limit && text.charAt(i) != '('; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return digit && slash && text.charAt(i - 1) != '.' ? afterStop(i + 1) : close;
            }
            digit |= c >= '0' && c <= '9';
            slash |= c == '/';
        }
        return close;
    }

    private int afterStop(int at) {
        return at < end && text.charAt(at) == '.' ? at + 1 : at;
    }
}
