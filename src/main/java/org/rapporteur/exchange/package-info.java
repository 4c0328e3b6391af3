/**
 * Statements, codings and matrices as files, in and out.
 *
 * <p>As JSON with a published schema: {@link org.rapporteur.exchange.StatementsJson},
 * {@link org.rapporteur.exchange.CodingJson}, {@link org.rapporteur.exchange.MatrixJson}. As a coding sheet for spreadsheets:
 * {@link org.rapporteur.exchange.MachineSheet} lays the machine's coding out, {@link org.rapporteur.exchange.Corrections}
 * reads what people changed, {@link org.rapporteur.exchange.CodingSheet} what they coded themselves. Statement tables of Discourse Network Analyzer:
 * {@link org.rapporteur.exchange.StatementTable}. Points that somebody
 * outside finds come in through {@link org.rapporteur.exchange.OutsideExtractor}. Reading is strict: what is not as its
 * schema or column says is refused with file, line, place and what would be right, and no quotation is moved to where it
 * might belong.
 */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;
