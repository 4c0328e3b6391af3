package org.rapporteur.comparison;

import com.google.common.collect.ImmutableTable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * Who agrees with whom on what: a cell for every two delegations and every issue, and how it was made.
 *
 * <p>Delegations are in alphabetical order, issues in the order of the codebook; the same statements in any order give the
 * same matrix. Immutable and thread-safe.
 */
public final class ComparisonMatrix {

    private final Grid grid;
    private final List<Statement> statements;
    private final List<String> notices;
    private final Slice slice;
    private final Counting counting;
    private final Optional<String> coding;

    ComparisonMatrix(
            Grid grid,
            List<Statement> statements,
            List<String> notices,
            Slice slice,
            Counting counting,
            Optional<String> coding) {
        this.grid = grid;
        this.statements = statements;
        this.notices = List.copyOf(notices);
        this.slice = slice;
        this.counting = counting;
        this.coding = coding;
    }

    /**
     * All delegations that are compared.
     *
     * @return in alphabetical order
     */
    public List<Delegation> delegations() {
        return grid.roster().all();
    }

    /**
     * The delegations of the rows.
     *
     * @return in alphabetical order
     */
    public List<Delegation> rows() {
        return grid.rows();
    }

    /**
     * The delegations of the columns: those of the rows, or those named with {@code against}.
     *
     * @return in alphabetical order
     */
    public List<Delegation> columns() {
        return grid.columns();
    }

    /**
     * The issues compared.
     *
     * @return in the order of the codebook
     */
    public List<Issue> issues() {
        return grid.sheets().stream().map(Sheet::issue).toList();
    }

    /**
     * The codebook.
     *
     * @return as it was given
     */
    public Codebook codebook() {
        return grid.codebook();
    }

    /**
     * The measure.
     *
     * @return as it was given
     */
    public Measure measure() {
        return grid.measure();
    }

    /**
     * Who counts.
     *
     * @return as it was given
     */
    public Counting counting() {
        return counting;
    }

    /**
     * The statements compared.
     *
     * @return by delegation, date and source
     */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * What a person should know of the statements compared: a text that was given twice and counts once, undated statements
     * that a slice of days leaves out.
     *
     * @return notices, those on texts first; empty if there is nothing to say; {@link #toText()} and {@link #howItWasMade()}
     *     show them
     */
    public List<String> notices() {
        return notices;
    }

    /**
     * The cell of two delegations on an issue.
     *
     * @param first any usual name
     * @param second any usual name
     * @param issue id or label
     * @return the cell
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public Cell cell(String first, String second, String issue) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return grid.sheet(issue).cell(grid.number(first), grid.number(second), grid.roster());
    }

    /**
     * The cell of two delegations on an issue.
     *
     * @param first a delegation of the matrix
     * @param second a delegation of the matrix
     * @param issue an issue of the matrix
     * @return the cell
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     */
    public Cell cell(Delegation first, Delegation second, Issue issue) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return grid.sheet(issue.id()).cell(grid.number(first), grid.number(second), grid.roster());
    }

    /**
     * Why a cell is as it is.
     *
     * @param first any usual name
     * @param second any usual name
     * @param issue id or label
     * @return quotations side by side with the effect of each pair
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public Explanation explain(String first, String second, String issue) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return new Explanation(cell(first, second, issue), position(first, issue), position(second, issue));
    }

    /**
     * Why two delegations agree and conflict as they do over all issues: the overall score, then each issue of which at least
     * one of them speaks, as {@link #explain(String, String, String)} explains it.
     *
     * <pre>{@code
     * System.out.println(matrix.explain("China", "Cuba").toText());
     * }</pre>
     *
     * @param first usual name of a delegation of the matrix
     * @param second usual name of another
     * @return the explanation
     * @throws org.rapporteur.fault.UnknownNameException if a name is not in the matrix; lists the nearest
     */
    public OverallExplanation explain(String first, String second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        List<Explanation> explanations = issues().stream()
                .map(issue -> explain(first, second, issue.id()))
                .filter(explanation -> explanation.cell().state() != Cell.State.SILENT_BOTH)
                .toList();
        return new OverallExplanation(overall(first, second), explanations);
    }

