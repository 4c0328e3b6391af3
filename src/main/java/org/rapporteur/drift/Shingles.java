package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Words;

/** The words of statements as numbers, and where each run of some words stands; set forms of courtesy left out. */
final class Shingles {

    /** Words in a run. */
    static final int LENGTH = 6;

    /** A run at more places than this is a set phrase of the house. */
    private static final int MOST_PLACES = 40;

    /** Cells of the table by which runs that stand alone are told beforehand. */
    private static final int SLOTS = 1 << 22;

    private final List<Statement> statements;
    private final List<int[]> numbers = new ArrayList<>();
    private final List<int[]> tokens = new ArrayList<>();
    private final Map<String, Integer> forms = new HashMap<>();

    Shingles(List<Statement> statements) {
        this.statements = statements;
        statements.forEach(this::read);
    }

    /** The numbers of its words; -1 where something is left out. */
    int[] numbers(int statement) {
        return numbers.get(statement);
    }

    /** Which token of the transcript a word is. */
    int token(int statement, int word) {
        return tokens.get(statement)[word];
    }

    private void read(Statement statement) {
        Words words = statement.transcript().words();
        List<Integer> its = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (Sentence sentence : statement.sentences()) {
            if (sentence.reading() != Sentence.Reading.POINT) {
                its.add(-1);
                at.add(-1);
                continue;
            }
            int to = words.firstFrom(sentence.quotation().end());
            for (int i = words.firstFrom(sentence.quotation().start()); i < to; i++) {
                if (words.isWord(i)) {
                    its.add(forms.computeIfAbsent(words.form(i), k -> forms.size()));
                    at.add(i);
                }
            }
        }
        numbers.add(its.stream().mapToInt(Integer::intValue).toArray());
        tokens.add(at.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A word in a statement. */
    record Place(int statement, int word) {}

    /** All runs that stand at more than one place, each with its places in order. */
    Collection<List<Place>> repeated() {
        int[] seen = new int[SLOTS];
        eachRun((hash, place) -> seen[slot(hash)]++);
        Map<Long, List<Place>> places = new LinkedHashMap<>();
        eachRun((hash, place) -> {
            if (seen[slot(hash)] > 1) {
                places.computeIfAbsent(hash, k -> new ArrayList<>(2)).add(place);
            }
        });
        places.values().forEach(its -> its.removeIf(place -> !isSame(its.get(0), place)));
        places.values().removeIf(its -> its.size() < 2 || its.size() > MOST_PLACES);
        return places.values();
    }

    private void eachRun(BiConsumer<Long, Place> action) {
        for (int s = 0; s < statements.size(); s++) {
            int[] its = numbers.get(s);
            int whole = 0;
            for (int i = 0; i < its.length; i++) {
                whole = its[i] < 0 ? 0 : whole + 1;
                if (whole >= LENGTH) {
                    int from = i - LENGTH + 1;
                    action.accept(hash(its, from), new Place(s, from));
                }
            }
        }
    }

    private static int slot(long hash) {
        return (int) (hash >>> 32) & (SLOTS - 1);
    }

    private static long hash(int[] its, int from) {
        long hash = 0;
        for (int i = from; i < from + LENGTH; i++) {
            hash = (hash ^ its[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Two runs with one hash are hardly ever unlike, but they may be. */
    private boolean isSame(Place one, Place other) {
        int[] first = numbers.get(one.statement);
        int[] second = numbers.get(other.statement);
        return Arrays.equals(first, one.word, one.word + LENGTH, second, other.word, other.word + LENGTH);
    }
}
