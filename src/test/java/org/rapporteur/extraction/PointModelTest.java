package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.DataFile;

class PointModelTest {

    private static final String TEXT =
            "Mr. President, I thank Mr. Rassendyll for his briefing. Today I want to speak of"
                    + " the harbour. The harbour must be opened by the first of May. Pirates have sunk forty ships since the"
                    + " winter. We reject the tax on lamps. I should now like to say a few words about whales. "
                    + "Whales must be free. Lamps must burn.";

    private static Statement read(String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Ruritania"), text));
    }

    @Test
    void demandsPledgesAndReportsArePointsAndThanksAreNone() {
        assertThat(read(TEXT).points())
                .extracting(Point::quotation)
                .extracting(quotation -> quotation.text())
                .containsExactly(
                        "The harbour must be opened by the first of May.",
                        "Pirates have sunk forty ships since the winter.",
                        "We reject the tax on lamps.",
                        "Whales must be free.",
                        "Lamps must burn.");
    }

    @Test
    void aDecisionOfTheModelNamesWhatWeighedMost() {
        Statement statement = read("Today I speak here, and so do they. " + "The harbour must be opened. ".repeat(8));
        List<String> rules = statement.sentences().stream()
                .filter(sentence -> sentence.reading() == Sentence.Reading.PROCEDURAL)
                .map(Sentence::rule)
                .toList();
        assertThat(rules).isNotEmpty().anyMatch(rule -> rule.startsWith("no point by the model: "));
    }

    @Test
    void theSameTextGivesTheSameStatement() {
        assertThat(read(TEXT)).isEqualTo(read(TEXT));
    }

    @Test
    void theWeightsAreASmallFile() throws IOException {
        try (InputStream in = PointModel.class.getResourceAsStream("points.tsv")) {
            assertThat(in.readAllBytes().length).isBetween(500, 300_000);
        }
    }

    @Test
    void aWeightThatIsNoNumberIsRefusedWithItsLine() {
        DataFile file = new DataFile(
                "weights.tsv",
                List.of(
                        new DataFile.Row("weights.tsv", 1, List.of("bias", "1")),
                        new DataFile.Row("weights.tsv", 2, List.of("thank", "much"))));
        assertThatThrownBy(() -> PointModel.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("weights.tsv, line 2")
                .hasMessageContaining("much");
    }
}
