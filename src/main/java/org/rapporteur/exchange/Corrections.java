package org.rapporteur.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.extraction.Extractor;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * What people changed or confirmed in a {@link MachineSheet}: kept apart from the machine's output, laid over it when wanted,
 * and kept when the machine reads again.
 *
 * <pre>{@code
 * Corrections corrections = Corrections.read(Path.of("sheet.csv"), transcripts, codebook);
 * corrections.unmatched().forEach(System.out::println);                    // rows whose words are gone, with file and line
 * Coding corrected = corrections.coding(Rapporteur.readAll(Path.of("speeches")));   // points and stances
 * ComparisonMatrix matrix = Rapporteur.compare(corrected).matrix();
 * }</pre>
 *
 * <p>A row is a correction if it is signed (has a {@code coder}) or says other than its column {@code machine}; unsigned ones
 * are by "hand". A sentence with a correction is wholly as the sheet has it: its other rows stand too, the machine's new
 * points there do not. In all other sentences the machine's output stands, also where rows were deleted: to say that there is
 * no point, put {@code none} under {@code kind}. A point with several stances has several rows; {@code none} in one of them
 * takes the whole point out, and is refused if another of them was changed. To take out one stance, empty {@code question} and
 * {@code stance} of its row.
 *
 * <p>A point's provenance tells who vouches for kind, direction and strength, and in its rule what the machine had; {@link
 * CodedPoint#coders()} tells who gave each stance, and {@link Sentence#takenOut()} how many points were taken out.
 *
 * <p>A row finds its words by their offsets; if other words stand there now, by the words, where they stand once in the
 * text; white space and typographic marks may differ. If neither tells, it is {@link #unmatched()}: nothing is guessed.
 * Immutable and thread-safe.
 */
public final class Corrections {

    private final String file;
    private final Codebook codebook;
    private final Map<Transcript, List<CodingRow>> byText;
    private final List<String> unmatched;
    private final int count;

    private Corrections(
            String file,
            Codebook codebook,
            Map<Transcript, List<CodingRow>> byText,
            List<String> unmatched,
            int count) {
        this.file = file;
        this.codebook = codebook;
        this.byText = byText;
        this.unmatched = unmatched;
        this.count = count;
    }

    /**
     * Reads corrections without stances.
     *
     * @param file a sheet
     * @param transcripts the texts as they are now; more may be given
     * @return the corrections
     * @throws InputException naming file and line, if a cell is not what its column says
     */
    public static Corrections read(Path file, List<Transcript> transcripts) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(transcripts, "transcripts must not be null");
        return read(file, transcripts, Codebook.of("none", List.of(), List.of()));
    }

    /**
     * Reads corrections with stances.
     *
     * @param file a sheet
     * @param transcripts the texts as they are now; more may be given
     * @param codebook the codebook that has the questions
     * @return the corrections
     * @throws InputException naming file and line, if a cell is not what its column says
     */
    public static Corrections read(Path file, List<Transcript> transcripts, Codebook codebook) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(transcripts, "transcripts must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        SheetReader reader = new SheetReader(file, transcripts, codebook, SheetReader.Missing.REPORTED);
        Map<Transcript, List<CodingRow>> byText = new LinkedHashMap<>();
        int count = 0;
        for (CodingRow row : reader.rows()) {
            count += row.isByHand() ? 1 : 0;
            byText.computeIfAbsent(row.transcript(), k -> new ArrayList<>()).add(row);
        }
        return new Corrections(file.toString(), codebook, byText, List.copyOf(reader.unmatched()), count);
    }

    /**
     * The rows whose words stand nowhere in the texts, or more than once and not at their offsets.
     *
     * @return what is wrong with each, with file and line, in order of the sheet
     */
    public List<String> unmatched() {
        return unmatched;
    }

    /**
     * How many rows a person changed or confirmed.
     *
     * @return their number, without the unmatched ones
     */
    public int count() {
        return count;
    }

    /**
     * Who corrected.
     *
     * @return names in alphabetical order
     */
    public List<String> coders() {
        TreeSet<String> names = new TreeSet<>();
        byText.values()
                .forEach(rows -> rows.stream().filter(CodingRow::isByHand).forEach(row -> names.add(row.coder())));
        return List.copyOf(names);
    }

    /**
     * Lays the corrections over a statement.
     *
     * @param statement what the machine has; of a text that was given to {@code read}, else nothing is changed
     * @return the corrected statement; the same one if nothing of it is corrected
     * @throws InputException naming file and line, if rows overlap in part or a question is answered twice
     */
    public Statement applyTo(Statement statement) {
        Objects.requireNonNull(statement, "statement must not be null");
        return corrected(statement).statement();
    }

    private Corrected corrected(Statement statement) {
        Transcript transcript = statement.transcript();
        List<CodingRow> rows = rows(transcript);
        if (!rows.isEmpty() && !rows.get(0).transcript().text().equals(transcript.text())) {
            throw InputException.of(
                    file,
                    "corrections must be read with the text of "
                            + transcript.source()
                            + " as it is now\nMaybe read the sheet again with these transcripts.");
        }
        return Corrected.of(file, statement, rows);
    }

    /** Those of the text itself, else of the file under another name with the same text, else of one with the same name. */
    private List<CodingRow> rows(Transcript transcript) {
        List<CodingRow> exact = byText.getOrDefault(transcript, List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Transcript> same = byText.keySet().stream()
                .filter(each -> each.delegation().equals(transcript.delegation()))
                .toList();
        return Stream.concat(
                        same.stream()
                                .filter(each -> each.text().equals(transcript.text())
                                        && SheetSources.alike(each.source(), transcript.source())),
                        same.stream().filter(each -> each.source().equals(transcript.source())))
                .findFirst()
                .map(byText::get)
                .orElse(List.of());
    }

    /**
     * Lays the corrections over statements.
     *
     * @param statements what the machine has
     * @return the corrected statements, in order
     */
    public List<Statement> applyTo(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return statements.stream().map(this::applyTo).toList();
    }

    /**
     * Lays the corrections over a coding: points as {@link #applyTo(Statement)} has them, and the stances of rows that a
     * person vouches for instead of the machine's. A point of such a row is on the issues the machine finds for it, and on
     * those of its stances.
     *
     * @param coding what the machine has, by the codebook that was given to {@code read}
     * @return the corrected coding
     */
    public Coding applyTo(Coding coding) {
        Objects.requireNonNull(coding, "coding must not be null");
        Coder coder = Coder.by(codebook);
        List<Statement> statements = new ArrayList<>();
        List<CodedPoint> points = new ArrayList<>();
        Map<Statement, Map<Point, CodedPoint>> had = new LinkedHashMap<>();
        coding.points()
                .forEach(point -> had.computeIfAbsent(point.statement(), k -> new HashMap<>())
                        .put(point.point(), point));
        for (Statement statement : coding.statements()) {
            Corrected corrected = corrected(statement);
            Map<Point, CodedPoint> its = had.getOrDefault(statement, Map.of());
            statements.add(corrected.statement());
            for (CodedPoint point : coder.code(corrected.statement())) {
                points.add(corrected.coded(point, Optional.ofNullable(its.get(point.point())), codebook));
            }
        }
        return new Coding(codebook, statements, points);
    }

    /**
     * The corrected coding of statements: all that people changed, points and stances alike.
     *
     * <pre>{@code
     * Rapporteur.compare(corrections.coding(Rapporteur.readAll(folder))).matrix();
     * }</pre>
     *
     * @param statements what the machine has, as often as it reads again
     * @return {@link #applyTo(Coding)} of their coding by the codebook that was given to {@code read}
     */
    public Coding coding(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return applyTo(Coding.of(codebook, statements));
    }

    /**
     * An extractor whose output is corrected: as often as it reads, the corrections of <em>points</em> win.
     *
     * <p>A statement has no stances, so those of the sheet are not in it: a comparison {@code codedBy} a codebook finds the
     * stances by its rules, also of corrected points, and says so in {@code howItWasMade()}. {@link #coding(List)} has both.
     *
     * @param machine what reads
     * @return the extractor, named after both
     */
    public Extractor over(Extractor machine) {
        Objects.requireNonNull(machine, "machine must not be null");
        return new Extractor() {
            @Override
            public Statement extract(Transcript transcript) {
                return applyTo(machine.extract(transcript));
            }

            @Override
            public String name() {
                return machine.name() + (count == 0 ? "" : ", corrected" + by());
            }
        };
    }

    @Override
    public String toString() {
        return Shown.line("Corrections: " + counted(count, "row") + by() + ", " + unmatched.size() + " unmatched");
    }

    /** By whom, where a row says so. */
    private String by() {
        String named = coders().stream().filter(coder -> !coder.isBlank()).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " by " + named;
    }

    private static String counted(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }
}
