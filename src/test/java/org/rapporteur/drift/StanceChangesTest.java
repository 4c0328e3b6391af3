package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

class StanceChangesTest {

    private static final Codebook REEF = Codebook.parse("reef.codebook", """
            codebook: reef

            issue: fishing
            words: fish~ | moratorium

            issue: money
            words: fund | tax

            question: moratorium
            issue: fishing
            asks: Fishing on the reef stops.
            object: moratorium

            question: fund
            issue: money
            asks: A fund pays the fishermen.
            object: fund

            question: tax
            issue: money
            asks: Tourists pay a tax.
            object: tax
            """);

    private static final List<Statement> BEFORE = List.of(
            Said.by("Norland", "We oppose a fund. We support a moratorium."),
            Said.by("Sudland", "We support a moratorium. We support a tax."),
            Said.by("Ostland", "We support a moratorium."),
            Said.by("Westland", "We support a fund."));

    private static final List<Statement> AFTER = List.of(
            Said.by("Norland", "We support a fund. We support a moratorium."),
            Said.by("Sudland", "We support a fund."),
            Said.by("Ostland", "We can support a moratorium, provided that fishermen are paid."),
            Said.by("Inland", "We oppose a tax."));

    private static final StanceChanges CHANGES = StanceChanges.between(BEFORE, AFTER, REEF);

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, OPPOSE, REVERSED",
        "OPPOSE, SUPPORT, REVERSED",
        "SUPPORT, CONDITIONAL, AWAY",
        "SUPPORT, MIXED, AWAY",
        "CONDITIONAL, OPPOSE, AWAY",
        "OPPOSE, CONDITIONAL, TOWARDS",
        "OPPOSE, MIXED, TOWARDS",
        "CONDITIONAL, SUPPORT, TOWARDS",
        ", SUPPORT, NEW",
        "UNCLEAR, OPPOSE, NEW",
        "SUPPORT, , DROPPED",
        "SUPPORT, UNCLEAR, DROPPED",
        "SUPPORT, SUPPORT, KEPT",
        ", UNCLEAR, KEPT",
        "UNCLEAR, , KEPT"
    })
    void aMoveIsNamedByWhereItLeads(Stance before, Stance after, StanceMove move) {
        assertThat(StanceMove.between(Optional.ofNullable(before), Optional.ofNullable(after)))
                .isEqualTo(move);
    }

    @Test
    void movesComeFirstAndTheGravestOfThemFirst() {
        assertThat(CHANGES.moves())
                .extracting(StanceChange::toString)
                .containsExactly(
                        "Norland on fund: OPPOSE to SUPPORT",
                        "Ostland on moratorium: SUPPORT to CONDITIONAL",
                        "Sudland on fund: silent to SUPPORT",
                        "Sudland on moratorium: SUPPORT to silent",
                        "Sudland on tax: SUPPORT to silent");
        assertThat(CHANGES.counts())
                .containsEntry(StanceMove.REVERSED, 1)
                .containsEntry(StanceMove.AWAY, 1)
                .containsEntry(StanceMove.TOWARDS, 0)
                .containsEntry(StanceMove.NEW, 1)
                .containsEntry(StanceMove.DROPPED, 2)
                .containsEntry(StanceMove.KEPT, 1);
    }

    @Test
    void bothQuotationsStandBehindAMove() {
        StanceChange turned = CHANGES.on("fund").get(0);
        assertThat(turned.pointBefore().orElseThrow().point().quotation().text())
                .isEqualTo("We oppose a fund.");
        assertThat(turned.pointAfter().orElseThrow().point().quotation().text()).isEqualTo("We support a fund.");
        assertThat(CHANGES.toText())
                .contains("before  \"We oppose a fund.\"")
                .contains("after   \"We support a fund.\"");
    }

    @Test
    void whoSpokeInOneRoundOnlyHasNotMoved() {
        assertThat(CHANGES.onlyBefore()).containsExactly(Delegation.named("Westland"));
        assertThat(CHANGES.onlyAfter()).containsExactly(Delegation.named("Inland"));
        assertThat(CHANGES.changes())
                .extracting(change -> change.delegation().name())
                .doesNotContain("Westland", "Inland");
        assertThat(CHANGES.toText()).contains("Only in before: Westland").contains("Only in after: Inland");
    }

    @Test
    void theTableHasEveryQuestionByDelegation() {
        assertThat(CHANGES.asTable().size()).isEqualTo(CHANGES.changes().size());
        assertThat(CHANGES.toText())
                .contains("            Norland  Ostland  Sudland\n")
                .contains("moratorium  S        S>C      S>-\n")
                .contains("fund        O>S      -        ->S\n");
    }

    @Test
    void roundsAreCalledByTheirDatesOrByLabels() {
        List<Statement> may = List.of(Said.by("Norland", "2031-05-02", "We oppose a fund."));
        List<Statement> june = List.of(Said.by("Norland", "2031-06-03", "We support a fund."));
        StanceChanges dated = StanceChanges.between(may, june, REEF);
        assertThat(dated.labelBefore()).isEqualTo("2031-05-02");
        assertThat(dated.labelAfter()).isEqualTo("2031-06-03");
        assertThat(StanceChanges.between(may, AFTER, REEF).labelBefore()).isEqualTo("before");
        assertThat(dated.labelled("first round", "second round").toText())
                .startsWith("What changed by question, from first round to second round\n");
        assertThatThrownBy(() -> dated.labelled("June", "June "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be two names that differ");
    }

    @Test
    void codedPointsGiveTheSameAsTheirStatements() {
        List<CodedPoint> before = coded(BEFORE);
        List<CodedPoint> after = coded(AFTER);
        assertThat(StanceChanges.betweenCoded(before, after, REEF).toText()).isEqualTo(CHANGES.toText());
    }

    private static List<CodedPoint> coded(List<Statement> statements) {
        List<CodedPoint> points = new ArrayList<>();
        statements.forEach(statement -> points.addAll(Coder.by(REEF).code(statement)));
        return points;
    }

    @Test
    void theStanceOfARoundIsThatOfThePosition() {
        Statement twofold = Said.by("Norland", "We support a fund. We oppose a fund for tourists.");
        StanceChange change =
                StanceChanges.between(List.of(twofold), AFTER, REEF).on("fund").get(0);
        Position position = Positions.of(twofold.delegation(), Coder.by(REEF).code(twofold))
                .on(REEF.issue("money"))
                .orElseThrow();
        assertThat(change.before()).isEqualTo(position.stance(REEF.question("fund")));
        assertThat(change.before()).contains(Stance.MIXED);
        assertThat(change.move()).isEqualTo(StanceMove.TOWARDS);
    }

    @Test
    void roundsTheOtherWayRoundGiveTheContraryMoves() {
        StanceChanges back = StanceChanges.between(AFTER, BEFORE, REEF);
        assertThat(back.counts().get(StanceMove.NEW)).isEqualTo(CHANGES.counts().get(StanceMove.DROPPED));
        assertThat(back.counts().get(StanceMove.TOWARDS))
                .isEqualTo(CHANGES.counts().get(StanceMove.AWAY));
        assertThat(back.counts().get(StanceMove.REVERSED))
                .isEqualTo(CHANGES.counts().get(StanceMove.REVERSED));
    }

    @Test
    void nothingIsSaidWhereNobodySpokeInBothRounds() {
        assertThat(StanceChanges.between(BEFORE.subList(3, 4), AFTER, REEF).toText())
                .contains("Nothing can be said of change");
        assertThatThrownBy(() -> StanceChanges.between(List.of(), AFTER, REEF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before (0 statements) must have at least one");
        assertThatThrownBy(() -> CHANGES.on("funds"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("fund");
        assertThatThrownBy(() -> CHANGES.toText(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextIsAtMostAHundredColumnsWideForManyDelegations() {
        List<Statement> before = new ArrayList<>();
        List<Statement> after = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "The Republic of the Island of Number " + (char) ('A' + i % 26) + i;
            before.add(Said.by(name, "We oppose a fund."));
            after.add(Said.by(name, i % 2 == 0 ? "We support a fund." : "We oppose a fund."));
        }
        StanceChanges many = StanceChanges.between(before, after, REEF);
        assertThat(many.toText().lines()).allMatch(line -> line.length() <= 100);
        assertThat(many.toText(5)).contains("... and 15 more REVERSED");
        assertThat(many.toString()).isEqualTo("StanceChanges from before to after: 20 moves, 20 kept");
    }
}
