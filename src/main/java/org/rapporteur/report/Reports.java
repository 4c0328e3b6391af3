package org.rapporteur.report;

import java.util.List;
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

    /**
     * One self-contained page: heat map, reasons behind every cell, positions, coalitions, the texts in full.
     *
     * @return the report, a whole HTML document; more can be asked of it
     */
    public static HtmlReport html() {
        return new HtmlReport("", List.of());
    }

    /**
     * One row per pair and issue for a spreadsheet (RFC 4180): delegations, issue, state, value, the three shares, both
     * saliences. Silence is a state, its numbers are empty cells. Numbers have six decimals and a point; text cells are
     * quoted, and one that a spreadsheet would take for a formula has an apostrophe before it.
     *
     * @return the report, with CRLF as line end
     */
    public static Report csv() {
        return CsvReport::of;
    }
}
