package org.rapporteur.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.IssueView;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;

/** Delegations by delegations with agreement and conflict in percent, coloured; similar ones stand side by side. */
final class HeatTable {

    /** More do not fit beside each other on a screen. */
    private static final int MOST = 40;

    private static final String BESIDE = " style=\"text-align:left;white-space:nowrap\"";
    private static final String ABOVE = " style=\"writing-mode:vertical-rl;transform:rotate(180deg);text-align:left\"";
    private static final String SILENT = "<td style=\"text-align:center\">·</td>";

    private final Html html = new Html();

    private HeatTable() {}

    /** What a cell holds. */
    private record Shown(String words, double balance) {}

    private interface Cells {
        Optional<Shown> of(Delegation row, Delegation column);
    }

    static String of(ComparisonMatrix matrix) {
        HeatTable table = new HeatTable();
        table.html.tags("<div>").text(matrix.toString()).tags(", over the issues both address");
        boolean isSquare = matrix.rows().equals(matrix.columns());
        List<Delegation> rows = isSquare ? matrix.inOrderOfSimilarity() : matrix.rows();
        table.lay(
                rows,
                isSquare ? rows : matrix.columns(),
                (row, column) -> overall(matrix, matrix.overall(row, column)));
        return table.html.tags("</div>").toString();
    }

    static String of(IssueView view) {
        HeatTable table = new HeatTable();
        table.html.tags("<div>").text(view.issue().label());
        var cells = view.asTable();
        table.lay(
                cells.rowKeySet().asList(),
                cells.columnKeySet().asList(),
                (row, column) -> cells.contains(row, column)
                        ? onIssue(Objects.requireNonNull(cells.get(row, column)))
                        : Optional.empty());
        return table.html.tags("</div>").toString();
    }

    private static Optional<Shown> overall(ComparisonMatrix matrix, OverallScore overall) {
        if (!overall.comparable()) {
            return Optional.empty();
        }
        boolean isScored = matrix.cell(
                        overall.first(), overall.second(), overall.jointIssues().get(0))
                .scored();
        return Optional.of(isScored ? shares(overall.similarity(), overall.divergence()) : value(overall.value()));
    }

    private static Optional<Shown> onIssue(Cell cell) {
        if (cell.scored()) {
            Score score = cell.score();
            List<Integer> percent = score.percentages();
            return Optional.of(new Shown(percent.get(0) + "/" + percent.get(1), score.agreement() - score.conflict()));
        }
        return cell.value().isPresent() ? Optional.of(value(cell.value())) : Optional.empty();
    }

    private static Shown shares(double agreement, double conflict) {
        return new Shown(percent(agreement) + "/" + percent(conflict), agreement - conflict);
    }

    private static Shown value(OptionalDouble value) {
        return new Shown(decimals(value.orElseThrow(), 2), 0);
    }

    private static String percent(double share) {
        return decimals(100 * share, 0);
    }

    private static String decimals(double number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private void lay(List<Delegation> rows, List<Delegation> columns, Cells cells) {
        List<Delegation> down = rows.subList(0, Math.min(MOST, rows.size()));
        List<Delegation> across = columns.subList(0, Math.min(MOST, columns.size()));
        if (down.size() < rows.size() || across.size() < columns.size()) {
            html.tags(" (the first " + MOST + " of " + Math.max(rows.size(), columns.size())
                    + ": choose others with between(...), or write a page with Reports.html())");
        }
        html.tags("<table style=\"border-collapse:collapse;font-size:12px\">");
        html.tags("<caption style=\"text-align:left\">agreement/conflict in percent; · nothing to compare</caption>");
        html.tags("<tr><td></td>");
        across.forEach(column ->
                html.tags("<th scope=\"col\"" + ABOVE + ">").text(column.name()).tags("</th>"));
        html.tags("</tr>\n");
        for (Delegation row : down) {
            html.tags("<tr><th scope=\"row\"" + BESIDE + ">").text(row.name()).tags("</th>");
            across.forEach(column -> cell(row, column, cells));
            html.tags("</tr>\n");
        }
        html.tags("</table>");
    }

    private void cell(Delegation row, Delegation column, Cells cells) {
        if (row.equals(column)) {
            html.tags("<td style=\"text-align:center\">—</td>");
            return;
        }
        cells.of(row, column)
                .ifPresentOrElse(
                        shown -> html.tags("<td style=\"" + Heat.style(shown.balance) + ";text-align:right\">"
                                + shown.words + "</td>"),
                        () -> html.tags(SILENT));
    }
}
