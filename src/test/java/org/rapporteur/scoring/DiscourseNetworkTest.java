package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Discourse networks against the formulas of Discourse Network Analyzer, written out naively: x[i][j][k] is how often actor i
 * said of concept j what has the number k.
 */
class DiscourseNetworkTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final List<String> ACTORS = List.of("Estland", "Norland", "Ostania", "Sudland");
    private static final List<String> CONCEPTS = List.of("aid", "fish", "treaty");
    private static final List<String> NAMES = List.of("faith", "rights", "trade");
    private static final LocalDate MIDDLE = LocalDate.of(2030, 6, 15);

    /** Whole numbers as qualifiers, with both ends, so that r = 3 - (-2) = 5. */
    private static final int[] NUMBERS = {-2, -1, 0, 3};

    private static StanceProfile a() {
        return StanceProfile.empty()
                .saying("c0", 1, 2)
                .saying("c1", -1, 1)
                .saying("c2", 1, 1)
                .saying("c2", -1, 1);
    }

    private static StanceProfile b() {
        return StanceProfile.empty().saying("c0", 1, 1).saying("c1", 1, 1).saying("c2", 1, 1);
    }

    private static double[][][] counts(long seed, int numbers) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][][] x = new double[ACTORS.size()][CONCEPTS.size()][numbers];
        for (int n = 0; n < 25; n++) {
            x[random.nextInt(x.length)][random.nextInt(CONCEPTS.size())][random.nextInt(numbers)]++;
        }
        return x;
    }

    private static double place(int number) {
        return 2.0 * (number + 2) / 5 - 1;
    }

    private static DiscourseNetwork network(double[][][] x) {
        Map<String, StanceProfile> profiles = new TreeMap<>();
        for (int i = 0; i < x.length; i++) {
            StanceProfile profile = StanceProfile.empty();
            for (int j = 0; j < x[i].length; j++) {
                for (int k = 0; k < x[i][j].length; k++) {
                    if (x[i][j][k] > 0) {
                        profile = profile.saying(CONCEPTS.get(j), place(NUMBERS[k]), x[i][j][k]);
                    }
                }
            }
            profiles.put(ACTORS.get(i), profile);
        }
        return DiscourseNetwork.of(profiles);
    }

    /** m = sum over j, k, l of x[a][j][k] x[b][j][l] times 1, 1 - |q_k - q_l| / r, |q_k - q_l| / r, or their difference. */
    private static double tie(double[][][] x, int a, int b, Tie tie) {
        double sum = 0;
        for (int j = 0; j < x[a].length; j++) {
            for (int k = 0; k < NUMBERS.length; k++) {
                for (int l = 0; l < NUMBERS.length; l++) {
                    double apart = Math.abs(NUMBERS[k] - NUMBERS[l]) / 5.0;
                    double factor = switch (tie) {
                        case CO_OCCURRENCE -> 1;
                        case CONGRUENCE -> 1 - apart;
                        case CONFLICT -> apart;
                        case SUBTRACT -> 1 - 2 * apart;
                    };
                    sum += x[a][j][k] * x[b][j][l] * factor;
                }
            }
        }
        return sum;
    }

    private static double denominator(double[][][] x, int a, int b, Normalisation normalisation) {
        double all = 0;
        double alone = 0;
        double both = 0;
        for (int j = 0; j < x[a].length; j++) {
            for (int k = 0; k < x[a][j].length; k++) {
                double here = x[a][j][k];
                double there = x[b][j][k];
                all += here + there;
                alone += there == 0 ? here : 0;
                alone += here == 0 ? there : 0;
                both += here * there;
            }
        }
        return switch (normalisation) {
            case NONE -> 1;
            case AVERAGE -> all / 2;
            case JACCARD -> alone + both;
            case COSINE -> Math.sqrt(tie(x, a, a, Tie.CONGRUENCE) * tie(x, b, b, Tie.CONGRUENCE));
        };
    }

    @Test
    void tiesOfWholeNumbersAreThoseOfTheFormulas() {
        for (long seed = 0; seed < 100; seed++) {
            double[][][] x = counts(seed, NUMBERS.length);
            DiscourseNetwork network = network(x);
            for (Tie tie : Tie.values()) {
                for (Normalisation normalisation : Normalisation.values()) {
                    double denominator = denominator(x, 0, 1, normalisation);
                    double expected = denominator == 0 ? 0 : tie(x, 0, 1, tie) / denominator;
                    assertThat(network.tie(ACTORS.get(0), ACTORS.get(1), tie, normalisation))
                            .as("%s by %s, seed %d", tie, normalisation, seed)
                            .isCloseTo(expected, EXACT);
                }
            }
        }
    }

    /** Their "cosine" divides by the product of the totals, 5 · 3: a is like itself by 7 / 25 only. */
    @Test
    void theCosineIsOneAndNotNoughtPointTwentyEightForAnActorWithItself() {
        double itself = Tie.CONGRUENCE.between(a(), a());
        assertThat(itself / (a().total() * a().total())).isCloseTo(0.28, EXACT);
        assertThat(a().total() * b().total()).isEqualTo(15);
        assertThat(itself / Normalisation.COSINE.denominator(a(), a())).isEqualTo(1);
        DiscourseNetwork twins = DiscourseNetwork.of(Map.of("a", a(), "b", a()));
        assertThat(twins.tie("a", "b", Tie.CONGRUENCE, Normalisation.COSINE)).isEqualTo(1);
    }

    /** Where nobody repeats anything, congruence by Jaccard's denominator is Jaccard's coefficient of the sets of stances. */
    @Test
    void jaccardIsJaccardWhereNobodyRepeatsAnything() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Set<String>> sets = new ArrayList<>();
            Map<String, StanceProfile> profiles = new HashMap<>();
            for (String actor : List.of("a", "b")) {
                Set<String> set = new TreeSet<>();
                StanceProfile profile = StanceProfile.empty();
                for (String question : List.of("q1", "q2", "q3", "q4", "q5")) {
                    int place = random.nextInt(-1, 2);
                    if (place != 0) {
                        profile = profile.saying(question, place, 1);
                        set.add(question + place);
                    }
                }
                sets.add(set);
                profiles.put(actor, profile);
            }
            double jaccard =
                    Presence.of(sets.get(0), sets.get(1), List.of()).jaccard().orElse(0);
            assertThat(DiscourseNetwork.of(profiles).tie("a", "b", Tie.CONGRUENCE, Normalisation.JACCARD))
                    .as("seed %d", seed)
                    .isCloseTo(jaccard, EXACT);
        }
    }

    /** As binary numbers over (against, for): 1 for, 2 against, 3 both. */
    @Test
    void combinationsAreNumbersOfSets() {
        DiscourseNetwork network = DiscourseNetwork.of(Map.of("a", a(), "b", b()));
        assertThat(network.places()).containsExactly(-1.0, 1.0);
        assertThat(network.affiliations(Affiliation.COMBINE, AffiliationNormalisation.NONE))
                .isEqualTo(Map.of(
                        "a", Map.of("c0", 1.0, "c1", 2.0, "c2", 3.0), "b", Map.of("c0", 1.0, "c1", 1.0, "c2", 1.0)));
        for (AffiliationNormalisation divided :
                List.of(AffiliationNormalisation.ACTIVITY, AffiliationNormalisation.PROMINENCE)) {
            assertThatThrownBy(() -> network.affiliations(Affiliation.COMBINE, divided))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("normalisation (" + divided + ") must be NONE for combinations");
        }
        // Discourse Network Analyzer's own example: [0, 0, 1, 0, 1, 0] has the rank 10.
        assertThat(Affiliation.rank(List.of(0, 1, 2, 3, 4, 5), Set.of(2, 4)::contains))
                .isEqualTo(10);
        assertThat(Affiliation.rank(List.of(), place -> true)).isZero();
        List<Integer> many = Stream.iterate(0, n -> n + 1).limit(54).toList();
        assertThat(Affiliation.rank(many.subList(0, 53), place -> true)).isEqualTo(0x1p53 - 1);
        assertThatThrownBy(() -> Affiliation.rank(many, place -> true)).hasMessageContaining("stances (54)");
    }

    /** Rows divided by activity and columns by prominence sum to 1, also where there are more questions than actors. */
    @Test
    void activityDividesRowsAndProminenceColumns() {
        for (long seed = 0; seed < 50; seed++) {
            DiscourseNetwork network =
                    network(counts(seed, NUMBERS.length)).without(List.of("Estland", "Ostania"), List.of());
            network.affiliations(Affiliation.COUNT, AffiliationNormalisation.ACTIVITY)
                    .values()
                    .forEach(row -> assertThat(sum(row.values().stream())).isCloseTo(1, EXACT));
            var byProminence = network.affiliations(Affiliation.COUNT, AffiliationNormalisation.PROMINENCE);
            for (String question : network.questions()) {
                assertThat(sum(byProminence.values().stream().map(row -> row.get(question))))
                        .isCloseTo(1, EXACT);
            }
        }
        DiscourseNetwork toy = DiscourseNetwork.of(Map.of("a", a(), "b", b()));
        assertThat(toy.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.ACTIVITY)
                        .get("a"))
                .isEqualTo(Map.of("c0", .4, "c1", -.2, "c2", 0.0));
        assertThat(toy.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.PROMINENCE)
                        .get("a"))
                .isEqualTo(Map.of("c0", 2 / 3.0, "c1", -.5, "c2", 0.0));
    }

    private static double sum(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).sum();
    }

    /** Sum of sign times |q| times x: for numbers from -2 to 2, twice the sum of places. */
    @Test
    void subtractSumsPlacesOfAScaleThatIsAlikeBothWays() {
        StanceProfile norland = StanceProfile.empty().saying("aid", -1, 2).saying("aid", 0.5, 3);
        DiscourseNetwork network = DiscourseNetwork.of(Map.of("Norland", norland));
        double cell = network.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.NONE)
                .get("Norland")
                .get("aid");
        assertThat(2 * cell).isCloseTo(2 * -2 + 3 * 1, EXACT);
    }

    private static NominalNetwork nominal(double[][][] x) {
        Map<String, Map<String, Map<String, Double>>> counts = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            counts.put(ACTORS.get(i), new HashMap<>());
            for (int j = 0; j < x[i].length; j++) {
                for (int k = 0; k < x[i][j].length; k++) {
                    if (x[i][j][k] > 0) {
                        counts.get(ACTORS.get(i))
                                .computeIfAbsent(CONCEPTS.get(j), c -> new HashMap<>())
                                .put(NAMES.get(k), x[i][j][k]);
                    }
                }
            }
        }
        return NominalNetwork.of(counts);
    }

    /** Congruence: products at the same (j, k). Conflict: the count of whoever uses (j, k) where the other does not. */
    @Test
    void tiesOfNamesAreThoseOfTheFormulas() {
        for (long seed = 0; seed < 100; seed++) {
            double[][][] x = counts(seed, NAMES.size());
            double congruence = 0;
            double conflict = 0;
            double ignored = 0;
            for (int j = 0; j < CONCEPTS.size(); j++) {
                for (int k = 0; k < NAMES.size(); k++) {
                    double here = x[1][j][k];
                    double there = x[2][j][k];
                    congruence += here * there;
                    conflict += here == 0 || there == 0 ? here + there : 0;
                    for (int l = 0; l < NAMES.size(); l++) {
                        ignored += here * x[2][j][l];
                    }
                }
            }
            NominalNetwork network = nominal(x);
            Map<Tie, Double> expected = Map.of(
                    Tie.CONGRUENCE, congruence,
                    Tie.CONFLICT, conflict,
                    Tie.SUBTRACT, congruence - conflict,
                    Tie.CO_OCCURRENCE, ignored);
            for (Normalisation normalisation :
                    List.of(Normalisation.NONE, Normalisation.AVERAGE, Normalisation.JACCARD)) {
                expected.forEach((tie, value) -> assertThat(network.tie("Norland", "Ostania", tie, normalisation))
                        .isCloseTo(value / denominator(x, 1, 2, normalisation), EXACT)
                        .isEqualTo(network.tie("Ostania", "Norland", tie, normalisation)));
            }
            assertThat(network.tie("Norland", "Ostania", Tie.CONGRUENCE, Normalisation.COSINE))
                    .isBetween(0.0, 1 + 1e-12);
            assertThat(network.tie("Norland", "Norland", Tie.CONGRUENCE, Normalisation.NONE))
                    .isZero();
        }
    }

    /** The example of the documentation, and its two-mode cells by hand. */
    @Test
    void namesAreTheSameOrNotAndHaveNoSign() {
        NominalNetwork network = NominalNetwork.of(Map.of(
                "Norland", Map.of("treaty", Map.of("security", 2.0, "trade", 1.0)),
                "Sudland", Map.of("treaty", Map.of("security", 1.0, "rights", 3.0))));
        assertThat(network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE))
                .isEqualTo(2);
        assertThat(network.tie("Norland", "Sudland", Tie.CONFLICT, Normalisation.NONE))
                .isEqualTo(4);
        assertThat(network.tie("Norland", "Sudland", Tie.CO_OCCURRENCE, Normalisation.NONE))
                .isEqualTo(12);
        assertThat(network.actors()).containsExactly("Norland", "Sudland");
        assertThat(network.questions()).containsExactly("treaty");
        assertThat(network.names()).containsExactly("rights", "security", "trade");
        assertThat(network.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.NONE))
                .isEqualTo(Map.of("Norland", Map.of("treaty", 3.0), "Sudland", Map.of("treaty", 4.0)));
        assertThat(network.affiliations(Affiliation.COMBINE, AffiliationNormalisation.NONE))
                .isEqualTo(Map.of("Norland", Map.of("treaty", 3.0), "Sudland", Map.of("treaty", 6.0)));
        assertThat(network.affiliations(Affiliation.COUNT, AffiliationNormalisation.PROMINENCE)
                        .get("Norland"))
                .isEqualTo(Map.of("treaty", 3 / 7.0));
        assertThat(network.affiliations(Affiliation.COUNT, AffiliationNormalisation.ACTIVITY)
                        .get("Norland"))
                .isEqualTo(Map.of("treaty", 1.0));
        assertThat(network).hasToString("NominalNetwork of 2 actors on 1 question, 3 names");
        assertThatThrownBy(() -> network.tie("Norland", "Sudlant", Tie.CONFLICT, Normalisation.NONE))
                .hasMessageContaining("actor (Sudlant) is not known")
                .hasMessageContaining("Sudland");
        assertThatThrownBy(() -> NominalNetwork.of(Map.of("A", Map.of("q", Map.of("n", 0.0)))))
                .hasMessageContaining("count (0.0)");
        assertThatThrownBy(() -> network.affiliations(Affiliation.COMBINE, AffiliationNormalisation.ACTIVITY))
                .hasMessageContaining("must be NONE for combinations");
    }

    /** At -1, -.5, 0, .5 and 1; the triangle falls on both sides. */
    @Test
    void kernelsAreTheSameBeforeAndAfterTheMiddle() {
        double[] d = {-1, -0.5, 0, 0.5, 1};
        double[][] expected = {
            {.5, .5, .5, .5, .5},
            {0, .5625, .75, .5625, 0},
            {0, .5, 1, .5, 0},
            {.24197072451914337, .3520653267642995, .3989422804014327, .3520653267642995, .24197072451914337}
        };
        for (Kernel kernel : Kernel.values()) {
            for (int i = 0; i < d.length; i++) {
                assertThat(kernel.weight(d[i]))
                        .as("%s at %.1f", kernel, d[i])
                        .isCloseTo(expected[kernel.ordinal()][i], EXACT);
            }
            double beyond = kernel.weight(-1.01);
            assertThat(beyond).isEqualTo(kernel.weight(1.01));
            assertThat(beyond == 0).isEqualTo(kernel != Kernel.GAUSSIAN);
        }
    }

    private static List<DatedStance> debate(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<DatedStance> stances = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            stances.add(new DatedStance(
                    ACTORS.get(random.nextInt(4)),
                    CONCEPTS.get(random.nextInt(3)),
                    place(NUMBERS[random.nextInt(4)]),
                    MIDDLE.plusDays(random.nextInt(-40, 41))));
        }
        return stances;
    }

    /** Statement by statement: sqrt(z1 z2) times how like they are, z the kernel at 2 (days from the middle) / width. */
    @Test
    void statementsTieByTheGeometricMeanOfTheirWeights() {
        for (Kernel kernel : Kernel.values()) {
            for (long seed = 0; seed < 25; seed++) {
                List<DatedStance> debate = debate(seed);
                TimeWindow window = new TimeWindow(MIDDLE, 60, kernel);
                double congruence = 0;
                double conflict = 0;
                double together = 0;
                for (DatedStance one : debate) {
                    for (DatedStance other : debate) {
                        if (one.actor().equals("Norland")
                                && other.actor().equals("Sudland")
                                && one.question().equals(other.question())) {
                            double z = Math.sqrt(window.weight(one.day()) * window.weight(other.day()));
                            double apart = Math.abs(one.place() - other.place()) / 2;
                            congruence += z * (1 - apart);
                            conflict += z * apart;
                            together += z;
                        }
                    }
                }
                DiscourseNetwork network = DiscourseNetwork.in(window, debate);
                assertThat(network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE))
                        .isCloseTo(congruence, EXACT);
                assertThat(network.tie("Norland", "Sudland", Tie.CONFLICT, Normalisation.NONE))
                        .isCloseTo(conflict, EXACT);
                assertThat(network.tie("Norland", "Sudland", Tie.CO_OCCURRENCE, Normalisation.NONE))
                        .isCloseTo(together, EXACT);
                assertThat(network.affiliations().get("Norland").get("fish"))
                        .isCloseTo(
                                debate.stream()
                                        .filter(s -> s.actor().equals("Norland")
                                                && s.question().equals("fish"))
                                        .mapToDouble(s -> window.weight(s.day()))
                                        .sum(),
                                EXACT);
            }
        }
    }

    @Test
    void normalisedTiesOfAUniformWindowAreThoseOfTheStatementsWithin() {
        for (long seed = 0; seed < 50; seed++) {
            List<DatedStance> debate = debate(seed);
            Map<String, StanceProfile> within = new TreeMap<>();
            ACTORS.forEach(actor -> within.put(actor, StanceProfile.empty()));
            for (DatedStance stance : debate) {
                if (Math.abs(MIDDLE.toEpochDay() - stance.day().toEpochDay()) <= 15) {
                    within.put(stance.actor(), within.get(stance.actor()).saying(stance.question(), stance.place(), 1));
                }
            }
            DiscourseNetwork expected = DiscourseNetwork.of(within);
            DiscourseNetwork window = DiscourseNetwork.in(new TimeWindow(MIDDLE, 30, Kernel.UNIFORM), debate);
            for (Normalisation normalisation :
                    List.of(Normalisation.AVERAGE, Normalisation.JACCARD, Normalisation.COSINE)) {
                for (Tie tie : Tie.values()) {
                    assertThat(window.tie("Norland", "Sudland", tie, normalisation))
                            .as("%s by %s, seed %d", tie, normalisation, seed)
                            .isCloseTo(expected.tie("Norland", "Sudland", tie, normalisation), EXACT);
                }
            }
            assertThat(window.actors()).isEqualTo(ACTORS);
            assertThat(window.questions()).isEqualTo(CONCEPTS);
        }
    }

    @Test
    void whoeverIsSilentInAWindowIsThereWithoutATie() {
        List<DatedStance> stances = List.of(
                new DatedStance("Norland", "aid", 1, MIDDLE),
                new DatedStance("Sudland", "aid", 1, MIDDLE.plusDays(10)),
                new DatedStance("Ostania", "fish", -1, MIDDLE.minusYears(1)));
        DiscourseNetwork network = DiscourseNetwork.in(new TimeWindow(MIDDLE, 20, Kernel.TRIANGULAR), stances);
        assertThat(network.actors()).containsExactly("Norland", "Ostania", "Sudland");
        assertThat(network.questions()).containsExactly("aid", "fish");
        assertThat(network.affiliations().get("Ostania")).isEqualTo(Map.of("aid", 0.0, "fish", 0.0));
        for (Normalisation normalisation : Normalisation.values()) {
            assertThat(network.sum(Tie.CONGRUENCE, normalisation)).isZero();
        }
        DiscourseNetwork fewer = network.without(List.of("Ostania"), List.of());
        assertThat(fewer.actors()).containsExactly("Norland", "Sudland");
        assertThat(fewer.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.AVERAGE))
                .isZero();
        assertThat(DiscourseNetwork.in(new TimeWindow(MIDDLE, 40, Kernel.TRIANGULAR), stances)
                        .without(List.of("Ostania"), List.of("fish"))
                        .tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE))
                .isCloseTo(Math.sqrt(0.5), EXACT);
    }

    @Test
    void windowsWithoutDaysAndStancesOffTheScaleAreRefused() {
        assertThatThrownBy(() -> new TimeWindow(MIDDLE, 0, Kernel.UNIFORM)).hasMessageContaining("days (0) must be");
        assertThatThrownBy(() -> new DatedStance("A", "q", 2, MIDDLE)).hasMessageContaining("place (2.0)");
    }
}
