package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/** Cuts a sentence into parts that may each make a point of their own. */
final class Clauses {

    private static final int NEAR = 7;
    private static final int AUXILIARIES = 2;

    private final Speech speech;

    Clauses(Speech speech) {
        this.speech = speech;
    }

    /** The parts of a sentence, as spans of word numbers; together they cover it. */
    List<Span> of(int from, int to) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        boolean concession = opensConcession(from, to);
        for (int at = from + 1; at < to; at++) {
            int next = boundary(at, to);
            if (next < 0 && concession && speech.isMark(at, to, ",") && startsMain(at + 1, to)) {
                next = at + 1;
                concession = false;
            }
            if (next > 0 && next > start && next < to) {
                parts.add(new Span(start, next));
                start = next;
            }
        }
        parts.add(new Span(start, to));
        return parts;
    }

    private boolean opensConcession(int from, int to) {
        int limit = Math.min(to, from + 4);
        return speech.findStructure(from, limit, Cue.Sort.CONCEDING) >= 0;
    }

    /** Where a new part begins if there is a boundary at this word, else -1. */
    private int boundary(int at, int to) {
        if (speech.isMark(at, to, ";")) {
            return at + 1;
        }
        if (speech.isForm(at, "but", "whereas")
                && !speech.isForm(at - 1, "cannot", "nothing")
                && startsMain(at + 1, to)) {
            return at;
        }
        if (speech.isStructure(at, to, Cue.Sort.CONCEDING)
                && speech.isMark(at - 1, to, ",")
                && startsMain(at + 1, to)) {
            return at;
        }
        boolean notYet = speech.isForm(at, "yet") && speech.isForm(at - 1, "not", "as");
        if (speech.isForm(at, "and", "yet", "nor")
                && !notYet
                && startsMain(at + 1, to)
                && !speech.isForm(at + 1, "that")) {
            return at;
        }
        return -1;
    }

    /** Whether a clause with its own subject and deciding verb begins here. */
    private boolean startsMain(int at, int to) {
        int begin = skipLead(at, to);
        int subject = speech.speaker.subjectEnd(begin, to);
        int limit = Math.min(to, begin + NEAR + (subject - begin));
        boolean verb = speech.cues(begin, limit).stream().anyMatch(found -> switch (found.value()
                .sort()) {
            case DUTY, NECESSITY -> true;
            case REQUEST, OPINION -> subject > begin || isBareVerb(found.from(), begin);
            case COMMITMENT, INTENT ->
                subject > begin
                        || isBareVerb(found.from(), begin) && !found.value().follows();
            default -> false;
        });
        return verb || subject > begin && expresses(subject, limit);
    }

    private boolean expresses(int subject, int limit) {
        return speech.findStructure(subject, Math.min(limit, subject + 3), Cue.Sort.EXPRESSING) >= 0;
    }

    /** "and reject ...", "and could accept ...": the verb stands right behind the conjunction, or behind its auxiliaries. */
    private boolean isBareVerb(int verb, int begin) {
        int at = begin;
        while (at < verb
                && at < begin + AUXILIARIES
                && speech.isForm(at, "could", "would", "might", "have", "can", "not", "do")) {
            at++;
        }
        return verb == at && !speech.words.form(verb).endsWith("ing");
    }

    /** Whether a part is a bare verb of stance behind its conjunction: "and could accept it". */
    boolean opensWithVerb(int from, int to) {
        int begin = skipLead(from, to);
        return speech.cues(begin, Math.min(to, begin + NEAR)).stream()
                .anyMatch(found -> isBareVerb(found.from(), begin)
                        && switch (found.value().sort()) {
                            case REQUEST, OPINION, COMMITMENT, INTENT -> true;
                            default -> false;
                        });
    }

    /** Whether a part takes a position: "and can support it", "and Norland rejects it". */
    boolean opensWithStance(int from, int to) {
        int begin = skipLead(from, to);
        int subject = speech.speaker.subjectEnd(begin, to);
        int limit = Math.min(to, begin + NEAR + (subject - begin));
        return speech.cues(begin, limit).stream()
                .anyMatch(found ->
                        (found.value().is(Cue.Sort.COMMITMENT) || found.value().is(Cue.Sort.REQUEST))
                                && found.value().strength() >= 2
                                && (isBareVerb(found.from(), begin) || subject > begin));
    }

    private int skipLead(int at, int to) {
        int i = at;
        while (i < to
                && (speech.isMark(i, to, ",") || speech.isStructure(i, to, Cue.Sort.LINKING) || speech.isAdverb(i))) {
            i++;
        }
        return i;
    }
}
