package org.rapporteur.statement;

import java.util.Objects;
import org.rapporteur.fault.Shown;

/**
 * That a delegation aligns itself with a group's or another delegation's statement.
 *
 * @param endorsed name of the group or delegation, as written or as the table has it
 * @param reserved whether something is taken out ("except for paragraph 4")
 * @param sentence the sentence that says so
 */
public record Endorsement(String endorsed, boolean reserved, Quotation sentence) {
    /** Nothing is missing. */
    public Endorsement {
        Objects.requireNonNull(endorsed, "endorsed must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
    }

    @Override
    public String toString() {
        return Shown.line("Endorsement of " + endorsed + (reserved ? ", with a reservation" : ""));
    }
}
