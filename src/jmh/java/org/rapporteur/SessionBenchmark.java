package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.SharedPassages;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.MeasureLab;
import org.rapporteur.issue.Codebook;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.report.Reports;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * How long it takes to read, extract and compare a folder of speeches, and to tell what the matrix holds, step by step, in
 * one warm process.
 *
 * <pre>{@code
 * mvn -q -Pbenchmark test-compile exec:exec -Djmh.args="SessionBenchmark -p folder=FOLDER"
 * }</pre>
 *
 * <p>Each figure is for the whole folder. Tokenising alone is the bound that the other steps are held against.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@State(Scope.Benchmark)
public class SessionBenchmark {

    /** A folder of speeches; the briefs of the project where none is given. */
    @Param("examples/oewg-2019")
    private String folder;

    private List<Path> files;
    private List<Transcript> transcripts;
    private List<Statement> statements;
    private ComparisonMatrix matrix;

    /** Reads and extracts once, so that each step is measured alone. */
    @Setup
    public void readOnce() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
        transcripts = read();
        statements = extract();
        matrix = compare();
    }

    /** Files to transcripts: decoding, headings, passages. */
    @Benchmark
    public List<Transcript> read() {
        TranscriptReader reader = TranscriptReader.withDefaults();
        return files.stream().map(reader::read).toList();
    }

    /** The words of all texts: the bound. */
    @Benchmark
    public int tokenise() {
        return files.stream()
                .mapToInt(file -> org.rapporteur.text.Words.of(text(file)).size())
                .sum();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Transcripts to statements. */
    @Benchmark
    public List<Statement> extract() {
        return transcripts.stream().map(Extractors.rules()::extract).toList();
    }

    /** Statements to the matrix of all pairs on all issues of the General Debate. */
    @Benchmark
    public ComparisonMatrix compare() {
        return Rapporteur.compare(statements).codedBy(Codebook.generalDebate()).matrix();
    }

    /** The matrix as a page, with the quotations behind every cell. */
    @Benchmark
    public String page() {
        return matrix.render(Reports.html());
    }

    /** Who stands together, with reasons. */
    @Benchmark
    public String coalitions() {
        return Coalitions.of(matrix).toText();
    }

    /** All measures on all pairs. */
    @Benchmark
    public String lab() {
        return MeasureLab.of(matrix).toText();
    }

    /** Passages that statements share. */
    @Benchmark
    public SharedPassages passages() {
        return SharedPassages.among(statements);
    }
}
