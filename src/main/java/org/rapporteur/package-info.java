/**
 * The front door: {@link org.rapporteur.Rapporteur} reads statements and begins a comparison. Nothing imports it.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
