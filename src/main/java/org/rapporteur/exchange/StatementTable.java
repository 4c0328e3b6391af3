package org.rapporteur.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.StanceProfile;

/**
 * Coded statements as Discourse Network Analyzer exports them: a table with one row a statement, and columns for who says it,
 * what it is about, and whether the speaker agrees.
 *
 * <p>UTF-8 with a first row of column names, separated by tabs, semicolons or commas. Which column holds actor, concept and
 * qualifier is said when the table is used, so any of them may play any part. A qualifier is a yes or no (1 and 0, true and
 * false, yes and no) or a whole number; numbers are brought from the least to the greatest in the table to the scale from -1
 * to +1, so that distances keep their proportions. Immutable and thread-safe.
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

    private static final Map<String, Integer> ANSWERS =
            Map.of("0", 0, "1", 1, "true", 1, "false", 0, "yes", 1, "no", 0);

    private final String source;
    private final List<String> columns;
    private final List<Row> rows;

    private StatementTable(String source, List<String> columns, List<Row> rows) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** A row with the line it begins on, from 1. */
    record Row(int line, List<String> cells) {}

    /**
     * Reads a table.
     *
     * @param file the table
     * @return all its rows
     * @throws InputException if it cannot be read, is no table, holds no row, or a row has too few or too many cells
     */
    public static StatementTable read(Path file) {
        String source = file.toString();
        String text = ExchangeFile.read(file);
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(ExchangeFile.separator(text)).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord cells : records) {
                columns = cells.getHeader();
                rows.add(row(source, cells));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw InputException.of(source, "is no table: " + e.getMessage());
        } catch (IOException e) {
            throw InputException.of(source, "cannot be read: " + e.getMessage());
        }
        if (rows.isEmpty()) {
            throw InputException.of(source, "holds no statement");
        }
        return new StatementTable(source, columns, rows);
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
        return new StatementTable(coding.codebook().id(), StanceRows.COLUMNS, StanceRows.of(coding));
    }

    /**
     * Writes the table, whole or not at all.
     *
     * @param file the file, replaced if it stands there
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public void write(Path file) {
        WholeFile.write(file, toCsv());
    }

    /** Every cell quoted and guarded, so that no spreadsheet takes one for a formula; rows end with CRLF. */
    private String toCsv() {
        StringBuilder table = new StringBuilder();
        line(table, columns);
        rows.forEach(row -> line(table, row.cells));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(Cells::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static Row row(String source, NamedCsvRecord cells) {
        int line = (int) cells.getStartingLineNumber();
        int wanted = cells.getHeader().size();
        if (cells.getFieldCount() != wanted) {
            throw InputException.atLine(
                    source, line, "has " + cells.getFieldCount() + " cells, but the first row has " + wanted);
        }
        return new Row(
                line,
                cells.getFields().stream().map(String::strip).map(Cells::bare).toList());
    }

    /**
     * The names of the columns.
     *
     * @return in the order of the table
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * How many statements it holds.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size();
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
        int at = column(column);
        Set<String> held = new HashSet<>();
        rows.forEach(row -> held.add(row.cells.get(at)));
        for (String value : values) {
            if (!held.contains(value)) {
                throw UnknownNameException.of(column, value, held);
            }
        }
        List<String> left = Arrays.asList(values);
        return new StatementTable(
                source,
                columns,
                rows.stream().filter(row -> !left.contains(row.cells.get(at))).toList());
    }

    /**
     * The same with one row for all that are alike in some columns, the first: whoever says the same ten times counts once.
     * Discourse Network Analyzer's "ignore per document" is {@code once("doc", "organization", "concept", "agreement")},
     * "ignore across date range" the same without the document.
     *
     * @param alike names of the columns
     * @return a new table
     * @throws UnknownNameException if there is no such column; lists the nearest
     */
    public StatementTable once(String... alike) {
        List<Integer> at = Arrays.stream(alike).map(this::column).toList();
        Set<List<String>> seen = new HashSet<>();
        return new StatementTable(
                source,
                columns,
                rows.stream()
                        .filter(row -> seen.add(at.stream().map(row.cells::get).toList()))
                        .toList());
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
        Map<String, StanceProfile> profiles = new TreeMap<>();
        for (Coded row : rows(actor, concept, qualifier)) {
            StanceProfile before = profiles.getOrDefault(row.actor, StanceProfile.empty());
            profiles.put(row.actor, before.saying(row.concept, row.place, 1));
        }
        return DiscourseNetwork.of(profiles);
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
        int at = column(words);
        Map<String, List<CodedTable.Said>> said = new LinkedHashMap<>();
        List<Coded> coded = rows(actor, concept, qualifier);
        for (int i = 0; i < rows.size(); i++) {
            Coded row = coded.get(i);
            String cell = rows.get(i).cells.get(at);
            said.computeIfAbsent(row.actor, k -> new ArrayList<>())
                    .add(new CodedTable.Said(row.concept, row.place, cell.isEmpty() ? row.concept : cell));
        }
        return CodedTable.of(source, said);
    }

    /** A row read for a purpose. */
    private record Coded(String actor, String concept, double place) {}

    private List<Coded> rows(String actor, String concept, String qualifier) {
        int actorAt = column(actor);
        int conceptAt = column(concept);
        double[] places = places(qualifier);
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            coded.add(new Coded(filled(row, actorAt), filled(row, conceptAt), places[i]));
        }
        return coded;
    }

    private String filled(Row row, int column) {
        String cell = row.cells.get(column);
        if (cell.isEmpty()) {
            throw InputException.atLine(source, row.line, "must have a " + columns.get(column));
        }
        return cell;
    }

    private double[] places(String qualifier) {
        int at = column(qualifier);
        boolean answers = rows.stream().allMatch(row -> ANSWERS.containsKey(lower(row, at)));
        int[] numbers = rows.stream()
                .mapToInt(row -> answers ? ANSWERS.get(lower(row, at)) : number(row, at))
                .toArray();
        int least = answers ? 0 : Arrays.stream(numbers).min().orElse(0);
        int greatest = answers ? 1 : Arrays.stream(numbers).max().orElse(1);
        if (least == greatest) {
            throw InputException.of(
                    source,
                    "column " + qualifier + " holds one number only (" + least
                            + ")\nMaybe take another column, or write 1 for agreement and 0 for its lack.");
        }
        return Arrays.stream(numbers)
                .mapToDouble(number -> 2.0 * (number - (double) least) / (greatest - (double) least) - 1)
                .toArray();
    }

    private static String lower(Row row, int column) {
        return row.cells.get(column).toLowerCase(java.util.Locale.ROOT);
    }

    private int number(Row row, int column) {
        try {
            return Integer.parseInt(row.cells.get(column));
        } catch (NumberFormatException e) {
            throw InputException.atLine(
                    source,
                    row.line,
                    columns.get(column) + " (" + row.cells.get(column)
                            + ") must be a whole number, or yes or no in every row");
        }
    }

    private int column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw UnknownNameException.of("column", name, columns);
        }
        return at;
    }

    @Override
    public String toString() {
        return Shown.line("StatementTable of " + rows.size() + " statements, " + columns.size() + " columns");
    }
}
