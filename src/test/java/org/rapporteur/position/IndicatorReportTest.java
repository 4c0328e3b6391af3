package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

class IndicatorReportTest {

    private static final Codebook CODEBOOK = Codebook.parse("sea.codebook", """
            codebook: sea
            issue: fisheries
            words: fish~ | must | whal~ + fish~
            issue: oceans
            words: fish~
            question: quota
            asks: Quotas should fall.
            support: lower quota~
            """);

    private static Statement said(String by, String text) {
        return Rapporteur.read(Delegation.named(by), text);
    }

    private static final List<Statement> STATEMENTS = List.of(
            said(
                    "NORLAND",
                    "Fish must be protected. Fishing must stop in spring. Fish must not be sold alive."
                            + " Norland must have lower quotas."),
            said("SUDLAND", "Fish must be free. Fishing must go on. Harbours must be built."));

    @Test
    void countsPointsAndDelegationsOfEachIndicator() {
        assertThat(IndicatorReport.of(CODEBOOK, STATEMENTS).uses())
                .extracting(use -> use.indicator().pattern() + " " + use.points() + " " + use.delegations())
                .containsExactly("fish~ 5 2", "must 7 2", "whal~ + fish~ 0 0", "fish~ 5 2", "lower quota~ 1 1");
    }

    @Test
    void namesWhatNeverAndWhatAlwaysFires() {
        IndicatorReport report = IndicatorReport.of(CODEBOOK, STATEMENTS);
        assertThat(report.never())
                .extracting(use ->
                        use.indicator().pattern() + ", line " + use.indicator().line())
                .containsExactly("whal~ + fish~, line 3");
        assertThat(report.always()).extracting(use -> use.indicator().pattern()).containsExactly("must");
    }

    @Test
    void namesIndicatorsWithATildeAfterAMereBeginning() {
        Codebook codebook = Codebook.parse(
                "sea.codebook",
                "codebook: sea\nissue: a\nwords: protec~ | harbou~ | whal~ | fish~\nissue: b\nwords: protec*\n");
        IndicatorReport report = IndicatorReport.of(codebook, STATEMENTS);
        assertThat(report.cutShort())
                .extracting(use -> use.indicator().pattern())
                .containsExactly("protec~", "harbou~");
        assertThat(report.never())
                .extracting(use -> use.indicator().pattern())
                .containsExactly("protec~", "harbou~", "whal~");
    }

    @Test
    void namesIssuesThatCoincide() {
        Codebook twins = Codebook.parse(
                "sea.codebook", "codebook: sea\nissue: fisheries\nwords: fish~\nissue: oceans\nwords: fish~\n");
        assertThat(IndicatorReport.of(twins, STATEMENTS).coinciding())
                .containsExactly(new IndicatorReport.Pair("fisheries", "oceans", 5, 1.0));
        assertThat(IndicatorReport.of(CODEBOOK, STATEMENTS).coinciding()).isEmpty();
    }

    @Test
    void textIsAtMostAHundredColumnsAndTheEchoOneShortLine() {
        IndicatorReport report = IndicatorReport.of(Codebook.generalDebate(), STATEMENTS);
        assertThat(report.toText().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(report.toText()).contains("\nNever: ").contains("\nAlways: ").contains("\nCoinciding: ");
        assertThat(IndicatorReport.of(CODEBOOK, STATEMENTS))
                .hasToString("sea: 5 indicators in 7 points, 1 never, 1 always");
    }

    @Test
    void withoutStatementsEverythingIsNeverAndNothingAlways() {
        IndicatorReport report = IndicatorReport.of(CODEBOOK, List.of());
        assertThat(report.never()).hasSize(5);
        assertThat(report.always()).isEmpty();
    }

    @Test
    void namesWhatATildeLeavesAndWhatTildeAndStarTake() {
        Codebook codebook = Codebook.parse("sea.codebook", """
                codebook: sea
                synonyms: peculiarit~ = peculiarity~
                issue: a
                words: annex~ | whal* | peculiarit~
                """);
        List<Statement> statements = List.of(
                said("NORLAND", "The annexation of the bay is illegal. We condemn every annexation. They annexed it."),
                said("SUDLAND", "Whales and whalers must live. We have a peculiar view of whalebone."));
        IndicatorReport report = IndicatorReport.of(codebook, statements);
        assertThat(report.forms())
                .extracting(IndicatorReport.Forms::toString)
                .containsExactly(
                        "a annex~ takes annexed 1; leaves annexation 2",
                        "a whal* takes whalebone 1, whalers 1, whales 1; leaves nothing",
                        "a peculiarit~ takes nothing; leaves nothing",
                        "a peculiarity~ takes peculiar 1; leaves nothing");
        assertThat(report.toText())
                .contains("~ does not take (maybe *, or one more entry): 1\n  annex~ ")
                .contains("(is each of the same meaning?): 3\n  annex~ ")
                .contains("\n  peculiarity~                1 peculiar 1\n");
    }

    @Test
    void whatAnotherEntryOfTheSameIssueTakesIsNotLeft() {
        Codebook codebook = Codebook.parse(
                "sea.codebook", "codebook: sea\nissue: a\nwords: annex~ | annexation\nissue: b\nwords: annex~\n");
        IndicatorReport report =
                IndicatorReport.of(codebook, List.of(said("NORLAND", "We condemn the annexation of the bay.")));
        assertThat(report.forms()).extracting(forms -> forms.missed().size()).containsExactly(0, 1);
    }

    @Test
    void aShortBeginningIsNotAskedForWhatItLeaves() {
        Codebook codebook = Codebook.parse("sea.codebook", "codebook: sea\nissue: a\nwords: war~\n");
        IndicatorReport report = IndicatorReport.of(codebook, List.of(said("NORLAND", "We warn against war.")));
        assertThat(report.forms().get(0).missed()).isEmpty();
    }

    @Test
    void namesEntriesThatAWiderOneOfTheSameListTakesAlong() {
        Codebook codebook = Codebook.parse("sea.codebook", """
                codebook: sea
                issue: a
                words: fishing | fish~ | deep-sea fish | deep sea fish~ | whal* | whaler~ | boat | boats
                hints: quota~ | quota | fish
                """);
        assertThat(IndicatorReport.of(codebook, List.of()).within())
                .extracting(IndicatorReport.Within::toString)
                .containsExactly(
                        "a word fishing within fish~",
                        "a word deep-sea fish within deep sea fish~",
                        "a word whaler~ within whal*",
                        "a hint quota within quota~");
        assertThat(IndicatorReport.of(codebook, List.of()).toText())
                .contains("Within a wider entry of the same list (each counts): 4\n  a ")
                .contains("  a                      hint      quota                           quota~\n");
    }

    @Test
    void namesSynonymsThatNoEntryUses() {
        Codebook codebook = Codebook.parse("sea.codebook", """
                codebook: sea
                synonyms: [boats] = [ships] | boat~
                synonyms: [ships] = ship~
                synonyms: [planes] = plane~
                synonyms: deep sea = high seas
                issue: a
                words: [boats] | deep seas
                """);
        assertThat(IndicatorReport.of(codebook, List.of()).unusedSynonyms())
                .extracting(org.rapporteur.issue.Synonyms::term)
                .containsExactly("[planes]", "deep sea");
    }
}
