package org.rapporteur.extraction;

import org.rapporteur.text.Span;

/** Finds who is asked to act, in the statement's own words; nobody is resolved to a name. */
final class Addressee {

    private static final int LONGEST = 14;

    private final Speech speech;
    private final Actors actors;
    private final Force force;

    Addressee(Speech speech) {
        this.speech = speech;
        this.actors = new Actors(speech);
        this.force = new Force(speech);
    }

    String of(Finding finding, int from, int to) {
        if (finding.cues().isEmpty()) {
            return "";
        }
        Span cue = finding.cues().get(0);
        if (cue.start() < from || cue.end() > to) {
            return "";
        }
        return switch (finding.rule()) {
            case Requests.ASKED -> asked(cue, finding.actionFrom(), to);
            case Requests.HOPED -> actor(speech.find(cue.end(), to, "that") + 1, to);
            case "necessity" -> cue.start() == from || opens(cue) ? needed(cue, to) : subject(cue, from, to);
            default -> subject(cue, from, to);
        };
    }

    private boolean opens(Span cue) {
        return speech.isForm(cue.start(), "it", "there", "time", "the");
    }

    private String actor(int at, int to) {
        int end = actors.end(at, to);
        return end > at ? words(at, end) : "";
    }

    /** Behind "it is essential that", "for". */
    private String needed(Span cue, int to) {
        int link = speech.find(cue.end(), Math.min(to, cue.end() + 2), "that", "for");
        return link < 0 ? "" : actor(link + 1, to);
    }

    /** Between "call on" and "to"; behind "demand that". */
    private String asked(Span cue, int action, int to) {
        if (speech.isForm(cue.start(), "let")) {
            return "us";
        }
        int last = cue.end() - 1;
        if (speech.isForm(last, "to") && speech.isForm(last - 2, "want", "wants", "wish", "wishes", "like")) {
            return words(last - 1, last);
        }
        int that = speech.isForm(last, "that") ? last : speech.isForm(cue.end(), "that") ? cue.end() : -1;
        if (that > 0) {
            return actor(that + 1, to);
        }
        int end = action - 1;
        boolean infinitive = end > cue.end() && speech.isForm(end, "to") && end - cue.end() <= LONGEST;
        return infinitive ? words(cue.end(), end) : "";
    }

    /** The words before the verb of duty, from the last comma on; an inserted remark is passed over. */
    private String subject(Span cue, int from, int to) {
        int end = cue.start();
        int start = force.clauseStart(end, from);
        while (start - 1 > from && speech.isStructure(start, end, Cue.Sort.INSERTED)) {
            end = start - 1;
            start = force.clauseStart(end, from);
        }
        start = skipLead(start, end);
        boolean nobody = start >= end
                || end - start > LONGEST
                || speech.isStructure(start, end, Cue.Sort.PRONOUN)
                || speech.isStructure(start, end, Cue.Sort.NEGATING)
                || isPassive(cue.end(), to)
                || speech.find(start, end, "is", "are") >= 0;
        return nobody ? "" : words(start, end);
    }

    /** "must be lifted": who should do it is not said. */
    private boolean isPassive(int verb, int to) {
        int at = speech.isForm(verb, "not", "never") ? verb + 1 : verb;
        int participle = speech.isAdverb(at + 1) ? at + 2 : at + 1;
        return participle < to
                && speech.isForm(at, "be")
                && speech.words.form(participle).endsWith("ed");
    }

    private int skipLead(int from, int end) {
        int i = from;
        while (i < end && (!speech.words.isWord(i) || speech.isStructure(i, end, Cue.Sort.LINKING))) {
            i++;
        }
        return i;
    }

    private String words(int from, int to) {
        int last = to;
        while (last > from && !speech.words.isWord(last - 1)) {
            last--;
        }
        return last > from ? speech.quote(from, last).plain() : "";
    }
}
