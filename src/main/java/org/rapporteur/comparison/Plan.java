package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Positions;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * What a comparison has been told so far.
 *
 * @param statements at least one
 * @param codebook the codebook, if one was named
 * @param given the coder of points that are coded already, if they are
 * @param rows whom to compare; nobody is everybody
 * @param columns with whom; nobody is those of the rows
 * @param issues on what; none is all
 * @param measure by what
 * @param relatedness how it is told that two points are about the same, if that was said
 * @param slice which statements
 * @param counting who counts
 * @param listener who is told how far it has come
 */
record Plan(
        List<Statement> statements,
        Optional<Codebook> codebook,
        Optional<Coder> given,
        List<Delegation> rows,
        List<Delegation> columns,
        List<Issue> issues,
        Measure measure,
        Optional<Relatedness> relatedness,
        Slice slice,
        Counting counting,
        ProgressListener listener) {

    static Plan of(List<Statement> statements) {
        return new Plan(
                List.copyOf(statements),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Measures.positionAlignment(),
                Optional.empty(),
                Slice.ALL,
                Counting.DELIVERED,
                ProgressListener.silent());
    }

    Plan codedBy(Codebook by) {
        if (given.isPresent()) {
            throw new IllegalStateException("points are coded already, and codebook (" + by.id()
                    + ") cannot code them again\nMaybe begin with Comparison.of(statements).");
        }
        return coded(by, given);
    }

    Plan codedAs(Codebook by, Coder coder) {
        return coded(by, Optional.of(coder));
    }

    private Plan coded(Codebook by, Optional<Coder> coder) {
        return new Plan(
                statements,
                Optional.of(by),
                coder,
                rows,
                columns,
                issues,
                measure,
                relatedness,
                slice,
                counting,
                listener);
    }

    Plan between(List<Delegation> found) {
        return new Plan(
                statements, codebook, given, found, columns, issues, measure, relatedness, slice, counting, listener);
    }

    Plan against(List<Delegation> found) {
        return new Plan(
                statements, codebook, given, rows, found, issues, measure, relatedness, slice, counting, listener);
    }

    Plan on(List<Issue> chosen) {
        return new Plan(
                statements, codebook, given, rows, columns, chosen, measure, relatedness, slice, counting, listener);
    }

    Plan measuredBy(Measure other) {
        return new Plan(
                statements, codebook, given, rows, columns, issues, other, relatedness, slice, counting, listener);
    }

    Plan relatedBy(Relatedness how) {
        return new Plan(
                statements,
                codebook,
                given,
                rows,
                columns,
                issues,
                measure,
                Optional.of(how),
                slice,
                counting,
                listener);
    }

    Plan sliced(Slice other) {
        return new Plan(
                statements, codebook, given, rows, columns, issues, measure, relatedness, other, counting, listener);
    }

    Plan counting(Counting other) {
        return new Plan(
                statements, codebook, given, rows, columns, issues, measure, relatedness, slice, other, listener);
    }

    Plan reportingTo(ProgressListener other) {
        return new Plan(
                statements, codebook, given, rows, columns, issues, measure, relatedness, slice, counting, other);
    }

    ComparisonMatrix matrix() {
        Twice read = once();
        List<Statement> sliced = read.once();
        List<Statement> held = held(sliced);
        if (held.isEmpty()) {
            throw new IllegalStateException("slice (" + slice.describe() + ") holds no statement");
        }
        List<Positions> gathered = gathered(counting == Counting.SEATS ? sliced : held);
        List<String> notices = new ArrayList<>(read.notices());
        undated().ifPresent(notices::add);
        return new ComparisonMatrix(grid(gathered), held, notices, slice, counting, given.map(Coder::about));
    }

    /** The statements of the slice; points that were coded already are counted as they were given. */
    private Twice once() {
        List<Statement> sliced = statements.stream()
                .filter(slice::holds)
                .sorted(StatementOrder.ORDER)
                .toList();
        return given.isPresent() ? new Twice(sliced, List.of()) : Twice.without(sliced);
    }

    /** Says how many statements no slice of days can hold. */
    private Optional<String> undated() {
        long left = statements.stream()
                .filter(statement -> statement.transcript().date().isEmpty() && !slice.holds(statement))
                .count();
        return slice.isOfDays() && left > 0
                ? Optional.of(left + (left == 1 ? " undated statement" : " undated statements") + " left out")
                : Optional.empty();
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

    private Grid grid(List<Positions> gathered) {
        Roster roster = new Roster(gathered.stream().map(Positions::delegation).toList());
        List<Issue> compared =
                !issues.isEmpty() ? issues : codebook.map(Codebook::issues).orElse(List.of(Coder.ALL_POINTS));
        Work work = Work.begin("comparing", compared.size(), listener);
        List<Sheet> sheets = compared.stream()
                .map(issue -> work.part(() -> new Sheet(issue, gathered, measure)))
                .toList();
        List<Delegation> down = rows.isEmpty() ? roster.all() : rows;
        Codebook known = codebook.orElseGet(() -> Codebook.of("none", List.of(Coder.ALL_POINTS), List.of()));
        return new Grid(roster, down, columns.isEmpty() ? down : columns, gathered, sheets, known, measure);
    }

    /** Without names all are compared. */
    private boolean compares(Delegation delegation) {
        return rows.isEmpty() || isNamed(delegation);
    }

    private boolean isNamed(Delegation delegation) {
        return rows.contains(delegation) || columns.contains(delegation);
    }

    private Coder coder() {
        return given.or(() -> codebook.map(Coder::by)).orElseGet(Coder::uncoded);
    }

    /** The positions of all that have a row or column, in order; somebody without a point counts if the points are given. */
    private List<Positions> gathered(List<Statement> coded) {
        Map<Delegation, List<CodedPoint>> points = new TreeMap<>();
        Stream.concat(rows.stream(), columns.stream()).forEach(named -> points.put(named, List.of()));
        points.putAll(new Counted(coded, coder(), listener).points(counting, this::isNamed));
        return points.entrySet().stream()
                .filter(entry -> compares(entry.getKey()))
                .map(entry -> Positions.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
