package org.rapporteur.position;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/** Which words of a point stand under a condition, whatever the question. */
final class Conditions {

    private enum Sort {
        /** Begins a condition: binds what stands before it, or behind the comma that ends it. */
        CLAUSE,
        /** Holds back the whole point: "ready to consider". */
        RESERVE,
        /** Looks like a condition and tells for how long: "so long as I am in office". */
        LASTING
    }

    private final Phrases.Search<String> cues;
    private final Words words;

    Conditions(Phrases<String> cues, Words words) {
        this.cues = cues.in(words);
        this.words = words;
    }

    /** Whether a match within a stretch is bound; what the condition itself asks for is not. */
    boolean bind(Match match, int from, int to) {
        List<Phrases.Found<String>> found = cues.all(from, to);
        for (Phrases.Found<String> cue : found) {
            boolean clause = sort(cue) == Sort.CLAUSE;
            boolean lasting =
                    found.stream().anyMatch(other -> sort(other) == Sort.LASTING && other.from() == cue.from());
            if (!lasting && (!clause || cue.from() >= match.to() || isEnded(cue.to(), match.from()))) {
                return true;
            }
        }
        return false;
    }

    private static Sort sort(Phrases.Found<String> cue) {
        return Sort.valueOf(cue.value().toUpperCase(Locale.ROOT));
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
