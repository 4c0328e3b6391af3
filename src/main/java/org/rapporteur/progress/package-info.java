/**
 * How far long work has come, and how it is stopped. Comes in: steps of the other packages. Goes out: {@link
 * org.rapporteur.progress.Progress} to whoever listens.
 *
 * <p>Start from {@link org.rapporteur.progress.ProgressListener}.
 */
@NullMarked
package org.rapporteur.progress;

import org.jspecify.annotations.NullMarked;
