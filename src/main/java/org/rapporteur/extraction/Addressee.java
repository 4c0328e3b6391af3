package org.rapporteur.extraction;

import org.rapporteur.text.Span;

/** Finds who is asked to act, in the statement's own words; nobody is resolved to a name. */
final class Addressee {

    private static final int LONGEST = 14;

    private final Speech speech;

    Addressee(Speech speech) {
        this.speech = speech;
    }

    String of(Finding finding, int from, int to) {
        if (finding.cues().isEmpty()) {
            return "";
        }
        Span cue = finding.cues().get(0);
        if (cue.start() < from || cue.end() > to) {
            return "";
        }
        return finding.rule().equals("own request") ? asked(cue, finding.actionFrom()) : subject(cue, from);
    }

    /** Between "call on" and "to". */
    private String asked(Span cue, int action) {
        int end = action - 1;
        boolean infinitive = end > cue.end() && speech.isForm(end, "to", "that") && end - cue.end() <= LONGEST;
        return infinitive ? words(cue.end(), end) : speech.isForm(cue.start(), "let") ? "us" : "";
    }

    /** The words before the verb of duty, from the last comma on; an inserted remark is passed over. */
    private String subject(Span cue, int from) {
        int end = cue.start();
        int start = chunkStart(end, from);
        while (start - 1 > from && isInserted(start)) {
            end = start - 1;
            start = chunkStart(end, from);
        }
        start = skipLead(start, end);
        boolean nobody = start >= end
                || end - start > LONGEST
                || speech.isForm(start, "it", "this", "that", "there", "which", "who", "what", "these", "those", "they")
                || speech.find(start, end, "is", "are") >= 0;
        return nobody ? "" : words(start, end);
    }

    private int chunkStart(int end, int from) {
        for (int i = end - 1; i >= from; i--) {
            if (speech.isForm(i, ",", ";", ":", "that", "and") && i < end - 1) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isInserted(int start) {
        return speech.isForm(
                start, "as", "in", "including", "especially", "particularly", "like", "with", "on", "regardless");
    }

    private int skipLead(int from, int end) {
        int i = from;
        while (i < end
                && (!speech.words.isWord(i)
                        || speech.isForm(
                                i,
                                "and",
                                "but",
                                "therefore",
                                "thus",
                                "moreover",
                                "first",
                                "second",
                                "third",
                                "also"))) {
            i++;
        }
        return i;
    }

    private String words(int from, int to) {
        int last = to;
        while (last > from && !speech.words.isWord(last - 1)) {
            last--;
        }
        return last > from ? speech.quote(from, last).plain() : "";
    }
}
