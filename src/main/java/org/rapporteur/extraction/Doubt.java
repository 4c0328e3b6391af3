package org.rapporteur.extraction;

import java.util.Set;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Sentence;

/**
 * Tells which sentences the rules read as points might still be courtesy or announcement: those that ask, pledge and believe
 * nothing, welcome nothing of substance, are not announced as what is said, and show a sign of the meeting. Only there may the
 * model take a point away.
 */
final class Doubt {

    private static final Set<String> PLAIN = Set.of(Assessment.BELIEF, Operative.OPERATIVE, Operative.PREAMBLE);

    private final Speech speech;
    private final Welcome welcome;
    private final Proceedings proceedings;

    Doubt(Speech speech) {
        this.speech = speech;
        this.welcome = new Welcome(speech);
        this.proceedings = new Proceedings(speech);
    }

    boolean isDoubtful(Draft draft) {
        return draft.reading() == Sentence.Reading.POINT
                && draft.points().stream().noneMatch(Doubt::isPlain)
                && !welcome.isOfSubstance(draft.from(), draft.to())
                && proceedings.isSpokenOf(draft.from(), draft.to())
                && speech.cues(draft.from(), draft.to()).stream()
                        .noneMatch(found -> found.value().is(Cue.Sort.TRANSPARENT));
    }

    private static boolean isPlain(Point point) {
        return point instanceof Proposal
                || point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT
                || PLAIN.contains(point.provenance().rule());
    }
}
