package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.MASISetAnnotationDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
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

    /**
     * Passonneau 2006: Jaccard's coefficient times 1, 2/3, 1/3 or 0. The pair {1, 2} and {1, 2, 3, 4} is the example that nltk
     * documents, with 2/3 where nltk once rounded to .67.
     */
    @Test
    void setsAreApartByTheirOverlapAndByWhetherOneHoldsTheOther() {
        assertThat(Difference.masi(Set.of("1", "2"), Set.of("1", "2", "3", "4")))
                .isCloseTo(1 - 2 / 4.0 * 2 / 3, within(1e-15));
        assertThat(Difference.masi(Set.of("1", "2"), Set.of("2", "3"))).isCloseTo(1 - 1 / 3.0 / 3, within(1e-15));
        assertThat(Difference.masi(Set.of("1", "2"), Set.of("1", "2"))).isZero();
        assertThat(Difference.masi(Set.of(), Set.of())).isZero();
        assertThat(Difference.masi(Set.of("1"), Set.of("2"))).isEqualTo(1);
        assertThat(Difference.masi(Set.of("1"), Set.of())).isEqualTo(1);
    }

    /**
     * The example of the tests of dkpro-statistics, nine units of two coders, with the distance as published. By hand: observed
     * (0 + 1 + 0 + 1 + 2/3 + 8/9 + 0 + 2/3 + 2/3) / 9. dkpro's own MASI function gives .252 here, for it multiplies 1 - J by
     * 1 - M, so that {1, 2} and {1, 2, 3, 4} are only 1/6 apart.
     */
    @Test
    void alphaOfSetsIsThatOfTheDefinition() {
        List<List<Set<String>>> units = List.of(
                List.of(Set.of(), Set.of()),
                List.of(Set.of("A"), Set.of()),
                List.of(Set.of("A"), Set.of("A")),
                List.of(Set.of("A"), Set.of("B")),
                List.of(Set.of("A", "B"), Set.of("A")),
                List.of(Set.of("A", "B"), Set.of("A", "C")),
                List.of(Set.of("A", "B", "C"), Set.of("A", "B", "C")),
                List.of(Set.of("C"), Set.of("A", "C")),
                List.of(Set.of("C"), Set.of("A", "C")));
        double observed = (1 + 1 + 2 / 3.0 + 8 / 9.0 + 2 / 3.0 + 2 / 3.0) / 9;
        List<Set<String>> all = units.stream().flatMap(List::stream).toList();
        double expected = 0;
        for (Set<String> one : all) {
            for (Set<String> other : all) {
                expected += Difference.masi(one, other) / (18 * 17);
            }
        }
        Reliability reliability = Reliability.sets(units);
        assertThat(reliability.alpha().orElseThrow()).isCloseTo(1 - observed / expected, within(1e-12));
        assertThat(reliability).hasToString("Reliability of 9 units, sets by MASI: alpha 0.273");
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        units.forEach(unit -> study.addItem(new SetAnnotation(unit.get(0)), new SetAnnotation(unit.get(1))));
        assertThat(reliability.alpha().orElseThrow()).isCloseTo(alpha(study), within(1e-12));
        assertThat(new KrippendorffAlphaAgreement(study, new MASISetAnnotationDistanceFunction()).calculateAgreement())
                .isCloseTo(0.252, within(0.001));
    }

    /** dkpro's alpha over MASI as published. */
    private static double alpha(CodingAnnotationStudy study) {
        return new KrippendorffAlphaAgreement(
                        study, (all, one, other) -> published((SetAnnotation) one, (SetAnnotation) other))
                .calculateAgreement();
    }

    private static double published(SetAnnotation one, SetAnnotation other) {
        SetAnnotation both = new SetAnnotation(one);
        both.retainAll(other);
        SetAnnotation either = new SetAnnotation(one);
        either.addAll(other);
        double jaccard = either.isEmpty() ? 1 : (double) both.size() / either.size();
        double monotone = one.equals(other) ? 1 : one.containsAll(other) || other.containsAll(one) ? 2 / 3.0 : 1 / 3.0;
        return 1 - jaccard * monotone;
    }

    @Test
    void alphaOfSetsAgreesWithAnotherLibraryOnRandomCodings() {
        List<String> codes = List.of("aid", "dams", "fish", "reefs");
        for (long seed = 1; seed <= 50; seed++) {
            SplitMix random = new SplitMix(seed);
            CodingAnnotationStudy study = new CodingAnnotationStudy(3);
            List<List<Set<String>>> units = new ArrayList<>();
            for (int unit = 0; unit < 4 + random.below(20); unit++) {
                List<Set<String>> given = new ArrayList<>();
                for (int coder = 0; coder < 3; coder++) {
                    int mask = random.below(16);
                    given.add(Set.copyOf(IntStream.range(0, 4)
                            .filter(code -> (mask >> code & 1) == 1)
                            .mapToObj(codes::get)
                            .toList()));
                }
                units.add(given);
                study.addItem(given.stream().map(SetAnnotation::new).toArray());
            }
            assertThat(Reliability.sets(units).alpha().orElseThrow())
                    .as("seed " + seed)
                    .isCloseTo(alpha(study), within(1e-9));
        }
    }

    /** Sets of one class each are as nominal classes. */
    @Test
    void setsOfOneClassAreClassesWithoutOrder() {
        List<List<Set<String>>> single = names(example()).stream()
                .map(unit -> unit.stream().map(Set::of).toList())
                .toList();
        assertThat(Reliability.sets(single).alpha().orElseThrow())
                .isCloseTo(Reliability.nominal(names(example())).alpha().orElseThrow(), within(1e-12));
    }

    @Test
    void theCustomaryCutOffsAreToldInWords() {
        assertThat(Reliability.nominal(names(example())).describe())
                .startsWith("Alpha 0.743 (95 % interval 0.")
                .contains("; 40 values of 11 units): good for tentative conclusions only, from .667 to .80.")
                .endsWith("Other units might have fallen below .667: code more of them.");
        assertThat(Reliability.interval(numbers(example())).describe())
                .contains("Alpha 0.849")
                .contains("reliable by the customary demand of .80.")
                .endsWith("Other units might have fallen below .80: code more of them.");
        assertThat(Reliability.nominal(
                                List.of(List.of("fact", "fact"), List.of("value", "value"), List.of("fact", "value")))
                        .describe())
                .startsWith("Alpha 0.444 (")
                .endsWith("6 values of 3 units): below .667, too low for any conclusion.");
        assertThat(Reliability.nominal(List.of(List.of("a", "b"), List.of("b", "a")))
                        .describe())
                .endsWith("no better than chance.");
        assertThat(Reliability.nominal(List.of(List.of("a", "a"))).describe())
                .isEqualTo(
                        "No alpha: 2 values can be paired, and no two of them differ. That is no proof of agreement.");
        List<List<String>> many = new ArrayList<>();
        for (int unit = 0; unit < 60; unit++) {
            many.add(unit % 2 == 0 ? List.of("a", "a") : List.of("b", "b"));
        }
        assertThat(Reliability.nominal(many).describe())
                .isEqualTo(
                        "Alpha 1.000 (95 % interval 1.000 to 1.000; 120 values of 60 units): reliable by the customary"
                                + " demand of .80.");
    }

    /** The units are drawn anew with replacement; written out here with the same numbers. */
    @Test
    void theIntervalIsThePercentilesOfAlphaOverUnitsDrawnAnew() {
        List<List<String>> units = names(example());
        SplitMix random = new SplitMix(19_451_024);
        List<Double> samples = new ArrayList<>();
        for (int k = 0; k < 1_000; k++) {
            List<List<String>> drawn = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                drawn.add(units.get(random.below(units.size())));
            }
            Reliability.nominal(drawn).alpha().ifPresent(samples::add);
        }
        samples.sort(Double::compare);
        var interval = Reliability.nominal(units).interval(0.95).orElseThrow();
        int cut = samples.size() / 40;
        assertThat(interval.low()).isCloseTo(samples.get(cut), within(1e-12));
        assertThat(interval.high()).isCloseTo(samples.get(samples.size() - 1 - cut), within(1e-12));
        assertThatThrownBy(() -> Reliability.nominal(units).interval(95)).hasMessageContaining("level (95.0)");
    }
}
