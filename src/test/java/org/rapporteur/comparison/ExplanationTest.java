package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;

class ExplanationTest {

    private static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~ | net~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium~

            issue: forests
            label: Forests
            words: forest~
            """);

    /** Norland and Sudland oppose each other on the moratorium; nets are Norland's concern alone. */
    private static final ComparisonMatrix MATRIX = Comparison.of(List.of(
                    Rapporteur.read(
                            Delegation.named("Sudland"), "We must oppose a moratorium. Forests must be protected."),
                    Rapporteur.withDefaults()
                            .read(Transcript.of(
                                            Delegation.named("Norland"),
                                            "We support a moratorium. Nets should be marked.")
                                    .withSource("norland.txt"))))
            .codedBy(TALKS)
            .matrix();

    @Test
    void theFirstDelegationStandsLeftWithSourceAndOffsetsAndEachPairOnce() {
        List<String> lines = MATRIX.explain("Norland", "Sudland", "fisheries")
                .toText()
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("Norland and Sudland on Fisheries");
        assertThat(lines)
                .filteredOn(line -> line.contains("question moratorium"))
                .hasSize(1);
        assertThat(lines)
                .anyMatch(line -> line.matches("  Norland: \"We support a moratorium\\W* +Sudland: \"We must .*"))
                .anyMatch(line -> line.matches("  norland\\.txt \\[0, 2[34]\\] +Sudland \\[0, 2[78]\\]"));
        assertThat(lines.get(lines.size() - 1)).matches("  25 % Norland: \"Nets .*\" norland\\.txt \\[25, 4[67]\\]");
        String turned = MATRIX.explain("Sudland", "Norland", "fisheries").toText();
        assertThat(turned).startsWith("Sudland and Norland").contains("  Sudland: \"We must");
    }

    /** What the text shows as pairs and alone sums to the score. */
    @Test
    void pairsAndSinglesSumToTheScore() {
        Cell cell = MATRIX.cell("Norland", "Sudland", "fisheries");
        Matches matches = Matches.of(cell.score());
        assertThat(matches.pairs().stream().mapToDouble(Matches.Pair::conflict).sum())
                .isCloseTo(cell.score().conflict(), within(1e-12))
                .isCloseTo(0.75, within(1e-12));
        assertThat(matches.alone().stream().mapToDouble(Contribution::unshared).sum())
                .isCloseTo(cell.score().unshared(), within(1e-12));
    }

    @Test
    void silenceIsExplainedByWhatTheOtherSays() {
        assertThat(MATRIX.explain("Norland", "Sudland", "forests").toText())
                .contains("Norland is silent on it. Sudland says:")
                .contains("Sudland: \"Forests must be protected");
        assertThat(MATRIX.explain("Sudland", "Norland", "forests").toString())
                .startsWith("Explanation of Sudland - Norland, forests")
                .doesNotContain("\n");
        assertThat(MATRIX.explain("Sudland", "Norland", "forests").contributions())
                .isEmpty();
    }

    @Test
    void aMeasureWithoutReasonsShowsItsValueAndWhatBothSay() {
        ComparisonMatrix words = Comparison.of(MATRIX.statements())
                .codedBy(TALKS)
                .measuredBy(Measures.textCosine())
                .matrix();
        assertThat(words.explain("Norland", "Sudland", "fisheries").toText())
                .contains("no reasons")
                .contains("Nets should be marked")
                .contains("We must oppose");
    }

    @Test
    void withoutAnIssueEachIssueOfWhichOneSpeaksIsExplained() {
        OverallExplanation all = MATRIX.explain("Norland", "Sudland");
        assertThat(all.overall().describe())
                .isEqualTo(MATRIX.overall("Norland", "Sudland").describe());
        assertThat(all.issues()).extracting(each -> each.cell().issue().id()).containsExactly("fisheries", "forests");
        assertThat(all.toText())
                .startsWith("Norland and Sudland: agreement ")
                .contains(MATRIX.explain("Norland", "Sudland", "fisheries").toText())
                .contains("Norland is silent on it. Sudland says:");
        assertThat(all.toString()).startsWith("Explanation of Norland - Sudland: agree ");
    }
}
