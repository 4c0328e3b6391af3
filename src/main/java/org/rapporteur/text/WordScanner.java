package org.rapporteur.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Cuts passages into words and marks and folds each to its form; one pass, no look-back beyond the word. */
final class WordScanner {

    private static final int LONGEST_WORD = 1_000;
    private static final int MOST_MARKS = 30;
    private static final Set<String> PREFIXES = Set.of(
            "anti", "bi", "no", "co", "counter", "inter", "intra", "micro", "mis", "multi", "non", "post", "pre", "re",
            "sub", "trans", "un");

    private final String text;
    private final FormTable forms = new FormTable();
    private final StringBuilder form = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] types = new int[256];
    private int size;

    WordScanner(String text) {
        this.text = text;
    }

    void scan(int start, int end, List<Span> gaps) {
        int from = start;
        for (Span gap : gaps) {
            scan(from, gap.start());
            from = gap.end();
        }
        scan(from, end);
    }

    Words words() {
        return Words.sorted(
                Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(types, size), forms.toArray());
    }

    private void scan(int start, int end) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (CharacterClasses.isWordStart(c)) {
                at = word(at, end);
            } else {
                mark(at, c);
                at += Character.charCount(c);
            }
        }
    }

    private void mark(int at, int c) {
        if (CharacterClasses.isHyphen(c) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return;
        }
        if (c < 0x10000 && Line.isBlank((char) c)
                || c == '*'
                || c == '_'
                || c == '#'
                || CharacterClasses.isIgnorable(c)
                || CharacterClasses.isMarkPart(c)) {
            return;
        }
        form.setLength(0);
        form.appendCodePoint(CharacterClasses.foldedMark(c));
        add(at, at + Character.charCount(c));
    }

    private int word(int start, int limit) {
        form.setLength(0);
        int at = start;
        boolean plain = true;
        boolean symbol = false;
        boolean dotted = false;
        while (at < limit) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (CharacterClasses.isWordPart(c)) {
                plain &= c < 128;
                append(c);
                at += width;
            } else if (c == '\'' || c == '’' || c == 'ʼ') {
                if (!letterFollows(at + 1, limit)) {
                    break;
                }
                form.append('\'');
                at++;
            } else if (c == '.' && dotBelongs(start, at, limit, symbol)) {
                if (symbol || CharacterClasses.isDigit(text.charAt(at - 1))) {
                    form.append('.');
                } else {
                    dotted = true;
                }
                at++;
            } else if (c == '/' && slashBelongs(start, at, limit)) {
                symbol = true;
                form.append('/');
                at++;
            } else if (CharacterClasses.isHyphen(c)) {
                int next = afterHyphen(start, at, limit);
                if (next < 0) {
                    break;
                }
                at = next;
            } else if (CharacterClasses.isIgnorable(c)
                    && at + width < limit
                    && CharacterClasses.isWordPart(text.codePointAt(at + width))) {
                at += width;
            } else {
                break;
            }
        }
        if (dotted && at < limit && text.charAt(at) == '.') {
            at++;
        }
        finish(start, at, plain);
        return at;
    }

    private void append(int c) {
        if (form.length() < LONGEST_WORD) {
            form.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private void finish(int start, int end, boolean plain) {
        if (!plain) {
            fold();
        }
        if (end - start == 2
                && isPronounLike()
                && text.charAt(start) < 'a'
                && text.charAt(start + 1) < 'a'
                && amongSmall(end)) {
            form.insert(1, '.').append('.');
        }
        if (form.length() > 0) {
            add(start, end);
        }
    }

    /** "US" and "IT" in capitals among small letters are a State and a technology, not pronouns. */
    private boolean isPronounLike() {
        return form.length() == 2
                && (form.charAt(0) == 'u' && form.charAt(1) == 's' || form.charAt(0) == 'i' && form.charAt(1) == 't');
    }

    private boolean amongSmall(int end) {
        int to = Math.min(text.length(), end + 24);
        for (int i = end; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void fold() {
        String decomposed = Normalizer.normalize(withoutMarkFlood(), Normalizer.Form.NFKD);
        form.setLength(0);
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            if (!CharacterClasses.isMarkPart(c) && !CharacterClasses.isIgnorable(c)) {
                form.appendCodePoint(Character.toLowerCase(c));
            }
            i += Character.charCount(c);
        }
    }

    private String withoutMarkFlood() {
        StringBuilder kept = new StringBuilder(form.length());
        int marks = 0;
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            marks = CharacterClasses.isMarkPart(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    /** Between digits, inside a document symbol, or between single capitals as in U.N. */
    private boolean dotBelongs(int start, int at, int limit, boolean symbol) {
        if (at + 1 >= limit) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (CharacterClasses.isDigit(before) || symbol) {
            return CharacterClasses.isDigit(after);
        }
        boolean single = at - 1 == start || text.charAt(at - 2) == '.';
        boolean singleAfter = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
        return single && Character.isLetter(before) && Character.isLetter(after) && singleAfter;
    }

    /** As in A/RES/73/27 and 73/27, not as in and/or. */
    private boolean slashBelongs(int start, int at, int limit) {
        if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        for (int i = start; i < at; i++) {
            if (Character.isLowerCase(text.charAt(i)) || i - start > 40) {
                return false;
            }
        }
        char after = text.charAt(at + 1);
        return CharacterClasses.isDigit(after) || Character.isUpperCase(after);
    }

    /**
     * Where a word goes on after a hyphen: at a line end when the joined word is no rarer than the rarer of its parts, after
     * a prefix, never otherwise.
     *
     * @return offset of the second part, or -1 if the hyphen ends the word
     */
    private int afterHyphen(int start, int at, int limit) {
        int next = at + 1;
        while (next < limit && Line.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= limit) {
            return -1;
        }
        boolean lineEnd = next > at + 1 && hasLineBreak(at + 1, next);
        if (lineEnd) {
            return Character.isLowerCase(text.charAt(next)) && joins(next, limit) ? next : -1;
        }
        boolean prefixed =
                next == at + 1 && Character.isLetter(text.charAt(next)) && PREFIXES.contains(form.toString());
        return prefixed ? next : -1;
    }

    private boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Layout.isLineBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int next, int limit) {
        int to = next;
        while (to < limit && to - next < 40 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String first = form.toString();
        String second = text.substring(next, to).toLowerCase(java.util.Locale.ROOT);
        Background background = Background.shipped();
        Stemmer stemmer = Stemmer.english();
        double joined = background.weight(stemmer.stem(first + second));
        return joined <= Math.max(background.weight(stemmer.stem(first)), background.weight(stemmer.stem(second)));
    }

    private boolean letterFollows(int at, int limit) {
        return at < limit && Character.isLetter(text.codePointAt(at));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = forms.number(form);
        size++;
    }
}
