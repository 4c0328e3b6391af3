package org.rapporteur.drift;

/**
 * What became of a clause, by its words alone.
 *
 * @param kind REVERSED, HARDENED, SOFTENED or REWORDED; REWORDED also where nothing changed
 * @param reason the deciding words; empty for REWORDED
 * @param isTold whether words of force were there to decide by
 * @param isFuture whether only words decide that may just tell what will or can happen
 */
record Verdict(DriftKind kind, String reason, boolean isTold, boolean isFuture) {

    static final Verdict REWORDED = new Verdict(DriftKind.REWORDED, "", true, false);

    static Verdict between(Clause earlier, Clause later) {
        Turns turns = Turns.between(earlier, later);
        if (turns.isReversed()) {
            return new Verdict(DriftKind.REVERSED, turns.reason(), true, false);
        }
        Force force = Force.between(earlier, later);
        if (force.difference() == 0) {
            return new Verdict(DriftKind.REWORDED, "", force.isTold(), false);
        }
        return new Verdict(
                force.difference() > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED,
                force.reason(),
                true,
                force.isFuture());
    }
}
