package org.rapporteur.extraction;

import java.util.Set;

/**
 * Tells whether a sentence shows a sign of the meeting it is spoken in: its officers and speakers, its being held, thanks, the
 * person who speaks, a question, a line of a word or two.
 *
 * <p>Without such a sign a sentence is neither courtesy nor announcement, however much its words look like one: the model may
 * take no point from it, since a point that is lost looks like silence.
 */
final class Proceedings {

    private static final int FRAGMENT = 3;

    private static final Set<Cue.Sort> SIGNS =
            Set.of(Cue.Sort.OFFICER, Cue.Sort.VOCATIVE, Cue.Sort.THANKING, Cue.Sort.OCCASION, Cue.Sort.MEETING);

    private final Speech speech;

    Proceedings(Speech speech) {
        this.speech = speech;
    }

    boolean isSpokenOf(int from, int to) {
        return speech.words.count(from, to) <= FRAGMENT
                || speech.find(from, to, "i", "me", "?") >= 0
                || speech.structure(from, to).stream()
                        .anyMatch(found -> SIGNS.contains(found.value().sort()));
    }
}
