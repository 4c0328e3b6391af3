/**
 * Change: what became of a delegation's points from one statement to the next, what became of proposals in a draft, who
 * uses whose language, what changed by question between two rounds, and how a position moves over sessions.
 *
 * <p>Comes in: statements. Goes out: entries with both quotations, a word diff and a reason; start from
 * {@link org.rapporteur.drift.Drift}, {@link org.rapporteur.drift.Uptake}, {@link org.rapporteur.drift.SharedPassages},
 * {@link org.rapporteur.drift.StanceChanges} or {@link org.rapporteur.drift.PositionPath}. Everything is immutable, thread-safe, and the same on every machine.
 */
@NullMarked
package org.rapporteur.drift;

import org.jspecify.annotations.NullMarked;
