package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

class CodingSheetTest {

    private static final Transcript RURITANIA = Transcript.of(
                    Delegation.named("Ruritania"),
                    "We back the fund; we refuse the tax. The sea is deep. The sea is deep.")
            .withSource("ruritania.txt");
    private static final Transcript FREEDONIA =
            Transcript.of(Delegation.named("Freedonia"), "States must act.").withSource("freedonia.txt");
    private static final Codebook CODEBOOK = Codebook.parse("seas", """
            codebook: seas
            title: Seas

            issue: money
            label: Money
            about: Tax and fund.
            words: tax | fund

            question: tax
            asks: There should be a tax.
            object: tax

            question: fund
            asks: There should be a fund.
            object: fund
            """);

    @TempDir
    private Path folder;

    private CodingSheet read(String text) throws IOException {
        Path file = folder.resolve("sheet.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return CodingSheet.read(file, List.of(RURITANIA, FREEDONIA), CODEBOOK);
    }

    @Test
    void rowsBecomeStatementsOfEachCoder() throws IOException {
        CodingSheet sheet = read("""
                source,start,end,kind,direction,strength,question,stance,coder
                ruritania.txt,18,36,commitment,prevent,strong,tax,oppose,anna
                ruritania.txt,0,16,commitment,advance,,fund,support,anna
                Freedonia,0,16,proposal,advance,strong,,,anna
                ruritania.txt,0,36,value,,,,,boris
                ruritania.txt,37,53,none,,,,,boris
                """);
        assertThat(sheet.coders()).containsExactly("anna", "boris");
        Statement anna = sheet.statements("anna").get(0);
        assertThat(anna.delegation().name()).isEqualTo("Ruritania");
        assertThat(anna.points())
                .extracting(p -> p.quotation().text())
                .containsExactly("We back the fund", "we refuse the tax.");
        assertThat(anna.points().get(1).direction()).isEqualTo(Direction.PREVENT);
        assertThat(anna.points().get(1).provenance().extractor()).isEqualTo("anna");
        assertThat(sheet.points("anna")).hasSize(3);
        assertThat(sheet.points("anna").get(1).stances()).containsEntry(CODEBOOK.question("tax"), Stance.OPPOSE);
        assertThat(sheet.statements("boris").get(0).sentences())
                .extracting(Sentence::reading)
                .containsExactly(Sentence.Reading.POINT, Sentence.Reading.PROCEDURAL);
    }

    @Test
    void onePointMayTakeSeveralStances() throws IOException {
        CodingSheet sheet = read("""
                source;start;end;kind;question;stance
                Ruritania;0;36;commitment;tax;oppose
                Ruritania;0;36;commitment;fund;support
                """);
        assertThat(sheet.points("hand")).singleElement().satisfies(point -> {
            assertThat(point.stances()).hasSize(2);
            assertThat(point.issues().values()).containsExactly(1.0);
        });
    }

    @Test
    void aByteOrderMarkTabsAndQuotationsWithoutOffsetsAreRead() throws IOException {
        CodingSheet sheet = read("\uFEFFsource\tquotation\tkind\nRuritania\tWe back the fund\tcommitment\n");
        assertThat(sheet.statements("hand").get(0).points().get(0).quotation().end())
                .isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruritania,0,16,promise,,,,          | line 2 | kind (promise) must be one of proposal
            Ruritania,16,0,value,,,,            | line 2 | must come before end
            Ruritania,0,9999,value,,,,          | line 2 | within the
            Ruritania,0,x,value,,,,             | line 2 | end (x) must be a whole number
            Ruritania,0,16,value,up,,,          | line 2 | direction (up) must be one of advance
            Ruritania,0,16,value,,huge,,        | line 2 | strength (huge) must be one of weak
            Ruritania,0,16,value,,,tex,oppose   | line 2 | question (tex) is not known
            Ruritania,0,16,value,,,tax,against  | line 2 | stance (against) must be one of support
            Ruritania,0,16,value,,,,oppose      | line 2 | must have a question
            Atlantis,0,16,value,,,,             | line 2 | source (Atlantis) is not known
            """)
    void aWrongCellIsRefusedWithItsLine(String row, String line, String problem) {
        assertThatThrownBy(() -> read("source,start,end,kind,direction,strength,question,stance\n" + row + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sheet.csv, row 2 (" + line)
                .hasMessageContaining(problem);
    }

    @Test
    void wordsThatDoNotStandThereOrStandTwiceAreRefused() {
        assertThatThrownBy(() -> read("source,start,end,quotation,kind\nRuritania,0,16,We hate the fund,value\n"))
                .hasMessageContaining("We back the fund");
        assertThatThrownBy(() -> read("source,quotation,kind\nRuritania,The sea is deep.,fact\n"))
                .hasMessageContaining("only once");
        assertThatThrownBy(() -> read("source,quotation,kind\nRuritania,The sea is dry.,fact\n"))
                .hasMessageContaining("must stand in the text");
    }

    @Test
    void rowsThatOverlapInPartAndStancesGivenTwiceAreRefused() {
        assertThatThrownBy(() -> read("source,start,end,kind\nRuritania,0,16,value\nRuritania,10,36,value\n"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("overlap those of row 2");
        assertThatThrownBy(() -> read("source,start,end,kind,question,stance\n"
                        + "Ruritania,0,36,value,tax,oppose\nRuritania,0,36,value,tax,support\n"))
                .hasMessageContaining("answered twice");
    }

    @Test
    void unknownColumnsMissingColumnsAndUnknownCodersAreRefused() throws IOException {
        assertThatThrownBy(() -> read("source,kynd\nRuritania,value\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("column (kynd) is not known")
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> read("source,start,end\nRuritania,0,16\n"))
                .hasMessageContaining("must have a column kind");
        CodingSheet sheet = read("source,start,end,kind\nRuritania,0,16,value\n");
        assertThatThrownBy(() -> sheet.points("carla")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> read("source,start,end,kind\nRuritania,0,16\n"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> CodingSheet.read(folder.resolve("none.csv"), List.of(RURITANIA)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.csv");
    }
}
