package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;

/** Figures from R's fpsim (srs, kappa, pi, A) and Discourse Network Analyzer, from hand calculation, and from dkpro-statistics. */
class StanceFamilyTest {

    private static final Offset<Double> AS_PRINTED = within(0.00005);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double[] X = {1, 1, 0, -1, 1, 0, 0, 1};
    private static final double[] Y = {1, 0, 0, -1, -1, 0, 0, 1};

    @Test
    void theMeasuresOfInternationalRelationsGiveTheirPublishedFigures() {
        Dyad dyad = Dyad.of(X, Y);
        assertThat(dyad.signorinoRitter()).hasValueCloseTo(0.625, EXACT);
        assertThat(dyad.signorinoRitterSquared()).hasValueCloseTo(0.6875, EXACT);
        assertThat(dyad.cohenKappa()).hasValueCloseTo(0.4444, AS_PRINTED);
        assertThat(dyad.scottPi()).hasValueCloseTo(0.4074, AS_PRINTED);
        assertThat(dyad.alignmentIndex()).hasValueCloseTo(0.4375, EXACT);
        assertThat(dyad).hasToString("Dyad of 8 items");
    }

    /** Eighteen items of silence taken for the middle, and two opposed. */
    @Test
    void silenceTakenForTheMiddleLooksLikeAgreementOnlyToS() {
        double[] x = new double[20];
        double[] y = new double[20];
        x[0] = 1;
        x[1] = -1;
        y[0] = -1;
        y[1] = 1;
        assertThat(Dyad.of(x, y).signorinoRitter()).hasValueCloseTo(0.8, EXACT);
        assertThat(Dyad.of(x, y).cohenKappa()).hasValue(-1);
        assertThat(Dyad.of(x, y).scottPi()).hasValue(-1);
        Dyad said = Dyad.of(Map.of("q1", 1.0, "q2", -1.0, "q3", 1.0), Map.of("q1", -1.0, "q2", 1.0, "q4", 1.0));
        assertThat(said.signorinoRitter()).hasValue(-1);
        assertThat(said.compared()).isEqualTo(2);
        assertThat(said.dropped()).isEqualTo(2);
        assertThat(said).hasToString("Dyad of 2 items, 2 dropped");
    }

    /** The examples of the documentation. */
    @Test
    void whatOnlyOneSideSaysDoesNotEnter() {
        StanceProfile norland = StanceProfile.empty().saying("treaty", 1, 2).saying("fund", -1, 1);
        StanceProfile sudland = StanceProfile.empty().saying("treaty", 1, 1).saying("fund", 1, 1);
        assertThat(Measures.signorinoRitter().between(norland, sudland)).hasValue(0);
        StanceProfile ostania = StanceProfile.empty().saying("treaty", -1, 1);
        assertThat(Measures.signorinoRitter().between(norland, ostania)).hasValue(-1);
        assertThat(norland.questions()).containsExactly("fund", "treaty");
        assertThat(norland.saying("fund", -1, 1).count("fund")).isEqualTo(2);
        assertThat(norland.count("fund")).isEqualTo(1);
        assertThat(StanceProfile.counted(Map.of("treaty", Map.of(1.0, 2.0), "fund", Map.of(-1.0, 1.0))))
                .isEqualTo(norland);
        assertThat(StanceProfile.counted(Map.of("treaty", Map.of(0.0, 1.0, -0.0, 2.0)))
                        .count("treaty", 0))
                .isEqualTo(3);
        assertThatThrownBy(() -> StanceProfile.counted(Map.of("treaty", Map.of(1.0, 0.0))))
                .hasMessageContaining("count (0.0)");
        assertThatThrownBy(() -> StanceProfile.counted(Map.of("treaty", Map.of(3.0, 1.0))))
                .hasMessageContaining("place (3.0)");
    }

    @Test
    void weightsOfQuestionsEnterS() {
        Dyad dyad = Dyad.of(new double[] {1, 1}, new double[] {1, -1});
        assertThat(dyad.signorinoRitter()).hasValue(0);
        assertThat(dyad.weightedBy(3, 1).signorinoRitter()).hasValue(0.5);
        assertThatThrownBy(() -> dyad.weightedBy(1)).hasMessageContaining("weights (1) must be as many");
        assertThatThrownBy(() -> dyad.weightedBy(0, 0)).hasMessageContaining("counts must not all be 0");
    }

