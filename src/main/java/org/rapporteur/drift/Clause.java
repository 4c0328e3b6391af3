package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Stemmer;
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

    private static final Set<String> JOINING = Stream.of(
                    "remain", "become", "seem", "appear", "consider", "deem", "find")
            .map(Stemmer.english()::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** Words up to this length are small ones. */
    private static final int SHORT = 2;

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
            line.append(i > from + first ? between(i) : "").append(text, words.start(i), words.end(i));
        }
        return line.toString();
    }

    /** What stands before a word of the same line: nothing, the hyphen of a compound, or a blank. */
    private String between(int i) {
        int gap = words.start(i) - words.end(i - 1);
        char before = text.charAt(words.start(i) - 1);
        return gap == 0 ? "" : gap == 1 && (before == '-' || before == '\u2010') ? "-" : " ";
    }

    /** The same without the marks at its end. */
    Clause unended() {
        int end = to;
        while (end > from && !words.isWord(end - 1)) {
            end--;
        }
        return new Clause(text, words, from, end);
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

    /** Whether a word is written as a name: with a capital, and not the first. */
    boolean isName(int at) {
        return at > from && Character.isUpperCase(text.codePointAt(words.start(at)));
    }

    /** How many of some stems stand among the next words. */
    int countSoon(int at, int within, Set<String> stems) {
        return count(at, Math.min(to, at + within), stems);
    }

    /** How many of some stems stand between the same commas, or other marks, as a word. */
    int countAround(int at, Set<String> stems) {
        int first = at;
        while (first > from && words.isWord(first - 1)) {
            first--;
        }
        int after = at;
        while (after < to && words.isWord(after)) {
            after++;
        }
        return count(first, after, stems);
    }

    private int count(int first, int after, Set<String> stems) {
        Set<String> found = new HashSet<>();
        for (int i = first; i < after; i++) {
            if (stems.contains(words.stem(i))) {
                found.add(words.stem(i));
            }
        }
        return found.size();
    }

    /** Whether all longer words of a stretch of another clause stand here too, in whatever form. */
    boolean hasStemsOf(Clause other, int first, int after) {
        Set<String> stems = stems();
        boolean any = false;
        for (int i = first; i < after; i++) {
            if (other.words().form(i).length() > SHORT) {
                any = true;
                if (!stems.contains(other.words().stem(i))) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Whether the first longer word behind a stretch of this, or the last before it, stands in another clause too. */
    boolean isBesideStemOf(Clause other, int first, int after) {
        Set<String> stems = other.stems();
        int behind = after;
        while (behind < to && words.form(behind).length() <= SHORT) {
            behind++;
        }
        int before = first - 1;
        while (before >= from && words.form(before).length() <= SHORT) {
            before--;
        }
        return behind < to && stems.contains(words.stem(behind))
                || before >= from && stems.contains(words.stem(before));
    }

    /** The stems of all its words. */
    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            stems.add(words.stem(i));
        }
        return stems;
    }

    /** Whether a form of "be", or another verb that joins a predicate, stands right before. */
    boolean isPredicate(int at) {
        int first = Math.max(from, at - 3);
        for (int i = first; i < at; i++) {
            if (JOINING.contains(words.stem(i))) {
                return true;
            }
        }
        return Polarity.of(words).roles(first, at).stream().anyMatch(role -> role.value() == Polarity.Role.BEING);
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
