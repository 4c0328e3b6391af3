package org.rapporteur.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/** The words of drafts, from {@code instruments.tsv}, with the opposites of {@code turns.tsv}. Immutable and thread-safe. */
final class Instruments {

    static final Instruments SHIPPED = new Instruments();

    /** Words that are the label of a part of a draft, without its number. */
    private final Set<String> labels = new HashSet<>();

    private final Phrases<Sort> sorts;
    private final Phrases<Pole> poles;

    private Instruments() {
        Phrases.Builder<Sort> forSorts = Phrases.builder();
        Phrases.Builder<Pole> forPoles = Phrases.builder();
        for (DataFile.Row row :
                DataFile.read(Instruments.class, "instruments.tsv").rows()) {
            switch (row.cell(0)) {
                case "label" -> row.list(1).forEach(label -> labels.add(label.toLowerCase(Locale.ROOT)));
                case "opposites" -> addPoles(row, "instruments", forPoles);
                default -> row.list(1).forEach(phrase -> forSorts.add(phrase, sort(row)));
            }
        }
        for (DataFile.Row row : DataFile.read(Turns.class, "turns.tsv").rows()) {
            switch (row.cell(0)) {
                case "opposites" -> addPoles(row, "turns", forPoles);
                case "inert" -> row.list(1).forEach(phrase -> forSorts.add(phrase, Sort.INERT));
                case "turn" -> row.list(1).forEach(phrase -> forSorts.add(phrase, Sort.BAR));
                default -> row.list(1).forEach(phrase -> forSorts.add(phrase, Sort.WHOLE));
            }
        }
        sorts = forSorts.build();
        poles = forPoles.build();
    }

    private static void addPoles(DataFile.Row row, String file, Phrases.Builder<Pole> builder) {
        row.list(1).forEach(phrase -> builder.add(phrase, new Pole(file + row.line(), true)));
        row.list(2).forEach(phrase -> builder.add(phrase, new Pole(file + row.line(), false)));
    }

    private static Sort sort(DataFile.Row row) {
        try {
            return Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(),
                    row.line(),
                    "class (" + row.cell(0)
                            + ") must be set-up, tail, bar, whole, inert, enact, wish, exception, condition, label or opposites");
        }
    }

    /** What a phrase does in a provision. */
    enum Sort {
        SET_UP,
        TAIL,
        BAR,
        WHOLE,
        INERT,
        ENACT,
        WISH,
        EXCEPTION,
        CONDITION
    }

    /**
     * One of two opposites.
     *
     * @param pair which pair
     * @param isFirst on which side of it
     */
    record Pole(String pair, boolean isFirst) {}

    /** The phrases of one sort in a clause, in order. */
    List<Phrases.Found<Sort>> in(Clause clause, Sort sort) {
        return sorts.in(clause.words()).overlapping(clause.from(), clause.to(), clause.to()).stream()
                .filter(found -> found.value() == sort)
                .toList();
    }

    /** The opposites in a clause, in order. */
    List<Phrases.Found<Pole>> poles(Clause clause) {
        return poles.in(clause.words()).overlapping(clause.from(), clause.to(), clause.to());
    }

    /** Whether a word is the label of a part of a draft. */
    boolean isLabel(String form) {
        return labels.contains(form);
    }
}
