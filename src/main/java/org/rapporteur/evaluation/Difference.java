package org.rapporteur.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How far apart two values of a coding are: the difference function of Krippendorff's alpha. Values are numbers of classes. */
interface Difference {

    /** The name for people. */
    String name();

    /**
     * Fitted to the values that can be paired.
     *
     * @return the sum of differences over all ordered pairs of some of these values
     */
    ToDoubleFunction<double[]> over(double[] all);

    /** Different is different. */
    Difference NOMINAL = of("nominal", all -> Difference::unequal);

    /** By how many values lie between the two. */
    Difference ORDINAL = of("ordinal", all -> {
        Map<Double, Double> places = ranks(all);
        return values -> squares(Arrays.stream(values).map(places::get).toArray());
    });

    /** By the square of the difference. */
    Difference INTERVAL = of("interval", all -> Difference::squares);

    /** By MASI; values are the numbers of the sets. */
    static Difference masi(List<? extends Set<String>> sets) {
        double[][] apart = new double[sets.size()][sets.size()];
        for (int i = 0; i < apart.length; i++) {
            for (int j = 0; j < apart.length; j++) {
                apart[i][j] = masi(sets.get(i), sets.get(j));
            }
        }
        return of("sets by MASI", all -> values -> pairs(values, apart));
    }

    /** Jaccard's coefficient times 1 for equal sets, 2/3 if one holds the other, 1/3 if they overlap; from 1. */
    static double masi(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        double both = one.stream().filter(other::contains).count();
        double either = one.size() + other.size() - both;
        boolean within = both == Math.min(one.size(), other.size());
        return 1 - both / either * (within ? 2 : 1) / 3;
    }

    private static Difference of(String name, Function<double[], ToDoubleFunction<double[]>> over) {
        return new Difference() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ToDoubleFunction<double[]> over(double[] all) {
                return over.apply(all);
            }
        };
    }

    private static double unequal(double[] values) {
        double n = values.length;
        double same = counts(values).values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        return n * n - same;
    }

    private static Map<Double, Integer> counts(double[] values) {
        Map<Double, Integer> counts = new HashMap<>();
        Arrays.stream(values).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The place of each class: all values below it and half of its own. */
    private static Map<Double, Double> ranks(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        Map<Double, Double> places = new HashMap<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            places.put(sorted[from], (from + to) / 2.0);
        }
        return places;
    }

    /** Of squared differences, over all ordered pairs: twice the number times the squares about the mean. */
    private static double squares(double[] places) {
        double mean = Arrays.stream(places).average().orElse(0);
        double squares = 0;
        for (double place : places) {
            squares += (place - mean) * (place - mean);
        }
        return 2 * places.length * squares;
    }

    private static double pairs(double[] values, double[][] apart) {
        int[] counts = new int[apart.length];
        Arrays.stream(values).forEach(value -> counts[(int) value]++);
        int[] used = Arrays.stream(values)
                .mapToInt(value -> (int) value)
                .distinct()
                .sorted()
                .toArray();
        double sum = 0;
        for (int one : used) {
            for (int other : used) {
                sum += (double) counts[one] * counts[other] * apart[one][other];
            }
        }
        return sum;
    }

    /** The different sets in a fixed order. */
    static List<Set<String>> distinct(Stream<? extends Set<String>> sets) {
        return sets.<Set<String>>map(Set::copyOf)
                .distinct()
                .sorted((one, other) -> Arrays.compare(sorted(one), sorted(other)))
                .toList();
    }

    private static String[] sorted(Set<String> set) {
        return set.stream().sorted().toArray(String[]::new);
    }
}
