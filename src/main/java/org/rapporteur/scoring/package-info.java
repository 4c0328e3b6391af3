/**
 * Scores how near two positions are: the default score with its reasons, and other measures behind one type.
 *
 * <p>Comes in: positions on one issue. Goes out: for every pair a {@link org.rapporteur.scoring.Score} of three shares
 * (agreement, conflict, unshared) that splits into named contributions, or a plain value of another
 * {@link org.rapporteur.scoring.Measure}. Start from {@link org.rapporteur.scoring.Measures}. Never reads text files, never
 * extracts, and does not know the package that does. Immutable, thread-safe, the same numbers on every machine.
 */
@NullMarked
package org.rapporteur.scoring;

import org.jspecify.annotations.NullMarked;
