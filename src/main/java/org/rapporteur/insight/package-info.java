/**
 * What statements and matrices tell beyond their numbers: who criticises whom, who stands together, how sure it is, and where
 * it depends on the measure.
 *
 * <p>Floor 5. Start from {@link org.rapporteur.insight.Coalitions}, {@link org.rapporteur.insight.Approach},
 * {@link org.rapporteur.insight.Criticisms}, {@link org.rapporteur.insight.Certainty} or
 * {@link org.rapporteur.insight.MeasureLab}.
 */
@NullMarked
package org.rapporteur.insight;

import org.jspecify.annotations.NullMarked;
