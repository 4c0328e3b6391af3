package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Corrections of points that take two stances and so have two rows; what is kept of them, and who is named for what. */
class CorrectedRowsTest {

    private static final Codebook RIVERS = Codebook.parse("rivers", """
            codebook: rivers
            issue: water
            label: Water
            about: Dams and locks.
            words: dam~ | lock~

            question: dam
            asks: A dam should be built.
            object: dam~

            question: lock
            asks: A lock should be built.
            object: lock~
            """);

    private static final String BOTH = "We support the dam and the lock.";

    private static final Transcript NORLAND = Transcript.of(
                    Delegation.named("Norland"),
                    BOTH + " The rivers are full.\nWe support a new\ndam on the\u00ad river.")
            .withSource("norland.txt");

    @TempDir
    private Path folder;

    private static Coding machine() {
        return Coding.of(RIVERS, List.of(Extractors.rules().extract(NORLAND)));
    }

    /** The sheet of the machine's coding with one row changed: the first that holds all of some words. */
    private static String sheet(String row, String from, String to) {
        return changed(MachineSheet.of(machine()).toText(), row, from, to);
    }

    private static String changed(String sheet, String row, String from, String to) {
        String line = List.of(sheet.split("\r\n")).stream()
                .filter(each -> each.contains(row))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains(from);
        return sheet.replace(line, line.replace(from, to));
    }

    private Corrections corrections(String sheet) throws IOException {
        Path file = folder.resolve("sheet.csv");
        Files.write(file, sheet.getBytes(StandardCharsets.UTF_8));
        return Corrections.read(file, List.of(NORLAND), RIVERS);
    }

    private static CodedPoint both(Coding coding) {
        return coding.points().stream()
                .filter(point -> point.point().quotation().text().equals(BOTH))
                .findFirst()
                .orElseThrow();
    }

    private static Stance on(CodedPoint point, String question) {
        return point.stances().get(RIVERS.question(question));
    }

    @Test
    void noneInOneOfTheTwoRowsOfAPointTakesThePointOut() throws IOException {
        for (String row : List.of("dam=support", "lock=support")) {
            Corrections corrections = corrections(sheet(row, "\"commitment\"", "\"none\""));
            Coding corrected = corrections.applyTo(machine());
            assertThat(corrections.count()).isEqualTo(1);
            assertThat(corrected.points())
                    .noneMatch(point -> point.point().quotation().text().equals(BOTH))
                    .hasSize(machine().points().size() - 1);
            assertThat(corrected.statements().get(0).sentences().get(0).takenOut())
                    .isEqualTo(1);
        }
    }

