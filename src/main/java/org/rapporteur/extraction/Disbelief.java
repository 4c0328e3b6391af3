package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** What the own side does not believe: "we are not convinced that a treaty is needed" is against what it would be for. */
final class Disbelief {

    static final String RULE = "own disbelief";

    private final Speech speech;
    private final Force force;

    Disbelief(Speech speech) {
        this.speech = speech;
        this.force = new Force(speech);
    }

    /** The words of disbelief of the own side in a part, with what is not believed behind them. */
    Optional<Phrases.Found<Cue>> in(int from, int to, boolean carried) {
        for (int at = from; at < to; at++) {
            var found = speech.structureAt(at, to, Cue.Sort.DISBELIEVING);
            if (found.isPresent()
                    && found.get().to() + 1 < to
                    && speech.isOwn(at, from, carried)
                    && !force.isConditional(at)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The opposite of what is not believed; against it where it has no direction. */
    Finding of(Phrases.Found<Cue> words, Finding believed) {
        return new Finding(
                Finding.Kind.COMMITMENT,
                Strength.MEDIUM,
                believed.direction() == Direction.PREVENT ? Direction.ADVANCE : Direction.PREVENT,
                RULE,
                List.of(new Span(words.from(), words.to())),
                words.to());
    }
}
