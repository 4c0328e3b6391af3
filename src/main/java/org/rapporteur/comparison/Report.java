package org.rapporteur.comparison;

/**
 * A way to write a matrix down: plain text, a table for spreadsheets, a page.
 *
 * <p>A report shows the matrix and changes no number of it. Implementations are deterministic: the same matrix gives the
 * same characters on every machine. They should be stateless; a lambda will do:
 *
 * <pre>{@code
 * Report names = matrix -> matrix.delegations().toString();
 * matrix.render(names);
 * }</pre>
 */
@FunctionalInterface
public interface Report {

    /**
     * Writes a matrix down.
     *
     * @param matrix the matrix
     * @return the whole report as text, with {@code \n} as line end unless its format demands another
     */
    String render(ComparisonMatrix matrix);
}
