package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Sentences;

/** The exact figures that the manifest of hostile texts gives: offsets, numbers of sentences, equal texts. */
@Timeout(10)
class HostileProbesTest {

    private static final TranscriptReader READER =
            TranscriptReader.withDefaults().by(Delegation.named("speaker"));

    private static Path hostile() {
        Path hostile =
                Path.of(System.getProperty("rapporteur.shared", "../shared")).resolve("hostile");
        Assumptions.assumeTrue(
                Files.isDirectory(hostile),
                "skipped: no folder " + hostile + "; give one with -Drapporteur.shared=FOLDER");
        return hostile;
    }

    private static Transcript read(String file) {
        return READER.read(hostile().resolve("corpus").resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enc/utf8-bom.txt", "enc/utf16le-bom.txt", "enc/utf16be-bom.txt"})
    void allEncodingsGiveTheSameText(String file) {
        assertThat(read(file).text()).isEqualTo(read("enc/utf8.txt").text()).startsWith("T");
    }

    @ParameterizedTest
    @CsvSource({
        "enc/utf8.txt, 4",
        "eol/no-final-newline.txt, 1",
        "eol/hyphenated-breaks.txt, 1",
        "txt/repeated-1000x.txt, 4000",
        "txt/blank-lines.txt, 2",
        "txt/abbreviations.txt, 2",
        "txt/nested-quotes.txt, 2",
        "txt/negations.txt, 4",
        "txt/one-word-per-line.txt, 200",
        "uni/chinese.txt, 2",
        "uni/russian.txt, 2"
    })
    void sentencesAreCounted(String file, int sentences) {
        Transcript transcript = read(file);
        assertThat(Sentences.of(transcript.text(), transcript.passages())).hasSize(sentences);
    }

    /** Every row with a span: the text stands there, and a word or sentence begins there. */
    static Stream<List<String>> spans() throws IOException {
        return Files.readAllLines(hostile().resolve("manifest.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 9 && cells[3].startsWith("read-txt") && cells[9].contains("\"utf16\""))
                .map(cells -> List.of(cells[1].substring("corpus/".length()), cells[9]));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void offsetsAreThoseOfTheManifest(List<String> row) {
        Transcript transcript = read(row.get(0));
        String probe = row.get(1);
        int from = probe.indexOf("\"utf16\": [") + 10;
        String[] offsets = probe.substring(from, probe.indexOf(']', from)).split(", ");
        int start = Integer.parseInt(offsets[0]);
        int end = Integer.parseInt(offsets[1]);
        assertThat(transcript.quote(start, end).text()).doesNotStartWith(" ").doesNotEndWith("\r");
        var words = transcript.words();
        assertThat(IntStream.range(0, words.size()).anyMatch(i -> words.start(i) == start))
                .isTrue();
        assertThat(IntStream.range(0, words.size()).anyMatch(i -> words.end(i) == end))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "eol/crlf.txt, KEN",
        "eol/cr.txt, KEN",
        "eol/nel.txt, KEN",
        "txt/header-only.txt, BRA",
        "md/front-matter.md, FRA",
        "uni/emoji-offsets.txt, FRA"
    })
    void delegationsAreFound(String file, String id) {
        assertThat(TranscriptReader.withDefaults()
                        .read(hostile().resolve("corpus").resolve(file))
                        .delegation()
                        .id())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "enc/mojibake.txt, Windows-1252",
        "uni/rtl-arabic.txt, Arabic",
        "uni/chinese.txt, Chinese",
        "uni/russian.txt, Russian",
        "uni/mixed-script-homoglyph.txt, U+0421",
        "uni/mixed-script-homoglyph.txt, U+0420",
        "uni/controls.txt, U+0001",
        "md/front-matter.md, line 3"
    })
    void warningsAreNotices(String file, String warning) {
        assertThat(read(file).notices()).anyMatch(notice -> notice.contains(warning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md/code-and-links.md"})
    void codeAndTargetsAreNotRead(String file) {
        var words = read(file).words();
        List<String> forms =
                IntStream.range(0, words.size()).mapToObj(words::form).toList();
        assertThat(forms)
                .doesNotContain("code", "fenced", "javascript", "alert")
                .contains("fund", "quoted");
    }

    @ParameterizedTest
    @CsvSource({"uni/nfd.txt, uni/nfc.txt"})
    void composedAndDecomposedTextsHaveTheSameWords(String one, String other) {
        var first = read(one).words();
        var second = read(other).words();
        assertThat(IntStream.range(0, first.size()).mapToObj(first::form))
                .containsExactlyElementsOf(
                        IntStream.range(0, second.size()).mapToObj(second::form).toList());
    }
}
