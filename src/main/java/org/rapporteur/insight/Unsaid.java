package org.rapporteur.insight;

import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;

/** Tells why nothing can be said of a pair or of three. */
final class Unsaid {

    private Unsaid() {}

    /** Why nothing can be said; empty if something can. */
    static String of(Triple triple, Measure measure) {
        String near = of(triple.near(), measure);
        return near.isEmpty() ? of(triple.far(), measure) : near;
    }

    static String of(Reweighing pair, Measure measure) {
        Delegation first = pair.first().delegation();
        Delegation second = pair.second().delegation();
        if (!pair.shares()) {
            return first + " and " + second + " address no issue in common";
        }
        if (pair.value().isEmpty()) {
            return "on what " + first + " and " + second + " both address, " + measure.id()
                    + " finds nothing to compare";
        }
        for (boolean ofFirst : new boolean[] {true, false}) {
            if (pair.points(ofFirst) < 2) {
                return (ofFirst ? first : second)
                        + " makes one point on what both address, and one point does not tell how much chance is in it";
            }
        }
        return "";
    }
}
