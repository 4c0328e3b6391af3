package org.rapporteur.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;

/** The rows of a statement table with their columns, and the file they stand in. */
record TableRows(String source, List<String> columns, List<Row> rows) {

    TableRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A row with the line it begins on, from 1. */
    record Row(int line, List<String> cells) {}

    static TableRows read(Path file) {
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
        return new TableRows(source, columns, rows);
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

    /** Every cell quoted and guarded, so that no spreadsheet takes one for a formula; rows end with CRLF. */
    String toCsv() {
        StringBuilder table = new StringBuilder();
        line(table, columns);
        rows.forEach(row -> line(table, row.cells));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(Cells::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    TableRows keeping(Predicate<Row> kept) {
        return new TableRows(source, columns, rows.stream().filter(kept).toList());
    }

    int column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw UnknownNameException.of("column", name, columns);
        }
        return at;
    }

    String filled(Row row, int column) {
        String cell = row.cells.get(column);
        if (cell.isEmpty()) {
            throw InputException.atLine(source, row.line, "must have a " + columns.get(column));
        }
        return cell;
    }

    LocalDate day(Row row, int column) {
        String cell = filled(row, column);
        return TableDay.of(cell)
                .orElseThrow(() -> InputException.atLine(
                        source,
                        row.line,
                        columns.get(column) + " (" + cell
                                + ") must be a day such as 2030-06-15, with or without a time, or seconds since 1970"));
    }
}
