package org.rapporteur.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.SignorinoRitterInterval;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.statement.Delegation;

/**
 * How sure a comparison is: intervals of its values, the probability that one delegation is nearer than another, and how
 * many points would have to be left out to reverse that.
 *
 * <p>Points are taken as draws from what a delegation might have said. They are drawn anew 1,000 times, statements first,
 * then points within a statement; each point finds its closest counterpart among those drawn, and the results are moved so
 * that their mean is the value itself. On one issue, S of Signorino and Ritter has an interval of its own,
 * {@link SignorinoRitterInterval}. What is drawn of a delegation depends on nobody else, so
 * the same numbers come out in any company, on every machine and for any number of threads. It covers the choice of points:
 * not errors of extraction and coding, and not what a delegation left unsaid ({@code matrix.overall(...).bounds()}).
 *
 * <p>Where a delegation makes fewer than two points on what both address, drawing them anew changes nothing, and looks like
 * certainty: then there is no interval and no probability, and {@link #describe} says why. Immutable and thread-safe.
 *
 * <pre>{@code
 * Certainty certainty = Certainty.of(matrix);
 * certainty.interval("Norland", "Sudland", 0.95);                   // Optional[0.21 to 0.48]
 * certainty.probabilityCloser("Norland", "Ostania", "Sudland");     // OptionalDouble[0.86]
 * certainty.robustness("Norland", "Ostania", "Sudland").radius();   // OptionalInt[2]
 * certainty.describe("Norland", "Ostania", "Sudland");              // the same in a sentence
 * }</pre>
 */
public final class Certainty {

    private final Debate debate;
    private final Measure measure;
    private final ProgressListener listener;

    private Certainty(Debate debate, Measure measure, ProgressListener listener) {
        this.debate = debate;
        this.measure = measure;
        this.listener = listener;
    }

