package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Stance;

/** Every law that a measure promises, checked on random positions; the seed of a failing case is shown. */
class MeasureContractTest {

    private static final int CASES = 200;
    private static final double EXACT = 1e-12;

    static Stream<Measure> measures() {
        return Measures.all().stream();
    }

    private static Stream<Measure> promising(Law law) {
        return measures().filter(measure -> measure.laws().contains(law));
    }

    static Stream<Measure> range() {
        return promising(Law.RANGE);
    }

    static Stream<Measure> identity() {
        return promising(Law.IDENTITY);
    }

    static Stream<Measure> symmetry() {
        return promising(Law.SYMMETRY);
    }

    static Stream<Measure> repetition() {
        return promising(Law.REPETITION);
    }

    static Stream<Measure> room() {
        return promising(Law.ROOM);
    }

    @ParameterizedTest
    @MethodSource("range")
    void valuesLieInTheDeclaredRangeAndSharesSumToOne(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            Position a = RandomDebate.position("A", debate.anything(8));
            Position b = RandomDebate.position("B", debate.anything(8));
            PairTable table = measure.compare(List.of(a, b));
            assertThat(table.value(0, 1)).as("seed %d", seed).isBetween(measure.lowest(), measure.highest());
            table.score(0, 1).ifPresent(MeasureContractTest::checkSums);
        }
    }

    private static void checkSums(Score score) {
        assertThat(score.agreement() + score.conflict() + score.unshared()).isCloseTo(1, within(EXACT));
        double agreement = 0;
        double conflict = 0;
        double unshared = 0;
        for (Contribution c : score.contributions()) {
            agreement += c.agreement();
            conflict += c.conflict();
            unshared += c.unshared();
        }
        assertThat(agreement).isCloseTo(score.agreement(), within(EXACT));
        assertThat(conflict).isCloseTo(score.conflict(), within(EXACT));
        assertThat(unshared).isCloseTo(score.unshared(), within(EXACT));
    }

    @ParameterizedTest
    @MethodSource("identity")
    void aPositionWithItselfIsTheBestOfTheRange(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            Position a = RandomDebate.position("A", new RandomDebate(seed).anything(8));
            double best = measure.sense() == Measure.Sense.SIMILARITY ? measure.highest() : measure.lowest();
            assertThat(measure.value(a, a)).as("seed %d", seed).isCloseTo(best, within(EXACT));
        }
    }

    @ParameterizedTest
    @MethodSource("symmetry")
    void neitherTheOrderOfSidesNorOfPointsMatters(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            List<Said> said = debate.anything(8);
            Position a = RandomDebate.position("A", said);
            Position b = RandomDebate.position("B", debate.anything(8));
            assertThat(measure.value(b, a)).as("seed %d", seed).isEqualTo(measure.value(a, b));
            if (measure instanceof PositionAlignment) {
                List<Said> reversed = new ArrayList<>(said);
                Collections.reverse(reversed);
                Position c = RandomDebate.position("A", reversed);
                assertThat(measure.value(c, b))
                        .as("seed %d, points reversed", seed)
                        .isCloseTo(measure.value(a, b), within(EXACT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("repetition")
    void sayingEverythingTwiceChangesNothing(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            List<Said> said = debate.anything(6);
            List<Said> twice = new ArrayList<>(said);
            twice.addAll(said);
            Position b = RandomDebate.position("B", debate.anything(6));
            assertThat(measure.value(RandomDebate.position("A", twice), b))
                    .as("seed %d", seed)
                    .isCloseTo(measure.value(RandomDebate.position("A", said), b), within(EXACT));
        }
    }

    @ParameterizedTest
    @MethodSource("room")
    void anotherDelegationInTheRoomChangesNothing(Measure measure) {
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            Position a = RandomDebate.position("A", debate.anything(6));
            Position b = RandomDebate.position("B", debate.anything(6));
            Position c = RandomDebate.position("C", debate.anything(6));
            assertThat(measure.compare(List.of(c, a, b)).value(1, 2))
                    .as("seed %d", seed)
                    .isEqualTo(measure.value(a, b));
        }
    }

    @Test
    void reversingEveryStanceOfOneSideSwapsAgreementAndConflict() {
        PositionAlignment measure = Measures.positionAlignment();
        for (long seed = 0; seed < CASES; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            List<Said> one = debate.clear(5);
            List<Said> other = debate.clear(5);
            List<Said> reversed =
                    other.stream().map(MeasureContractTest::reversed).toList();
            Score before = score(measure, one, other);
            Score after = score(measure, one, reversed);
            assertThat(after.agreement()).as("seed %d", seed).isCloseTo(before.conflict(), within(EXACT));
            assertThat(after.conflict()).as("seed %d", seed).isCloseTo(before.agreement(), within(EXACT));
        }
    }

    private static Said reversed(Said said) {
        Map<org.rapporteur.issue.Question, Stance> stances = new java.util.LinkedHashMap<>();
        said.stances().forEach((question, stance) -> stances.put(question, RandomDebate.reversed(stance)));
        return said.with(stances);
    }

    @Test
    void flippingTheOnlyPointOnAQuestionMovesTheScoreByHalfItsWeightAtLeast() {
        PositionAlignment measure = Measures.positionAlignment();
        for (long seed = 0; seed < CASES; seed++) {
            List<Said> one = new RandomDebate(seed).clear(1);
            List<Said> flipped = new ArrayList<>(one);
            flipped.set(0, reversed(one.get(0)));
            Score equal = score(measure, one, one);
            Score changed = score(measure, one, flipped);
            double half = 0.5 / one.size();
            assertThat(equal.agreement() - changed.agreement())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(half - EXACT);
            assertThat(changed.conflict() - equal.conflict())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(half - EXACT);
        }
    }

    private static Score score(Measure measure, List<Said> one, List<Said> other) {
        return measure.compare(List.of(RandomDebate.position("A", one), RandomDebate.position("B", other)))
                .score(0, 1)
                .orElseThrow();
    }

    @Test
    void stancesOnASharedQuestionGiveTheOppositionOfTheTable() {
        assertThat(opposition(Stance.SUPPORT, Stance.SUPPORT)).isEqualTo(0);
        assertThat(opposition(Stance.SUPPORT, Stance.OPPOSE)).isEqualTo(1);
        assertThat(opposition(Stance.CONDITIONAL, Stance.SUPPORT)).isEqualTo(0.25);
        assertThat(opposition(Stance.OPPOSE, Stance.CONDITIONAL)).isEqualTo(0.75);
        assertThat(opposition(Stance.MIXED, Stance.SUPPORT)).isEqualTo(0.5);
        assertThat(opposition(Stance.MIXED, Stance.MIXED)).isEqualTo(0);
    }

    private static double opposition(Stance one, Stance other) {
        var q = RandomDebate.QUESTIONS.get(0);
        var a = new Said("We speak of rivers.", org.rapporteur.statement.Direction.ADVANCE, Map.of(q, one));
        var b = new Said("They name tariffs.", org.rapporteur.statement.Direction.ADVANCE, Map.of(q, other));
        return score(Measures.positionAlignment(), List.of(a), List.of(b)).conflict();
    }

    @Test
    void intervalsHoldTheScoreAndAreTheSameEveryTime() {
        RandomDebate debate = new RandomDebate(7);
        Score score = score(Measures.positionAlignment(), debate.anything(12), debate.anything(12));
        assertThat(score.interval(0.95).contains(score.agreement())).isTrue();
        assertThat(score.interval(0.95)).isEqualTo(score.interval(0.95));
        assertThat(score.interval(0.5).high() - score.interval(0.5).low())
                .isLessThanOrEqualTo(
                        score.interval(0.95).high() - score.interval(0.95).low());
        assertThat(score.divergenceInterval(0.9).level()).isEqualTo(0.9);
        assertThat(score.describe()).contains("%");
        assertThat(score.toString()).doesNotContain("\n");
    }

    @Test
    void measuresAreFoundByName() {
        for (Measure measure : Measures.all()) {
            assertThat(Measures.named(measure.id()).id()).isEqualTo(measure.id());
            assertThat(measure.about()).isNotBlank();
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Measures.named("word-jacard"))
                .hasMessageContaining("word-jaccard");
    }

    @Test
    void theTableOfLawsInTheDocumentationIsTheOneDeclared() throws Exception {
        String page = java.nio.file.Files.readString(java.nio.file.Path.of("src/site/markdown/measures.md"));
        assertThat(page).contains(LawTable.markdown());
    }
}
