package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> forms(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(words::form).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Côte d’Ivoire                | cote d'ivoire
            co-operation                 | cooperation
            non-State actors             | nonstate actors
            State-led                    | state led
            A/RES/73/27 and/or 73/27     | a/res/73/27 and / or 73/27
            3.14 of 1,000                | 3.14 of 1 , 000
            the U.N. Charter             | the un charter
            States' duties               | states ' duties
            the State’s duty             | the state's duty
            “peace” — now                | " peace " — now
            GROẞ und groß                | groß und groß
            ﬁnal oﬃce Ｆｒａｎｃｅ          | final office france
            **We** _agree_               | we agree
            """)
    void wordsHaveOneFormHoweverTheyAreWritten(String text, String expected) {
        assertThat(forms(text)).containsExactly(expected.split(" "));
    }

    @Test
    void decomposedAndComposedAccentsHaveOneForm() {
        assertThat(forms("cafe\u0301 Sa\u0303o")).isEqualTo(forms("caf\u00e9 S\u00e3o"));
    }

    @Test
    void softHyphensAndZeroWidthSignsAreNotPartOfAForm() {
        assertThat(forms("pro\u00adpose re\u2060ject fu\u200cnd para\ufeffgraph"))
                .containsExactly("propose", "reject", "fund", "paragraph");
    }

    @Test
    void offsetsAreThoseOfTheTextBeforeFolding() {
        String text = "We pro\u00adpose \ud801\udc00 it";
        Words words = Words.of(text);
        assertThat(text.substring(words.start(1), words.end(1))).isEqualTo("pro\u00adpose");
        assertThat(text.substring(words.start(2), words.end(2))).isEqualTo("\ud801\udc00");
        assertThat(words.firstFrom(3)).isEqualTo(1);
        assertThat(words.firstFrom(text.length())).isEqualTo(words.size());
    }

    @Test
    void typesAreNumberedInAlphabeticalOrder() {
        Words words = Words.of("We agree, we do.");
        assertThat(words.size()).isEqualTo(6);
        assertThat(words.typeCount()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).mapToObj(words::typeForm)).isSorted();
        assertThat(words.type(0)).isEqualTo(words.type(3));
        assertThat(words.count(0, words.size())).isEqualTo(4);
        assertThat(words).hasToString("Words[6 words and marks, 5 types]");
    }

    @Test
    void wordsInGapsAreLeftOut() {
        String text = "We hold that rivers must be \n\n11 11-50847 \n\nshared.";
        Words words = Words.of(text, Layout.of(text));
        assertThat(IntStream.range(0, words.size()).mapToObj(words::form)).doesNotContain("11", "50847");
    }

    @Test
    void wordsHyphenatedAtLineEndsAreOneWhereTheJoinedWordIsKnown() {
        assertThat(forms("the com-\nmittee")).containsExactly("the", "committee");
        assertThat(forms("the long-\nterm view")).containsExactly("the", "long", "term", "view");
    }

    @Test
    void manyFormsWithOneHashAreToldApart() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 << 12; i++) {
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append(' ');
        }
        assertThat(Words.of(text.toString()).typeCount()).isEqualTo(1 << 12);
    }
}
