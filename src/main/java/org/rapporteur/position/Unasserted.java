package org.rapporteur.position;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/** Which words of a point the speaker does not say in earnest: another's, only reported, or what an "if" supposes. */
final class Unasserted {

    private enum Sort {
        /** Another's words follow: "they talked about a blockade". */
        REPORTED,
        /** The same, whoever it is that hears: "we heard references to a blockade". */
        HEARD,
        /** A supposition follows. */
        SUPPOSED,
        /** Looks like one of the others and is none: "only if" asks for what follows. */
        ASSERTED
    }

    /** So many words after the cue belong to it, if no mark ends it before. */
    private static final int REACH = 30;

    private static final int SUBJECT = 3;
    /** Words by which a speaker speaks of its own side. */
    static final Set<String> OWN = Set.of("we", "i", "our", "my");

    private static final String ENDS = ",;:.!?";

    private final Phrases.Search<String> cues;
    private final Words words;

    Unasserted(Phrases<String> cues, Words words) {
        this.cues = cues.in(words);
        this.words = words;
    }

    /** Whether a match within a stretch stands behind a cue; an indicator that names the cue itself does not. */
    boolean holds(Match match, int from, int to) {
        int at = match.from();
        for (Phrases.Found<String> cue : cues.all(from, Math.min(at, to))) {
            Sort sort = Sort.valueOf(cue.value().toUpperCase(Locale.ROOT));
            boolean named = match.places().get(cue.from());
            boolean own = sort == Sort.REPORTED && isOwn(cue.from(), from);
            if (sort != Sort.ASSERTED && !named && !own && at - cue.to() < REACH && !isEnded(cue.to(), at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int cue, int from) {
        for (int i = Math.max(from, cue - SUBJECT); i < cue; i++) {
            if (OWN.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.form(i).length() == 1 && ENDS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