    /**
     * How sure a matrix is, by its own measure.
     *
     * @param matrix a matrix
     * @return its certainty
     */
    public static Certainty of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return new Certainty(Debate.of(matrix), matrix.measure(), ProgressListener.silent());
    }

    /**
     * How sure a comparison of points coded elsewhere is.
     *
     * @param codebook the issues and questions
     * @param points coded points of any number of delegations
     * @param measure by what they are compared
     * @return its certainty
     */
    public static Certainty of(Codebook codebook, Collection<CodedPoint> points, Measure measure) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(points, "points must not be null");
        Objects.requireNonNull(measure, "measure must not be null");
        return new Certainty(Debate.of(codebook, points), measure, ProgressListener.silent());
    }

    /**
     * Says who is told how far {@link #toText()} has come: {@code "drawing"}, pair by pair. Without it nobody is; it changes
     * no result.
     *
     * @param other who is told
     * @return a new certainty
     */
    public Certainty reportingTo(ProgressListener other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Certainty(debate, measure, other);
    }

    /**
     * An interval of the overall value of a pair.
     *
     * @param first any usual name
     * @param second any usual name
     * @param level share of the drawings within it, more than 0 and less than 1, such as 0.95
     * @return the interval; empty if the two share no issue, one of them makes fewer than two points there, or every drawing
     *     comes out the same, which is a sign of too few points and not of certainty
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     * @throws IllegalArgumentException if both names mean the same delegation
     */
    public Optional<Interval> interval(String first, String second, double level) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        return interval(two(first, second), debate.issues(), level);
    }

    /**
     * An interval of the value of a pair on one issue.
     *
     * @param first any usual name
     * @param second any usual name
     * @param issue id or label
     * @param level share of the drawings within it, more than 0 and less than 1, such as 0.95
     * @return the interval; empty if one of the two is silent or makes fewer than two points on the issue, or every drawing
     *     comes out the same
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     * @throws IllegalArgumentException if both names mean the same delegation
     */
    public Optional<Interval> interval(String first, String second, String issue, double level) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return interval(two(first, second), List.of(debate.issue(issue)), level);
    }

    /** The numbers of two delegations that are not one: nobody is more or less sure of agreeing with itself. */
    private int[] two(String first, String second) {
        int[] two = {debate.number(first), debate.number(second)};
        if (two[0] == two[1]) {
            throw new IllegalArgumentException("delegations (" + first + ", " + second
                    + ") must be two\nMaybe name another: with itself every delegation agrees, whatever it says.");
        }
        return two;
    }

    private Optional<Interval> interval(int[] two, List<Issue> issues, double level) {
        refuseLevel(level);
        Reweighing pair = pair(issues, two[0], two[1]);
        return interval(
                pair,
                issues,
                () -> pair.values(
                        pair.first().drawn(Drawings.DRAWS), pair.second().drawn(Drawings.DRAWS)),
                level);
    }

    private Reweighing pair(List<Issue> issues, int a, int b) {
        return new Reweighing(
                measure,
                issues,
                new Voice(debate, a),
                new Voice(debate, b),
                (first, second) -> PairOnIssue.of(measure, first, second));
    }

    /** @param drawn the values of the pair with points drawn anew */
    Optional<Interval> interval(Reweighing pair, List<Issue> issues, Supplier<double[]> drawn, double level) {
        if (pair.points(true) < 2 || pair.points(false) < 2) {
            return Optional.empty();
        }
        if (measure.id().equals("signorino-ritter") && issues.size() == 1) {
            return SignorinoRitterInterval.of(profile(pair.first(), issues), profile(pair.second(), issues), level);
        }
        OptionalDouble estimate = pair.value();
        return estimate.isEmpty()
                ? Optional.empty()
                : Drawings.of(drawn.get(), estimate.getAsDouble())
                        .filter(Drawings::vary)
                        .map(drawings -> drawings.interval(level, measure.lowest(), measure.highest()));
    }

    private static void refuseLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level (" + level + ") must lie between 0 and 1\nMaybe 0.95, for 95 of 100 drawings.");
        }
    }

    private static StanceProfile profile(Voice voice, List<Issue> issues) {
        return StanceProfile.of(voice.position(issues.get(0)).orElseThrow());
    }

    /**
     * Between what the overall value of a pair would lie if each spoke wherever the other does: what one of them leaves unsaid
     * taken at the worst, and at the best. The same as {@link OverallScore#bounds()}.
     *
     * @param first any usual name
     * @param second any usual name
     * @return low and high; empty if the range of the measure has no ends and something is unsaid, or neither speaks
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     * @throws IllegalArgumentException if both names mean the same delegation
     */
    public Optional<OverallScore.Bounds> bounds(String first, String second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        int[] two = two(first, second);
        return SilenceBounds.of(debate, measure, two[0], two[1]);
    }

    /**
     * How sure it is that a delegation is nearer to one than to another, over all issues.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @return the share of drawings in which it is nearer to {@code one}, ties for half, drawn towards one half as if two more
     *     points had been made that might say anything (Laplace's rule of succession): from n points of the side with the
     *     fewest at most 1 - 1 / (n + 2); empty if one of the pairs shares no issue, or one of the three makes fewer than two
     *     points there
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public OptionalDouble probabilityCloser(String of, String one, String other) {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return probability(triple(debate.issues(), of, one, other));
    }

    /**
     * How sure it is that a delegation is nearer to one than to another, on one issue.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @param issue id or label
     * @return the probability, as for all issues
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public OptionalDouble probabilityCloser(String of, String one, String other, String issue) {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return probability(triple(List.of(debate.issue(issue)), of, one, other));
    }

    Triple triple(List<Issue> issues, String... names) {
        int[] numbers = Arrays.stream(names).mapToInt(debate::number).toArray();
        if (numbers[0] == numbers[1] || numbers[0] == numbers[2] || numbers[1] == numbers[2]) {
            throw new IllegalArgumentException("delegations (" + String.join(", ", names)
                    + ") must be three\nMaybe name others: whether one of two is nearer can be asked of a third only.");
        }
        return new Triple(measure, pair(issues, numbers[0], numbers[1]), pair(issues, numbers[0], numbers[2]));
    }

    OptionalDouble probability(Triple triple) {
        if (!Unsaid.of(triple, measure).isEmpty()) {
            return OptionalDouble.empty();
        }
        double estimate = triple.lead(Redrawn.once(triple.size())).orElseThrow();
        return Drawings.of(triple.leads(Drawings.DRAWS), estimate)
                .map(drawings -> OptionalDouble.of(drawings.ahead(triple.fewest())))
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * How many points would have to be left out to reverse that a delegation is nearer to one than to another, over all
     * issues.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @return the smallest set, exactly for up to 14 points and wherever it is small; otherwise certified bounds
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public Robustness robustness(String of, String one, String other) {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return robustness(triple(debate.issues(), of, one, other));
    }

    /**
     * How many points would have to be left out to reverse it on one issue.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @param issue id or label
     * @return the smallest set or certified bounds, as for all issues
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public Robustness robustness(String of, String one, String other, String issue) {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Issue found = debate.issue(issue);
        return new Certainty(debate.only(found), measure, listener).robustness(of, one, other);
    }

    Robustness robustness(Triple triple) {
        List<Delegation> delegations = List.of(
                triple.near().first().delegation(),
                triple.near().second().delegation(),
                triple.far().second().delegation());
        OptionalDouble lead = triple.lead(Redrawn.once(triple.size()));
        if (lead.isEmpty()) {
            String near = triple.near().value().isPresent() ? "" : Unsaid.of(triple.near(), measure);
            return Robustness.unsaid(delegations, near.isEmpty() ? Unsaid.of(triple.far(), measure) : near);
        }
        if (lead.getAsDouble() <= 0) {
            return Robustness.unsaid(delegations, "as things stand it is not so");
        }
        return Reversal.of(triple, delegations);
    }

    /**
     * What can be said of a pair, in a sentence.
     *
     * @param first any usual name
     * @param second any usual name
     * @return value and interval, or why there is none; for people, do not parse
     * @throws IllegalArgumentException if both names mean the same delegation
     */
    public String describe(String first, String second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        int[] two = two(first, second);
        Reweighing pair = pair(debate.issues(), two[0], two[1]);
        return new CertaintyText(this)
                .sentence(
                        pair,
                        () -> pair.values(
                                pair.first().drawn(Drawings.DRAWS),
                                pair.second().drawn(Drawings.DRAWS)));
    }

    /**
     * What can be said of three, in a sentence.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @return who is nearer, how probably, and what would reverse it, or why nothing can be said; for people, do not parse
     */
    public String describe(String of, String one, String other) {
        Objects.requireNonNull(of, "of must not be null");
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return new CertaintyText(this).sentence(of, one, other);
    }

    /**
     * Every pair with its interval, a sentence each. Do not parse.
     *
     * @return lines with {@code \n} as line end, at most 100 columns wide
     */
    public String toText() {
        return new CertaintyText(this).text(listener);
    }

    Debate debate() {
        return debate;
    }

    Measure measure() {
        return measure;
    }

    @Override
    public String toString() {
        return Shown.line("Certainty of " + debate.pairs().size() + " pairs by " + measure.id());
    }
}
