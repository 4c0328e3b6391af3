package org.rapporteur.extraction;

import java.util.List;
import org.rapporteur.statement.Direction;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/**
 * Judgements and facts as {@link Judgement} finds them, with what it cannot see: words that are part of a name, harm that
 * nature does, what the own side has done, praise that is not meant.
 */
final class Assessment {

    /** The rule of what the speaker believes: "we are convinced that ...". */
    static final String BELIEF = "own belief";

    private final Speech speech;
    private final Judgement judgement;
    private final Irony irony;

    Assessment(Speech speech) {
        this.speech = speech;
        this.judgement = new Judgement(speech);
        this.irony = new Irony(speech);
    }

    Finding of(List<Phrases.Found<Cue>> cues, int from, int to) {
        boolean natural = speech.findStructure(from, to, Cue.Sort.NATURAL) >= 0;
        List<Phrases.Found<Cue>> meant = cues.stream()
                .filter(found -> !isOfName(found, from) && !(natural && isIllDeed(found)))
                .toList();
        Finding found = belief(judgement.of(meant, from, to), cues);
        return irony.checked(ownDeed(unless(found, from, to), from, to), from, to);
    }

    /** "We are convinced that ...", "it is our belief that ...". */
    private Finding belief(Finding finding, List<Phrases.Found<Cue>> cues) {
        boolean believes = finding.kind() == Finding.Kind.VALUE
                && cues.stream().anyMatch(found -> isBelief(found.from(), found.to()));
        return believes
                ? new Finding(finding.kind(), finding.strength(), finding.direction(), BELIEF, finding.cues(), -1)
                : finding;
    }

    private boolean isBelief(int from, int to) {
        boolean named = speech.isStructure(to - 1, to, Cue.Sort.BELIEVING);
        boolean own = speech.speaker.isSubjectOf(from, Math.max(0, from - 12)) || speech.isForm(from, "our", "my");
        return named && own && speech.find(to - 1, Math.min(speech.words.size(), to + 2), "that") >= 0;
    }

    private boolean isOfName(Phrases.Found<Cue> found, int from) {
        Cue cue = found.value();
        boolean judges = cue.is(Cue.Sort.VALUE) || cue.is(Cue.Sort.DEED) || cue.is(Cue.Sort.OPINION);
        return judges && speech.isName(found.from(), from);
    }

    private static boolean isIllDeed(Phrases.Found<Cue> found) {
        return found.value().is(Cue.Sort.DEED) && found.value().sign() < 0;
    }

    /** "Without justice there is no peace": for what the rest depends on. */
    private Finding unless(Finding finding, int from, int to) {
        int without = speech.find(from, to, "without");
        int comma = without == from ? speech.find(from, to, ",") : -1;
        if (comma > 0 && speech.findStructure(comma, to, Cue.Sort.NEGATING) >= 0 && !finding.acts()) {
            return finding.with(Direction.ADVANCE);
        }
        boolean nothing = without >= 0
                && speech.find(from, to, "no", "cannot", "never") >= 0
                && finding.kind() == Finding.Kind.VALUE
                && finding.direction() == Direction.PREVENT
                && finding.rule().equals("words of judgement")
                && speech.find(from, to, "there", "cannot") >= 0;
        return nothing ? finding.with(Direction.ADVANCE) : finding;
    }

    /** "We have opened forty schools": a plain fact about an own deed speaks for it. */
    private Finding ownDeed(Finding finding, int from, int to) {
        if (finding.kind() != Finding.Kind.FACT || finding.direction() != Direction.NEITHER) {
            return finding;
        }
        for (int at = from + 1; at + 1 < to; at++) {
            int verb = speech.isForm(at + 1, "also", "already", "now", "always") ? at + 2 : at + 1;
            boolean has = speech.isForm(at, "have", "has") && speech.speaker.isSubjectOf(at, from);
            if (has && verb < to && !speech.isStructure(verb, to, Cue.Sort.BEFALLING) && speech.words.isWord(verb)) {
                return new Finding(
                        Finding.Kind.FACT,
                        finding.strength(),
                        Direction.ADVANCE,
                        "own deed",
                        List.of(new Span(at, verb + 1)),
                        -1);
            }
        }
        return finding;
    }
}
