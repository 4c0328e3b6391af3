package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.SplitMix;

/**
 * Krippendorff's alpha: how far coders agree beyond chance, for any number of coders and with gaps.
 *
 * <p>Alpha is 1 - observed / expected disagreement (Klaus Krippendorff, Content Analysis, 4th edition 2019, chapter 12): 1
 * is perfect agreement, 0 what chance would give, below 0 systematic disagreement; customary demands are .80, and .667 for
 * tentative conclusions. A unit is given by the values that its coders gave; a coder who gave none is left out, and units
 * with fewer than two values do not count. Where all values are the same there is nothing to agree on beyond chance, and
 * alpha is empty, never a made-up 1. Immutable and thread-safe.
 *
 * <pre>{@code
 * var alpha = Reliability.nominal(List.of(
 *         List.of("fact", "fact"), List.of("value", "value"), List.of("fact", "value")));
 * alpha.alpha();       // OptionalDouble[0.444...]
 * alpha.describe();    // "Alpha 0.444 (...): below .667, too low for any conclusion."
 * Reliability.sets(List.of(List.of(Set.of("treaty"), Set.of("treaty", "aid"))));    // several codes a unit
 * }</pre>
 */
public final class Reliability {

    /** From here on alpha is customarily taken as reliable (Krippendorff 2019). */
    public static final double RELIABLE = 0.8;

    /** From here on alpha customarily allows tentative conclusions (Krippendorff 2019). */
    public static final double TENTATIVE = 0.667;

    private static final double USUAL_LEVEL = 0.95;
    private static final int SAMPLES = 1_000;
    private static final long SEED = 19_451_024;

    private final double[][] units;
    private final Difference difference;
    private final int values;
    private final double observed;
    private final double expected;

    private Reliability(double[][] units, Difference difference) {
        this.units = units;
        this.difference = difference;
        Disagreement disagreement = Disagreement.of(units, difference);
        this.values = disagreement.values;
        this.observed = disagreement.observed;
        this.expected = disagreement.expected;
    }

    /**
     * For classes without order: two values agree or they do not.
     *
     * @param units for each unit the classes its coders gave
     * @return the reliability
     */
    public static Reliability nominal(List<? extends List<String>> units) {
        Objects.requireNonNull(units, "units must not be null");
        TreeSet<String> classes = new TreeSet<>();
        units.forEach(classes::addAll);
        return new Reliability(numbered(units, List.copyOf(classes)), Difference.NOMINAL);
    }

    /**
     * For classes in an order: two values are the farther apart, the more values lie between them.
     *
     * @param units for each unit the classes its coders gave
     * @param order the classes from lowest to highest
     * @return the reliability
     * @throws UnknownNameException if a class is not in the order
     */
    public static Reliability ordinal(List<? extends List<String>> units, List<String> order) {
        Objects.requireNonNull(units, "units must not be null");
        Objects.requireNonNull(order, "order must not be null");
        return new Reliability(numbered(units, order), Difference.ORDINAL);
    }

