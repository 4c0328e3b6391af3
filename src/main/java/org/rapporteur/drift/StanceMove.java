package org.rapporteur.drift;

import java.util.Optional;
import org.rapporteur.statement.Stance;

/** What became of a delegation's stance on one question between two rounds, the gravest first. */
public enum StanceMove {
    /** From support to opposition, or the other way. */
    REVERSED,
    /** Further from support: from support to a condition, from a condition to opposition. */
    AWAY,
    /** Nearer to support: from opposition to a condition, from a condition to support. */
    TOWARDS,
    /** A stance where there was none: it was silent, or its stance could not be told. */
    NEW,
    /** No stance any more: it is silent, or its stance cannot be told. Silence is no change of mind. */
    DROPPED,
    /** The same stance, or none in either round. */
    KEPT;

    /** Where a stance lies between opposition and support: a condition nearer to support, as in the default score. */
    private static double place(Stance stance) {
        return switch (stance) {
            case SUPPORT -> 1;
            case CONDITIONAL -> 0.75;
            case MIXED, UNCLEAR -> 0.5;
            case OPPOSE -> 0;
        };
    }

    static StanceMove between(Optional<Stance> before, Optional<Stance> after) {
        Optional<Stance> then = before.filter(stance -> stance != Stance.UNCLEAR);
        Optional<Stance> now = after.filter(stance -> stance != Stance.UNCLEAR);
        if (then.equals(now)) {
            return KEPT;
        }
        if (then.isEmpty() || now.isEmpty()) {
            return then.isEmpty() ? NEW : DROPPED;
        }
        double rise = place(now.orElseThrow()) - place(then.orElseThrow());
        return Math.abs(rise) == 1 ? REVERSED : rise > 0 ? TOWARDS : AWAY;
    }
}
