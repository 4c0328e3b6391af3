package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.statement.Delegation;

/** Golden values: {@code Rscript src/test/resources/org/rapporteur/insight/clustering.R}, R 4.2.2. */
class DendrogramTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 0.1800000000 0.2100000000 0.2900000000 0.3300000000 0.3900000000 0.4100000000 0.4300000000, 0.7955286969",
        "AVERAGE, 0.1800000000 0.2100000000 0.3250000000 0.3300000000 0.4600000000 0.5333333333 0.6493333333, 0.8280758148",
        "COMPLETE, 0.1800000000 0.2100000000 0.3300000000 0.3600000000 0.4900000000 0.6300000000 0.8600000000, 0.8203800709",
        "WARD, 0.1800000000 0.2100000000 0.3300000000 0.3628590176 0.4970244796 0.7284824409 1.0876296858, 0.8089781303"
    })
    void heightsAndCopheneticCorrelationAreThoseOfHclust(Linkage linkage, String heights, double correlation) {
        Dendrogram tree = Dendrogram.of(Places.eight(), linkage);
        double[] expected = Arrays.stream(heights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(tree.joins().get(i).height()).isCloseTo(expected[i], NINE_DIGITS);
        }
        assertThat(tree.copheneticCorrelation()).hasValueCloseTo(correlation, NINE_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 1 1 1 1 2 2 2 3",
        "AVERAGE, 1 1 2 2 3 3 3 2",
        "COMPLETE, 1 1 2 2 3 3 3 2",
        "WARD, 1 1 2 2 3 3 3 2"
    })
    void theCutIntoThreeIsThatOfCutree(Linkage linkage, String expected) {
        List<List<Delegation>> groups = Dendrogram.of(Places.eight(), linkage).cut(3);
        String[] numbers = expected.split(" ");
        List<Delegation> all = Places.named(8);
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                Delegation one = all.get(i);
                Delegation other = all.get(j);
                boolean together = groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
                assertThat(together).as(one + " and " + other).isEqualTo(numbers[i].equals(numbers[j]));
            }
        }
    }

    @Test
    void pairsFirstMeetWhereCopheneticSaysInR() {
        Dendrogram tree = Dendrogram.of(Places.eight(), Linkage.WARD);
        List<Delegation> all = Places.named(8);
        assertThat(tree.cophenetic(all.get(0), all.get(2))).isCloseTo(0.728482, within(1e-6));
        assertThat(tree.cophenetic(all.get(4), all.get(6))).isCloseTo(0.362859, within(1e-6));
        assertThat(tree.cophenetic(all.get(3), all.get(3))).isZero();
    }

    @Test
    void silhouettesAreThoseOfTheDefinitionInR() {
        Distances eight = Places.eight();
        Silhouette silhouette = Silhouette.of(Dendrogram.of(eight, Linkage.AVERAGE), eight, 3);
        double[] expected = {
            0.5987261146,
            0.6134969325,
            0.0465116279,
            0.3274336283,
            0.5397727273,
            0.6104972376,
            0.3789808917,
            0.0675675676
        };
        for (int i = 0; i < 8; i++) {
            assertThat(silhouette.of(Places.named(8).get(i))).isCloseTo(expected[i], NINE_DIGITS);
        }
        assertThat(silhouette.mean())
                .isCloseTo(Arrays.stream(expected).average().orElseThrow(), NINE_DIGITS);
    }

    @Test
    void theSuggestedCutHasTheLargestMeanSilhouetteAndSaysSo() {
        Distances eight = Places.eight();
        Dendrogram tree = Dendrogram.of(eight, Linkage.AVERAGE);
        Cut cut = Cut.suggested(tree, eight);
        for (int groups = 2; groups < 8; groups++) {
            assertThat(Silhouette.of(tree, eight, groups).mean()).isLessThanOrEqualTo(cut.silhouette() + 1e-12);
        }
        assertThat(cut.reason())
                .startsWith(cut.groups() + " groups")
                .contains("mean silhouette " + Lines.two(cut.silhouette()));
    }

    /** Two camps of ten and eleven, near within, far between, and three who are far from everybody. */
    private static Distances twoCampsAndThree() {
        return Places.of(24, (i, j) -> {
            boolean together = i < 10 && j < 10 || i >= 10 && i < 21 && j >= 10 && j < 21;
            return together ? 0.1 + (i * 7 + j * 5) % 10 / 100.0 : j < 21 ? 0.6 : 0.95 + j / 1000.0;
        });
    }

    /** All are about as far from each other, but the last one is far from everybody. */
    private static Distances oneApart(int n) {
        return Places.of(n, (i, j) -> j == n - 1 ? 0.9 : 0.4 + (i * 7 + j * 5) % 10 / 100.0);
    }

    @ParameterizedTest
    @EnumSource
    void aLargeRoomThatDividesIsCutIntoItsCampsAndThoseApart(Linkage linkage) {
        Distances distances = twoCampsAndThree();
        Dendrogram tree = Dendrogram.of(distances, linkage);
        Cut cut = Cut.suggested(tree, distances);
        assertThat(tree.cut(cut.groups()).get(0)).hasSize(11);
        assertThat(tree.cut(cut.groups()).get(1)).hasSize(10);
        assertThat(cut.silhouette()).isGreaterThan(0.5);
        assertThat(cut.reason())
                .contains("of which at least two hold 2 delegations or more")
                .contains("stand apart, in groups of fewer than 2");
    }

    @ParameterizedTest
    @EnumSource
    void aLargeRoomThatDoesNotDivideIsNotCutAndItIsSaidWhoStandsApart(Linkage linkage) {
        Distances distances = oneApart(24);
        Cut cut = Cut.suggested(Dendrogram.of(distances, linkage), distances);
        assertThat(cut.groups()).isEqualTo(1);
        assertThat(cut.silhouette()).isZero();
        assertThat(cut.reason())
                .startsWith("One group: the room does not divide into camps.")
                .contains("up to 0.25 there is no substantial structure")
                .endsWith("Farthest from all others stands "
                        + distances.delegations().get(23).name() + ".");
    }

    @Test
    void inASmallRoomOneAloneMayBeAGroup() {
        Distances distances = oneApart(20);
        Dendrogram tree = Dendrogram.of(distances, Linkage.AVERAGE);
        Cut cut = Cut.suggested(tree, distances);
        assertThat(cut.groups()).isEqualTo(2);
        assertThat(tree.cut(2).get(1)).containsExactly(distances.delegations().get(19));
    }

    @Test
    void theMeanSilhouetteIsThatOfTheWidths() {
        for (long seed = 1; seed <= 20; seed++) {
            Distances random = Places.random(seed, 15);
            Dendrogram tree = Dendrogram.of(random, Linkage.AVERAGE);
            for (int groups = 1; groups <= 15; groups++) {
                assertThat(Silhouette.mean(random, tree.numbers(groups)))
                        .as("seed " + seed)
                        .isCloseTo(Silhouette.of(tree, random, groups).mean(), NINE_DIGITS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofEqualDistancesTheFirstJoinFirst(Linkage linkage) {
        double[] same = new double[10];
        Arrays.fill(same, 0.5);
        Distances equal = Distances.of(Places.named(5), Places.square(5, same));
        Dendrogram tree = Dendrogram.of(equal, linkage);
        assertThat(tree.joins().get(0)).isEqualTo(new Dendrogram.Join(0, 1, 0.5, 2));
        assertThat(tree.copheneticCorrelation()).isEmpty();
        assertThat(Cut.suggested(tree, equal).groups()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void heightsNeverFallAndEveryCutIsAPartition(Linkage linkage) {
        for (long seed = 1; seed <= 40; seed++) {
            Distances random = Places.random(seed, 12);
            Dendrogram tree = Dendrogram.of(random, linkage);
            double height = 0;
            for (Dendrogram.Join join : tree.joins()) {
                assertThat(join.height()).as("seed " + seed).isGreaterThanOrEqualTo(height);
                height = join.height();
            }
            for (int groups = 1; groups <= 12; groups++) {
                assertThat(tree.cut(groups)).as("seed " + seed).hasSize(groups);
                assertThat(tree.cut(groups).stream().flatMap(List::stream))
                        .containsExactlyInAnyOrderElementsOf(random.delegations());
            }
        }
    }

    /** Complete linkage: no two of a group are farther apart than the height at which it closed. */
    @Test
    void theHeightOfACompleteGroupIsItsWidth() {
        Distances random = Places.random(7, 10);
        Dendrogram tree = Dendrogram.of(random, Linkage.COMPLETE);
        for (Delegation one : random.delegations()) {
            for (Delegation other : random.delegations()) {
                assertThat(random.between(one, other)).isLessThanOrEqualTo(tree.cophenetic(one, other) + 1e-12);
            }
        }
    }

    @Test
    void theTreeIsDrawnWithARowForEach() {
        String text = Dendrogram.of(Places.eight(), Linkage.AVERAGE).toText();
        assertThat(text.lines()).hasSize(9).allMatch(line -> line.length() <= 100);
        assertThat(text.lines().map(line -> line.split(" ")[0]).limit(8))
                .containsExactly("DA", "DB", "DC", "DD", "DH", "DE", "DF", "DG");
        assertThat(text).endsWith("0.65\n");
    }

    @Test
    void aTreeOfManyAtOneHeightStaysOnThePage() {
        double[] same = new double[40 * 39 / 2];
        Arrays.fill(same, 0.3);
        String text = Dendrogram.of(Distances.of(Places.named(40), Places.square(40, same)), Linkage.SINGLE)
                .toText();
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void fewerThanTwoHaveNoTreeAndItSaysWhy() {
        Dendrogram one = Dendrogram.of(Distances.of(Places.named(1), new double[1][1]), Linkage.AVERAGE);
        assertThat(one.joins()).isEmpty();
        assertThat(one.cut(1)).hasSize(1);
        assertThat(one.toText()).contains("takes two delegations");
        Distances nobody = Distances.of(List.of(), new double[0][0]);
        Dendrogram none = Dendrogram.of(nobody, Linkage.AVERAGE);
        assertThat(none.toText()).contains("there are none");
        assertThat(Cut.suggested(none, nobody).groups()).isZero();
    }

    @Test
    void impossibleDistancesAndCutsAreRefused() {
        List<Delegation> two = Places.named(2);
        assertThatThrownBy(() -> Distances.of(two, Places.square(2, Double.NaN)))
                .hasMessageContaining("DB")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Distances.of(two, new double[][] {{0, 1}, {0.5, 0}}))
                .hasMessageContaining("the same both ways");
        assertThatThrownBy(() -> Distances.of(two, new double[1][1])).hasMessageContaining("(1 rows)");
        assertThatThrownBy(() -> Dendrogram.of(Places.eight(), Linkage.WARD).cut(9))
                .hasMessageContaining("groups (9) must be from 1 to 8");
    }
}
