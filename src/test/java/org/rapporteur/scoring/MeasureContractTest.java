package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;

/** What every measure must do; each law that it promises or does not promise, tried on random positions. */
class MeasureContractTest {

    private static final int CASES = 300;

    static List<Measure> measures() {
        return Measures.all();
    }

    static Stream<Arguments> promised() {
        return measures().stream().flatMap(m -> m.laws().stream().map(law -> Arguments.of(m, law)));
    }

    static Stream<Arguments> notPromised() {
        return measures().stream()
                .flatMap(m -> Arrays.stream(Law.values())
                        .filter(law -> !m.laws().contains(law))
                        .map(law -> Arguments.of(m, law)));
    }

    @ParameterizedTest
    @MethodSource("promised")
    void aPromisedLawHoldsInEveryCase(Measure measure, Law law) {
        // Silence is tried on whole matrices, which take their time.
        for (long seed = 0; seed < (law == Law.SILENCE ? CASES / 3 : CASES); seed++) {
            assertThat(LawCheck.holds(law, measure, seed))
                    .as("%s of %s, seed %d", law, measure.id(), seed)
                    .isTrue();
        }
    }

    /** Otherwise it should be promised. */
    @ParameterizedTest
    @MethodSource("notPromised")
    void aLawThatIsNotPromisedIsBrokenInSomeCase(Measure measure, Law law) {
        assertThat(LongStream.range(0, CASES).anyMatch(seed -> !LawCheck.holds(law, measure, seed)))
                .as("%s of %s, seeds 0 to %d", law, measure.id(), CASES - 1)
                .isTrue();
    }

    /** A measure that keeps no law at all, for each law that no shipped measure breaks: the check must see it. */
    @Test
    void aMeasureThatBreaksALawIsFoundOut() {
        AtomicInteger calls = new AtomicInteger();
        Map<Law, Measure> liars = new EnumMap<>(Law.class);
        liars.put(Law.RANGE, liar((n, i, j) -> 1.5));
        liars.put(Law.IDENTITY, liar((n, i, j) -> 0.5));
        liars.put(Law.SYMMETRY, liar((n, i, j) -> i < j ? 0.4 : 0.6));
        liars.put(Law.ORDER, liar((n, i, j) -> 1.0 / calls.incrementAndGet()));
        liars.put(Law.REPETITION, liar((n, i, j) -> 1.0 / calls.incrementAndGet()));
        liars.put(Law.ROOM, liar((n, i, j) -> 1.0 / n));
        liars.put(Law.SILENCE, liar((n, i, j) -> 1.0 / calls.incrementAndGet()));
        liars.put(Law.REVERSAL, liar((n, i, j) -> 0.7));
        liars.put(Law.RESPONSE, liar((n, i, j) -> 0.7));
        assertThat(liars).containsOnlyKeys(Law.values());
        liars.forEach((law, liar) -> assertThat(
                        LongStream.range(0, 20).allMatch(seed -> LawCheck.holds(law, liar, seed)))
                .as("%s", law)
                .isFalse());
    }

    /** The value of i seen beside j among n. */
    private interface Told {
        double value(int n, int i, int j);
    }

    private static Measure liar(Told told) {
        return new Measure() {
            @Override
            public String id() {
                return "liar";
            }

            @Override
            public String about() {
                return "Keeps no law (nobody 2030).";
            }

            @Override
            public double lowest() {
                return 0;
            }

            @Override
            public double highest() {
                return 1;
            }

            @Override
            public Sense sense() {
                return Sense.SIMILARITY;
            }

            @Override
            public Set<Law> laws() {
                return Set.of(Law.values());
            }

            @Override
            public PairTable compare(List<Position> positions) {
                return DirectedTable.of(positions.size(), (i, j) -> told.value(positions.size(), i, j));
            }
        };
    }

