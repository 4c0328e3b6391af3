/**
 * What statements and matrices tell beyond their numbers: who criticises whom, and who stands together.
 *
 * <p>Floor 5; see {@link org.rapporteur.insight.Criticisms}.
 */
@NullMarked
package org.rapporteur.insight;

import org.jspecify.annotations.NullMarked;
