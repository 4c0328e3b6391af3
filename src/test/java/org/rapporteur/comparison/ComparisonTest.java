package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.OutputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.Reports;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

class ComparisonTest {

    /** Two issues and one question, enough to tell sharing, silence and conflict apart. */
    private static final Codebook FISH = Codebook.parse("fish", """
            codebook: fish
            title: Fish and forests

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium~

            issue: forests
            label: Forests
            words: forest~

            issue: deserts
            label: Deserts
            words: desert~
            """);

    private static Statement says(String delegation, String text) {
        return Rapporteur.read(Delegation.named(delegation), text);
    }

    private static final List<Statement> ROOM = List.of(
            says("Norland", "We support a moratorium. Forests must be protected."),
            says("Sudland", "We oppose a moratorium."),
            says("Estland Isles", "We call for the protection of forests."));

    private static Comparison room() {
        return Rapporteur.compare(ROOM).codedBy(FISH);
    }

    @Test
    void halfAChainCanBeUsedTwice() {
        Comparison half = room();
        ComparisonMatrix two = half.between("Norland", "Sudland").matrix();
        ComparisonMatrix all = half.matrix();
        assertThat(two.delegations()).hasSize(2);
        assertThat(all.delegations()).hasSize(3);
        assertThat(half.on("forests").matrix().issues()).hasSize(1);
        assertThat(half.matrix().issues()).hasSize(3);
    }

    @Test
    void silenceIsAStateOfItsOwnAndNeverANumber() {
        ComparisonMatrix matrix = room().matrix();
        assertThat(matrix.cell("Norland", "Sudland", "fisheries").state()).isEqualTo(Cell.State.SHARED);
        assertThat(matrix.cell("Norland", "Sudland", "forests").state()).isEqualTo(Cell.State.SILENT_SECOND);
        assertThat(matrix.cell("Sudland", "Norland", "forests").state()).isEqualTo(Cell.State.SILENT_FIRST);
        Cell silent = matrix.cell("Norland", "Sudland", "deserts");
        assertThat(silent.state()).isEqualTo(Cell.State.SILENT_BOTH);
        assertThat(silent.value()).isEmpty();
        assertThatThrownBy(silent::score)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("silent");
    }

    @Test
    void oppositeStancesOnAQuestionAreWholeConflict() {
        Cell cell = room().matrix().cell("Norland", "Sudland", "fisheries");
        assertThat(cell.score().divergence()).isEqualTo(1.0);
        assertThat(cell.score().similarity()).isEqualTo(0.0);
    }

