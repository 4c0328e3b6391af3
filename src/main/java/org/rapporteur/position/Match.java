package org.rapporteur.position;

import java.util.BitSet;
import java.util.Collection;
import org.rapporteur.issue.Indicator;
import org.rapporteur.text.Phrases;

/**
 * An indicator found in a point.
 *
 * @param from number of the first word of its first phrase
 * @param to number after the last word of its first phrase
 * @param sign the indicator
 * @param places numbers of all words of all its phrases
 */
record Match(int from, int to, CompiledCodebook.Sign sign, BitSet places) {

    static Match of(Phrases.Found<CompiledCodebook.Sign> found) {
        BitSet places = new BitSet();
        places.set(found.from(), found.to());
        return new Match(found.from(), found.to(), found.value(), places);
    }

    /** Several phrases as one match, which stands where the first of them stands. */
    static Match of(Collection<Match> phrases) {
        Match first = phrases.iterator().next();
        BitSet places = new BitSet();
        phrases.forEach(phrase -> places.or(phrase.places));
        return new Match(first.from, first.to, first.sign, places);
    }

    /** Whether the other says more about the same question with the same words: "interference" in "no interference". */
    boolean yieldsTo(Match other) {
        if (sign.owner() != other.sign.owner() || !isPole() || !other.isPole()) {
            return false;
        }
        BitSet outside = (BitSet) places.clone();
        outside.andNot(other.places);
        return outside.isEmpty() && other.places.cardinality() > places.cardinality();
    }

    private boolean isPole() {
        return sign.role() == Indicator.Role.SUPPORT || sign.role() == Indicator.Role.OPPOSE;
    }
}
