package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Stance;

/**
 * How often somebody took which stance on which question: the table of counts that the measures of political science start
 * from. For a {@link Position}, or typed in by hand.
 *
 * <p>A stance is a place on a scale from -1, against, to +1, for: SUPPORT is +1, OPPOSE -1, MIXED 0, CONDITIONAL +0.5, which
 * agrees with how {@link PositionAlignment} opposes them; an UNCLEAR stance is left out. A question on which nothing was said
 * does not stand in the table: silence has no place on the scale, and is not its middle. Immutable and thread-safe.
 *
 * <pre>{@code
 * StanceProfile norland = StanceProfile.empty().saying("treaty", 1, 2).saying("fund", -1, 1);
 * StanceProfile sudland = StanceProfile.empty().saying("treaty", 1, 1).saying("fund", 1, 1);
 * Measures.signorinoRitter().between(norland, sudland);   // OptionalDouble[0.0]
 * }</pre>
 */
public final class StanceProfile {

    private static final StanceProfile EMPTY = new StanceProfile(new TreeMap<>());

    private final TreeMap<String, TreeMap<Double, Double>> table;
    private final String[] questions;
    private final double[][] places;
    private final double[][] counts;

    private StanceProfile(TreeMap<String, TreeMap<Double, Double>> table) {
        this.table = table;
        this.questions = table.keySet().toArray(String[]::new);
        this.places = table.values().stream().map(row -> doubles(row.keySet())).toArray(double[][]::new);
        this.counts = table.values().stream().map(row -> doubles(row.values())).toArray(double[][]::new);
    }

    private static double[] doubles(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The profile of somebody who has said nothing.
     *
     * @return a profile without questions
     */
    public static StanceProfile empty() {
        return EMPTY;
    }

    /**
     * The stances of a position: each point counts once on every question on which it takes a clear stance.
     *
     * @param position a position
     * @return its profile; without questions if no point takes a clear stance
     */
    public static StanceProfile of(Position position) {
        Objects.requireNonNull(position, "position must not be null");
        return of(position.points());
    }

    /**
     * The stances of points, each of which counts once on every question on which it takes a clear stance.
     *
     * @param points points of one delegation
     * @return their profile
     */
    public static StanceProfile of(Collection<CodedPoint> points) {
        Objects.requireNonNull(points, "points must not be null");
        TreeMap<String, TreeMap<Double, Double>> table = new TreeMap<>();
        for (CodedPoint point : points) {
            point.stances().forEach((question, stance) -> {
                if (Stances.isClear(stance)) {
                    add(table, question.id(), Stances.place(stance), 1);
                }
            });
        }
        return new StanceProfile(table);
    }

    private static void check(double place, double count) {
        Stances.checkPlace(place);
        if (!(count > 0 && Double.isFinite(count))) {
            throw new IllegalArgumentException(
                    "count (" + count + ") must be finite and more than 0\nMaybe leave out what was not said.");
        }
    }

    private static void add(
            TreeMap<String, TreeMap<Double, Double>> table, String question, double place, double count) {
        table.computeIfAbsent(question, k -> new TreeMap<>()).merge(place == 0 ? 0.0 : place, count, Double::sum);
    }

    /**
     * A whole table at once; many times {@link #saying} takes its time.
     *
     * @param counts question to place, from -1, against, to +1, for, to how often, more than 0
     * @return the profile
     */
    public static StanceProfile counted(Map<String, ? extends Map<Double, Double>> counts) {
        Objects.requireNonNull(counts, "counts must not be null");
        TreeMap<String, TreeMap<Double, Double>> table = new TreeMap<>();
        counts.forEach((question, row) -> row.forEach((place, count) -> {
            check(place, count);
            add(table, question, place, count);
        }));
        return new StanceProfile(table);
    }

    /**
     * The same, and more said on a question.
     *
     * @param question id of the question
     * @param place where, from -1, against, to +1, for
     * @param count how often, more than 0
     * @return a new profile
     */
    public StanceProfile saying(String question, double place, double count) {
        Objects.requireNonNull(question, "question must not be null");
        check(place, count);
        TreeMap<String, TreeMap<Double, Double>> more = new TreeMap<>();
        table.forEach((other, row) -> more.put(other, new TreeMap<>(row)));
        add(more, question, place, count);
        return new StanceProfile(more);
    }

    /**
     * The questions on which something was said.
     *
     * @return their ids in alphabetical order
     */
    public List<String> questions() {
        return List.of(questions);
    }

    /**
     * How often anything was said.
     *
     * @return the sum of all counts, 0 or more
     */
    public double total() {
        double total = 0;
        for (int q = 0; q < questions.length; q++) {
            total += total(q);
        }
        return total;
    }

    /**
     * How often anything was said on a question.
     *
     * @param question its id
     * @return the sum of its counts; 0 if nothing was said
     */
    public double count(String question) {
        Objects.requireNonNull(question, "question must not be null");
        int q = Arrays.binarySearch(questions, question);
        return q < 0 ? 0 : total(q);
    }

    /**
     * How often a stance was taken on a question.
     *
     * @param question its id
     * @param place where on the scale, exactly
     * @return the count, 0 if it was not taken
     */
    public double count(String question, double place) {
        Objects.requireNonNull(question, "question must not be null");
        return table.getOrDefault(question, new TreeMap<>()).getOrDefault(place, 0.0);
    }

    /**
     * Where it stands on a question on average.
     *
     * @param question its id
     * @return the mean place of what was said, from -1 to +1; empty if nothing was said
     */
    public OptionalDouble mean(String question) {
        Objects.requireNonNull(question, "question must not be null");
        int q = Arrays.binarySearch(questions, question);
        return q < 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(q));
    }

