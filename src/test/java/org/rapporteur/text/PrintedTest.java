package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of words that a page break or a line end has cut. */
class PrintedTest {

    @Test
    void theExampleOfTheDocumentationIsTrue() {
        assertThat(Printed.line("The post-\n2015 agenda of\n\n13-98765 42\n\nall States"))
                .isEqualTo("The post-2015 agenda of all States");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free 11-98360 42 harbours",
                "free\n11-98360 42 \nharbours",
                "free \n \n43 11-98360 \n\nharbours",
                "free A/66/PV.17 11-98360 42 harbours",
                "free 11-98360 A/66/PV.17 harbours",
                "free\n\n42\n\nharbours",
                "free\n\nA/66/PV.17\n\nharbours",
                "free\f17\n\nharbours"
            })
    void theFurnitureOfAPageIsNotPrintedWithTheSentenceItCuts(String text) {
        assertThat(Printed.line(text)).isEqualTo("free harbours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42 harbours and 11 ships",
                "as I said (see A/66/PV.17) a year ago",
                "from 2011-2015 in 42 harbours",
                "call 11-98360 now",
                "the score was 10-12345678 42",
                "42"
            })
    void otherNumbersArePrinted(String text) {
        assertThat(Printed.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            income- transfer   | income-transfer
            pro- independence  | pro-independence
            post- 2015         | post-2015
            short- and long    | short- and long
            a - b              | a - b
            """)
    void aHyphenIsFollowedByItsWord(String text, String printed) {
        assertThat(Printed.line(text)).isEqualTo(printed);
    }

    @Test
    void aSentenceCutByPageFurnitureIsOneAndItsWordsAreThoseThatWereSaid() {
        String text = "We have built free 11-98360 42 harbours.\n43 11-98360\nAll ships may call there.";
        var passages = Layout.of(text);
        var sentences = Sentences.of(text, passages);
        assertThat(sentences)
                .extracting(span -> Printed.line(text.substring(span.start(), span.end())))
                .containsExactly("We have built free harbours.", "All ships may call there.");
        Words words = Words.of(text, passages);
        assertThat(words.firstFrom(text.length())).isEqualTo(12);
    }

    @Test
    void hostileTextsArePrintedInTime() {
        String text = "11-98360 ".repeat(50_000) + "- ".repeat(100_000) + "A/66/PV.1 ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Printed.line(text));
    }
}
