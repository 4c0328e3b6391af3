package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that a browser sets above and below a page it prints. */
class PdfLineTest {

    private static PdfLine line(String words) {
        return new PdfLine(1, 0, 100, 20, 8, 800, false, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///home/desk/norland.html 1/2",
                "https://example.org/norland/speech 2 / 3",
                "https://example.org/norland/speech",
                "3/5/24, 10:12 AM Statement of Norland",
                "05.03.2024, 10:12 Statement of Norland",
                "2024-03-05 10:12 Statement of Norland"
            })
    void areTold(String words) {
        assertThat(line(words).isPrinted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 March 2024 was the day of the vote.",
                "https://example.org holds what we propose to the group",
                "3/5 of the delegations agree.",
                "The file is closed."
            })
    void whatIsSaidIsNot(String words) {
        assertThat(line(words).isPrinted()).isFalse();
    }
}
