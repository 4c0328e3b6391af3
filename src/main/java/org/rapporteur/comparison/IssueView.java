package org.rapporteur.comparison;

import com.google.common.collect.ImmutableTable;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/** One issue of a matrix. Immutable and thread-safe. */
public final class IssueView {

    private final Grid grid;
    private final Sheet sheet;

    IssueView(Grid grid, Sheet sheet) {
        this.grid = grid;
        this.sheet = sheet;
    }

    /**
     * The issue.
     *
     * @return as the codebook has it
     */
    public Issue issue() {
        return sheet.issue();
    }

    /**
     * The cells as a table, rows and columns in the order of the names; each delegation's cell with itself is left out.
     *
     * @return a Guava table
     */
    public ImmutableTable<Delegation, Delegation, Cell> asTable() {
        ImmutableTable.Builder<Delegation, Delegation, Cell> table = ImmutableTable.builder();
        for (Delegation row : grid.rows()) {
            for (Delegation column : grid.columns()) {
                if (!row.equals(column)) {
                    table.put(
                            row,
                            column,
                            sheet.cell(grid.roster().number(row), grid.roster().number(column), grid.roster()));
                }
            }
        }
        return table.buildOrThrow();
    }

    /**
     * The cells as aligned text, at most 100 columns wide.
     *
     * @return the issue and what the figures are; then agreement and conflict in percent, or the measure's value; silence as a
     *     dot
     */
    public String toText() {
        String figures = grid.givesScores()
                ? "agreement/conflict in percent"
                : grid.measure().id();
        String title = sheet.issue().label() + ": " + figures + "; " + MatrixTables.SILENT + " one or both silent.";
        return String.join("\n", TextWidth.wrap(title, TextTable.WIDEST)) + "\n\n"
                + String.join("\n", new MatrixTables(grid).cells(sheet).lines()) + "\n";
    }

    @Override
    public String toString() {
        return Brevity.line("Issue " + sheet.issue().id() + ": "
                + sheet.positions().size() + " of " + grid.size() + " delegations speak");
    }
}
