package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.RandomDebate.Said;
import org.rapporteur.statement.Direction;

/** The measures of wording on examples small enough to work out by hand. */
class TextMeasureTest {

    private static Position saying(String... sentences) {
        return RandomDebate.position(
                "A",
                Arrays.stream(sentences)
                        .map(text -> new Said(text, Direction.ADVANCE, Map.of()))
                        .toList());
    }

    /**
     * a = (we, need, rivers), b = (we, need, clean, rivers): 3 common words, 4 in all. Cosine 3 / sqrt(3 * 4); Jaccard 3 / 4;
     * subsequence 2 * 3 / 7. Jaro: 3 matches within a window of 1, no transposition, (1 + 3/4 + 1) / 3 = 11/12; with a
     * common prefix of two words 11/12 + 2 * .1 * 1/12.
     */
    @ParameterizedTest
    @CsvSource({
        "text-cosine, 0.8660254037844387",
        "word-jaccard, 0.75",
        "longest-common-subsequence, 0.8571428571428571",
        "jaro-winkler, 0.9333333333333333"
    })
    void fourMeasuresOfOnePair(String id, double expected) {
        assertThat(Measures.named(id).value(saying("We need rivers."), saying("We need clean rivers.")))
                .isCloseTo(expected, within(1e-12));
    }

    /** All that look at what is said, and not at stances, which these sentences have none of. */
    private static List<Measure> sayingMeasures() {
        return Measures.all().stream()
                .filter(measure -> !(measure instanceof StanceMeasure))
                .toList();
    }

    /** Apache Commons Text's own tokens are ASCII: by them these are maximally distant or empty. */
    @ParameterizedTest
    @CsvSource({"Мы поддерживаем договор., Мы поддерживаем договор!", "我们支持条约。, 我们支持条约！"})
    void wordsOfAnyScriptAreWords(String one, String other) {
        for (Measure measure : sayingMeasures()) {
            assertThat(measure.value(saying(one), saying(one))).as(measure.id()).isEqualTo(1);
            if (!(measure instanceof PositionAlignment)) {
                assertThat(measure.value(saying(one), saying(other)))
                        .as(measure.id())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void similarWordingIsNearForThemAllThoughItIsNoAgreement() {
        Position support = saying("We support a legally binding treaty.");
        Position oppose = saying("We oppose a legally binding treaty.");
        for (Measure measure : sayingMeasures()) {
            if (!(measure instanceof PositionAlignment)) {
                assertThat(measure.value(support, oppose)).as(measure.id()).isGreaterThan(0.7);
            }
        }
    }

    @Test
    void oneWordInTwoOrdersIsFartherOnlyForMeasuresOfOrder() {
        Position one = saying("Rivers feed forests.");
        Position other = saying("Forests feed rivers.");
        assertThat(Measures.textCosine().value(one, other)).isEqualTo(1);
        assertThat(Measures.wordJaccard().value(one, other)).isEqualTo(1);
        assertThat(Measures.longestCommonSubsequence().value(one, other)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Measures.jaroWinkler().value(one, other)).isLessThan(1);
    }

    @Test
    void numbersOfWordsCountForTheCosineOnly() {
        // (river 3, forest 1) and (river 1, forest 1): 4 / sqrt(10 * 2).
        Position one = saying("River.", "River.", "River.", "Forest.");
        Position other = saying("River.", "Forest.");
        assertThat(Measures.textCosine().value(one, other)).isCloseTo(4 / Math.sqrt(20), within(1e-12));
        assertThat(Measures.wordJaccard().value(one, other)).isEqualTo(1);
    }

    @Test
    void nothingInCommonIsNought() {
        for (Measure measure : sayingMeasures()) {
            assertThat(measure.value(saying("Rivers."), saying("Forests.")))
                    .as(measure.id())
                    .isZero();
        }
    }

    @Test
    void textsWithoutAWordAreAlikeAmongThemselvesAndUnlikeAllOthers() {
        Position marks = saying("?!");
        for (Measure measure : List.of(
                Measures.textCosine(),
                Measures.wordJaccard(),
                Measures.jaroWinkler(),
                Measures.longestCommonSubsequence())) {
            assertThat(measure.value(marks, saying("..."))).as(measure.id()).isEqualTo(1);
            assertThat(measure.value(marks, saying("Rivers."))).as(measure.id()).isZero();
        }
    }

    @Test
    void measuresOfOrderReadTheFirstTwoThousandWords() {
        String same = "river ".repeat(WordSequence.LONGEST);
        Position one = saying(same + "forest.");
        Position other = saying(same + "school.");
        assertThat(Measures.longestCommonSubsequence().value(one, other)).isEqualTo(1);
        assertThat(Measures.jaroWinkler().value(one, other)).isEqualTo(1);
        assertThat(Measures.textCosine().value(one, other)).isLessThan(1);
    }
}
