package org.rapporteur.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** The columns of a coding sheet, in the order in which one is written. */
    static final List<String> COLUMNS = List.of(
            "source",
            "start",
            "end",
            "quotation",
            "kind",
            "direction",
            "strength",
            "question",
            "stance",
            "coder",
            "machine",
            "sentence");

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private static final List<String> KINDS = List.of("proposal", "commitment", "value", "fact", "none");

    private final String file;
    private final Path path;
    private final SheetSources sources;
    private final Codebook codebook;
    private final Map<Transcript, FoldedText> folded = new HashMap<>();
    private final List<String> unmatched = new ArrayList<>();
    private final Missing missing;
    private int broken;

    /** What becomes of a row whose words do not stand in the text. */
    enum Missing {
        /** The sheet is refused. */
        REFUSED,
        /** The row is looked for by its words, and if that fails, reported. */
        REPORTED
    }

    SheetReader(Path path, List<Transcript> transcripts, Codebook codebook, Missing missing) {
        this.missing = missing;
        this.path = path;
        this.file = path.toString();
        this.sources = new SheetSources(transcripts);
        this.codebook = codebook;
    }

    List<CodingRow> rows() {
        String text = ExchangeFile.read(path);
        List<CodingRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(ExchangeFile.separator(text)).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord cells : records) {
                checkHeader(cells.getHeader());
                checkWidth(cells);
                row(cells).ifPresent(rows::add);
                broken += breaks(cells);
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw InputException.of(file, "is no CSV table: " + e.getMessage());
        } catch (IOException e) {
            throw InputException.of(file, "cannot be read: " + e.getMessage());
        }
        if (rows.isEmpty() && unmatched.isEmpty()) {
            throw InputException.of(file, "holds no coded row\nColumns: " + String.join(", ", COLUMNS) + ".");
        }
        return rows;
    }

    /** The rows without a place, with file and line. */
    List<String> unmatched() {
        return unmatched;
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

    private Optional<CodingRow> row(NamedCsvRecord cells) {
        String kind = oneOf(cells, "kind", KINDS, "none");
        Optional<Question> question = question(cells);
        Optional<Stance> stance =
                question.map(asked -> Stance.valueOf(upper(oneOf(cells, "stance", names(Stance.values()), ""))));
        if (question.isEmpty() && !cell(cells, "stance").isEmpty()) {
            throw wrong(cells, "stance (" + cell(cells, "stance") + ") must have a question beside it");
        }
        String coder = cell(cells, "coder");
        Direction direction = Direction.valueOf(upper(oneOf(cells, "direction", names(Direction.values()), "neither")));
        Strength strength = Strength.valueOf(upper(oneOf(cells, "strength", names(Strength.values()), "medium")));
        return place(cells)
                .map(placed -> new CodingRow(
                        number(cells),
                        cells.getStartingLineNumber(),
                        coder.isEmpty() ? "hand" : coder,
                        !coder.isEmpty(),
                        placed.transcript(),
                        placed.quotation(),
                        kind,
                        direction,
                        strength,
                        question,
                        stance,
                        raw(cells, "machine")));
    }

    private record Placed(Transcript transcript, Quotation quotation) {}

    private Optional<Placed> place(NamedCsvRecord cells) {
        try {
            Transcript transcript = transcript(cells);
            return Optional.of(new Placed(transcript, quotation(cells, transcript)));
        } catch (RowPlace.Nowhere e) {
            InputException refusal = wrong(cells, String.valueOf(e.getMessage()));
            if (missing == Missing.REFUSED) {
                throw refusal;
            }
            unmatched.add(refusal.getMessage());
            return Optional.empty();
        }
    }

    /** The text that the source names; of several the one that has the words just where the row says. */
    private Transcript transcript(NamedCsvRecord cells) throws RowPlace.Nowhere {
        String name = raw(cells, "source");
        List<Transcript> named = sources.named(name);
        if (named.size() > 1 && !cell(cells, "quotation").isEmpty()) {
            named = named.stream().filter(each -> standsThere(cells, each)).toList();
        }
        if (named.size() != 1) {
            throw sources.nowhere(name.strip());
        }
        return named.get(0);
    }

    private boolean standsThere(NamedCsvRecord cells, Transcript transcript) {
        if (cell(cells, "start").isEmpty() || cell(cells, "end").isEmpty()) {
            return false;
        }
        try {
            RowPlace.at(transcript, number(cells, "start"), number(cells, "end"), raw(cells, "quotation"));
            return true;
        } catch (RowPlace.Nowhere e) {
            return false;
        }
    }

    private Quotation quotation(NamedCsvRecord cells, Transcript transcript) throws RowPlace.Nowhere {
        String words = cell(cells, "quotation");
        if (cell(cells, "start").isEmpty() && cell(cells, "end").isEmpty()) {
            return RowPlace.only(transcript, folded(transcript), words);
        }
        int start = number(cells, "start");
        int end = number(cells, "end");
        try {
            return RowPlace.at(transcript, start, end, raw(cells, "quotation"));
        } catch (RowPlace.Nowhere e) {
            if (missing == Missing.REFUSED || words.isEmpty()) {
                throw e;
            }
            return RowPlace.moved(transcript, folded(transcript), words, e);
        }
    }

    private FoldedText folded(Transcript transcript) {
        return folded.computeIfAbsent(transcript, each -> FoldedText.of(each.text()));
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
        return raw(cells, column).strip();
    }

    private static String raw(NamedCsvRecord cells, String column) {
        return cells.findField(column).map(Cells::bare).orElse("");
    }

    private InputException wrong(NamedCsvRecord cells, String problem) {
        String start = cell(cells, "start");
        String end = cell(cells, "end");
        String place = cell(cells, "source") + (start.isEmpty() && end.isEmpty() ? "" : " " + start + "-" + end);
        return InputException.atRow(file, number(cells), cells.getStartingLineNumber(), place.strip(), problem);
    }

    /** The number of a row as a spreadsheet counts: without the line breaks within the cells before it. */
    private long number(NamedCsvRecord cells) {
        return cells.getStartingLineNumber() - broken;
    }

    private static int breaks(NamedCsvRecord cells) {
        int breaks = 0;
        for (String cell : cells.getFields()) {
            breaks += (int) BREAK.splitAsStream(cell + " ").count() - 1;
        }
        return breaks;
    }
}
