package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;

/** The default measure on examples small enough to work out by hand. */
class PositionAlignmentTest {

    private static final Question Q1 = RandomDebate.QUESTIONS.get(0);
    private static final Question Q2 = RandomDebate.QUESTIONS.get(1);

    /** Every term weighs 1. */
    private static final PositionAlignment EVEN = new PositionAlignment(new LexicalRelatedness(key -> 1));

    private static Said plus(String text) {
        return new Said(text, Direction.ADVANCE, Map.of());
    }

    private static Said minus(String text) {
        return new Said(text, Direction.PREVENT, Map.of());
    }

    private static Said plain(String text) {
        return new Said(text, Direction.NEITHER, Map.of());
    }

    private static Said on(Question question, Stance stance, String text) {
        return plus(text).with(Map.of(question, stance));
    }

    private static Score score(PositionAlignment measure, List<Said> one, List<Said> other) {
        return measure.compare(List.of(RandomDebate.position("A", one), RandomDebate.position("B", other)))
                .score(0, 1)
                .orElseThrow();
    }

    private static void assertShares(Score score, double agreement, double conflict, double unshared) {
        assertThat(score.agreement()).isCloseTo(agreement, within(1e-12));
        assertThat(score.conflict()).isCloseTo(conflict, within(1e-12));
        assertThat(score.unshared()).isCloseTo(unshared, within(1e-12));
    }

    @Test
    void supportOfAThingAgainstOppositionToItIsConflict() {
        Score score = score(
                Measures.positionAlignment(),
                List.of(plus("We support a legally binding treaty.")),
                List.of(minus("We oppose a legally binding treaty.")));
        assertThat(score.conflict()).isGreaterThan(0.9);
        assertThat(score.divergence()).isEqualTo(score.conflict());
        assertThat(score.agreement()).isLessThan(0.1);
    }

