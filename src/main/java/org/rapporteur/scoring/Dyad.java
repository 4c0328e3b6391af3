package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The positions of two actors on the same items of an ordered scale, as they stand in a table of votes or alliances, and how
 * similar they are by the measures of international relations. Plain numbers in, plain numbers out.
 *
 * <p>What only one of the two has is dropped and counted ({@link #dropped()}), never taken as the middle of the scale: a
 * measure that takes silence for a neutral position finds two States that are silent on 18 items and opposed on 2 to be near
 * each other (S = 0.8 instead of -1). Where a measure is not defined, its value is empty. Immutable and thread-safe.
 *
 * <pre>{@code
 * Dyad dyad = Dyad.of(new double[] {1, 1, 0, -1, 1, 0, 0, 1}, new double[] {1, 0, 0, -1, -1, 0, 0, 1});
 * dyad.signorinoRitter();          // 0.625
 * dyad.signorinoRitterSquared();   // 0.6875
 * dyad.cohenKappa();               // 0.444
 * dyad.scottPi();                  // 0.407
 * dyad.alignmentIndex();           // 0.4375
 * }</pre>
 */
public final class Dyad {

    private final double[] x;
    private final double[] y;
    private final double[] weights;
    private final double width;
    private final int dropped;

    private Dyad(double[] x, double[] y, double[] weights, double width, int dropped) {
        this.x = x;
        this.y = y;
        this.weights = weights;
        this.width = width;
        this.dropped = dropped;
    }

    /**
     * Two complete rows of positions on a scale from -1 to 1, all items of equal weight.
     *
     * @param x positions of the one
     * @param y positions of the other on the same items in the same order
     * @return the dyad
     * @throws IllegalArgumentException if there are not as many of the one as of the other, or one lies off the scale
     */
    public static Dyad of(double[] x, double[] y) {
        Objects.requireNonNull(x, "x must not be null");
        Objects.requireNonNull(y, "y must not be null");
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "positions (" + x.length + " and " + y.length
                            + ") must be as many on both sides\nMaybe give maps from item to position: what one lacks is dropped.");
        }
        return new Dyad(x.clone(), y.clone(), ones(x.length), 2, 0).checked();
    }

    /**
     * Two rows of positions on a scale from -1 to 1, by item; what only one has is dropped and counted.
     *
     * @param x positions of the one by item
     * @param y positions of the other by item
     * @return the dyad
     * @throws IllegalArgumentException if a position lies off the scale
     */
    public static Dyad of(Map<String, Double> x, Map<String, Double> y) {
        Objects.requireNonNull(x, "x must not be null");
        Objects.requireNonNull(y, "y must not be null");
        List<String> both =
                new TreeMap<>(x).keySet().stream().filter(y::containsKey).toList();
        int dropped = x.size() + y.size() - 2 * both.size();
        double[] one = both.stream().mapToDouble(x::get).toArray();
        double[] other = both.stream().mapToDouble(y::get).toArray();
        return new Dyad(one, other, ones(one.length), 2, dropped).checked();
    }

    /** The mean stances of two profiles on the questions both address. */
    static Dyad of(StanceProfile one, StanceProfile other) {
        List<int[]> shared = one.shared(other);
        double[] x = shared.stream().mapToDouble(q -> one.mean(q[0])).toArray();
        double[] y = shared.stream().mapToDouble(q -> other.mean(q[1])).toArray();
        return new Dyad(x, y, ones(x.length), 2, one.size() + other.size() - 2 * x.length);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private Dyad checked() {
        for (double[] row : List.of(x, y)) {
            for (double place : row) {
                if (!(Math.abs(place) <= width / 2)) {
                    throw new IllegalArgumentException(
                            "position (" + place
                                    + ") must lie within -1 and 1\nMaybe bring the scale to -1, its low end, to 1, its high end.");
                }
            }
        }
        return this;
    }

    /**
     * The same with weights for {@link #signorinoRitter()}, such as saliences.
     *
     * @param others one for each item compared, 0 or more and not all 0
     * @return a new dyad
     */
    public Dyad weightedBy(double... others) {
        Objects.requireNonNull(others, "others must not be null");
        if (others.length != x.length) {
            throw new IllegalArgumentException(
                    "weights (" + others.length + ") must be as many as items compared (" + x.length + ")");
        }
        if (x.length > 0) {
            Cohesion.sum(others);
        }
        return new Dyad(x, y, others.clone(), width, dropped);
    }

    /**
     * How many items both have a position on.
     *
     * @return the number on which all values rest
     */
    public int compared() {
        return x.length;
    }

    /**
     * How many items only one of the two has a position on.
     *
     * @return the number left out
     */
    public int dropped() {
        return dropped;
    }

    /**
     * S of Signorino and Ritter (International Studies Quarterly 43, 1999) with absolute distances: 1 - 2 sum w|x - y| / (d
     * sum w), with d the width of the scale.
     *
     * @return from -1, opposite ends everywhere, to 1, the same; empty if nothing can be compared
     */
    public OptionalDouble signorinoRitter() {
        double distance = 0;
        double weight = 0;
        for (int i = 0; i < x.length; i++) {
            distance += weights[i] * Math.abs(x[i] - y[i]);
            weight += weights[i];
        }
        return x.length == 0 ? OptionalDouble.empty() : within(1 - 2 * distance / (width * weight));
    }

    /**
     * S with squared distances: 1 - 2 sum (x - y)² / (n d²). Weights do not enter.
     *
     * @return from -1 to 1; empty if nothing can be compared
     */
    public OptionalDouble signorinoRitterSquared() {
        return x.length == 0 ? OptionalDouble.empty() : within(1 - 2 * squares() / (x.length * width * width));
    }

    /**
     * Cohen's kappa with squared distances, in the closed form of Häge (Political Analysis 19, 2011): agreement beyond what
     * the two actors' own distributions lead one to expect.
     *
     * @return from -1 to 1, 0 as by chance; empty if both take one and the same position throughout, where chance explains
     *     everything
     */
    public OptionalDouble cohenKappa() {
        double mx = mean(x);
        double my = mean(y);
        return chanceCorrected(spread(x, mx) + spread(y, my) + x.length * (mx - my) * (mx - my));
    }

    /**
     * Scott's pi with squared distances, in the closed form of Häge (2011): agreement beyond what the distribution of both
     * together leads one to expect.
     *
     * @return from -1 to 1, 0 as by chance; empty if both take one and the same position throughout
     */
    public OptionalDouble scottPi() {
        double pooled = (mean(x) + mean(y)) / 2;
        return chanceCorrected(spread(x, pooled) + spread(y, pooled));
    }

    private OptionalDouble chanceCorrected(double expected) {
        return x.length == 0 || expected == 0 ? OptionalDouble.empty() : within(1 - squares() / expected);
    }

    /**
     * Cohen's kappa on names instead of distances (Cohen 1960): how often the two take the very same position, beyond
     * chance.
     *
     * @return from -1 to 1, 0 as by chance; empty if both take one and the same position throughout
     */
    public OptionalDouble nominalKappa() {
        return nominal(value -> share(x, value) * share(y, value));
    }

    /**
     * Scott's pi on names instead of distances (Scott 1955): like {@link #nominalKappa()} with the distribution of both
     * together.
     *
     * @return from -1 to 1, 0 as by chance; empty if both take one and the same position throughout
     */
    public OptionalDouble nominalPi() {
        return nominal(value -> {
            double pooled = (share(x, value) + share(y, value)) / 2;
            return pooled * pooled;
        });
    }

    /** From the probability that both take a value by chance. */
    private OptionalDouble nominal(DoubleUnaryOperator chance) {
        double[] places = Arrays.stream(concat()).distinct().sorted().toArray();
        if (places.length < 2) {
            return OptionalDouble.empty();
        }
        double expected = 0;
        for (double place : places) {
            expected += chance.applyAsDouble(place);
        }
        double same = 0;
        for (int i = 0; i < x.length; i++) {
            same += x[i] == y[i] ? 1 : 0;
        }
        return within((same / x.length - expected) / (1 - expected));
    }

    private double[] concat() {
        double[] all = Arrays.copyOf(x, x.length + y.length);
        System.arraycopy(y, 0, all, x.length, y.length);
        return all;
    }

    private static double share(double[] row, double value) {
        int count = 0;
        for (double place : row) {
            count += place == value ? 1 : 0;
        }
        return (double) count / row.length;
    }

    /**
     * The alignment index A (Benati and Capurri, Quality and Quantity, 2026): S less the S that one would expect if the two
     * chose independently, each with its own distribution.
     *
     * @return from -1 to 1, 0 as by chance; a dyad of equals reaches 1 only if each is half at either end; empty if nothing
     *     can be compared
     */
    public OptionalDouble alignmentIndex() {
        if (x.length == 0) {
            return OptionalDouble.empty();
        }
        // Which of the two is called the first must not matter, not even to the last bit.
        boolean turned = Arrays.compare(x, y) > 0;
        double[] one = turned ? y : x;
        double[] two = turned ? x : y;
        double paired = 0;
        double crossed = 0;
        for (int i = 0; i < one.length; i++) {
            paired += Math.abs(one[i] - two[i]);
            for (double other : two) {
                crossed += Math.abs(one[i] - other);
            }
        }
        return within(2 * (crossed / x.length - paired) / (width * x.length));
    }

    private double squares() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - y[i]) * (x[i] - y[i]);
        }
        return sum;
    }

    private static double mean(double[] row) {
        return Arrays.stream(row).sum() / row.length;
    }

    private static double spread(double[] row, double middle) {
        double sum = 0;
        for (double place : row) {
            sum += (place - middle) * (place - middle);
        }
        return sum;
    }

    private static OptionalDouble within(double value) {
        return OptionalDouble.of(Math.max(-1, Math.min(1, value)));
    }

    @Override
    public String toString() {
        return "Dyad of " + x.length + " items" + (dropped == 0 ? "" : ", " + dropped + " dropped");
    }
}
