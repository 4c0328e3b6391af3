package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.text.Words;

/** Finds the names and adjectives of delegations in a short text. */
final class DelegationNames {

    /**
     * A delegation that is named.
     *
     * @param delegation the delegation
     * @param adjective whether its adjective stands there, not its name
     */
    record Named(Delegation delegation, boolean adjective) {

        boolean isGroup() {
            return Gazetteer.shipped().grouping(delegation.id()).isPresent();
        }

        /** The host of all meetings, which any heading may name. */
        boolean isUnitedNations() {
            return delegation.id().equals("UN");
        }
    }

    private final PhraseFinder<Named> finder = new PhraseFinder<>();

    private DelegationNames() {
        Gazetteer gazetteer = Gazetteer.shipped();
        List<Delegation> delegations = gazetteer.delegations();
        for (Delegation delegation : delegations) {
            gazetteer.names(delegation).forEach(name -> finder.add(name, new Named(delegation, false)));
        }
        for (Delegation delegation : delegations) {
            gazetteer.adjectives(delegation).forEach(name -> finder.add(name, new Named(delegation, true)));
        }
    }

    static List<PhraseFinder.Match<Named>> in(String text, Words words) {
        return Shipped.NAMES.finder.in(text, words);
    }

    private static final class Shipped {
        static final DelegationNames NAMES = new DelegationNames();
    }
}
