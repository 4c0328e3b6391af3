package org.rapporteur.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * The steps from statements to a matrix, in any order, each returning a new value; half a chain can be used twice.
 *
 * <pre>{@code
 * ComparisonMatrix matrix = Comparison.of(statements)
 *         .codedBy(Codebook.ictSecurity())
 *         .between("China", "Netherlands")
 *         .on("institutional-dialogue")
 *         .matrix();
 * }</pre>
 *
 * <p>Without further steps all delegations are compared by position alignment, without a codebook on one issue that holds
 * all points. Several statements of one delegation are gathered into its positions. Names fail at the step that names
 * them. Immutable and thread-safe.
 */
public final class Comparison {

    private final List<Statement> statements;
    private final Optional<Codebook> codebook;
    private final List<Delegation> rows;
    private final List<Delegation> columns;
    private final List<Issue> issues;
    private final Measure measure;
    private final Optional<Relatedness> relatedness;
    private final Slice slice;
    private final Counting counting;

    private Comparison(
            List<Statement> statements,
            Optional<Codebook> codebook,
            List<Delegation> rows,
            List<Delegation> columns,
            List<Issue> issues,
            Measure measure,
            Optional<Relatedness> relatedness,
            Slice slice,
            Counting counting) {
        this.statements = statements;
        this.codebook = codebook;
        this.rows = rows;
        this.columns = columns;
        this.issues = issues;
        this.measure = measure;
        this.relatedness = relatedness;
        this.slice = slice;
        this.counting = counting;
    }

