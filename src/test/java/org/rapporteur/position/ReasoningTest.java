package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** Why a sentence is coded as it is, or not at all. */
class ReasoningTest {

    private static final Codebook REEF = Codebook.parse("reef", """
            codebook: reef
            issue: fishing
            label: Fishing
            words: fish~ | trawl~ | annex~
            hints: quota~ | season
            excluded: fish for compliments

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium
            support: stop~ + trawl~
            oppose: freedom to fish
            excluded: moratorium on debts
            condition: once stocks are counted
            """);

    private static Statement says(String text) {
        return Rapporteur.read(Delegation.named("Norland"), text);
    }

    private static Reasoning why(String text) {
        return Coder.by(REEF).why(says(text));
    }

    @Test
    void theIndicatorThatDecidesAndWhatTurnedItAreNamed() {
        assertThat(why("We oppose a moratorium.").toText())
                .contains("object 'moratorium' by \"moratorium\": OPPOSE, because the point speaks against it")
                .contains("words that turn the direction: \"oppose\"")
                .contains("stances: moratorium OPPOSE");
    }

    @Test
    void anIndicatorInSeveralPhrasesTellsWhichIsMissing() {
        assertThat(why("We must stop the pirates.").of("moratorium"))
                .isEqualTo("near: support 'stop~ + trawl~' lacks 'trawl~'");
    }

    @Test
    void aFormThatIsNotTakenIsNearAndTheStarIsAdvised() {
        assertThat(why("We condemn the annexation of the reef.").of("fishing"))
                .isEqualTo("near: word 'annex~' is no form of \"annexation\"; maybe 'annex*'");
    }

    @Test
    void aWordOneLetterAwayIsNear() {
        assertThat(why("We propose a moratorum.").of("moratorium")).contains("near: object 'moratorium'");
    }

    @Test
    void whatVetoesAStanceIsNamed() {
        assertThat(why("We support a moratorium on debts.").of("moratorium"))
                .contains("object 'moratorium' by \"moratorium\": vetoed by an excluded reading")
                .contains("excluded 'moratorium on debts' by \"moratorium on debts\": takes the stance away");
    }

    @Test
    void aSentenceWithoutAPointSaysWhyItMakesNone() {
        Statement statement = says("I thank you, Mr. Chair, for the moratorium. We support the reef.");
        Reasoning reasoning = Coder.by(REEF).why(statement, "thank you");
        assertThat(reasoning.reasons()).hasSize(1);
        assertThat(reasoning.toText()).contains("makes no point: read as procedural, salutation");
    }

    @Test
    void whereNothingIsNearNothingIsSaid() {
        assertThat(why("We support the lighthouse.").toText())
                .contains("no indicator of the codebook was found, nor nearly");
    }

    @Test
    void theReasonsHaveTheIssuesAndStancesOfTheCoding() {
        Statement statement = says("We support a moratorium on fishing. Freedom to fish is sacred. Quotas are unfair.");
        Coder coder = Coder.by(REEF);
        assertThat(coder.why(statement).reasons())
                .extracting(Reason::stances)
                .containsExactlyElementsOf(
                        coder.code(statement).stream().map(CodedPoint::stances).toList());
        assertThat(coder.why(statement, statement.points().get(1).quotation())
                        .reasons()
                        .get(0)
                        .stances())
                .containsValue(Stance.OPPOSE);
    }

