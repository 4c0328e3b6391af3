package org.rapporteur.extraction;

import java.util.List;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** What stands around a deciding word and changes it: boosters, softeners, negations, conditions. */
final class Force {

    private static final int NEAR = 4;
    private static final int BACK = 12;

    private final Speech speech;

    Force(Speech speech) {
        this.speech = speech;
    }

    /** The strength of a cue, raised by a booster and lowered by a softener close to it. */
    int of(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> decider, int to) {
        int degree = Math.max(1, decider.value().strength());
        for (Phrases.Found<Cue> found : cues) {
            boolean near = Math.abs(found.from() - decider.from()) <= NEAR && found.from() < to;
            if (near && found.value().is(Cue.Sort.BOOSTER)) {
                return 3;
            }
            if (near && found.value().is(Cue.Sort.SOFTENER) && degree == 2 && found.from() < decider.from()) {
                degree = 1;
            }
        }
        return degree;
    }

    boolean isNegated(int verb, int from) {
        for (int at = verb - 1; at >= Math.max(from, verb - 3); at--) {
            if (speech.isStructure(at, verb, Cue.Sort.NEGATING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "if" or "when" opens the clause before a word. */
    boolean isConditional(int at) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            boolean said = speech.isForm(i, "which") && speech.isForm(i + 1, "have", "has", "had") && i + 2 < at;
            if (!said && speech.isStructure(i, i + 1, Cue.Sort.OPEN_CLAUSE)) {
                return speech.find(i, at, ",") < 0 || at - i < 4;
            }
            if (!speech.words.isWord(i) && !speech.isForm(i, ",", "\"", "(", ")")) {
                return false;
            }
        }
        return false;
    }

    /** The first word of the clause that a verb stands in, from the last comma, "that" or "and" on. */
    int clauseStart(int verb, int from) {
        for (int i = verb - 1; i >= from; i--) {
            if (i < verb - 1 && speech.isForm(i, ",", ";", ":", "that", "and", "but")) {
                return i + 1;
            }
        }
        return from;
    }

    static Finding finding(Finding.Kind kind, int degree, int sign, String rule, Phrases.Found<Cue> cue, int action) {
        return new Finding(
                kind,
                Finding.strength(degree),
                PartReader.direction(sign),
                rule,
                List.of(new Span(cue.from(), cue.to())),
                action);
    }
}
