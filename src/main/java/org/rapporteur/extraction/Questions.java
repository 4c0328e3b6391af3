package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Span;

/**
 * Tells rhetorical questions from real ones: a question that expects "no" is against what it asks, one that expects "yes"
 * ("is it not time to ...?") is for it; a real question is neither.
 */
final class Questions {

    private static final int HEAD = 5;

    private final Speech speech;
    private final Heading heading;

    Questions(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
    }

    boolean isQuestion(int from, int to) {
        return speech.find(Math.max(from, to - 2), to, "?") >= 0;
    }

    Finding of(List<Phrases.Found<Cue>> cues, int from, int to) {
        int start = opening(from, to);
        List<Span> deciding = new ArrayList<>();
        int sum = 0;
        for (Phrases.Found<Cue> found : cues) {
            boolean judges = found.value().is(Cue.Sort.VALUE)
                    || found.value().is(Cue.Sort.DEED)
                    || found.value().is(Cue.Sort.OPINION) && found.value().sign() != 0;
            if (judges) {
                sum += found.value().sign();
                deciding.add(new Span(found.from(), found.to()));
            }
        }
        if (deniesOpposition(start, to)) {
            return finding(1, "rhetorical question that denies opposition", deciding);
        }
        if (expectsYes(start, to)) {
            return finding(sum < 0 ? -1 : 1, "rhetorical question that expects yes", deciding);
        }
        boolean expectsNo = isRhetorical(start, to) || sum < 0 && speech.isStructure(start, to, Cue.Sort.FINITE);
        return expectsNo ? finding(-1, "rhetorical question", deciding) : finding(0, "open question", deciding);
    }

    /** Behind "and", "but", "so" and what stands before a comma near the beginning. */
    private int opening(int from, int to) {
        int colon = speech.find(from, to, ":");
        int at = colon > 0 ? colon + 1 : from;
        while (at < to
                && (!speech.words.isWord(at)
                        || speech.isStructure(at, to, Cue.Sort.LINKING)
                        || speech.isStructure(at, to, Cue.Sort.CONTRASTING))) {
            at++;
        }
        boolean asks = speech.isStructure(at, to, Cue.Sort.EXPECTING_NO) || speech.isStructure(at, to, Cue.Sort.FINITE);
        int comma = asks ? -1 : speech.find(at, to, ",");
        boolean behind = comma > 0
                && comma + 1 < to
                && (speech.isStructure(comma + 1, to, Cue.Sort.EXPECTING_NO)
                        || speech.isStructure(comma + 1, to, Cue.Sort.FINITE));
        return behind ? comma + 1 : at;
    }

    /** "Who could be against it?", "Why should anyone fear it?": an act against it is what nobody has reason for. */
    private boolean deniesOpposition(int start, int to) {
        int after = speech.structureEnd(start, to, Cue.Sort.DENYING);
        return after > start
                && (speech.find(after, Math.min(to, after + 2), "fear") >= 0
                        || speech.polarity.roles(after, Math.min(to, after + 3)).stream()
                                .anyMatch(role -> role.value() == Polarity.Role.AGAINST));
    }

    /** "Is it not ...?", "Do the fishermen not deserve ...?" */
    private boolean expectsYes(int start, int to) {
        boolean inverted = speech.isStructure(start, to, Cue.Sort.FINITE);
        if (speech.isForm(start, "why") && speech.isForm(start + 1, "not")) {
            return true;
        }
        boolean contracted = start < to && speech.words.form(start).endsWith("n't");
        int not = speech.find(start + 1, Math.min(to, start + HEAD), "not");
        return contracted || inverted && not > 0;
    }

    private boolean isRhetorical(int start, int to) {
        if (speech.isStructure(start, to, Cue.Sort.EXPECTING_NO)) {
            return true;
        }
        if (speech.isStructure(start, to, Cue.Sort.FINITE)
                && speech.findStructure(start + 1, to, Cue.Sort.DOUBTING) >= 0) {
            return true;
        }
        boolean how = speech.isForm(start, "how") && speech.isForm(start + 1, "can", "could", "are", "do");
        return how && speech.find(start + 2, to, "while", "when", "if", "without", "not") >= 0;
    }

    private Finding finding(int sign, String rule, List<Span> cues) {
        return new Finding(Finding.Kind.VALUE, Strength.MEDIUM, PartReader.direction(sign), rule, cues, -1);
    }
}
