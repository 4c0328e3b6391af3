package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences against those that people marked: the seed statement, and five speeches where the data folder is at hand. */
class SeedSentencesTest {

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Set<Span> coded(String resource) throws IOException {
        Set<Span> spans = new LinkedHashSet<>();
        try (InputStream in = SeedSentencesTest.class.getResourceAsStream("/org/rapporteur/evaluation/" + resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length > 3 && !cells[0].equals("n")) {
                    spans.add(new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
                }
            }
        }
        return spans;
    }

    @Test
    void theSeedHasExactlyTheSentencesThatWereCoded() throws IOException {
        String text = text(Path.of("seeds/China-OEWG-2019-09.txt"));
        assertThat(Sentences.of(text, Layout.of(text)))
                .hasSize(55)
                .containsExactlyElementsOf(coded("gold/China-OEWG-2019-09.tsv"));
    }

    @Test
    void sentencesThatThePageBreaksOfTheSeedCutAreWhole() throws IOException {
        String text = text(Path.of("seeds/China-OEWG-2019-09.txt"));
        List<String> broken = Sentences.of(text, Layout.of(text)).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .filter(s -> s.contains("\n\n"))
                .toList();
        assertThat(broken).hasSize(2);
        assertThat(broken.get(0)).startsWith("Some states attempt").endsWith("in the cyberspace.");
        assertThat(broken.get(1)).startsWith("Since ICT touches").endsWith("in all areas.");
    }

    /** The one row missed is a page number, which was coded as a row of its own and is no sentence. */
    @ParameterizedTest
    @CsvSource({"65/VEN_65_2010, 1", "66/KIR_66_2011, 0", "67/JOR_67_2012, 0", "68/HUN_68_2013, 0", "69/ZWE_69_2014, 0"
    })
    void speechesHaveTheSentencesThatWereCoded(String name, int missed) throws IOException {
        Path file = Path.of(System.getProperty("rapporteur.shared", "../shared"), "data/ungdc/txt", name + ".txt");
        Assumptions.assumeTrue(
                Files.exists(file), "skipped: no file " + file + "; give the folder with -Drapporteur.shared=FOLDER");
        String text = text(file);
        Set<Span> coded = coded("coding/" + name.substring(3, 9) + ".tsv");
        List<Span> rest = new ArrayList<>(coded);
        rest.removeAll(Sentences.of(text, Layout.of(text)));
        assertThat(rest)
                .as("%d of %d coded spans are not found", rest.size(), coded.size())
                .hasSize(missed);
    }
}
