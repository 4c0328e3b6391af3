package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.EvaluationPage;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/**
 * How often 95 % intervals of S and of the logit position hold the value of the generating model. The intervals were chosen in
 * trial runs on kinds like those before {@link Kind#UNDECIDED}, here with seed 1; those from there on have seed 2.
 */
@Tag("evaluation")
class IntervalCoverageBenchmarkTest {

    private static final int DEBATES = Integer.getInteger("rapporteur.debates", 2_000);

    /** Of each kind held fixed: enough to see an interval that fails, and done in minutes. */
    private static final int OF_A_KIND = DEBATES / 5;

    private static final int[] POINTS = {5, 10, 50, 200};
    private static final List<Kind> THREE = List.of(Kind.ANY, Kind.CLEAR_CUT, Kind.TWO_STANCES);

    private final StringBuilder page =
            new StringBuilder("## How often 95 % intervals hold the true value\n\nPercent of " + DEBATES
                    + " debates, for S of one kind of " + OF_A_KIND
                    + ".\n\n| interval | debates | 5 points | 10 | 50 | 200 |\n|---|---|---|---|---|---|\n");

    @Test
    void intervalsHoldTheValueOfTheGeneratingModel() throws Exception {
        double[] s = row("S", "three kinds in turn, 1 to 6 questions", n -> Coverage.ofS(THREE, n, DEBATES, 1));
        for (Kind kind : Kind.values()) {
            for (int questions : new int[] {1, 5}) {
                double[] ofKind = row(
                        "S",
                        kind + ", " + questions + " questions",
                        n -> Coverage.ofS(kind, questions, n, OF_A_KIND, seed(kind)));
                assertThat(Arrays.stream(ofKind).boxed()).as(kind + "").allMatch(share -> share >= 0.86);
            }
        }
        for (Kind kind : Kind.values()) {
            row("logit, `interval`", kind, position -> position.interval(0.95));
            row("logit, `credibleInterval`", kind, position -> position.credibleInterval(0.95));
            double[] score = row("logit, `scoreInterval`", kind, position -> position.scoreInterval(0.95));
            assertThat(Arrays.stream(score).boxed()).as(kind + "").allMatch(share -> share >= 0.84);
        }
        EvaluationPage.write("interval-coverage", page.toString());
        assertThat(Arrays.stream(s).average().orElseThrow()).isBetween(0.93, 0.97);
    }

    private static int seed(Kind kind) {
        return kind.compareTo(Kind.UNDECIDED) < 0 ? 1 : 2;
    }

    private double[] row(String what, Kind kind, Function<LogitPosition, Interval> interval) {
        return row(what, kind + "", n -> Coverage.ofTheta(kind, n, DEBATES, seed(kind), interval));
    }

    private double[] row(String what, String debates, IntFunction<Coverage> coverage) {
        double[] shares = new double[POINTS.length];
        page.append("| ")
                .append(what)
                .append(" | ")
                .append(debates.toLowerCase(Locale.ROOT))
                .append(" |");
        for (int k = 0; k < shares.length; k++) {
            shares[k] = coverage.apply(POINTS[k]).share();
            page.append(String.format(Locale.ROOT, " %.1f |", 100 * shares[k]));
        }
        page.append('\n');
        return shares;
    }
}
