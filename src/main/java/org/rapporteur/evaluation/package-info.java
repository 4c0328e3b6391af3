/**
 * How good a coding is: coders against each other, and the machine against a coder.
 *
 * <p>{@link org.rapporteur.evaluation.Confusion} counts how one coding took the classes of another and gives precision,
 * recall and F1; {@link org.rapporteur.evaluation.Reliability} is Krippendorff's alpha;
 * {@link org.rapporteur.evaluation.Evaluation} compares statements coded by hand with what the library makes of the same
 * texts.
 */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
