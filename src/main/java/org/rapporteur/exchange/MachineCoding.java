package org.rapporteur.exchange;

import java.util.Optional;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

/**
 * What a machine had coded, as it stands in the column {@code machine}: "rules: proposal advance strong tax=oppose".
 *
 * @param extractor the machine's name; empty if there was none
 * @param coding kind, direction, strength, and question and stance
 */
record MachineCoding(String extractor, String coding) {

    static MachineCoding parse(String cell) {
        int colon = cell.lastIndexOf(": ");
        return colon < 0
                ? new MachineCoding("", cell)
                : new MachineCoding(cell.substring(0, colon), cell.substring(colon + 2));
    }

    String cell() {
        return extractor + ": " + coding;
    }

    static String coding(
            String kind, Direction direction, Strength strength, String question, Optional<Stance> stance) {
        if (kind.equals("none")) {
            return kind;
        }
        return kind + " " + TranscriptCodec.lower(direction) + " " + TranscriptCodec.lower(strength)
                + stance.map(its -> " " + question + "=" + TranscriptCodec.lower(its))
                        .orElse("");
    }
}
