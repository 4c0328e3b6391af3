package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** Whatever is not as the schema says is refused by name and place. */
@Timeout(20)
class StrictJsonTest {

    private static final Transcript NORLAND =
            Transcript.of(Delegation.named("Norland"), "We propose a fund.").withSource("norland.txt");
    private static final String VALID = StatementsJson.toText(List.of(Statement.of(
            NORLAND,
            List.of(new Claim(
                    Claim.Kind.VALUE,
                    NORLAND.quote(0, 10),
                    NORLAND.quote(0, 18),
                    Direction.ADVANCE,
                    Strength.MEDIUM,
                    new Provenance("hand", "by hand", List.of()))))));

    @TempDir
    private Path folder;

    private static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("\"version\": 1", "\"version\": 2", "$.version (2) must be 1"),
                Arguments.of("\"version\": 1", "\"version\": \"1\"", "$.version (1) must be a whole number"),
                Arguments.of("\"version\": 1,", "", "$ field (version) is missing"),
                Arguments.of("rapporteur-statements", "rapporteur-matrix", "$.format (rapporteur-matrix) must be"),
                Arguments.of("\"forum\": \"\",", "", "transcript field (forum) is missing"),
                Arguments.of("\"forum\": \"\"", "\"forum\": null", "transcript.forum (null) must be a text"),
                Arguments.of(
                        "\"forum\": \"\"", "\"forum\": \"\", \"forum\": \"\"", "field (forum) must not stand twice"),
                Arguments.of("\"forum\": \"\"", "\"forun\": \"\"", "field (forun) is not known\nNearest known: forum"),
                Arguments.of(
                        "\"direction\": \"advance\"", "\"direction\": \"up\"", "points[0].direction (up) must be one"),
                Arguments.of(
                        "\"direction\": \"advance\"", "\"direction\": 1", "points[0].direction (1) must be a text"),
                Arguments.of("\"end\": 10", "\"end\": 5000", "quotation.end (5000) must be within 0 and 18"),
                Arguments.of("\"end\": 10", "\"end\": 0", "start (0) must come before end (0)"),
                Arguments.of("\"end\": 10", "\"end\": 0.5", "quotation.end (0.5) must be a whole number"),
                Arguments.of("\"end\": 10", "\"end\": NaN", "(N) found where a value"),
                Arguments.of("\"end\": 10", "\"end\": -1", "quotation.end (-1) must be within"),
                Arguments.of("\"end\": 10", "\"end\": 010", "must not begin with 0"),
                Arguments.of("\"end\": 10", "\"end\": 11", "(We propose) must be the words of the text at 0 to 11"),
                Arguments.of(
                        "\"text\": \"We propose\"",
                        "\"text\": \"We PROPOSE\"",
                        "Maybe 0 to 10, where the text has (We propose)"),
                Arguments.of("\"id\": \"Norland\"", "\"id\": \"\"", "delegation delegation id"),
                Arguments.of(
                        "\"form\": \"statement\"",
                        "\"form\": \"speech\"",
                        "form (speech) must be one of statement, brief"),
                Arguments.of(
                        "\"speaker\": \"\"",
                        "\"speaker\": \"\", \"date\": \"2019-02-30\"",
                        "date (2019-02-30) must be a date"),
                Arguments.of(
                        "\"places\": []",
                        "\"places\": [{\"start\": 3, \"part\": \"page\", \"number\": 1}]",
                        "the first at 0"),
                Arguments.of(
                        "\"repetitions\": []",
                        "\"repetitions\": [{\"point\": 0, \"repeats\": 0}]",
                        "repeats (0) must be within"),
                Arguments.of("\"notices\": []", "\"notices\": [,]", "found where a value"),
                Arguments.of("\"notices\": []", "\"notices\": [\"a\",]", "trailing commas are not allowed"),
                Arguments.of("\"notices\": []", "\"notices\": [] // none", "comments are not allowed"),
                Arguments.of("\"notices\": []", "\"notices\": [\"\\x\"]", "is no escape of JSON"),
                Arguments.of("\"notices\": []", "\"notices\": [\"\\u12G4\"]", "four hexadecimal digits"),
                Arguments.of("\"notices\": []", "\"notices\": [\"\t\"]", "control character U+0009"),
                Arguments.of("\"pillars\": []\n", "\"pillars\": []\n", ""));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsRefusedByNameAndPlace(String from, String to, String problem) {
        if (problem.isEmpty()) {
            assertThat(StatementsJson.parse("valid.json", VALID)).hasSize(1);
            return;
        }
        assertThat(VALID).contains(from);
        int at = VALID.indexOf(from);
        String edited = VALID.substring(0, at) + to + VALID.substring(at + from.length());
        assertThatThrownBy(() -> StatementsJson.parse("edited.json", edited))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("edited.json, line ")
                .hasMessageContaining("column ")
                .hasMessageContaining("$")
                .message()
                .satisfies(message -> assertThat(message.replace("$ field", "$. field"))
                        .contains(problem.replace("$ field", "$. field")))
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | holds no JSON
            42                     | $ (42) must be an object
            []                     | $ (list) must be an object
            {                      | breaks off
            {"format"              | breaks off
            {"format":1} x         | nothing may follow
            {"format":"x}          | breaks off
            {'format':1}           | a field's name in quotation marks
            {"format":TRUE}        | found where a value
            {"format":tru}         | found where a value
            {"format":+1}          | found where a value
            {"format":1.}          | a digit
            {"format":.5}          | found where a value
            {"format":1e}          | a digit
            {"format" 1}           | a colon
            """)
    void whatIsNoJsonIsRefused(String text, String problem) {
        assertThatThrownBy(() -> StatementsJson.parse("x.json", text))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("x.json")
                .hasMessageContaining(problem);
    }

    @Test
    void boundsHoldToTheLastUnit() {
        String deep = "{\"format\":" + "[".repeat(JsonText.DEEPEST - 1) + "]".repeat(JsonText.DEEPEST - 1) + "}";
        assertThatThrownBy(() -> StatementsJson.parse("x", deep)).isInstanceOf(InputException.class);
        String deeper = "{\"format\":" + "[".repeat(JsonText.DEEPEST + 1) + "]".repeat(JsonText.DEEPEST + 1) + "}";
        assertThatThrownBy(() -> StatementsJson.parse("x", deeper))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> StatementsJson.parse("x", "{\"" + "k".repeat(256) + "\":1}"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> StatementsJson.parse("x", "{\"" + "k".repeat(257) + "\":1}"))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("(257)");
        assertThatThrownBy(() -> StatementsJson.parse("x", "{\"a\":" + "1".repeat(32) + "}"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> StatementsJson.parse("x", "{\"a\":" + "1".repeat(33) + "}"))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("digits");
        assertThatThrownBy(() -> StatementsJson.parse("x", "[".repeat(10_000_000)))
                .isInstanceOf(LimitException.class);
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefused() throws IOException {
        Path file = folder.resolve("large.json");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(ExchangeFile.LARGEST);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {' '}));
        }
        assertThatThrownBy(() -> StatementsJson.read(file))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("large.json");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'"', (byte) 0xe9, '"'});
        assertThatThrownBy(() -> StatementsJson.read(latin)).hasMessageContaining("must be UTF-8");
        assertThatThrownBy(() -> StatementsJson.read(folder.resolve("none.json")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void byteOrderMarksAndUtf16AreRead() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = folder.resolve(charset.name() + ".json");
            Files.write(file, ("\ufeff" + VALID).getBytes(charset));
            assertThat(StatementsJson.toText(StatementsJson.read(file))).isEqualTo(VALID);
        }
    }

    @Test
    void fieldsMayComeInAnyOrderAndBlanksDoNotMatter() {
        String other = VALID.replace("\n", " \r\n\t")
                .replace("\"forum\": \"\",", "")
                .replace("\"source\": \"norland.txt\"", "\"source\": \"norland\\u002etxt\" ,\"forum\" :\"\"");
        assertThat(StatementsJson.toText(StatementsJson.parse("x", other))).isEqualTo(VALID);
    }

    @Test
    void positionsThatDoNotFollowFromThePointsAreRefused() {
        Coding coding = new RandomModels(4).coding();
        long seed = 4;
        while (coding.positions().isEmpty()) {
            seed += 4;
            coding = new RandomModels(seed).coding();
        }
        String text = CodingJson.toText(coding);
        int at = text.indexOf("\"salience\": ") + 12;
        String edited = text.substring(0, at) + "0.123456" + text.substring(text.indexOf(',', at));
        assertThatThrownBy(() -> CodingJson.parse("x", edited))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.positions[0].salience must be what follows from the points");
    }

    @Test
    void sharesThatDoNotSumAndSilenceWithANumberAreRefused() {
        assertThatThrownBy(() -> new MatrixRecord.Shares(0.5, 0.5, 0.5)).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> new MatrixRecord.Entry(
                        "A",
                        "B",
                        "i",
                        org.rapporteur.comparison.Cell.State.SILENT_BOTH,
                        java.util.OptionalDouble.of(0),
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("must have a value where both speak, and only there");
    }
}
