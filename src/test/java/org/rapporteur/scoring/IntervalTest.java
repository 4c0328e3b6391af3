package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/** Intervals hold what they should; the full run is {@code IntervalCoverageBenchmarkTest}. */
class IntervalTest {

    private static final List<Kind> KINDS = List.of(Kind.ANY, Kind.CLEAR_CUT, Kind.TWO_STANCES);

    /** 100 debates of a kind, seed 3; the bound is three standard errors below 95 %. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void intervalsOfSHoldTheTrueValueWhateverTheSidesTendTo(Kind kind) {
        Coverage coverage = Coverage.ofS(kind, 5, 10, 100, 3);
        assertThat(coverage.share()).as("%s, seed 3", kind).isGreaterThan(0.885);
        assertThat(coverage.meanWidth()).as("%s, seed 3", kind).isLessThan(1.5);
    }

    @Test
    void intervalsOfSHoldInAboutNineteenOfTwentyDebatesAndNotInAll() {
        Coverage coverage = Coverage.ofS(KINDS, 50, 250, 3);
        assertThat(coverage.share()).as("seed 3").isBetween(0.925, 0.98);
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

    /** 4,000 debates each, seed 1; the normal interval holds in 70 to 84 % of the clear-cut ones. */
    @ParameterizedTest
    @ValueSource(ints = {5, 20, 100})
    void scoreIntervalsHoldAlsoWhereSidesAreClearCut(int points) {
        for (Kind kind : KINDS) {
            Coverage score = Coverage.ofTheta(kind, points, 4_000, 1, position -> position.scoreInterval(0.95));
            assertThat(score.share()).as("%s, %d points, seed 1", kind, points).isBetween(0.93, 0.975);
        }
    }

    /** Against the formula of Wilson (1927) for a probability, worked out by hand. */
    @Test
    void aScoreIntervalIsTheLogitOfWilsonsAndOpenTowardsAPoleNeverHeard() {
        Interval interval = new LogitPosition(5, 1, 6).scoreInterval(0.95);
        assertThat(interval.low()).isCloseTo(-0.25539, within(1e-4));
        assertThat(interval.high()).isCloseTo(3.47427, within(1e-4));
        Interval open = new LogitPosition(5, 0, 5).scoreInterval(0.95);
        assertThat(open.low()).isCloseTo(0.26359, within(1e-4));
        assertThat(open.high()).isGreaterThan(700);
        assertThat(new LogitPosition(0, 0, 3).scoreInterval(0.95).low()).isLessThan(-700);
        assertThat(new LogitPosition(0, 5, 5).scoreInterval(0.95).high()).isCloseTo(-open.low(), within(1e-12));
    }

    /** 10 points each, more than are drawn singly, and fractions of points. */
    @Test
    void intervalsOfSNarrowWithThePointsAndTakeFractions() {
        double last = 3;
        for (double count : new double[] {0.4, 2.5, 10, 100, 249, 251, 1e6}) {
            StanceProfile one = StanceProfile.empty().saying("q", 1, 2 * count).saying("q", -1, count);
            StanceProfile other = StanceProfile.empty().saying("q", 1, count).saying("q", -1, 2 * count);
            Interval interval = SignorinoRitterInterval.of(one, other, 0.95).orElseThrow();
            assertThat(interval.high() - interval.low()).as("%s", count).isLessThan(last);
            last = interval.high() - interval.low() + 0.02;
        }
        assertThat(last).isLessThan(0.03);
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
            assertThat(LogGamma.of(shape)).isCloseTo(Gamma.logGamma(shape), within(1e-10));
        }
        assertThat(LogGamma.of(0.001)).isCloseTo(Gamma.logGamma(0.001), within(1e-10));
        assertThat(LogGamma.of(250.5)).isCloseTo(Gamma.logGamma(250.5), within(1e-9));
    }

    /** Of 1, 2 ... 1000 R's type 7 gives 25.975 and 975.025 for .95, 50.95 and 950.05 for .9; type 1 gives 25 and 975, 50 and 950. */
    @Test
    void asManySamplesAreLeftOutAtEitherEndAsTheLevelSays() {
        double[] samples =
                java.util.stream.IntStream.rangeClosed(1, 1000).asDoubleStream().toArray();
        assertThat(Interval.ofSamples(samples, 0.95)).isEqualTo(new Interval(26, 975, 0.95));
        assertThat(Interval.ofSamples(samples, 0.9)).isEqualTo(new Interval(51, 950, 0.9));
        assertThat(Interval.ofSamples(samples, 0.8)).isEqualTo(new Interval(101, 900, 0.8));
        assertThat(Interval.ofSamples(samples, 0.99)).isEqualTo(new Interval(6, 995, 0.99));
        assertThat(Interval.ofSamples(new double[] {3, 4}, 1e-13)).isEqualTo(new Interval(3, 4, 1e-13));
        assertThatThrownBy(() -> Interval.ofSamples(new double[0], 0.9)).hasMessageContaining("at least one");
    }
}
