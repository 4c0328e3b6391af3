/**
 * What can go wrong, said once for every floor above: one exception type for bad input, one for a limit reached, one for
 * an output that could not be written, one for a name nobody knows.
 *
 * <p>Every message follows one pattern: name (value), the rule that was broken, and on a line of its own what to try.
 * Wrong calls by a programmer (a negative width, say) are plain {@link java.lang.IllegalArgumentException}s instead.
 * This package lies below all others and imports none of them.
 */
@NullMarked
package org.rapporteur.fault;

import org.jspecify.annotations.NullMarked;
