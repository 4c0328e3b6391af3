package org.rapporteur.insight;

import java.util.Objects;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/**
 * A line that a delegation will not cross: its STRONG rejection of what is proposed, in its own words.
 *
 * @param delegation whose line it is
 * @param rejection the point that draws it; its strength is STRONG
 * @param basis on what it meets the proposal: the question's id, or the words in common
 */
public record RedLine(Delegation delegation, CodedPoint rejection, String basis) {
    /** Nothing is missing. */
    public RedLine {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(rejection, "rejection must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
    }

    /**
     * The words that draw it.
     *
     * @return the delegation's name and its words in quotation marks
     */
    public String quoted() {
        return Lines.quoted(rejection);
    }

    @Override
    public String toString() {
        return Lines.cut("Red line of " + quoted(), 79);
    }
}
