package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.SharedPassages;
import org.rapporteur.drift.Uptake;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.insight.Certainty;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.Criticisms;
import org.rapporteur.insight.MeasureLab;
import org.rapporteur.issue.Codebook;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.report.Pictures;
import org.rapporteur.report.Reports;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Texts that break libraries, each in a room with two ordinary delegations, through everything that is said of a room. */
class HostileRoomsTest {

    private static final Codebook CODEBOOK = Codebook.ictSecurity();
    private static final TranscriptReader READER =
            TranscriptReader.withDefaults().by(Delegation.named("Hostland"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyTextPassesThroughEveryAnswer() {
        Path corpus = Path.of(System.getProperty("rapporteur.shared", "../shared"))
                .resolve("hostile")
                .resolve("corpus");
        Assumptions.assumeTrue(
                Files.isDirectory(corpus),
                "skipped: no folder " + corpus + "; give one with -Drapporteur.shared=FOLDER");
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            corpus.relativize(file).toString(),
                            () -> Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path file) {
        ReadAttempt attempt = Rapporteur.tryReadAll(file);
        attempt.refused().forEach(refused -> assertThat(refused.toString()).isNotBlank());
        Statement hostile;
        try {
            hostile = Extractors.rules().extract(READER.read(file));
        } catch (RapporteurException e) {
            String name = file.getFileName().toString();
            assertThat(e.getMessage()).contains(name.substring(0, Math.min(20, name.length())));
            return;
        }
        boolean saysSo = hostile.transcript().text().matches("(?s).*(NaN|Infinity).*");
        answers(hostile)
                .forEach(answer -> assertThat(answer)
                        .isNotBlank()
                        .matches(
                                text -> saysSo || !text.contains("NaN") && !text.contains("Infinity"),
                                "no number is none"));
        page(matrix(hostile));
    }

    private static ComparisonMatrix matrix(Statement hostile) {
        return Rapporteur.compare(List.of(
                        hostile,
                        Rapporteur.read(
                                Delegation.named("Norland"),
                                "We support a new treaty on cyberspace. States must fund capacity."),
                        Rapporteur.read(
                                Delegation.named("Sudland"),
                                "We oppose a new treaty on cyberspace. We support norms.")))
                .codedBy(CODEBOOK)
                .matrix();
    }

    private static List<String> answers(Statement hostile) {
        Statement later = Rapporteur.read(hostile.delegation(), "We support a new treaty. States should fund schools.");
        ComparisonMatrix matrix = matrix(hostile);
        Coalitions coalitions = Coalitions.of(matrix);
        List<String> answers = new ArrayList<>(List.of(
                Drift.between(hostile, later, CODEBOOK).toText(),
                Drift.between(later, hostile, CODEBOOK).toText(),
                Drift.between(hostile, hostile).toText(),
                Uptake.of(hostile, later).toText(),
                SharedPassages.among(List.of(hostile, later)).toText(),
                coalitions.toText(),
                coalitions.dendrogram().toText(),
                coalitions.map().toText(),
                Certainty.of(matrix).toText(),
                MeasureLab.of(matrix).toText(),
                Criticisms.of(List.of(hostile, later)).toText(),
                matrix.toText()));
        answers.add(matrix.explain("Norland", hostile.delegation().name()).toText());
        return answers;
    }

    private void page(ComparisonMatrix matrix) {
        assertThatCode(() -> {
                    matrix.write(folder.resolve("page.html"), Reports.html());
                    matrix.write(folder.resolve("page.md"), Reports.markdown());
                    matrix.write(folder.resolve("page.json"), Reports.json());
                    matrix.write(folder.resolve("page.graphml"), Reports.graphml());
                    Pictures.heatMap(matrix);
                    Pictures.salienceBars(matrix);
                    Pictures.positionMap(matrix);
                })
                .doesNotThrowAnyException();
    }
}
