package org.rapporteur.insight;

import java.util.List;
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
        critics = List.copyOf(critics);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return Lines.cut(of.name() + " criticised by " + Lines.someNames(critics), 79);
    }
}
