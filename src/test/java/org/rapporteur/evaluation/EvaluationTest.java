package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.exchange.CodingSheet;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** The machine against a coding by hand of an invented country's statement. */
class EvaluationTest {

    private static final String TEXT = "Mr. President, I congratulate you on your election. States must ratify the port"
            + " treaty. We reject the new harbour tax. The river is forty miles long. We support the common fund.";

    private static final Codebook CODEBOOK = Codebook.parse("harbours", """
            codebook: harbours
            title: Harbours

            issue: tax
            label: Tax
            about: The harbour tax.
            words: tax | fund

            question: harbour-tax
            asks: A harbour tax should be raised.
            object: harbour tax

            question: common-fund
            asks: There should be a common fund.
            object: common fund
            """);

    @TempDir
    private Path folder;

    private final Statement machine = Rapporteur.read(Delegation.named("Ruritania"), TEXT);

    private CodingSheet sheet(String rows) throws IOException {
        Path file = folder.resolve("sheet.csv");
        Files.writeString(file, "quotation,kind,direction,strength,question,stance,coder\n" + rows);
        return CodingSheet.read(file, List.of(machine.transcript()), CODEBOOK);
    }

    private CodingSheet allRight() throws IOException {
        return sheet("""
                "Mr. President, I congratulate you on your election.",none,,,,,anna
                States must ratify the port treaty.,proposal,advance,strong,,,anna
                We reject the new harbour tax.,commitment,prevent,strong,harbour-tax,oppose,anna
                The river is forty miles long.,fact,neither,,,,anna
                We support the common fund.,commitment,advance,medium,common-fund,support,anna
                """);
    }

    private Evaluation evaluation(CodingSheet sheet) {
        List<CodedPoint> coded = Coder.by(CODEBOOK).code(machine);
        return Evaluation.of(sheet.statements("anna"), List.of(machine)).withStances(sheet.points("anna"), coded);
    }

    @Test
    void aCodingThatTheMachineMeetsHasFullMarks() throws IOException {
        Evaluation evaluation = evaluation(allRight());
        assertThat(evaluation.confusion(Aspect.KIND).accuracy()).isEqualTo(1);
        assertThat(evaluation.confusion(Aspect.KIND).size()).isEqualTo(5);
        assertThat(evaluation.confusion(Aspect.DIRECTION).size()).isEqualTo(4);
        assertThat(evaluation.confusion(Aspect.DIRECTION).accuracy()).isEqualTo(1);
        assertThat(evaluation.confusion(Aspect.STRENGTH).size()).isEqualTo(3);
        assertThat(evaluation.reliability(Aspect.KIND).alpha()).hasValue(1);
        assertThat(evaluation.oppositionRecall()).hasValue(1);
    }

    @Test
    void whatTheMachineMissesIsCounted() throws IOException {
        Evaluation evaluation = evaluation(sheet("""
                "Mr. President, I congratulate you on your election.",value,advance,,,,anna
                States must ratify the port treaty.,proposal,prevent,weak,harbour-tax,oppose,anna
                We reject the new harbour tax.,commitment,prevent,strong,harbour-tax,oppose,anna
                """));
        assertThat(evaluation.confusion(Aspect.KIND).count("value", "none")).isEqualTo(1);
        assertThat(evaluation.confusion(Aspect.DIRECTION).count("prevent", "advance"))
                .isEqualTo(1);
        assertThat(evaluation.confusion(Aspect.STRENGTH).count("weak", "strong"))
                .isEqualTo(1);
        assertThat(evaluation.oppositionRecall().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(evaluation.toText()).contains("recall of opposition 0.500").contains("| proposal |");
    }

    @Test
    void withoutStancesThereIsNoRecallOfOpposition() throws IOException {
        Evaluation evaluation = Evaluation.of(allRight().statements("anna"), List.of(machine));
        assertThat(evaluation.oppositionRecall()).isEmpty();
        assertThat(evaluation.confusion(Aspect.STANCE).size()).isZero();
        assertThat(evaluation.toText()).doesNotContain("stance");
    }

    @Test
    void aTextThatTheOtherCodingLacksIsRefusedByName() throws IOException {
        Statement other = Rapporteur.read(Delegation.named("Ruritania"), "We support the common fund.");
        List<Statement> coded = allRight().statements("anna");
        assertThatThrownBy(() -> Evaluation.of(coded, List.of(other)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Ruritania");
    }

    @Test
    void issuesAreComparedWhereStancesAre() throws IOException {
        Evaluation evaluation = evaluation(allRight());
        assertThat(evaluation.confusion(Aspect.ISSUE).size()).isEqualTo(4);
        assertThat(Evaluation.of(allRight().statements("anna"), List.of(machine))
                        .confusion(Aspect.ISSUE)
                        .size())
                .isZero();
        List<CodedPoint> coded = Coder.by(CODEBOOK).code(machine);
        Evaluation same = Evaluation.of(List.of(machine), List.of(machine)).withStances(coded, coded);
        assertThat(same.confusion(Aspect.ISSUE).accuracy()).isEqualTo(1);
        List<CodedPoint> without = coded.stream()
                .map(point ->
                        new CodedPoint(point.statement(), point.number(), point.wording(), Map.of(), point.stances()))
                .toList();
        Evaluation other = Evaluation.of(List.of(machine), List.of(machine)).withStances(coded, without);
        assertThat(other.confusion(Aspect.ISSUE).accuracy()).isLessThan(1);
    }

    @Test
    void oneTextGivesNoInterval() throws IOException {
        assertThat(evaluation(allRight()).toText())
                .contains("(one text: no interval)")
                .doesNotContain("macro-F1 1.000 [");
    }
}
