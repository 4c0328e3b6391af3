package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.statement.Pillar;
import org.rapporteur.statement.Quotation;
import org.rapporteur.text.Span;

/** Follows the enumerated parts of a statement: "First, ... Second, ...", as long as they count up from one. */
final class Pillars {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));

    private final Speech speech;
    private final Procedure procedure;
    private final List<Opening> openings = new ArrayList<>();
    private int lastEnd;

    Pillars(Speech speech, Procedure procedure) {
        this.speech = speech;
        this.procedure = procedure;
    }

    void look(Quotation sentence, int from, int to) {
        int after = procedure.afterOrdinal(from, to);
        if (after > from && !isCourtesy(from, to)) {
            String form = speech.words.form(from);
            Integer number = NUMBERS.get(form.endsWith("ly") ? form.substring(0, form.length() - 2) : form);
            if (number != null && (speech.isMark(after, to, ",") || speech.isMark(after, to, ":"))) {
                openings.add(new Opening(number, sentence, lastEnd));
            }
        }
        lastEnd = sentence.end();
    }

    private boolean isCourtesy(int from, int to) {
        return procedure
                .reason(from, to, false)
                .filter(reason -> !reason.equals(Procedure.OPENS))
                .isPresent();
    }

    /** The parts of every enumeration of at least two. */
    List<Pillar> found() {
        List<Pillar> pillars = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            boolean followed = i + 1 < openings.size() && openings.get(i + 1).number == opening.number + 1;
            boolean follows = i > 0 && openings.get(i - 1).number == opening.number - 1;
            if (opening.number == 1 ? followed : follows) {
                int end = i + 1 < openings.size() ? openings.get(i + 1).endBefore : lastEnd;
                pillars.add(new Pillar(
                        opening.number,
                        opening.sentence,
                        new Span(opening.sentence.start(), Math.max(end, opening.sentence.end()))));
            }
        }
        return pillars;
    }

    private record Opening(int number, Quotation sentence, int endBefore) {}
}
