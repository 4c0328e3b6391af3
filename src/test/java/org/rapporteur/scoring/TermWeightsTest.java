package org.rapporteur.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Background;
import org.rapporteur.text.Stemmer;

/** How much a term weighs. */
class TermWeightsTest {

    private static double word(String form) {
        return Background.shipped().weight(Stemmer.english().stem(form));
    }

    private static double term(String key) {
        return TermWeights.shipped().weight(key);
    }

    @Test
    void aWordWeighsWhatTheBackgroundTableSays() {
        assertThat(term(Stemmer.english().stem("negotiation"))).isEqualTo(word("negotiation"));
    }

    @Test
    void aConceptIsAsCommonAsItsCommonestPhrase() {
        double commonest = List.of("treaty", "convention", "instrument").stream()
                .mapToDouble(TermWeightsTest::word)
                .min()
                .orElseThrow();
        assertThat(term("=treaty")).isEqualTo(commonest);
    }

    @Test
    void aPhraseIsAsRareAsItsRarestWord() {
        assertThat(term("=hr")).isEqualTo(Math.max(word("human"), word("rights")));
    }

    @Test
    void aConceptOfNoThesaurusWeighsFive() {
        assertThat(term("=no-such-concept")).isEqualTo(5);
    }

    @Test
    void noTermWeighsNothing() {
        for (String form : List.of("the", "of", "and", "nations", "international")) {
            assertThat(term(Stemmer.english().stem(form))).isGreaterThanOrEqualTo(0.1);
        }
    }
}