    /**
     * One issue.
     *
     * @param issue id or label
     * @return its cells
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public IssueView on(String issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return new IssueView(grid, grid.sheet(issue));
    }

    /**
     * Two delegations over all issues.
     *
     * @param first any usual name
     * @param second any usual name
     * @return the overall score with its coverage and bounds
     */
    public OverallScore overall(String first, String second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        return new OverallScore(grid, grid.number(first), grid.number(second));
    }

    /**
     * Two delegations over all issues.
     *
     * @param first a delegation of the matrix
     * @param second a delegation of the matrix
     * @return the overall score with its coverage and bounds
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     */
    public OverallScore overall(Delegation first, Delegation second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        return new OverallScore(grid, grid.number(first), grid.number(second));
    }

    /**
     * Every two delegations that are compared, over all issues: each two once, also those that share no issue.
     *
     * @return by rows and then columns; empty if there is only one delegation
     */
    public List<OverallScore> pairs() {
        return grid.pairs().stream()
                .map(pair -> new OverallScore(grid, pair.first(), pair.second()))
                .toList();
    }

    /**
     * The position of a delegation on an issue.
     *
     * @param delegation any usual name
     * @param issue id or label
     * @return the position, or empty if it is silent
     */
    public Optional<Position> position(String delegation, String issue) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return grid.sheet(issue).position(grid.number(delegation));
    }

    /**
     * The positions on an issue.
     *
     * @param issue id or label
     * @return of those who address it, in alphabetical order; whoever is silent has none
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public List<Position> positions(String issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return grid.sheet(issue).positions();
    }

    /**
     * Those that stand nearest to a delegation: by agreement less conflict, times the coverage, so that an issue of which only
     * one of the two speaks counts for nothing. In five sessions of the General Debate those found so voted with the delegation
     * more often than those of the largest agreement alone. What each place rests on: {@link #neighbours(String)}.
     *
     * @param delegation any usual name
     * @return the others that share an issue with it, the nearest first, ties by name; of a measure that gives no scores, by
     *     its value
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public List<Delegation> nearest(String delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return nearest(delegation, Integer.MAX_VALUE);
    }

    /**
     * The first of {@link #nearest(String)}.
     *
     * @param delegation any usual name
     * @param most how many at most, not negative
     * @return the nearest ones
     */
    public List<Delegation> nearest(String delegation, int most) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return new Ranking(grid).nearest(grid.number(delegation), most);
    }

    /**
     * Those that stand nearest to a delegation, with what each place rests on: to see or to leave out who is near by a single
     * sentence.
     *
     * <pre>{@code
     * matrix.neighbours("China").onAtLeast(10).delegations();
     * }</pre>
     *
     * @param delegation any usual name
     * @return the others in the order of {@link #nearest(String)}
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public Neighbours neighbours(String delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return new Ranking(grid).neighbours(grid.number(delegation));
    }

    /**
     * Those that are in sharpest conflict with a delegation.
     *
     * @param delegation any usual name
     * @param most how many at most, not negative
     * @return the others with which its conflict is half a percent or more, by overall divergence, ties by name; may be none
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     * @throws IllegalStateException if the measure gives no scores
     */
    public List<Delegation> mostConflicting(String delegation, int most) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return new Ranking(grid).mostConflicting(grid.number(delegation), most);
    }

    /**
     * The delegations so ordered that similar ones stand side by side (average linkage, ends joined where nearest). Two
     * that share no issue count as far from each other as can be.
     *
     * @return all delegations compared
     */
    public List<Delegation> inOrderOfSimilarity() {
        return order().stream().map(grid::delegation).toList();
    }

    List<Integer> order() {
        return new Ranking(grid).order();
    }

    /**
     * How much room each delegation gives each issue.
     *
     * @return delegation by issue to share of words; silence has no entry
     */
    public ImmutableTable<Delegation, Issue, Double> salienceTable() {
        ImmutableTable.Builder<Delegation, Issue, Double> table = ImmutableTable.builder();
        for (Delegation delegation : delegations()) {
            for (Sheet sheet : grid.sheets()) {
                int number = grid.roster().number(delegation);
                if (sheet.speaks(number)) {
                    table.put(delegation, sheet.issue(), sheet.salience(number));
                }
            }
        }
        return table.buildOrThrow();
    }

    /**
     * Where each delegation stands on each contested question.
     *
     * @return delegation by question to stance; silence has no entry
     */
    public ImmutableTable<Delegation, Question, Stance> stanceTable() {
        ImmutableTable.Builder<Delegation, Question, Stance> table = ImmutableTable.builder();
        for (Delegation delegation : delegations()) {
            for (Question question : grid.questions()) {
                grid.stance(grid.roster().number(delegation), question)
                        .ifPresent(stance -> table.put(delegation, question, stance));
            }
        }
        return table.buildOrThrow();
    }

    /**
     * The pairs of points that agree most.
     *
     * @param most how many at most, not negative
     * @return the strongest first
     */
    public List<PointPair> topAgreements(int most) {
        return new TopPairs(grid).agreements(most);
    }

    /**
     * The pairs of points in sharpest conflict.
     *
     * @param most how many at most, not negative
     * @return the sharpest first
     */
    public List<PointPair> topConflicts(int most) {
        return new TopPairs(grid).conflicts(most);
    }

    /**
     * The pairs of points that agree most between some delegations and others.
     *
     * @param most how many at most, not negative
     * @param ones delegations of the matrix
     * @param others delegations of the matrix; the same ones for pairs within a group
     * @return the strongest first
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     */
    public List<PointPair> topAgreements(int most, Collection<Delegation> ones, Collection<Delegation> others) {
        Objects.requireNonNull(ones, "ones must not be null");
        Objects.requireNonNull(others, "others must not be null");
        return new TopPairs(grid.between(ones, others)).agreements(most);
    }

    /**
     * The pairs of points in sharpest conflict between some delegations and others.
     *
     * @param most how many at most, not negative
     * @param ones delegations of the matrix
     * @param others delegations of the matrix; the same ones for pairs within a group
     * @return the sharpest first
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     */
    public List<PointPair> topConflicts(int most, Collection<Delegation> ones, Collection<Delegation> others) {
        Objects.requireNonNull(ones, "ones must not be null");
        Objects.requireNonNull(others, "others must not be null");
        return new TopPairs(grid.between(ones, others)).conflicts(most);
    }

    /**
     * This matrix minus another, for the pairs and issues that both compare and both sides address in both.
     *
     * @param other the other matrix
     * @return the differences: this 0.7 and other 0.5 give +0.2
     * @throws IllegalArgumentException if the two were measured differently
     */
    public MatrixDifference minus(ComparisonMatrix other) {
        Objects.requireNonNull(other, "other must not be null");
        return MatrixDifference.of(this, other);
    }

    /**
     * The matrix as aligned text, at most 100 columns wide; do not parse.
     *
     * @return overview, issues, stances, the strongest agreement and the sharpest conflict, with {@code \n} as line end
     */
    public String toText() {
        return new MatrixText(this, grid).text();
    }

    /**
     * The same as Markdown.
     *
     * @return tables and quotations
     */
    public String toMarkdown() {
        return new MatrixText(this, grid).markdown();
    }

    /**
     * Renders the matrix.
     *
     * @param report the form
     * @return the rendered text
     */
    public String render(Report report) {
        Objects.requireNonNull(report, "report must not be null");
        return report.render(this);
    }

    /**
     * Renders the matrix into a file, whole or not at all.
     *
     * @param file the file; what stood there is replaced
     * @param report the form
     * @throws org.rapporteur.fault.OutputException if it cannot be written
     */
    public void write(Path file, Report report) {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(report, "report must not be null");
        WholeFile.write(file, report.render(this));
    }

    /**
     * How the matrix was made: inputs with hashes, codebook, coding if the points were given coded, measure, slice, counting, version.
     *
     * @return several lines
     */
    public String howItWasMade() {
        return Making.of(statements, notices, grid, slice, counting, coding);
    }

    @Override
    public String toString() {
        return "ComparisonMatrix of " + Shown.counted(delegations().size(), "delegation") + " on "
                + Shown.counted(grid.sheets().size(), "issue");
    }
}
