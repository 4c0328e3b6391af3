package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Where a codebook speaks and where it is silent. */
class ConcordanceTest {

    private static final Codebook REEF = Codebook.parse("reef", """
            codebook: reef
            issue: fishing
            words: fish~ | trawl~
            hints: quota~ | season

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium
            oppose: freedom to fish

            issue: shipping
            words: vessel~
            """);

    private static Statement said(String by, String text) {
        return Rapporteur.read(Delegation.named(by), text);
    }

    private static final List<Statement> TALKS = List.of(
            said(
                    "Norland",
                    "I thank you for the moratorium, Mr. Chair. We propose a moratorium on fishing. Fishing must be safe."
                            + " The lighthouse must be mended. We propose a moratorium on fishing."),
            said("Sudland", "Freedom to fish must be kept. Vessels must stay away."));

    private static final Concordance CONCORDANCE = Concordance.of(REEF, TALKS);

    private static List<String> words(List<Concordance.Passage> passages) {
        return passages.stream().map(passage -> passage.words().plain()).toList();
    }

    private static List<String> patterns(List<Concordance.Entry> entries) {
        return entries.stream().map(entry -> entry.indicator().pattern()).toList();
    }

    @Test
    void entriesNeverFoundAreNamed() {
        assertThat(patterns(CONCORDANCE.never())).containsExactly("trawl~", "quota~", "season");
    }

    @Test
    void pointsOnAnIssueWithQuestionsAndWithoutAStanceAreListed() {
        assertThat(words(CONCORDANCE.withoutStance())).containsExactly("Fishing must be safe.");
    }

    @Test
    void pointsOnNoIssueAndSentencesWithoutAPointAreListed() {
        assertThat(words(CONCORDANCE.withoutIssue())).containsExactly("The lighthouse must be mended.");
        assertThat(words(CONCORDANCE.withoutPoint())).containsExactly("I thank you for the moratorium, Mr. Chair.");
    }

    @Test
    void everyEntryHasThePassagesThatHoldItAndARepeatedPointStandsOnce() {
        assertThat(CONCORDANCE.entries())
                .filteredOn(entry -> entry.indicator().pattern().equals("fish~"))
                .singleElement()
                .satisfies(entry -> assertThat(words(entry.passages()))
                        .containsExactly(
                                "We propose a moratorium on fishing.",
                                "Fishing must be safe.",
                                "Freedom to fish must be kept."));
    }

    @Test
    void theHitsOfAPassageAreThoseThatWhyTells() {
        Coder coder = Coder.by(REEF);
        for (Concordance.Entry entry : CONCORDANCE.entries()) {
            for (Concordance.Passage passage : entry.passages()) {
                assertThat(coder.why(passage.statement(), passage.words()).reasons())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.hits()).isEqualTo(passage.hits());
                            assertThat(reason.stances()).isEqualTo(passage.stances());
                            assertThat(reason.issues()).isEqualTo(passage.issues());
                        });
            }
        }
    }

    @Test
    void theCountsAreThoseOfTheReportOnIndicators() {
        List<Integer> counted = IndicatorReport.of(REEF, TALKS).uses().stream()
                .map(IndicatorReport.Use::points)
                .toList();
        assertThat(CONCORDANCE.entries())
                .extracting(entry -> (int) entry.passages().stream()
                        .filter(Concordance.Passage::isPoint)
                        .count())
                .isEqualTo(counted);
    }

    @Test
    void itNarrowsToAnIssueOrAQuestion() {
        assertThat(patterns(CONCORDANCE.on("moratorium").entries())).containsExactly("moratorium", "freedom to fish");
        assertThat(patterns(CONCORDANCE.on("Shipping").entries())).containsExactly("vessel~");
        assertThat(CONCORDANCE.on("shipping").withoutStance()).isEmpty();
        assertThat(words(CONCORDANCE.on("fishing").withoutStance())).containsExactly("Fishing must be safe.");
        assertThat(CONCORDANCE.on("fishing").withoutIssue()).isEmpty();
        assertThatThrownBy(() -> CONCORDANCE.on("moratorum"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("moratorium");
    }

    @Test
    void theTextHasAllOfItInLinesThatFit() {
        assertThat(CONCORDANCE).hasToString("Concordance of reef: 4 of 7 entries found in 6 passages");
        assertThat(CONCORDANCE.toText())
                .contains("\nNever found: 3\n  fishing, word 'trawl~', line 3\n")
                .contains(
                        "\nOn an issue and without a stance on its questions: 1\n  Norland [79, 100]: \"Fishing must be safe.\"")
                .contains("\nmoratorium, oppose 'freedom to fish', line 9: 1\n"
                        + "  Sudland [0, 29]: \"Freedom to fish must be kept.\"\n    by \"freedom to fish\": OPPOSE\n");
        assertThat(CONCORDANCE.toText().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void ofLongListsTheFirstAreShownAndTheRestCounted() {
        assertThat(CONCORDANCE.toText(1))
                .contains("fishing, word 'fish~', line 3: 3\n")
                .contains("  and 2 more\n");
        assertThatThrownBy(() -> CONCORDANCE.toText(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutStatementsEverythingIsNeverFound() {
        Concordance none = Concordance.of(REEF, List.of());
        assertThat(none.never()).hasSize(7);
        assertThat(none.withoutStance()).isEmpty();
        assertThat(none.entries().get(0).passages()).isEmpty();
        assertThat(none.toText()).contains("Never found: 7");
    }
}
