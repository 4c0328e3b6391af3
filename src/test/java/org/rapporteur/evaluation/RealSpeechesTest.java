package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.issue.Codebook;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;

/** Runs on the real speeches of the data folder, where it stands beside the project or is given. */
class RealSpeechesTest {

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @Test
    void everyGeneralDebateSpeechIsReadAndEveryQuotationStands() throws IOException {
        check(texts(Material.folder("ungdc")), 965);
    }

    @Test
    void everySecurityCouncilSpeechIsReadAndEveryQuotationStands() throws IOException {
        check(texts(Material.folder("unsc_conflicts")), 54);
    }

    private static void check(List<Path> texts, int expected) {
        assertThat(texts).hasSize(expected);
        TranscriptReader reader = TranscriptReader.withDefaults().by(Delegation.named("speaker"));
        texts.parallelStream().forEach(file -> {
            Statement statement = Extractors.rules().extract(reader.read(file));
            String text = statement.transcript().text();
            assertThat(statement.points()).as(file.getFileName().toString()).isNotEmpty();
            for (Point point : statement.points()) {
                assertThat(text.substring(
                                point.quotation().start(), point.quotation().end()))
                        .isEqualTo(point.quotation().text());
            }
        });
    }

    @Test
    @Tag("evaluation")
    void extractionAgainstHandCodingIsMeasuredAndWritten() throws Exception {
        StringBuilder page = new StringBuilder("## Extraction against hand coding\n\n| text | figures |\n|---|---|\n");
        HandCoding.Figures all = null;
        for (String name : List.of("VEN_65", "KIR_66", "JOR_67", "HUN_68", "ZWE_69")) {
            Path file = texts(Material.folder("ungdc")).stream()
                    .filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            Statement statement =
                    Extractors.rules().extract(TranscriptReader.withDefaults().read(file));
            HandCoding.Figures figures = HandCoding.Figures.of(
                    HandCoding.read("coding/" + name + ".tsv").compare(statement));
            page.append("| ").append(name).append(" | ").append(figures).append(" |\n");
            all = all == null ? figures : all.plus(figures);
        }
        page.append("| all | ").append(all).append(" |\n");
        EvaluationPage.write(
                "1-hand-coding",
                page.toString(),
                new Headline(
                        "five General Debate speeches",
                        "kinds as a hand coder has them, share",
                        (double) all.kinds() / all.rows(),
                        "",
                        "first run, before any error was read: 0.623",
                        ""));
        assertThat(all.kinds()).as(page.toString()).isGreaterThan(all.rows() / 2);
    }

    @Test
    @Tag("evaluation")
    void extractionOfSentencesDrawnAtRandomIsMeasuredAndWritten() throws Exception {
        StringBuilder page = new StringBuilder("## Sentences drawn at random\n\n| half | figures |\n|---|---|\n");
        HandCoding.Figures blind = sampled("blind", page);
        sampled("rules", page);
        EvaluationPage.write("1-sampled-sentences", page.toString());
        assertThat(blind.kinds()).as(page.toString()).isGreaterThan(36);
    }

    private static HandCoding.Figures sampled(String half, StringBuilder page) throws IOException {
        List<HandCoding.Found> found = new ArrayList<>();
        for (var each : HandCoding.readSample("coding/sampled.tsv", half).entrySet()) {
            Path file = Material.folder("").resolve(each.getKey());
            TranscriptReader reader = TranscriptReader.withDefaults();
            Statement statement = Extractors.rules()
                    .extract((each.getKey().startsWith("unsc") ? reader.by(Delegation.named("speaker")) : reader)
                            .read(file));
            found.addAll(each.getValue().compare(statement));
        }
        HandCoding.Figures figures = HandCoding.Figures.of(found);
        page.append("| ").append(half).append(" | ").append(figures).append(" |\n");
        return figures;
    }

    @Test
    @Tag("evaluation")
    void aWholeSessionIsComparedInOneRun() throws Exception {
        List<Statement> session = Rapporteur.readAll(Material.folder("ungdc").resolve("txt/69"));
        var matrix = Rapporteur.compare(session).codedBy(Codebook.ictSecurity()).matrix();
        assertThat(matrix.delegations()).hasSizeGreaterThan(190);
    }
}