    @Test
    void noneBesideAChangedRowOfTheSamePointIsRefusedWithWhatToDo() throws IOException {
        String sheet = changed(
                sheet("dam=support", "\"commitment\"", "\"none\""),
                "lock=support\"",
                "\"support\",\"\"",
                "\"oppose\",\"\"");
        Corrections corrections = corrections(sheet);
        assertThatThrownBy(() -> corrections.applyTo(machine()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "row 2 (line 2), norland.txt 0-32: kind (none) must not take out a point that row 3")
                .hasMessageContaining("empty its question and stance");
    }

    @Test
    void anEmptiedStanceTakesOutThatStanceOnly() throws IOException {
        Coding corrected = corrections(sheet("dam=support", "\"dam\",\"support\",\"\"", "\"\",\"\",\"anna\""))
                .applyTo(machine());
        assertThat(both(corrected).stances()).hasSize(1);
        assertThat(on(both(corrected), "lock")).isEqualTo(Stance.SUPPORT);
    }

    @Test
    void aKindChangedInOneRowOfAPointCountsForAllItsRows() throws IOException {
        Coding corrected = corrections(sheet("lock=support", "\"commitment\"", "\"value\""))
                .applyTo(machine());
        assertThat(both(corrected).point())
                .isInstanceOfSatisfying(
                        Claim.class, claim -> assertThat(claim.kind()).isEqualTo(Claim.Kind.VALUE));
        assertThat(both(corrected).stances()).hasSize(2);
    }

    @Test
    void twoRowsOfAPointThatAreChangedToDifferentKindsAreRefused() throws IOException {
        String sheet = changed(
                sheet("dam=support", "\"commitment\"", "\"value\""), "lock=support", "\"commitment\"", "\"fact\"");
        Corrections corrections = corrections(sheet);
        assertThatThrownBy(() -> corrections.applyTo(machine()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("row 3 (line 3)")
                .hasMessageContaining("must be that of row 2");
    }

    @Test
    void whoCodedThePointAndWhoEachStanceIsToldApart() throws IOException {
        Coding unsigned =
                corrections(sheet("lock=support", "\"support\"", "\"oppose\"")).applyTo(machine());
        assertThat(both(unsigned).point().provenance().extractor()).isEqualTo("rules");
        assertThat(both(unsigned).coders()).isEqualTo(Map.of(RIVERS.question("lock"), "hand"));

        Coding signed = corrections(sheet("lock=support", "\"support\",\"\"", "\"oppose\",\"anna\""))
                .applyTo(machine());
        assertThat(both(signed).point().provenance().extractor()).isEqualTo("anna");
        assertThat(both(signed).coders()).isEqualTo(Map.of(RIVERS.question("lock"), "anna"));
        assertThat(MachineSheet.of(signed).toText())
                .contains("\"anna: commitment advance medium dam=support\"")
                .contains("\"anna: commitment advance medium lock=oppose\"");
        assertThat(MachineSheet.of(unsigned).toText())
                .contains("\"rules: commitment advance medium dam=support\"")
                .contains("\"rules: commitment advance medium; hand: lock=oppose\"");
        assertThat(CodingJson.parse("x", CodingJson.toText(unsigned))).isEqualTo(unsigned);
    }

    @Test
    void aNewSheetOfCorrectedPointsKeepsWhoGaveWhat() throws IOException {
        Coding first =
                corrections(sheet("lock=support", "\"support\"", "\"oppose\"")).applyTo(machine());
        Corrections untouched = corrections(MachineSheet.of(first).toText());
        assertThat(untouched.count()).isZero();
        assertThat(untouched.applyTo(first)).isEqualTo(first);
    }

    @Test
    void theMatrixCountsPointsStancesAndRemovalsByWhom() throws IOException {
        String sheet = changed(
                sheet("lock=support", "\"support\",\"\"", "\"oppose\",\"anna\""),
                "We support a new",
                "\"commitment\",\"advance\",\"medium\",\"dam\",\"support\",\"\"",
                "\"none\",\"advance\",\"medium\",\"dam\",\"support\",\"boris\"");
        Coding corrected = corrections(sheet).applyTo(machine());
        assertThat(Rapporteur.compare(corrected).matrix().howItWasMade())
                .contains("given with the points: 1 by anna, 1 by rules; ")
                .contains("; stances: 1 by anna, 1 by the rules of the codebook; points taken out: 1 by boris");
        assertThat(MachineSheet.of(corrected).toText()).contains("\"boris: none\"");
    }

    @Test
    void aCodingKeepsWhatAnExtractorKeepsInPartAndTheMatrixSaysSo() throws IOException {
        Path speeches = Files.createDirectory(folder.resolve("speeches"));
        Files.writeString(
                speeches.resolve("norland.txt"),
                "---\ndelegation: Norland\ndelegation-id: norland\n---\n" + NORLAND.text());
        List<Statement> read = Rapporteur.readAll(speeches);
        Path file = folder.resolve("again.csv");
        MachineSheet.of(Coding.of(RIVERS, read)).write(file);
        Files.writeString(
                file, changed(Files.readString(file), "lock=support", "\"support\",\"\"", "\"oppose\",\"anna\""));
        Corrections corrections =
                Corrections.read(file, read.stream().map(Statement::transcript).toList(), RIVERS);

        Coding whole = corrections.coding(Rapporteur.readAll(speeches));
        assertThat(on(both(whole), "lock")).isEqualTo(Stance.OPPOSE);
        List<Statement> over = Rapporteur.withDefaults()
                .extractingWith(corrections.over(Extractors.rules()))
                .readAll(speeches);
        assertThat(corrections.coding(over)).isEqualTo(whole);

        ComparisonMatrix part = Rapporteur.compare(over).codedBy(RIVERS).matrix();
        assertThat(part.position("Norland", "water").orElseThrow().stances().get(RIVERS.question("lock")))
                .isEqualTo(Stance.SUPPORT);
        assertThat(part.howItWasMade())
                .contains("coding: all stances by the rules of the codebook, also those of 1 points coded by hand");
    }

    @Test
    void wordsAsTheyAreShownAreFoundWhereTheTextBreaksALine() throws IOException {
        String added = "norland.txt,,,we support a new dam on the river.,value,,,,,anna,,\r\n";
        Corrections corrections = corrections(MachineSheet.of(machine()).toText() + added);
        assertThat(corrections.unmatched()).isEmpty();
        assertThat(corrections.toString()).isEqualTo("Corrections: 1 row by anna, 0 unmatched");
        assertThat(corrections.applyTo(machine()).points())
                .filteredOn(point -> point.point().provenance().extractor().equals("anna"))
                .singleElement()
                .satisfies(point -> assertThat(point.point().quotation().text()).contains("new\ndam"));
    }

    @Test
    void wordsThatStandSeveralTimesAreReportedWithAllTheirPlaces() throws IOException {
        Corrections corrections = corrections("source,quotation,kind\nnorland.txt,the,value\n");
        assertThat(corrections.unmatched())
                .singleElement()
                .asString()
                .contains(
                        "row 2 (line 2), norland.txt: quotation (the) must stand in the text only once, not at 11-14, 23-26, ");
        assertThat(corrections).hasToString("Corrections: no rows, 1 unmatched");
    }

    @Test
    void aRowIsNumberedAsASpreadsheetNumbersIt() throws IOException {
        String sheet = "source,quotation,kind\r\nnorland.txt,\"We support a new\ndam on the\u00ad river.\",value\r\n"
                + "norland.txt,No such words.,value\r\n";
        assertThat(corrections(sheet).unmatched())
                .singleElement()
                .asString()
                .contains("row 3 (line 4), norland.txt: quotation (No such words.)");
    }
}
