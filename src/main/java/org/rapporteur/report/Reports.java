package org.rapporteur.report;

import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Report;

/** The reports that come with the library. */
public final class Reports {

    private Reports() {}

    /**
     * Aligned text, at most 100 columns wide.
     *
     * @return the report
     */
    public static Report text() {
        return ComparisonMatrix::toText;
    }

    /**
     * Markdown tables and quotations.
     *
     * @return the report
     */
    public static Report markdown() {
        return ComparisonMatrix::toMarkdown;
    }
}
