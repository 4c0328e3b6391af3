package org.rapporteur.extraction;

/** Finds who might act: "all parties", "the Council", a name with its article. */
final class Actors {

    private static final int LONGEST = 12;

    private final Speech speech;

    Actors(Speech speech) {
        this.speech = speech;
    }

    /** After the actor that begins at a word; the word itself if none does. */
    int end(int at, int to) {
        int known = longest(at, to);
        int article = speech.isForm(at, "the", "all", "both", "other") ? at + 1 : at;
        int end = Math.max(known, longest(article, to));
        int capital = article;
        while (capital < Math.min(to, at + LONGEST) && isPartOfName(capital, article, to)) {
            capital++;
        }
        boolean named = capital > article && !isOwn(article);
        end = Math.max(end, named ? capital : at);
        return end > at ? end : speech.isForm(at, "both") && speech.isForm(at + 1, "sides") ? at + 2 : at;
    }

    private int longest(int at, int to) {
        return speech.structureEnd(at, to, Cue.Sort.ADDRESSEE);
    }

    private boolean isPartOfName(int at, int start, int to) {
        boolean capital = speech.words.isWord(at) && speech.isCapital(at);
        boolean joined = at > start && at + 1 < to && speech.isForm(at, "of", "and", "for") && speech.isCapital(at + 1);
        return capital || joined;
    }

    private boolean isOwn(int at) {
        return speech.isForm(at, "i", "we", "our", "my");
    }

    /** Behind the subject of a "that" clause: after its word of duty, "be" or "not", else after its actor. */
    int behind(int at, int to) {
        for (var found : speech.cues(at, Math.min(to, at + LONGEST))) {
            if (found.value().is(Cue.Sort.DUTY)) {
                return Math.min(found.to(), to - 1);
            }
        }
        int verb = speech.find(at, Math.min(to, at + LONGEST), "be", "not", "never");
        int actor = end(at, to);
        return Math.min(verb >= 0 ? verb : actor, to - 1);
    }
}
