package org.rapporteur.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.scoring.Tie;

/**
 * How far two networks of the same actors are apart, such as those of a debate at two times: how much a debate has moved.
 * Plain numbers in, a plain number out; for {@link DiscourseNetwork}s an actor that only one of them knows has no tie in the
 * other.
 *
 * <pre>{@code
 * DiscourseNetwork june = DiscourseNetwork.in(new TimeWindow(LocalDate.of(2030, 6, 15), 60, Kernel.UNIFORM), stances);
 * DiscourseNetwork july = DiscourseNetwork.in(new TimeWindow(LocalDate.of(2030, 7, 15), 60, Kernel.UNIFORM), stances);
 * NetworkDistance.absolute(june, july, Tie.CONGRUENCE, Normalisation.AVERAGE);
 * NetworkDistance.spectral(june, july, Tie.CONGRUENCE, Normalisation.AVERAGE);
 * NetworkDistance.laplacianSpectrum(new double[][] {{0, 1}, {1, 0}});     // {2.0, 0.0}
 * }</pre>
 */
public final class NetworkDistance {

    private static final double TOLERANCE = 1e-9;

    private NetworkDistance() {}

    /**
     * How much the ties of two networks differ, actor by actor.
     *
     * @param one a network
     * @param other another
     * @param tie what joins two actors
     * @param normalisation by what ties are divided
     * @return the sum of absolute differences over the whole matrix, every pair twice; 0 or more
     */
    public static double absolute(DiscourseNetwork one, DiscourseNetwork other, Tie tie, Normalisation normalisation) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(tie, "tie must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        List<String> actors = actors(one, other);
        return absolute(matrix(one, actors, tie, normalisation), matrix(other, actors, tie, normalisation));
    }

    /**
     * How much two networks differ in shape, whoever stands where: 0 for networks that are the same but for the names of
     * their actors and the height of their ties.
     *
     * @param one a network
     * @param other another
     * @param tie what joins two actors; not {@link Tie#SUBTRACT}, which may be negative
     * @param normalisation by what ties are divided
     * @return the distance, from 0 to the square root of 2
     * @see #spectral(double[][], double[][])
     */
    public static double spectral(DiscourseNetwork one, DiscourseNetwork other, Tie tie, Normalisation normalisation) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(tie, "tie must not be null");
        Objects.requireNonNull(normalisation, "normalisation must not be null");
        List<String> actors = actors(one, other);
        return spectral(matrix(one, actors, tie, normalisation), matrix(other, actors, tie, normalisation));
    }

    private static List<String> actors(DiscourseNetwork one, DiscourseNetwork other) {
        TreeSet<String> actors = new TreeSet<>(one.actors());
        actors.addAll(other.actors());
        return List.copyOf(actors);
    }

    private static double[][] matrix(
            DiscourseNetwork network, List<String> actors, Tie tie, Normalisation normalisation) {
        TreeSet<String> known = new TreeSet<>(network.actors());
        double[][] matrix = new double[actors.size()][actors.size()];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                if (known.contains(actors.get(i)) && known.contains(actors.get(j))) {
                    matrix[i][j] = network.tie(actors.get(i), actors.get(j), tie, normalisation);
                    matrix[j][i] = matrix[i][j];
                }
            }
        }
        return matrix;
    }

    /**
     * The sum of absolute differences of two tables.
     *
     * @param one weights of ties, a row and a column for each actor
     * @param other the same of the other network, actors in the same order
     * @return 0 or more
     * @throws IllegalArgumentException if the tables are not of one size, or hold what is no number up to 1e60
     */
    public static double absolute(double[][] one, double[][] other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        checkSizes(one, other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                sum += Math.abs(one[i][j] - other[i][j]);
            }
        }
        return sum;
    }

    /**
     * The Euclidean distance of the eigenvalues of both Laplacian matrices, those of each made to sum to 1 (all 0 in a
     * network without ties). Discourse Network Analyzer has a distance of this name that compares the actors' degrees, by
     * absolute differences.
     *
     * @param one weights of ties, symmetric, 0 or more; the diagonal does not matter
     * @param other the same of the other network
     * @return from 0, the same spectrum, to the square root of 2
     * @throws IllegalArgumentException if the tables are not of one size, or not as {@link #laplacianSpectrum} needs them
     */
    public static double spectral(double[][] one, double[][] other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        checkSizes(one, other);
        double[] here = shares(laplacianSpectrum(one));
        double[] there = shares(laplacianSpectrum(other));
        double squares = 0;
        for (int k = 0; k < here.length; k++) {
            squares += (here[k] - there[k]) * (here[k] - there[k]);
        }
        return Math.sqrt(squares);
    }

    private static double[] shares(double[] spectrum) {
        double sum = 0;
        for (double value : spectrum) {
            sum += value;
        }
        double[] shares = spectrum.clone();
        for (int k = 0; k < shares.length && sum > 0; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /**
     * The eigenvalues of the Laplacian matrix: the degrees on its diagonal, less the weights of the ties (Chung 1997).
     *
     * @param weights weights of ties, symmetric, 0 or more; the diagonal does not matter
     * @return the largest first; the last is 0, and there are as many of 0 as the network has parts
     * @throws IllegalArgumentException if the table is not square and symmetric, or a weight is negative or above 1e60
     */
    public static double[] laplacianSpectrum(double[][] weights) {
        Objects.requireNonNull(weights, "weights must not be null");
        int n = weights.length;
        double[][] laplacian = new double[n][n];
        for (int i = 0; i < n; i++) {
            checkRow(weights, i);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    laplacian[i][j] = -weights[i][j];
                    laplacian[i][i] += weights[i][j];
                }
            }
        }
        double[] spectrum = Eigen.of(laplacian).values();
        // None is negative; rounding may say so.
        Arrays.setAll(spectrum, k -> Math.max(0, spectrum[k]));
        return spectrum;
    }

    private static void checkSizes(double[][] one, double[][] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("actors (" + one.length + " and " + other.length
                    + ") must be the same in both networks\nMaybe give whoever is missing a row of 0.");
        }
        for (int i = 0; i < one.length; i++) {
            checkLength(one, i);
            checkLength(other, i);
        }
    }

    private static void checkLength(double[][] weights, int row) {
        if (weights[row].length != weights.length) {
            throw new IllegalArgumentException("row " + row + " (" + weights[row].length
                    + " weights) must have one for each of " + weights.length);
        }
        for (double weight : weights[row]) {
            if (!(Math.abs(weight) <= Distances.LARGEST)) {
                throw new IllegalArgumentException(
                        "weight (" + weight + ") must be a number of at most " + Distances.LARGEST);
            }
        }
    }

    private static void checkRow(double[][] weights, int i) {
        checkLength(weights, i);
        for (int j = 0; j < i; j++) {
            double weight = weights[i][j];
            if (!(weight >= 0 && weight <= Distances.LARGEST)) {
                throw new IllegalArgumentException("weight (" + weight + ") must be from 0 to " + Distances.LARGEST
                        + "\nMaybe take congruence or conflict instead of their difference.");
            }
            if (!(Math.abs(weight - weights[j][i]) <= TOLERANCE * Math.max(1, weight))) {
                throw new IllegalArgumentException(
                        "weights (" + weight + " and " + weights[j][i] + ") must be the same both ways");
            }
        }
    }
}
