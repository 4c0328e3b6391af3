package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

/** What a score tells about itself. */
class ScoreTest {

    private static final Question Q1 = RandomDebate.QUESTIONS.get(0);
    private static final Question Q2 = RandomDebate.QUESTIONS.get(1);
    private static final Question Q3 = RandomDebate.QUESTIONS.get(2);

    private static Said on(Question question, Stance stance, Strength strength) {
        return new Said("The " + stance + " of " + question + ".", Direction.ADVANCE, Map.of(question, stance))
                .with(strength);
    }

    private static Score score(List<Said> one, List<Said> other) {
        return Measures.positionAlignment()
                .compare(List.of(RandomDebate.position("Norland", one), RandomDebate.position("Sudland", other)))
                .score(0, 1)
                .orElseThrow();
    }

    /** Agrees on the first question, with must against should; opposes on the second; alone on the third. */
    private static Score mixed() {
        return score(
                List.of(
                        on(Q1, Stance.SUPPORT, Strength.STRONG),
                        on(Q2, Stance.SUPPORT, Strength.WEAK),
                        on(Q3, Stance.SUPPORT, Strength.WEAK)),
                List.of(on(Q1, Stance.SUPPORT, Strength.MEDIUM), on(Q2, Stance.OPPOSE, Strength.WEAK)));
    }

