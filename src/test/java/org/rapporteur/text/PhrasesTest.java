package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static List<String> found(String phrase, String text) {
        Words words = Words.of(text);
        return Phrases.<String>builder().add(phrase, phrase).build().in(words).all(0, words.size()).stream()
                .map(hit -> text.substring(words.start(hit.from()), words.end(hit.to() - 1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "call~ on, She called on all States, called on",
        "increase~, prices increased again, increased",
        "increas~, prices increased again, increased",
        "ceas~, the guns have ceased, ceased",
        "endors~, we endorse the plan, endorse",
        "fail~ to, they fail to act, fail to",
        "rais~ concern~, raising concerns, raising concerns"
    })
    void aTildeFindsEveryFormOfAWordOrOfAStem(String phrase, String text, String expected) {
        assertThat(found(phrase, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "racis*, racism must end, racism",
        "violen* against, acts of violence against women, violence against",
        "acts of violen*, acts of violence, acts of violence",
        "neo-nazi*, neo-Nazism returns, neo-Nazism",
        "État*, two États met, États"
    })
    void aStarAfterABeginningFindsEveryEnding(String phrase, String text, String expected) {
        assertThat(found(phrase, text)).containsExactly(expected);
    }

    @Test
    void ofABeginningAndAWordTheLongerPhraseIsFound() {
        Words words = Words.of("racist attacks");
        Phrases<String> phrases = Phrases.<String>builder()
                .add("racist", "word")
                .add("racis* attack~", "phrase")
                .build();
        assertThat(phrases.in(words).all(0, words.size()))
                .extracting(Phrases.Found::value)
                .containsExactly("phrase");
    }

    @Test
    void aWordWithoutATildeFindsOnlyItself() {
        assertThat(found("increase", "prices increased")).isEmpty();
        assertThat(found("increas", "prices increased")).isEmpty();
    }

    @Test
    void aStarStandsForAnyOneWord() {
        assertThat(found("regard * as", "we regard this as closed")).containsExactly("regard this as");
        assertThat(found("regard * as", "we regard this matter as closed")).isEmpty();
    }

    @Test
    void theLongestPhraseAtAPlaceIsFound() {
        Words words = Words.of("we call on them");
        Phrases<String> phrases = Phrases.<String>builder()
                .add("call~", "short")
                .add("call~ on", "long")
                .build();
        assertThat(phrases.in(words).all(0, words.size()))
                .extracting(Phrases.Found::value)
                .containsExactly("long");
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        assertThatThrownBy(() -> Phrases.builder().add(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must hold a word");
    }
}
