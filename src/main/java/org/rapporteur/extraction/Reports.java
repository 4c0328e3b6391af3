package org.rapporteur.extraction;

import org.rapporteur.text.Phrases;

/** Tells sentences that only report what somebody else said. */
final class Reports {

    private static final int LEAD = 14;

    private final Speech speech;
    private final Quoted quotes;

    Reports(Speech speech) {
        this(speech, new Quoted(speech));
    }

    Reports(Speech speech, Quoted quotes) {
        this.speech = speech;
        this.quotes = quotes;
    }

    /** Whether another's words fill the sentence: "our colleague said that ...", unless the speaker takes them up. */
    boolean isReported(int from, int to) {
        var cues = speech.cues(from, Math.min(to, from + LEAD));
        if (cues.stream().anyMatch(found -> found.value().is(Cue.Sort.ENDORSING))) {
            return false;
        }
        if (quotes.fills(from, to)) {
            return true;
        }
        for (Phrases.Found<Cue> found : cues) {
            if (found.value().is(Cue.Sort.REPORTING) && found.from() > from) {
                return isOther(found, from, to);
            }
        }
        return false;
    }

    private boolean isOther(Phrases.Found<Cue> found, int from, int to) {
        if (speech.speaker.isSubjectOf(found.from(), from)
                || speech.isForm(found.from() - 1, "be", "been", "is", "was")) {
            return false;
        }
        int after = found.to();
        boolean saysSomething = speech.isForm(after - 1, "that")
                || speech.find(after, Math.min(to, after + 6), "that", "\"", ":") >= 0
                || speech.isMark(after, to, ",");
        boolean subordinate = speech.isForm(from, "as");
        boolean answered = speech.findStructure(found.to(), to, Cue.Sort.CONTRASTING) >= 0;
        return saysSomething && !subordinate && !answered;
    }
}
