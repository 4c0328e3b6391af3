package org.rapporteur.extraction;

import java.util.List;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Span;

/**
 * What one part of a sentence was found to be.
 *
 * @param kind what sort of point
 * @param strength how strongly it is put
 * @param direction for or against
 * @param rule the rule that decided
 * @param cues the deciding words, as spans of word numbers
 * @param actionFrom number of the first word of what is asked or done; -1 if there is none
 */
record Finding(Kind kind, Strength strength, Direction direction, String rule, List<Span> cues, int actionFrom) {

    /** What sort of point, foremost first. */
    enum Kind {
        PROPOSAL,
        COMMITMENT,
        VALUE,
        FACT
    }

    static Strength strength(int degree) {
        return degree >= 3 ? Strength.STRONG : degree == 1 ? Strength.WEAK : Strength.MEDIUM;
    }

    boolean acts() {
        return kind == Kind.PROPOSAL || kind == Kind.COMMITMENT;
    }

    Finding with(Direction other) {
        return new Finding(kind, strength, other, rule, cues, actionFrom);
    }

    Finding actingFrom(int from) {
        return new Finding(kind, strength, direction, rule, cues, from);
    }

    boolean sameAs(Finding other) {
        return kind == other.kind && strength == other.strength && direction == other.direction;
    }
}
