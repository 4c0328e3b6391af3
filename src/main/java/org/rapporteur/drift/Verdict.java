package org.rapporteur.drift;

/**
 * What became of a clause, by its words alone.
 *
 * @param kind REVERSED, HARDENED, SOFTENED or REWORDED; REWORDED also where nothing changed
 * @param reason the deciding words; empty for REWORDED
 * @param isTold whether words of force were there to decide by
 * @param isFuture whether only words decide that may just tell what will or can happen
 * @param isFirm whether the deciding words stand on both sides, or beside words that both sides have
 * @param isByDuty whether words of duty decide, and not only a shade
 */
record Verdict(DriftKind kind, String reason, boolean isTold, boolean isFuture, boolean isFirm, boolean isByDuty) {

    static final Verdict REWORDED = of(DriftKind.REWORDED, "");

    static Verdict of(DriftKind kind, String reason) {
        return new Verdict(kind, reason, true, false, true, false);
    }

    static Verdict between(Clause earlier, Clause later) {
        Turns turns = Turns.between(earlier, later);
        if (turns.isReversed()) {
            return of(DriftKind.REVERSED, turns.reason());
        }
        Force force = Force.between(earlier, later);
        if (force.difference() == 0) {
            return new Verdict(DriftKind.REWORDED, "", force.isTold(), false, true, false);
        }
        return new Verdict(
                force.difference() > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED,
                force.reason(),
                true,
                force.isFuture(),
                force.isFirm(),
                force.isByDuty());
    }
}
