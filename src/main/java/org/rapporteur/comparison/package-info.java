/**
 * Who agrees with whom, on what, how much, and why: the fluent comparison and the matrix it makes.
 *
 * <p>Comes in: statements. Goes out: a {@link org.rapporteur.comparison.ComparisonMatrix} of cells, one for every two
 * delegations and issue, each either a score with its reasons or a named kind of silence. Start from
 * {@link org.rapporteur.comparison.Comparison#of}. Reads no text and no files, extracts nothing, changes no number of a
 * measure; other renderings implement {@link org.rapporteur.comparison.Report}. All types are immutable and thread-safe,
 * and the same statements in any order give the same matrix and the same text on every machine.
 */
@NullMarked
package org.rapporteur.comparison;

import org.jspecify.annotations.NullMarked;
