package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Counting;
import org.rapporteur.evaluation.Aspect;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** From points that people, machines or others coded to a matrix, without the library's rules of coding. */
class CodedComparisonTest {

    private static final Codebook CODEBOOK = Codebook.parse("rivers.codebook", """
            codebook: rivers
            issue: water
            label: Water
            about: Dams.
            words: river~

            question: dam
            asks: A dam should be built.
            object: dam~
            """);

    @TempDir
    private Path folder;

    private Path speeches;

    @BeforeEach
    void writeSpeeches() throws IOException {
        speeches = Files.createDirectory(folder.resolve("speeches"));
        speech("norland", "We support the new dam on the river.");
        speech("sudland", "We support the new dam on the river.");
        speech("ostania", "We oppose the new dam on the river.");
    }

    private void speech(String id, String words) throws IOException {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        Files.writeString(
                speeches.resolve(id + ".txt"),
                "---\ndelegation: " + name + "\ndelegation-id: " + id + "\n---\n" + words + "\n");
    }

    private List<Statement> statements() {
        return Rapporteur.readAll(speeches);
    }

    private List<Transcript> transcripts() {
        return statements().stream().map(Statement::transcript).toList();
    }

    private Path sheet(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file, "source,quotation,kind,direction,strength,question,stance,coder\n" + String.join("\n", rows));
        return file;
    }

    private static double agreement(ComparisonMatrix matrix, String first, String second) {
        return matrix.cell(first, second, "water").score().similarity();
    }

    /** Against what the rules would find: Sudland opposes, Ostania supports, as whoever coded them heard it. */
    private static final String[] ANNA = {
        "norland.txt,We support the new dam on the river.,commitment,advance,medium,dam,support,anna",
        "sudland.txt,We support the new dam on the river.,commitment,prevent,medium,dam,oppose,anna",
        "ostania.txt,We oppose the new dam on the river.,commitment,advance,medium,dam,support,anna"
    };

    @Test
    void pointsCodedByHandAloneGiveAMatrix() throws IOException {
        CodingSheet sheet = CodingSheet.read(sheet("anna.csv", ANNA), transcripts(), CODEBOOK);
        ComparisonMatrix matrix = Rapporteur.compare(sheet.coding("anna")).matrix();
        assertThat(agreement(matrix, "Norland", "Sudland")).isZero();
        assertThat(agreement(matrix, "Norland", "Ostania")).isEqualTo(1);
        assertThat(matrix.howItWasMade()).contains("\ncoding: given with the points: 3 by anna; sha256 ");
        assertThat(matrix.codebook()).isEqualTo(CODEBOOK);
    }

    @Test
    void whatWasCodedByTheRulesAndGivenIsTheSameMatrix() {
        ComparisonMatrix byRules =
                Rapporteur.compare(statements()).codedBy(CODEBOOK).matrix();
        Coding coding = Coding.of(CODEBOOK, statements());
        ComparisonMatrix given = Rapporteur.compare(coding).matrix();
        assertThat(given.toText()).isEqualTo(byRules.toText());
        assertThat(byRules.howItWasMade()).doesNotContain("coding:");
        assertThat(Rapporteur.compare(coding).counting(Counting.SEATS).matrix().toText())
                .isEqualTo(Rapporteur.compare(statements())
                        .codedBy(CODEBOOK)
                        .counting(Counting.SEATS)
                        .matrix()
                        .toText());
    }

    @Test
    void correctionsWinOverTheMachineAndSurviveASecondReading() throws IOException {
        Coding machine = Coding.of(CODEBOOK, statements());
        Path file = folder.resolve("sheet.csv");
        MachineSheet.of(machine).write(file);
        byte[] untouched = Files.readAllBytes(file);
        String corrected = Files.readString(file)
                .replaceAll("(\"sudland.txt\",[^\\r]*)\"support\",\"\",", "$1\"oppose\",\"boris\",");
        Files.writeString(file, corrected);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(untouched);

        Corrections corrections = Corrections.read(file, transcripts(), CODEBOOK);
        ComparisonMatrix matrix =
                Rapporteur.compare(corrections.applyTo(machine)).matrix();
        assertThat(agreement(Rapporteur.compare(machine).matrix(), "Norland", "Sudland"))
                .isEqualTo(1);
        assertThat(agreement(matrix, "Norland", "Sudland")).isZero();
        assertThat(matrix.howItWasMade()).contains("1 by boris, 2 by rules");

        // Read again: a new extractor, and a text that has grown a sentence before the corrected one.
        speech("sudland", "The river is wide. We support the new dam on the river.");
        Corrections again = Corrections.read(file, transcripts(), CODEBOOK);
        ComparisonMatrix second = Rapporteur.compare(again.applyTo(Coding.of(CODEBOOK, statements())))
                .matrix();
        assertThat(again.unmatched()).isEmpty();
        assertThat(second.stanceTable()
                        .row(second.overall("Sudland", "Norland").first())
                        .values())
                .extracting(Object::toString)
                .containsExactly("OPPOSE");
        List<Statement> over = Rapporteur.withDefaults()
                .extractingWith(again.over(Extractors.rules()))
                .readAll(speeches);
        assertThat(over).isEqualTo(again.applyTo(statements()));
    }

    @Test
    void aDocumentOfSomebodyElseGivesAMatrix() throws IOException {
        CodingSheet sheet = CodingSheet.read(sheet("anna.csv", ANNA), transcripts(), CODEBOOK);
        CodingJson.write(folder.resolve("coding.json"), sheet.coding("anna"));
        ComparisonMatrix matrix = Rapporteur.compare(CodingJson.read(folder.resolve("coding.json")))
                .matrix();
        assertThat(agreement(matrix, "Norland", "Sudland")).isZero();
        assertThat(matrix.toText())
                .isEqualTo(Rapporteur.compare(sheet.coding("anna")).matrix().toText());
    }

    @Test
    void aTableOfStatementsGivesAMatrix() throws IOException {
        Path file = folder.resolve("dna.csv");
        Files.writeString(file, "who,what,agrees\nNorland,Dam,yes\nSudland,Dam,yes\nOstania,Dam,no\n");
        Coding coding =
                StatementTable.read(file).coded("who", "what", "agrees", "what").coding();
        ComparisonMatrix matrix = Rapporteur.compare(coding).matrix();
        assertThat(matrix.cell("Norland", "Sudland", "concepts").score().similarity())
                .isEqualTo(1);
        assertThat(matrix.cell("Norland", "Ostania", "concepts").score().divergence())
                .isEqualTo(1);
    }

    @Test
    void theSheetsOfTwoCodersGiveAlpha() throws IOException {
        String[] boris = ANNA.clone();
        for (int i = 0; i < boris.length; i++) {
            boris[i] = boris[i].replace("anna", "boris");
        }
        boris[1] = boris[1].replace("oppose,", "support,");
        CodingSheet anna = CodingSheet.read(sheet("anna.csv", ANNA), transcripts(), CODEBOOK);
        CodingSheet other = CodingSheet.read(sheet("boris.csv", boris), transcripts(), CODEBOOK);
        Evaluation evaluation = Evaluation.of(anna.statements("anna"), other.statements("boris"))
                .withStances(anna.points("anna"), other.points("boris"));
        // Three units: support-support, oppose-support, support-support. Observed 1/3, expected 1/3: by hand, alpha 0.
        assertThat(evaluation.reliability(Aspect.STANCE).alpha().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(evaluation.reliability(Aspect.STANCE).units()).isEqualTo(3);
    }

    @Test
    void aPointTwiceAStrangersPointAndAnotherCodebookAreRefused() {
        Coding coding = Coding.of(CODEBOOK, statements());
        List<CodedPoint> points = coding.points();
        assertThatThrownBy(
                        () -> Comparison.ofCoded(CODEBOOK, coding.statements(), List.of(points.get(0), points.get(0))))
                .hasMessageContaining("is coded twice");
        assertThatThrownBy(
                        () -> Comparison.ofCoded(CODEBOOK, coding.statements().subList(1, 3), points))
                .hasMessageContaining("must be of one of the statements");
        assertThatThrownBy(() -> Comparison.ofCoded(Codebook.ictSecurity(), coding.statements(), points))
                .isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> Rapporteur.compare(coding).codedBy(CODEBOOK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("coded already");
    }

    @Test
    void onlyPointsGivenCountAndWhoHasNoneIsSilent() {
        Coding coding = Coding.of(CODEBOOK, statements());
        ComparisonMatrix matrix = Comparison.ofCoded(
                        CODEBOOK, coding.statements(), coding.points().subList(0, 2))
                .matrix();
        assertThat(matrix.delegations()).hasSize(3);
        assertThat(matrix.position("Sudland", "water")).isEmpty();
    }
}
