package org.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;

/**
 * A tab-separated data file that ships with the library: lexicons, names, tables of figures.
 *
 * <p>UTF-8; one row a line; cells separated by tabs; lines that begin with {@code "# "} or are a lone {@code #} are
 * comments, empty lines are passed over. A file with faulty rows is refused with its name and line.
 *
 * @param name name of the file
 * @param rows its rows in order
 */
public record DataFile(String name, List<Row> rows) {

    /** Keeps a copy of the rows. */
    public DataFile {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(rows, "rows must not be null");
        rows = List.copyOf(rows);
    }

    /**
     * Reads a data file that lies beside a class.
     *
     * @param owner the class beside which it lies
     * @param name its file name
     * @return its rows
     * @throws InputException if there is no such file
     */
    public static DataFile read(Class<?> owner, String name) {
        Objects.requireNonNull(owner, "owner must not be null");
        Objects.requireNonNull(name, "name must not be null");
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw InputException.of(name, "is missing beside " + owner.getName());
            }
            return new DataFile(name, rows(name, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String name, InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            boolean comment = line.startsWith("# ") || line.equals("#");
            if (!comment && !line.isBlank()) {
                rows.add(new Row(name, number, cells(line)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    /**
     * One row.
     *
     * @param file name of the file
     * @param line line number, from 1
     * @param cells its cells
     */
    public record Row(String file, int line, List<String> cells) {
        /** Nothing is missing. */
        public Row {
            Objects.requireNonNull(file, "file must not be null");
            Objects.requireNonNull(cells, "cells must not be null");
        }

        /**
         * A cell that must be there.
         *
         * @param column its number, from 0
         * @return its content without blanks around it, never empty
         * @throws InputException if it is missing or empty
         */
        public String cell(int column) {
            String value = optional(column);
            if (value.isEmpty()) {
                throw InputException.atLine(file, line, "column " + (column + 1) + " is empty");
            }
            return value;
        }

        /**
         * A cell that may be missing.
         *
         * @param column its number, from 0
         * @return its content without blanks around it, empty if there is none
         */
        public String optional(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /**
         * A cell that holds a whole number.
         *
         * @param column its number, from 0
         * @return the number
         * @throws InputException if it is none
         */
        public int number(int column) {
            try {
                return Integer.parseInt(cell(column));
            } catch (NumberFormatException e) {
                throw InputException.atLine(file, line, "'" + cell(column) + "' must be a whole number");
            }
        }

        /**
         * A cell that holds a list.
         *
         * @param column its number, from 0
         * @return its parts, separated by semicolons in the file, without blanks around them and without empty ones
         */
        public List<String> list(int column) {
            return Arrays.stream(optional(column).split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return Shown.line(file + ", line " + line + ": " + String.join(", ", cells));
        }
    }

    @Override
    public String toString() {
        return Shown.line("DataFile " + name + " of " + rows.size() + " rows");
    }
}
