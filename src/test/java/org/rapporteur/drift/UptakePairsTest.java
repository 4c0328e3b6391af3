package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals and what paragraphs of resolutions made of them. */
class UptakePairsTest {

    static List<String[]> pairs() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                UptakePairsTest.class.getResourceAsStream("uptake-pairs.tsv"), StandardCharsets.UTF_8))) {
            List<String[]> pairs = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> !cells[0].equals("kind"))
                    .toList();
            assertThat(pairs).hasSizeGreaterThanOrEqualTo(20);
            return pairs;
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatWasAskedAndWhatWasGotAreNamed(String kind, String asked, String got, String words) {
        List<UptakeEntry> entries =
                Uptake.of(Said.norland(asked), Said.by("the Chair", got)).entries();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).kind()).isEqualTo(UptakeKind.valueOf(kind));
        assertThat(entries.get(0).reason()).isEqualTo(words.equals("-") ? "" : words);
    }
}
