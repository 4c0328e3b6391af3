package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
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
 * then points within a statement; each point finds its closest counterpart among those drawn. S of Signorino and Ritter on
 * stances has an interval of its own, {@link SignorinoRitterInterval}. What is drawn of a delegation depends on nobody else, so
 * the same numbers come out in any company, on every machine and for any number of threads. It covers the choice of points:
 * not errors of extraction and coding, and not what a delegation left unsaid ({@code matrix.overall(...).bounds()}).
 *
 * <p>Where a delegation makes fewer than two points on what both address, drawing them anew changes nothing, and looks like
 * certainty: then there is no interval and no probability, and {@link #describe} says why. Immutable and thread-safe.
 *
 * <pre>{@code
 * Certainty certainty = Certainty.of(matrix);
 * certainty.interval("Norland", "Sudland", 0.95);                   // Optional[0.21 to 0.48]
 * certainty.probabilityCloser("Norland", "Ostania", "Sudland");     // OptionalDouble[0.93]
 * certainty.robustness("Norland", "Ostania", "Sudland").radius();   // OptionalInt[2]
 * certainty.describe("Norland", "Ostania", "Sudland");              // the same in a sentence
 * }</pre>
 */
public final class Certainty {

    private static final int DRAWS = 1_000;
    private static final double LEVEL = 0.95;
    private static final double FEWEST_KNOWN = 0.5;

    private final Debate debate;
    private final Measure measure;

    private Certainty(Debate debate, Measure measure) {
        this.debate = debate;
        this.measure = measure;
    }

    /**
     * How sure a matrix is, by its own measure.
     *
     * @param matrix a matrix
     * @return its certainty
     */
    public static Certainty of(ComparisonMatrix matrix) {
        return new Certainty(Debate.of(matrix), matrix.measure());
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
        return new Certainty(Debate.of(codebook, points), measure);
    }

    /**
     * An interval of the overall value of a pair.
     *
     * @param first any usual name
     * @param second any usual name
     * @param level share of the drawings within it, more than 0 and less than 1, such as 0.95
     * @return the interval; empty if the two share no issue or one of them makes fewer than two points there
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
     * @return the interval; empty if one of the two is silent or makes fewer than two points on the issue
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
        double[] values = new double[DRAWS];
        int known = 0;
        for (int k = 0; k < DRAWS; k++) {
            OptionalDouble value = pair.value(first.next(), second.next());
            if (value.isPresent()) {
                values[known++] = value.getAsDouble();
            }
        }
        return known < FEWEST_KNOWN * DRAWS
                ? Optional.empty()
                : Optional.of(middle(Arrays.copyOf(values, known), level));
    }

    private static void refuseLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level (" + level + ") must lie between 0 and 1\nMaybe 0.95, for 95 of 100 drawings.");
        }
    }

    private static Interval middle(double[] values, double level) {
        Arrays.sort(values);
        int cut = (int) ((1 - level) / 2 * values.length);
        return new Interval(values[cut], values[values.length - 1 - cut], level);
    }

    private StanceProfile profile(int delegation, List<Issue> issues) {
        return StanceProfile.of(debate.position(delegation, issues.get(0)).orElseThrow());
    }

    /**
     * How sure it is that a delegation is nearer to one than to another, over all issues.
     *
     * @param of any usual name: from whom distances are seen
     * @param one any usual name
     * @param other any usual name
     * @return the share of drawings in which it is nearer to {@code one}, ties for half, never quite 0 or 1; empty if one of
     *     the pairs shares no issue, or one of the three makes fewer than two points there
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
        if (!unsaid(triple, names).isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Redrawn> redrawn = new ArrayList<>();
        for (int k = 0; k < names.length; k++) {
            redrawn.add(new Redrawn(debate.delegation(debate.number(names[k])), triple.points(k)));
        }
        double nearer = 0.5;
        int known = 0;
        for (int k = 0; k < DRAWS; k++) {
            OptionalDouble lead = triple.lead(
                    redrawn.get(0).next(), redrawn.get(1).next(), redrawn.get(2).next());
            if (lead.isPresent()) {
                nearer += lead.getAsDouble() > 0 ? 1 : lead.getAsDouble() == 0 ? 0.5 : 0;
                known++;
            }
        }
        return known < FEWEST_KNOWN * DRAWS ? OptionalDouble.empty() : OptionalDouble.of(nearer / (known + 1));
    }

    /** Why nothing can be said; empty if something can. */
    private String unsaid(Triple triple, String... names) {
        String near = unsaid(triple.near(), names[0], names[1]);
        return near.isEmpty() ? unsaid(triple.far(), names[0], names[2]) : near;
    }

    private String unsaid(Reweighing pair, String... names) {
        Delegation first = debate.delegation(debate.number(names[0]));
        Delegation second = debate.delegation(debate.number(names[1]));
        if (!pair.shares()) {
            return first + " and " + second + " address no issue in common";
        }
        if (!hasValue(pair, names)) {
            return "on what " + first + " and " + second + " both address, " + measure.id()
                    + " finds nothing to compare";
        }
        for (boolean ofFirst : new boolean[] {true, false}) {
            if (pair.points(ofFirst) < 2) {
                return (ofFirst ? first : second)
                        + " makes one point on what both address, and one point does not tell how much chance is in it";
            }
        }
        return "";
    }

    private boolean hasValue(Reweighing pair, String... names) {
        return value(pair, debate.number(names[0]), debate.number(names[1])).isPresent();
    }

    private OptionalDouble value(Reweighing pair, int a, int b) {
        return pair.value(
                Redrawn.once(debate.points(a).size()),
                Redrawn.once(debate.points(b).size()));
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
        return new Certainty(there, measure)
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
            String near = hasValue(triple.near(), names[0], names[1]) ? "" : unsaid(triple.near(), names[0], names[1]);
            return Robustness.unsaid(delegations, near.isEmpty() ? unsaid(triple.far(), names[0], names[2]) : near);
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
        String why = unsaid(pair, first, second);
        OptionalDouble value = value(pair, a, b);
        if (value.isEmpty()) {
            return names + "nothing can be said, " + why + ".";
        }
        String found = names + measure.id() + " " + number(value.getAsDouble());
        Optional<Interval> interval = interval(a, b, debate.issues(), LEVEL);
        return interval.map(i -> found + ", 95 % between " + number(i.low()) + " and " + number(i.high()) + ", from "
                        + pair.points(true) + " and " + pair.points(false) + " points.")
                .orElse(found + "; how sure that is cannot be said"
                        + (why.isEmpty() ? ": most drawings leave nothing to compare." : ": " + why + "."));
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
            String why = unsaid(triple, of, one, other);
            return "Whether " + who.get(0) + " is nearer to " + who.get(1) + " than to " + who.get(2)
                    + " cannot be said: " + (why.isEmpty() ? "most drawings leave nothing to compare" : why) + ".";
        }
        if (probability.getAsDouble() < 0.5) {
            return describe(of, other, one);
        }
        Robustness robustness = robustness(triple, of, one, other);
        String sure = who.get(0) + " is nearer to " + who.get(1) + " than to " + who.get(2) + " with probability "
                + number(probability.getAsDouble()) + ". ";
        return sure
                + (robustness.applies()
                        ? robustness.describe()
                        : "As the points stand, it is not so, or they are level.");
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
        for (int[] pair : debate.pairs()) {
            String sentence = describe(
                    debate.delegation(pair[0]).name(),
                    debate.delegation(pair[1]).name());
            LabText.wrap(sentence).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Certainty of " + debate.pairs().size() + " pairs by " + measure.id();
    }
}
