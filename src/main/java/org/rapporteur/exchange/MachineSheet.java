package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.comparison.WholeFile;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * The machine's coding laid out for people to correct in a spreadsheet: a row for each sentence without point, a row for
 * each point, a row more for each further stance of a point.
 *
 * <pre>{@code
 * MachineSheet.of(Coding.of(codebook, statements)).write(Path.of("sheet.csv"));
 * // ... a person corrects kind, direction, strength, question, stance, and puts a name under coder ...
 * Corrections corrections = Corrections.read(Path.of("sheet.csv"), transcripts, codebook);
 * }</pre>
 *
 * <p>The columns are those of {@link CodingSheet}, in this order: {@code source, start, end, quotation, kind, direction,
 * strength, question, stance, coder, machine, sentence}. {@code machine} keeps what the machine had coded, so that a
 * correction can be told from it for ever; {@code sentence} shows the whole sentence where the quotation is a part of it;
 * neither is to be changed. CSV in UTF-8 with lines that end with CR and LF; every text cell in quotation marks; one that
 * a spreadsheet would take for a formula begins with an apostrophe, which is taken off on reading. Immutable and
 * thread-safe; every step returns a new value.
 */
public final class MachineSheet {

    private static final String END = "\r\n";

    private final List<Statement> statements;
    private final Map<Point, CodedPoint> coded;
    private final String coder;
    private final String separator;
    private final String mark;

    private MachineSheet(
            List<Statement> statements, Map<Point, CodedPoint> coded, String coder, String separator, String mark) {
        this.statements = statements;
        this.coded = coded;
        this.coder = coder;
        this.separator = separator;
        this.mark = mark;
    }

    /**
     * A sheet without stances, separated by commas, without coder and byte order mark.
     *
     * @param statements the statements as a machine has them
     * @return the sheet
     * @throws InputException if two different texts have one source, so that their rows could not be told apart
     */
    public static MachineSheet of(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return new MachineSheet(SheetSources.apart(statements), Map.of(), "", ",", "");
    }

    /**
     * A sheet with stances.
     *
     * @param coding the statements with their coded points
     * @return the sheet
     * @throws InputException if two different texts have one source, so that their rows could not be told apart
     */
    public static MachineSheet of(Coding coding) {
        Objects.requireNonNull(coding, "coding must not be null");
        Map<Point, CodedPoint> coded = new HashMap<>();
        for (CodedPoint point : coding.points()) {
            coded.put(point.point(), point);
        }
        return new MachineSheet(SheetSources.apart(coding.statements()), coded, "", ",", "");
    }

    /**
     * The sheet for one coder, whose name stands in every row: what the coder leaves as it is counts as confirmed.
     *
     * @param name the coder's name
     * @return a new sheet
     */
    public MachineSheet signedBy(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return new MachineSheet(statements, coded, name, separator, mark);
    }

    /**
     * The sheet separated by commas, as it is unless something else is said.
     *
     * @return a new sheet
     */
    public MachineSheet separatedByCommas() {
        return new MachineSheet(statements, coded, coder, ",", mark);
    }

    /**
     * The sheet separated by semicolons, as spreadsheets in many countries want it.
     *
     * @return a new sheet
     */
    public MachineSheet separatedBySemicolons() {
        return new MachineSheet(statements, coded, coder, ";", mark);
    }

    /**
     * The sheet separated by tabs.
     *
     * @return a new sheet
     */
    public MachineSheet separatedByTabs() {
        return new MachineSheet(statements, coded, coder, "\t", mark);
    }

    /**
     * The sheet with a byte order mark before it, without which some spreadsheets take UTF-8 for something else.
     *
     * @return a new sheet
     */
    public MachineSheet withByteOrderMark() {
        return new MachineSheet(statements, coded, coder, separator, "\ufeff");
    }

    /**
     * Writes the sheet into a file, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        WholeFile.write(file, toText());
    }

    /**
     * The sheet as text.
     *
     * @return rows that end with CR and LF
     */
    public String toText() {
        StringBuilder sheet = new StringBuilder(mark);
        sheet.append(String.join(separator, SheetReader.COLUMNS)).append(END);
        for (Statement statement : statements) {
            write(sheet, statement);
        }
        return sheet.toString();
    }

    private void write(StringBuilder sheet, Statement statement) {
        int next = 0;
        for (Sentence sentence : statement.sentences()) {
            int first = next;
            while (next < statement.points().size()
                    && statement.points().get(next).quotation().start()
                            < sentence.quotation().end()) {
                write(sheet, statement, statement.points().get(next++));
            }
            if (next == first) {
                writeNone(sheet, statement, sentence);
            }
        }
        while (next < statement.points().size()) {
            write(sheet, statement, statement.points().get(next++));
        }
    }

    private void write(StringBuilder sheet, Statement statement, Point point) {
        List<Optional<Map.Entry<Question, Stance>>> rows = new ArrayList<>();
        Optional<CodedPoint> found = Optional.ofNullable(coded.get(point));
        found.ifPresent(one -> one.stances().entrySet().forEach(stance -> rows.add(Optional.of(stance))));
        if (rows.isEmpty()) {
            rows.add(Optional.empty());
        }
        for (Optional<Map.Entry<Question, Stance>> stance : rows) {
            String question = stance.map(its -> its.getKey().id()).orElse("");
            MachineCoding machine = new MachineCoding(
                    point.provenance().extractor(),
                    MachineCoding.coding(
                            point.kindName(),
                            point.direction(),
                            point.strength(),
                            question,
                            stance.map(Map.Entry::getValue)),
                    stance.flatMap(each -> found.map(one -> one.coders().get(each.getKey()))
                            .filter(name -> !name.equals(point.provenance().extractor()))));
            row(
                    sheet,
                    text(SheetSources.name(statement)),
                    Integer.toString(point.quotation().start()),
                    Integer.toString(point.quotation().end()),
                    text(words(point.quotation())),
                    text(point.kindName()),
                    text(TranscriptCodec.lower(point.direction())),
                    text(TranscriptCodec.lower(point.strength())),
                    text(question),
                    text(stance.map(its -> TranscriptCodec.lower(its.getValue()))
                            .orElse("")),
                    text(coder),
                    text(machine.cell()),
                    text(point.sentence().equals(point.quotation()) ? "" : words(point.sentence())));
        }
    }

    private void writeNone(StringBuilder sheet, Statement statement, Sentence sentence) {
        row(
                sheet,
                text(SheetSources.name(statement)),
                Integer.toString(sentence.quotation().start()),
                Integer.toString(sentence.quotation().end()),
                text(words(sentence.quotation())),
                text("none"),
                text(""),
                text(""),
                text(""),
                text(""),
                text(coder),
                text(none(sentence)),
                text(""));
    }

    /** "none"; after the name of a person who says so. */
    private static String none(Sentence sentence) {
        String by = Sentence.byHand("");
        return sentence.rule().startsWith(by)
                ? sentence.takenOutBy().orElse(sentence.rule().substring(by.length())) + ": none"
                : "none";
    }

    /** The words without Markdown's bold marks, which reading takes no notice of. */
    private static String words(Quotation quotation) {
        String unmarked = quotation.text().replace("**", "");
        return unmarked.isBlank() ? quotation.text() : unmarked;
    }

    private static String text(String value) {
        return Cells.quoted(value);
    }

    private void row(StringBuilder sheet, String... cells) {
        sheet.append(String.join(separator, cells)).append(END);
    }

    @Override
    public String toString() {
        return Shown.line(
                "MachineSheet of " + statements.size() + " statements" + (coder.isEmpty() ? "" : " for " + coder));
    }
}
