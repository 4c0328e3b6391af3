package org.rapporteur.statement;

import java.util.Locale;
import org.rapporteur.fault.Shown;

/**
 * One sentence of a statement and how it was read: nothing of a text is passed over in silence.
 *
 * @param quotation its exact words
 * @param reading how it was read
 * @param rule why, in words
 * @param appraisal whom it criticises or praises, also where it makes no point: to report what somebody said can be to
 *     challenge it
 */
public record Sentence(Quotation quotation, Reading reading, String rule, Appraisal appraisal) {

    /**
     * A sentence that judges nobody.
     *
     * @param quotation its exact words
     * @param reading how it was read
     * @param rule why, in words
     */
    public Sentence(Quotation quotation, Reading reading, String rule) {
        this(quotation, reading, rule, Appraisal.none());
    }

    /** How a sentence was read. */
    public enum Reading {
        /** It makes one or more points. */
        POINT,
        /** Salutation, thanks, announcement, transition: no point. */
        PROCEDURAL,
        /** A title, a heading, or the line that opens an enumerated part. */
        HEADING,
        /** The words of somebody else, quoted or reported. */
        REPORTED
    }

    @Override
    public String toString() {
        return Shown.line(reading.name().toLowerCase(Locale.ROOT) + " " + quotation);
    }
}
