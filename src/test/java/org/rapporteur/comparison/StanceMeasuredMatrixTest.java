package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.Reports;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.statement.Statement;

/** A matrix by a measure that cannot compare every two positions, or whose range has no end. */
class StanceMeasuredMatrixTest {

    private static final List<Statement> STATEMENTS = Rapporteur.readAll(Path.of("examples/oewg-2019"));

    static List<Measure> measures() {
        return List.of(
                Measures.signorinoRitter(),
                Measures.cohenKappa(),
                Measures.logitDistance(),
                Measures.containment(),
                Measures.subtract(Normalisation.NONE),
                Measures.congruence(Normalisation.AVERAGE));
    }

    private static ComparisonMatrix by(Measure measure) {
        return Rapporteur.compare(STATEMENTS)
                .codedBy(Codebook.ictSecurity())
                .measuredBy(measure)
                .matrix();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everythingAMatrixTellsCanBeTold(Measure measure) {
        ComparisonMatrix matrix = by(measure);
        assertThat(matrix.toText())
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContain("in percent over the issues")
                .contains("Values of " + measure.id());
        assertThat(matrix.toMarkdown()).doesNotContain("NaN");
        assertThat(matrix.render(Reports.csv())).doesNotContain("NaN");
        assertThat(matrix.inOrderOfSimilarity()).hasSameSizeAs(matrix.delegations());
        assertThat(matrix.minus(matrix).toString()).isNotBlank();
        for (OverallScore pair : matrix.pairs()) {
            assertThat(pair.describe()).doesNotContain("NaN");
            assertThat(pair.value().isPresent()).isEqualTo(pair.comparable());
            assertThat(matrix.nearest(pair.first().name(), 3).size()).isBetween(0, 3);
        }
    }

    @Test
    void twoWhoSpeakOnAnIssueWithoutACommonQuestionHaveACellWithoutAValue() {
        ComparisonMatrix matrix = by(Measures.signorinoRitter());
        Cell without = null;
        for (OverallScore pair : matrix.pairs()) {
            for (Issue issue : matrix.issues()) {
                Cell cell = matrix.cell(pair.first(), pair.second(), issue);
                if (cell.state() == Cell.State.SHARED && cell.value().isEmpty()) {
                    without = cell;
                    assertThat(pair.jointIssues()).doesNotContain(issue);
                }
            }
        }
        assertThat(without).isNotNull();
        assertThat(without).asString().endsWith("nothing to compare");
        assertThat(without.scored()).isFalse();
        assertThat(matrix.explain(
                                without.first().name(),
                                without.second().name(),
                                without.issue().id())
                        .toString())
                .isNotBlank();
        assertThat(matrix.explain(
                                without.first().name(),
                                without.second().name(),
                                without.issue().id())
                        .toText())
                .contains("finds nothing to compare in what they say");
    }
}
