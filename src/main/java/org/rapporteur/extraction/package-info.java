/**
 * Reads a transcript and finds its points: claims and proposals with their exact quotations.
 *
 * <p>Comes in: a {@link org.rapporteur.statement.Transcript}. Goes out: a {@link org.rapporteur.statement.Statement} in
 * which every sentence is accounted for. Start from {@link org.rapporteur.extraction.Extractors#rules()}. Knows no codebook
 * and never scores. The words it goes by live in data files; every decision names its rule and the words that decided.
 * Immutable, thread-safe, deterministic.
 */
@NullMarked
package org.rapporteur.extraction;

import org.jspecify.annotations.NullMarked;