    /** The two sentences have one thing in common, under different names or with more said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We support a legally binding treaty. | + | Such a treaty would be premature. | - | 1 | .5
            We support negotiations on a treaty. | + | A binding instrument should be negotiated. | + | 0 | .2
            We call for a ceasefire. | + | We reject a truce. | - | 1 | .9
            We voted for resolution 73/27. | + | We voted against resolution 73/27. | - | 1 | .9
            """)
    void pointsOnOneThingAreRelated(
            String one, String sign, String other, String otherSign, double opposition, double least) {
        Score score = score(
                Measures.positionAlignment(),
                List.of(sign.equals("+") ? plus(one) : minus(one)),
                List.of(otherSign.equals("+") ? plus(other) : minus(other)));
        Contribution contribution = score.contributions().get(0);
        assertThat(contribution.relatedness()).isGreaterThan(least);
        assertThat(contribution.opposition()).isEqualTo(opposition);
    }

    @Test
    void relatednessGrowsWithTheFourthPowerOfEvidence() {
        // {river 5, forest 5} and {river 5, harbour 5, school 5}: 5 in common, the longer weighs 15 and has 3 terms.
        PositionAlignment measure = new PositionAlignment(new LexicalRelatedness(key -> 5));
        double evidence = Math.pow(3.5 / 3 * 5 / Math.pow(15, 0.15), 4);
        double r = evidence / (evidence + 2000);
        Score score = score(
                measure,
                List.of(plus("The river and the forest.")),
                List.of(plus("The river, the harbour and the school.")));
        assertShares(score, r, 0, 1 - r);
    }

    @Test
    void littleApartCountsLittle() {
        // Of {river 8, forest 8, harbour 8} and the same with {school 1}, 1 of 25 is apart.
        PositionAlignment measure =
                new PositionAlignment(new LexicalRelatedness(key -> key.startsWith("school") ? 1 : 8));
        double evidence = Math.pow(24 / Math.pow(25, 0.15), 4);
        double r = evidence / (evidence + 2000 * (1 / 25.0) / 0.5);
        Score score = score(
                measure,
                List.of(plus("The river, the forest and the harbour.")),
                List.of(plus("The river, the forest, the school and the harbour.")));
        assertShares(score, r, 0, 1 - r);
    }

    @Test
    void rareWordsRelateMoreThanCommonOnes() {
        PositionAlignment measure =
                new PositionAlignment(new LexicalRelatedness(key -> key.startsWith("river") ? 6 : 3));
        List<Said> one = List.of(plus("The river and the forest."));
        double rare =
                score(measure, one, List.of(plus("The river and the school."))).agreement();
        double common =
                score(measure, one, List.of(plus("The forest and the school."))).agreement();
        assertThat(rare).isGreaterThan(2 * common);
    }

    @Test
    void oppositionOfJudgementsIsTheShareOfCommonWordsWithOppositeSigns() {
        // A speaks for river and forest; B for the river and against the forest: r = 1, o = 1 / 2.
        Score score = score(
                EVEN,
                List.of(plus("We support the river and the forest.")),
                List.of(plus("We support the river, we oppose the forest.")));
        assertShares(score, 0.5, 0.5, 0);
    }

    @Test
    void elseConflictIsOnlyWhatOutweighsTheWordsOnOneSide() {
        // 2 of 3 words opposed: clearly at odds (2 / 3 - 1 / 2) / (1 / 2) = 1 / 3; as much again is left open.
        Score score = score(
                EVEN,
                List.of(plus("We support the river, the forest and the school.").as(Claim.Kind.COMMITMENT)),
                List.of(minus("We support the river, we oppose the forest and the school.")
                        .as(Claim.Kind.COMMITMENT)));
        assertShares(score, 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void demandsThatPullTheSameWayAreNotAtOddsByWords() {
        Score score = score(
                EVEN,
                List.of(plus("We support the river and the forest.").as(Claim.Kind.COMMITMENT)),
                List.of(plus("We support the river, we oppose the forest.").as(Claim.Kind.COMMITMENT)));
        assertShares(score, 0.5, 0, 0.5);
    }

    @Test
    void aThingPlainlyNamedIsNotSpokenFor() {
        // The first reports on the river, which is no support of it.
        Score score = score(
                EVEN,
                List.of(plus("The river rose and the forest fell.").as(Claim.Kind.FACT)),
                List.of(minus("We reject the river and the forest, which rose and fell.")
                        .as(Claim.Kind.COMMITMENT)));
        assertThat(score.conflict()).isZero();
    }

    @Test
    void manyWordsMakeAnOppositionLessClear() {
        String more = " and the ant, the bee, the cat, the dog, the elk, the fox, the goat";
        Said brief = plus("We support the river" + more + ".").as(Claim.Kind.COMMITMENT);
        Said against = minus("We oppose the river" + more + ".").as(Claim.Kind.COMMITMENT);
        assertShares(score(EVEN, List.of(brief), List.of(against)), 0, 1, 0);
        Said longer = plus("We support the river" + more + ", the hen, the ibex, the jay, the kid, the lion, the mole,"
                        + " the newt, the owl.")
                .as(Claim.Kind.COMMITMENT);
        Said longerAgainst = minus("We oppose the river" + more
                        + ", the hen, the ibex, the jay, the kid, the lion, the mole, the newt, the owl.")
                .as(Claim.Kind.COMMITMENT);
        assertShares(score(EVEN, List.of(longer), List.of(longerAgainst)), 0, 0.25, 0.75);
    }

    @Test
    void praiseAgainstBlameOfOneThingIsConflict() {
        // Verdicts 1/2 and -1/2, p = -100, against the few words in common, which weigh 1 each.
        Score score = score(EVEN, List.of(plain("The river benefits us.")), List.of(plain("The river harms us.")));
        assertThat(score.contributions().get(0).opposition()).isBetween(100 / 103.0, 100 / 101.0);
    }

    @Test
    void aWordWithoutASignOpposesNothing() {
        Score score = score(
                EVEN,
                List.of(plain("The river and the forest.")),
                List.of(minus("We oppose the river and the forest.")));
        assertShares(score, 1, 0, 0);
    }

    @Test
    void aRepeatedWordHasTheSignOfItsMajority() {
        Said twiceFor = plus("We support the river; we support the river; we oppose the river.");
        assertShares(score(EVEN, List.of(twiceFor), List.of(plus("We support the river."))), 1, 0, 0);
        assertShares(score(EVEN, List.of(twiceFor), List.of(minus("We oppose the river."))), 0, 1, 0);
        Said even = plus("We support the river; we oppose the river.");
        assertShares(score(EVEN, List.of(even), List.of(plus("We support the river."))), 1, 0, 0);
    }

    @Test
    void whatOnlyOneSaysIsUnshared() {
        // A's forest finds nothing; B's river finds A's river: (1/2 + 1) / 2 of the words.
        Score score = score(EVEN, List.of(plus("The river."), plus("The forest.")), List.of(plus("The river.")));
        assertShares(score, 0.75, 0, 0.25);
    }

    @Test
    void aPointCountsWithItsWeightOnTheIssue() {
        // Weights .25 and .75 after normalisation (1/3 and 1): agreement (.25 + 1) / 2.
        Score score = score(
                EVEN, List.of(plus("The river.").weighing(1 / 3.0), plus("The forest.")), List.of(plus("The river.")));
        assertShares(score, 0.625, 0, 0.375);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, SUPPORT, 0",
        "SUPPORT, OPPOSE, 1",
        "SUPPORT, CONDITIONAL, .25",
        "SUPPORT, MIXED, .5",
        "OPPOSE, OPPOSE, 0",
        "OPPOSE, CONDITIONAL, .75",
        "OPPOSE, MIXED, .5",
        "CONDITIONAL, CONDITIONAL, 0",
        "CONDITIONAL, MIXED, .5",
        "MIXED, MIXED, 0"
    })
    void stancesOnOneQuestionTellHowFarPointsOppose(Stance one, Stance other, double opposition) {
        // No word in common: only the question relates them.
        for (List<Stance> pair : List.of(List.of(one, other), List.of(other, one))) {
            Score score = score(
                    EVEN, List.of(on(Q1, pair.get(0), "The river.")), List.of(on(Q1, pair.get(1), "The forest.")));
            assertShares(score, 1 - opposition, opposition, 0);
            assertThat(score.contributions().get(0).basis()).isEqualTo("question q1");
        }
    }

    @Test
    void anUnclearStanceIsAsIfThereWereNoQuestion() {
        for (Stance other : Stance.values()) {
            List<Said> unclear = List.of(on(Q1, Stance.UNCLEAR, "The river."));
            assertShares(score(EVEN, unclear, List.of(on(Q1, other, "The forest."))), 0, 0, 1);
            assertShares(score(EVEN, unclear, List.of(on(Q1, other, "The river."))), 1, 0, 0);
        }
    }

    @Test
    void severalSharedQuestionsCountWithTheirMean() {
        Said one = plus("The river.").with(Map.of(Q1, Stance.SUPPORT, Q2, Stance.SUPPORT));
        Said other = plus("The forest.").with(Map.of(Q1, Stance.OPPOSE, Q2, Stance.CONDITIONAL));
        Score score = score(EVEN, List.of(one), List.of(other));
        assertShares(score, 0.375, 0.625, 0);
        assertThat(score.contributions().get(0).basis()).isEqualTo("question q1, q2");
    }

    @Test
    void stancesGoBeforeWords() {
        // The same words, opposite stances.
        Score score = score(
                EVEN,
                List.of(on(Q1, Stance.SUPPORT, "We support the river.")),
                List.of(on(Q1, Stance.OPPOSE, "We support the river.")));
        assertShares(score, 0, 1, 0);
    }

    @Test
    void aSharedQuestionGoesBeforeThePointWithTheSameWords() {
        // B opposes on the question in other words, and says A's words on another question.
        Score score = score(
                EVEN,
                List.of(on(Q1, Stance.SUPPORT, "The river.")),
                List.of(on(Q1, Stance.OPPOSE, "The forest."), on(Q2, Stance.SUPPORT, "The river.")));
        assertThat(score.contributions().get(0).opposition()).isEqualTo(1);
    }

    @Test
    void amongEquallyRelatedPointsTheLeastOpposedIsClosest() {
        Score score = score(
                EVEN,
                List.of(on(Q1, Stance.SUPPORT, "The river.")),
                List.of(on(Q1, Stance.OPPOSE, "The forest."), on(Q1, Stance.CONDITIONAL, "The school.")));
        Contribution contribution = score.contributions().get(0);
        assertThat(contribution.opposition()).isEqualTo(0.25);
        assertThat(contribution.counterpart().point().quotation().text()).isEqualTo("The school.");
    }

    @Test
    void amongEqualsTheFirstByItsTextIsShownWhateverTheOrderGiven() {
        Said forest = on(Q1, Stance.SUPPORT, "The forest.");
        Said school = on(Q1, Stance.SUPPORT, "The school.");
        for (List<Said> other : List.of(List.of(forest, school), List.of(school, forest))) {
            Score score = score(EVEN, List.of(on(Q1, Stance.SUPPORT, "The river.")), other);
            assertThat(score.contributions()
                            .get(0)
                            .counterpart()
                            .point()
                            .quotation()
                            .text())
                    .isEqualTo("The forest.");
        }
    }

    @Test
    void pointsWithoutContentWordsAreRelatedByEqualTextOnly() {
        List<Said> one = List.of(plain("We do."));
        assertShares(score(EVEN, one, List.of(plain("We do."))), 1, 0, 0);
        assertShares(score(EVEN, one, List.of(plain("They do."))), 0, 0, 1);
        assertShares(score(EVEN, one, List.of(plus("The river."))), 0, 0, 1);
    }

    @Test
    void theBasisOfAMatchIsTheSharedWordsAsTheyAreSaid() {
        Score score = score(
                EVEN,
                List.of(plus("We support a legally binding treaty on rivers.")),
                List.of(plus("A binding convention protects the river.")));
        assertThat(score.contributions().get(0).basis())
                .isEqualTo("legally binding/binding, treaty/convention, rivers/river");
        assertThat(score.contributions().get(1).basis())
                .isEqualTo("binding/legally binding, convention/treaty, river/rivers");
    }

    @Test
    void anUnrelatedPointIsShownBesideTheFirstWithoutABasis() {
        Contribution contribution = score(EVEN, List.of(plus("The river.")), List.of(plus("The forest.")))
                .contributions()
                .get(0);
        assertThat(contribution.relatedness()).isZero();
        assertThat(contribution.basis()).isEmpty();
        assertThat(contribution.unshared()).isEqualTo(0.5);
    }

    /** Relates everything to a fixed degree. */
    private record Fixed(double r, double o) implements Relatedness {

