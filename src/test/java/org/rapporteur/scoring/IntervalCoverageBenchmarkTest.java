package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.EvaluationPage;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/** How often 95 % intervals of S and of the logit position hold the value of the generating model; seed 1 throughout. */
@Tag("evaluation")
class IntervalCoverageBenchmarkTest {

    private static final int DEBATES = 2_000;
    private static final int DEBATES_OF_A_KIND = 200;
    private static final int[] POINTS = {5, 10, 20, 50, 100, 200};
    private static final List<Kind> KINDS = List.of(Kind.ANY, Kind.CLEAR_CUT, Kind.TWO_STANCES);

    @Test
    void intervalsHoldTheValueOfTheGeneratingModel() throws Exception {
        StringBuilder page = new StringBuilder("## How often 95 % intervals hold the true value\n\n"
                + "| what | 5 points | 10 | 20 | 50 | 100 | 200 |\n|---|---|---|---|---|---|---|\n");
        double[] s = new double[POINTS.length];
        double[] theta = new double[POINTS.length];
        for (int k = 0; k < POINTS.length; k++) {
            s[k] = Coverage.ofS(KINDS, POINTS[k], DEBATES, 1).share();
            theta[k] = Coverage.ofTheta(Kind.ANY, POINTS[k], DEBATES, 1, position -> position.interval(0.95))
                    .share();
        }
        row(page, "S, 2,000 debates of three kinds, 1 to 6 questions", s);
        for (Kind kind : Kind.values()) {
            double[] ofKind = new double[POINTS.length];
            for (int k = 0; k < POINTS.length; k++) {
                ofKind[k] = Coverage.ofS(List.of(kind), POINTS[k], DEBATES_OF_A_KIND, 1)
                        .share();
            }
            row(page, "S, 200 debates, " + kind, ofKind);
        }
        row(page, "logit position, interval, 2,000 debates, ANY", theta);
        for (Kind kind : Kind.values()) {
            double[] normal = new double[POINTS.length];
            double[] credible = new double[POINTS.length];
            for (int k = 0; k < POINTS.length; k++) {
                normal[k] = Coverage.ofTheta(kind, POINTS[k], DEBATES, 1, position -> position.interval(0.95))
                        .share();
                credible[k] = Coverage.ofTheta(kind, POINTS[k], DEBATES, 1, position -> position.credibleInterval(0.95))
                        .share();
            }
            row(page, "logit position, interval, " + kind, normal);
            row(page, "logit position, credibleInterval, " + kind, credible);
        }
        EvaluationPage.write("interval-coverage", page.toString());
        assertThat(Arrays.stream(s).boxed()).allMatch(share -> share >= 0.93 && share <= 0.97);
        assertThat(Arrays.stream(theta).boxed()).allMatch(share -> share >= 0.93 && share <= 0.97);
    }

    private static void row(StringBuilder page, String what, double[] shares) {
        page.append("| ").append(what).append(" |");
        for (double share : shares) {
            page.append(String.format(Locale.ROOT, " %.1f |", 100 * share));
        }
        page.append('\n');
    }
}
