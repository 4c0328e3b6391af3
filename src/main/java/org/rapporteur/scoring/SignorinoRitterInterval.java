package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Between which values S of Signorino and Ritter may lie, if the points made are draws from what each side tends to say.
 *
 * <p>The plain bootstrap fails for S: distances are never negative, so what chance adds to them does not cancel out, and the
 * fewer points there are the farther apart everybody seems. Here each side's tendencies are drawn 1,000 times from what its
 * counts tell of them (a Dirichlet model over all questions; Good 1965), S is taken of each draw, and the interval holds the
 * middle part. It always holds S itself, and it holds 1, the very same tendencies, unless what is said speaks against that: one
 * chance in twenty is given to it before anything is said. {@code measures.md} reports how often the interval holds the true
 * value in simulated debates.
 */
public final class SignorinoRitterInterval {

    private static final int DRAWS = 1_000;
    private static final long SEED = 19_451_024;
    private static final double SAME_BEFORE = 0.05;

    private final double[] draws;
    private final double same;
    private final double estimate;

    private SignorinoRitterInterval(StanceProfile one, StanceProfile other, double estimate) {
        this.estimate = estimate;
        List<int[]> shared = one.shared(other);
        double[] places = places(one, other, shared);
        double[][] here = new double[shared.size()][];
        double[][] there = new double[shared.size()][];
        double[][] both = new double[shared.size()][places.length];
        for (int q = 0; q < here.length; q++) {
            here[q] = counts(one, shared.get(q)[0], places);
            there[q] = counts(other, shared.get(q)[1], places);
            for (int k = 0; k < places.length; k++) {
                both[q][k] = here[q][k] + there[q][k];
            }
        }
        StanceModel first = new StanceModel(places, here);
        StanceModel second = new StanceModel(places, there);
        double odds = StrictMath.exp(
                new StanceModel(places, both).logEvidence() - first.logEvidence() - second.logEvidence());
        double weighed = SAME_BEFORE * odds;
        this.same = Double.isInfinite(weighed) ? 1 : weighed / (weighed + 1 - SAME_BEFORE);
        this.draws = draws(first, second);
    }

    private static double[] places(StanceProfile one, StanceProfile other, List<int[]> shared) {
        TreeSet<Double> places = new TreeSet<>(List.of(-1.0, 0.0, 1.0));
        for (int[] q : shared) {
            Arrays.stream(one.places(q[0])).forEach(places::add);
            Arrays.stream(other.places(q[1])).forEach(places::add);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] counts(StanceProfile profile, int q, double[] places) {
        double[] counts = new double[places.length];
        for (int k = 0; k < profile.places(q).length; k++) {
            counts[Arrays.binarySearch(places, profile.places(q)[k])] = profile.counts(q)[k];
        }
        return counts;
    }

    private static double[] draws(StanceModel first, StanceModel second) {
        GammaDraws random = new GammaDraws(new SplitMix(SEED));
        double[] draws = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double[] x = first.means(random);
            double[] y = second.means(random);
            double distance = 0;
            for (int q = 0; q < x.length; q++) {
                distance += Math.abs(x[q] - y[q]);
            }
            draws[d] = 1 - distance / x.length;
        }
        Arrays.sort(draws);
        return draws;
    }

    /**
     * The interval of S for two tables of counts.
     *
     * @param one what one said
     * @param other what the other said; which of the two is named first does not matter
     * @param level how often such an interval holds the true value, more than 0 and less than 1, such as 0.95
     * @return the interval, wide where little was said; empty if the two share no question
     */
    public static Optional<Interval> of(StanceProfile one, StanceProfile other, double level) {
        Interval.checkLevel(level);
        OptionalDouble estimate = Measures.signorinoRitter().between(one, other);
        if (estimate.isEmpty()) {
            return Optional.empty();
        }
        boolean turned = order(one, other) > 0;
        return Optional.of(
                new SignorinoRitterInterval(turned ? other : one, turned ? one : other, estimate.getAsDouble())
                        .at(level));
    }

    private static int order(StanceProfile one, StanceProfile other) {
        return text(one).compareTo(text(other));
    }

    private static String text(StanceProfile profile) {
        List<String> rows = new ArrayList<>();
        for (int q = 0; q < profile.size(); q++) {
            rows.add(profile.question(q) + Arrays.toString(profile.places(q)) + Arrays.toString(profile.counts(q)));
        }
        return rows.toString();
    }

    private Interval at(double level) {
        double out = (1 - level) / 2;
        return new Interval(
                Math.max(-1, Math.min(draws[(int) (out * DRAWS)], estimate)),
                Math.min(1, Math.max(upper(1 - out), estimate)),
                level);
    }

    /** Of the draws, and of 1 with the probability that both are the same. */
    private double upper(double part) {
        double at = part / (1 - same);
        return same >= 1 || at >= 1 ? 1 : draws[(int) (at * DRAWS)];
    }
}
