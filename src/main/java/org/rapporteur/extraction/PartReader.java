package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.text.Phrases;

/** Tells what sort of point one part of a sentence makes; the first rule that fits decides. */
final class PartReader {

    private final Speech speech;
    private final Questions questions;
    private final Requests requests;
    private final Duties duties;
    private final Wishes wishes;
    private final Pledges pledges;
    private final Assessment assessment;
    private final Disbelief disbelief;
    private final Slogans slogans;

    PartReader(Speech speech) {
        this.speech = speech;
        this.questions = new Questions(speech);
        this.requests = new Requests(speech);
        this.duties = new Duties(speech);
        this.wishes = new Wishes(speech);
        this.pledges = new Pledges(speech);
        this.assessment = new Assessment(speech);
        this.disbelief = new Disbelief(speech);
        this.slogans = new Slogans(speech);
    }

    /**
     * Reads one part.
     *
     * @param from number of its first word
     * @param to number after its last
     * @param carried whether the own side was the subject of the part before, so that "and reject" is its verb too
     */
    Finding read(int from, int to, boolean carried) {
        List<Phrases.Found<Cue>> cues = speech.cues(from, to);
        if (questions.isQuestion(from, to)) {
            return questions.of(cues, from, to);
        }
        Optional<Phrases.Found<Cue>> doubted = disbelief.in(from, to, carried);
        if (doubted.isPresent()) {
            return disbelief.of(doubted.get(), read(doubted.get().to(), to, false));
        }
        return slogans.of(from, to)
                .or(() -> requests.of(cues, from, to, carried))
                .or(() -> duties.necessity(cues, from, to))
                .or(() -> duties.duty(cues, from, to))
                .or(() -> duties.requirement(from, to))
                .or(() -> pledges.of(cues, from, to, carried))
                .or(() -> duties.permission(cues, from, to))
                .or(() -> wishes.of(from, to))
                .orElseGet(() -> assessment.of(cues, from, to));
    }

    static Direction direction(int sign) {
        return sign > 0 ? Direction.ADVANCE : sign < 0 ? Direction.PREVENT : Direction.NEITHER;
    }
}
