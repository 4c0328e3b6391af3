package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;

class TranscriptReaderTest {

    private static final TranscriptReader READER = TranscriptReader.withDefaults();
    private static final TranscriptReader NORLAND = READER.by(Delegation.named("Norland"));

    @Test
    void aBriefIsReadFromItsFrontMatter() {
        Transcript brief = READER.read(Path.of("examples/oewg-2019/Cuba-brief.md"));
        assertThat(brief.delegation()).isEqualTo(Delegation.find("Cuba"));
        assertThat(brief.form()).isEqualTo(Transcript.Form.BRIEF);
        assertThat(brief.date()).contains(LocalDate.of(2021, 3, 12));
        assertThat(brief.notices()).anyMatch(n -> n.startsWith("Written from: "));
    }

    @Test
    void whatIsGivenByHandComesFirst() {
        Transcript transcript = NORLAND.inForum("Harbour talks")
                .atMeeting("4th")
                .on(LocalDate.of(2020, 2, 2))
                .spokenBy("Ida Berg")
                .read("Cuba-2019-01.txt", "Statement by Kenya\n\nWe support the text.");
        assertThat(transcript.delegation().name()).isEqualTo("Norland");
        assertThat(transcript.forum()).isEqualTo("Harbour talks");
        assertThat(transcript.meeting()).isEqualTo("4th");
        assertThat(transcript.speaker()).isEqualTo("Ida Berg");
        assertThat(transcript.date()).contains(LocalDate.of(2020, 2, 2));
    }

    @Test
    void headingAndFileNameTellTheDelegation() {
        assertThat(READER.read("x.txt", "Statement by Kenya\n\nWe agree.")
                        .delegation()
                        .id())
                .isEqualTo("KEN");
        assertThat(READER.read("x.txt", "STATEMENT BY THE DELEGATION OF BRAZIL\nCheck against delivery\n")
                        .delegation()
                        .id())
                .isEqualTo("BRA");
        assertThat(READER.read("DNK_69_2014.txt", "We agree.").delegation().id())
                .isEqualTo("DNK");
        assertThat(READER.read("UNSC_2014_SPV.7154_spch013_Argentina.txt", "We agree.")
                        .meeting())
                .isEqualTo("S/PV.7154");
        assertThatThrownBy(() -> READER.read("x.txt", "We agree."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.txt")
                .hasMessageContaining("by(");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texts/Norland-2024-03-05.txt | Statement by the Permanent Representative of Norland | Norland
            Norland-2024-03-05.txt       | We agree.                                            | Norland
            Amnesty-OEWG-2019.txt        | We agree.                                            | Amnesty
            """)
    void unknownNamesOfHeadingsAndFileNamesAreTakenWhenAllowed(String file, String heading, String name) {
        String text = heading + "\n\nWe support the fund.";
        Transcript transcript = READER.allowingUnknownNames().read(file, text);
        assertThat(transcript.delegation()).isEqualTo(Delegation.named(name));
        assertThat(transcript.notices()).anyMatch(n -> n.contains("(" + name + ") is not known to the library"));
        assertThatThrownBy(() -> READER.read(file, text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(" + name + "), which is not known")
                .hasMessageContaining("'delegation: " + name + "'")
                .hasMessageContaining(
                        "Rapporteur.withDefaults().readingWith(TranscriptReader.withDefaults().by(Delegation.named(\""
                                + name + "\")))")
                .hasMessageContaining("allowingUnknownNames()");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1\\ansi We agree.}', is an RTF file",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1, is an older Word file (.doc)",
        "PK\u0003\u0004xxxxmimetypeapplication/vnd.oasis.opendocument.text, is an OpenDocument file (.odt)",
        "PK\u0003\u0004xxxxword/document.xml, Let its name end in .docx",
        "PK\u0003\u0004xxxx, is a packed file",
        "'\u001f\u008b\b', is a packed file (gzip)",
        "%PDF-1.7, Let its name end in .pdf",
        "\u0089PNG, is a picture (PNG)",
        "\u00ff\u00d8\u00ff\u00e0, is a picture (JPEG)"
    })
    void whatIsNoTextIsRefusedAsWhatItIs(String beginning, String expected) {
        byte[] bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> NORLAND.read("Kenya.txt", bytes))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("Kenya.txt: is ")
                .hasMessageContaining(expected);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirPlace() {
        byte[] bad = {'W', 'e', '\n', 'a', (byte) 0xff};
        assertThatThrownBy(() -> NORLAND.read("bad.txt", bad)).isInstanceOfSatisfying(InputException.class, e -> {
            assertThat(e.byteOffset()).hasValue(4);
            assertThat(e.line()).hasValue(2);
            assertThat(e).hasMessageContaining("bad.txt");
        });
        assertThatThrownBy(() -> NORLAND.read("nul.txt", new byte[] {'W', 0, 'e', 0}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nul.txt");
    }

    @Test
    void byteOrderMarksAreHonouredAndOtherCharsetsReadWhenGiven() {
        String text = "We support the café fund.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\ufeff" + text).getBytes(charset);
            assertThat(NORLAND.read("m.txt", marked).text()).as(charset.name()).isEqualTo(text);
        }
        Charset windows = Charset.forName("windows-1252");
        assertThat(NORLAND.decoding(windows)
                        .read("w.txt", text.getBytes(windows))
                        .text())
                .isEqualTo(text);
        assertThatThrownBy(() -> NORLAND.read("w.txt", text.getBytes(windows))).isInstanceOf(InputException.class);
    }

    @Test
    void emptyFilesMissingPathsAndLimitsAreNamed(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(folder.resolve("Kenya.txt"), " \n\u00a0");
        assertThatThrownBy(() -> READER.read(empty))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Kenya.txt");
        assertThatThrownBy(() -> READER.read(folder.resolve("none.txt"))).hasMessageContaining("none.txt");
        assertThatThrownBy(() -> READER.readAll(Files.createDirectory(folder.resolve("nothing"))))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> NORLAND.limitedTo(new Limits(10, 10)).read("l.txt", "We support the fund."))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("10");
    }

    @Test
    void aTextWithoutPointsIsRefusedAsAWhole() {
        assertThatThrownBy(() -> Rapporteur.read("Brazil", "Check against delivery"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no point");
    }

    @Test
    void aTextInAnotherLanguageIsNoticedAndItsExtractionRefused() {
        String text = "Nous voulons un fonds pour la mer et nous appelons chaque pays à le soutenir sans attendre.";
        assertThat(NORLAND.read("f.txt", text).notices()).anyMatch(n -> n.contains("not to be in English"));
        assertThatThrownBy(() -> Rapporteur.read(Delegation.named("Norland"), text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is in French");
    }

    @Test
    void aFolderIsReadInTheOrderOfNames() {
        assertThat(READER.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
                .hasSize(13);
    }

    @Test
    void theTextIsKeptToTheLastCharacter() {
        String text = "Statement by Kenya\r\n\r\nWe support the text.\r\nWe propose a fund.\r\n";
        Transcript transcript = READER.read("crlf.txt", text);
        assertThat(transcript.text()).isEqualTo(text);
        assertThat(transcript.quote(44, 62).text()).isEqualTo("We propose a fund.");
    }
}
