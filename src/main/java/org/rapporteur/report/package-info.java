/**
 * Renderings of a comparison matrix. Comes in: a matrix. Goes out: text. Never changes a number.
 *
 * <p>Start from {@link org.rapporteur.report.Reports}.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
