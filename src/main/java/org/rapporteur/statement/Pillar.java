package org.rapporteur.statement;

import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.text.Span;

/**
 * One of several enumerated parts of a statement: "First, ...", "Second, ...".
 *
 * @param number its number, from 1
 * @param opening the sentence that opens it
 * @param span from its opening to the end of its last sentence
 */
public record Pillar(int number, Quotation opening, Span span) {

    /** Refuses numbers below 1 and an opening outside the part. */
    public Pillar {
        Objects.requireNonNull(opening, "opening must not be null");
        Objects.requireNonNull(span, "span must not be null");
        if (number < 1 || !span.contains(new Span(opening.start(), opening.end()))) {
            throw new IllegalArgumentException(
                    "pillar (" + number + ") must be numbered from 1 and hold its opening " + opening);
        }
    }

    @Override
    public String toString() {
        return Shown.line("Pillar " + number + ": " + opening);
    }
}