        @Override
        public String about() {
            return "a fixed number";
        }

        @Override
        public Links link(List<CodedPoint> points) {
            return new Links() {
                @Override
                public void relate(int i, int from, int to, double[] relatedness, double[] opposition) {
                    Arrays.fill(relatedness, from, to, r);
                    Arrays.fill(opposition, from, to, o);
                }

                @Override
                public String basis(int i, int j) {
                    return points.get(i).delegation() + "+" + points.get(j).delegation();
                }
            };
        }
    }

    @Test
    void relatednessCanBeReplaced() {
        PositionAlignment measure = EVEN.relatedBy(new Fixed(0.8, 0.25));
        Score score = score(measure, List.of(plus("The river.")), List.of(plus("The forest.")));
        assertShares(score, 0.6, 0.2, 0.2);
        assertThat(score.contributions().get(0).basis()).isEqualTo("A+B");
        assertThat(measure.about()).contains("a fixed number");
        assertThat(measure.laws()).containsExactly(Law.values());
        assertShares(score(EVEN, List.of(plus("The river.")), List.of(plus("The forest."))), 0, 0, 1);
    }

    @Test
    void aRelatednessOutsideItsRangeIsRefusedByName() {
        for (double wrong : new double[] {1.01, -0.01, Double.NaN}) {
            PositionAlignment measure = EVEN.relatedBy(new Fixed(wrong, 0));
            assertThatThrownBy(() -> score(measure, List.of(plus("The river.")), List.of(plus("The forest."))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("relatedness (" + wrong + ") by a fixed number must be within 0 and 1");
        }
        PositionAlignment measure = EVEN.relatedBy(new Fixed(1, 2));
        assertThatThrownBy(() -> score(measure, List.of(plus("The river.")), List.of(plus("The forest."))))
                .hasMessageContaining("opposition (2.0)");
    }
}
