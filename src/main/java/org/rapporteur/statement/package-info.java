/**
 * The nouns: who spoke ({@link org.rapporteur.statement.Delegation}), what was delivered
 * ({@link org.rapporteur.statement.Transcript}), and what it says, point by point, with exact quotations
 * ({@link org.rapporteur.statement.Statement}, {@link org.rapporteur.statement.Point}).
 *
 * <p>Values only: nothing here reads a file, extracts or scores. Every quotation equals the transcript's text at its
 * offsets; a statement that would break that cannot be made. All types are immutable and thread-safe. Imports floor 0.
 */
@NullMarked
package org.rapporteur.statement;

import org.jspecify.annotations.NullMarked;
