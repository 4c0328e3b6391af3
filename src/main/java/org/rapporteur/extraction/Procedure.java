package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/** Tells salutations, courtesies, announcements and headings from sentences that say something. */
final class Procedure {

    /** The reason of a line that opens a part of the statement. */
    static final String OPENS = "opens a part";

    private static final int SHORT = 12;
    private static final int ADDRESS = 8;

    private final Speech speech;
    private final Judgement judgement;
    private final Welcome welcome;
    private final Clauses clauses;

    Procedure(Speech speech) {
        this.speech = speech;
        this.judgement = new Judgement(speech);
        this.welcome = new Welcome(speech);
        this.clauses = new Clauses(speech);
    }

    /**
     * Why a sentence makes no point, if it makes none.
     *
     * @param from number of its first word
     * @param to number after its last
     * @param nearEnd whether it is one of the last few sentences of the text
     * @return the reason in words, or empty
     */
    Optional<String> reason(int from, int to, boolean nearEnd) {
        if (speech.words.count(from, to) == 0 || isNumberOnly(from, to)) {
            return Optional.of("no words");
        }
        if (isStageDirection(from, to)) {
            return Optional.of("stage direction");
        }
        if (isVocative(from, to)) {
            return Optional.of("salutation");
        }
        if (opensPart(from, to)) {
            return Optional.of(OPENS);
        }
        List<Phrases.Found<Cue>> cues = speech.cues(from, to);
        if (has(cues, Cue.Sort.TRANSPARENT) || welcome.isOfSubstance(from, to)) {
            return Optional.empty();
        }
        if (isCourtesy(cues, from, to, nearEnd)) {
            return Optional.of("courtesy");
        }
        return isAnnouncement(cues, from, to) ? Optional.of("announcement") : Optional.empty();
    }

    private boolean isNumberOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (speech.words.isWord(i) && speech.words.form(i).chars().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    /** "(spoke in Arabic)" : a remark of the record in brackets. */
    private boolean isStageDirection(int from, int to) {
        int last = to - 1;
        while (last > from && speech.isForm(last, ".", ":")) {
            last--;
        }
        return speech.isMark(from, to, "(")
                && speech.find(from, to, ")") == last
                && speech.words.count(from, to) <= SHORT;
    }

    /** "Mr. President, colleagues," : a short address without a verb. */
    private boolean isVocative(int from, int to) {
        if (speech.words.count(from, to) > SHORT || judgement.hasFiniteVerb(from, to)) {
            return false;
        }
        for (int i = from; i < Math.min(to, from + ADDRESS); i++) {
            if (speech.isStructure(i, to, Cue.Sort.VOCATIVE)) {
                return speech.cues(from, to).stream()
                        .noneMatch(found -> found.value().is(Cue.Sort.COMMITMENT)
                                || found.value().is(Cue.Sort.REQUEST)
                                || found.value().is(Cue.Sort.OPINION));
            }
        }
        return false;
    }

    /** "First, setting a right course." : an ordinal, then no finite verb. */
    private boolean opensPart(int from, int to) {
        int after = afterOrdinal(from, to);
        if (after == from || speech.words.count(from, to) > SHORT || judgement.hasFiniteVerb(from, to)) {
            return false;
        }
        int next = after;
        while (next < to && !speech.words.isWord(next)) {
            next++;
        }
        boolean own = next < to && speech.speaker.subjectEnd(next, to) > next;
        return !own && (next >= to || speech.words.form(next).endsWith("ing") || !hasVerbCue(next, to));
    }

    private boolean hasVerbCue(int from, int to) {
        return speech.cues(from, to).stream()
                .anyMatch(found -> switch (found.value().sort()) {
                    case DUTY, REQUEST, COMMITMENT, OPINION, NECESSITY, INTENT, PERMISSION -> true;
                    default -> false;
                });
    }

    /** After an ordinal that opens a sentence; {@code from} if none does. */
    int afterOrdinal(int from, int to) {
        List<Phrases.Found<Cue>> found = speech.cues(from, Math.min(to, from + 4));
        boolean ordinal = !found.isEmpty()
                && found.get(0).from() == from
                && found.get(0).value().is(Cue.Sort.ORDINAL);
        return ordinal ? found.get(0).to() : from;
    }

    private boolean isCourtesy(List<Phrases.Found<Cue>> cues, int from, int to, boolean nearEnd) {
        if (asks(cues) || takesPositionBesides(from, to)) {
            return false;
        }
        if (has(cues, Cue.Sort.COURTESY)) {
            return true;
        }
        boolean thanks = speech.findStructure(from, to, Cue.Sort.THANKING) >= 0;
        if (thanks
                && speech.structure(from, to).stream().anyMatch(f -> f.value().is(Cue.Sort.OFFICER))) {
            return true;
        }
        return nearEnd && isClosing(from, to);
    }

    /** "We thank the Chair and can support the draft": a stance behind the thanks that is not owed to the one thanked. */
    private boolean takesPositionBesides(int from, int to) {
        List<Span> parts = clauses.of(from, to);
        return parts.stream()
                .skip(1)
                .anyMatch(part -> clauses.opensWithStance(part.start(), part.end())
                        && speech.find(part.start(), part.end(), "you", "your") < 0
                        && speech.findStructure(part.start(), part.end(), Cue.Sort.OFFICER) < 0);
    }

    /** "We look forward to working with all parties." near the end. */
    private boolean isClosing(int from, int to) {
        return speech.findStructure(from, to, Cue.Sort.CLOSING) >= 0;
    }

    private boolean isAnnouncement(List<Phrases.Found<Cue>> cues, int from, int to) {
        boolean announces = cues.stream().anyMatch(found -> found.value().is(Cue.Sort.ANNOUNCEMENT));
        return announces && !asks(cues) && !hasOwnStance(cues, from);
    }

    private boolean hasOwnStance(List<Phrases.Found<Cue>> cues, int from) {
        return cues.stream()
                .anyMatch(found -> found.value().is(Cue.Sort.COMMITMENT)
                        && found.value().strength() >= 2
                        && speech.speaker.isSubjectOf(found.from(), from));
    }

    /** Whether somebody is asked to act; "I should like to thank" asks nobody. */
    private boolean asks(List<Phrases.Found<Cue>> cues) {
        return has(cues, Cue.Sort.NECESSITY)
                || cues.stream().anyMatch(found -> found.value().is(Cue.Sort.DUTY) && !speech.isLiking(found.to()));
    }

    private static boolean has(List<Phrases.Found<Cue>> cues, Cue.Sort sort) {
        return cues.stream().anyMatch(found -> found.value().is(sort));
    }
}
