/**
 * How good a coding is: coders against each other, and the machine against a coder.
 *
 * <p>{@link org.rapporteur.evaluation.Confusion} counts how one coding took the classes of another and gives precision,
 * recall and F1.
 */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
