package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Quotation;

/** Recognises "on behalf of the Group" and "aligns itself with the statement of the Group". */
final class Endorsements {

    private static final int LONGEST_NAME = 9;
    private static final int REACH = 6;

    private final Speech speech;
    private final List<Endorsement> endorsements = new ArrayList<>();
    private final List<Grouping> groups = new ArrayList<>();

    Endorsements(Speech speech) {
        this.speech = speech;
    }

    void look(Quotation sentence, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            int aligned = speech.structureEnd(at, to, Cue.Sort.ALIGNING);
            if (aligned > at && isOwn(at, from) && !isRefused(at, from)) {
                aligned(sentence, aligned, to);
                return;
            }
            if (speech.isForm(at, "behalf") && speech.isForm(at + 1, "of") && speech.isForm(at - 1, "on")) {
                behalf(sentence, from, at + 2, to);
            }
        }
    }

    private boolean isOwn(int at, int from) {
        return speech.speaker.isSubjectOf(at, from) || speech.isForm(at + 1, "itself", "ourselves", "myself");
    }

    private boolean isRefused(int at, int from) {
        return speech.findStructure(Math.max(from, at - 3), at, Cue.Sort.NEGATING) >= 0;
    }

    /** Each statement that is named behind the verb: "those of the Group and of the Movement". */
    private void aligned(Quotation sentence, int from, int to) {
        int reserving = speech.findStructure(from, to, Cue.Sort.RESERVING);
        int limit = reserving > 0 ? reserving : to;
        int at = from;
        while (at < limit) {
            int end = nameEnd(at, limit);
            if (end > at) {
                add(new Endorsement(name(at, end), reserving > 0, sentence));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Groups first: "the representative of Ostania on behalf of the Group" endorses the Group. */
    private void add(Endorsement found) {
        boolean group = Gazetteer.shipped().grouping(found.endorsed()).isPresent();
        boolean known = endorsements.stream().anyMatch(e -> e.sentence().equals(found.sentence()));
        if (group) {
            endorsements.removeIf(e -> e.sentence().equals(found.sentence())
                    && Gazetteer.shipped().grouping(e.endorsed()).isEmpty());
        }
        if ((group || !known) && !endorsements.contains(found)) {
            endorsements.add(found);
        }
    }

    private String name(int from, int to) {
        return Gazetteer.shipped()
                .find(speech.quote(from, to).plain())
                .map(delegation -> delegation.name())
                .orElseThrow();
    }

    /** After the longest known name that begins at a word; the word itself if none does. */
    private int nameEnd(int at, int limit) {
        if (!speech.words.isWord(at) || !speech.isCapital(at)) {
            return at;
        }
        for (int end = Math.min(limit, at + LONGEST_NAME); end > at; end--) {
            boolean known = speech.words.isWord(end - 1)
                    && Gazetteer.shipped().find(speech.quote(at, end).plain()).isPresent();
            if (known) {
                return end;
            }
        }
        return at;
    }

    private void behalf(Quotation sentence, int from, int at, int to) {
        boolean speaks = speech.findStructure(from, at, Cue.Sort.SPEAKING) >= 0 || from + 2 >= at;
        for (int i = at; speaks && i < Math.min(to, at + REACH); i++) {
            int end = nameEnd(i, to);
            Optional<Grouping> group = end > i ? Gazetteer.shipped().grouping(name(i, end)) : Optional.empty();
            if (group.isPresent()) {
                if (!groups.contains(group.get())) {
                    groups.add(group.get());
                }
                return;
            }
        }
    }

    List<Endorsement> found() {
        return endorsements;
    }

    List<Grouping> groups() {
        return groups;
    }
}
