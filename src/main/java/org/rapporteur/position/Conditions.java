package org.rapporteur.position;

import java.util.Locale;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/** Which words of a point stand under a condition, whatever the question. */
final class Conditions {

    private enum Sort {
        /** Begins a condition: binds what stands before it, or behind the comma that ends it. */
        CLAUSE,
        /** The same, but only of what the own side pledges: "disaster is near if nobody acts" sets no condition. */
        PLEDGE,
        /** Looks like one of the others and is none: "as long as I live" is a vow. */
        NONE,
        /** Holds back the whole point: "ready to consider". */
        RESERVE
    }

    private final Phrases.Search<String> cues;
    private final Words words;

    Conditions(Phrases<String> cues, Words words) {
        this.cues = cues.in(words);
        this.words = words;
    }

    /** Whether a match within a stretch is bound; what the condition itself asks for is not. */
    boolean bind(Match match, boolean pledged, int from, int to) {
        return bind(match.from(), match.to(), pledged, from, to);
    }

    /** Whether some words within a stretch are bound. */
    boolean bind(int first, int end, boolean pledged, int from, int to) {
        for (Phrases.Found<String> cue : cues.all(from, to)) {
            Sort sort = Sort.valueOf(cue.value().toUpperCase(Locale.ROOT));
            if (sort == Sort.NONE || sort == Sort.PLEDGE && !pledged) {
                continue;
            }
            if (sort == Sort.RESERVE || cue.from() >= end || isEnded(cue.to(), first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
