package org.rapporteur.comparison;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.issue.Question;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/** The tables of a matrix as rows of text. */
final class MatrixTables {

    static final String SILENT = "·";
    static final String THIN = "'";
    private static final String SELF = "—";

    private final Grid grid;
    private final Supplier<Set<Grid.Pair>> thin;

    MatrixTables(Grid grid) {
        this.grid = grid;
        this.thin = Suppliers.memoize(grid::thinPairs);
    }

    /** How many pairs of delegations compared rest on little. */
    int thinPairs() {
        return thin.get().size();
    }

    /** Delegations by delegations: overall agreement and conflict, nearest neighbours side by side. */
    TextTable overview(List<Integer> order) {
        List<Delegation> rows = ordered(order, grid.rows());
        List<Delegation> columns = ordered(order, grid.columns());
        TextTable table = new TextTable(head("", columns, names(rows))).narrow();
        for (Delegation row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            columns.forEach(column -> cells.add(overall(row, column)));
            table.row(cells);
        }
        return table;
    }

    private String overall(Delegation row, Delegation column) {
        if (row.equals(column)) {
            return SELF;
        }
        OverallScore score =
                new OverallScore(grid, grid.roster().number(row), grid.roster().number(column));
        if (!score.comparable()) {
            return SILENT;
        }
        return grid.givesScores()
                ? shares(score.similarity(), score.divergence()) + (isThin(row, column) ? THIN : "")
                : Decimals.fixed(score.value().getAsDouble(), 2);
    }

    private boolean isThin(Delegation row, Delegation column) {
        int a = grid.roster().number(row);
        int b = grid.roster().number(column);
        return thin.get().contains(new Grid.Pair(a, b)) || thin.get().contains(new Grid.Pair(b, a));
    }

    TextTable cells(Sheet sheet) {
        TextTable table = new TextTable(head("", grid.columns(), names(grid.rows()))).narrow();
        for (Delegation row : grid.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            for (Delegation column : grid.columns()) {
                int a = grid.roster().number(row);
                int b = grid.roster().number(column);
                cells.add(
                        a == b ? sheet.speaks(a) ? SELF : SILENT : sheet.compared(a, b) ? value(sheet, a, b) : SILENT);
            }
            table.row(cells);
        }
        return table;
    }

    private String value(Sheet sheet, int a, int b) {
        return sheet.score(a, b)
                .map(Score::percentages)
                .map(percent -> percent.get(0) + "/" + percent.get(1))
                .orElseGet(() -> Decimals.fixed(sheet.value(a, b), 2));
    }

    private static String shares(double agreement, double conflict) {
        return Decimals.percent(agreement) + "/" + Decimals.percent(conflict);
    }

    /** Issue by delegation: how much room each gives it. */
    TextTable salience(List<Integer> order) {
        List<Delegation> columns = ordered(order, grid.roster().all());
        TextTable table = new TextTable(head(
                "issue",
                columns,
                grid.sheets().stream().map(sheet -> sheet.issue().label()).toList()));
        for (Sheet sheet : grid.sheets()) {
            List<String> cells = new ArrayList<>(List.of(sheet.issue().label()));
            for (Delegation column : columns) {
                int number = grid.roster().number(column);
                cells.add(sheet.speaks(number) ? Decimals.percent(sheet.salience(number)) : SILENT);
            }
            table.row(cells);
        }
        return table;
    }

    /** Question by delegation: where each stands. */
    TextTable stances(List<Integer> order) {
        List<Delegation> columns = ordered(order, grid.roster().all());
        TextTable table = new TextTable(head(
                "question", columns, grid.questions().stream().map(Question::id).toList()));
        for (Question question : grid.questions()) {
            List<String> cells = new ArrayList<>(List.of(question.id()));
            for (Delegation column : columns) {
                cells.add(grid.stance(grid.roster().number(column), question)
                        .map(MatrixTables::sign)
                        .orElse(SILENT));
            }
            table.row(cells);
        }
        return table;
    }

    static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "+";
            case OPPOSE -> "-";
            case CONDITIONAL -> "c";
            case MIXED -> "~";
            case UNCLEAR -> "?";
        };
    }

    private List<Delegation> ordered(List<Integer> order, List<Delegation> wanted) {
        return order.stream().map(grid::delegation).filter(wanted::contains).toList();
    }

    private static List<String> names(List<Delegation> delegations) {
        return delegations.stream().map(Delegation::name).toList();
    }

    /** The columns' names as far as there is room beside those of the rows. */
    private static List<String> head(String corner, List<Delegation> columns, List<String> rows) {
        int names = rows.stream().mapToInt(TextWidth::of).max().orElse(0);
        List<String> head = new ArrayList<>(List.of(corner));
        head.addAll(ShortCodes.within(TextTable.room(names, columns.size()), columns));
        return head;
    }
}
