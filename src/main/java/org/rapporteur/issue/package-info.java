/**
 * What the talks are about: issues, contested questions, and the codebook that says by which words they are known.
 *
 * <p>A {@link org.rapporteur.issue.Codebook} is a plain text file a political scientist can read and edit; two are built
 * in. This package only reads and checks it; finding its indicators in a text is the work of {@code position}. Imports
 * only {@code fault}. All types are immutable and thread-safe.
 */
@NullMarked
package org.rapporteur.issue;

import org.jspecify.annotations.NullMarked;
