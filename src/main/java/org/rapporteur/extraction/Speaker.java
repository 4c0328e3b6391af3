package org.rapporteur.extraction;

import java.util.List;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Phrases;

/**
 * Where a text speaks of its own side: "we", "my delegation", "the Chinese side", "Cuba" in Cuba's statement; in a brief
 * also "it" at the head of a sentence.
 */
final class Speaker {

    private static final int REACH = 12;
    private static final String[] CONTRACTED = {
        "we", "i", "we'll", "we'd", "we're", "we've", "i'll", "i'd", "i'm", "i've"
    };

    private final Speech speech;
    private final Phrases.Search<Boolean> own;
    private final boolean brief;

    Speaker(Speech speech) {
        this.speech = speech;
        this.brief = speech.transcript.form() == Transcript.Form.BRIEF;
        this.own = names(speech.transcript.delegation()).in(speech.words);
    }

    private static Phrases<Boolean> names(Delegation delegation) {
        Phrases.Builder<Boolean> builder = Phrases.builder();
        Gazetteer gazetteer = Gazetteer.shipped();
        for (String name : gazetteer.names(delegation)) {
            builder.add(name, true).add(name + "'s", true);
        }
        for (String adjective : gazetteer.adjectives(delegation)) {
            for (String noun : List.of("side", "delegation", "government", "people", "authorities", "position")) {
                builder.add(adjective + " " + noun, true);
            }
        }
        return builder.build();
    }

    /** After the mention of the own side that begins at a word and can be a subject; the word itself if none does. */
    int subjectEnd(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        if (speech.isForm(at, CONTRACTED)) {
            return at + 1;
        }
        if (speech.isForm(at, "our", "my") && at + 1 < limit) {
            int noun = at + 1;
            int end = speech.structureEnd(noun, limit, Cue.Sort.OWN_SIDE);
            if (end == noun) {
                end = speech.structureEnd(noun + 1, limit, Cue.Sort.OWN_SIDE);
                end = end == noun + 1 ? noun : end;
            }
            return end > noun ? end : at;
        }
        List<Phrases.Found<Boolean>> name = own.at(at, limit);
        if (name.isEmpty() || isPossessive(name.get(0).to() - 1)) {
            return at;
        }
        int end = name.get(0).to();
        return Math.max(end, speech.structureEnd(end, limit, Cue.Sort.OWN_SIDE));
    }

    /** After the own name with its apostrophe that begins at a word; the word itself if none does. */
    int possessorEnd(int at, int limit) {
        List<Phrases.Found<Boolean>> name = at < limit ? own.at(at, limit) : List.of();
        boolean possessive = !name.isEmpty() && isPossessive(name.get(0).to() - 1);
        if (!name.isEmpty() && !possessive && isPossessive(name.get(0).to())) {
            return name.get(0).to() + 1;
        }
        return possessive ? name.get(0).to() : at;
    }

    private boolean isPossessive(int at) {
        if (at >= speech.words.size()) {
            return false;
        }
        String form = speech.words.form(at);
        return form.endsWith("'s") || form.endsWith("'");
    }

    /** In a brief, "it" that opens a sentence stands for the delegation. */
    private boolean isOwnIt(int at, int sentenceStart) {
        return brief && speech.isForm(at, "it") && at - sentenceStart <= 2 * REACH && !speech.isForm(at + 1, "is");
    }

    /**
     * Whether the own side is the subject of a verb: a mention stands before it with nothing but small words, adverbs or
     * a bracketed remark between.
     */
    boolean isSubjectOf(int verb, int from) {
        int at = verb - 1;
        int steps = 0;
        while (at >= from && steps++ < REACH * 2) {
            if (endsMention(at, from)) {
                return true;
            }
            if (speech.isMark(at, verb, ",")) {
                int opening = commaBefore(at, from);
                if (opening >= from && endsMention(opening - 1, from)) {
                    return true;
                }
                if (opening < from && !passes(at - 1, verb)) {
                    return false;
                }
            } else if (!passes(at, verb)) {
                return false;
            }
            at--;
        }
        return false;
    }

    private boolean passes(int at, int verb) {
        String form = speech.words.form(at);
        boolean adverb = form.endsWith("ly") && form.length() > 4;
        return adverb || form.equals(",") || speech.isStructure(at, verb, Cue.Sort.BETWEEN);
    }

    private int commaBefore(int comma, int from) {
        for (int i = comma - 1; i >= from && comma - i <= 2 * REACH; i--) {
            if (speech.isMark(i, comma, ",")) {
                return i;
            }
        }
        return from - 1;
    }

    /** Whether a mention of the own side ends with the word at {@code last}. */
    private boolean endsMention(int last, int from) {
        if (last >= from && isOwnIt(last, from)) {
            return true;
        }
        for (int at = last; at >= from && last - at < 8; at--) {
            if (subjectEnd(at, last + 1) == last + 1 && subjectEnd(at, speech.words.size()) >= last + 1) {
                return true;
            }
        }
        return false;
    }
}
