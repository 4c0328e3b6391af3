package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.SplitMix;

/**
 * How often one coding took each class of another coding for each class.
 *
 * <p>Rows are the classes of the coding that counts as right, columns those found; classes stand in the order of their
 * names. Precision of a class is the share of what was found as that class that is right, recall the share of what should
 * have been found that was; F1 is their harmonic mean. A class that is never found has precision 0, one that never occurs
 * recall 0; macro-F1 is the mean over the classes that occur in the reference. Immutable and thread-safe.
 *
 * <pre>{@code
 * Confusion confusion = Confusion.of(List.of(
 *         new Judged("a", "fact", "fact"), new Judged("a", "fact", "value"), new Judged("b", "value", "value")));
 * confusion.recall("fact");    // 0.5
 * confusion.macroF1();         // 0.667
 * confusion.interval(Confusion::macroF1, 0.95);
 * }</pre>
 */
public final class Confusion {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 19_451_024;

    private final List<Judged> units;
    private final SortedSet<String> classes;
    private final Map<String, Map<String, Integer>> counts;

    private Confusion(List<Judged> units) {
        this.units = List.copyOf(units);
        this.classes = new TreeSet<>();
        this.counts = new TreeMap<>();
        for (Judged unit : this.units) {
            classes.add(unit.reference());
            classes.add(unit.found());
            counts.computeIfAbsent(unit.reference(), k -> new TreeMap<>()).merge(unit.found(), 1, Integer::sum);
        }
    }

    /**
     * Counts units.
     *
     * @param units the units, each classed twice
     * @return the counts
     */
    public static Confusion of(List<Judged> units) {
        Objects.requireNonNull(units, "units must not be null");
        return new Confusion(units);
    }

    /**
     * How many units there are.
     *
     * @return their number
     */
    public int size() {
        return units.size();
    }

    /**
     * How many texts, or other clusters, the units are of: fewer than two tell nothing of an interval.
     *
     * @return their number
     */
    public int texts() {
        return clusters().size();
    }

    /**
     * The classes that occur in either coding.
     *
     * @return their names in order
     */
    public List<String> classes() {
        return List.copyOf(classes);
    }

    /**
     * How often a class was taken for a class.
     *
     * @param reference class by the coding that counts as right
     * @param found class by the coding under test
     * @return the number of units
     */
    public int count(String reference, String found) {
        Objects.requireNonNull(reference, "reference must not be null");
        Objects.requireNonNull(found, "found must not be null");
        return counts.getOrDefault(reference, Map.of()).getOrDefault(found, 0);
    }

    /**
     * The share of units classed alike.
     *
     * @return from 0 to 1; 0 where there are no units
     */
    public double accuracy() {
        return share(classes.stream().mapToInt(c -> count(c, c)).sum(), units.size());
    }

    /**
     * Of what was found as a class, the share that is right.
     *
     * @param name a class of either coding
     * @return from 0 to 1; 0 where it was never found
     * @throws UnknownNameException if no unit has the class
     */
    public double precision(String name) {
        Objects.requireNonNull(name, "name must not be null");
        check(name);
        return share(
                count(name, name),
                classes.stream().mapToInt(c -> count(c, name)).sum());
    }

    /**
     * Of what should have been found as a class, the share that was.
     *
     * @param name a class of either coding
     * @return from 0 to 1; 0 where the reference never has it
     * @throws UnknownNameException if no unit has the class
     */
    public double recall(String name) {
        Objects.requireNonNull(name, "name must not be null");
        check(name);
        return share(count(name, name), occurring(name));
    }

    /**
     * The harmonic mean of precision and recall of a class.
     *
     * @param name a class of either coding
     * @return from 0 to 1
     * @throws UnknownNameException if no unit has the class
     */
    public double f1(String name) {
        Objects.requireNonNull(name, "name must not be null");
        double precision = precision(name);
        double recall = recall(name);
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /**
     * The mean F1 of the classes that occur in the reference.
     *
     * @return from 0 to 1; 0 where there are no units
     */
    public double macroF1() {
        return classes.stream()
                .filter(c -> occurring(c) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    /**
     * Between which values a figure may lie, as far as the choice of clusters goes: a percentile bootstrap of 1,000 samples
     * over clusters with a fixed seed, the same on every machine. With few clusters it is too narrow; with one it is
     * a single value and no interval at all.
     *
     * @param figure a figure of a confusion, such as {@code Confusion::macroF1}
     * @param level share of samples within the interval, such as 0.95
     * @return the interval
     */
    public Interval interval(ToDoubleFunction<Confusion> figure, double level) {
        Objects.requireNonNull(figure, "figure must not be null");
        Interval.checkLevel(level);
        List<List<Judged>> clusters = List.copyOf(clusters().values());
        SplitMix random = new SplitMix(SEED);
        double[] samples = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            List<Judged> drawn = new ArrayList<>(units.size());
            for (int i = 0; i < clusters.size(); i++) {
                drawn.addAll(clusters.get(random.below(clusters.size())));
            }
            samples[k] = figure.applyAsDouble(new Confusion(drawn));
        }
        Arrays.sort(samples);
        return Interval.ofSamples(samples, level);
    }

    private Map<String, List<Judged>> clusters() {
        Map<String, List<Judged>> clusters = new LinkedHashMap<>();
        units.forEach(unit ->
                clusters.computeIfAbsent(unit.cluster(), k -> new ArrayList<>()).add(unit));
        return clusters;
    }

    private int occurring(String name) {
        return counts.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void check(String name) {
        if (!classes.contains(name)) {
            throw UnknownNameException.of("class", name, classes);
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /**
     * The counts and figures as a Markdown table, one row a reference class.
     *
     * @return lines that end with a line feed
     */
    public String toMarkdown() {
        StringBuilder table = new StringBuilder("| reference |");
        classes.forEach(c -> table.append(" as ").append(c).append(" |"));
        table.append(" precision | recall | F1 |\n|---|").append("---|".repeat(classes.size() + 3));
        table.append('\n');
        for (String row : classes) {
            table.append("| ").append(row).append(" |");
            classes.forEach(
                    column -> table.append(' ').append(count(row, column)).append(" |"));
            table.append(String.format(Locale.ROOT, " %.3f | %.3f | %.3f |%n", precision(row), recall(row), f1(row))
                    .replace("\r", ""));
        }
        return table.toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Confusion of %d units in %d classes: accuracy %.3f, macro-F1 %.3f",
                size(),
                classes.size(),
                accuracy(),
                macroF1());
    }
}
