package org.rapporteur.extraction;

import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * Finds the points of a transcript: by rules, by a person's coding sheet, by a model from outside.
 *
 * <p>An extractor must be thread-safe and give the same statement for the same transcript. One from outside is not
 * trusted: a statement refuses every quotation that does not stand in the text.
 */
@FunctionalInterface
public interface Extractor {

    /**
     * Reads a transcript.
     *
     * @param transcript the text
     * @return its points; maybe none
     */
    Statement extract(Transcript transcript);

    /**
     * The extractor's name, for records of how a result was made.
     *
     * @return a short name
     */
    default String name() {
        return "outside";
    }
}
