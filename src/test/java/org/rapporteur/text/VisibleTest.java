package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void controlsAndDirectionMarksAreWrittenOutAndLineEndsAreBlanks() {
        assertThat(Visible.line("a\u001b[31m\u202eb\u2028c\ud800\t\r\nd"))
                .isEqualTo("a\\u001B[31m\\u202Eb c\ufffd   d");
        assertThat(Visible.line("Nor\u200Bland\n")).isEqualTo("Nor\\u200Bland ");
        assertThat(Visible.line("\udb40\udc41")).isEqualTo("\\uE0041");
    }

    @Test
    void whatCanBeSeenStaysAndSoDoJoiners() {
        String name =
                "C\u00f4te \u0645\u0635\u0631 \ud83d\udc69\u200d\ud83d\ude80 \u0646\u0645\u06cc\u200c\u062e\u0648";
        assertThat(Visible.line(name)).isEqualTo(name);
        assertThat(Visible.line("")).isEmpty();
    }
}
