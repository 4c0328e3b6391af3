/**
 * Relatedness by sentence embeddings: an optional part that needs two more libraries, which no other package refers to.
 *
 * <p>Floor 4; see {@link org.rapporteur.embedding.SentenceEmbeddings}.
 */
@NullMarked
package org.rapporteur.embedding;

import org.jspecify.annotations.NullMarked;
