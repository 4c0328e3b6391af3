package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Golden values of the literature and of reference programs, each with its origin. */
class GoldenValuesTest {

    private static final Offset<Double> PRINTED = within(0.0005);
    private static final Offset<Double> EXACT = within(1e-12);

    /** Lowe, Benoit, Mikhaylov and Laver 2011, worked by formula for a short and a tenfold table; 1.96 on either side of 0. */
    @Test
    void logitPositionsOfAShortAndALongStatement() {
        LogitPosition few = new LogitPosition(5, 1, 40);
        LogitPosition many = new LogitPosition(50, 10, 400);
        assertThat(few.theta()).hasValueCloseTo(1.299, PRINTED);
        assertThat(few.interval(0.95).low()).isCloseTo(-0.506, PRINTED);
        assertThat(few.interval(0.95).high()).isCloseTo(3.105, PRINTED);
        assertThat(many.theta()).hasValueCloseTo(1.571, PRINTED);
        assertThat(many.interval(0.95).low()).isCloseTo(0.906, PRINTED);
        assertThat(many.interval(0.95).high()).isCloseTo(2.235, PRINTED);
        LogitPosition silent = new LogitPosition(0, 0, 40);
        assertThat(silent.theta()).isEmpty();
        assertThat(silent.interval(0.95).high()).isCloseTo(3.92, within(0.005));
        assertThat(silent.importance()).hasValueCloseTo(-Math.log(40), EXACT);
    }

    /** Rile (R - L) / N, and the ratio of Kim and Fording (R - L) / (R + L); importance ln((R + L + 1) / N); by hand. */
    @Test
    void rileMixesPositionAndSalienceAndTheRatioDoesNot() {
        LogitPosition position = new LogitPosition(5, 1, 40);
        assertThat(position.saliency()).hasValue(0.1);
        assertThat(position.ratio()).hasValueCloseTo(2 / 3.0, EXACT);
        assertThat(position.importance()).hasValueCloseTo(Math.log(7 / 40.0), EXACT);
        assertThat(new LogitPosition(0, 0, 40).saliency()).hasValue(0);
        assertThat(new LogitPosition(0, 0, 40).ratio()).isEmpty();
    }

    /** R's fpsim on the same rows (srs, kappa, pi), A of Benati and Capurri 2026 by their script; trap of eighteen silences. */
    @Test
    void dyadsAndTheTrapOfSilence() {
        Dyad dyad = Dyad.of(new double[] {1, 1, 0, -1, 1, 0, 0, 1}, new double[] {1, 0, 0, -1, -1, 0, 0, 1});
        assertThat(dyad.signorinoRitter()).hasValue(.625);
        assertThat(dyad.signorinoRitterSquared()).hasValue(.6875);
        assertThat(dyad.cohenKappa()).hasValueCloseTo(.4444, within(5e-5));
        assertThat(dyad.scottPi()).hasValueCloseTo(.4074, within(5e-5));
        assertThat(dyad.alignmentIndex()).hasValue(.4375);
        double[] x = new double[20];
        double[] y = new double[20];
        x[0] = 1;
        y[0] = -1;
        x[1] = -1;
        y[1] = 1;
        Dyad trap = Dyad.of(x, y);
        assertThat(trap.signorinoRitter()).hasValueCloseTo(.80, EXACT);
        assertThat(trap.cohenKappa()).hasValue(-1);
        assertThat(trap.scottPi()).hasValue(-1);
    }

    /** The formulas on a = 3, b = 1, c = 2, d = 4, by hand; what neither says must not enter Jaccard. */
    @Test
    void presenceMeasuresOfAFourfoldTable() {
        Presence presence = new Presence(3, 1, 2, 4);
        assertThat(presence.simpleMatch()).hasValue(.7);
        assertThat(presence.jaccard()).hasValue(.5);
        assertThat(presence.russellRao()).hasValue(.3);
        assertThat(presence.kuckartzRadiker()).hasValueCloseTo(10 / 13.0, EXACT);
        assertThat(new Presence(3, 1, 2, 400).jaccard()).hasValue(.5);
        assertThat(Presence.of(Set.of("treaty", "aid"), Set.of("treaty", "fish"), List.of("war")))
                .isEqualTo(new Presence(1, 1, 1, 1));
        Presence nothing = new Presence(0, 0, 0, 0);
        assertThat(nothing.simpleMatch()).isEmpty();
        assertThat(nothing.jaccard()).isEmpty();
        assertThat(nothing.russellRao()).isEmpty();
        assertThat(nothing.kuckartzRadiker()).isEmpty();
        assertThatThrownBy(() -> new Presence(0, -1, 0, 0)).hasMessageContaining("must not be negative");
    }

