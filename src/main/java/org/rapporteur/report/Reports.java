package org.rapporteur.report;

import java.util.List;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Report;
import org.rapporteur.exchange.Cells;
import org.rapporteur.exchange.MatrixJson;
import org.rapporteur.exchange.MatrixRecord;

/** The reports that come with the library. */
public final class Reports {

    private Reports() {}

    /**
     * Aligned text, at most 100 columns wide.
     *
     * @return the report
     */
    public static Report text() {
        return new Named("text", ComparisonMatrix::toText);
    }

    /**
     * Markdown tables and quotations.
     *
     * @return the report
     */
    public static Report markdown() {
        return new Named("Markdown", ComparisonMatrix::toMarkdown);
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
     * saliences, the ids of both delegations. Silence is a state, its numbers are empty cells. Numbers have six decimals and a point; text cells are
     * quoted, and one that a spreadsheet would take for a formula has an apostrophe before it, which {@link Cells#bare}
     * takes away.
     *
     * @return the report, with CRLF as line end
     */
    public static Report csv() {
        return new Named("CSV", CsvReport::cells);
    }

    /**
     * One row per pair for a spreadsheet, written as {@link #csv()} is: both delegations with their ids, the overall value, its
     * three shares (empty for a measure that gives only values), coverage, and the number of issues both address. A pair
     * without a common issue has empty cells.
     *
     * @return the report, with CRLF as line end
     */
    public static Report pairsCsv() {
        return new Named("CSV of pairs", CsvReport::pairs);
    }

    /**
     * One row per delegation and question of the matrix's issues for a spreadsheet, written as {@link #csv()} is: delegation with
     * its id, issue, question and what it asks, the stance ({@code support}, {@code oppose}, {@code conditional}, {@code mixed},
     * {@code unclear}, {@code silent}), and how many of the delegation's points take one.
     *
     * @return the report, with CRLF as line end
     */
    public static Report stancesCsv() {
        return new Named("CSV of stances", CsvReport::stances);
    }

    /**
     * The matrix as versioned JSON with its reasons, as {@code matrix.schema.json} of the library describes it and
     * {@link MatrixJson} reads it.
     *
     * @return the report
     */
    public static Report json() {
        return new Named("JSON", matrix -> MatrixJson.toText(MatrixRecord.of(matrix)));
    }

    /**
     * The heat map over all issues as a picture in SVG; {@link Pictures} has others.
     *
     * @return the report
     */
    public static Report svg() {
        return new Named("SVG", matrix -> Pictures.heatMap(matrix).svg());
    }

    /**
     * A network for Gephi and the like (GraphML): delegations are nodes, every two that share an issue are an undirected
     * edge; two that share none have no edge.
     *
     * <p>A node has {@code label} (its name), {@code code}, {@code coalition} (number of the group in
     * {@link org.rapporteur.insight.Coalitions}), {@code points} and {@code words} of its own statements, and
     * {@code salience.} with the id of each issue it speaks on, as in {@code salience.international-law}. An edge has
     * {@code weight} (the agreement), {@code agreement}, {@code conflict}, {@code unshared}, {@code coverage}, and
     * {@code agreement.} and {@code conflict.} with the id of each issue both speak on. The schema of GraphML admits letters,
     * digits, full stop, hyphen and underscore in such names; any other sign of an id is an underscore there, and the key's
     * {@code desc} has the id whole. By a measure that gives only values, an edge has {@code value} instead of the shares, and its
     * weight is how far the value is from the farthest end of the measure's range. Silence is an attribute that is not there,
     * never 0. Gephi drops edges of weight 0 unless it is told otherwise when it opens the file.
     *
     * <p>Numbers have six decimals. How the matrix was made stands in {@code desc}. Characters that XML forbids become
     * U+FFFD.
     *
     * @return the report
     */
    public static Report graphml() {
        return new Named("GraphML", GraphmlReport::of);
    }
}
