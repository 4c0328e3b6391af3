package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.DatedStance;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.NominalNetwork;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.scoring.TimeWindow;
import org.rapporteur.statement.Delegation;

/**
 * Coded statements as Discourse Network Analyzer exports them: a table with one row a statement, and columns for who says it,
 * what it is about, and whether the speaker agrees.
 *
 * <p>UTF-8 with a first row of column names, separated by tabs, semicolons or commas. Which column holds actor, concept and
 * qualifier is said when the table is used, so any of them may play any part. A qualifier is a yes or no (1 and 0, true and
 * false, yes and no), a whole number, or a name. Numbers are brought from the least to the greatest in the table as it was
 * read to the scale from -1 to +1, so that distances keep their proportions, and leaving out rows moves nobody. A day is
 * written as 2030-06-15, with or without a time behind it, or as seconds since 1970 (UTC). Immutable and thread-safe.
 *
 * <pre>{@code
 * StatementTable table = StatementTable.read(Path.of("statements.tsv"));
 * DiscourseNetwork network = table.network("organization", "concept", "agreement");
 * network.sum(Tie.CONGRUENCE, Normalisation.AVERAGE);
 * Measures.signorinoRitter().between(network.profile("Norland"), network.profile("Sudland"));
 * StatementTable.of(Coding.of(codebook, statements)).write(Path.of("stances.csv"));
 * CodedTable coded = table.coded("organization", "concept", "agreement", "text");   // points with their words
 * }</pre>
 */
public final class StatementTable {

    private final TableRows read;
    private final TableRows rows;

    private StatementTable(TableRows read, TableRows rows) {
        this.read = read;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param file the table
     * @return all its rows
     * @throws InputException if it cannot be read, is no table, holds no row, or a row has too few or too many cells
     */
    public static StatementTable read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        TableRows rows = TableRows.read(file);
        return new StatementTable(rows, rows);
    }

    /**
     * The clear stances of a coding as such a table, for Discourse Network Analyzer and the programs around it: a row for each
     * point and question that it supports (agreement 1) or opposes (agreement 0). Conditional, mixed and unclear stances have
     * no place in a table of yes and no and are left out; JSON and the coding sheet keep them.
     *
     * @param coding the coding
     * @return columns {@code id, doc, doc_title, date, start, stop, person, organization, concept, agreement, text}: the
     *     document's number from 1 and its source, its day where known, the quotation's offsets, the speaker, the
     *     delegation's name, the question's id, and the quotation with its white space closed up; in order of the points. May
     *     have no row
     */
    public static StatementTable of(Coding coding) {
        Objects.requireNonNull(coding, "coding must not be null");
        TableRows rows = new TableRows(coding.codebook().id(), StanceRows.COLUMNS, StanceRows.of(coding));
        return new StatementTable(rows, rows);
    }

    /**
     * Writes the table, whole or not at all.
     *
     * @param file the file, replaced if it stands there
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        WholeFile.write(file, rows.toCsv());
    }

    /**
     * The names of the columns.
     *
     * @return in the order of the table
     */
    public List<String> columns() {
        return rows.columns();
    }

    /**
     * How many statements it holds.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.rows().size();
    }

    /**
     * The same without the rows that have one of some values in a column.
     *
     * @param column name of the column
     * @param values what is left out
     * @return a new table
     * @throws UnknownNameException if there is no such column, or it holds no such value; lists the nearest
     */
    public StatementTable without(String column, String... values) {
        Objects.requireNonNull(column, "column must not be null");
        Objects.requireNonNull(values, "values must not be null");
        int at = rows.column(column);
        Set<String> held = new HashSet<>();
        rows.rows().forEach(row -> held.add(row.cells().get(at)));
        for (String value : values) {
            if (!held.contains(value)) {
                throw UnknownNameException.of(column, value, held);
            }
        }
        List<String> left = Arrays.asList(values);
        return new StatementTable(
                read, rows.keeping(row -> !left.contains(row.cells().get(at))));
    }

    /**
     * The same with one row for all that are alike in some columns, the first: whoever says the same ten times counts once.
     *
     * @param alike names of the columns
     * @return a new table
     * @throws UnknownNameException if there is no such column; lists the nearest
     */
    public StatementTable once(String... alike) {
        Objects.requireNonNull(alike, "alike must not be null");
        return once(Duplicates.acrossRange(), alike);
    }

    /**
     * The same with one row, the first, for all that are alike in some columns and of one document, week, month or year: the
     * settings of Discourse Network Analyzer.
     *
     * @param duplicates within what statements that are alike count once
     * @param alike names of the columns, as a rule those of actor, concept and qualifier
     * @return a new table
     * @throws UnknownNameException if there is no such column; lists the nearest
     * @throws InputException if a row has no document, or its day cannot be read
     */
    public StatementTable once(Duplicates duplicates, String... alike) {
        Objects.requireNonNull(duplicates, "duplicates must not be null");
        Objects.requireNonNull(alike, "alike must not be null");
        List<Integer> at = Arrays.stream(alike).map(rows::column).toList();
        Set<List<String>> seen = new HashSet<>();
        return new StatementTable(read, rows.keeping(row -> {
            List<String> key = new ArrayList<>(at.stream().map(row.cells()::get).toList());
            key.add(duplicates.within(rows, row));
            return seen.add(key);
        }));
    }

