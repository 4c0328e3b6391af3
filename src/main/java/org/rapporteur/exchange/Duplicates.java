package org.rapporteur.exchange;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Within what statements that are alike count once: the settings of Discourse Network Analyzer for duplicates.
 *
 * <p>Weeks begin on Monday and are numbered as ISO 8601 has it, on every machine, and a week or month is one of its year: what
 * is said again a year later counts again. Immutable and thread-safe.
 *
 * <pre>{@code
 * table.once(Duplicates.perWeek("date"), "organization", "concept", "agreement");
 * table.once(Duplicates.perDocument("doc"), "organization", "concept", "agreement");
 * }</pre>
 *
 * @see StatementTable#once(Duplicates, String...)
 */
public final class Duplicates {

    private final String setting;
    private final BiFunction<TableRows, TableRows.Row, String> within;

    private Duplicates(String setting, BiFunction<TableRows, TableRows.Row, String> within) {
        this.setting = setting;
        this.within = within;
    }

    /**
     * Every statement counts.
     *
     * @return the setting "include all duplicates"
     */
    public static Duplicates include() {
        return new Duplicates("include", (rows, row) -> Integer.toString(row.line()));
    }

    /**
     * Once in a document.
     *
     * @param document column that tells documents apart
     * @return the setting "ignore per document"
     */
    public static Duplicates perDocument(String document) {
        Objects.requireNonNull(document, "document must not be null");
        return new Duplicates("document", (rows, row) -> rows.filled(row, rows.column(document)));
    }

    /**
     * Once in a calendar week.
     *
     * @param date column of days, as {@link StatementTable} reads them
     * @return the setting "ignore per calendar week"
     */
    public static Duplicates perWeek(String date) {
        Objects.requireNonNull(date, "date must not be null");
        return dated(
                "week",
                date,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Once in a calendar month.
     *
     * @param date column of days
     * @return the setting "ignore per calendar month"
     */
    public static Duplicates perMonth(String date) {
        Objects.requireNonNull(date, "date must not be null");
        return dated("month", date, day -> day.getYear() + "-" + day.getMonthValue());
    }

    /**
     * Once in a calendar year.
     *
     * @param date column of days
     * @return the setting "ignore per calendar year"
     */
    public static Duplicates perYear(String date) {
        Objects.requireNonNull(date, "date must not be null");
        return dated("year", date, day -> Integer.toString(day.getYear()));
    }

    /**
     * Once in the whole table.
     *
     * @return the setting "ignore across date range"
     */
    public static Duplicates acrossRange() {
        return new Duplicates("across range", (rows, row) -> "");
    }

    private static Duplicates dated(String setting, String date, Function<LocalDate, String> period) {
        return new Duplicates(setting, (rows, row) -> period.apply(rows.day(row, rows.column(date))));
    }

    /** The stretch in which a row counts once. */
    String within(TableRows rows, TableRows.Row row) {
        return within.apply(rows, row);
    }

    @Override
    public String toString() {
        return "Duplicates: " + setting;
    }
}
