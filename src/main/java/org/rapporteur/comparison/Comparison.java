package org.rapporteur.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.scoring.Measure;
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

    private final Plan plan;

    private Comparison(Plan plan) {
        this.plan = plan;
    }

    /**
     * Begins with statements.
     *
     * @param statements at least one
     * @return a comparison of all their delegations
     */
    public static Comparison of(List<Statement> statements) {
        Objects.requireNonNull(statements, "statements must not be null");
        if (statements.stream().anyMatch(Objects::isNull)) {
            throw new NullPointerException("statements must not hold null");
        }
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements (none) must be at least one");
        }
        return new Comparison(Plan.of(statements));
    }

    /**
     * Begins with points that are coded already: by hand, by a machine and corrected, by somebody else. The library's rules
     * code none of them. Only the points given count, each with the issues and stances given to it.
     *
     * <pre>{@code
     * CodingSheet sheet = CodingSheet.read(Path.of("anna.csv"), transcripts, codebook);
     * Comparison.ofCoded(codebook, sheet.statements("anna"), sheet.points("anna")).matrix();
     * }</pre>
     *
     * @param codebook the codebook that has their issues and questions
     * @param statements at least one; a delegation of which no point is given is silent on every issue
     * @param points coded points of these statements, each point once, in any order
     * @return a comparison of all delegations of the statements
     * @throws IllegalArgumentException if there is no statement, or a point is of another statement, or is coded twice
     * @throws org.rapporteur.fault.UnknownNameException if the codebook lacks an issue or a question; lists the nearest
     */
    public static Comparison ofCoded(Codebook codebook, List<Statement> statements, Collection<CodedPoint> points) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        Objects.requireNonNull(points, "points must not be null");
        return new Comparison(of(statements).plan.codedAs(codebook, Coder.asGiven(codebook, statements, points)));
    }

    /**
     * Says by which codebook issues and stances are found.
     *
     * @param other a codebook that has the issues already named, if any
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if it lacks an issue already named; lists the nearest
     * @throws IllegalStateException if the points were given coded already
     */
    public Comparison codedBy(Codebook other) {
        Objects.requireNonNull(other, "other must not be null");
        List<Issue> renamed = chosen(other, plan.issues().stream().map(Issue::id));
        return new Comparison(plan.codedBy(other).on(renamed));
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
        Objects.requireNonNull(names, "names must not be null");
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
        Objects.requireNonNull(delegations, "delegations must not be null");
        return between(found(delegations));
    }

    private Comparison between(List<Delegation> found) {
        return new Comparison(plan.between(found));
    }

    /**
     * Says with whom the delegations of {@link #between(String...)} are compared instead of with each other.
     *
     * @param names usual names of at least one delegation that has a statement
     * @return a new comparison, rectangular
     * @throws org.rapporteur.fault.UnknownNameException if nobody present bears a name; lists the nearest
     */
    public Comparison against(String... names) {
        Objects.requireNonNull(names, "names must not be null");
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
        Objects.requireNonNull(delegations, "delegations must not be null");
        return against(found(delegations));
    }

    private Comparison against(List<Delegation> found) {
        return new Comparison(plan.against(found));
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
        return plan.counting() == Counting.SEATS
                ? new Roster(EndorsementGraph.of(plan.statements()).asGraph().nodes())
                : new Roster(
                        plan.statements().stream().map(Statement::delegation).toList());
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
        Objects.requireNonNull(names, "names must not be null");
        Codebook known = plan.codebook()
                .orElseThrow(() -> new IllegalStateException("issues (" + String.join(", ", names)
                        + ") need a codebook\nCall codedBy(...) before on(...)."));
        refuseNone("issues", names.length);
        return new Comparison(plan.on(chosen(known, Arrays.stream(names))));
    }

    /**
     * Says by which measure.
     *
     * @param other the measure; if it is position alignment, it takes the relatedness already chosen, if any
     * @return a new comparison
     * @throws IllegalStateException if a relatedness was chosen and the measure takes none
     */
    public Comparison measuredBy(Measure other) {
        Objects.requireNonNull(other, "other must not be null");
        Measure chosen = plan.relatedness().map(how -> related(other, how)).orElse(other);
        return new Comparison(plan.measuredBy(chosen));
    }

    /**
     * Says how it is told whether two points are about the same; only for position alignment.
     *
     * @param how the way to tell
     * @return a new comparison
     * @throws IllegalStateException if another measure was chosen
     */
    public Comparison relatedBy(Relatedness how) {
        Objects.requireNonNull(how, "how must not be null");
        return new Comparison(plan.measuredBy(related(plan.measure(), how)).relatedBy(how));
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
        Objects.requireNonNull(day, "day must not be null");
        return new Comparison(plan.sliced(plan.slice().from(day)));
    }

    /**
     * Leaves out statements after a day, and undated ones.
     *
     * @param day the last day
     * @return a new comparison
     */
    public Comparison until(LocalDate day) {
        Objects.requireNonNull(day, "day must not be null");
        return new Comparison(plan.sliced(plan.slice().until(day)));
    }

    /**
     * Takes only the statements of one meeting.
     *
     * @param meeting its name as the transcripts have it
     * @return a new comparison
     * @throws org.rapporteur.fault.UnknownNameException if no statement was given there
     */
    public Comparison atMeeting(String meeting) {
        Objects.requireNonNull(meeting, "meeting must not be null");
        return new Comparison(plan.sliced(plan.slice().at(meeting, plan.statements())));
    }

    /**
     * Says who counts: everybody who delivers a statement, every voice once, or every member that is spoken for. Said before
     * {@link #between(String...)}, by seats also those can be named that only a group or an endorsed statement speaks for.
     *
     * @param other how endorsements and statements on behalf of groups count
     * @return a new comparison
     */
    public Comparison counting(Counting other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Comparison(plan.counting(other));
    }

    /**
     * Says who is told how far the comparison has come: {@code "coding"} statement by statement, then {@code "comparing"}
     * issue by issue. Without it nobody is; it changes no result.
     *
     * @param listener who is told
     * @return a new comparison
     */
    public Comparison reportingTo(ProgressListener listener) {
        Objects.requireNonNull(listener, "listener must not be null");
        return new Comparison(plan.reportingTo(listener));
    }

    /**
     * Compares.
     *
     * @return the matrix; a delegation named by {@link #between(String...)} or {@link #against(String...)} whose
     *     statements are all outside the slice is silent on every issue
     * @throws IllegalStateException if the slice holds no statement of those compared
     * @throws org.rapporteur.progress.StoppedException if the thread is interrupted
     */
    public ComparisonMatrix matrix() {
        return plan.matrix();
    }

    @Override
    public String toString() {
        String slice = plan.slice().equals(Slice.ALL) ? "" : ", " + plan.slice().describe();
        return Shown.line("Comparison of " + Shown.counted(plan.statements().size(), "statement") + " by "
                + plan.measure().id() + ", "
                + plan.codebook().map(codebook -> "codebook " + codebook.id()).orElse("no codebook") + slice);
    }
}