    /**
     * Its counts: who takes which stance on what how often.
     *
     * @param actor column of those who speak
     * @param concept column of what they speak on
     * @param qualifier column of whether they agree
     * @return the network of all actors, questions named as the concepts are
     * @throws UnknownNameException if there is no such column; lists the nearest
     * @throws InputException if a row lacks an actor or a concept, or its qualifier is neither answer nor number
     */
    public DiscourseNetwork network(String actor, String concept, String qualifier) {
        Objects.requireNonNull(actor, "actor must not be null");
        Objects.requireNonNull(concept, "concept must not be null");
        Objects.requireNonNull(qualifier, "qualifier must not be null");
        Qualifier places = new Qualifier(read, qualifier);
        Map<String, Map<String, Map<Double, Double>>> counts = new TreeMap<>();
        for (Spoken spoken : spoken(actor, concept)) {
            counts.computeIfAbsent(spoken.actor, k -> new TreeMap<>())
                    .computeIfAbsent(spoken.concept, k -> new TreeMap<>())
                    .merge(places.place(spoken.row), 1.0, Double::sum);
        }
        Map<String, StanceProfile> profiles = new TreeMap<>();
        counts.forEach((who, said) -> profiles.put(who, StanceProfile.counted(said)));
        return DiscourseNetwork.of(profiles);
    }

    /** A row with who speaks in it on what. */
    private record Spoken(TableRows.Row row, String actor, String concept) {}

    private List<Spoken> spoken(String actor, String concept) {
        int actorAt = rows.column(actor);
        int conceptAt = rows.column(concept);
        return rows.rows().stream()
                .map(row -> new Spoken(row, rows.filled(row, actorAt), rows.filled(row, conceptAt)))
                .toList();
    }

    /**
     * Who takes which stance on what around a time. Networks of several windows have the same actors and questions.
     *
     * @param actor column of those who speak
     * @param concept column of what they speak on
     * @param qualifier column of whether they agree
     * @param date column of when
     * @param window how much a statement counts by its day
     * @return the network, weighted as {@link DiscourseNetwork#in} says
     * @throws UnknownNameException if there is no such column; lists the nearest
     * @throws InputException if a row lacks an actor or a concept, or its qualifier or day cannot be read
     */
    public DiscourseNetwork network(String actor, String concept, String qualifier, String date, TimeWindow window) {
        Objects.requireNonNull(actor, "actor must not be null");
        Objects.requireNonNull(concept, "concept must not be null");
        Objects.requireNonNull(qualifier, "qualifier must not be null");
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(window, "window must not be null");
        int at = rows.column(date);
        Qualifier places = new Qualifier(read, qualifier);
        return DiscourseNetwork.in(
                window,
                spoken(actor, concept).stream()
                        .map(spoken -> new DatedStance(
                                spoken.actor, spoken.concept, places.place(spoken.row), rows.day(spoken.row, at)))
                        .toList());
    }

    /**
     * Its counts where the qualifier is a name without order, such as a frame or a reason.
     *
     * @param actor column of those who speak
     * @param concept column of what they speak on
     * @param qualifier column of what they say of it, any text
     * @return the network of all actors, questions named as the concepts are
     * @throws UnknownNameException if there is no such column; lists the nearest
     * @throws InputException if a row lacks an actor, a concept or a qualifier
     */
    public NominalNetwork nominalNetwork(String actor, String concept, String qualifier) {
        Objects.requireNonNull(actor, "actor must not be null");
        Objects.requireNonNull(concept, "concept must not be null");
        Objects.requireNonNull(qualifier, "qualifier must not be null");
        int at = rows.column(qualifier);
        Map<String, Map<String, Map<String, Double>>> counts = new TreeMap<>();
        for (Spoken spoken : spoken(actor, concept)) {
            counts.computeIfAbsent(spoken.actor, k -> new TreeMap<>())
                    .computeIfAbsent(spoken.concept, k -> new TreeMap<>())
                    .merge(rows.filled(spoken.row, at), 1.0, Double::sum);
        }
        return NominalNetwork.of(counts);
    }

    /**
     * Its statements as points with stances on the concepts, for measures and insights that work on positions.
     *
     * @param actor column of those who speak
     * @param concept column of what they speak on
     * @param qualifier column of whether they agree
     * @param words column of the words said; where a cell is empty, the concept stands for them
     * @return points with a codebook made of the concepts
     * @throws UnknownNameException if there is no such column; lists the nearest
     * @throws InputException if a row lacks an actor or a concept, or its qualifier is neither answer nor number
     */
    public CodedTable coded(String actor, String concept, String qualifier, String words) {
        Objects.requireNonNull(actor, "actor must not be null");
        Objects.requireNonNull(concept, "concept must not be null");
        Objects.requireNonNull(qualifier, "qualifier must not be null");
        Objects.requireNonNull(words, "words must not be null");
        int at = rows.column(words);
        Qualifier places = new Qualifier(read, qualifier);
        Map<String, List<CodedTable.Said>> said = new LinkedHashMap<>();
        for (Spoken spoken : spoken(actor, concept)) {
            String cell = spoken.row.cells().get(at);
            refuseNameless(actor, spoken);
            said.computeIfAbsent(spoken.actor, k -> new ArrayList<>())
                    .add(new CodedTable.Said(
                            spoken.concept, places.place(spoken.row), cell.isEmpty() ? spoken.concept : cell));
        }
        return CodedTable.of(rows.source(), said);
    }

    private void refuseNameless(String column, Spoken spoken) {
        try {
            new Delegation(spoken.actor, spoken.actor);
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(rows.source(), spoken.row.line(), column + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return Shown.line(
                "StatementTable of " + size() + " statements, " + columns().size() + " columns");
    }
}
