package org.rapporteur.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.rapporteur.fault.InputException;

/**
 * The column of a statement table that tells what a speaker holds, read as places from -1 to 1. The scale is that of the table
 * as it was read, whatever rows were left out since: nobody's place depends on who else is in the table.
 */
final class Qualifier {

    private static final Map<String, Integer> ANSWERS =
            Map.of("0", 0, "1", 1, "true", 1, "false", 0, "yes", 1, "no", 0);

    private final TableRows table;
    private final int column;
    private final boolean answers;
    private final int least;
    private final int greatest;

    Qualifier(TableRows table, String name) {
        this.table = table;
        this.column = table.column(name);
        List<String> readable = table.rows().stream()
                .map(this::cell)
                .filter(cell -> ANSWERS.containsKey(cell) || number(cell).isPresent())
                .toList();
        this.answers = ANSWERS.keySet().containsAll(readable);
        this.least = answers
                ? 0
                : readable.stream()
                        .flatMapToInt(cell -> number(cell).stream())
                        .min()
                        .orElse(0);
        this.greatest = answers
                ? 1
                : readable.stream()
                        .flatMapToInt(cell -> number(cell).stream())
                        .max()
                        .orElse(0);
    }

    /** Where a row stands on the scale. */
    double place(TableRows.Row row) {
        String cell = cell(row);
        int number = answers && ANSWERS.containsKey(cell)
                ? ANSWERS.get(cell)
                : number(cell).orElseThrow(() -> unreadable(row));
        if (least == greatest) {
            throw InputException.of(
                    table.source(),
                    "column " + table.columns().get(column) + " holds one number only (" + least
                            + ")\nMaybe take another column, or write 1 for agreement and 0 for its lack.");
        }
        return 2.0 * (number - (double) least) / (greatest - (double) least) - 1;
    }

    private InputException unreadable(TableRows.Row row) {
        return InputException.atLine(
                table.source(),
                row.line(),
                table.columns().get(column) + " (" + row.cells().get(column)
                        + ") must be a whole number, or yes or no in every row\nMaybe it holds names: take nominalNetwork.");
    }

    private String cell(TableRows.Row row) {
        return row.cells().get(column).toLowerCase(Locale.ROOT);
    }

    private static OptionalInt number(String cell) {
        try {
            return OptionalInt.of(Integer.parseInt(cell));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
