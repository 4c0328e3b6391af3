package org.rapporteur.report;

import org.rapporteur.statement.Stance;

/**
 * How the page shows a stance: a shape and a word, so that it is read without colour.
 *
 * @param shape a character
 * @param word a word
 * @param style the name of its style
 */
record StanceSign(String shape, String word, String style) {

    static StanceSign of(Stance stance) {
        return switch (stance) {
            case SUPPORT -> new StanceSign("\u25b2", "for", "for");
            case OPPOSE -> new StanceSign("\u25bc", "against", "against");
            case CONDITIONAL -> new StanceSign("\u25b3", "for, on conditions", "conditional");
            case MIXED -> new StanceSign("\u25c6", "of two minds", "mixed");
            case UNCLEAR -> new StanceSign("\u25cb", "unclear", "unclear");
        };
    }
}
