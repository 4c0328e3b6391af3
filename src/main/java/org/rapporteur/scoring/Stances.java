package org.rapporteur.scoring;

import org.rapporteur.statement.Stance;

/** How far two stances on one question pull opposite ways. */
final class Stances {

    /** By ordinal: SUPPORT, OPPOSE, CONDITIONAL, MIXED, UNCLEAR. Unclear stances are never compared. */
    private static final double[][] OPPOSITION = {
        {0, 1, .25, .5, 0},
        {1, 0, .75, .5, 0},
        {.25, .75, 0, .5, 0},
        {.5, .5, .5, 0, 0},
        {0, 0, 0, 0, 0},
    };

    private Stances() {}

    static boolean isClear(Stance stance) {
        return stance != Stance.UNCLEAR;
    }

    static double opposition(Stance one, Stance other) {
        return OPPOSITION[one.ordinal()][other.ordinal()];
    }
}
