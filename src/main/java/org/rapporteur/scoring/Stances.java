package org.rapporteur.scoring;

import org.rapporteur.statement.Stance;

/** Where stances on one question stand, and how far two of them pull opposite ways. */
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

    /** The place of a clear stance on the scale from -1, against, to +1, for. */
    static double place(Stance stance) {
        return switch (stance) {
            case SUPPORT -> 1;
            case CONDITIONAL -> 0.5;
            case MIXED -> 0;
            case OPPOSE -> -1;
            case UNCLEAR -> throw new IllegalArgumentException("stance (UNCLEAR) has no place on the scale");
        };
    }

    static void checkPlace(double place) {
        if (!(place >= -1 && place <= 1)) {
            throw new IllegalArgumentException("place (" + place + ") must lie within -1 and 1");
        }
    }

    static double opposition(Stance one, Stance other) {
        return OPPOSITION[one.ordinal()][other.ordinal()];
    }
}
