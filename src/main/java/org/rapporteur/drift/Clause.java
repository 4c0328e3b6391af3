package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Words;

/**
 * A stretch of words to be compared with another: a point, or a sentence of a draft.
 *
 * @param text the text it stands in
 * @param words the words of that text
 * @param from number of its first word
 * @param to number after its last word
 */
record Clause(String text, Words words, int from, int to) {

    static Clause of(String text) {
        Words words = Words.of(text);
        return new Clause(text, words, 0, words.size());
    }

    static Clause of(CodedPoint point) {
        return of(point.statement().transcript(), point.point().quotation());
    }

    static Clause of(Transcript transcript, Quotation quotation) {
        Words words = transcript.words();
        return new Clause(
                transcript.text(), words, words.firstFrom(quotation.start()), words.firstFrom(quotation.end()));
    }

    /** The forms of its words, without marks: equal for two clauses in the same words. */
    String key() {
        return String.join(" ", wordForms());
    }

    /** A stretch of it as written, in small letters, for reasons. */
    String shown(int first, int after) {
        return written(first - from, after - from).toLowerCase(Locale.ROOT);
    }

    int size() {
        return to - from;
    }

    /** The forms of its words and marks. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(size());
        for (int i = from; i < to; i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    /** The forms of its words, without marks. */
    List<String> wordForms() {
        List<String> forms = new ArrayList<>(size());
        for (int i = from; i < to; i++) {
            if (words.isWord(i)) {
                forms.add(words.form(i));
            }
        }
        return forms;
    }

    /** Some of its words as written, on one line, counted from its own first. */
    String written(int first, int after) {
        StringBuilder line = new StringBuilder();
        for (int i = from + first; i < from + after; i++) {
            boolean apart = i > from + first && words.start(i) > words.end(i - 1);
            line.append(apart ? " " : "").append(text, words.start(i), words.end(i));
        }
        return line.toString();
    }

    /** With what sign it speaks of each of its words. */
    byte[] signs() {
        return Polarity.of(words).signs(from, to);
    }

    /** The stems of its words of content. */
    Set<String> contentStems() {
        Set<String> stems = new HashSet<>();
        byte[] signs = signs();
        for (int i = from; i < to; i++) {
            if (signs[i - from] != 0) {
                stems.add(words.stem(i));
            }
        }
        return stems;
    }

    /** Whether one of some stems stands among the next words. */
    boolean hasSoon(int at, int within, Set<String> stems) {
        for (int i = at; i < Math.min(to, at + within); i++) {
            if (stems.contains(words.stem(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form of "be" stands right before. */
    boolean isPredicate(int at) {
        return Polarity.of(words).roles(Math.max(from, at - 3), at).stream()
                .anyMatch(role -> role.value() == Polarity.Role.BEING);
    }

    /** Whether a word of content stands anywhere behind. */
    boolean hasContentFrom(int at) {
        byte[] signs = signs();
        for (int i = at; i < to; i++) {
            if (signs[i - from] != 0) {
                return true;
            }
        }
        return false;
    }
}
