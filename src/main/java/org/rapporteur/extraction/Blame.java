package org.rapporteur.extraction;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;

/** What words show that a sentence criticises or praises others; explained in {@code blame.tsv}. */
enum Blame {
    STRONG,
    WEAK,
    ILL,
    FAILING,
    NEGATION,
    CHALLENGE,
    CORRECTION,
    PRAISE,
    IRONY,
    DENYING,
    ACTOR,
    TIE,
    DEFENCE,
    STOP,
    ASK,
    OBLIGED,
    VEILED,
    BODY,
    PERSON,
    ORGAN,
    OPENER,
    TOPIC,
    POINTER,
    BACKWARD,
    DESCRIPTION,
    VICTIM,
    INERT,
    TITLE,
    CONDEMN,
    ACTS,
    HARMED,
    SUFFERING,
    AGENT,
    STANDING,
    BACKING,
    PLACE,
    ELSEWHERE;

    /** The phrases of all classes; a phrase may be in several. */
    static final Phrases<Blame> PHRASES = phrases();

    private static Phrases<Blame> phrases() {
        Phrases.Builder<Blame> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(Blame.class, "blame.tsv").rows()) {
            Blame blame = of(row);
            row.list(1).forEach(phrase -> builder.add(phrase, blame));
        }
        return builder.build();
    }

    private static Blame of(DataFile.Row row) {
        try {
            return valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(), row.line(), "class (" + row.cell(0) + ") must be one of " + Arrays.toString(values()));
        }
    }
}