    /** The closed forms are quadratic kappa and pi: written out here from the table of both, category by category. */
    @Test
    void theClosedFormsAreQuadraticallyWeightedKappaAndPi() {
        SplittableRandom random = new SplittableRandom(5);
        for (int seed = 0; seed < 100; seed++) {
            double[] x = random.ints(9, -1, 2).asDoubleStream().toArray();
            double[] y = random.ints(9, -1, 2).asDoubleStream().toArray();
            double observed = 0;
            double byBoth = 0;
            double pooled = 0;
            double[] all = new double[18];
            for (int i = 0; i < 9; i++) {
                all[2 * i] = x[i];
                all[2 * i + 1] = y[i];
                observed += (x[i] - y[i]) * (x[i] - y[i]) / 9;
                for (double other : y) {
                    byBoth += (x[i] - other) * (x[i] - other) / 81;
                }
            }
            for (double one : all) {
                for (double other : all) {
                    pooled += (one - other) * (one - other) / 324;
                }
            }
            Dyad dyad = Dyad.of(x, y);
            assertThat(dyad.cohenKappa()).hasValueCloseTo(1 - observed / byBoth, EXACT);
            assertThat(dyad.scottPi()).hasValueCloseTo(1 - observed / pooled, EXACT);
        }
    }

    @Test
    void kappaAndPiOnNamesAreThoseOfDkpro() {
        SplittableRandom random = new SplittableRandom(6);
        for (int seed = 0; seed < 50; seed++) {
            double[] x = random.ints(12, -1, 2).asDoubleStream().toArray();
            double[] y = random.ints(12, -1, 2).asDoubleStream().toArray();
            CodingAnnotationStudy study = new CodingAnnotationStudy(2);
            for (int i = 0; i < x.length; i++) {
                study.addItem(x[i], y[i]);
            }
            Dyad dyad = Dyad.of(x, y);
            assertThat(dyad.nominalKappa())
                    .as("seed %d", seed)
                    .hasValueCloseTo(new CohenKappaAgreement(study).calculateAgreement(), EXACT);
            assertThat(dyad.nominalPi())
                    .as("seed %d", seed)
                    .hasValueCloseTo(new ScottPiAgreement(study).calculateAgreement(), EXACT);
        }
    }

