package org.rapporteur.issue;

import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * A sentence that shows how an issue or a question is meant, and what a coding must make of it.
 *
 * <p>Checked by {@code org.rapporteur.position.ExampleCheck}. Immutable and thread-safe.
 *
 * @param of id of the issue, where {@code expected} speaks of an issue, or else of the question
 * @param expected what the sentence is an example of
 * @param sentence one or more sentences as a delegation would say them
 * @param line line of the codebook it stands in, from 1
 */
public record Example(String of, Expected expected, String sentence, int line) {

    /** What a sentence is an example of. */
    public enum Expected {
        /** It is about the issue. */
        ABOUT,
        /** It is not about the issue, though it may look so. */
        NOT_ABOUT,
        /** It supports the proposition of the question. */
        SUPPORT,
        /** It opposes the proposition. */
        OPPOSE,
        /** It supports the proposition on a condition. */
        CONDITIONAL,
        /** It takes no clear stance on the question, though it may look so. */
        NO_STANCE;

        /**
         * Whether it speaks of an issue.
         *
         * @return true for {@link #ABOUT} and {@link #NOT_ABOUT}; the others speak of a question
         */
        public boolean ofIssue() {
            return this == ABOUT || this == NOT_ABOUT;
        }
    }

    /** Refuses an empty owner or sentence. */
    public Example {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(expected, "expected must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
        if (of.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException(
                    "example (" + of + ", " + sentence + ") must have an owner and a sentence");
        }
    }

    @Override
    public String toString() {
        return Shown.line(of + " " + expected + ", line " + line);
    }
}
