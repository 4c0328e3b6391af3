/**
 * Display in notebooks. Comes in: any value of the library. Goes out: HTML, SVG and text for a cell. Never changes a number.
 *
 * <p>Start from {@link org.rapporteur.notebook.Notebooks}; in a notebook with the JJava kernel nothing is to be called, for
 * it finds {@link org.rapporteur.notebook.RapporteurExtension} by itself.
 */
@NullMarked
package org.rapporteur.notebook;

import org.jspecify.annotations.NullMarked;
