package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Issue;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;

/**
 * How far every two delegations are from each other, for groups and maps.
 *
 * <p>Of a score, the distance is <em>conflict plus half of what is unshared</em>, which is the same as (1 + conflict -
 * agreement) / 2: 0 for two of one mind, 1 for two opposed in everything, and one half for two who speak past each other,
 * since what one of them leaves aside brings them neither nearer nor farther. Of a measure that gives only values, it is the
 * value's way from its nearest to its farthest end.
 *
 * <p>Two who share no issue have no score. Where each of them can be compared with somebody else, the pair is set at one
 * half, as if all were unshared, and {@link #guessed()} counts it. A delegation that can be compared with nobody has no
 * place at all: it is {@link #leftOut()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Distances {

    private static final double NEITHER = 0.5;
    private static final double TOLERANCE = 1e-9;

    /** Trees and maps take squares of squares: these must stay numbers. */
    static final double LARGEST = 1e60;

    private final List<Delegation> delegations;
    private final Map<Delegation, Integer> numbers = new HashMap<>();
    private final double[][] distances;
    private final List<Delegation> leftOut;
    private final int guessed;

    private Distances(List<Delegation> delegations, double[][] distances, List<Delegation> leftOut, int guessed) {
        this.delegations = delegations;
        delegations.forEach(delegation -> numbers.put(delegation, numbers.size()));
        this.distances = distances;
        this.leftOut = leftOut;
        this.guessed = guessed;
    }

    /**
     * Distances that are known from elsewhere.
     *
     * @param delegations who, each once
     * @param distances a row and a column for each in that order: symmetric, from 0 to 1e60, 0 to oneself
     * @return the distances
     * @throws IllegalArgumentException if they are no such table
     */
    public static Distances of(List<Delegation> delegations, double[][] distances) {
        Objects.requireNonNull(delegations, "delegations must not be null");
        Objects.requireNonNull(distances, "distances must not be null");
        int n = delegations.size();
        if (distances.length != n
                || Collections.unmodifiableList(delegations).stream().distinct().count() != n) {
            throw new IllegalArgumentException("distances (" + distances.length + " rows) must have a row for each of "
                    + n + " different delegations");
        }
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = distances[i].clone();
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                check(delegations, copy, i, j);
            }
        }
        return new Distances(List.copyOf(delegations), copy, List.of(), 0);
    }

    private static void check(List<Delegation> delegations, double[][] distances, int i, int j) {
        boolean fits = distances[i].length == distances.length;
        double distance = fits ? distances[i][j] : -1;
        boolean right = distance >= 0
                && distance <= LARGEST
                && (i != j || distance == 0)
                && Math.abs(distance - distances[j][i]) <= TOLERANCE;
        if (!right) {
            throw new IllegalArgumentException("distance of " + delegations.get(i) + " and " + delegations.get(j) + " ("
                    + distance + ") must be from 0 to " + LARGEST + ", 0 to oneself, and the same both ways");
        }
    }

    /**
     * Distances over all issues of a matrix.
     *
     * @param matrix a square matrix
     * @return the distances of its delegations
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Distances of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return gathered(matrix, (one, other) -> known(matrix, one, other));
    }

    private static OptionalDouble known(ComparisonMatrix matrix, Delegation one, Delegation other) {
        OverallScore overall = matrix.overall(one, other);
        if (!overall.comparable()) {
            return OptionalDouble.empty();
        }
        boolean scored = matrix.cell(one, other, overall.jointIssues().get(0)).scored();
        return OptionalDouble.of(
                scored
                        ? distance(overall.similarity(), overall.divergence())
                        : distance(matrix.measure(), overall.value().getAsDouble()));
    }

    /** Distances over all issues, and over who criticises whom as one more, weighted by the room it takes. */
    static Distances of(ComparisonMatrix matrix, Blames blames) {
        var saliences = matrix.salienceTable();
        return gathered(matrix, (one, other) -> {
            OverallScore overall = matrix.overall(one, other);
            OptionalDouble byPoints = known(matrix, one, other);
            OptionalDouble byBlame = blames.distance(one, other);
            if (byPoints.isEmpty() || byBlame.isEmpty()) {
                return byPoints.isEmpty() ? byBlame : byPoints;
            }
            double points = 0;
            for (Issue issue : overall.jointIssues()) {
                points += (value(saliences.get(one, issue)) + value(saliences.get(other, issue))) / 2;
            }
            double blame = (blames.room(one) + blames.room(other)) / 2;
            double all = points + blame;
            return OptionalDouble.of((points * byPoints.getAsDouble() + blame * byBlame.getAsDouble()) / all);
        });
    }

    private static double value(@Nullable Double salience) {
        return salience == null ? 0 : salience;
    }

    /**
     * Distances on one issue of a matrix.
     *
     * @param matrix a square matrix
     * @param issue id or label
     * @return the distances of its delegations there; whoever is silent is left out
     * @throws UnknownNameException if the issue is not compared; lists the nearest
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Distances on(ComparisonMatrix matrix, String issue) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Issue known = matrix.on(issue).issue();
        return gathered(matrix, (one, other) -> {
            Cell cell = matrix.cell(one, other, known);
            if (cell.scored()) {
                return OptionalDouble.of(
                        distance(cell.score().agreement(), cell.score().conflict()));
            }
            OptionalDouble value = cell.value();
            return value.isPresent() ? OptionalDouble.of(distance(matrix.measure(), value.getAsDouble())) : value;
        });
    }

    private static double distance(double agreement, double conflict) {
        return Math.max(0, Math.min(1, (1 + conflict - agreement) / 2));
    }

    private static double distance(Measure measure, double value) {
        double width = measure.highest() - measure.lowest();
        if (!Double.isFinite(width)) {
            throw new IllegalStateException("measure (" + measure.id()
                    + ") has a range without end, which makes no distances\nMaybe compare by position alignment.");
        }
        double near = (value - measure.lowest()) / width;
        return Math.max(0, Math.min(1, measure.sense() == Measure.Sense.SIMILARITY ? 1 - near : near));
    }

    /** How far two are from each other, if that is known. */
    private interface Known {
        OptionalDouble of(Delegation one, Delegation other);
    }

    private static Distances gathered(ComparisonMatrix matrix, Known known) {
        if (!matrix.rows().equals(matrix.columns())) {
            throw new IllegalStateException("matrix (" + matrix + ") must compare everybody with everybody\n"
                    + "Maybe leave out against(...).");
        }
        List<Delegation> all = matrix.rows();
        int n = all.size();
        double[][] found = new double[n][n];
        boolean[][] is = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                Work.goOn();
                OptionalDouble distance = known.of(all.get(i), all.get(j));
                is[i][j] = distance.isPresent();
                is[j][i] = is[i][j];
                found[i][j] = distance.orElse(NEITHER);
                found[j][i] = found[i][j];
            }
        }
        return placed(all, found, is);
    }

    private static Distances placed(List<Delegation> all, double[][] found, boolean[][] is) {
        List<Integer> placed = new ArrayList<>();
        List<Delegation> leftOut = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean anybody = false;
            for (boolean each : is[i]) {
                anybody |= each;
            }
            if (anybody) {
                placed.add(i);
            } else {
                leftOut.add(all.get(i));
            }
        }
        int guessed = 0;
        double[][] distances = new double[placed.size()][placed.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < distances.length; j++) {
                distances[i][j] = i == j ? 0 : found[placed.get(i)][placed.get(j)];
                guessed += i < j && !is[placed.get(i)][placed.get(j)] ? 1 : 0;
            }
        }
        return new Distances(placed.stream().map(all::get).toList(), distances, List.copyOf(leftOut), guessed);
    }

    /**
     * Those who have a place.
     *
     * @return in the order of the rows and columns
     */
    public List<Delegation> delegations() {
        return delegations;
    }

    /**
     * Those who can be compared with nobody, because they are silent or speak of what nobody else speaks of.
     *
     * @return in alphabetical order
     */
    public List<Delegation> leftOut() {
        return leftOut;
    }

    /**
     * How many pairs share no issue and were set at one half.
     *
     * @return number of pairs
     */
    public int guessed() {
        return guessed;
    }

    /**
     * The distance of two.
     *
     * @param one a delegation with a place
     * @param other another, or the same
     * @return from 0; at most 1 where it comes from a matrix
     * @throws UnknownNameException if one of them has no place; lists the nearest
     */
    public double between(Delegation one, Delegation other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return distances[number(one)][number(other)];
    }

    int number(Delegation delegation) {
        Integer number = numbers.get(delegation);
        if (number == null) {
            throw UnknownNameException.of(
                    "delegation",
                    delegation.name(),
                    delegations.stream().map(Delegation::name).toList());
        }
        return number;
    }

    int size() {
        return delegations.size();
    }

    double at(int i, int j) {
        return distances[i][j];
    }

    @Override
    public String toString() {
        return "Distances of " + delegations.size() + " delegations";
    }
}
