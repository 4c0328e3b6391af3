package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Phrases;

/** Reads what the speaker asks of others: "we urge", "we call for", "we hope that the parties will". */
final class Requests {

    /** The rule of a request by a verb of asking. */
    static final String ASKED = "own request";

    /** The rule of a hope that names who should act. */
    static final String HOPED = "own hope for an act";

    private static final int FAR = 25;
    private static final int NEAR = 4;

    private final Speech speech;
    private final Heading heading;
    private final Actors actors;
    private final Force force;

    Requests(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
        this.actors = new Actors(speech);
        this.force = new Force(speech);
    }

    Optional<Finding> of(List<Phrases.Found<Cue>> cues, int from, int to, boolean carried) {
        for (Phrases.Found<Cue> found : cues) {
            boolean letUs = isLet(found, from) || speech.namesOwn(found.from(), found.to());
            if (found.value().is(Cue.Sort.REQUEST)
                    && !(speech.isForm(found.to(), "it", "this") && speech.isForm(found.to() + 1, ",", ".", "and"))
                    && (letUs || speech.isOwn(found.from(), from, carried) && !force.isNegated(found.from(), from))) {
                return Optional.of(asked(cues, found, to));
            }
        }
        return hoped(cues, from, to);
    }

    /** "Let us"; "let them", "let no one" at the head of a part only. */
    private boolean isLet(Phrases.Found<Cue> found, int from) {
        boolean head = found.from() == from || !speech.words.isWord(found.from() - 1);
        return speech.isForm(found.from(), "let's")
                || speech.isForm(found.from(), "let") && (head || speech.isForm(found.to() - 1, "us", "be"));
    }

    /** What a verb asks that opens a paragraph of a resolution. */
    Finding operative(Phrases.Found<Cue> verb, int strength, int to) {
        int action = action(verb, to);
        return Force.finding(Finding.Kind.PROPOSAL, strength, heading.of(action, to), ASKED, verb, action);
    }

    private Finding asked(List<Phrases.Found<Cue>> cues, Phrases.Found<Cue> found, int to) {
        int action = action(found, to);
        int strength = force.of(cues, found, action < found.to() + 3 ? to : found.to());
        boolean unasked = speech.isForm(action - 1, "to") && speech.isForm(action - 2, "not", "never");
        int sign = unasked ? -heading.of(action, to) : heading.of(action, to);
        boolean calls = speech.words.stem(found.from()).equals("call")
                && (isFor(found) || speech.find(found.to(), Math.min(to, found.to() + FAR), "to") > 0);
        if (sign < 0 && strength == 2 && calls) {
            strength = 3;
        }
        return Force.finding(Finding.Kind.PROPOSAL, strength, sign, ASKED, found, action);
    }

    private boolean isFor(Phrases.Found<Cue> found) {
        return speech.isForm(found.to() - 1, "for");
    }

    /** Behind "call on States to" and "demand that States": the verb; behind "call for": right there. */
    private int action(Phrases.Found<Cue> found, int to) {
        int after = found.to();
        if (isFor(found) && actors.end(after, to) == after) {
            return after;
        }
        int limit = Math.min(to, after + FAR);
        for (int at = after; at < limit; at++) {
            if (speech.isMark(at, to, ",") && at > after + 8) {
                break;
            }
            if (speech.isForm(at, "to") && at > after && at + 1 < to) {
                return at + 1;
            }
            if (speech.isForm(at, "that") && at + 1 < to) {
                return actors.behind(at + 1, to);
            }
        }
        return speech.isForm(after - 1, "that") ? actors.behind(after, to) : after;
    }

    /** "We hope that the parties will resume ...": somebody else's act is hoped for, no state of things. */
    private Optional<Finding> hoped(List<Phrases.Found<Cue>> cues, int from, int to) {
        for (Phrases.Found<Cue> found : cues) {
            boolean hope = speech.words.stem(found.from()).equals("hop") && found.to() == found.from() + 1;
            boolean own = hope
                    && (speech.speaker.isSubjectOf(found.from(), from)
                            || speech.find(Math.max(from, found.from() - 3), found.from(), "our", "my") >= 0);
            int that = own ? speech.find(found.to(), Math.min(to, found.to() + 2), "that") : -1;
            if (own && that < 0 && speech.isForm(found.to(), "the", "all", "this", "every")) {
                that = found.to() - 1;
            }
            int actor = that < 0 ? -1 : actor(that + 1, to);
            if (actor > that + 1 && speech.isForm(actor, "will", "can", "would", "could") && isAct(actor + 1, to)) {
                return Optional.of(
                        Force.finding(Finding.Kind.PROPOSAL, 1, heading.of(actor + 1, to), HOPED, found, actor + 1));
            }
        }
        return Optional.empty();
    }

    /** After who or which part of the draft is hoped to do something. */
    private int actor(int at, int to) {
        int end = actors.end(at, to);
        if (end > at && speech.isForm(end, "will", "can", "would", "could")) {
            return end;
        }
        int part = speech.findStructure(at, Math.min(to, at + NEAR), Cue.Sort.DRAFT_PART);
        return part < 0 ? end : part + 1;
    }

    private boolean isAct(int verb, int to) {
        boolean passive = speech.isForm(verb, "be")
                && verb + 1 < to
                && speech.words.form(verb + 1).endsWith("ed");
        return passive
                || verb < to
                        && !speech.isStructure(verb, to, Cue.Sort.STATIVE)
                        && !speech.isForm(verb, "become", "soon", "continue");
    }
}
