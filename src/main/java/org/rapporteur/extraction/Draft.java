package org.rapporteur.extraction;

import java.util.List;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;

/**
 * What the rules made of one sentence, before the model has looked at it among its neighbours.
 *
 * @param quotation the sentence
 * @param from number of its first word
 * @param to number after its last
 * @param reading how it was read
 * @param rule the rule that decided
 * @param points its points; empty unless it was read as a point
 */
record Draft(Quotation quotation, int from, int to, Sentence.Reading reading, String rule, List<Point> points) {

    Sentence sentence() {
        return new Sentence(quotation, reading, rule);
    }

    Draft pointing(List<Point> found) {
        return new Draft(
                quotation,
                from,
                to,
                Sentence.Reading.POINT,
                found.get(0).provenance().rule(),
                found);
    }

    Draft procedural(String reason) {
        return new Draft(quotation, from, to, Sentence.Reading.PROCEDURAL, reason, List.of());
    }
}
