package org.rapporteur.exchange;

import java.util.Optional;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/**
 * One row of a coding sheet, checked.
 *
 * @param line where it stands in the file, from 1
 * @param question the question it takes a stance on, if any
 * @param stance the stance; empty exactly where the question is
 */
record CodingRow(
        long line,
        String coder,
        Transcript transcript,
        Quotation quotation,
        String kind,
        Direction direction,
        Strength strength,
        Optional<Question> question,
        Optional<Stance> stance) {

    boolean isPoint() {
        return !kind.equals("none");
    }

    /** Whether it says the same of the same words, save for the stance. */
    boolean samePoint(CodingRow other) {
        return quotation.equals(other.quotation)
                && kind.equals(other.kind)
                && direction == other.direction
                && strength == other.strength;
    }
}
