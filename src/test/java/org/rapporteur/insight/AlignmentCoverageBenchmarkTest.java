package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.EvaluationPage;

/** How often 95 % intervals of position alignment hold the mean score of the generating model: reported, not promised. */
@Tag("evaluation")
class AlignmentCoverageBenchmarkTest {

    private static final int DEBATES = 200;
    private static final int[] POINTS = {5, 10, 20, 40};
    private static final double[][] NEAR = {{.7, .2, .1}, {.5, .3, .2}};
    private static final double[][] OPPOSED = {{.9, .05, .05}, {.05, .05, .9}};

    @Test
    void thatWithCounterpartsMatchedAgainHoldsItMoreOften() throws Exception {
        StringBuilder page = new StringBuilder(
                "## Position alignment: how often 95 % intervals hold the mean score\n\n"
                        + "Share of " + DEBATES + " debates: Score.interval, which keeps every point's counterpart, / "
                        + "Certainty.interval, which finds it again.\n\n| | 5 points | 10 | 20 | 40 |\n|---|---|---|---|---|\n");
        for (int questions : new int[] {1, 3, 6}) {
            page.append(AlignmentCoverage.row("near", NEAR, questions, POINTS, DEBATES))
                    .append('\n');
            page.append(AlignmentCoverage.row("opposed", OPPOSED, questions, POINTS, DEBATES))
                    .append('\n');
        }
        EvaluationPage.write("alignment-coverage", page.toString());
        AlignmentCoverage.Found found = AlignmentCoverage.of(NEAR, 6, 20, 60, 20);
        assertThat(found.matchedAgain()).isGreaterThan(found.kept());
    }
}
