package org.rapporteur.insight;

import java.util.OptionalDouble;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;

/**
 * Tells why nothing can be said of a pair or of three.
 *
 * @param debate who holds what
 * @param measure by what they are compared
 */
record Unsaid(Debate debate, Measure measure) {

    /** Why nothing can be said; empty if something can. */
    String of(Triple triple, String... names) {
        String near = of(triple.near(), names[0], names[1]);
        return near.isEmpty() ? of(triple.far(), names[0], names[2]) : near;
    }

    String of(Reweighing pair, String... names) {
        Delegation first = debate.delegation(debate.number(names[0]));
        Delegation second = debate.delegation(debate.number(names[1]));
        if (!pair.shares()) {
            return first + " and " + second + " address no issue in common";
        }
        if (!hasValue(pair, names)) {
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

    boolean hasValue(Reweighing pair, String... names) {
        return value(pair, debate.number(names[0]), debate.number(names[1])).isPresent();
    }

    OptionalDouble value(Reweighing pair, int a, int b) {
        return pair.value(
                Redrawn.once(debate.points(a).size()),
                Redrawn.once(debate.points(b).size()));
    }
}
