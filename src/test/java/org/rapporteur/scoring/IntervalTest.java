package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/** Intervals hold what they should; the full simulation is {@code IntervalCoverageBenchmarkTest}. */
class IntervalTest {

    private static final List<Kind> KINDS = List.of(Kind.ANY, Kind.CLEAR_CUT, Kind.TWO_STANCES);

    /** 300 debates each, seed 1: two standard errors are 2.5 %. */
    @ParameterizedTest
    @ValueSource(ints = {5, 50})
    void intervalsOfSHoldTheTrueValueInMostSimulatedDebates(int points) {
        Coverage coverage = Coverage.ofS(KINDS, points, 300, 1);
        assertThat(coverage.share()).as("%d points, seed 1", points).isBetween(0.92, 0.98);
    }

    /** 4,000 debates each, seed 1. */
    @ParameterizedTest
    @ValueSource(ints = {5, 20, 200})
    void intervalsOfLogitPositionsHoldTheTrueValueInMostSimulatedDebates(int points) {
        Coverage coverage = Coverage.ofTheta(Kind.ANY, points, 4_000, 1, position -> position.interval(0.95));
        assertThat(coverage.share()).as("%d points, seed 1", points).isBetween(0.93, 0.97);
        Coverage credible = Coverage.ofTheta(Kind.ANY, points, 1_000, 1, position -> position.credibleInterval(0.95));
        assertThat(credible.share()).as("%d points, seed 1", points).isBetween(0.93, 0.98);
    }

    /** 2,000 debates each, seed 1; the normal interval holds in 70 to 84 % of these. */
    @ParameterizedTest
    @ValueSource(ints = {5, 20, 100})
    void credibleIntervalsHoldAlsoWhereSidesAreClearCut(int points) {
        Coverage credible =
                Coverage.ofTheta(Kind.CLEAR_CUT, points, 2_000, 1, position -> position.credibleInterval(0.95));
        assertThat(credible.share()).as("%d points, seed 1", points).isBetween(0.93, 0.975);
    }

    @Test
    void theIntervalOfSHoldsSAndIsTheSameBothWaysRound() {
        StanceProfile one = StanceProfile.empty().saying("q1", 1, 3).saying("q2", 0.5, 1);
        StanceProfile other =
                StanceProfile.empty().saying("q1", -1, 1).saying("q1", 1, 1).saying("q2", 1, 2);
        Interval interval = SignorinoRitterInterval.of(one, other, 0.95).orElseThrow();
        assertThat(SignorinoRitterInterval.of(other, one, 0.95)).hasValue(interval);
        double s = Measures.signorinoRitter().between(one, other).orElseThrow();
        assertThat(s).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isGreaterThanOrEqualTo(-1);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
        Interval narrow = SignorinoRitterInterval.of(one, other, 0.5).orElseThrow();
        assertThat(narrow.low()).isGreaterThanOrEqualTo(interval.low());
        assertThat(narrow.high()).isLessThanOrEqualTo(interval.high());
    }

    @Test
    void onePointEachGivesAWideIntervalAndNoQuestionInCommonNone() {
        StanceProfile supports = StanceProfile.empty().saying("q1", 1, 1);
        StanceProfile opposes = StanceProfile.empty().saying("q1", -1, 1);
        Interval wide = SignorinoRitterInterval.of(supports, opposes, 0.95).orElseThrow();
        assertThat(wide.high() - wide.low()).isGreaterThan(1);
        assertThat(wide.low()).isEqualTo(-1);
        assertThat(SignorinoRitterInterval.of(supports, StanceProfile.empty().saying("q2", 1, 1), 0.95))
                .isEmpty();
        assertThatThrownBy(() -> SignorinoRitterInterval.of(supports, opposes, 0))
                .hasMessageContaining("level (0.0)");
    }

    /** Means, variances and the gamma function against commons-math3. */
    @Test
    void gammaVariatesHaveTheMomentsOfTheirDistribution() {
        for (double shape : new double[] {0.05, 0.5, 1, 7.3}) {
            GammaDraws random = new GammaDraws(new SplitMix(3));
            double sum = 0;
            double squares = 0;
            int n = 40_000;
            for (int k = 0; k < n; k++) {
                double drawn = random.next(shape);
                sum += drawn;
                squares += drawn * drawn;
            }
            double mean = sum / n;
            assertThat(mean).as("shape %s", shape).isCloseTo(shape, within(0.05 * Math.max(0.2, shape)));
            assertThat(squares / n - mean * mean).isCloseTo(shape, within(0.1 * Math.max(0.2, shape)));
            assertThat(GammaDraws.logGamma(shape)).isCloseTo(Gamma.logGamma(shape), within(1e-10));
        }
        assertThat(GammaDraws.logGamma(0.001)).isCloseTo(Gamma.logGamma(0.001), within(1e-10));
        assertThat(GammaDraws.logGamma(250.5)).isCloseTo(Gamma.logGamma(250.5), within(1e-9));
    }
}
