package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Cuts passages into sentences: one linear scan, made for diplomatic prose.
 *
 * <p>Knows abbreviations ({@code H.E. Mr. Wang}, {@code para. 4}, {@code U.N. Charter}; a data file), initials,
 * enumerators ({@code 1. Affirms}), decimals and document symbols, closing quotes and brackets, ellipses, footnote marks,
 * a missing blank ({@code now.The}), and the full stops of other scripts. A sentence that a page break cuts is one
 * sentence; its span then also covers what stands between. No sentence is longer than 10,000 characters: a longer one is
 * cut at a blank. Time is linear in the length of the text on any input.
 */
public final class Sentences {

    /** Longest sentence in characters; what is longer is cut at a blank. */
    public static final int LONGEST = 10_000;

    private static final String TERMINALS = ".!?…。！？؟۔";
    private static final String CLOSERS = "\"”’'»›)]*_";
    private static final String OPENERS = "\"“‘'«‹([*_¿¡";

    private final String text;
    private final Passage passage;
    private final FullStops stops;
    private final List<Span> found = new ArrayList<>();
    private int gap;
    private int start;

    private Sentences(String text, Passage passage) {
        this.text = text;
        this.passage = passage;
        this.stops = new FullStops(text, passage.end());
    }

    /**
     * The sentences of a text as it was laid out.
     *
     * @param text the text
     * @param passages its passages, from {@link Layout#of(String)}
     * @return its sentences in order; a heading is one too; none for passages that are no running text
     */
    public static List<Span> of(String text, List<Passage> passages) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(passages, "passages must not be null");
        List<Span> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isText()) {
                sentences.addAll(of(text, passage));
            }
        }
        return Collections.unmodifiableList(sentences);
    }

    /**
     * The sentences of one passage.
     *
     * @param text the text
     * @param passage one of its passages
     * @return its sentences in order, each beginning and ending with a visible character
     */
    public static List<Span> of(String text, Passage passage) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(passage, "passage must not be null");
        if (passage.kind() == Passage.Kind.HEADING) {
            Span whole = trimmed(text, passage.start(), passage.end());
            return whole.length() == 0 ? List.of() : List.of(whole);
        }
        return new Sentences(text, passage).scan();
    }

    private List<Span> scan() {
        start = passage.start();
        int at = start;
        while (at < passage.end()) {
            int afterGap = skipGap(at);
            if (afterGap > at) {
                at = afterGap;
                continue;
            }
            char c = text.charAt(at);
            if (TERMINALS.indexOf(c) >= 0) {
                at = terminal(at);
            } else {
                at++;
            }
            if (at - start >= LONGEST) {
                at = cutLong(at);
            }
        }
        add(start, passage.end());
        return found;
    }

    private int skipGap(int at) {
        while (gap < passage.gaps().size() && passage.gaps().get(gap).end() <= at) {
            gap++;
        }
        boolean inside = gap < passage.gaps().size() && passage.gaps().get(gap).start() <= at;
        return inside ? passage.gaps().get(gap).end() : at;
    }

    private int terminal(int at) {
        int last = at;
        while (last + 1 < passage.end() && TERMINALS.indexOf(text.charAt(last + 1)) >= 0) {
            last++;
        }
        int close = last + 1;
        while (close < passage.end() && CLOSERS.indexOf(text.charAt(close)) >= 0 && !opensNext(close, last + 1)) {
            close++;
        }
        if (ends(at, last, close)) {
            int end = stops.afterSource(close);
            add(start, end);
            start = afterMarks(end);
            return start;
        }
        return last + 1;
    }

    /** A quote mark or bracket after a blank opens what follows; right behind the stop it closes what went before. */
    private boolean opensNext(int at, int afterStop) {
        char c = text.charAt(at);
        boolean either = c == '"' || c == '\'' || c == '*' || c == '_';
        return either && at == afterStop && at + 1 < passage.end() && Character.isLetter(text.charAt(at + 1));
    }

    private boolean ends(int first, int last, int close) {
        if (close >= passage.end()) {
            return true;
        }
        char stop = text.charAt(last);
        if (stop > '…' || stop == '؟' || stop == '۔') {
            return true;
        }
        int mark = afterMarks(close);
        int next = Line.skipBlanks(text, mark, passage.end());
        if (next >= passage.end()) {
            return true;
        }
        if (next == mark) {
            return mark == close && stop == '.' && first == last && close == last + 1 && isMissingBlank(last);
        }
        int opened = next;
        while (opened < passage.end() && OPENERS.indexOf(text.charAt(opened)) >= 0) {
            opened++;
        }
        int c = opened < passage.end() ? text.codePointAt(opened) : ' ';
        if (stops.isLetterEnumerator(opened)) {
            return true;
        }
        if (Character.isLowerCase(c) || ",;:".indexOf(c) >= 0 || opened == next && (c == '—' || c == '–')) {
            return false;
        }
        return stop != '.' || first != last || !stops.isInside(start, last, close, opened);
    }

    /** As in "now.The": two small letters, a stop, a capital and a small letter, and no address around. */
    private boolean isMissingBlank(int dot) {
        if (dot < 2 || dot + 2 >= passage.end()) {
            return false;
        }
        boolean shape = Character.isLowerCase(text.charAt(dot - 1))
                && Character.isLowerCase(text.charAt(dot - 2))
                && Character.isUpperCase(text.charAt(dot + 1))
                && Character.isLowerCase(text.charAt(dot + 2));
        return shape && !isAddress(dot);
    }

    private boolean isAddress(int dot) {
        for (int i = dot - 1; i >= Math.max(start, dot - 60) && !Line.isBlank(text.charAt(i)); i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '@' || c == '/' || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** After the footnote marks right behind a stop, whether raised, plain or in brackets. */
    private int afterMarks(int from) {
        int at = afterFootnote(from);
        for (int i = gap; i < passage.gaps().size() && passage.gaps().get(i).start() <= at; i++) {
            Span mark = passage.gaps().get(i);
            at = mark.start() == at ? mark.end() : at;
        }
        return at;
    }

    /** After a raised or plain footnote number right behind the stop, as in {@code so.1 The}. */
    private int afterFootnote(int from) {
        int at = from;
        while (at < passage.end() && at - from < 3 && isFootnoteDigit(text.charAt(at))) {
            at++;
        }
        boolean marks = at > from
                && at < passage.end()
                && Line.isBlank(text.charAt(at))
                && !Character.isDigit(before(from - 1));
        return marks ? at : from;
    }

    private char before(int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    private static boolean isFootnoteDigit(char c) {
        return c >= '0' && c <= '9' || c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹';
    }

    private int cutLong(int at) {
        int cut = at;
        while (cut > start + LONGEST / 2 && !Line.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        if (cut <= start + LONGEST / 2) {
            cut = Character.isLowSurrogate(text.charAt(Math.min(at, text.length() - 1))) ? at - 1 : at;
        }
        add(start, cut);
        start = cut;
        return Math.max(cut, at);
    }

    private void add(int from, int to) {
        Span sentence = trimmed(text, from, to);
        int mark = PageMarks.end(text, sentence.start(), sentence.end());
        if (mark > sentence.start()) {
            sentence = trimmed(text, mark, sentence.end());
        }
        if (sentence.length() > 0 && hasInk(sentence)) {
            found.add(sentence);
        }
    }

    private boolean hasInk(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Span trimmed(String text, int from, int to) {
        int end = Line.trimmedEnd(text, from, to);
        return new Span(Line.skipBlanks(text, from, end), end);
    }
}
