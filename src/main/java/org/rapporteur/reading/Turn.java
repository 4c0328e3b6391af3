package org.rapporteur.reading;

import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Span;

/**
 * One turn of a meeting record: what one speaker says before the next one does.
 *
 * <p>Its transcript holds the words only: neither the label before them nor interpreters' notes nor what nobody says ("The
 * meeting rose"). {@link Transcript#place(int)} leads from its offsets to those of the record. Immutable and thread-safe.
 *
 * @param number its number in the record, from 1
 * @param kind what sort of turn it is
 * @param spokenIn the language it was given in, as an interpreter's note has it; empty if there is none
 * @param span where it stands in the record, label included
 * @param transcript its words, with delegation and speaker
 */
public record Turn(int number, Kind kind, String spokenIn, Span span, Transcript transcript) {
    /** Nothing is missing. */
    public Turn {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(spokenIn, "spokenIn must not be null");
        Objects.requireNonNull(span, "span must not be null");
        Objects.requireNonNull(transcript, "transcript must not be null");
    }

    /** What sort of turn it is. */
    public enum Kind {
        /** The statement of a delegation, or of somebody invited to speak. */
        STATEMENT,
        /** A delegation answers others after the statements. */
        RIGHT_OF_REPLY,
        /** The chair leads the meeting: procedure, nobody's position. */
        CHAIR
    }

    @Override
    public String toString() {
        return Shown.line("Turn " + number + ", "
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": "
                + transcript.delegation().name());
    }
}
