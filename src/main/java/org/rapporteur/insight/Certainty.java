package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
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

    private static final double LEVEL = 0.95;

    private final Debate debate;
    private final Measure measure;
    private final Unsaid unsaid;
    private final ProgressListener listener;

    private Certainty(Debate debate, Measure measure, ProgressListener listener) {
        this.debate = debate;
        this.measure = measure;
        this.listener = listener;
        this.unsaid = new Unsaid(debate, measure);
    }

    /**
     * How sure a matrix is, by its own measure.
     *
     * @param matrix a matrix
     * @return its certainty
     */
    public static Certainty of(ComparisonMatrix matrix) {
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
     */
    public Optional<Interval> interval(String first, String second, double level) {
        return interval(debate.number(first), debate.number(second), debate.issues(), level);
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
     */
    public Optional<Interval> interval(String first, String second, String issue, double level) {
        return interval(debate.number(first), debate.number(second), List.of(debate.issue(issue)), level);
    }

    private Optional<Interval> interval(int a, int b, List<Issue> issues, double level) {
        refuseLevel(level);
        Reweighing pair = new Reweighing(debate, measure, issues, a, b);
        if (pair.points(true) < 2 || pair.points(false) < 2) {
            return Optional.empty();
        }
        if (measure.id().equals("signorino-ritter") && issues.size() == 1) {
            return SignorinoRitterInterval.of(profile(a, issues), profile(b, issues), level);
        }
        Redrawn first = new Redrawn(debate.delegation(a), debate.points(a));
        Redrawn second = new Redrawn(debate.delegation(b), debate.points(b));
        OptionalDouble estimate = unsaid.value(pair, a, b);
        if (estimate.isEmpty()) {
            return Optional.empty();
        }
        return Drawings.of(() -> pair.value(first.next(), second.next()), estimate.getAsDouble())
                .filter(Drawings::vary)
                .map(drawings -> drawings.interval(level, measure.lowest(), measure.highest()));
    }

    private static void refuseLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level (" + level + ") must lie between 0 and 1\nMaybe 0.95, for 95 of 100 drawings.");
        }
    }

    private StanceProfile profile(int delegation, List<Issue> issues) {
        return StanceProfile.of(debate.position(delegation, issues.get(0)).orElseThrow());
    }

    /**
     * Between what the overall value of a pair would lie if each spoke wherever the other does: what one of them leaves unsaid
     * taken at the worst, and at the best. The same as {@link OverallScore#bounds()}.
     *
     * @param first any usual name
     * @param second any usual name
     * @return low and high; empty if the range of the measure has no ends and something is unsaid, or neither speaks
     * @throws org.rapporteur.fault.UnknownNameException if a name is not known; lists the nearest
     */
    public Optional<OverallScore.Bounds> bounds(String first, String second) {
        return SilenceBounds.of(debate, measure, debate.number(first), debate.number(second));
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
        return probability(triple(debate.issues(), of, one, other), of, one, other);
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
        return probability(triple(List.of(debate.issue(issue)), of, one, other), of, one, other);
    }

    private Triple triple(List<Issue> issues, String... names) {
        int[] numbers = Arrays.stream(names).mapToInt(debate::number).toArray();
        if (numbers[0] == numbers[1] || numbers[0] == numbers[2] || numbers[1] == numbers[2]) {
            throw new IllegalArgumentException("delegations (" + String.join(", ", names) + ") must be three");
        }
        return new Triple(debate, measure, issues, numbers);
    }

    private OptionalDouble probability(Triple triple, String... names) {
        if (!unsaid.of(triple, names).isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Redrawn> redrawn = new ArrayList<>();
        for (int k = 0; k < names.length; k++) {
            redrawn.add(new Redrawn(debate.delegation(debate.number(names[k])), triple.points(k)));
        }
        double estimate = triple.lead(Redrawn.once(triple.size())).orElseThrow();
        return Drawings.of(
                        () -> triple.lead(
                                redrawn.get(0).next(),
                                redrawn.get(1).next(),
                                redrawn.get(2).next()),
                        estimate)
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
        return robustness(triple(debate.issues(), of, one, other), of, one, other);
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
        Issue found = debate.issue(issue);
        Debate there = debate.only(found);
        return new Certainty(there, measure, listener)
                .robustness(new Triple(there, measure, List.of(found), numbers(of, one, other)), of, one, other);
    }

    private int[] numbers(String... names) {
        triple(debate.issues(), names);
        return Arrays.stream(names).mapToInt(debate::number).toArray();
    }

    private Robustness robustness(Triple triple, String... names) {
        List<Delegation> delegations =
                Arrays.stream(names).map(debate::number).map(debate::delegation).toList();
        OptionalDouble lead = triple.lead(Redrawn.once(triple.size()));
        if (lead.isEmpty()) {
            String near = unsaid.hasValue(triple.near(), names[0], names[1])
                    ? ""
                    : unsaid.of(triple.near(), names[0], names[1]);
            return Robustness.unsaid(delegations, near.isEmpty() ? unsaid.of(triple.far(), names[0], names[2]) : near);
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
     */
    public String describe(String first, String second) {
        int a = debate.number(first);
        int b = debate.number(second);
        Reweighing pair = new Reweighing(debate, measure, debate.issues(), a, b);
        String names = debate.delegation(a) + " and " + debate.delegation(b) + ": ";
        String why = unsaid.of(pair, first, second);
        OptionalDouble value = unsaid.value(pair, a, b);
        if (value.isEmpty()) {
            return names + "nothing can be said, " + why + ".";
        }
        String found = names + measure.id() + " " + number(value.getAsDouble());
        Optional<Interval> interval = interval(a, b, debate.issues(), LEVEL);
        return interval.map(i -> found + ", 95 % between " + number(i.low()) + " and " + number(i.high()) + ", from "
                        + pair.points(true) + " and " + pair.points(false) + " points.")
                .orElse(found + "; how sure that is cannot be said"
                        + (why.isEmpty()
                                ? ": every drawing comes out the same, or leaves nothing to compare, a sign of too few points."
                                : ": " + why + "."));
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
        Triple triple = triple(debate.issues(), of, one, other);
        List<Delegation> who = Arrays.stream(new String[] {of, one, other})
                .map(debate::number)
                .map(debate::delegation)
                .toList();
        OptionalDouble probability = probability(triple, of, one, other);
        if (probability.isEmpty()) {
            String why = unsaid.of(triple, of, one, other);
            return "Whether " + who.get(0) + " is nearer to " + who.get(1) + " than to " + who.get(2)
                    + " cannot be said: " + (why.isEmpty() ? "most drawings leave nothing to compare" : why) + ".";
        }
        if (probability.getAsDouble() < 0.5) {
            return describe(of, other, one);
        }
        Robustness robustness = robustness(triple, of, one, other);
        return who.get(0) + " is nearer to " + who.get(1) + " than to " + who.get(2) + " with probability "
                + number(probability.getAsDouble()) + ". "
                + (robustness.applies()
                        ? robustness.describe()
                        : "As the points stand, it is not so, or they are level.")
                + (silenceCouldReverse(of, one, other)
                        ? " What the three leave unsaid could turn it round as well."
                        : "");
    }

    private boolean silenceCouldReverse(String of, String one, String other) {
        Optional<OverallScore.Bounds> near = bounds(of, one);
        Optional<OverallScore.Bounds> far = bounds(of, other);
        boolean similar = measure.sense() == Measure.Sense.SIMILARITY;
        return near.isPresent()
                && far.isPresent()
                && (similar
                        ? near.get().low() < far.get().high()
                        : near.get().high() > far.get().low());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
    }

    /**
     * Every pair with its interval, a sentence each. Do not parse.
     *
     * @return lines with {@code \n} as line end, at most 100 columns wide
     */
    public String toText() {
        StringBuilder text = new StringBuilder(this + "\n");
        if (debate.pairs().isEmpty()) {
            return text.append("There are fewer than two delegations: nothing can be said.\n")
                    .toString();
        }
        Work work = Work.begin("drawing", debate.pairs().size(), listener);
        for (int[] pair : debate.pairs()) {
            String sentence = work.part(() -> describe(
                    debate.delegation(pair[0]).name(),
                    debate.delegation(pair[1]).name()));
            LabText.wrap(sentence).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return Shown.line("Certainty of " + debate.pairs().size() + " pairs by " + measure.id());
    }
}
