package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.evaluation.Aspect;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Reliability;
import org.rapporteur.extraction.Extractor;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

class CorrectionsTest {

    private static final String TEXT = "Mr. Chair, thank you. States should adopt a binding treaty on rivers. "
            + "We will never accept a river tax. The rivers are full. We support a river fund.";
    private static final Transcript NORLAND =
            Transcript.of(Delegation.named("Norland"), TEXT).withSource("norland.txt");
    private static final Codebook RIVERS = Codebook.parse("rivers", """
            codebook: rivers
            title: Rivers

            issue: law
            label: Law
            about: The treaty.
            words: treaty~

            question: treaty
            asks: There should be a binding treaty on rivers.
            object: treaty~

            issue: money
            label: Money
            about: Tax and fund.
            words: tax | fund

            question: tax
            asks: There should be a river tax.
            object: tax
            """);

    @TempDir
    private Path folder;

    private static Statement machine(Transcript transcript) {
        return Rapporteur.withDefaults().read(transcript);
    }

    private Path sheet(String text) throws Exception {
        Path file = folder.resolve("sheet.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** What a person would do in a spreadsheet: change cells of the row that begins with some words. */
    private static String edited(String sheet, String words, String from, String to) {
        String row = sheet.lines()
                .filter(line -> line.contains("\"" + words))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(from);
        return sheet.replace(row, row.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private static Point pointOn(Statement statement, String words) {
        return statement.points().stream()
                .filter(point -> point.quotation().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectionWinsAndTellsCoderAndMachine() throws Exception {
        Statement machine = machine(NORLAND);
        String sheet = MachineSheet.of(List.of(machine)).toText();
        String changed = edited(sheet, "States should", "\"medium\",\"\",\"\",\"\"", "\"strong\",\"\",\"\",\"anna\"");
        changed = edited(changed, "The rivers", "\"fact\"", "\"value\"");
        Corrections corrections = Corrections.read(sheet(changed), List.of(NORLAND));
        assertThat(corrections.count()).isEqualTo(2);
        assertThat(corrections.coders()).containsExactly("anna", "hand");
        Statement corrected = corrections.applyTo(machine);
        Point treaty = pointOn(corrected, "treaty");
        assertThat(treaty.strength()).isEqualTo(Strength.STRONG);
        assertThat(treaty.provenance().extractor()).isEqualTo("anna");
        assertThat(treaty.provenance().rule()).contains("by hand; machine had rules: proposal advance medium");
        assertThat(((Proposal) treaty).addressee()).isEqualTo(((Proposal) pointOn(machine, "treaty")).addressee());
        assertThat(((Claim) pointOn(corrected, "rivers are")).kind()).isEqualTo(Claim.Kind.VALUE);
        assertThat(pointOn(corrected, "river tax")).isEqualTo(pointOn(machine, "river tax"));
        assertThat(machine).isEqualTo(machine(NORLAND));
        assertThat(corrections.toString()).hasSizeLessThan(80);
    }

    @Test
    void aPointIsTakenOutAndAnotherPutIn() throws Exception {
        Statement machine = machine(NORLAND);
        String sheet = MachineSheet.of(List.of(machine)).toText();
        String changed = edited(sheet, "We support", "\"commitment\"", "\"none\"");
        int start = TEXT.indexOf("Mr. Chair");
        changed += "norland.txt," + start + "," + (start + 9) + ",Mr. Chair,value,neither,weak,,,boris,,\r\n";
        Statement corrected = Corrections.read(sheet(changed), List.of(NORLAND)).applyTo(machine);
        assertThat(corrected.points()).hasSameSizeAs(machine.points());
        assertThat(corrected.points().get(0).quotation().text()).isEqualTo("Mr. Chair");
        assertThat(corrected.points().get(0).sentence().text()).isEqualTo("Mr. Chair, thank you.");
        assertThat(corrected.points())
                .noneMatch(point -> point.quotation().text().contains("fund"));
        assertThat(corrected.sentences())
                .extracting(Sentence::reading)
                .startsWith(Sentence.Reading.POINT)
                .endsWith(Sentence.Reading.PROCEDURAL);
    }

    @Test
    void correctionsAreKeptWhenAnotherExtractorReads() throws Exception {
        String changed = edited(
                MachineSheet.of(List.of(machine(NORLAND))).toText(),
                "We will never",
                "\"strong\",\"\",\"\",\"\"",
                "\"weak\",\"\",\"\",\"anna\"");
        Corrections corrections = Corrections.read(sheet(changed), List.of(NORLAND));
        Extractor again = corrections.over(Extractors.sentences());
        assertThat(again.name()).isEqualTo("sentences, corrected by anna");
        Statement read = Rapporteur.withDefaults().extractingWith(again).read(NORLAND);
        assertThat(read.points())
                .filteredOn(point -> point.provenance().extractor().equals("anna"))
                .singleElement()
                .satisfies(point -> assertThat(point.strength()).isEqualTo(Strength.WEAK));
        assertThat(read.points())
                .filteredOn(point -> point.provenance().extractor().equals("sentences"))
                .hasSize(4);
    }

    @Test
    void sentencesThatMovedAreFoundByTheirWordsAndOthersReported() throws Exception {
        String sheet =
                MachineSheet.of(List.of(machine(NORLAND))).signedBy("anna").toText();
        Transcript later = Transcript.of(
                        NORLAND.delegation(),
                        "A word first. "
                                + TEXT.replace("The rivers are full.", "The rivers were empty.")
                                        .replace("adopt a binding", "adopt a\n binding"))
                .withSource("norland.txt");
        Corrections corrections = Corrections.read(sheet(sheet), List.of(later));
        assertThat(corrections.unmatched())
                .singleElement()
                .satisfies(report -> assertThat(report)
                        .contains(
                                "sheet.csv, row 5 (line 5), norland.txt 104-124: quotation (The rivers are full.) must stand at 104 to 124")
                        .contains("Maybe"));
        Statement corrected = corrections.applyTo(machine(later));
        assertThat(pointOn(corrected, "treaty").provenance().extractor()).isEqualTo("anna");
        assertThat(pointOn(corrected, "treaty").quotation().text()).contains("adopt a\n binding");
        assertThat(pointOn(corrected, "rivers were").provenance().extractor()).isEqualTo("rules");
        assertThatThrownBy(() -> corrections.applyTo(machine(NORLAND)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must be read with the text");
    }

    @Test
    void wordsThatStandTwiceAreNotGuessed() throws Exception {
        Transcript twice = Transcript.of(Delegation.named("Norland"), "So be it. We agree. We agree.")
                .withSource("t");
        Path file = sheet("source,start,end,quotation,kind,coder\nt,1,10,We agree.,value,anna\nu,1,2,x,value,anna\n");
        assertThat(Corrections.read(file, List.of(twice)).unmatched())
                .hasSize(2)
                .anyMatch(report -> report.contains("line 2"))
                .anyMatch(report -> report.contains("row 3 (line 3), u 1-2: source (u) is not known"));
    }

    @Test
    void stancesOfAPersonWinOverThoseOfTheMachine() throws Exception {
        Statement machine = machine(NORLAND);
        Coding coding = Coding.of(RIVERS, List.of(machine));
        String sheet = MachineSheet.of(coding).toText();
        assertThat(sheet).contains("rules: proposal advance medium treaty=support");
        String changed = edited(sheet, "States should", "\"support\"", "\"conditional\"");
        changed = edited(changed, "We support a", "\"\",\"\",\"\"", "\"tax\",\"oppose\",\"anna\"");
        Coding corrected =
                Corrections.read(sheet(changed), List.of(NORLAND), RIVERS).applyTo(coding);
        assertThat(stances(corrected, "treaty")).containsExactly(Stance.CONDITIONAL);
        assertThat(stances(corrected, "tax")).containsExactly(Stance.OPPOSE, Stance.OPPOSE);
        assertThat(corrected.positions()).hasSize(2);
        assertThat(CodingJson.parse("x", CodingJson.toText(corrected))).isEqualTo(corrected);
    }

    private static List<Stance> stances(Coding coding, String question) {
        return coding.points().stream()
                .map(CodedPoint::stances)
                .filter(stances -> stances.containsKey(RIVERS.question(question)))
                .map(stances -> stances.get(RIVERS.question(question)))
                .toList();
    }

    @Test
    void twoCodersSheetsGiveAlpha() throws Exception {
        MachineSheet sheet = MachineSheet.of(List.of(machine(NORLAND)));
        Path anna = Files.writeString(
                folder.resolve("anna.csv"), sheet.signedBy("anna").toText());
        Path boris = Files.writeString(
                folder.resolve("boris.csv"),
                edited(
                        sheet.signedBy("boris").separatedBySemicolons().toText(),
                        "The rivers",
                        "\"fact\"",
                        "\"value\""));
        Evaluation evaluation = Evaluation.of(
                CodingSheet.read(anna, List.of(NORLAND)).statements("anna"),
                CodingSheet.read(boris, List.of(NORLAND)).statements("boris"));
        Reliability kinds = evaluation.reliability(Aspect.KIND);
        // By hand: one of five units differs; of the 45 pairs of the ten values (none 2, proposal 2, commitment 4,
        // fact,
        // value) 1 + 1 + 6 are equal and 37 differ: alpha = 1 - (1/5) / (37/45).
        assertThat(kinds.alpha()).hasValueCloseTo(1 - 0.2 / (37 / 45.0), org.assertj.core.data.Offset.offset(1e-12));
        assertThat(evaluation.reliability(Aspect.DIRECTION).alpha()).hasValue(1.0);
    }

    @Test
    void correctionsThatOverlapInPartAreRefused() throws Exception {
        Path file = sheet("source,start,end,kind,coder\nnorland.txt,0,10,value,a\nnorland.txt,5,15,value,a\n");
        Corrections corrections = Corrections.read(file, List.of(NORLAND));
        assertThatThrownBy(() -> corrections.applyTo(machine(NORLAND)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("row 3 (line 3), norland.txt 5-15: words at 5 to 15 overlap those of row 2");
    }
}
