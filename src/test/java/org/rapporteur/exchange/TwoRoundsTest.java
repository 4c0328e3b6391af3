package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Two folders whose files bear the same names, as two rounds of talks have them. */
class TwoRoundsTest {

    private static final String THANKS = "---\ndelegation: Norland\n---\n\nThank you, Chair. ";
    private static final Codebook RIVERS = Codebook.parse("rivers", """
            codebook: rivers
            issue: law
            words: treaty~ | fund
            question: treaty
            asks: There should be a treaty.
            object: treaty~
            """);

    @TempDir
    private Path folder;

    private Path round1;
    private Path round2;

    @BeforeEach
    void twoRounds() throws IOException {
        round1 = Files.createDirectories(folder.resolve("round1"));
        round2 = Files.createDirectories(folder.resolve("round2"));
        Files.writeString(round1.resolve("Norland.txt"), THANKS + "We support a treaty. The rivers are full.");
        Files.writeString(round2.resolve("Norland.txt"), THANKS + "We oppose a treaty. The rivers are full.");
    }

    private Path sheet() {
        return folder.resolve("sheet.csv");
    }

    private static List<Transcript> transcripts(List<Statement> statements) {
        return statements.stream().map(Statement::transcript).toList();
    }

    @Test
    void aSheetOfBothReadTogetherFindsItsWayBack() {
        List<Statement> both = Rapporteur.readAll(round1, round2);
        assertThat(transcripts(both))
                .extracting(Transcript::source)
                .containsExactly("round1/Norland.txt", "round2/Norland.txt");
        MachineSheet.of(Coding.of(RIVERS, both)).signedBy("anna").write(sheet());
        Corrections corrections = Corrections.read(sheet(), transcripts(both), RIVERS);
        assertThat(corrections.unmatched()).isEmpty();
        assertThat(corrections.count()).isEqualTo(6);
        assertThat(corrections.coding(both).points())
                .hasSameSizeAs(Coding.of(RIVERS, both).points());
    }

    @Test
    void theNamesAreAlsoInExplanationsAndJson() {
        List<Statement> both = Rapporteur.readAll(round1, round2);
        String json = StatementsJson.toText(both);
        assertThat(json).contains("\"round1/Norland.txt\"").contains("\"round2/Norland.txt\"");
        assertThat(both.get(1).transcript().cite(both.get(1).points().get(0).quotation()))
                .startsWith("round2/Norland.txt [");
    }

    @Test
    void aSheetMadeOfOneRoundIsReadBesideTheOther() {
        MachineSheet.of(Rapporteur.readAll(round1)).signedBy("anna").write(sheet());
        List<Statement> both = Rapporteur.readAll(round1, round2);
        Corrections corrections = Corrections.read(sheet(), transcripts(both));
        assertThat(corrections.unmatched())
                .singleElement()
                .asString()
                .contains("29-46", "Maybe one of: round1/Norland.txt, round2/Norland.txt.");
    }

    @Test
    void aSheetMadeOfBothRoundsIsReadWithOneAlone() {
        MachineSheet.of(Rapporteur.readAll(round1, round2)).signedBy("anna").write(sheet());
        List<Statement> one = Rapporteur.readAll(round2);
        Corrections corrections = Corrections.read(sheet(), transcripts(one));
        assertThat(corrections.applyTo(one).get(0).points())
                .allMatch(point -> point.provenance().extractor().equals("anna"));
    }

    @Test
    void textsReadOneByOneGetTheirCorrectionsByTheirWords() {
        List<Statement> both = Rapporteur.readAll(round1, round2);
        MachineSheet.of(both).signedBy("anna").write(sheet());
        Corrections corrections = Corrections.read(sheet(), transcripts(both));
        Statement alone = Rapporteur.read(round2.resolve("Norland.txt"));
        assertThat(alone.transcript().source()).isEqualTo("Norland.txt");
        assertThat(corrections.applyTo(alone).points())
                .allMatch(point -> point.provenance().extractor().equals("anna"));
    }

    @Test
    void differentTextsOfOneNameAreRefusedBeforeTheSheetIsWritten() {
        List<Statement> apart = Stream.of(round1, round2)
                .flatMap(round -> Rapporteur.readAll(round).stream())
                .toList();
        assertThatThrownBy(() -> MachineSheet.of(Coding.of(RIVERS, apart)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("Norland.txt: source must name one statement of a sheet")
                .hasMessageContaining("readAll(Path.of(\"round1\"), Path.of(\"round2\"))")
                .hasMessageContaining("withSource");
        assertThat(MachineSheet.of(List.of(apart.get(0), apart.get(0))).toText())
                .contains("Norland.txt");
    }

    @Test
    void boldMarksOfATextDoNotStandInItsSheet() throws IOException {
        Path file = Files.writeString(
                folder.resolve("Sudland.md"),
                "---\ndelegation: Sudland\n---\n\n**SUDLAND**\n\nWe **strongly** support a treaty.");
        Statement statement = Rapporteur.read(file);
        MachineSheet sheet = MachineSheet.of(List.of(statement)).signedBy("anna");
        assertThat(sheet.toText())
                .contains("\"SUDLAND\"")
                .contains("We strongly support")
                .doesNotContain("**");
        sheet.write(sheet());
        Corrections corrections = Corrections.read(sheet(), List.of(statement.transcript()));
        assertThat(corrections.unmatched()).isEmpty();
        assertThat(corrections.applyTo(statement).points().get(0).quotation())
                .isEqualTo(statement.points().get(0).quotation());
    }
}
