package org.rapporteur.insight;

import java.util.Objects;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;

/**
 * A question of the codebook on which two delegations stand on opposite sides, each in its own words.
 *
 * @param question the question
 * @param own the words of the one that show its side best
 * @param other the words of the other
 */
public record Clash(Question question, CodedPoint own, CodedPoint other) {
    /** Nothing is missing. */
    public Clash {
        Objects.requireNonNull(question, "question must not be null");
        Objects.requireNonNull(own, "own must not be null");
        Objects.requireNonNull(other, "other must not be null");
    }

    @Override
    public String toString() {
        return Lines.cut(question.id() + ": " + Lines.quoted(own), 79);
    }
}