    /**
     * dkpro 2.2.1 divides observed and expected disagreement each by the largest distance met there, so its weighted kappa is
     * kappa only where the two ends meet on some item. Of pi it is Krippendorff's alpha for two coders: 1 - (1 - pi)(2n - 1)
     * / 2n.
     */
    @Test
    void kappaAndPiBySquaredDistanceAreThoseOfDkpro() {
        SplittableRandom random = new SplittableRandom(9);
        int compared = 0;
        for (int seed = 0; seed < 50; seed++) {
            double[] x = random.ints(12, -1, 2).asDoubleStream().toArray();
            double[] y = random.ints(12, -1, 2).asDoubleStream().toArray();
            CodingAnnotationStudy study = new CodingAnnotationStudy(2);
            for (int i = 0; i < x.length; i++) {
                study.addItem(x[i], y[i]);
            }
            Dyad dyad = Dyad.of(x, y);
            if (IntStream.range(0, x.length).anyMatch(i -> x[i] * y[i] == -1)) {
                compared++;
                double kappa = new WeightedKappaAgreement(study, new IntervalDistanceFunction()).calculateAgreement();
                assertThat(dyad.cohenKappa()).as("seed %d", seed).hasValueCloseTo(kappa, EXACT);
            }
            double alpha = new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement();
            assertThat(1 - (1 - dyad.scottPi().orElseThrow()) * 23 / 24)
                    .as("seed %d", seed)
                    .isCloseTo(alpha, within(1e-9));
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void whatIsNotDefinedIsEmpty() {
        Dyad nothing = Dyad.of(Map.of("q1", 1.0), Map.of("q2", 1.0));
        for (OptionalDouble value : List.of(
                nothing.signorinoRitter(),
                nothing.signorinoRitterSquared(),
                nothing.cohenKappa(),
                nothing.scottPi(),
                nothing.nominalKappa(),
                nothing.nominalPi(),
                nothing.alignmentIndex())) {
            assertThat(value).isEmpty();
        }
        Dyad same = Dyad.of(new double[] {1, 1}, new double[] {1, 1});
        assertThat(same.cohenKappa()).isEmpty();
        assertThat(same.scottPi()).isEmpty();
        assertThat(same.nominalKappa()).isEmpty();
        assertThat(same.signorinoRitter()).hasValue(1);
    }

    @Test
    void positionsOffTheScaleAndUnevenRowsAreRefused() {
        assertThatThrownBy(() -> Dyad.of(X, new double[] {1})).hasMessageContaining("positions (8 and 1)");
        assertThatThrownBy(() -> Dyad.of(new double[] {2}, new double[] {1})).hasMessageContaining("position (2.0)");
        assertThatThrownBy(() -> Dyad.of(new double[] {Double.NaN}, new double[] {1}))
                .hasMessageContaining("position (NaN)");
    }

    /** Lowe, Benoit, Mikhaylov and Laver 2011; by hand from the formulas. */
    @Test
    void logitPositionsHaveStandardErrorsAndMayBeUnknown() {
        LogitPosition few = new LogitPosition(5, 1, 40);
        assertThat(few.theta()).hasValueCloseTo(1.299, within(0.0005));
        assertThat(few.interval(0.95).low()).isCloseTo(-0.506, within(0.0005));
        assertThat(few.interval(0.95).high()).isCloseTo(3.105, within(0.0005));
        assertThat(few.importance()).hasValueCloseTo(Math.log(7.0 / 40), EXACT);
        LogitPosition many = new LogitPosition(50, 10, 400);
        assertThat(many.theta()).hasValueCloseTo(1.571, within(0.0005));
        assertThat(many.interval(0.95).low()).isCloseTo(0.906, within(0.0005));
        assertThat(many.interval(0.95).high()).isCloseTo(2.235, within(0.0005));
        assertThat(many.ratio()).hasValueCloseTo(2 / 3.0, EXACT);
        assertThat(many.saliency()).hasValueCloseTo(0.1, EXACT);
        assertThat(many).hasToString("1.57 ± 0.34 (50.0 for, 10.0 against)");
    }

    @Test
    void whoSaidNothingIsUnknownAndNotInTheMiddle() {
        LogitPosition unknown = new LogitPosition(0, 0, 30);
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.theta()).isEmpty();
        assertThat(unknown.ratio()).isEmpty();
        assertThat(unknown.importance()).hasValueCloseTo(-Math.log(30), EXACT);
        assertThat(unknown.interval(0.95).low()).isCloseTo(-3.92, within(0.0005));
        assertThat(unknown.interval(0.95).high()).isCloseTo(3.92, within(0.0005));
        assertThat(unknown).hasToString("unknown (nothing for or against)");
        assertThat(new LogitPosition(0, 0, 0).importance()).isEmpty();
        assertThatThrownBy(() -> new LogitPosition(3, 1, 2)).hasMessageContaining("counts (3.0 for, 1.0 against, 2.0");
        assertThatThrownBy(() -> new LogitPosition(Double.NaN, 1, 2)).hasMessageContaining("must be finite");
    }

    /** Quantiles of the beta distribution as commons-math3 has them. */
    @Test
    void theCredibleIntervalIsTheLogitOfABetaQuantile() {
        for (double[] counts : new double[][] {{5, 1}, {40, 60}, {200, 3}}) {
            var jeffreys = beta(counts[0] + 0.5, counts[1] + 0.5);
            Interval interval = new LogitPosition(counts[0], counts[1], 300).credibleInterval(0.95);
            assertThat(jeffreys.cumulativeProbability(1 / (1 + Math.exp(-interval.low()))))
                    .isCloseTo(0.025, within(1e-8));
            assertThat(jeffreys.cumulativeProbability(1 / (1 + Math.exp(-interval.high()))))
                    .isCloseTo(0.975, within(1e-8));
        }
        // Open towards a pole never heard.
        Interval open = new LogitPosition(0, 5, 300).credibleInterval(0.95);
        assertThat(open.low()).isLessThan(-700);
        assertThat(beta(0.5, 5.5).cumulativeProbability(1 / (1 + Math.exp(-open.high()))))
                .isCloseTo(0.975, within(1e-8));
        assertThat(new LogitPosition(0, 0, 3).credibleInterval(0.95).high()).isGreaterThan(700);
    }

    private static BetaDistribution beta(double a, double b) {
        return new BetaDistribution(a, b);
    }

    /** Quantiles of the standard normal as every table has them. */
    @Test
    void normalQuantilesAreThoseOfTheTables() {
        assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(NormalQuantile.of(0.995)).isCloseTo(2.5758293035489004, within(1e-12));
        assertThat(NormalQuantile.of(0.5)).isCloseTo(0, within(1e-12));
        assertThat(NormalQuantile.of(1e-6)).isCloseTo(-4.753424308822899, within(1e-9));
    }

    /** The toy of two actors: a takes c0 for twice, c1 against, c2 both ways; b is for everything once. */
    @Test
    void discourseNetworksGiveTheFiguresOfDiscourseNetworkAnalyzer() {
        StanceProfile a = StanceProfile.empty()
                .saying("c0", 1, 2)
                .saying("c1", -1, 1)
                .saying("c2", 1, 1)
                .saying("c2", -1, 1);
        StanceProfile b =
                StanceProfile.empty().saying("c0", 1, 1).saying("c1", 1, 1).saying("c2", 1, 1);
        assertThat(Tie.CONGRUENCE.between(a, b)).isEqualTo(3);
        assertThat(Tie.CONFLICT.between(a, b)).isEqualTo(2);
        assertThat(Tie.SUBTRACT.between(a, b)).isEqualTo(1);
        assertThat(Tie.CO_OCCURRENCE.between(a, b)).isEqualTo(5);
        assertThat(Normalisation.AVERAGE.denominator(a, b)).isEqualTo(4);
        assertThat(Normalisation.JACCARD.denominator(a, b)).isEqualTo(6);
        // Each with itself: 2·2 + 1 + 1 + 1, and 3.
        assertThat(Normalisation.COSINE.denominator(a, b)).isCloseTo(Math.sqrt(21), EXACT);
        assertThat(Measures.congruence(Normalisation.AVERAGE).between(a, b)).hasValue(0.75);
        assertThat(Measures.conflict(Normalisation.JACCARD).between(a, b)).hasValueCloseTo(1 / 3.0, EXACT);
        assertThat(Measures.congruence(Normalisation.COSINE).between(a, a)).hasValue(1);
        assertThat(Measures.subtract(Normalisation.NONE).between(a, b)).hasValue(1);
        DiscourseNetwork network = DiscourseNetwork.of(Map.of("b", b, "a", a));
        assertThat(network.actors()).containsExactly("a", "b");
        assertThat(network.affiliations().get("a")).containsEntry("c2", 2.0);
        assertThat(network.tie("a", "a", Tie.CONGRUENCE, Normalisation.NONE)).isZero();
        assertThat(network.sum(Tie.CONGRUENCE, Normalisation.NONE)).isEqualTo(6);
        assertThat(network).hasToString("DiscourseNetwork of 2 actors on 3 questions");
        assertThatThrownBy(() -> network.profile("c")).hasMessageContaining("actor (c) is not known");
    }

    @Test
    void theCosineNeverLeavesItsRangeWhateverTheCounts() {
        SplittableRandom random = new SplittableRandom(7);
        for (int seed = 0; seed < 300; seed++) {
            StanceProfile a = random(random);
            StanceProfile b = random(random);
            double denominator = Normalisation.COSINE.denominator(a, b);
            assertThat(Tie.CONGRUENCE.between(a, b) / denominator).isBetween(0.0, 1 + 1e-12);
            assertThat(Tie.CONFLICT.between(a, b) / denominator).isBetween(0.0, 1 + 1e-12);
        }
    }

    private static StanceProfile random(SplittableRandom random) {
        StanceProfile profile = StanceProfile.empty();
        for (int k = 0; k < 6; k++) {
            double[] places = {-1, 0, 0.5, 1};
            profile = profile.saying("q" + random.nextInt(3), places[random.nextInt(4)], 1 + random.nextInt(5));
        }
        return profile;
    }

    /** By hand: all for, against half for and half against, must move half the mass by the whole scale. */
    @Test
    void theEarthMoverTellsADividedSideFromOneInTheMiddle() {
        StanceProfile supports = StanceProfile.empty().saying("q", 1, 3);
        StanceProfile divided = StanceProfile.empty().saying("q", 1, 2).saying("q", -1, 2);
        StanceProfile middle = StanceProfile.empty().saying("q", 0, 1);
        StanceProfile conditional = StanceProfile.empty().saying("q", 0.5, 1);
        StanceProfile opposes = StanceProfile.empty().saying("q", -1, 1);
        assertThat(Measures.earthMover().between(supports, divided)).hasValue(0.5);
        assertThat(Measures.earthMover().between(divided, middle)).hasValue(0.5);
        assertThat(Measures.signorinoRitter().between(divided, middle)).hasValue(1);
        assertThat(Measures.earthMover().between(supports, conditional)).hasValue(0.75);
        assertThat(Measures.earthMover().between(supports, opposes)).hasValue(0);
    }

    @Test
    void containmentAsksWhetherTheFirstHoldsWhatTheSecondHolds() {
        StanceProfile wide =
                StanceProfile.empty().saying("q1", 1, 5).saying("q2", -1, 1).saying("q3", 1, 1);
        StanceProfile narrow = StanceProfile.empty().saying("q1", 1, 1).saying("q2", 1, 1);
        assertThat(Measures.containment().between(wide, narrow)).hasValue(0.5);
        assertThat(Measures.containment().between(narrow, wide)).hasValueCloseTo(1 / 3.0, EXACT);
        assertThat(Measures.tversky(1, 1).between(wide, narrow)).hasValue(0.25);
        assertThat(Measures.tversky(0.5, 0.5).between(wide, narrow)).hasValue(0.4);
        assertThat(Measures.tversky(0.5, 0.5).laws()).contains(Law.SYMMETRY);
        assertThat(Measures.tversky(1, 0).laws()).doesNotContain(Law.SYMMETRY);
        assertThatThrownBy(() -> Measures.tversky(0, 0)).hasMessageContaining("weights (0.0, 0.0)");
    }

    @Test
    void tverskyKeepsWhatItPromisesWhateverTheWeights() {
        for (StanceMeasure measure :
                List.of(Measures.tversky(1, 1), Measures.tversky(0.3, 2), Measures.tversky(1, 0))) {
            for (Law law : measure.laws()) {
                for (long seed = 0; seed < 50; seed++) {
                    assertThat(LawCheck.holds(law, measure, seed))
                            .as("%s of %s, seed %d", law, measure.about(), seed)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aProfileCountsPointsAndAgreesWithThePositionOnTheWord() {
        for (long seed = 0; seed < 200; seed++) {
            Position position = RandomDebate.position("A", new RandomDebate(seed).anything(6));
            StanceProfile profile = StanceProfile.of(position);
            position.stances().forEach((question, stance) -> {
                if (stance == Stance.UNCLEAR) {
                    assertThat(profile.stance(question.id())).isEmpty();
                    assertThat(profile.mean(question.id())).isEmpty();
                    assertThat(profile.logit(question.id()).known()).isFalse();
                } else {
                    assertThat(profile.stance(question.id())).hasValue(stance);
                    assertThat(profile.logit(question.id()).known())
                            .isEqualTo(profile.count(question.id()) > profile.count(question.id(), 0));
                }
            });
        }
        var q = RandomDebate.QUESTIONS.get(0);
        Position twice = RandomDebate.position(
                "A",
                List.of(
                        new Said("One.", Direction.NEITHER, new HashMap<>(Map.of(q, Stance.SUPPORT))),
                        new Said("Two.", Direction.NEITHER, new HashMap<>(Map.of(q, Stance.OPPOSE)))));
        StanceProfile profile = StanceProfile.of(twice);
        assertThat(profile.mean("q1")).hasValue(0);
        assertThat(profile.count("q1")).isEqualTo(2);
        assertThat(profile.count("q1", 1)).isEqualTo(1);
        assertThat(profile.count("q9")).isZero();
        assertThat(profile).hasToString("StanceProfile of 2 stances on 1 questions");
        assertThatThrownBy(() -> profile.saying("q1", 1.5, 1)).hasMessageContaining("place (1.5)");
        assertThatThrownBy(() -> profile.saying("q1", 1, 0)).hasMessageContaining("count (0.0)");
    }
}
