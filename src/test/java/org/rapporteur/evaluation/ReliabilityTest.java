package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.SplitMix;

class ReliabilityTest {

    /** Four coders and twelve units, as units: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
    private static List<List<Integer>> example() {
        int[][] coders = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
            {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
        };
        List<List<Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            int at = unit;
            units.add(Arrays.stream(coders)
                    .map(coder -> coder[at])
                    .filter(value -> value > 0)
                    .toList());
        }
        return units;
    }

    private static List<List<String>> names(List<List<Integer>> units) {
        return units.stream()
                .map(unit -> unit.stream().map(String::valueOf).toList())
                .toList();
    }

    private static List<List<Double>> numbers(List<List<Integer>> units) {
        return units.stream()
                .map(unit -> unit.stream().map(Integer::doubleValue).toList())
                .toList();
    }

    @Test
    void krippendorffsExampleHasItsPublishedValues() {
        List<String> order = List.of("1", "2", "3", "4", "5");
        assertThat(Reliability.nominal(names(example())).alpha().orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(Reliability.ordinal(names(example()), order).alpha().orElseThrow())
                .isCloseTo(0.815, within(0.0005));
        assertThat(Reliability.interval(numbers(example())).alpha().orElseThrow())
                .isCloseTo(0.849, within(0.0005));
        assertThat(Reliability.nominal(names(example())).pairableValues()).isEqualTo(40);
        assertThat(Reliability.nominal(names(example())).units()).isEqualTo(11);
    }

    @Test
    void alphaAgreesWithAnotherLibraryOnRandomCodings() {
        for (long seed = 1; seed <= 50; seed++) {
            SplitMix random = new SplitMix(seed);
            int coders = 2 + random.below(4);
            CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
            List<List<Integer>> units = new ArrayList<>();
            for (int unit = 0; unit < 5 + random.below(40); unit++) {
                Object[] values = new Object[coders];
                List<Integer> given = new ArrayList<>();
                for (int coder = 0; coder < coders; coder++) {
                    if (random.below(5) > 0) {
                        int value = 1 + random.below(4);
                        values[coder] = value;
                        given.add(value);
                    }
                }
                study.addItem(values);
                units.add(given);
            }
            List<String> order = List.of("1", "2", "3", "4");
            assertThat(Reliability.nominal(names(units)).alpha().orElseThrow())
                    .as("nominal, seed " + seed)
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                            within(1e-9));
            assertThat(Reliability.interval(numbers(units)).alpha().orElseThrow())
                    .as("interval, seed " + seed)
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement(),
                            within(1e-9));
            assertThat(Reliability.ordinal(names(units), order).alpha().orElseThrow())
                    .as("ordinal, seed " + seed)
                    .isCloseTo(
                            new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement(),
                            within(1e-9));
        }
    }

    @Test
    void perfectAgreementIsOneAndSystematicDisagreementIsBelowZero() {
        assertThat(Reliability.nominal(List.of(List.of("a", "a"), List.of("b", "b")))
                        .alpha())
                .hasValue(1);
        assertThat(Reliability.nominal(List.of(List.of("a", "b"), List.of("b", "a")))
                        .alpha()
                        .orElseThrow())
                .isNegative();
    }

    @Test
    void whereAllValuesAreTheSameOrNoneCanBePairedThereIsNoAlpha() {
        assertThat(Reliability.nominal(List.of(List.of("a", "a"), List.of("a", "a")))
                        .alpha())
                .isEmpty();
        assertThat(Reliability.nominal(List.of(List.of("a"), List.of("b"), List.of()))
                        .alpha())
                .isEmpty();
        assertThat(Reliability.nominal(List.of()).interval(0.95)).isEmpty();
        assertThat(Reliability.nominal(List.of()).toString()).contains("no alpha");
    }

    @Test
    void theIntervalHoldsAlphaAndIsTheSameEveryTime() {
        var reliability = Reliability.nominal(names(example()));
        var interval = reliability.interval(0.95).orElseThrow();
        assertThat(interval.contains(reliability.alpha().orElseThrow())).isTrue();
        assertThat(Reliability.nominal(names(example())).interval(0.95)).hasValue(interval);
    }

    @Test
    void aClassOutsideTheOrderAndANumberThatIsNoneAreRefused() {
        assertThatThrownBy(() -> Reliability.ordinal(List.of(List.of("weak", "wek")), List.of("weak", "strong")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("wek")
                .hasMessageContaining("weak");
        assertThatThrownBy(() -> Reliability.interval(List.of(List.of(1.0, Double.NaN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finite");
    }
}