    /**
     * For numbers: two values are as far apart as the square of their difference.
     *
     * @param units for each unit the numbers its coders gave, finite
     * @return the reliability
     */
    public static Reliability interval(List<? extends List<Double>> units) {
        Objects.requireNonNull(units, "units must not be null");
        double[][] numbers = units.stream()
                .map(unit -> unit.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        for (double[] unit : numbers) {
            for (double value : unit) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException(
                            "value (" + value + ") must be finite\nMaybe leave out the coder who gave none.");
                }
            }
        }
        return new Reliability(numbers, Difference.INTERVAL);
    }

    /**
     * For sets of classes, where a coder may give a unit none, one or several: two sets are apart by MASI (Passonneau,
     * Measuring Agreement on Set-valued Items, 2006), 1 - J M, with J Jaccard's coefficient and M 1 for equal sets, 2/3 if one
     * holds the other, 1/3 if they overlap, 0 if not. A set without classes is a value like any other; it is as far from
     * all others as can be.
     *
     * @param units for each unit the sets its coders gave
     * @return the reliability
     */
    public static Reliability sets(List<? extends List<? extends Set<String>>> units) {
        Objects.requireNonNull(units, "units must not be null");
        List<Set<String>> sets = Difference.distinct(units.stream().flatMap(List::stream));
        Map<Set<String>, Integer> numbers = new HashMap<>();
        sets.forEach(set -> numbers.put(set, numbers.size()));
        double[][] numbered = units.stream()
                .map(unit -> unit.stream()
                        .mapToDouble(set -> numbers.get(Set.copyOf(set)))
                        .toArray())
                .toArray(double[][]::new);
        return new Reliability(numbered, Difference.masi(sets));
    }

    private static double[][] numbered(List<? extends List<String>> units, List<String> order) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String name : order) {
            ranks.put(name, ranks.size());
        }
        return units.stream()
                .map(unit -> unit.stream()
                        .mapToDouble(name -> {
                            if (!ranks.containsKey(name)) {
                                throw UnknownNameException.of("class", name, order);
                            }
                            return ranks.get(name);
                        })
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * Krippendorff's alpha.
     *
     * @return at most 1; empty if fewer than two values can be paired or all are the same
     */
    public OptionalDouble alpha() {
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /**
     * How many values could be paired with another of the same unit.
     *
     * @return their number
     */
    public int pairableValues() {
        return values;
    }

    /**
     * How many units have two values or more.
     *
     * @return their number
     */
    public int units() {
        return (int) Arrays.stream(units).filter(unit -> unit.length > 1).count();
    }

    /**
     * Between which values alpha may lie, as far as the choice of units goes: a percentile bootstrap of 1,000 samples over
     * units with a fixed seed; samples in which alpha is empty are left out.
     *
     * @param level share of samples within the interval, such as 0.95
     * @return the interval; empty where alpha is, or where fewer than half of the samples have one
     */
    public Optional<Interval> interval(double level) {
        Interval.checkLevel(level);
        SplitMix random = new SplitMix(SEED);
        List<Double> samples = new ArrayList<>();
        for (int k = 0; k < SAMPLES && alpha().isPresent(); k++) {
            double[][] drawn = new double[units.length][];
            Arrays.setAll(drawn, i -> units[random.below(units.length)]);
            Disagreement sample = Disagreement.of(drawn, difference);
            if (sample.expected > 0) {
                samples.add(1 - sample.observed / sample.expected);
            }
        }
        if (samples.size() * 2 < SAMPLES) {
            return Optional.empty();
        }
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Optional.of(Interval.ofSamples(sorted, level));
    }

    /**
     * What alpha allows one to conclude, by the customary cut-offs {@link #RELIABLE} and {@link #TENTATIVE}, and how sure
     * alpha itself is.
     *
     * @return one or two sentences
     */
    public String describe() {
        if (alpha().isEmpty()) {
            return "No alpha: " + pairableValues()
                    + " values can be paired, and no two of them differ. That is no proof of agreement.";
        }
        double alpha = alpha().getAsDouble();
        Optional<Interval> interval = interval(USUAL_LEVEL);
        String reached = interval.map(i -> String.format(Locale.ROOT, "95 %% interval %.3f to %.3f", i.low(), i.high()))
                .orElse("no interval, too few units");
        String text = String.format(
                Locale.ROOT,
                "Alpha %.3f (%s; %d values of %d units): %s.",
                alpha,
                reached,
                pairableValues(),
                units(),
                verdict(alpha));
        double demand = alpha >= RELIABLE ? RELIABLE : TENTATIVE;
        boolean unsure = alpha >= demand && interval.map(Interval::low).orElse(-1.0) < demand;
        return unsure ? text + " Other units might have fallen below " + name(demand) + ": code more of them." : text;
    }

    private static String verdict(double alpha) {
        if (alpha >= RELIABLE) {
            return "reliable by the customary demand of .80";
        }
        if (alpha >= TENTATIVE) {
            return "good for tentative conclusions only, from .667 to .80";
        }
        return alpha > 0 ? "below .667, too low for any conclusion" : "no better than chance";
    }

    private static String name(double demand) {
        return demand == RELIABLE ? ".80" : ".667";
    }

    @Override
    public String toString() {
        String alpha = alpha().isPresent()
                ? String.format(Locale.ROOT, "alpha %.3f", alpha().getAsDouble())
                : "no alpha: no two different values";
        return "Reliability of " + units() + " units, " + difference.name() + ": " + alpha;
    }

    /** Observed and expected disagreement over the values that can be paired. */
    private record Disagreement(int values, double observed, double expected) {

        static Disagreement of(double[][] units, Difference difference) {
            double[][] paired =
                    Arrays.stream(units).filter(unit -> unit.length > 1).toArray(double[][]::new);
            double[] all = Arrays.stream(paired).flatMapToDouble(Arrays::stream).toArray();
            ToDoubleFunction<double[]> apart = difference.over(all);
            double observed = 0;
            for (double[] unit : paired) {
                observed += apart.applyAsDouble(unit) / (unit.length - 1);
            }
            int n = all.length;
            double expected = n < 2 ? 0 : apart.applyAsDouble(all) / ((double) n * (n - 1));
            return new Disagreement(n, n == 0 ? 0 : observed / n, expected);
        }
    }
}
