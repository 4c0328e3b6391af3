package org.rapporteur.position;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;

/**
 * Why sentences are coded as they are, or not at all: the answer of {@link Coder#why}.
 *
 * <pre>{@code
 * System.out.println(Coder.by(codebook).why(statement, "moratorium").toText());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reasons one for each point, and one for each sentence that makes none, in order of the text
 * @param note what to know where there is no reason, such as that no sentence holds the words that were asked for, and the
 *     nearest that stand in the statement; lines without a line end, empty if there is nothing to say
 */
public record Reasoning(List<Reason> reasons, String note) {

    /** Copies the reasons. */
    public Reasoning {
        Objects.requireNonNull(reasons, "reasons must not be null");
        Objects.requireNonNull(note, "note must not be null");
        reasons = List.copyOf(reasons);
    }

    /**
     * Reasons without a note.
     *
     * @param reasons one for each point, and one for each sentence that makes none, in order of the text
     */
    public Reasoning(List<Reason> reasons) {
        this(reasons, "");
    }

    /**
     * What decided on an issue or a question, for all points together.
     *
     * @param owner id of an issue or a question
     * @return one line without a line end
     */
    public String of(String owner) {
        Objects.requireNonNull(owner, "owner must not be null");
        return reasons.isEmpty()
                ? String.join(" ", note.split("\n"))
                : reasons.stream().map(reason -> reason.of(owner)).distinct().collect(Collectors.joining("; "));
    }

    /**
     * All reasons as text.
     *
     * @return for each the words, what they were read as, issues and stances, the indicators found and nearly found, and what
     *     turned or vetoed a stance; lines that end with a line feed. The note if there is no reason
     */
    public String toText() {
        String last = note.isEmpty() ? "" : note + "\n";
        return last + reasons.stream().map(Reason::toText).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return Shown.line("Reasoning on " + reasons.size() + " points and sentences");
    }
}