    @Test
    void aScoreDescribesItselfInOneSentence() {
        Score score =
                score(List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)), List.of(on(Q1, Stance.OPPOSE, Strength.STRONG)));
        assertThat(score.describe())
                .isEqualTo("Norland and Sudland agree on 0 % of what they say on issue, conflict on 100 %, "
                        + "and 0 % is said by one side only.");
    }

    @Test
    void theSentenceNamesADifferenceInStrengthOfTheLargestAgreement() {
        assertThat(mixed().describe())
                .endsWith("; their largest agreement is must (Norland) against should (Sudland).");
        Score swapped = Measures.positionAlignment()
                .compare(List.of(mixed().second(), mixed().first()))
                .score(0, 1)
                .orElseThrow();
        assertThat(swapped.describe())
                .endsWith("; their largest agreement is should (Sudland) against must (Norland).");
    }

    @Test
    void theSentenceIsSilentOnStrengthWhereItIsTheSame() {
        Score score =
                score(List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)), List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)));
        assertThat(score.describe()).endsWith("and 0 % is said by one side only.");
    }

    @Test
    void labelsOfIssuesAreWordsOfTheSentenceUnlessTheyAreAbbreviations() {
        assertThat(described("International law")).contains("of what they say on international law,");
        assertThat(described("UN reform")).contains("of what they say on UN reform,");
    }

    private static String described(String label) {
        Position position = RandomDebate.position("A", List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)));
        Position labelled = new Position(position.delegation(), Issue.of("x", label), position.points(), 1);
        return Measures.positionAlignment()
                .compare(List.of(labelled, labelled))
                .score(0, 1)
                .orElseThrow()
                .describe();
    }

    @Test
    void percentagesSumToAHundred() {
        assertThat(ScoreSentence.percentages(1 / 3.0, 1 / 3.0, 1 / 3.0)).containsExactly(34, 33, 33);
        assertThat(ScoreSentence.percentages(0.125, 0.375, 0.5)).containsExactly(13, 37, 50);
        assertThat(ScoreSentence.percentages(0.005, 0.006, 0.989)).containsExactly(0, 1, 99);
        assertThat(ScoreSentence.percentages(1, 0, 0)).containsExactly(100, 0, 0);
    }

    @Test
    void tracesAreNotRoundedAwayInWords() {
        Position position = RandomDebate.position("A", List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)));
        Score score = new Score(
                position,
                position,
                new Shares(0.996, 0.004, 0, 0),
                Measures.positionAlignment()
                        .compare(List.of(position, position))
                        .score(0, 1)
                        .orElseThrow()::contributions);
        assertThat(score.describe()).contains("agree on more than 99 % of", "conflict on less than 1 %,", "and 0 % is");
    }

    @Test
    void toStringIsOneLine() {
        assertThat(mixed().toString())
                .startsWith("agreement 0.")
                .endsWith(": Norland / Sudland on issue")
                .doesNotContain("\n");
        assertThat(mixed().interval(0.95).toString()).matches("\\[0\\.\\d\\d, [01]\\.\\d\\d] at 95\\.00 %");
    }

    @Test
    void equalScoresAreEqual() {
        assertThat(mixed()).isEqualTo(mixed()).hasSameHashCodeAs(mixed());
        assertThat(mixed())
                .isNotEqualTo(score(
                        List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)), List.of(on(Q1, Stance.OPPOSE, Strength.WEAK))));
    }

    @Test
    void similarityIsAgreementAndDivergenceIsConflict() {
        assertThat(mixed().similarity()).isEqualTo(mixed().agreement());
        assertThat(mixed().divergence()).isEqualTo(mixed().conflict());
        assertThat(mixed().issue()).isEqualTo(RandomDebate.ISSUE);
        assertThat(mixed().contributions()).isEqualTo(mixed().contributions());
    }

    @Test
    void anIntervalIsTheSameEveryTimeAndWhicheverSideComesFirst() {
        for (long seed = 0; seed < 100; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            List<Said> said = debate.anything(12);
            List<Said> reversed = new ArrayList<>(said);
            Collections.reverse(reversed);
            Position one = RandomDebate.position("A", said);
            Position other = RandomDebate.position("B", debate.anything(12));
            Position otherOrder = new Position(one.delegation(), one.issue(), reversed(one.points()), one.salience());
            Interval interval = interval(one, other);
            assertThat(interval(one, other)).as("seed %d", seed).isEqualTo(interval);
            assertThat(interval(other, one)).as("seed %d", seed).isEqualTo(interval);
            assertThat(interval(otherOrder, other)).as("seed %d", seed).isEqualTo(interval);
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static Interval interval(Position one, Position other) {
        return Measures.positionAlignment()
                .compare(List.of(one, other))
                .score(0, 1)
                .orElseThrow()
                .interval(0.95);
    }

    @Test
    void aHigherLevelGivesAWiderInterval() {
        for (long seed = 0; seed < 50; seed++) {
            RandomDebate debate = new RandomDebate(seed);
            Score score = score(debate.anything(12), debate.anything(12));
            Interval before = score.interval(0.5);
            for (double level : new double[] {0.8, 0.95, 0.99, 0.9999}) {
                Interval wider = score.interval(level);
                assertThat(wider.low()).as("seed %d", seed).isLessThanOrEqualTo(before.low());
                assertThat(wider.high()).as("seed %d", seed).isGreaterThanOrEqualTo(before.high());
                assertThat(wider.level()).isEqualTo(level);
                before = wider;
            }
            assertThat(before.contains(score.agreement())).as("seed %d", seed).isTrue();
            assertThat(score.divergenceInterval(0.9999).contains(score.conflict()))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void identicalPositionsAndSinglePointsHaveAnIntervalWithoutWidth() {
        List<Said> said = new RandomDebate(5).anything(9);
        assertThat(score(said, said).interval(0.95)).isEqualTo(new Interval(1, 1, 0.95));
        Score single =
                score(List.of(on(Q1, Stance.SUPPORT, Strength.WEAK)), List.of(on(Q1, Stance.MIXED, Strength.WEAK)));
        assertThat(single.interval(0.95)).isEqualTo(new Interval(0.5, 0.5, 0.95));
    }

    /** Two points a side, one matched and one alone: each side has agreement 0, 1/2 or 1 with chances 1/4, 1/2, 1/4. */
    @Test
    void theBootstrapHasTheSpreadOfDrawingPointsWithReplacement() {
        Score score = score(
                List.of(on(Q1, Stance.SUPPORT, Strength.WEAK), said("Rivers.")),
                List.of(on(Q1, Stance.SUPPORT, Strength.WEAK), said("Forests.")));
        assertThat(score.agreement()).isCloseTo(0.5, within(1e-12));
        // The mean of both sides is at most 0 or at least 1 in 1/16 of the samples each, 1/4 or 3/4 in 1/4 each.
        assertThat(score.interval(0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(score.interval(0.8)).isEqualTo(new Interval(0.25, 0.75, 0.8));
        assertThat(score.interval(0.2)).isEqualTo(new Interval(0.5, 0.5, 0.2));
    }

    private static Said said(String text) {
        return new Said(text, Direction.ADVANCE, Map.of());
    }

    @Test
    void aLevelOutsideNoughtAndOneIsRefused() {
        for (double level : new double[] {0, 1, 95, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> mixed().interval(level))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("level (" + level + ") must lie between 0 and 1");
        }
        assertThatThrownBy(() -> new Interval(0.5, 0.4, 0.95)).hasMessageContaining("interval (0.5, 0.4)");
    }

    /** First numbers of the reference implementation of Sebastiano Vigna (splitmix64.c) for seed 0. */
    @Test
    void theNumbersDrawnAreThoseOfSplitMix() {
        SplitMix random = new SplitMix(0);
        assertThat(random.next()).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(random.next()).isEqualTo(0x6e789e6aa1b965f4L);
        assertThat(random.next()).isEqualTo(0x06c45d188009454fL);
        int[] counts = new int[3];
        for (int k = 0; k < 30_000; k++) {
            counts[random.below(3)]++;
        }
        assertThat(counts[0]).isBetween(9_700, 10_300);
        assertThat(counts[2]).isBetween(9_700, 10_300);
    }
}
