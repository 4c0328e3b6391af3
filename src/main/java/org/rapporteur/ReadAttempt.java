package org.rapporteur;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Statement;

/**
 * What {@link Rapporteur#tryReadAll(Path...)} could read of files and folders, and what it could not: every file is in one of
 * the two lists.
 *
 * <pre>{@code
 * ReadAttempt attempt = Rapporteur.tryReadAll(Path.of("texts"));
 * System.out.println(attempt.toText());       // which files were refused, and why
 * Rapporteur.compare(attempt.statements());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param statements of the files that could be read, in the order of the files
 * @param refused the files that could not, in their order
 */
public record ReadAttempt(List<Statement> statements, List<Refused> refused) {

    /**
     * A file that was refused.
     *
     * @param file its path
     * @param fault why, and what to try
     */
    public record Refused(Path file, RapporteurException fault) {

        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(file, "file must not be null");
            Objects.requireNonNull(fault, "fault must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(fault.getMessage());
        }
    }

    /** Copies the lists. */
    public ReadAttempt {
        Objects.requireNonNull(statements, "statements must not be null");
        Objects.requireNonNull(refused, "refused must not be null");
        statements = List.copyOf(Objects.requireNonNull(statements, "statements must not be null"));
        refused = List.copyOf(Objects.requireNonNull(refused, "refused must not be null"));
    }

    /**
     * How many files were read, and every refused one with its reason and what to try.
     *
     * @return lines that end in line feeds
     */
    public String toText() {
        String head = Shown.counted(statements.size(), "statement") + " read, " + Shown.counted(refused.size(), "file")
                + " refused" + (refused.isEmpty() ? ".\n" : ":\n");
        return head
                + refused.stream()
                        .map(each -> "- " + each.fault().getMessage().replace("\n", "\n  ") + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "ReadAttempt of " + Shown.counted(statements.size(), "statement") + ", "
                + Shown.counted(refused.size(), "file") + " refused";
    }
}