    /** By hand: halves and quarters; ln 2 = .6931. */
    @Test
    void attentionIsAsWideAsItIsEven() {
        assertThat(Attention.effectiveIssues(1, 1, 1, 1)).isCloseTo(4, EXACT);
        assertThat(Attention.effectiveIssues(2, 1, 1)).isCloseTo(Math.pow(2, 1.5), EXACT);
        assertThat(Attention.effectiveIssues(7, 0)).isEqualTo(1);
        assertThat(Attention.inverseConcentration(3, 1)).isCloseTo(1.6, EXACT);
        assertThat(Attention.inverseConcentration(2, 2, 2)).isCloseTo(3, EXACT);
        assertThatThrownBy(() -> Attention.effectiveIssues(0, 0)).hasMessageContaining("must not all be 0");
        assertThatThrownBy(() -> Attention.inverseConcentration(-1, 2)).hasMessageContaining("count (-1.0)");
    }

    /** Own (.5, .5), rivals (1, 0) and (0, 1) and (1, 0): mean (2/3, 1/3), so both issues are 1/6 off. */
    @Test
    void nichenessIsTheDistanceFromTheMeanOfTheRivals() {
        List<double[]> rivals = List.of(new double[] {3, 0}, new double[] {0, 5}, new double[] {1, 0});
        assertThat(Attention.nicheness(new double[] {2, 2}, rivals)).isCloseTo(1 / 6.0, EXACT);
        assertThat(Attention.nicheness(new double[] {1, 0}, List.of(new double[] {0, 1})))
                .isEqualTo(1);
        assertThatThrownBy(() -> Attention.nicheness(new double[] {1}, List.of()))
                .hasMessageContaining("rivals (none)");
        assertThatThrownBy(() -> Attention.nicheness(new double[] {1}, List.of(new double[] {1, 1})))
                .hasMessageContaining("as many for everybody");
    }

    /** (10/12) / (2/12); pooled 12/24, error sqrt(.25 (1/12 + 1/12)). */
    @Test
    void representativenessComparesAGroupWithTheOthers() {
        Representativeness group = Representativeness.of(9, 10, 1, 10);
        assertThat(group.ratio()).isCloseTo(5, EXACT);
        assertThat(group.z()).isCloseTo(2 / 3.0 / Math.sqrt(.25 / 6), EXACT);
        assertThat(Representativeness.of(3, 4, 3, 4).z()).isZero();
        assertThat(Representativeness.of(5, 5, 0, 0).ratio()).isCloseTo(12 / 7.0, EXACT);
        assertThatThrownBy(() -> Representativeness.of(2, 1, 0, 0)).hasMessageContaining("answers (2.0 of 1.0)");
    }

    /** The toy of two actors of Discourse Network Analyzer, two-mode; by hand. */
    @Test
    void twoModeCellsAreCountedSubtractedAndNormalised() {
        StanceProfile a = StanceProfile.empty()
                .saying("c0", 1, 2)
                .saying("c1", -1, 1)
                .saying("c2", 1, 1)
                .saying("c2", -1, 1);
        StanceProfile b =
                StanceProfile.empty().saying("c0", 1, 1).saying("c1", 1, 1).saying("c2", 1, 1);
        DiscourseNetwork network = DiscourseNetwork.of(Map.of("a", a, "b", b));
        assertThat(network.affiliations().get("a")).isEqualTo(Map.of("c0", 2.0, "c1", 1.0, "c2", 2.0));
        assertThat(network.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.NONE)
                        .get("a"))
                .isEqualTo(Map.of("c0", 2.0, "c1", -1.0, "c2", 0.0));
        assertThat(network.affiliations(Affiliation.COUNT, AffiliationNormalisation.ACTIVITY)
                        .get("a"))
                .isEqualTo(Map.of("c0", .4, "c1", .2, "c2", .4));
        assertThat(network.affiliations(Affiliation.COUNT, AffiliationNormalisation.PROMINENCE)
                        .get("b"))
                .isEqualTo(Map.of("c0", 1 / 3.0, "c1", .5, "c2", 1 / 3.0));
        assertThat(DiscourseNetwork.of(Map.of("a", a, "z", StanceProfile.empty()))
                        .affiliations(Affiliation.COUNT, AffiliationNormalisation.ACTIVITY)
                        .get("z"))
                .isEqualTo(Map.of("c0", 0.0, "c1", 0.0, "c2", 0.0));
    }
}
