package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;

/** The engine that compares a whole room at once, against the definition and against itself one pair at a time. */
class AlignmentBatchTest {

    private static final PositionAlignment MEASURE = Measures.positionAlignment();

    private static List<Position> room(long seed, int delegations, int points) {
        RandomDebate debate = new RandomDebate(seed);
        return IntStream.range(0, delegations)
                .mapToObj(i -> RandomDebate.position("D" + i, debate.anything(points)))
                .toList();
    }

    private static void assertSame(Score one, Score other) {
        assertThat(one.agreement()).isEqualTo(other.agreement());
        assertThat(one.conflict()).isEqualTo(other.conflict());
        assertThat(one.unshared()).isEqualTo(other.unshared());
    }

    @Test
    void theEngineGivesWhatTheDefinitionGives() {
        // Small whole weights, as sums of them are exact in any order.
        LexicalRelatedness lexical = new LexicalRelatedness(key -> 1 + key.length() % 4);
        PositionAlignment measure = new PositionAlignment(lexical);
        NaiveAlignment naive = new NaiveAlignment(key -> 1 + key.length() % 4);
        for (long seed = 0; seed < 300; seed++) {
            List<Position> room = room(seed, 4, 9);
            PairTable table = measure.compare(room);
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    double[] expected = naive.shares(room.get(i), room.get(j));
                    Score score = table.score(i, j).orElseThrow();
                    String where = "seed " + seed + ", pair " + i + " " + j;
                    assertThat(score.agreement()).as(where).isCloseTo(expected[0], within(1e-12));
                    assertThat(score.conflict()).as(where).isCloseTo(expected[1], within(1e-12));
                    assertThat(score.unshared()).as(where).isCloseTo(expected[2], within(1e-12));
                    assertThat(table.value(i, j)).isEqualTo(score.agreement());
                }
            }
        }
    }

    @Test
    void aPairIsTheSameToTheLastBitInEveryRoomAndOrder() {
        for (long seed = 0; seed < 50; seed++) {
            List<Position> room = room(seed, 6, 12);
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(order, new Random(seed));
            PairTable table = MEASURE.compare(room);
            PairTable shuffled = MEASURE.compare(order.stream().map(room::get).toList());
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 6; j++) {
                    Score here = table.score(order.get(i), order.get(j)).orElseThrow();
                    assertSame(shuffled.score(i, j).orElseThrow(), here);
                    assertSame(table.score(order.get(j), order.get(i)).orElseThrow(), here);
                    assertSame(
                            MEASURE.compare(List.of(room.get(order.get(i)), room.get(order.get(j))))
                                    .score(0, 1)
                                    .orElseThrow(),
                            here);
                }
            }
        }
    }

    @Test
    void theOrderOfPointsDoesNotChangeABit() {
        for (long seed = 0; seed < 100; seed++) {
            List<Position> room = room(seed, 2, 12);
            List<CodedPoint> points = new ArrayList<>(room.get(0).points());
            Collections.shuffle(points, new Random(seed));
            Position shuffled = new Position(room.get(0).delegation(), RandomDebate.ISSUE, points, 0.5);
            assertSame(
                    MEASURE.compare(List.of(shuffled, room.get(1))).score(0, 1).orElseThrow(),
                    MEASURE.compare(room).score(0, 1).orElseThrow());
        }
    }

    @Test
    void aRoomSharedOutToThreadsIsTheSameToTheLastBit() throws Exception {
        List<Position> room = room(3, 61, 60);
        assertThat(room.stream().mapToInt(p -> p.points().size()).sum()).isGreaterThan(1_000);
        PairTable table = MEASURE.compare(room);
        ForkJoinPool eight = new ForkJoinPool(8);
        PairTable byEight = eight.submit(() -> MEASURE.compare(room)).get();
        eight.shutdown();
        for (int i = 0; i < room.size(); i++) {
            for (int j = i + 1; j < room.size(); j++) {
                assertThat(byEight.value(i, j)).isEqualTo(table.value(i, j));
            }
        }
        for (int i = 0; i < room.size(); i += 7) {
            int j = (i + 13) % room.size();
            assertThat(MEASURE.value(room.get(i), room.get(j))).isEqualTo(table.value(i, j));
        }
    }

    @Test
    void contributionsAreThePointsOfBothSidesAsGivenEachWithItsClosest() {
        for (long seed = 0; seed < 100; seed++) {
            List<Position> room = room(seed, 3, 7);
            Score score = MEASURE.compare(room).score(2, 0).orElseThrow();
            List<Contribution> contributions = score.contributions();
            int own = room.get(2).points().size();
            assertThat(score.first()).isSameAs(room.get(2));
            assertThat(score.second()).isSameAs(room.get(0));
            assertThat(contributions.subList(0, own).stream().map(Contribution::point))
                    .containsExactlyElementsOf(room.get(2).points());
            assertThat(contributions.subList(own, contributions.size()).stream().map(Contribution::point))
                    .containsExactlyElementsOf(room.get(0).points());
            for (int k = 0; k < contributions.size(); k++) {
                Contribution c = contributions.get(k);
                List<?> others = room.get(k < own ? 0 : 2).points();
                assertThat(others.contains(c.counterpart())).as("seed %d", seed).isTrue();
                assertThat(c.basis().isEmpty()).as("seed %d", seed).isEqualTo(c.relatedness() == 0);
            }
            assertThat(contributions.stream().mapToDouble(Contribution::weight).sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void anEmptyRoomAndALonelyDelegationHaveNoPairs() {
        assertThat(MEASURE.compare(List.of()).size()).isZero();
        PairTable lonely = MEASURE.compare(room(1, 1, 5));
        assertThat(lonely.size()).isEqualTo(1);
        assertThat(lonely.value(0, 0)).isEqualTo(1);
    }
}
