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
 * @param coder who coded it; "hand" where nobody signed
 * @param signed whether the row names its coder
 * @param question the question it takes a stance on, if any
 * @param stance the stance; empty exactly where the question is
 * @param machine what the machine had coded when the sheet was made; empty if no machine did
 */
record CodingRow(
        long line,
        String coder,
        boolean signed,
        Transcript transcript,
        Quotation quotation,
        String kind,
        Direction direction,
        Strength strength,
        Optional<Question> question,
        Optional<Stance> stance,
        String machine) {

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

    /** Whether a person vouches for it: signed it, or changed what the machine had. */
    boolean isByHand() {
        return signed || !MachineCoding.parse(machine).coding().equals(coding());
    }

    String coding() {
        return MachineCoding.coding(
                kind, direction, strength, question.map(Question::id).orElse(""), stance);
    }

    boolean overlaps(Quotation other) {
        return quotation.start() < other.end() && other.start() < quotation.end();
    }
}
