package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Report;
import org.rapporteur.drift.Drift;

/**
 * The page: one HTML file that holds the whole comparison and opens from disk, without a network.
 *
 * <p>It shows delegations against delegations, over all issues and on each, in an order in which camps stand together; behind
 * every cell the pairs of quotations it rests on, with the effect of each; where everybody stands on every question;
 * coalitions; the texts in full with every point marked; and how all of it was made. It is read with a mouse, a finger or the
 * keyboard alone, in light and dark, on paper, without colour, and, though with less comfort, without JavaScript. What names
 * and texts hold is shown and never run: a Content-Security-Policy in the page admits nothing but the page's own script.
 *
 * <p>In rooms of more than {@value #LARGE} delegations each cell holds its weightiest pairs of points and says what all others
 * add together, so that the page stays small. No number differs from the matrix; percentages are rounded half up.
 *
 * <p>Immutable and thread-safe. The same matrix gives the same characters.
 *
 * <pre>{@code
 * matrix.write(Path.of("report.html"), Reports.html());
 * matrix.write(Path.of("report.html"), Reports.html()
 *         .titled("First session")
 *         .withDrift(Drift.between(before, after)));
 * }</pre>
 */
public final class HtmlReport implements Report {

    static final int LARGE = 40;

    private static final int LONGEST_TITLE = 256;

    private final String title;
    private final List<Drift> drifts;

    HtmlReport(String title, List<Drift> drifts) {
        this.title = title;
        this.drifts = List.copyOf(drifts);
    }

    /**
     * The same page under another title.
     *
     * @param other what stands at its head and in the browser's tab, up to 256 characters; without one it is made of the
     *     codebook's title
     * @return a new report
     * @throws IllegalArgumentException if the title is blank or longer
     */
    public HtmlReport titled(String other) {
        Objects.requireNonNull(other, "other must not be null");
        if (other.isBlank() || other.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "title (" + other.length() + " characters) must have from 1 to " + LONGEST_TITLE
                            + " characters, not all blank\nMaybe leave it out: the page then goes by its codebook.");
        }
        return new HtmlReport(other, drifts);
    }

    /**
     * The same page with what changed from earlier to later statements, each change with both quotations and its words
     * compared.
     *
     * @param more changes to show after those already there, of any delegations, also such as the matrix does not compare
     * @return a new report
     */
    public HtmlReport withDrift(Drift... more) {
        Objects.requireNonNull(more, "more must not be null");
        List<Drift> all = new ArrayList<>(drifts);
        all.addAll(List.of(more));
        return new HtmlReport(title, all);
    }

    /**
     * Writes the page.
     *
     * @param matrix the matrix
     * @return a whole HTML document
     */
    @Override
    public String render(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return Page.of(matrix, title, drifts).html();
    }

    @Override
    public String toString() {
        return "HtmlReport" + (title.isEmpty() ? "" : " titled")
                + (drifts.isEmpty() ? "" : " with " + Shown.count(drifts.size(), "drift", "drifts"));
    }
}
