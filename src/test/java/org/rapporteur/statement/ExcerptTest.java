package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of sentences as they are shown alone. */
class ExcerptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We call on Norland to open its ports and stop its raids. | and stop its raids. | [We call on Norland to ...] and stop its raids.
            We came, but we will leave.                              | but we will leave.  | [We came,] but we will leave.
            We open the port and we close the mill.                  | We open the port    | We open the port [...]
            We open the port.                                        | We open the port.   | We open the port.
            "We open the port."                                      | We open the port.   | We open the port.
            """, quoteCharacter = '~')
    void aPartIsShownWithHowItsSentenceBegins(String sentence, String part, String shown) {
        int start = sentence.indexOf(part);
        assertThat(Excerpt.of(
                        Quotation.of(sentence, start, start + part.length()),
                        Quotation.of(sentence, 0, sentence.length())))
                .isEqualTo(shown);
    }
}
