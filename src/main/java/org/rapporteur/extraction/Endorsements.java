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

    private final Speech speech;
    private final List<Endorsement> endorsements = new ArrayList<>();
    private final List<Grouping> groups = new ArrayList<>();

    Endorsements(Speech speech) {
        this.speech = speech;
    }

    void look(Quotation sentence, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (speech.isForm(at, "behalf") && speech.isForm(at + 1, "of")) {
                if (speech.isForm(at - 1, "on")) {
                    behalf(sentence, from, at + 2, to);
                }
            } else if (isAligning(at, from)) {
                aligned(sentence, at, to);
                return;
            }
        }
    }

    private boolean isAligning(int at, int from) {
        String stem = speech.words.stem(at);
        boolean verb = stem.equals("align") || stem.equals("associat");
        return verb
                && speech.isForm(at + 1, "itself", "ourselves", "myself", "themselves", "with", "our", "fully")
                && (speech.speaker.isSubjectOf(at, from) || speech.isForm(at + 1, "itself", "ourselves", "myself"));
    }

    private void aligned(Quotation sentence, int verb, int to) {
        int limit = to;
        boolean reserved =
                speech.find(verb, to, "except", "reservation", "reservations", "without", "save", "however") >= 0;
        Optional<String> name = Optional.empty();
        int with = speech.find(verb, Math.min(to, verb + 4), "with");
        for (int at = with + 1; with > 0 && at < limit && name.isEmpty(); at++) {
            name = nameAt(at, limit);
        }
        name.ifPresent(found -> endorsements.add(new Endorsement(found, reserved, sentence)));
    }

    private Optional<String> nameAt(int at, int limit) {
        Gazetteer gazetteer = Gazetteer.shipped();
        for (int end = Math.min(limit, at + LONGEST_NAME); end > at; end--) {
            if (speech.words.isWord(at) && speech.words.isWord(end - 1) && isCapital(at)) {
                Optional<String> found =
                        gazetteer.find(speech.quote(at, end).plain()).map(delegation -> delegation.name());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(speech.transcript.text().codePointAt(speech.words.start(at)));
    }

    private void behalf(Quotation sentence, int from, int at, int to) {
        boolean speaks = speech.find(
                                from,
                                at,
                                "speak",
                                "speaking",
                                "statement",
                                "deliver",
                                "address",
                                "honour",
                                "honor",
                                "behalf",
                                "privilege",
                                "take",
                                "speaks",
                                "delivers",
                                "make",
                                "intervention")
                        >= 0
                && from <= at;
        for (int i = at; speaks && i < Math.min(to, at + 6); i++) {
            Optional<Grouping> group = nameAt(i, to).flatMap(Gazetteer.shipped()::grouping);
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