    /** Norland: 4 words of 8 on each issue; Sudland: all on fisheries. Weight of fisheries (.5 + 1) / 2, of forests .25. */
    @Test
    void overallScoreCarriesCoverageAndBounds() {
        OverallScore overall = room().matrix().overall("Norland", "Sudland");
        assertThat(overall.similarity()).isEqualTo(0.0);
        assertThat(overall.divergence()).isEqualTo(1.0);
        assertThat(overall.coverage()).isCloseTo(0.75, within(1e-12));
        assertThat(overall.bounds().low()).isCloseTo(0.0, within(1e-12));
        assertThat(overall.bounds().high()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void anIssueOnWhichAllAreSilentChangesNoOverallScore() {
        Comparison fewer = Rapporteur.compare(ROOM).codedBy(FISH.withoutIssues("deserts"));
        for (Measure measure : Measures.all()) {
            OverallScore with = room().measuredBy(measure).matrix().overall("Norland", "Sudland");
            OverallScore without = fewer.measuredBy(measure).matrix().overall("Norland", "Sudland");
            assertThat(with.value()).as(measure.id()).isEqualTo(without.value());
            assertThat(with.coverage()).isEqualTo(without.coverage());
        }
    }

    @Test
    void twoWithoutACommonIssueAreNotComparable() {
        OverallScore overall = room().matrix().overall("Sudland", "Estland Isles");
        assertThat(overall.comparable()).isFalse();
        assertThat(overall.value()).isEmpty();
        assertThat(overall.describe()).contains("no issue in common");
    }

    @Test
    void unknownNamesFailAtTheirStepAndListTheNearest() {
        Comparison room = room();
        assertThatThrownBy(() -> room.between("Norlant"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Norlant")
                .hasMessageContaining("Norland");
        assertThatThrownBy(() -> room.on("fishery"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("fisheries");
        assertThatThrownBy(() -> Rapporteur.compare(ROOM).on("fisheries"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("codedBy");
        assertThatThrownBy(() -> room.matrix().cell("Norland", "Westland", "forests"))
                .isInstanceOf(UnknownNameException.class);
        String question = FISH.questions().get(0).id();
        assertThatThrownBy(() -> room.matrix().on(question))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("the issue of the question of this name");
    }

    @Test
    void rectanglesTablesAndViewsShowWhatWasAsked() {
        ComparisonMatrix matrix =
                room().between("Norland").against("Sudland", "Estland Isles").matrix();
        assertThat(matrix.rows()).hasSize(1);
        assertThat(matrix.columns()).hasSize(2);
        assertThat(matrix.on("forests").asTable().size()).isEqualTo(2);
        assertThat(matrix.salienceTable().columnKeySet()).hasSize(2);
        assertThat(matrix.stanceTable().size()).isEqualTo(2);
        assertThat(matrix.topConflicts(5)).hasSize(1);
        assertThat(matrix.topAgreements(5)).isNotEmpty();
        assertThat(matrix.nearest("Norland")).first().hasToString("Estland Isles");
        assertThat(matrix.inOrderOfSimilarity()).hasSize(3);
    }

    @Test
    void otherMeasuresGiveValuesAndNoScores() {
        ComparisonMatrix matrix = room().measuredBy(Measures.wordJaccard()).matrix();
        Cell cell = matrix.cell("Norland", "Sudland", "fisheries");
        assertThat(cell.value()).isPresent();
        assertThatThrownBy(cell::score).hasMessageContaining("only a value");
        assertThat(matrix.toText()).contains("word-jaccard");
        assertThatThrownBy(() -> room().measuredBy(Measures.wordJaccard()).relatedBy(Measures.lexicalRelatedness()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void slicesTakeOnlyDatedStatementsOfTheirTime() {
        Statement early = Rapporteur.withDefaults()
                .read(ROOM.get(0)
                        .transcript()
                        .withDate(LocalDate.of(2019, 9, 9))
                        .withMeeting("first"));
        Statement late = Rapporteur.withDefaults()
                .read(ROOM.get(1)
                        .transcript()
                        .withDate(LocalDate.of(2021, 3, 12))
                        .withMeeting("third"));
        Comparison both = Rapporteur.compare(List.of(early, late)).codedBy(FISH);
        assertThat(both.until(LocalDate.of(2020, 1, 1)).matrix().delegations()).hasSize(1);
        assertThat(both.from(LocalDate.of(2020, 1, 1)).matrix().delegations()).hasSize(1);
        assertThat(both.atMeeting("third").matrix().delegations()).hasSize(1);
        assertThatThrownBy(() -> both.from(LocalDate.of(2030, 1, 1)).matrix()).hasMessageContaining("no statement");
    }

    @Test
    void theDifferenceOfTwoMatricesIsThisMinusOther() {
        ComparisonMatrix conflict = room().matrix();
        ComparisonMatrix agreement = Rapporteur.compare(
                        List.of(ROOM.get(0), says("Sudland", "We support a moratorium.")))
                .codedBy(FISH)
                .matrix();
        MatrixDifference difference = agreement.minus(conflict);
        assertThat(difference.entries())
                .singleElement()
                .satisfies(e -> assertThat(e.value()).isGreaterThan(0.9));
        assertThat(difference.toText()).contains("Norland - Sudland, fisheries: +");
    }

    @Test
    void reportsAreWrittenWholeOrNotAtAll(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("matrix.md");
        ComparisonMatrix matrix = room().matrix();
        matrix.write(file, Reports.markdown());
        assertThat(Files.readString(file))
                .isEqualTo(matrix.render(Reports.markdown()))
                .contains("| Norland |");
        assertThat(matrix.render(Reports.text())).isEqualTo(matrix.toText());
        assertThatThrownBy(() -> matrix.write(folder.resolve("missing/matrix.md"), Reports.text()))
                .isInstanceOf(OutputException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDifferenceIsShownWithTheGreatestChangeFirst() {
        var first = room().matrix().pairs().get(0);
        Issue fish = room().matrix().issues().get(0);
        MatrixDifference difference = new MatrixDifference(List.of(
                new MatrixDifference.Entry(first.first(), first.second(), fish, 0.1),
                new MatrixDifference.Entry(first.second(), first.first(), fish, -0.9),
                new MatrixDifference.Entry(first.first(), first.second(), fish, 0.5)));
        assertThat(difference.greatest(2))
                .extracting(MatrixDifference.Entry::value)
                .containsExactly(-0.9, 0.5);
        assertThat(difference.toText(2).lines())
                .hasSize(3)
                .last()
                .isEqualTo("... and 1 of less weight; toText(3) has all");
        assertThat(difference.toText().lines()).hasSize(3);
    }

    @Test
    void theWeightiestDifferenceComesFirstAndWhatRestsOnLittleOrDidNotMoveComesLastOrNotAtAll() {
        var pair = room().matrix().pairs().get(0);
        Issue fish = room().matrix().issues().get(0);
        java.util.Optional<Evidence> much = java.util.Optional.of(new Evidence(5, 1));
        java.util.Optional<Evidence> little = java.util.Optional.of(new Evidence(2, 1));
        MatrixDifference difference = new MatrixDifference(List.of(
                new MatrixDifference.Entry(pair.first(), pair.second(), fish, 0.9, 0.01, much, much),
                new MatrixDifference.Entry(pair.first(), pair.second(), fish, 0.004, 0.9, much, much),
                new MatrixDifference.Entry(pair.first(), pair.second(), fish, -0.9, 0.9, little, little),
                new MatrixDifference.Entry(pair.first(), pair.second(), fish, -0.2, 0.4, little, much)));
        assertThat(difference.weightiest(9))
                .extracting(MatrixDifference.Entry::value)
                .containsExactly(-0.2, 0.9, -0.9);
        assertThat(difference.toText().lines())
                .hasSize(4)
                .first()
                .asString()
                .endsWith(": -20 (40 % of their words; pairs of points 5 -> 2)");
        assertThat(difference.toText()).contains("thin\n", "No change in 1 cell.\n");
        assertThat(room().matrix().minus(room().matrix()).toText()).startsWith("Nothing moved in ");
        assertThatThrownBy(() -> new MatrixDifference.Entry(pair.first(), pair.second(), fish, 0, 2, much, much))
                .hasMessageContaining("weight (2.0)");
    }

    @Test
    void evidenceCountsPairsOfPointsThatMeetOnceAndQuestionsOnWhichBothStand() {
        ComparisonMatrix matrix = Rapporteur.compare(List.of(
                        says("Norland", "We support a moratorium. Deserts are dry and hot."),
                        says("Sudland", "We oppose a moratorium. We firmly reject the moratorium."),
                        says("Westland", "We praise the brave firemen of our islands.")))
                .codedBy(FISH)
                .matrix();
        Evidence evidence = matrix.cell("Norland", "Sudland", "fisheries").evidence();
        assertThat(evidence).isEqualTo(new Evidence(2, 1)).hasToString("2 pairs of points, 1 question");
        assertThat(evidence.isThin()).isTrue();
        assertThat(new Evidence(Evidence.FEW, 0).isThin()).isFalse();
        assertThat(matrix.overall("Norland", "Sudland").evidence()).isEqualTo(evidence);
        assertThat(matrix.overall("Sudland", "Norland").evidence()).isEqualTo(evidence);
        assertThat(matrix.overall("Norland", "Westland").evidence()).isEqualTo(new Evidence(0, 0));
        assertThat(matrix.toText()).contains("' thin: fewer than 3 pairs of points meet (1 pair of delegations)");
        assertThatThrownBy(() -> new Evidence(-1, 0)).hasMessageContaining("must not be negative");
    }

    @Test
    void neighboursByASingleSentenceAreMarkedAndCanBeLeftOut() {
        ComparisonMatrix matrix = Rapporteur.compare(List.of(
                        says("Norland", "We support a moratorium."), says("Sudland", "We support a moratorium.")))
                .codedBy(FISH)
                .matrix();
        Neighbours neighbours = matrix.neighbours("Norland");
        assertThat(neighbours.delegations()).isEqualTo(matrix.nearest("Norland"));
        assertThat(neighbours.toText()).contains("nearest to Norland", "Sudland", "thin");
        assertThat(neighbours.onAtLeast(1).scores()).hasSize(1);
        assertThat(neighbours.onAtLeast(2).toText()).isEqualTo("Nobody to rank beside Norland.\n");
        assertThatThrownBy(() -> neighbours.onAtLeast(-1)).hasMessageContaining("must not be negative");
    }

    @Test
    void howItWasMadeCountsTheSentencesThatWereSetApart() {
        ComparisonMatrix matrix = Rapporteur.compare(List.of(
                        says("Norland", "Thank you, Mr. Chair. We support a moratorium."),
                        says("Sudland", "We oppose a moratorium.")))
                .matrix();
        assertThat(matrix.howItWasMade())
                .contains("sentences: 3, set apart 1 as courtesy or procedure, 0 as heading, 0 as words of others")
                .contains("statement.sentences()");
    }

    @Test
    void namesFromStrangersCannotBreakAMarkdownTable() {
        ComparisonMatrix matrix = Rapporteur.compare(List.of(
                        says("A | <b>", "We support a moratorium."), says("Sudland", "We oppose a moratorium.")))
                .codedBy(FISH)
                .matrix();
        assertThat(matrix.toMarkdown()).contains("A \\| \\<b\\>").doesNotContain("<b>");
    }

    @Test
    void howItWasMadeNamesInputsCodebookAndMeasure() {
        assertThat(room().matrix().howItWasMade())
                .contains("codebook: fish")
                .contains("position-alignment")
                .contains("Norland")
                .contains("sha256");
    }

    @Test
    void everyPublicValueIntroducesItselfInOneShortLine() {
        ComparisonMatrix matrix = room().matrix();
        Set<Object> values = Set.of(
                room(),
                matrix,
                matrix.cell("Norland", "Sudland", "fisheries"),
                matrix.on("forests"),
                matrix.overall("Norland", "Sudland"),
                matrix.topConflicts(1).get(0),
                ROOM.get(0),
                ROOM.get(0).transcript(),
                FISH);
        assertThat(values)
                .allSatisfy(value ->
                        assertThat(value.toString()).hasSizeLessThan(100).doesNotContain("\n"));
    }

    @Test
    void oneDelegationMakesAMatrixOfOneRow() {
        ComparisonMatrix matrix =
                Rapporteur.compare(ROOM.subList(0, 1)).codedBy(FISH).matrix();
        assertThat(matrix.delegations()).hasSize(1);
        assertThat(matrix.topConflicts(3)).isEmpty();
        assertThat(matrix.toText()).contains("Norland");
    }
}
