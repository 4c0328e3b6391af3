package org.rapporteur.extraction;

import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;

/** Tells the direction in which a stretch of words acts: to advance something or to prevent it. */
final class Heading {

    /** So far behind its subject a passive may stand. */
    private static final int CLAUSE = 10;

    private final Speech speech;

    Heading(Speech speech) {
        this.speech = speech;
    }

    /**
     * The sign of the action that begins at a word: 1 advance, -1 prevent. Negations turn it; ways of acting ("seek to",
     * "take steps to") take the sign of what follows them.
     */
    int of(int from, int to) {
        int sign = 1;
        int at = from;
        while (at < to) {
            int passed = speech.structureEnd(at, to, Cue.Sort.PASSING);
            if (passed > at) {
                at = passed;
                continue;
            }
            if (isStopping(at, to)) {
                return -sign;
            }
            var found = speech.polarity.roles(at, Math.min(to, at + 6));
            if (found.isEmpty() || found.get(0).from() > at) {
                if (speech.words.isWord(at) && !isAdverb(at)) {
                    return headedByOpposition(at, to) || isUndone(at, to) ? -sign : sign;
                }
                at++;
                continue;
            }
            Phrases.Found<Polarity.Role> role = found.get(0);
            switch (role.value()) {
                case NEGATION -> sign = -sign;
                case ASIDE -> {
                    int comma = speech.find(role.to(), to, ",");
                    if (comma > 0 && at == from) {
                        at = comma + 1;
                        continue;
                    }
                    sign = -sign;
                }
                case AGAINST, AGAINST_NOUN, REJECTING -> {
                    return -sign;
                }
                case FOR, DOING, HELPING, PREFERRING, ACCEPTING, ACTED, COMMENDING -> {
                    return sign;
                }
                default -> {}
            }
            at = role.to();
        }
        return sign;
    }

    /** Words of ending, unless a longer phrase of support begins with them: "fight for". */
    private boolean isStopping(int at, int to) {
        int end = speech.structureEnd(at, to, Cue.Sort.STOPPING);
        return end > at
                && speech.polarity.roles(at, Math.min(to, at + 4)).stream()
                        .noneMatch(role -> role.from() == at && role.to() > end && role.value() == Polarity.Role.FOR);
    }

    /** "the immediate and unconditional removal of", "a halt to": the noun behind the adjectives is one of opposition. */
    private boolean headedByOpposition(int at, int to) {
        for (int i = at + 1; i < Math.min(to, at + 4); i++) {
            if (speech.isStructure(i, to, Cue.Sort.STOPPING)) {
                return isNoun(speech.structureEnd(i, to, Cue.Sort.STOPPING), to);
            }
        }
        for (Phrases.Found<Polarity.Role> role : speech.polarity.roles(at, Math.min(to, at + 5))) {
            if (role.value() == Polarity.Role.AGAINST_NOUN || role.value() == Polarity.Role.AGAINST) {
                boolean noun = role.value() == Polarity.Role.AGAINST_NOUN || speech.isForm(role.from() - 1, "a", "an");
                return noun && (isNoun(role.to(), to) || speech.isForm(role.to() - 1, "of", "to"));
            }
        }
        return false;
    }

    /** "(ask that) the reference to a fund be deleted". */
    private boolean isUndone(int at, int to) {
        for (int be = at + 1; be + 1 < to && be <= at + CLAUSE && speech.words.isWord(be); be++) {
            if (speech.isForm(be, "be")) {
                int verb = be + 1;
                return speech.polarity.roles(verb, verb + 1).stream()
                        .anyMatch(role -> role.value() == Polarity.Role.AGAINST);
            }
        }
        return false;
    }

    private boolean isNoun(int after, int to) {
        return after >= to || !speech.words.isWord(after) || speech.isForm(after, "of", "to");
    }

    boolean isAdverb(int at) {
        return speech.isAdverb(at);
    }

    /** Where a verb of action begins behind an "and": its number, or -1; only verbs the lexicon knows. */
    int coordinatedVerb(int and, int to) {
        int at = and + 1;
        while (at < to && at <= and + 2 && (isAdverb(at) || speech.isForm(at, "to", "also"))) {
            at++;
        }
        if (at >= to) {
            return -1;
        }
        var found = speech.polarity.roles(at, Math.min(to, at + 4));
        if (found.isEmpty() || found.get(0).from() > at) {
            return -1;
        }
        return switch (found.get(0).value()) {
            case AGAINST, FOR, DOING, HELPING -> isBareVerb(at) ? at : -1;
            default -> -1;
        };
    }

    /** Whether a word may be a verb without ending. */
    boolean isBareVerb(int at) {
        String form = speech.words.form(at);
        return !form.endsWith("ing")
                && !form.endsWith("ed")
                && !form.endsWith("ion")
                && !form.endsWith("ment")
                && !form.endsWith("s");
    }
}
