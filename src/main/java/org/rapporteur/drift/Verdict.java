package org.rapporteur.drift;

/**
 * What became of a clause, by its words alone.
 *
 * @param kind REVERSED, HARDENED, SOFTENED or REWORDED; REWORDED also where nothing changed
 * @param reason the deciding words; empty for REWORDED
 * @param isTold whether words of force were there to decide by
 */
record Verdict(DriftKind kind, String reason, boolean isTold) {

    static final Verdict REWORDED = new Verdict(DriftKind.REWORDED, "", true);

    static Verdict between(Clause earlier, Clause later) {
        Turns turns = Turns.between(earlier, later);
        if (turns.isReversed()) {
            return new Verdict(DriftKind.REVERSED, turns.reason(), true);
        }
        Force force = Force.between(earlier, later);
        if (force.difference() == 0) {
            return new Verdict(DriftKind.REWORDED, "", force.isTold());
        }
        return new Verdict(force.difference() > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED, force.reason(), true);
    }
}
