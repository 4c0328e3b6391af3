package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * What people coded by hand in a spreadsheet: a CSV file with one row a point, or a row a sentence without point.
 *
 * <p>Columns, in any order, named in the first row:
 *
 * <table>
 * <caption>Columns of a coding sheet</caption>
 * <tr><th>column</th><th>what it holds</th></tr>
 * <tr><td>{@code source}</td><td>the transcript's source, or its delegation's id or name if only one transcript has it;
 *     may be left out where there is one transcript</td></tr>
 * <tr><td>{@code start}, {@code end}</td><td>where the coded words stand, in characters (UTF-16 units) from 0, the end after
 *     the last</td></tr>
 * <tr><td>{@code quotation}</td><td>the words; optional, refused if others stand there. Without start and end, the words
 *     must stand in the text exactly once</td></tr>
 * <tr><td>{@code kind}</td><td>proposal, commitment, value, fact, or none for a sentence without point</td></tr>
 * <tr><td>{@code direction}</td><td>advance, prevent, neither; optional, empty is neither</td></tr>
 * <tr><td>{@code strength}</td><td>weak, medium, strong; optional, empty is medium</td></tr>
 * <tr><td>{@code question}, {@code stance}</td><td>id of a question of the codebook, and support, oppose, conditional, mixed
 *     or unclear; optional. A point with several stances has a row for each</td></tr>
 * <tr><td>{@code coder}</td><td>who coded the row; optional, empty is "hand"</td></tr>
 * <tr><td>{@code machine}, {@code sentence}</td><td>written by {@link MachineSheet}; not read here</td></tr>
 * </table>
 *
 * <p>UTF-8, with or without a byte order mark; separated by commas, semicolons or tabs as the first row shows. Read
 * strictly (an apostrophe that defuses a formula is taken off): an unknown column, a wrong value, words that do not stand where the row says, rows that overlap in part are
 * refused with file and line. Immutable and thread-safe.
 */
public final class CodingSheet {

    private final String source;
    private final Map<String, Map<Statement, List<CodedPoint>>> coders;

    private final Codebook codebook;

    private CodingSheet(String source, Codebook codebook, Map<String, Map<Statement, List<CodedPoint>>> coders) {
        this.source = source;
        this.codebook = codebook;
        this.coders = coders;
    }

    /**
     * Reads a sheet without stances.
     *
     * @param file the sheet
     * @param transcripts the texts it codes; more may be given
     * @return what the coders found
     * @throws InputException if a row is not what its columns say, or the file cannot be read
     */
    public static CodingSheet read(Path file, List<Transcript> transcripts) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(transcripts, "transcripts must not be null");
        return read(file, transcripts, Codebook.of("none", List.of(), List.of()));
    }

    /**
     * Reads a sheet with stances on the questions of a codebook.
     *
     * @param file the sheet
     * @param transcripts the texts it codes; more may be given
     * @param codebook the codebook that has the questions
     * @return what the coders found
     * @throws InputException if a row is not what its columns say, or the file cannot be read
     */
    public static CodingSheet read(Path file, List<Transcript> transcripts, Codebook codebook) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(transcripts, "transcripts must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        Map<String, Map<Transcript, List<CodingRow>>> rows = new TreeMap<>();
        for (CodingRow row : new SheetReader(file, transcripts, codebook, SheetReader.Missing.REFUSED).rows()) {
            rows.computeIfAbsent(row.coder(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.transcript(), k -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Map<Statement, List<CodedPoint>>> coders = new TreeMap<>();
        rows.forEach((coder, texts) -> {
            Map<Statement, List<CodedPoint>> statements = new LinkedHashMap<>();
            texts.forEach((transcript, its) -> {
                HandCoded coded = HandCoded.of(file.toString(), transcript, coder, its, codebook);
                statements.put(coded.statement(), coded.points());
            });
            coders.put(coder, statements);
        });
        return new CodingSheet(file.toString(), codebook, coders);
    }

    /**
     * Who coded.
     *
     * @return the coders' names in alphabetical order
     */
    public List<String> coders() {
        return List.copyOf(coders.keySet());
    }

    /**
     * The statements as a coder has them: the coded sentences only, each point with the coder as provenance.
     *
     * @param coder a coder's name
     * @return a statement for each text the coder coded, in order of the sheet
     * @throws UnknownNameException if nobody of the name coded
     */
    public List<Statement> statements(String coder) {
        Objects.requireNonNull(coder, "coder must not be null");
        return List.copyOf(of(coder).keySet());
    }

    /**
     * The points with the stances a coder gave them.
     *
     * @param coder a coder's name
     * @return the coded points of all the coder's statements
     * @throws UnknownNameException if nobody of the name coded
     */
    public List<CodedPoint> points(String coder) {
        Objects.requireNonNull(coder, "coder must not be null");
        return of(coder).values().stream().flatMap(List::stream).toList();
    }

    /**
     * All that a coder coded, ready to be compared: a point is on the issues of the questions it takes a stance on, in equal
     * shares if they are several; a point without a stance is on none.
     *
     * <pre>{@code
     * ComparisonMatrix matrix = Rapporteur.compare(sheet.coding("anna")).matrix();
     * }</pre>
     *
     * @param coder a coder's name
     * @return statements and points by the codebook the sheet was read with
     * @throws UnknownNameException if nobody of the name coded
     */
    public Coding coding(String coder) {
        Objects.requireNonNull(coder, "coder must not be null");
        return new Coding(codebook, statements(coder), points(coder));
    }

    private Map<Statement, List<CodedPoint>> of(String coder) {
        Map<Statement, List<CodedPoint>> its = coders.get(coder);
        if (its == null) {
            throw UnknownNameException.of("coder", coder, coders.keySet());
        }
        return its;
    }

    @Override
    public String toString() {
        return Shown.line("CodingSheet " + source + " by " + String.join(", ", coders.keySet()));
    }
}
