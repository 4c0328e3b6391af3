package org.rapporteur.extraction;

/**
 * Tells what is said in general from what is said of a case: a sentence in the present that names no time, number, place or
 * person and does not speak of the own side holds a principle ("consensus protects the small"), and is checked by no event.
 */
final class Generality {

    private static final int PROGRESSIVE = 3;
    private static final int LONG = 4;

    private final Speech speech;

    Generality(Speech speech) {
        this.speech = speech;
    }

    boolean isGeneral(int from, int to) {
        if (speech.findStructure(from, to, Cue.Sort.PARTICULAR) >= 0 || pointsAtOne(from, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (isPast(at) || isNumber(at) || isNamed(at, from, to) || isOwn(at, to) || isUnderWay(at, to)) {
                return false;
            }
        }
        return true;
    }

    /** "The river", "it", behind words that link: no subject in general. */
    private boolean pointsAtOne(int from, int to) {
        int at = from;
        while (at < to && (!speech.words.isWord(at) || speech.isStructure(at, to, Cue.Sort.LINKING))) {
            at++;
        }
        return speech.isStructure(at, to, Cue.Sort.DEFINITE);
    }

    private boolean isPast(int at) {
        String form = speech.words.form(at);
        return form.endsWith("ed") && form.length() > LONG;
    }

    private boolean isNumber(int at) {
        return speech.words.form(at).chars().anyMatch(Character::isDigit);
    }

    private boolean isNamed(int at, int from, int to) {
        if (!speech.words.isWord(at) || !speech.isCapital(at) || speech.isStructure(at, to, Cue.Sort.INSTITUTION)) {
            return false;
        }
        return speech.isName(at, from) || speech.isAbbreviation(at);
    }

    private boolean isOwn(int at, int to) {
        return speech.namesOwn(at, at + 1)
                || speech.isForm(at, "me", "ours", "mine")
                || speech.speaker.subjectEnd(at, to) > at;
    }

    /** "Is taking place", "are now moving". */
    private boolean isUnderWay(int at, int to) {
        if (!speech.isForm(at, "is", "are")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(to, at + PROGRESSIVE); i++) {
            if (speech.words.form(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }
}
