package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

class MachineSheetTest {

    @TempDir
    private Path folder;

    /** A text cut into stretches: some make a point, some make none. */
    private static Statement cut(String source, String text, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Transcript transcript = Transcript.of(Delegation.named("Norland"), text).withSource(source);
        List<Sentence> sentences = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(12));
            Quotation quotation = transcript.quote(at, end);
            boolean point = random.nextBoolean();
            sentences.add(
                    new Sentence(quotation, point ? Sentence.Reading.POINT : Sentence.Reading.PROCEDURAL, "rule"));
            if (point) {
                points.add(point(quotation, random));
            }
            at = end;
        }
        return new Statement(transcript, sentences, points, Map.of(), List.of(), List.of(), List.of());
    }

    private static Point point(Quotation quotation, SplittableRandom random) {
        Direction direction = Direction.values()[random.nextInt(3)];
        Strength strength = Strength.values()[random.nextInt(3)];
        Provenance provenance = new Provenance("rules", "rule", List.of());
        return random.nextBoolean()
                ? new Proposal("", quotation, quotation, quotation, direction, strength, provenance)
                : new Claim(
                        Claim.Kind.values()[random.nextInt(3)], quotation, quotation, direction, strength, provenance);
    }

    private static MachineSheet separated(MachineSheet sheet, long seed) {
        MachineSheet marked = (seed & 4) == 0 ? sheet : sheet.withByteOrderMark();
        return switch ((int) (seed & 3)) {
            case 0 -> marked.separatedByTabs();
            case 1 -> marked.separatedBySemicolons();
            default -> marked;
        };
    }

    /** Nothing corrected: nothing changed, nothing lost, nothing unmatched. */
    private static void check(Path file, long seed) {
        RandomModels models = new RandomModels(seed);
        Statement statement = cut("s" + models.text(3), models.text(14), seed);
        try {
            Files.write(
                    file,
                    separated(MachineSheet.of(List.of(statement)), seed)
                            .toText()
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Transcript> texts = List.of(statement.transcript());
        Corrections corrections = Corrections.read(file, texts);
        assertThat(corrections.unmatched()).as("seed %d", seed).isEmpty();
        assertThat(corrections.count()).as("seed %d", seed).isZero();
        assertThat(corrections.applyTo(statement)).as("seed %d", seed).isEqualTo(statement);
        Statement coded = CodingSheet.read(file, texts).statements("hand").get(0);
        assertThat(coded.points())
                .as("seed %d", seed)
                .extracting(point -> point.kindName()
                        + point.quotation()
                        + point.quotation().text()
                        + point.direction()
                        + point.strength())
                .containsExactlyElementsOf(statement.points().stream()
                        .map(point -> point.kindName()
                                + point.quotation()
                                + point.quotation().text()
                                + point.direction()
                                + point.strength())
                        .toList());
        assertThat(coded.sentences()).as("seed %d", seed).hasSameSizeAs(statement.sentences());
    }

    @Test
    void tenThousandRandomStatementsComeBackAsTheyWere() {
        Path file = folder.resolve("sheet.csv");
        for (long seed = 0; seed < 10_000; seed++) {
            check(file, seed);
        }
    }

    @Test
    @Tag("evaluation")
    void aMillionRandomStatementsComeBackAsTheyWere() {
        LongStream.range(0, 64).parallel().forEach(lane -> {
            Path file = folder.resolve("sheet" + lane + ".csv");
            LongStream.range(0, 15_625).forEach(i -> check(file, 10_000 + lane * 15_625 + i));
        });
    }

    @Test
    void theRowsAreThoseOfTheDocumentation() {
        Transcript transcript = Transcript.of(Delegation.named("Norland"), "Hello. We back the fund; we refuse =it.")
                .withSource("norland.txt");
        Quotation sentence = transcript.quote(7, 39);
        Provenance rules = new Provenance("rules", "verb", List.of());
        Statement statement = new Statement(
                transcript,
                List.of(
                        new Sentence(transcript.quote(0, 6), Sentence.Reading.PROCEDURAL, "greeting"),
                        new Sentence(sentence, Sentence.Reading.POINT, "verb")),
                List.of(
                        new Claim(
                                Claim.Kind.COMMITMENT,
                                transcript.quote(7, 23),
                                sentence,
                                Direction.ADVANCE,
                                Strength.STRONG,
                                rules),
                        new Claim(
                                Claim.Kind.COMMITMENT,
                                transcript.quote(25, 39),
                                sentence,
                                Direction.PREVENT,
                                Strength.MEDIUM,
                                rules)),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(MachineSheet.of(List.of(statement)).signedBy("anna").toText().split("\r\n"))
                .containsExactly(
                        "source,start,end,quotation,kind,direction,strength,question,stance,coder,machine,sentence",
                        "\"norland.txt\",0,6,\"Hello.\",\"none\",\"\",\"\",\"\",\"\",\"anna\",\"none\",\"\"",
                        "\"norland.txt\",7,23,\"We back the fund\",\"commitment\",\"advance\",\"strong\",\"\",\"\",\"anna\","
                                + "\"rules: commitment advance strong\",\"We back the fund; we refuse =it.\"",
                        "\"norland.txt\",25,39,\"we refuse =it.\",\"commitment\",\"prevent\",\"medium\",\"\",\"\",\"anna\","
                                + "\"rules: commitment prevent medium\",\"We back the fund; we refuse =it.\"");
        assertThat(MachineSheet.of(List.of(statement)).signedBy("anna"))
                .hasToString("MachineSheet of 1 statements for anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@x",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u200b=1",
                "\ufeff=1",
                "'",
                "''",
                "'x",
                "'=",
                "\u0000=1",
                "＝1"
            })
    void whatCouldBeAFormulaIsDefusedAndComesBack(String text) {
        String guarded = Cells.guarded(text);
        assertThat(Cells.bare(guarded)).isEqualTo(text);
        assertThat("=+-@\t\r\n \u200b\ufeff\u0000＝").doesNotContain(guarded.substring(0, 1));
    }

    @Test
    void anApostropheThatGuardsNothingStays() {
        assertThat(List.of("'tis", "x", "", "5 - 3"))
                .allSatisfy(text -> assertThat(Cells.bare(text)).isEqualTo(text));
        assertThat(Cells.guarded("- a dash that opens a list")).startsWith("'-");
        assertThat(Cells.wellFormed("a\ud800b\ud83d\ude00\udc00")).isEqualTo("a\ufffdb\ud83d\ude00\ufffd");
    }

    @TestFactory
    Stream<DynamicTest> everyHostileStringIsACellOfItsOwn() throws IOException {
        Path strings = Path.of(System.getProperty("rapporteur.shared", "../shared"))
                .resolve("hostile")
                .resolve("strings.jsonl");
        Assumptions.assumeTrue(
                Files.exists(strings),
                "skipped: no file " + strings + "; give its folder with -Drapporteur.shared=FOLDER");
        return Files.readAllLines(strings).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(each -> DynamicTest.dynamicTest(each.get("id").getAsString(), () -> standsInACell(each)));
    }

    /** As source, text and coder: the same rows and columns as a harmless value, whatever separates them. */
    private static void standsInACell(JsonObject each) {
        String value = each.get("value").getAsString();
        List<CsvRecord> harmless = records(sheet("X", "X").toText(), ',');
        for (char separator : new char[] {',', ';', '\t'}) {
            MachineSheet sheet = sheet(value, value.isEmpty() ? "X" : value);
            String text = (separator == ','
                            ? sheet
                            : separator == ';' ? sheet.separatedBySemicolons() : sheet.separatedByTabs())
                    .toText();
            List<CsvRecord> records = records(text, separator);
            assertThat(records).hasSameSizeAs(harmless);
            for (int row = 0; row < records.size(); row++) {
                assertThat(records.get(row).getFieldCount())
                        .isEqualTo(harmless.get(row).getFieldCount());
            }
            String cell = records.get(1).getField(9);
            assertThat(Cells.bare(cell)).isEqualTo(Cells.wellFormed(value));
            assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }

    private static MachineSheet sheet(String value, String text) {
        Transcript transcript = Transcript.of(Delegation.named("Norland"), text).withSource(value);
        Quotation all = transcript.quote(0, text.length());
        Claim claim = new Claim(
                Claim.Kind.FACT, all, all, Direction.NEITHER, Strength.MEDIUM, new Provenance("rules", "r", List.of()));
        return MachineSheet.of(List.of(Statement.of(transcript, List.of(claim))))
                .signedBy(value);
    }

    private static List<CsvRecord> records(String text, char separator) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