    /**
     * Begins with statements.
     *
     * @param statements at least one
     * @return a comparison of all their delegations
     */
    public static Comparison of(List<Statement> statements) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements (none) must be at least one");
        }
        return new Comparison(
                List.copyOf(statements),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Measures.positionAlignment(),
                Optional.empty(),
                Slice.ALL,
                Counting.DELIVERED);
    }

    /**
     * Says by which codebook issues and stances are found.
     *
     * @param other a codebook that has the issues already named, if any
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if it lacks an issue already named; lists the nearest
     */
    public Comparison codedBy(Codebook other) {
        List<Issue> renamed = chosen(other, issues.stream().map(Issue::id));
        return new Comparison(
                statements, Optional.of(other), rows, columns, renamed, measure, relatedness, slice, counting);
    }

    /** The named issues, each once, in the order of the codebook. */
    private static List<Issue> chosen(Codebook codebook, Stream<String> names) {
        Set<Issue> wanted = names.map(codebook::issue).collect(Collectors.toSet());
        return codebook.issues().stream().filter(wanted::contains).toList();
    }

    /**
     * Says whom to compare with each other.
     *
     * @param names usual names of at least one delegation that has a statement
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if nobody present bears a name; lists the nearest
     */
    public Comparison between(String... names) {
        return between(found(names));
    }

    /**
     * Says whom to compare with each other.
     *
     * @param delegations at least one, each with a statement
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if one of them has no statement; lists the nearest
     */
    public Comparison between(Delegation... delegations) {
        return between(found(delegations));
    }

    private Comparison between(List<Delegation> found) {
        return new Comparison(statements, codebook, found, columns, issues, measure, relatedness, slice, counting);
    }

    /**
     * Says with whom the delegations of {@link #between(String...)} are compared instead of with each other.
     *
     * @param names usual names of at least one delegation that has a statement
     * @return a new comparison, rectangular
     * @throws org.rapporteur.fault.UnknownNameException if nobody present bears a name; lists the nearest
     */
    public Comparison against(String... names) {
        return against(found(names));
    }

    /**
     * Says with whom the delegations of {@link #between(Delegation...)} are compared instead of with each other.
     *
     * @param delegations at least one, each with a statement
     * @return a new comparison, rectangular
     * @throws org.rapporteur.fault.UnknownNameException if one of them has no statement; lists the nearest
     */
    public Comparison against(Delegation... delegations) {
        return against(found(delegations));
    }

    private Comparison against(List<Delegation> found) {
        return new Comparison(statements, codebook, rows, found, issues, measure, relatedness, slice, counting);
    }

    private List<Delegation> found(String... names) {
        refuseNone("names", names.length);
        return Arrays.stream(names).map(present()::find).distinct().sorted().toList();
    }

    private List<Delegation> found(Delegation... delegations) {
        refuseNone("delegations", delegations.length);
        return Arrays.stream(delegations)
                .map(present()::find)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whoever delivers a statement; by seats also whoever is spoken for. */
    private Roster present() {
        return counting == Counting.SEATS
                ? new Roster(EndorsementGraph.of(statements).asGraph().nodes())
                : new Roster(statements.stream().map(Statement::delegation).toList());
    }

    private static void refuseNone(String what, int count) {
        if (count == 0) {
            throw new IllegalArgumentException(what + " (none) must be at least one");
        }
    }

    /**
     * Says on which issues.
     *
     * @param names ids or labels of at least one issue of the codebook; the matrix has them in the order of the codebook
     * @return a new comparison
     * @throws IllegalStateException if no codebook has been named yet
     * @throws org.rapporteur.fault.UnknownNameException if the codebook has no such issue; lists the nearest
     */
    public Comparison on(String... names) {
        Codebook known = codebook.orElseThrow(() -> new IllegalStateException(
                "issues (" + String.join(", ", names) + ") need a codebook\nCall codedBy(...) before on(...)."));
        refuseNone("issues", names.length);
        List<Issue> chosen = chosen(known, Arrays.stream(names));
        return new Comparison(statements, codebook, rows, columns, chosen, measure, relatedness, slice, counting);
    }

    /**
     * Says by which measure.
     *
     * @param other the measure; if it is position alignment, it takes the relatedness already chosen, if any
     * @return a new comparison
     * @throws IllegalStateException if a relatedness was chosen and the measure takes none
     */
    public Comparison measuredBy(Measure other) {
        Measure chosen = relatedness.map(how -> related(other, how)).orElse(other);
        return new Comparison(statements, codebook, rows, columns, issues, chosen, relatedness, slice, counting);
    }

    /**
     * Says how it is told whether two points are about the same; only for position alignment.
     *
     * @param how the way to tell
     * @return a new comparison
     * @throws IllegalStateException if another measure was chosen
     */
    public Comparison relatedBy(Relatedness how) {
        Measure chosen = related(measure, how);
        return new Comparison(statements, codebook, rows, columns, issues, chosen, Optional.of(how), slice, counting);
    }

    private static Measure related(Measure measure, Relatedness how) {
        if (measure instanceof PositionAlignment alignment) {
            return alignment.relatedBy(how);
        }
        throw new IllegalStateException("measure (" + measure.id()
                + ") takes no relatedness\nMaybe leave out relatedBy(...), or measure by position alignment.");
    }

    /**
     * Leaves out statements before a day, and undated ones.
     *
     * @param day the first day
     * @return a new comparison
     */
    public Comparison from(LocalDate day) {
        return new Comparison(
                statements, codebook, rows, columns, issues, measure, relatedness, slice.from(day), counting);
    }

    /**
     * Leaves out statements after a day, and undated ones.
     *
     * @param day the last day
     * @return a new comparison
     */
    public Comparison until(LocalDate day) {
        return new Comparison(
                statements, codebook, rows, columns, issues, measure, relatedness, slice.until(day), counting);
    }

    /**
     * Takes only the statements of one meeting.
     *
     * @param meeting its name as the transcripts have it
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if no statement was given there
     */
    public Comparison atMeeting(String meeting) {
        return new Comparison(
                statements,
                codebook,
                rows,
                columns,
                issues,
                measure,
                relatedness,
                slice.at(meeting, statements),
                counting);
    }

    /**
     * Says who counts: everybody who delivers a statement, every voice once, or every member that is spoken for. Said before
     * {@link #between(String...)}, by seats also those can be named that only a group or an endorsed statement speaks for.
     *
     * @param other how endorsements and statements on behalf of groups count
     * @return a new comparison
     */
    public Comparison counting(Counting other) {
        return new Comparison(statements, codebook, rows, columns, issues, measure, relatedness, slice, other);
    }

    /**
     * Compares.
     *
     * @return the matrix; a delegation named by {@link #between(String...)} or {@link #against(String...)} whose
     *     statements are all outside the slice is silent on every issue
     * @throws IllegalStateException if the slice holds no statement of those compared
     */
    public ComparisonMatrix matrix() {
        List<Statement> sliced = statements.stream()
                .filter(slice::holds)
                .sorted(StatementOrder.ORDER)
                .toList();
        List<Statement> held = held(sliced);
        if (held.isEmpty()) {
            throw new IllegalStateException("slice (" + slice.describe() + ") holds no statement");
        }
        List<Positions> gathered = gathered(counting == Counting.SEATS ? sliced : held);
        Roster roster = new Roster(gathered.stream().map(Positions::delegation).toList());
        List<Issue> compared =
                !issues.isEmpty() ? issues : codebook.map(Codebook::issues).orElse(List.of(Coder.ALL_POINTS));
        List<Sheet> sheets = compared.stream()
                .map(issue -> new Sheet(issue, gathered, measure))
                .toList();
        List<Delegation> down = rows.isEmpty() ? roster.all() : rows;
        Codebook known = codebook.orElseGet(() -> Codebook.of("none", List.of(Coder.ALL_POINTS), List.of()));
        Grid grid = new Grid(roster, down, columns.isEmpty() ? down : columns, gathered, sheets, known, measure);
        return new ComparisonMatrix(grid, held, slice, counting);
    }

    /** The statements that tell the positions of those compared. */
    private List<Statement> held(List<Statement> sliced) {
        Set<Delegation> speakers = new TreeSet<>();
        sliced.stream().map(Statement::delegation).filter(this::compares).forEach(speakers::add);
        if (counting == Counting.SEATS) {
            EndorsementGraph graph = EndorsementGraph.of(sliced);
            Stream.concat(rows.stream(), columns.stream())
                    .forEach(named -> speakers.addAll(graph.ties(named).keySet()));
        }
        return sliced.stream()
                .filter(statement -> speakers.contains(statement.delegation()))
                .toList();
    }

    /** Without names all are compared. */
    private boolean compares(Delegation delegation) {
        return rows.isEmpty() || isNamed(delegation);
    }

    private boolean isNamed(Delegation delegation) {
        return rows.contains(delegation) || columns.contains(delegation);
    }

    /** The positions of all that have a row or column, in order. */
    private List<Positions> gathered(List<Statement> coded) {
        Coder coder = codebook.map(Coder::by).orElseGet(Coder::uncoded);
        Map<Delegation, List<CodedPoint>> points = new TreeMap<>();
        Stream.concat(rows.stream(), columns.stream()).forEach(named -> points.put(named, List.of()));
        points.putAll(new Counted(coded, coder).points(counting, this::isNamed));
        return points.entrySet().stream()
                .filter(entry -> compares(entry.getKey()))
                .map(entry -> Positions.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "Comparison of " + statements.size() + " statements by " + measure.id();
    }
}
