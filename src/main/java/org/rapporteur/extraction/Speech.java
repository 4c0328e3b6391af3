package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Words;

/** One transcript prepared for reading: its words and the searches over them. */
final class Speech {

    final Transcript transcript;
    final Words words;
    final Polarity polarity;
    final Speaker speaker;
    private final Phrases.Search<Cue> cues;
    private final Phrases.Search<Cue> structure;

    Speech(Transcript transcript) {
        this.transcript = transcript;
        this.words = transcript.words();
        this.polarity = Polarity.of(words);
        this.cues = Cue.DECIDING.in(words);
        this.structure = Cue.STRUCTURAL.in(words);
        this.speaker = new Speaker(this);
    }

    List<Phrases.Found<Cue>> cues(int from, int to) {
        return cues.all(from, to);
    }

    List<Phrases.Found<Cue>> structure(int from, int to) {
        return structure.overlapping(from, to, to);
    }

    boolean isStructure(int at, int limit, Cue.Sort sort) {
        return structureEnd(at, limit, sort) > at;
    }

    /** After the longest structural phrase of a sort that begins at a word; the word itself if there is none. */
    int structureEnd(int at, int limit, Cue.Sort sort) {
        if (at >= limit) {
            return at;
        }
        int end = at;
        for (Phrases.Found<Cue> found : structure.overlapping(at, at + 1, limit)) {
            if (found.value().is(sort)) {
                end = Math.max(end, found.to());
            }
        }
        return end;
    }

    /** The longest structural phrase of a sort that begins at a word. */
    Optional<Phrases.Found<Cue>> structureAt(int at, int limit, Cue.Sort sort) {
        if (at < 0 || at >= limit) {
            return Optional.empty();
        }
        return structure.overlapping(at, at + 1, limit).stream()
                .filter(found -> found.value().is(sort))
                .findFirst();
    }

    /** Whether a word is written with a capital where no sentence begins: part of a name. */
    boolean isName(int at, int from) {
        return at > from && isCapital(at) && (words.isWord(at - 1) || isForm(at - 1, "\""));
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(transcript.text().codePointAt(words.start(at)));
    }

    /** "ICT", "NGOs": two capitals at the head of a word. */
    boolean isAbbreviation(int at) {
        int start = words.start(at);
        String text = transcript.text();
        return words.end(at) - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1));
    }

    /** The first word of a structural sort in a stretch, or -1. */
    int findStructure(int from, int to, Cue.Sort sort) {
        for (int i = from; i < to; i++) {
            if (isStructure(i, to, sort)) {
                return i;
            }
        }
        return -1;
    }

    boolean isMark(int at, int limit, String mark) {
        return at >= 0 && at < limit && words.form(at).equals(mark);
    }

    boolean isForm(int at, String... forms) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        for (String form : forms) {
            if (words.form(at).equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** The first word at or after one with a given form, or -1. */
    int find(int from, int to, String... forms) {
        for (int i = from; i < to; i++) {
            if (isForm(i, forms)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the own side is the subject of a verb, also of one coordinated with the part before. */
    boolean isOwn(int verb, int from, boolean carried) {
        if (speaker.isSubjectOf(verb, from)) {
            return true;
        }
        return carried && isCoordinated(verb, from);
    }

    /** Whether nothing but auxiliaries and adverbs stands between a conjunction, or the beginning, and a verb. */
    private boolean isCoordinated(int verb, int from) {
        int at = verb - 1;
        while (at >= from && !isForm(at, "and", "or", ",", "but")) {
            if (!isAdverb(at)
                    && !isStructure(at, verb, Cue.Sort.BETWEEN)
                    && !isStructure(at, verb, Cue.Sort.NEGATING)) {
                return false;
            }
            at--;
        }
        return true;
    }

    /** Whether the own side is named in a stretch: "our request is", "a red line for us". */
    boolean namesOwn(int from, int to) {
        return find(from, to, "our", "us", "we", "i", "my", "we'd", "i'd") >= 0;
    }

    boolean isAdverb(int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        String form = words.form(at);
        return form.endsWith("ly") && form.length() > 4;
    }

    /** "(should) like to", "(should) now like to": a wish, no duty. */
    boolean isLiking(int at) {
        return isForm(at, "like")
                || isForm(at, "also", "now", "first", "just", "again", "like") && isForm(at + 1, "like");
    }

    Quotation quote(int from, int to) {
        return transcript.quote(words.start(from), words.end(to - 1));
    }
}
