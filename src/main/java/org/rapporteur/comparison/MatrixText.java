package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Transcript;

/** The whole matrix as aligned text and as Markdown. */
final class MatrixText {

    private static final String OVERALL =
            "Agreement/conflict in percent over the issues both address; similar ones side by side; "
                    + "· no common issue.";
    private static final String GROUPS = " Whether neighbours make groups: Coalitions.of(matrix).";
    private static final String VALUES =
            " over the issues both address; similar ones side by side; · nothing to compare in common.";
    private static final String ROOM = "Share of each delegation's words in percent; · silent.";
    private static final String STANCES = "+ supports  - opposes  c conditionally  ~ mixed  ? unclear  · silent";

    private final ComparisonMatrix matrix;
    private final Grid grid;
    private final List<Integer> order;
    private final MatrixTables tables;

    MatrixText(ComparisonMatrix matrix, Grid grid) {
        this.matrix = matrix;
        this.grid = grid;
        this.order = matrix.order();
        this.tables = new MatrixTables(grid);
    }

    String text() {
        List<String> lines = new ArrayList<>(TextWidth.wrap(title(), TextTable.WIDEST));
        matrix.notices().forEach(notice -> lines.addAll(TextWidth.wrap("Notice: " + notice + ".", TextTable.WIDEST)));
        section(lines, "WHO AGREES WITH WHOM", overall(), tables.overview(order));
        section(lines, "ON WHAT", ROOM + ids(), tables.salience(order));
        if (!grid.questions().isEmpty()) {
            section(lines, "WHERE THEY STAND", STANCES, tables.stances(order));
        }
        matrix.topAgreements(1).forEach(pair -> pair(lines, "STRONGEST AGREEMENT", pair));
        matrix.topConflicts(1).forEach(pair -> pair(lines, "SHARPEST CONFLICT", pair));
        return String.join("\n", lines) + "\n";
    }

    private String title() {
        long briefs = matrix.statements().stream()
                .filter(s -> s.transcript().form() == Transcript.Form.BRIEF)
                .count();
        String forum = matrix.statements().stream()
                .map(s -> s.transcript().forum())
                .filter(f -> !f.isEmpty())
                .sorted()
                .findFirst()
                .map(f -> f + ": ")
                .orElse("");
        return forum + Shown.counted(matrix.delegations().size(), "delegation") + ", "
                + Shown.counted(matrix.statements().size() - briefs, "statement") + " as delivered, "
                + Shown.counted(briefs, "brief") + ", " + Shown.counted(grid.points(), "point") + " (" + grid.uncoded()
                + " on no issue of codebook " + grid.codebook().id() + "), "
                + Shown.counted(grid.sheets().size(), "issue") + ", measured by "
                + grid.measure().id() + ".";
    }

    private String overall() {
        Measure measure = grid.measure();
        if (grid.givesScores()) {
            return OVERALL + ground() + thin() + GROUPS;
        }
        boolean bounded = !Double.isInfinite(measure.lowest()) && !Double.isInfinite(measure.highest());
        return "Values of " + measure.id()
                + (bounded
                        ? ", from " + Decimals.fixed(measure.lowest(), 0) + " to "
                                + Decimals.fixed(measure.highest(), 0) + ","
                        : "")
                + VALUES;
    }

    /** On what the agreement of all pairs together rests: words in common are weaker ground than stances on one question. */
    private String ground() {
        double agreement = 0;
        double onQuestions = 0;
        for (OverallScore pair : matrix.pairs()) {
            if (pair.comparable()) {
                agreement += pair.similarity();
                onQuestions += pair.agreementOnQuestions();
            }
        }
        return agreement > 0
                ? " " + Decimals.percent(onQuestions / agreement)
                        + " % of this agreement rests on questions on which both take a stance, the rest on likeness of"
                        + " wording."
                : "";
    }

    /** How many of the pairs rest on little, if any. */
    private String thin() {
        return tables.thinPairs() > 0
                ? " " + MatrixTables.THIN + " thin: fewer than " + Evidence.FEW + " pairs of points meet ("
                        + Shown.counted(tables.thinPairs(), "pair") + " of delegations); who is near on more:"
                        + " matrix.neighbours(name).onAtLeast(10)."
                : "";
    }

    /** How calls name the issues, in the order of the table. */
    private String ids() {
        return grid.sheets().stream()
                        .anyMatch(sheet ->
                                !sheet.issue().id().equals(sheet.issue().label()))
                ? grid.sheets().stream()
                        .map(sheet -> sheet.issue().id())
                        .collect(Collectors.joining(", ", " In calls: ", "."))
                : "";
    }

    private static void section(List<String> lines, String title, String legend, TextTable table) {
        lines.add("");
        lines.add(title);
        lines.addAll(TextWidth.wrap(legend, TextTable.WIDEST));
        lines.add("");
        lines.addAll(table.lines());
    }

    private static void pair(List<String> lines, String title, PointPair pair) {
        lines.add("");
        lines.addAll(
                TextWidth.wrap(title + " on " + pair.issue().label() + " (" + pair.basis() + ")", TextTable.WIDEST));
        lines.addAll(Explanation.sideBySide(Explanation.quoted(pair.first()), Explanation.quoted(pair.second())));
    }

    String markdown() {
        StringBuilder page = new StringBuilder("# Comparison\n\n")
                .append(MarkdownText.escaped(title()))
                .append("\n");
        matrix.notices()
                .forEach(notice -> page.append("\nNotice: ")
                        .append(MarkdownText.escaped(notice))
                        .append(".\n"));
        markdown(page, "Who agrees with whom", overall(), tables.overview(order));
        markdown(page, "On what", ROOM + ids(), tables.salience(order));
        if (!grid.questions().isEmpty()) {
            markdown(page, "Where they stand", STANCES, tables.stances(order));
        }
        matrix.topAgreements(3).forEach(pair -> markdown(page, "Agreement", pair));
        matrix.topConflicts(3).forEach(pair -> markdown(page, "Conflict", pair));
        return page.toString();
    }

    private static void markdown(StringBuilder page, String title, String legend, TextTable table) {
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(MarkdownText.escaped(legend))
                .append("\n\n");
        row(page, table.wholeHead());
        page.append("|").append("---|".repeat(table.wholeHead().size())).append("\n");
        table.wholeRows().forEach(cells -> row(page, cells));
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("|");
        cells.forEach(
                cell -> page.append(' ').append(MarkdownText.escaped(cell)).append(" |"));
        page.append("\n");
    }

    private static void markdown(StringBuilder page, String title, PointPair pair) {
        page.append("\n## ")
                .append(title)
                .append(" on ")
                .append(MarkdownText.escaped(pair.issue().label()))
                .append("\n\n");
        page.append("- ")
                .append(MarkdownText.escaped(Explanation.quoted(pair.first())))
                .append("\n");
        page.append("- ")
                .append(MarkdownText.escaped(Explanation.quoted(pair.second())))
                .append("\n");
    }
}