    /**
     * The stance on a question as a word: support or opposition if nothing else was said, conditional if all was for it but
     * some less than fully, otherwise mixed. The same as {@link Position#stance}.
     *
     * @param question its id
     * @return the stance; empty if nothing was said
     */
    public Optional<Stance> stance(String question) {
        Objects.requireNonNull(question, "question must not be null");
        int q = Arrays.binarySearch(questions, question);
        return q < 0 ? Optional.empty() : Optional.of(stance(q));
    }

    /**
     * How often something was said for a question (places above 0) and against it (below 0), with all that was said in the
     * profile beside it. What stands in the middle speaks for neither pole.
     *
     * @param question its id
     * @return the position on the logit scale; unknown if nothing was said for or against
     */
    public LogitPosition logit(String question) {
        Objects.requireNonNull(question, "question must not be null");
        int q = Arrays.binarySearch(questions, question);
        return q < 0 ? new LogitPosition(0, 0, total()) : new LogitPosition(pole(q, 1), pole(q, -1), total());
    }

    /** Of the question of a number: how much was said on the side of one pole. */
    double pole(int q, int pole) {
        double sum = 0;
        for (int k = 0; k < places[q].length; k++) {
            sum += pole * places[q][k] > 0 ? counts[q][k] : 0;
        }
        return sum;
    }

    double total(int q) {
        double total = 0;
        for (double count : counts[q]) {
            total += count;
        }
        return total;
    }

    double mean(int q) {
        double sum = 0;
        for (int k = 0; k < places[q].length; k++) {
            sum += counts[q][k] * places[q][k];
        }
        return sum / total(q);
    }

    Stance stance(int q) {
        double lowest = places[q][0];
        double highest = places[q][places[q].length - 1];
        if (lowest == 1) {
            return Stance.SUPPORT;
        }
        if (highest == -1) {
            return Stance.OPPOSE;
        }
        return lowest > 0 ? Stance.CONDITIONAL : Stance.MIXED;
    }

    /** Places with counts of the question of a number, from -1 to +1. */
    double[] places(int q) {
        return places[q];
    }

    double[] counts(int q) {
        return counts[q];
    }

    int size() {
        return questions.length;
    }

    String question(int q) {
        return questions[q];
    }

    /** The numbers, here and there, of the questions on which both said something. */
    List<int[]> shared(StanceProfile other) {
        List<int[]> shared = new ArrayList<>();
        int q = 0;
        int p = 0;
        while (q < questions.length && p < other.questions.length) {
            int order = questions[q].compareTo(other.questions[p]);
            if (order == 0) {
                shared.add(new int[] {q, p});
            }
            q += order <= 0 ? 1 : 0;
            p += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The same without some questions. */
    StanceProfile without(Collection<String> left) {
        TreeMap<String, TreeMap<Double, Double>> fewer = new TreeMap<>(table);
        left.forEach(fewer::remove);
        return new StanceProfile(fewer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StanceProfile p && table.equals(p.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public String toString() {
        return "StanceProfile of " + (long) total() + " stances on " + questions.length + " questions";
    }
}
