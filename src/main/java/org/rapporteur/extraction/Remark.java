package org.rapporteur.extraction;

import java.util.Optional;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Tone;
import org.rapporteur.text.Span;

/** One sentence read by itself: its words of blame and praise, who is named, asked, pointed at. */
final class Remark {

    private static final int LEAD = 4;

    final BlameSigns signs;
    final Doers doers;
    final Optional<Doers.Doer> doer;
    final Optional<Mentions.Found> asked;

    /** Whether it is another's words. */
    final boolean reported;

    private final Speech speech;

    Remark(Speech speech, BlameSigns signs, Mentions mentions, boolean reported) {
        this.speech = speech;
        this.signs = signs;
        this.doers = new Doers(speech, signs, mentions);
        this.doer = doers.likeliest();
        this.asked = doers.asked();
        this.reported = reported && !signs.has(Blame.CHALLENGE) && !signs.has(Blame.CORRECTION);
    }

    Doers.Hold hold() {
        return doer.map(Doers.Doer::hold).orElse(Doers.Hold.NONE);
    }

    /** Whether it blames somebody by name, whatever stands around it. */
    boolean isExplicit() {
        return !reported
                && !isPraise()
                && switch (hold()) {
                    case SURE, SUBJECT -> true;
                    case ASKED -> signs.tellsOfDeeds();
                    default -> false;
                };
    }

    /** Praise, and no blame that is more than what the praised one stood up against. */
    boolean isPraise() {
        return signs.has(Blame.PRAISE) && !signs.has(Blame.IRONY) && !signs.has(Blame.STRONG) && !signs.has(Blame.WEAK);
    }

    /** The word or phrase that points back to somebody and stands where a subject stands. */
    Optional<Span> pointer() {
        int at = signs.sentence.start();
        int limit = Math.min(signs.sentence.end(), at + LEAD);
        while (at < limit && (!speech.words.isWord(at) || isLead(at))) {
            at++;
        }
        for (Blame kind : new Blame[] {Blame.BACKWARD, Blame.POINTER}) {
            if (signs.is(at, kind) && !isElsewhere(at) && !isExpletive(at)) {
                return Optional.of(new Span(at, signs.end(at, kind)));
            }
        }
        return Optional.empty();
    }

    /** "This year", "that terrorist group": who or what is no State. */
    private boolean isElsewhere(int at) {
        boolean demonstrative = speech.isForm(at, "this", "that", "these", "those", "such");
        return demonstrative
                && (signs.is(at + 1, Blame.ELSEWHERE)
                        || signs.is(at + 2, Blame.ELSEWHERE) && !signs.is(at + 1, Blame.PLACE));
    }

    /** "It is clear that", "it would be better": the word stands for nobody. */
    private boolean isExpletive(int at) {
        int verb = speech.isForm(at + 1, "would", "will", "has", "may", "might", "should") ? at + 2 : at + 1;
        if (!speech.isForm(at, "it")
                || !speech.isForm(verb, "is", "was", "be", "been", "remains", "seems", "appears")) {
            return false;
        }
        int next = verb + 1;
        while (speech.isAdverb(next) || speech.isForm(next, "not", "also", "still")) {
            next++;
        }
        return !signs.blamesAt(next)
                && !signs.has(Blame.CORRECTION)
                && !speech.words.form(next).endsWith("ing");
    }

    private boolean isLead(int at) {
        boolean points = signs.is(at, Blame.POINTER) || signs.is(at, Blame.BACKWARD);
        return !points
                && (signs.is(at, Blame.OPENER)
                        || speech.words.form(at).endsWith("ly")
                        || speech.isForm(at, "in", "fact", "all", "of"));
    }

    /** A description of the one blamed before: "the aggressor". */
    Optional<Span> description() {
        return signs.first(Blame.DESCRIPTION);
    }

    /** Whether it asks for something or tells what was agreed, rather than what was done. */
    boolean isRequest() {
        return signs.has(Blame.ASK)
                || speech.cues(signs.sentence.start(), signs.sentence.end()).stream()
                        .anyMatch(found ->
                                found.value().is(Cue.Sort.DUTY) || found.value().is(Cue.Sort.REQUEST));
    }

    /** Whether the subject is somebody named who is not blamed. */
    boolean isOfAnother(Optional<Delegation> opponent) {
        return doers.subject()
                .map(Mentions.Found::delegation)
                .filter(subject -> !opponent.equals(Optional.of(subject)))
                .isPresent();
    }

    Tone tone() {
        return signs.has(Blame.CORRECTION)
                ? Tone.CORRECTING
                : signs.has(Blame.CHALLENGE) ? Tone.CHALLENGING : Tone.CRITICAL;
    }
}
