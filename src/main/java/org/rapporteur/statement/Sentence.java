package org.rapporteur.statement;

/**
 * One sentence of a statement and how it was read: nothing of a text is passed over in silence.
 *
 * @param quotation its exact words
 * @param reading how it was read
 * @param rule why, in words
 */
public record Sentence(Quotation quotation, Reading reading, String rule) {

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
}
