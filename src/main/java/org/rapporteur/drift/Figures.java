package org.rapporteur.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.text.DataFile;

/**
 * The figures of a clause, in digits or in words, each with what it counts: "72 hours", "twenty-five years". A figure that
 * counts nothing, such as a year, goes with the word before it: "by 2030".
 *
 * @param all the figures in order
 */
record Figures(List<Figure> all) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private static final Map<String, Word> WORDS = words();

    /** What a number word does. */
    private record Word(BigDecimal value, boolean times) {}

    /** A number, what it counts, and both as written. */
    record Figure(BigDecimal value, String unit, String written) {}

    Figures {
        all = List.copyOf(all);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new TreeMap<>();
        for (DataFile.Row row : DataFile.read(Figures.class, "numbers.tsv").rows()) {
            words.put(
                    row.cell(0),
                    new Word(new BigDecimal(row.cell(1)), row.cell(2).equals("times")));
        }
        return words;
    }

    static Figures of(Clause clause) {
        List<Figure> figures = new ArrayList<>();
        byte[] content = clause.signs();
        int at = clause.from();
        while (at < clause.to()) {
            int end = at;
            while (end < clause.to() && isNumber(clause.words().form(end))) {
                end++;
            }
            boolean labelled = at > clause.from()
                    && Instruments.SHIPPED.isLabel(clause.words().form(at - 1));
            if (end > at && !labelled) {
                figures.add(figure(clause, content, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Figures(figures);
    }

    private static boolean isNumber(String form) {
        return DIGITS.matcher(form).matches() || WORDS.containsKey(form);
    }

    private static Figure figure(Clause clause, byte[] content, int from, int to) {
        BigDecimal value = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            String form = clause.words().form(i);
            Word word = WORDS.get(form);
            if (word == null) {
                value = value.add(new BigDecimal(form));
            } else {
                value = word.times ? value.max(BigDecimal.ONE).multiply(word.value) : value.add(word.value);
            }
        }
        boolean counts = to < clause.to() && clause.words().isWord(to) && content[to - clause.from()] != 0;
        if (counts) {
            return new Figure(value, clause.words().stem(to), clause.shown(from, to + 1));
        }
        int first = Math.max(clause.from(), from - 1);
        return new Figure(value, "~" + clause.words().form(first), clause.shown(first, to));
    }

    /** The first figure that another clause has otherwise, as a reason; nothing if there is none. */
    String differenceTo(Figures other) {
        for (Figure figure : all) {
            List<Figure> theirs = other.all.stream()
                    .filter(its -> its.unit.equals(figure.unit))
                    .toList();
            if (theirs.stream().noneMatch(isSame(figure))) {
                for (Figure its : theirs) {
                    if (all.stream().filter(ours -> ours.unit.equals(its.unit)).noneMatch(isSame(its))) {
                        return "\"" + figure.written + "\" to \"" + its.written + "\"";
                    }
                }
            }
        }
        return "";
    }

    private static Predicate<Figure> isSame(Figure figure) {
        return other -> other.value.compareTo(figure.value) == 0;
    }
}
