package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Every step of the chain, and what the matrix answers then. */
class ComparisonStepsTest {

    private static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium~

            issue: forests
            label: Forests
            words: forest~
            """);
    private static final Delegation CHINA = Delegation.find("CHN");
    private static final Delegation CUBA = Delegation.find("CUB");
    private static final Delegation NORLAND = Delegation.named("Norland");

    /** Cuba and China agree on the moratorium, Norland is against it; only China and Norland speak of forests. */
    private static final List<Statement> ROOM = List.of(
            Rapporteur.read(NORLAND, "We oppose a moratorium. We call for the protection of forests."),
            Rapporteur.read(CUBA, "We support a moratorium."),
            Rapporteur.read(CHINA, "We support a moratorium. We call for the protection of forests."));

    private static Comparison room() {
        return Comparison.of(ROOM).codedBy(TALKS);
    }

    @Test
    void delegationsAreFoundByAnyUsualNameAndByThemselves() {
        assertThat(room().between("PRC", "the Cuban side").matrix().delegations())
                .containsExactly(CHINA, CUBA);
        assertThat(room().between(CHINA, CUBA, CHINA).matrix().delegations()).containsExactly(CHINA, CUBA);
        ComparisonMatrix rectangle =
                room().between(CHINA).against(CUBA, NORLAND).matrix();
        assertThat(rectangle.rows()).containsExactly(CHINA);
        assertThat(rectangle.columns()).containsExactly(CUBA, NORLAND);
        assertThatThrownBy(() -> room().between(Delegation.find("FRA")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("France")
                .hasMessageContaining("Norland");
    }

    @Test
    void aStepThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> room().between(new String[0])).hasMessageContaining("names (none)");
        assertThatThrownBy(() -> room().against(new Delegation[0])).hasMessageContaining("delegations (none)");
        assertThatThrownBy(() -> room().on()).hasMessageContaining("issues (none)");
    }

    @Test
    void issuesStandInTheOrderOfTheCodebookEachOnce() {
        ComparisonMatrix matrix = room().on("Forests", "fisheries", "forests").matrix();
        assertThat(matrix.issues()).extracting(Issue::id).containsExactly("fisheries", "forests");
    }

    @Test
    void anotherCodebookMustHaveTheIssuesAlreadyNamed() {
        Comparison chosen = room().on("forests");
        assertThatThrownBy(() -> chosen.codedBy(TALKS.withoutIssues("forests")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("forests");
    }

    @Test
    void relatednessAndMeasureMayComeInAnyOrderAndNeverContradict() {
        Comparison related = room().relatedBy(Measures.lexicalRelatedness());
        assertThat(related.measuredBy(Measures.positionAlignment()).matrix().howItWasMade())
                .isEqualTo(room().measuredBy(Measures.positionAlignment())
                        .relatedBy(Measures.lexicalRelatedness())
                        .matrix()
                        .howItWasMade());
        assertThatThrownBy(() -> related.measuredBy(Measures.textCosine()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text-cosine")
                .hasMessageContaining("relatedBy");
        assertThatThrownBy(() -> room().measuredBy(Measures.textCosine()).relatedBy(Measures.lexicalRelatedness()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhoIsComparedCountsAsInput() {
        ComparisonMatrix matrix = room().between("China", "Cuba").matrix();
        assertThat(matrix.statements()).hasSize(2);
        assertThat(matrix.toText()).startsWith("2 delegations, 2 statements as delivered, 0 briefs, 3 points");
        assertThat(matrix.howItWasMade())
                .contains("delegations: China, Cuba\n")
                .contains("issues: fisheries, forests\n")
                .doesNotContain("Norland");
        assertThatThrownBy(() -> matrix.cell("China", "Norland", "forests")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aNamedDelegationOutsideTheSliceIsSilent() {
        Statement dated =
                Rapporteur.withDefaults().read(ROOM.get(2).transcript().withDate(LocalDate.of(2019, 9, 9)));
        ComparisonMatrix matrix = Comparison.of(List.of(ROOM.get(1), dated))
                .codedBy(TALKS)
                .between("China", "Cuba")
                .from(LocalDate.of(2019, 1, 1))
                .matrix();
        assertThat(matrix.cell("China", "Cuba", "fisheries").state()).isEqualTo(Cell.State.SILENT_SECOND);
        assertThatThrownBy(() -> room().from(LocalDate.MAX).until(LocalDate.of(2020, 1, 1)))
                .hasMessageContaining("must not be after");
    }

    @Test
    void cellsAndOverallScoresAreTheSameByNameAndByThing() {
        ComparisonMatrix matrix = room().matrix();
        Issue forests = TALKS.issue("forests");
        assertThat(matrix.cell(CHINA, NORLAND, forests)).isEqualTo(matrix.cell("China", "Norland", "Forests"));
        assertThat(matrix.overall(CHINA, NORLAND))
                .hasToString(matrix.overall("PRC", "Norland").toString());
        assertThat(matrix.positions("forests"))
                .extracting(position -> position.delegation())
                .containsExactly(CHINA, NORLAND);
    }

    @Test
    void aDelegationBesideItselfAgreesWholly() {
        ComparisonMatrix matrix = room().matrix();
        assertThat(matrix.cell(CHINA, CHINA, TALKS.issue("forests")).score().similarity())
                .isEqualTo(1.0);
        assertThat(matrix.overall(CUBA, CUBA).similarity()).isEqualTo(1.0);
    }

    @Test
    void everyTwoAreOnePair() {
        assertThat(room().matrix().pairs())
                .extracting(pair -> pair.first().name() + "-" + pair.second().name())
                .containsExactly("China-Cuba", "China-Norland", "Cuba-Norland");
        assertThat(room().between(CHINA).matrix().pairs()).isEmpty();
        assertThat(room().between(CHINA, CUBA)
                        .against(CHINA, CUBA, NORLAND)
                        .matrix()
                        .pairs())
                .hasSize(3);
    }

    @Test
    void nearestAndMostConflictingAreOrderedAndLimited() {
        ComparisonMatrix matrix = room().matrix();
        assertThat(matrix.nearest("China")).containsExactly(CUBA, NORLAND);
        assertThat(matrix.mostConflicting("Cuba", 1)).containsExactly(NORLAND);
        assertThat(matrix.nearest("China", 0)).isEmpty();
        assertThatThrownBy(() -> matrix.nearest("China", -1)).hasMessageContaining("(-1) must not be negative");
        assertThatThrownBy(() -> matrix.topConflicts(-1)).hasMessageContaining("(-1) must not be negative");
    }

    /**
     * China and Norland speak 11 and 11 words, 4 of fisheries (conflict 1) and 7 of forests (agreement 1) each: 4/11 and
     * 7/11.
     */
    @Test
    void theOverallScoreIsTheMeanWeightedByWords() {
        OverallScore overall = room().matrix().overall("China", "Norland");
        assertThat(overall.similarity()).isCloseTo(7 / 11.0, within(1e-12));
        assertThat(overall.divergence()).isCloseTo(4 / 11.0, within(1e-12));
        assertThat(overall.unshared()).isCloseTo(0.0, within(1e-12));
        assertThat(overall.coverage()).isEqualTo(1.0);
        assertThat(overall.bounds()).isEqualTo(new OverallScore.Bounds(7 / 11.0, 7 / 11.0));
    }

    @Test
    void aDifferenceHoldsOnlyPairsThatBothMatricesCompare() {
        ComparisonMatrix all = room().matrix();
        ComparisonMatrix row = room().between(CHINA).against(CUBA, NORLAND).matrix();
        assertThat(all.minus(row).entries()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.value()).isZero();
            assertThat(entry.first()).isEqualTo(CHINA);
        });
        assertThatThrownBy(
                        () -> all.minus(room().measuredBy(Measures.textCosine()).matrix()))
                .hasMessageContaining("position-alignment")
                .hasMessageContaining("text-cosine");
    }

    @Test
    void anyOrderOfStatementsGivesTheSameBytes() {
        String text = room().matrix().toText();
        for (int seed = 0; seed < 20; seed++) {
            List<Statement> shuffled = new ArrayList<>(ROOM);
            Collections.shuffle(shuffled, new Random(seed));
            ComparisonMatrix matrix = Comparison.of(shuffled).codedBy(TALKS).matrix();
            assertThat(matrix.toText()).as("seed " + seed).isEqualTo(text);
            assertThat(matrix.howItWasMade()).isEqualTo(room().matrix().howItWasMade());
        }
    }

    @Test
    void theHashOfACodebookIsThatOfItsContentNotOfItsLayout() {
        String source = "codebook: c\nissue: fish\nwords: fish~\n";
        Codebook plain = Codebook.parse("plain", source);
        Codebook spaced = Codebook.parse("spaced", "# a comment\n\n" + source);
        Codebook other = Codebook.parse("other", source.replace("fish~", "fishes"));
        assertThat(made(spaced)).isEqualTo(made(plain)).isNotEqualTo(made(other));
    }

    private static String made(Codebook codebook) {
        return Comparison.of(ROOM).codedBy(codebook).matrix().howItWasMade();
    }

    @Test
    void whateverTheNamesEveryValueIsOneShortLine() {
        String longest = "The United Federation of Far Too Many Islands ".repeat(5);
        List<Statement> statements = List.of(
                Rapporteur.read(Delegation.named(longest), "We support a moratorium."),
                Rapporteur.read(Delegation.named("Other " + longest), "We oppose a moratorium."));
        Comparison comparison = Comparison.of(statements).codedBy(TALKS);
        ComparisonMatrix matrix = comparison.matrix();
        OverallScore pair = matrix.pairs().get(0);
        List<Object> values = List.of(
                comparison,
                matrix,
                matrix.on("fisheries"),
                pair,
                matrix.cell(pair.first(), pair.second(), TALKS.issue("fisheries")),
                matrix.topConflicts(1).get(0),
                matrix.minus(matrix),
                matrix.minus(matrix).entries().get(0));
        assertThat(values)
                .allSatisfy(value ->
                        assertThat(value.toString()).hasSizeLessThan(80).doesNotContain("\n"));
        assertThat(matrix.toText().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void twoDelegationsOfOneCodeStayTwo() {
        List<Statement> statements = List.of(
                Rapporteur.read(new Delegation("X", "Norland"), "We support a moratorium."),
                Rapporteur.read(new Delegation("X", "Sudland"), "We support a moratorium."));
        ComparisonMatrix matrix = Comparison.of(statements).codedBy(TALKS).matrix();
        assertThat(matrix.topAgreements(3)).hasSize(1);
        assertThatThrownBy(() -> matrix.nearest("X"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("ambiguous");
    }

    @Test
    void whatLooksLikeAListInMarkdownIsEscaped() {
        assertThat(MarkdownText.escaped("- item")).isEqualTo("\\- item");
        assertThat(MarkdownText.escaped("1. item")).isEqualTo("1\\. item");
        assertThat(MarkdownText.escaped("2019) x")).isEqualTo("2019\\) x");
        assertThat(MarkdownText.escaped("-")).isEqualTo("-");
        assertThat(MarkdownText.escaped("3.5 of-f")).isEqualTo("3.5 of-f");
        assertThat(MarkdownText.escaped("a\u202eb\nc")).isEqualTo("a\\\\u202Eb c");
    }

    private static Statement given(String source, String front, String speech) {
        Transcript transcript =
                Transcript.of(NORLAND, front + speech).withSource(source).withMeeting(source);
        return Rapporteur.withDefaults().read(transcript);
    }

    @Test
    void aTextGivenTwiceCountsOnceAndANoticeNamesBothSources() {
        String speech = "We oppose a moratorium. We call for the protection of forests.";
        List<Statement> statements = List.of(
                given("b.txt", "", speech.replace(". ", ".\n\n")),
                given("a.txt", "", speech),
                given("c.txt", "---\nspeaker: Ida Berg\n---\n", speech));
        ComparisonMatrix matrix = Comparison.of(statements).codedBy(TALKS).matrix();
        String expected = "b.txt and a.txt hold the same text of Norland; it counts once";
        assertThat(matrix.statements()).hasSize(1);
        assertThat(matrix.notices())
                .containsExactly(expected, "c.txt and a.txt hold the same text of Norland; it counts once");
        assertThat(matrix.howItWasMade()).contains("notice: " + expected + "\n");
        assertThat(matrix.toText()).contains("Notice: " + expected + ".\n");
        assertThat(matrix.toMarkdown()).contains("Notice: b.txt and a.txt hold the same text");
        assertThat(matrix.position("Norland", "forests").orElseThrow().points()).hasSize(1);
        assertThat(Comparison.of(statements)
                        .atMeeting("b.txt")
                        .matrix()
                        .statements()
                        .get(0)
                        .transcript()
                        .source())
                .isEqualTo("b.txt");
    }

    @Test
    void twoDifferentStatementsOfOneDelegationAreMerged() {
        ComparisonMatrix matrix = Comparison.of(List.of(
                        given("a.txt", "", "We oppose a moratorium."),
                        given("b.txt", "", "We call for the protection of forests.")))
                .codedBy(TALKS)
                .matrix();
        assertThat(matrix.statements()).hasSize(2);
        assertThat(matrix.notices()).isEmpty();
        assertThat(matrix.salienceTable().cellSet()).hasSize(2);
    }

    @Test
    void undatedStatementsThatASliceOfDaysLeavesOutAreCounted() {
        List<Statement> statements = new ArrayList<>(ROOM);
        statements.add(Rapporteur.withDefaults()
                .read(Transcript.of(CUBA, "We support a moratorium on trawling.")
                        .withDate(LocalDate.of(2019, 5, 1))));
        Comparison all = Comparison.of(statements).codedBy(TALKS);
        assertThat(all.until(LocalDate.of(2020, 1, 1)).matrix().howItWasMade())
                .contains("notice: 3 undated statements left out\n");
        assertThat(all.matrix().notices()).isEmpty();
    }
}