    @Test
    void aCoderWithoutCodebookRefuses() {
        assertThatThrownBy(() -> Coder.uncoded().why(says("We support the reef.")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Coder.by(codebook)");
    }

    @Test
    void aFailedExampleTellsWhatDecided() {
        Codebook wrong = Codebook.parse("reef", """
                codebook: reef
                issue: fishing
                label: Fishing
                words: fish~

                question: moratorium
                asks: A moratorium should be declared.
                object: moratorium
                example support: We oppose a moratorium.
                example oppose: The reef is deep.
                """);
        assertThat(ExampleCheck.of(wrong, ReasoningTest::says).toText())
                .contains("found stance OPPOSE, object 'moratorium' by \"moratorium\": OPPOSE, because")
                .contains("found no stance, no indicator of moratorium was found");
    }

    @Test
    void wordsThatNoSentenceHoldsAreToldWithTheNearestThatStandThere() {
        Statement statement = says("We support a moratorium on trawling. Freedom to fish is sacred.");
        Coder coder = Coder.by(REEF);
        assertThat(coder.why(statement, "moratorum").toText())
                .isEqualTo("No sentence of the statement holds \"moratorum\".\n"
                        + "Nearest words that stand in it: moratorium.\n");
        assertThat(coder.why(statement, "zebra").toText()).isEqualTo("No sentence of the statement holds \"zebra\".\n");
        assertThat(coder.why(statement, "moratorium on fish").toText())
                .isEqualTo("No sentence of the statement holds \"moratorium on fish\".\n"
                        + "Its words stand in it, but not so side by side.\n");
        assertThat(coder.why(statement, "moratorium on zebras").toText())
                .isEqualTo("No sentence of the statement holds \"moratorium on zebras\".\n"
                        + "Of its words stand in it: moratorium, on.\n");
        assertThat(coder.why(statement, "zebra").of("fishing"))
                .isEqualTo("No sentence of the statement holds \"zebra\".");
    }

    @Test
    void wordsAreFoundWhateverTheirBlanksApostrophesAndCapitals() {
        Statement statement = says("We support\nNorland\u2019s moratorium.");
        assertThat(Coder.by(REEF).why(statement, "support  norland's").reasons())
                .hasSize(1);
    }

    @Test
    void anIssueTakenOverFromThePointBeforeIsSaidToBe() {
        Statement statement = says("Trawling ruins the reef. This must end.");
        Reasoning why = Coder.by(REEF).why(statement, "this must end");
        assertThat(why.reasons()).hasSize(1);
        assertThat(why.reasons().get(0).issues()).isNotEmpty();
        assertThat(why.toText().replaceAll("\\s+", " "))
                .contains("issues taken over from the point before, \"Trawling ruins the reef.\" [0, 24],"
                        + " because \"this\" points back to it");
        assertThat(Coder.by(REEF).why(statement, "trawling").toText()).doesNotContain("taken over");
    }

    @Test
    void aPointThatPointsBackToNothingOnAnIssueIsSaidTo() {
        Statement statement = says("This must end. The lighthouse is old. It must be mended.");
        assertThat(Coder.by(REEF).why(statement, "this must").toText())
                .contains("\"this\" points back, but no point stands before");
        assertThat(Coder.by(REEF).why(statement, "it must").toText().replaceAll("\\s+", " "))
                .contains(
                        "\"it\" points back, but the point before (\"The lighthouse is old.\" [15, 37]) has no issue");
    }

    @Test
    void anIssueThatOnlyAQuestionBringsIsSaidToComeFromIt() {
        assertThat(why("We oppose a moratorium.").toText()).contains("issue fishing by its question moratorium");
        assertThat(why("We oppose a moratorium on fishing.").toText()).doesNotContain("by its question");
    }

    @Test
    void aQuotationOutsideAllSentencesIsSaidToStandNowhere() {
        Statement statement = says("We support the reef.");
        assertThat(Coder.by(REEF)
                        .why(statement, new Quotation(3, 3 + 7, "support"))
                        .reasons())
                .hasSize(1);
        assertThat(Coder.by(REEF)
                        .why(statement, new Quotation(900, 907, "support"))
                        .toText())
                .isEqualTo("No sentence of the statement stands there.\n");
    }

    @Test
    void aShortWordThatIsMissingIsNotSaidToBeThere() {
        Codebook bans = Codebook.parse(
                "bans",
                "codebook: bans\nissue: waste\nwords: export ban | notif~ + water\n"
                        + "question: q\nasks: Q.\nobject: ban exports\n");
        assertThat(Coder.by(bans).why(says("The export of waste must stop.")).of("waste"))
                .isEqualTo("near: word 'export ban' lacks 'ban'");
        assertThat(Coder.by(bans)
                        .why(says("We must notify all who drink the water."))
                        .of("waste"))
                .isEqualTo(
                        "near: word 'notif~ + water' lacks 'notif~', which is no form of \"notify\"; maybe 'notif*'");
    }
}
