/**
 * Statements and codings as files, in and out.
 *
 * <p>Comes in: coding sheets that people keep in spreadsheets, statement tables of Discourse Network Analyzer. Goes out: the same statements and coded points that the
 * library's own extractor and coder make, each with its coder's name as provenance. Reading is strict: a cell that cannot be
 * what its column says is refused with file, line, column and what would be right.
 */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
