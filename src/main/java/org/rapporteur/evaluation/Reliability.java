package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
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
 * alpha.alpha();       // 0.444
 * }</pre>
 */
public final class Reliability {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 19_451_024;

    private final double[][] units;
    private final Distance distance;
    private final int values;
    private final double observed;
    private final double expected;

    private Reliability(double[][] units, Distance distance) {
        this.units = units;
        this.distance = distance;
        Disagreement disagreement = Disagreement.of(units, distance);
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
        TreeSet<String> classes = new TreeSet<>();
        units.forEach(classes::addAll);
        return new Reliability(numbered(units, List.copyOf(classes)), Distance.NOMINAL);
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
        return new Reliability(numbered(units, order), Distance.ORDINAL);
    }

    /**
     * For numbers: two values are as far apart as the square of their difference.
     *
     * @param units for each unit the numbers its coders gave, finite
     * @return the reliability
     */
    public static Reliability interval(List<? extends List<Double>> units) {
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
        return new Reliability(numbers, Distance.INTERVAL);
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
        SplitMix random = new SplitMix(SEED);
        List<Double> samples = new ArrayList<>();
        for (int k = 0; k < SAMPLES && alpha().isPresent(); k++) {
            double[][] drawn = new double[units.length][];
            Arrays.setAll(drawn, i -> units[random.below(units.length)]);
            Disagreement sample = Disagreement.of(drawn, distance);
            if (sample.expected > 0) {
                samples.add(1 - sample.observed / sample.expected);
            }
        }
        if (samples.size() * 2 < SAMPLES) {
            return Optional.empty();
        }
        samples.sort(Double::compare);
        int cut = (int) ((1 - level) / 2 * samples.size());
        return Optional.of(new Interval(samples.get(cut), samples.get(samples.size() - 1 - cut), level));
    }

    @Override
    public String toString() {
        String alpha = alpha().isPresent()
                ? String.format(Locale.ROOT, "alpha %.3f", alpha().getAsDouble())
                : "no alpha: no two different values";
        return "Reliability of " + units() + " units, " + distance.name().toLowerCase(Locale.ROOT) + ": " + alpha;
    }

    private enum Distance {
        NOMINAL,
        ORDINAL,
        INTERVAL
    }

    /** Observed and expected disagreement over the values that can be paired. */
    private record Disagreement(int values, double observed, double expected) {

        static Disagreement of(double[][] units, Distance distance) {
            double[][] paired =
                    Arrays.stream(units).filter(unit -> unit.length > 1).toArray(double[][]::new);
            double[] all = Arrays.stream(paired).flatMapToDouble(Arrays::stream).toArray();
            Scale scale = Scale.of(all, distance);
            double observed = 0;
            for (double[] unit : paired) {
                observed += scale.sum(unit) / (unit.length - 1);
            }
            int n = all.length;
            double expected = n < 2 ? 0 : scale.sum(all) / ((double) n * (n - 1));
            return new Disagreement(n, n == 0 ? 0 : observed / n, expected);
        }
    }

    /** Squared distances between values, as differences of places on a line; nominal ones are all 1. */
    private record Scale(Map<Double, Double> places, boolean nominal) {

        static Scale of(double[] all, Distance distance) {
            double[] sorted = all.clone();
            Arrays.sort(sorted);
            Map<Double, Double> places = new HashMap<>();
            for (int from = 0, to; from < sorted.length; from = to) {
                to = from;
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                // The ordinal place of a class: all values below it and half of its own.
                places.put(sorted[from], distance == Distance.ORDINAL ? (from + to) / 2.0 : sorted[from]);
            }
            return new Scale(places, distance == Distance.NOMINAL);
        }

        /** The sum of squared distances over all ordered pairs of values. */
        double sum(double[] values) {
            if (nominal) {
                Map<Double, Integer> counts = new HashMap<>();
                Arrays.stream(values).forEach(value -> counts.merge(value, 1, Integer::sum));
                double n = values.length;
                return n * n
                        - counts.values().stream()
                                .mapToDouble(count -> (double) count * count)
                                .sum();
            }
            double mean = Arrays.stream(values).map(places::get).average().orElse(0);
            double squares = 0;
            for (double value : values) {
                double off = places.get(value) - mean;
                squares += off * off;
            }
            return 2 * values.length * squares;
        }
    }
}
