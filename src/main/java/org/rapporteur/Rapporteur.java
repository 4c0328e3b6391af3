package org.rapporteur;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.exchange.Coding;
import org.rapporteur.extraction.Extractor;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.fault.Shown;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.StoppedException;
import org.rapporteur.progress.Work;
import org.rapporteur.reading.TranscriptReader;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Reads delegations' statements and compares their positions.
 *
 * <pre>{@code
 * var statements = Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019"));
 * ComparisonMatrix matrix = Rapporteur.compare(statements).codedBy(Codebook.ictSecurity()).matrix();
 * System.out.println(matrix.toText());
 * }</pre>
 *
 * <p>The static calls use the rules of the library; {@link #withDefaults()} begins a chain that changes them. Immutable and
 * thread-safe.
 */
public final class Rapporteur {

    private static final Rapporteur DEFAULTS =
            new Rapporteur(TranscriptReader.withDefaults(), Extractors.rules(), ProgressListener.silent());

    private final TranscriptReader reader;
    private final Extractor extractor;
    private final ProgressListener listener;

    private Rapporteur(TranscriptReader reader, Extractor extractor, ProgressListener listener) {
        this.reader = reader;
        this.extractor = extractor;
        this.listener = listener;
    }

    /**
     * A reading with other parts than the usual ones.
     *
     * @return a chain; end it with {@link Chain#readAll(Path...)}
     */
    public static Chain withDefaults() {
        return new Chain(DEFAULTS);
    }

    /**
     * Reads one statement from a file.
     *
     * @param file a text or Markdown file that names its delegation in front matter, heading or file name
     * @return the statement
     * @throws InputException if it cannot be read or holds no point
     */
    public static Statement read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return DEFAULTS.statement(DEFAULTS.reader.read(file));
    }

    /**
     * Reads a text as the statement of a delegation.
     *
     * @param delegation any usual name of a delegation of the library's table
     * @param text the text as delivered
     * @return the statement
     * @throws InputException if it holds no point
     */
    public static Statement read(String delegation, String text) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(text, "text must not be null");
        return read(Delegation.find(delegation), text);
    }

    /**
     * Reads a text as the statement of any delegation, also of an invented one.
     *
     * @param delegation who speaks
     * @param text the text as delivered
     * @return the statement
     * @throws InputException if it holds no point
     */
    public static Statement read(Delegation delegation, String text) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(text, "text must not be null");
        return DEFAULTS.of(delegation, text);
    }

    /**
     * Reads the statements of files and folders.
     *
     * <p>The source of each is the name of its file; of two files with one name it is told by their folders which is which
     * ({@code round1/Norland.txt}, {@code round2/Norland.txt}), as {@link TranscriptReader#sources(java.util.Collection)} does.
     *
     * @param filesOrFolders files, and folders whose texts are read: {@code .txt}, {@code .md}, {@code .html}, {@code .pdf}, {@code
     *     .docx}, see {@link TranscriptReader#texts(Path)}
     * @return the statements in order
     * @throws InputException if one of them cannot be read or holds no point; if several cannot, it lists them all
     * @throws IllegalArgumentException if there is no path
     * @throws StoppedException if the thread is interrupted
     */
    public static List<Statement> readAll(Path... filesOrFolders) {
        Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
        return DEFAULTS.all(filesOrFolders);
    }

    /**
     * Reads what can be read of files and folders.
     *
     * @param filesOrFolders files, and folders whose texts are read, at least one
     * @return the statements, and every file that was refused with its reason
     * @throws InputException if a path does not exist or a folder holds no text
     * @throws IllegalArgumentException if there is no path
     * @throws StoppedException if the thread is interrupted
     */
    public static ReadAttempt tryReadAll(Path... filesOrFolders) {
        Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
        return DEFAULTS.attempt(filesOrFolders);
    }

    /**
     * Begins a comparison.
     *
     * @param statements at least one
     * @return the comparison's chain
     */
    public static Comparison compare(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        return Comparison.of(statements);
    }

    /**
     * Begins a comparison of points that are coded already: a coding sheet, a corrected coding, a document of {@code
     * CodingJson}, a table of Discourse Network Analyzer. The library's rules code none of them.
     *
     * <pre>{@code
     * CodingSheet sheet = CodingSheet.read(Path.of("anna.csv"), transcripts, codebook);
     * ComparisonMatrix matrix = Rapporteur.compare(sheet.coding("anna")).matrix();
     * }</pre>
     *
     * @param coding statements and their coded points
     * @return the comparison's chain, with the coding's codebook
     * @throws IllegalArgumentException if it holds no statement, or a point twice
     */
    public static Comparison compare(Coding coding) {
        Objects.requireNonNull(coding, "coding must not be null");
        return Comparison.ofCoded(coding.codebook(), coding.statements(), coding.points());
    }

    private Statement of(Delegation delegation, String text) {
        return statement(reader.by(delegation).read(delegation.name(), text));
    }

    private List<Statement> all(Path... filesOrFolders) {
        ReadAttempt attempt = attempt(filesOrFolders);
        List<RapporteurException> faults =
                attempt.refused().stream().map(ReadAttempt.Refused::fault).toList();
        if (faults.size() == 1) {
            throw faults.get(0);
        }
        if (!faults.isEmpty()) {
            throw InputException.ofSeveral(
                    attempt.statements().size() + faults.size(),
                    faults,
                    "Mend or remove them, or read the others by tryReadAll(...), which lists the refused ones.");
        }
        return attempt.statements();
    }

    /** All files, in their order however many threads work. */
    private ReadAttempt attempt(Path... filesOrFolders) {
        List<Path> files = TranscriptReader.texts(filesOrFolders);
        Map<Path, String> sources = TranscriptReader.sources(files);
        Stream<Path> inOrder = extractor == DEFAULTS.extractor ? files.parallelStream() : files.stream();
        Work work = Work.begin("reading", files.size(), listener);
        List<Outcome> outcomes = inOrder.map(file -> work.part(() -> outcome(file, sources.get(file))))
                .toList();
        return new ReadAttempt(
                outcomes.stream().flatMap(each -> each.statement.stream()).toList(),
                outcomes.stream().flatMap(each -> each.refused.stream()).toList());
    }

    private Outcome outcome(Path file, String source) {
        try {
            return new Outcome(Optional.of(statement(reader.read(file).withSource(source))), Optional.empty());
        } catch (RapporteurException e) {
            return new Outcome(Optional.empty(), Optional.of(new ReadAttempt.Refused(file, e)));
        }
    }

    /** What came of one file: one of the two. */
    private record Outcome(Optional<Statement> statement, Optional<ReadAttempt.Refused> refused) {}

    private Statement statement(Transcript transcript) {
        Statement statement;
        try {
            statement = extractor.extract(transcript);
        } catch (IllegalArgumentException e) {
            throw InputException.of(
                    name(transcript), "extractor (" + extractor.name() + ") gave what cannot be: " + e.getMessage());
        }
        if (!statement.transcript().equals(transcript)) {
            throw InputException.of(
                    name(transcript), "extractor (" + extractor.name() + ") must keep the transcript as it is");
        }
        if (statement.points().isEmpty()) {
            throw InputException.of(
                    name(transcript),
                    "holds no point: no sentence claims or proposes anything\nMaybe it is not in English, or only a heading.");
        }
        return statement;
    }

    private static String name(Transcript transcript) {
        return transcript.source().isEmpty() ? transcript.delegation().name() : transcript.source();
    }

    @Override
    public String toString() {
        return Shown.line("Rapporteur extracting by " + extractor.name());
    }

    /** A reading under construction; every step returns a new one. Immutable and thread-safe. */
    public static final class Chain {

        private final Rapporteur parts;

        private Chain(Rapporteur parts) {
            this.parts = parts;
        }

        /**
         * Finds points in another way than by the library's rules.
         *
         * @param other the extractor, asked for one text after another in the order of the files; it is not trusted: a point
         *     whose quotation does not stand in the text is refused
         * @return a new chain
         */
        public Chain extractingWith(Extractor other) {
            Objects.requireNonNull(other, "other must not be null");
            return new Chain(new Rapporteur(parts.reader, other, parts.listener));
        }

        /**
         * Reads texts in another way.
         *
         * @param other the reader
         * @return a new chain
         */
        public Chain readingWith(TranscriptReader other) {
            Objects.requireNonNull(other, "other must not be null");
            return new Chain(new Rapporteur(other, parts.extractor, parts.listener));
        }

        /**
         * Says who is told how far {@link #readAll(Path...)} has come: {@code "reading"}, file by file. Without it nobody is;
         * it changes no result.
         *
         * @param other who is told
         * @return a new chain
         */
        public Chain reportingTo(ProgressListener other) {
            Objects.requireNonNull(other, "other must not be null");
            return new Chain(new Rapporteur(parts.reader, parts.extractor, other));
        }

        /**
         * Reads one statement from a file.
         *
         * @param file a text or Markdown file
         * @return the statement
         */
        public Statement read(Path file) {
            Objects.requireNonNull(file, "file must not be null");
            return parts.statement(parts.reader.read(file));
        }

        /**
         * Takes a transcript made by hand.
         *
         * @param transcript the transcript
         * @return the statement
         */
        public Statement read(Transcript transcript) {
            Objects.requireNonNull(transcript, "transcript must not be null");
            return parts.statement(transcript);
        }

        /**
         * Reads a text as the statement of a delegation.
         *
         * @param delegation any usual name of a delegation of the library's table
         * @param text the text as delivered
         * @return the statement
         * @throws InputException if it holds no point
         */
        public Statement read(String delegation, String text) {
            Objects.requireNonNull(delegation, "delegation must not be null");
            Objects.requireNonNull(text, "text must not be null");
            return read(Delegation.find(delegation), text);
        }

        /**
         * Reads a text as the statement of any delegation, also of an invented one.
         *
         * @param delegation who speaks
         * @param text the text as delivered
         * @return the statement
         * @throws InputException if it holds no point
         */
        public Statement read(Delegation delegation, String text) {
            Objects.requireNonNull(delegation, "delegation must not be null");
            Objects.requireNonNull(text, "text must not be null");
            return parts.of(delegation, text);
        }

        /**
         * Reads the statements of files and folders, see {@link Rapporteur#readAll(Path...)}.
         *
         * @param filesOrFolders files, and folders whose texts are read, see {@link TranscriptReader#texts(Path)}
         * @return the statements in order
         * @throws InputException if one of them cannot be read or holds no point; if several cannot, it lists them all
         * @throws IllegalArgumentException if there is no path
         * @throws StoppedException if the thread is interrupted
         */
        public List<Statement> readAll(Path... filesOrFolders) {
            Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
            return parts.all(filesOrFolders);
        }

        /**
         * Reads what can be read of files and folders.
         *
         * @param filesOrFolders files, and folders whose texts are read, at least one
         * @return the statements, and every file that was refused with its reason
         * @throws InputException if a path does not exist or a folder holds no text
         * @throws IllegalArgumentException if there is no path
         * @throws StoppedException if the thread is interrupted
         */
        public ReadAttempt tryReadAll(Path... filesOrFolders) {
            Objects.requireNonNull(filesOrFolders, "filesOrFolders must not be null");
            return parts.attempt(filesOrFolders);
        }

        @Override
        public String toString() {
            return Shown.line(parts.toString());
        }
    }
}
