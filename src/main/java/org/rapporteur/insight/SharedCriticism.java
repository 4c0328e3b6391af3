package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import org.rapporteur.statement.Delegation;

/**
 * Somebody whom several members of a group criticise.
 *
 * @param of who is criticised
 * @param critics the members who do, at least two, in alphabetical order
 * @param remarks a sentence of each critic in that order, the first that names whom it criticises
 */
public record SharedCriticism(Delegation of, List<Delegation> critics, List<Criticisms.Remark> remarks) {

    /** Copies the lists. */
    public SharedCriticism {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(critics, "critics must not be null");
        Objects.requireNonNull(remarks, "remarks must not be null");
        critics = List.copyOf(critics);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return Lines.cut(of.name() + " criticised by " + Lines.someNames(critics), 79);
    }
}
