package org.rapporteur.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** Reads the rows of one coding sheet and checks every cell. */
final class SheetReader {

    private static final List<String> COLUMNS = List.of(
            "source", "start", "end", "quotation", "kind", "direction", "strength", "question", "stance", "coder");
    private static final List<String> KINDS = List.of("proposal", "commitment", "value", "fact", "none");

    private final String file;
    private final Path path;
    private final List<Transcript> transcripts;
    private final Codebook codebook;
    private final Map<String, List<Transcript>> byName = new HashMap<>();

    SheetReader(Path path, List<Transcript> transcripts, Codebook codebook) {
        this.path = path;
        this.file = path.toString();
        this.transcripts = transcripts;
        this.codebook = codebook;
        for (Transcript transcript : transcripts) {
            Set<String> names = new HashSet<>(List.of(
                    transcript.source(),
                    transcript.delegation().id(),
                    transcript.delegation().name()));
            names.forEach(
                    name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(transcript));
        }
    }

    List<CodingRow> rows() {
        String text = TableText.read(path);
        List<CodingRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(TableText.separator(text)).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord cells : records) {
                checkHeader(cells.getHeader());
                checkWidth(cells);
                rows.add(row(cells));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw InputException.of(file, "is no CSV table: " + e.getMessage());
        } catch (IOException e) {
            throw InputException.of(file, "cannot be read: " + e.getMessage());
        }
        if (rows.isEmpty()) {
            throw InputException.of(file, "holds no coded row\nColumns: " + String.join(", ", COLUMNS) + ".");
        }
        return rows;
    }

    private void checkHeader(List<String> header) {
        for (String name : header) {
            if (!COLUMNS.contains(name)) {
                throw InputException.atLine(
                        file,
                        1,
                        UnknownNameException.of("column", name, COLUMNS).getMessage());
            }
        }
        if (!header.contains("kind")) {
            throw InputException.atLine(
                    file, 1, "must have a column kind\nColumns: " + String.join(", ", COLUMNS) + ".");
        }
    }

    private void checkWidth(NamedCsvRecord cells) {
        int columns = cells.getHeader().size();
        if (cells.getFieldCount() != columns) {
            throw wrong(cells, "has " + cells.getFieldCount() + " cells, but the first row has " + columns);
        }
    }

    private CodingRow row(NamedCsvRecord cells) {
        Transcript transcript = transcript(cells);
        String kind = oneOf(cells, "kind", KINDS, "none");
        Optional<Question> question = question(cells);
        Optional<Stance> stance =
                question.map(asked -> Stance.valueOf(upper(oneOf(cells, "stance", names(Stance.values()), ""))));
        if (question.isEmpty() && !cell(cells, "stance").isEmpty()) {
            throw wrong(cells, "stance (" + cell(cells, "stance") + ") must have a question beside it");
        }
        String coder = cell(cells, "coder");
        return new CodingRow(
                cells.getStartingLineNumber(),
                coder.isEmpty() ? "hand" : coder,
                transcript,
                quotation(cells, transcript),
                kind,
                Direction.valueOf(upper(oneOf(cells, "direction", names(Direction.values()), "neither"))),
                Strength.valueOf(upper(oneOf(cells, "strength", names(Strength.values()), "medium"))),
                question,
                stance);
    }

    private Transcript transcript(NamedCsvRecord cells) {
        String name = cell(cells, "source");
        if (name.isEmpty() && transcripts.size() == 1) {
            return transcripts.get(0);
        }
        List<Transcript> named = byName.getOrDefault(name, List.of());
        if (named.size() != 1) {
            throw wrong(
                    cells,
                    named.isEmpty()
                            ? UnknownNameException.of("source", name, byName.keySet())
                                    .getMessage()
                            : "source (" + name + ") must name one transcript, not " + named.size()
                                    + "\nMaybe give the file name.");
        }
        return named.get(0);
    }

    private Quotation quotation(NamedCsvRecord cells, Transcript transcript) {
        String words = cell(cells, "quotation");
        if (cell(cells, "start").isEmpty() && cell(cells, "end").isEmpty()) {
            return onlyPlace(cells, transcript, words);
        }
        int start = number(cells, "start");
        int end = number(cells, "end");
        if (start >= end || end > transcript.text().length()) {
            throw wrong(
                    cells,
                    "start (" + start + ") must come before end (" + end + "), both within the "
                            + transcript.text().length() + " characters of the text");
        }
        Quotation quotation = transcript.quote(start, end);
        if (!words.isEmpty() && !words.equals(quotation.text()) && !words.equals(quotation.plain())) {
            throw wrong(
                    cells,
                    "quotation (" + words + ") must stand at " + start + " to " + end + ", where the text has \""
                            + quotation.plain() + "\"");
        }
        return quotation;
    }

    private Quotation onlyPlace(NamedCsvRecord cells, Transcript transcript, String words) {
        int start = words.isEmpty() ? -1 : transcript.text().indexOf(words);
        if (start < 0) {
            throw wrong(cells, "quotation (" + words + ") must stand in the text\nMaybe give start and end.");
        }
        if (transcript.text().indexOf(words, start + 1) >= 0) {
            throw wrong(cells, "quotation (" + words + ") must stand in the text only once\nMaybe give start and end.");
        }
        return transcript.quote(start, start + words.length());
    }

    private int number(NamedCsvRecord cells, String column) {
        String cell = cell(cells, column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw wrong(cells, column + " (" + cell + ") must be a whole number");
        }
    }

    private Optional<Question> question(NamedCsvRecord cells) {
        String id = cell(cells, "question");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(codebook.question(id));
        } catch (UnknownNameException e) {
            throw wrong(cells, e.getMessage());
        }
    }

    private String oneOf(NamedCsvRecord cells, String column, List<String> allowed, String otherwise) {
        String cell = cell(cells, column).toLowerCase(Locale.ROOT);
        String value = cell.isEmpty() ? otherwise : cell;
        if (!allowed.contains(value)) {
            throw wrong(cells, column + " (" + cell + ") must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String cell(NamedCsvRecord cells, String column) {
        return cells.findField(column).map(String::strip).orElse("");
    }

    private InputException wrong(NamedCsvRecord cells, String problem) {
        return InputException.atLine(file, (int) cells.getStartingLineNumber(), problem);
    }
}