    /** Whatever {@link Measures} offers without parameters or by a normalisation is among all, and so held to its laws. */
    @Test
    void everyMeasureOnOfferIsHeldToItsLaws() throws Exception {
        Set<String> offered = new TreeSet<>();
        for (Method method : Measures.class.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && Measure.class.isAssignableFrom(method.getReturnType())) {
                if (method.getParameterCount() == 0) {
                    offered.add(((Measure) method.invoke(null)).id());
                } else if (method.getParameterTypes()[0] == Normalisation.class) {
                    for (Normalisation normalisation : Normalisation.values()) {
                        offered.add(((Measure) method.invoke(null, normalisation)).id());
                    }
                }
            }
        }
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(
                        measures().stream().map(Measure::id).toList())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aTableIsTheSameBothWaysRoundWhereSymmetryIsPromised(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            Position a = RandomDebate.position("A", debate.anything(6));
            Position b = RandomDebate.position("B", debate.anything(6));
            PairTable table = measure.compare(List.of(a, b));
            assertThat(table.size()).isEqualTo(2);
            boolean symmetric = measure.laws().contains(Law.SYMMETRY);
            if (symmetric) {
                assertThat(table.known(1, 0)).as("seed %d", seed).isEqualTo(table.known(0, 1));
            }
            if (table.known(1, 0)) {
                assertThat(measure.value(b, a)).as("seed %d", seed).isEqualTo(table.value(1, 0));
                assertThat(table.value(1, 0)).as("seed %d", seed).satisfies(value -> {
                    if (symmetric) {
                        assertThat(value).isEqualTo(table.value(0, 1));
                    }
                });
            }
        }
    }

    /** A measure without values would keep every law. */
    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureComparesMostPositions(Measure measure) {
        long known = LongStream.range(0, CASES)
                .filter(seed -> {
                    RandomDebate debate = new RandomDebate(seed);
                    Position a = RandomDebate.position("A", debate.anything(8));
                    return measure.compare(List.of(a, RandomDebate.position("B", debate.anything(8))))
                            .known(0, 1);
                })
                .count();
        assertThat(known).as(measure.id()).isGreaterThan(2 * CASES / 5);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatCannotBeComparedHasNoValueInsteadOfAFalseOne(Measure measure) {
        Position silent = RandomDebate.position("A", new RandomDebate(1).withoutStances(3));
        PairTable table = measure.compare(List.of(silent, silent));
        if (measure instanceof StanceMeasure) {
            assertThat(table.known(0, 1)).isFalse();
            assertThatThrownBy(() -> table.value(0, 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has no value");
        } else {
            assertThat(table.known(0, 1)).isTrue();
            assertThat(table.value(0, 1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void positionsOnTwoIssuesAreRefused(Measure measure) {
        Position here = RandomDebate.position("A", new RandomDebate(1).anything(3));
        Position elsewhere = new Position(here.delegation(), Issue.of("other", "Other"), here.points(), 0.5);
        assertThatThrownBy(() -> measure.compare(List.of(here, elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("issue and other must be on one issue");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureSaysWhatItIs(Measure measure) {
        assertThat(Measures.named(measure.id()).id()).isEqualTo(measure.id());
        assertThat(measure.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(measure.about()).endsWith(".").containsPattern("[12][0-9]{3}");
        assertThat(measure.toString()).contains(measure.id()).doesNotContain("\n");
        assertThatThrownBy(() -> measure.laws().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void onlyPositionAlignmentGivesAScore() {
        Position a = RandomDebate.position("A", new RandomDebate(1).anything(3));
        for (Measure measure : Measures.all()) {
            assertThat(measure.compare(List.of(a, a)).score(0, 1).isPresent())
                    .isEqualTo(measure instanceof PositionAlignment);
        }
    }

    @Test
    void anUnknownNameListsTheNearest() {
        assertThatThrownBy(() -> Measures.named("word-jacard"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("measure (word-jacard) is not known")
                .hasMessageContaining("Nearest known: word-jaccard");
    }

    @Test
    void theTableOfLawsInTheDocumentationIsTheOneDeclared() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/measures.md"));
        assertThat(page).contains(LawTable.markdown());
    }
}
