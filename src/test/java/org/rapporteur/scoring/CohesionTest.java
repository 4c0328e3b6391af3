package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published figures where there are any (given with their source), hand calculation otherwise. */
class CohesionTest {

    private static final Offset<Double> AS_PRINTED = within(0.0005);
    private static final Offset<Double> TWO_PLACES = within(0.005);

    @Test
    void riceIsTheDifferenceOfForAndAgainst() {
        assertThat(Cohesion.rice(8, 2)).isEqualTo(0.6);
        assertThat(Cohesion.rice(5, 5)).isZero();
        assertThat(Cohesion.rice(0, 3)).isEqualTo(1);
    }

    /** Hix, Noury and Roland 2005; by hand from the formula. */
    @Test
    void hixNouryRolandKnowsAbstention() {
        assertThat(Cohesion.hixNouryRoland(10, 0, 0)).isEqualTo(1);
        assertThat(Cohesion.hixNouryRoland(5, 5, 0)).isEqualTo(0.25);
        assertThat(Cohesion.hixNouryRoland(1, 1, 1)).isCloseTo(0, within(1e-15));
        assertThat(Cohesion.hixNouryRoland(8, 1, 1)).isCloseTo(0.7, within(1e-15));
    }

    /** Van der Eijk 2001 and R's agrmt: agreement(c(30,40,210,130,530,50,10)) and the supporters of one Dutch party. */
    @Test
    void vanDerEijkGivesThePublishedFigures() {
        assertThat(Cohesion.vanDerEijk(30, 40, 210, 130, 530, 50, 10)).isCloseTo(0.611, AS_PRINTED);
        assertThat(Cohesion.vanDerEijk(2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6)).isCloseTo(0.61, TWO_PLACES);
        assertThat(Cohesion.vanDerEijk(5, 0, 0, 5)).isEqualTo(-1);
        assertThat(Cohesion.vanDerEijk(3, 3, 3, 3, 3)).isZero();
        assertThat(Cohesion.vanDerEijk(2, 0, 1, 1)).isCloseTo(0.083, AS_PRINTED);
        assertThat(Cohesion.vanDerEijk(0, 7, 0)).isEqualTo(1);
        assertThat(Cohesion.vanDerEijk(4, 4)).isZero();
    }

    @Test
    void vanDerEijkStaysInRangeWhateverTheCounts() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            double[] counts =
                    random.doubles(2 + i % 6).map(x -> x < 0.4 ? 0 : x).toArray();
            counts[0] += 0.1;
            assertThat(Cohesion.vanDerEijk(counts)).isBetween(-1.0, 1.0);
            assertThat(Cohesion.consensus(counts)).isBetween(0.0, 1.0);
        }
    }

    /** R's agrmt: consensus(c(5,0,0,0,5)), consensus(c(2,2,2,2,2)). */
    @Test
    void consensusGivesThePublishedFigures() {
        assertThat(Cohesion.consensus(5, 0, 0, 0, 5)).isZero();
        assertThat(Cohesion.consensus(2, 2, 2, 2, 2)).isCloseTo(0.434, AS_PRINTED);
        assertThat(Cohesion.consensus(0, 4, 0)).isEqualTo(1);
    }

    /** Products as Polis has them, from the formula: (10/12)², 19/22 · 1/3, 11/12 · 1/12. */
    @Test
    void aLargeGroupCannotOutvoteASmallOne() {
        assertThat(product(9, 10, 9, 10)).isCloseTo(0.694, AS_PRINTED);
        assertThat(product(18, 20, 0, 1)).isCloseTo(0.288, AS_PRINTED);
        assertThat(product(10, 10, 0, 10)).isCloseTo(0.076, AS_PRINTED);
    }

    private static double product(double agree, double asked, double others, double othersAsked) {
        double mean = Cohesion.groupAwareConsensus(
                List.of(Cohesion.acceptance(agree, asked), Cohesion.acceptance(others, othersAsked)));
        return mean * mean;
    }

    @Test
    void theGeometricMeanDoesNotFallWithTheNumberOfGroups() {
        assertThat(Cohesion.groupAwareConsensus(List.of(0.8, 0.8))).isCloseTo(0.8, within(1e-12));
        assertThat(Cohesion.groupAwareConsensus(List.of(0.8, 0.8, 0.8, 0.8, 0.8)))
                .isCloseTo(0.8, within(1e-12));
        assertThat(Cohesion.groupAwareConsensus(List.of(1.0, 1.0))).isEqualTo(1);
    }

    /** Esteban and Ray 1994; two poles .5^2.6, four even places by hand. */
    @Test
    void twoEqualCampsAtTheEndsAreMostPolarised() {
        assertThat(Polarisation.estebanRay(new double[] {7, 7}, new double[] {0, 1}))
                .isCloseTo(0.165, AS_PRINTED);
        assertThat(Polarisation.estebanRay(new double[] {1, 1, 1, 1}, new double[] {0, 1 / 3.0, 2 / 3.0, 1}))
                .isCloseTo(0.045, AS_PRINTED);
        assertThat(Polarisation.estebanRay(new double[] {1, 2, 3}, new double[] {4, 4, 4}, 1))
                .isZero();
        assertThat(Polarisation.ofScale(5, 0, 0, 5)).isEqualTo(1);
        assertThat(Polarisation.ofScale(0, 5, 0)).isZero();
    }

    @Test
    void whereNobodyAnsweredThereIsNothingToMeasure() {
        assertThatThrownBy(() -> Cohesion.rice(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counts must not all be 0");
        assertThatThrownBy(() -> Cohesion.vanDerEijk(0, 0, 0)).hasMessageContaining("counts must not all be 0");
        assertThatThrownBy(() -> Cohesion.consensus(1)).hasMessageContaining("categories (1) must be at least two");
        assertThatThrownBy(() -> Cohesion.hixNouryRoland(-1, 2, 3)).hasMessageContaining("count (-1.0)");
        assertThatThrownBy(() -> Cohesion.consensus(1, Double.NaN)).hasMessageContaining("count (NaN)");
        assertThatThrownBy(() -> Cohesion.groupAwareConsensus(List.of())).hasMessageContaining("groups (none)");
        assertThatThrownBy(() -> Cohesion.groupAwareConsensus(List.of(0.0))).hasMessageContaining("acceptance (0.0)");
        assertThatThrownBy(() -> Cohesion.acceptance(3, 2)).hasMessageContaining("answers (3.0 of 2.0)");
    }

    @Test
    void campsMustHavePlacesAndASensitivityThatTheAxiomsAllow() {
        double[] two = {1, 1};
        assertThatThrownBy(() -> Polarisation.estebanRay(two, new double[] {1}))
                .hasMessageContaining("places (1) must be as many as sizes (2)");
        assertThatThrownBy(() -> Polarisation.estebanRay(two, two, 2)).hasMessageContaining("sensitivity (2.0)");
        assertThatThrownBy(() -> Polarisation.estebanRay(two, new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("place (Infinity)");
    }
}
