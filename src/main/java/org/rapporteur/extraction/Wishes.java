package org.rapporteur.extraction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Strength;
import org.rapporteur.text.Span;

/** Reads what is asked by "please", and what a speaker would like changed in the text on the table. */
final class Wishes {

    private final Speech speech;
    private final Heading heading;

    Wishes(Speech speech) {
        this.speech = speech;
        this.heading = new Heading(speech);
    }

    Optional<Finding> of(int from, int to) {
        return please(from, to).or(() -> amendment(from, to));
    }

    /** "Please do not ...", "one track, please": somebody is asked, unless it is only a form of politeness. */
    private Optional<Finding> please(int from, int to) {
        int at = speech.find(from, to, "please");
        boolean last = at > from && at + 2 >= to && speech.isMark(at - 1, to, ",");
        boolean first = at == from || at > from && speech.isMark(at - 1, to, ",");
        if (at < 0 || !first && !last || speech.isStructure(at + 1, to, Cue.Sort.POLITE)) {
            return Optional.empty();
        }
        int action = last ? from : Math.min(at + 1, to - 1);
        return Optional.of(finding(Strength.MEDIUM, heading.of(action, to), "please", at, at + 1, action));
    }

    /** "Paragraph 5 would benefit from a reference to ...": what a part of the draft wants. */
    private Optional<Finding> amendment(int from, int to) {
        int part = speech.findStructure(from, to, Cue.Sort.DRAFT_PART);
        for (int at = part + 1; part >= 0 && at < to; at++) {
            var found = speech.structureAt(at, to, Cue.Sort.AMENDING);
            if (found.isPresent()) {
                Cue cue = found.get().value();
                return Optional.of(finding(
                        Finding.strength(cue.strength()),
                        cue.sign(),
                        "amendment",
                        at,
                        found.get().to(),
                        at));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Strength strength, int sign, String rule, int cueFrom, int cueTo, int action) {
        return new Finding(
                Finding.Kind.PROPOSAL,
                strength,
                PartReader.direction(sign),
                rule,
                List.of(new Span(cueFrom, cueTo)),
                action);
    }
}
