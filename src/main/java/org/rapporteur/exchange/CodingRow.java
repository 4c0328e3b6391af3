package org.rapporteur.exchange;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/**
 * One row of a coding sheet, checked.
 *
 * @param row its number as a spreadsheet shows it; 1 is the head
 * @param line where it begins in the file, from 1
 * @param coder who coded it; "hand" where nobody signed
 * @param signed whether the row names its coder
 * @param question the question it takes a stance on, if any
 * @param stance the stance; empty exactly where the question is
 * @param machine what the machine had coded when the sheet was made; empty if no machine did
 */
record CodingRow(
        long row,
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

    /** Whether it says that what a machine or somebody before had found is no point. */
    boolean takesOut() {
        return !isPoint()
                && isByHand()
                && !MachineCoding.parse(machine).coding().equals("none");
    }

    /** Whether it says other than the machine had. */
    boolean isChanged() {
        return !MachineCoding.parse(machine).coding().equals(coding());
    }

    /** Kind, direction and strength. */
    String pointCoding() {
        return MachineCoding.coding(kind, direction, strength, "", Optional.empty());
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
        return signed || isChanged();
    }

    String coding() {
        return MachineCoding.coding(
                kind, direction, strength, question.map(Question::id).orElse(""), stance);
    }

    /** Notes the stance that it takes, if any. */
    void answer(String file, Map<Question, Stance> stances) {
        question.ifPresent(each -> {
            if (stances.put(each, stance.orElseThrow()) != null) {
                throw wrong(file, "question (" + each.id() + ") is answered twice for the same words");
            }
        });
    }

    /** Refuses to be of other words that begin within those of the row before. */
    void checkApart(String file, CodingRow before) {
        if (quotation.start() < before.quotation.end()) {
            throw wrong(
                    file,
                    "words at " + quotation.start() + " to " + quotation.end() + " overlap those of row " + before.row
                            + "\nMaybe a row of one point with two stances differs in kind, direction or strength.");
        }
    }

    InputException wrong(String file, String problem) {
        String place = transcript.source() + " " + quotation.start() + "-" + quotation.end();
        return InputException.atRow(file, row, line, place.strip(), problem);
    }

    boolean overlaps(Quotation other) {
        return quotation.start() < other.end() && other.start() < quotation.end();
    }
}
