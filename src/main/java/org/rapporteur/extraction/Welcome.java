package org.rapporteur.extraction;

/**
 * Tells the welcome of a thing from a courtesy: "we welcome the accreditation of observers" takes a position, "we welcome
 * the Minister", "we appreciate your leadership" and "we welcome this debate" do not.
 *
 * <p>The object counts as a thing where its head is neither a person nor an occasion of the meeting itself, nor words of
 * mourning; what belongs to an officer counts only where it has been put on the table ("the Chair's proposal").
 */
final class Welcome {

    private static final int REACH = 8;

    private final Speech speech;

    Welcome(Speech speech) {
        this.speech = speech;
    }

    /** Whether the own side welcomes, appreciates or regrets something that is more than a courtesy. */
    boolean isOfSubstance(int from, int to) {
        for (int at = from; at < to; at++) {
            int object = speech.structureEnd(at, to, Cue.Sort.WELCOMING);
            if (object > at && isOwn(at, from) && isThing(object, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int verb, int from) {
        boolean opensWithOwn = speech.speaker.subjectEnd(from, verb) > from;
        return speech.isOwn(verb, from, opensWithOwn)
                || speech.isForm(verb - 1, "me")
                || speech.isForm(verb - 1, "to") && speech.isForm(verb - 2, "me");
    }

    private boolean isThing(int from, int to) {
        if (speech.isForm(from, "that")) {
            return !namesOfficer(from, Math.min(to, from + REACH));
        }
        int end = headEnd(from, to);
        if (end == from || speech.isForm(from, "you", "your", "him", "his", "her", "them", "it")) {
            return false;
        }
        if (endsWith(from, end, Cue.Sort.OCCASION)) {
            return false;
        }
        return endsWith(from, end, Cue.Sort.TABLED) || !namesOfficer(from, Math.min(to, from + REACH));
    }

    /** After the noun phrase that begins at a word: before the first mark, preposition, conjunction or clause. */
    private int headEnd(int from, int to) {
        int at = from;
        while (at < to && speech.words.isWord(at) && !speech.isStructure(at, to, Cue.Sort.HEAD_ENDING)) {
            at++;
        }
        return at;
    }

    private boolean endsWith(int from, int end, Cue.Sort sort) {
        for (int at = from; at < end; at++) {
            if (speech.structureEnd(at, end, sort) == end) {
                return true;
            }
        }
        return false;
    }

    private boolean namesOfficer(int from, int to) {
        for (int at = from; at < to; at++) {
            if (speech.isMark(at, to, ",") || speech.isMark(at, to, ";")) {
                return false;
            }
            if (isOfficer(at, to) || speech.isForm(at, "you", "your")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfficer(int at, int to) {
        return speech.isStructure(at, to, Cue.Sort.OFFICER) || speech.isStructure(at, to, Cue.Sort.VOCATIVE);
    }
}
