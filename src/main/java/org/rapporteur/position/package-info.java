/**
 * Codes a statement's points by a codebook and gathers them into positions.
 *
 * <p>Comes in: statements and a {@link org.rapporteur.issue.Codebook}. Goes out: for each point its issues with weights
 * and its stances on contested questions ({@link org.rapporteur.position.CodedPoint}), and for each delegation its
 * {@link org.rapporteur.position.Position} per issue. A delegation that says nothing on an issue has no position there:
 * silence is the absence of a position, never a number. Reads no files, compares nobody. Immutable and thread-safe.
 */
@NullMarked
package org.rapporteur.position;

import org.jspecify.annotations.NullMarked;
