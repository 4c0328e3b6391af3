package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** What is written is read as it was, and what was read is written as it stood. */
class JsonRoundTripTest {

    private static final int IN_THE_BUILD = 10_000;
    private static final int IN_THE_EVALUATION = 1_000_000;

    @TempDir
    private Path folder;

    /** Half of them statements, a quarter each codings and matrices. */
    private static void check(long seed) {
        RandomModels models = new RandomModels(seed);
        String text = switch ((int) (seed & 3)) {
            case 0 -> coding(models.coding(), seed);
            case 1 -> matrix(models.matrix(), seed);
            default -> statements(models.statements(), seed);
        };
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .as("UTF-8 holds the document of seed %d", seed)
                .isEqualTo(text);
    }

    private static String statements(List<Statement> statements, long seed) {
        String text = StatementsJson.toText(statements);
        List<Statement> read = StatementsJson.parse("seed " + seed, text);
        assertThat(read).as("seed %d", seed).isEqualTo(statements);
        assertThat(StatementsJson.toText(read)).as("seed %d", seed).isEqualTo(text);
        return text;
    }

    private static String coding(Coding coding, long seed) {
        String text = CodingJson.toText(coding);
        Coding read = CodingJson.parse("seed " + seed, text);
        assertThat(read).as("seed %d", seed).isEqualTo(coding);
        assertThat(read.codebook().title()).isEqualTo(coding.codebook().title());
        assertThat(CodingJson.toText(read)).as("seed %d", seed).isEqualTo(text);
        return text;
    }

    private static String matrix(MatrixRecord matrix, long seed) {
        String text = MatrixJson.toText(matrix);
        MatrixRecord read = MatrixJson.parse("seed " + seed, text);
        assertThat(read).as("seed %d", seed).isEqualTo(matrix);
        assertThat(MatrixJson.toText(read)).as("seed %d", seed).isEqualTo(text);
        return text;
    }

    @Test
    void tenThousandRandomModelsAreReadAsTheyWereWritten() {
        for (long seed = 0; seed < IN_THE_BUILD; seed++) {
            check(seed);
        }
    }

    @Test
    @Tag("evaluation")
    void aMillionRandomModelsAreReadAsTheyWereWritten() {
        java.util.stream.LongStream.range(IN_THE_BUILD, IN_THE_BUILD + IN_THE_EVALUATION)
                .parallel()
                .forEach(JsonRoundTripTest::check);
    }

    /** One character of a valid document changed, left out or added: refused, or read as what it then says. */
    @Test
    void anEditedDocumentIsRefusedOrSaysWhatItIsReadAs() {
        SplittableRandom random = new SplittableRandom(7);
        String marks = "{}[]\",:0123456789.-+eE ntfa\\\u0000\ud800é/";
        for (long seed = 0; seed < 3_000; seed++) {
            String text = StatementsJson.toText(new RandomModels(seed).statements());
            int at = random.nextInt(text.length());
            String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
            String edited = text.substring(0, at)
                    + (random.nextInt(3) == 0 ? "" : mark)
                    + text.substring(random.nextBoolean() ? at : at + 1);
            try {
                List<Statement> read = StatementsJson.parse("edited", edited);
                String again = StatementsJson.toText(read);
                assertThat(StatementsJson.parse("again", again)).isEqualTo(read);
            } catch (RapporteurException e) {
                assertThat(e.getMessage())
                        .as("seed %d", seed)
                        .startsWith("edited")
                        .hasSizeLessThan(700);
            }
        }
    }

    @Test
    void statementsOfTheSeedGoThroughAFile() {
        List<Statement> statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"));
        Path file = folder.resolve("statements.json");
        StatementsJson.write(file, statements);
        assertThat(StatementsJson.read(file)).isEqualTo(statements);
        Coding coding = Coding.of(Codebook.ictSecurity(), statements);
        CodingJson.write(file, coding);
        Coding read = CodingJson.read(file);
        assertThat(read).isEqualTo(coding);
        assertThat(read.positions()).isEqualTo(coding.positions()).isNotEmpty();
        assertThat(coding)
                .hasToString("Coding of " + statements.size() + " statements by ict-security: "
                        + coding.points().size() + " points");
    }

    @Test
    void aMatrixIsSetDownWithItsReasons() {
        ComparisonMatrix matrix = Rapporteur.compare(
                        Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
                .codedBy(Codebook.ictSecurity())
                .matrix();
        MatrixRecord record = MatrixRecord.of(matrix);
        Path file = folder.resolve("matrix.json");
        MatrixJson.write(file, record);
        MatrixRecord read = MatrixJson.read(file);
        assertThat(read).isEqualTo(record);
        Cell cell = matrix.cell("China", "Netherlands", "institutional-dialogue");
        MatrixRecord.Entry entry = read.entry("CHN", "NLD", "institutional-dialogue");
        assertThat(entry).isEqualTo(read.entry("NLD", "CHN", "institutional-dialogue"));
        assertThat(entry.value()).isEqualTo(cell.value());
        assertThat(entry.shares().orElseThrow().conflict())
                .isEqualTo(cell.score().conflict());
        assertThat(entry.reasons()).hasSameSizeAs(cell.score().contributions());
        assertThat(read.points().get(entry.reasons().get(0).point()).quotation())
                .isEqualTo(cell.score().contributions().get(0).point().point().quotation());
        MatrixRecord bare = MatrixRecord.withoutReasons(matrix);
        assertThat(bare.points()).isEmpty();
        assertThat(MatrixJson.parse("bare", MatrixJson.toText(bare))).isEqualTo(bare);
        assertThat(bare.toString()).hasSizeLessThan(80);
    }

    @Test
    void numbersAreTheShortestThatReadTheSame() {
        assertThat(List.of(0.1, 1.0 / 3, 1e-7, 2e-3, 5e-324, 1e15, 123456789.0, -0.25, 1e300))
                .extracting(JsonWriter::decimal)
                .containsExactly(
                        "0.1",
                        "0.3333333333333333",
                        "1E-7",
                        "0.002",
                        "4.94065645841247E-324",
                        "1E+15",
                        "123456789",
                        "-0.25",
                        "1E+300");
    }

    @Test
    void aMatrixOfTwoSentencesIsNotFilledWithTheCodebook() {
        MatrixRecord record = MatrixRecord.of(Rapporteur.compare(List.of(
                        Rapporteur.read(Delegation.named("Norland"), "We support a new fund for small States."),
                        Rapporteur.read(Delegation.named("Sudland"), "We oppose a ban on nuclear weapons.")))
                .codedBy(Codebook.generalDebate())
                .matrix());
        String text = MatrixJson.toText(record);
        assertThat(text).hasSizeLessThan(12_000).contains("sha256");
        assertThat(MatrixJson.parse("small", text)).isEqualTo(record);
        assertThat(record.issues())
                .extracting(Issue::label)
                .isEqualTo(Codebook.generalDebate().issues().stream()
                        .map(Issue::label)
                        .toList());
    }
}
