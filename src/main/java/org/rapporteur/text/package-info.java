/**
 * Text as such: spans, passages, sentences, words, stems, and how common a word is in diplomatic speech.
 *
 * <p>Comes in: a string exactly as delivered. Goes out: offsets into that string, never a changed copy. Start from
 * {@link org.rapporteur.text.Layout} (where is the running text?), {@link org.rapporteur.text.Words} (its words) and
 * {@link org.rapporteur.text.Sentences}. All offsets are UTF-16 units, start inclusive, end exclusive. Everything here is
 * linear in the length of the text, immutable, and the same on every machine. This package knows nothing of delegations
 * and imports only {@code fault}, below it.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
