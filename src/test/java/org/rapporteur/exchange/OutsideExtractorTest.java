package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

class OutsideExtractorTest {

    private static final Transcript NORLAND = Transcript.of(
                    Delegation.named("Norland"),
                    "Mr. Chair. States should share reports, and “pay” for them. The sea is deep. The sea is deep.")
            .withSource("norland.txt");

    @TempDir
    private Path folder;

    private static String document(String points) {
        return """
                {
                  "format": "rapporteur-points",
                  "version": 1,
                  "extractor": "desk officer",
                  "texts": [
                    {
                      "source": "norland.txt",
                      "points": [
                        %s
                      ]
                    }
                  ]
                }
                """.formatted(points);
    }

    private static final String PROPOSAL = """
            {"kind": "proposal", "quotation": "States should share reports", "direction": "advance", "strength": "medium",
             "addressee": "States", "action": "share reports", "rule": "asks for it"}""";

    private static Statement extract(String points) {
        return OutsideExtractor.parse("points.json", document(points)).extract(NORLAND);
    }

    @Test
    void pointsAreFoundInTheTextWithTheirSentences() {
        Statement statement = extract(PROPOSAL);
        assertThat(statement.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.quotation()).isEqualTo(NORLAND.quote(11, 38));
            assertThat(proposal.sentence().text()).isEqualTo("States should share reports, and “pay” for them.");
            assertThat(proposal.action().text()).isEqualTo("share reports");
            assertThat(proposal.provenance()).hasToString("desk officer: asks for it");
        });
        assertThat(statement.sentences())
                .extracting(Sentence::reading)
                .containsExactly(
                        Sentence.Reading.PROCEDURAL,
                        Sentence.Reading.POINT,
                        Sentence.Reading.PROCEDURAL,
                        Sentence.Reading.PROCEDURAL);
    }

    @Test
    void wordsThatStandTwiceNeedTheirOffsetsAndAreLinked() {
        String deep =
                "{\"kind\": \"fact\", \"quotation\": \"The sea is deep.\", \"direction\": \"neither\", \"strength\": \"medium\"%s}";
        assertThatThrownBy(() -> extract(deep.formatted("")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("only once\nMaybe add start and end.");
        Statement both = extract(
                deep.formatted(", \"start\": 77, \"end\": 93") + "," + deep.formatted(", \"start\": 60, \"end\": 76"));
        assertThat(both.points()).hasSize(2);
        assertThat(both.repetitions()).containsExactly(java.util.Map.entry(1, 0));
    }

    /** What a model retouched is refused; the message shows where it may come from, and nothing is moved there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            States must share reports        | Maybe 11 to 39, where the text has (States should share reports,)
            states should  share reports     | Maybe 11 to 38, where the text has (States should share reports)
            and "pay" for them.              | Maybe 40 to 59, where the text has (and “pay” for them.)
            Nothing of this was ever said    | word for word
            """)
    void wordsThatDoNotStandInTheTextAreRefused(String words, String hint) {
        String point = PROPOSAL.replace("States should share reports", words.replace("\"", "\\\""));
        assertThatThrownBy(() -> extract(point))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("points.json, line 9: column")
                .hasMessageContaining("$.texts[0].points[0].quotation (")
                .hasMessageContaining("must stand in the text of norland.txt, word for word")
                .hasMessageContaining(hint);
    }

    @Test
    void offsetsWithOtherWordsAreRefused() {
        assertThatThrownBy(() -> extract(PROPOSAL.replace("\"direction\"", "\"start\": 0, \"end\": 27, \"direction\"")))
                .hasMessageContaining("must be the words of the text at 0 to 27")
                .hasMessageContaining("Maybe 11 to 38");
        assertThatThrownBy(() -> extract(PROPOSAL.replace("share reports\", \"rule", "pay reports\", \"rule")))
                .hasMessageContaining(".action (pay reports) must stand in the quotation");
        assertThatThrownBy(() -> extract(PROPOSAL.replace("\"kind\": \"proposal\"", "\"kind\": \"fact\"")))
                .hasMessageContaining("field (addressee) is not known");
    }

    @Test
    void aTextThatWasChangedOrIsNotThereIsRefused() {
        String hashed = document(PROPOSAL).replace("\"points\": [", "\"sha256\": \"00\", \"points\": [");
        assertThatThrownBy(() -> OutsideExtractor.parse("points.json", hashed).extract(NORLAND))
                .hasMessageContaining("sha256 (00) must be ")
                .hasMessageContaining("Maybe the text was changed");
        assertThatThrownBy(() -> OutsideExtractor.parse("points.json", document(PROPOSAL))
                        .extract(NORLAND.withSource("sudland.txt")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("norland.txt");
        String empty = document(PROPOSAL).replaceFirst("(?s)\"texts\": \\[.*\\]", "\"texts\": []");
        assertThatThrownBy(() -> OutsideExtractor.parse("points.json", empty).extract(NORLAND))
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aFileOfPointsTakesThePlaceOfTheRules() throws Exception {
        Path speech = folder.resolve("norland.txt");
        Files.writeString(
                speech, "---\ndelegation: Norland\ndelegation-id: NLX\n---\n\nStates should share reports.\n");
        Path points = folder.resolve("points.json");
        Files.writeString(points, document(PROPOSAL));
        List<Statement> statements = Rapporteur.withDefaults()
                .extractingWith(OutsideExtractor.read(points))
                .readAll(speech);
        assertThat(statements.get(0).points()).singleElement().isInstanceOf(Proposal.class);
    }

    @Test
    void aFunctionIsAskedAndItsAnswerChecked() {
        OutsideExtractor model = OutsideExtractor.calling("parrot", request -> {
            assertThat(request).contains("rapporteur-transcript", "The sea is deep.", "norland.txt");
            return document(PROPOSAL);
        });
        Statement statement = Rapporteur.withDefaults().extractingWith(model).read(NORLAND);
        assertThat(statement.points()).hasSize(1);
        assertThat(model.name()).isEqualTo("parrot");
        OutsideExtractor liar =
                OutsideExtractor.calling("liar", request -> document(PROPOSAL.replace("States", "We all")));
        assertThatThrownBy(() -> Rapporteur.withDefaults().extractingWith(liar).read(NORLAND))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("answer of liar on norland.txt, line");
        OutsideExtractor chatty = OutsideExtractor.calling("chatty", request -> "Here you are: {}");
        assertThatThrownBy(() -> chatty.extract(NORLAND)).isInstanceOf(InputException.class);
    }

    @Test
    void whatTheRulesFindGoesOutAndComesBack() {
        Transcript transcript =
                Rapporteur.read(Path.of("seeds/China-OEWG-2019-09.txt")).transcript();
        Statement rules = Rapporteur.withDefaults().read(transcript);
        StringBuilder points = new StringBuilder();
        rules.points()
                .forEach(point -> points.append(points.length() == 0 ? "" : ",")
                        .append("{\"kind\":\"" + point.kindName() + "\",\"start\":"
                                + point.quotation().start() + ",\"end\":"
                                + point.quotation().end() + ",\"quotation\":"
                                + new com.google.gson.Gson()
                                        .toJson(point.quotation().text())
                                + ",\"direction\":\"" + TranscriptCodec.lower(point.direction()) + "\",\"strength\":\""
                                + TranscriptCodec.lower(point.strength()) + "\"}"));
        String document = document(points.toString()).replace("norland.txt", transcript.source());
        Statement outside = OutsideExtractor.parse("x", document).extract(transcript);
        assertThat(outside.points())
                .extracting(point -> point.kindName() + point.quotation() + point.sentence())
                .containsExactlyElementsOf(rules.points().stream()
                        .map(point -> point.kindName() + point.quotation() + point.sentence())
                        .toList());
    }

    @Test
    void tooManyPointsAreRefusedBeforeTheyAreLookedAt() {
        String one = "{\"kind\":1},";
        String many = one.repeat(StatementCodec.MOST_ANNOTATIONS) + "{}";
        assertThatThrownBy(() -> OutsideExtractor.parse("x", document(many)))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("points of a statement");
    }
}
