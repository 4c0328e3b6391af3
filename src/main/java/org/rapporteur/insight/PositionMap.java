package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.statement.Delegation;

/**
 * Delegations as places on a plane, near where they agree: classical multidimensional scaling (Torgerson 1952; Gower 1966).
 *
 * <p>From the squared distances, centred twice, the two largest positive eigenvalues and their vectors give the places. The
 * middle of all is at 0, 0; the unit is that of the {@link Distances}. What is left and right, up and down means nothing: on
 * each axis the delegation farthest from the middle has the positive side, of equals the first. {@link #explained()} and
 * {@link #stress()} tell how much of the distances a plane can show. The same numbers on every machine; immutable and
 * thread-safe.
 *
 * <pre>{@code
 * PositionMap map = PositionMap.of(matrix);
 * map.place(Delegation.find("China"));     // x and y
 * map.explained();                         // 0.58: share of the variation that the plane keeps
 * System.out.println(map.toText());
 * }</pre>
 */
public final class PositionMap {

    private static final double NOTHING = 1e-12;

    /**
     * A place on the map.
     *
     * @param x on the axis that explains most
     * @param y on the next one; 0 where there is no second
     */
    public record Place(double x, double y) {

        /** Refuses what is no place. */
        public Place {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("place (" + x + ", " + y + ") must be finite");
            }
        }

        double distance(Place other) {
            double dx = x - other.x;
            double dy = y - other.y;
            return StrictMath.sqrt(dx * dx + dy * dy);
        }
    }

    private final Distances distances;
    private final List<Double> eigenvalues;
    private final List<Place> places;

    private PositionMap(Distances distances, List<Double> eigenvalues, List<Place> places) {
        this.distances = distances;
        this.eigenvalues = eigenvalues;
        this.places = places;
    }

    /**
     * A map over all issues of a matrix.
     *
     * @param matrix a square matrix
     * @return the map of those who can be compared; empty where there are fewer than two
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static PositionMap of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return of(Distances.of(matrix));
    }

    /**
     * A map of distances.
     *
     * @param distances of any number of delegations
     * @return the map
     */
    public static PositionMap of(Distances distances) {
        Objects.requireNonNull(distances, "distances must not be null");
        Eigen eigen = Eigen.of(centred(distances));
        double largest = eigen.values().length == 0 ? 0 : Math.max(0, eigen.values()[0]);
        List<Double> values = new ArrayList<>();
        for (double value : eigen.values()) {
            values.add(Math.abs(value) > NOTHING * largest ? value : 0.0);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < distances.size(); i++) {
            places.add(new Place(coordinate(eigen, values, 0, i), coordinate(eigen, values, 1, i)));
        }
        return new PositionMap(distances, List.copyOf(values), List.copyOf(places));
    }

    private static double coordinate(Eigen eigen, List<Double> values, int axis, int i) {
        boolean shown = axis < values.size() && values.get(axis) > 0;
        // Adding 0 turns -0 into 0.
        return shown ? eigen.vectors()[axis][i] * StrictMath.sqrt(values.get(axis)) + 0.0 : 0;
    }

    /** Minus half the squared distances, less the means of row and column, plus the mean of all. */
    private static double[][] centred(Distances distances) {
        int n = distances.size();
        double[] means = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                means[i] += distances.at(i, j) * distances.at(i, j) / n;
            }
            all += means[i] / n;
        }
        double[][] centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double square = distances.at(i, j) * distances.at(i, j);
                centred[i][j] = -(square - means[i] - means[j] + all) / 2;
                centred[j][i] = centred[i][j];
            }
        }
        return centred;
    }

    /**
     * Those on the map.
     *
     * @return in the order of the distances
     */
    public List<Delegation> delegations() {
        return distances.delegations();
    }

    /**
     * Where a delegation is.
     *
     * @param delegation one that is on the map
     * @return its place
     * @throws org.rapporteur.fault.UnknownNameException if it is not; lists the nearest
     */
    public Place place(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        return places.get(distances.number(delegation));
    }

    /**
     * The eigenvalues: how much each axis explains. Negative ones show that no space of any dimension could hold the
     * distances exactly.
     *
     * @return as many as delegations, the largest first
     */
    public List<Double> eigenvalues() {
        return eigenvalues;
    }

    /**
     * The share of the positive eigenvalues that the two axes have.
     *
     * @return more than 0, at most 1; empty if all are at one place
     */
    public OptionalDouble explained() {
        double positive =
                eigenvalues.stream().mapToDouble(value -> Math.max(0, value)).sum();
        double shown = eigenvalues.stream()
                .limit(2)
                .mapToDouble(value -> Math.max(0, value))
                .sum();
        return positive > 0 ? OptionalDouble.of(shown / positive) : OptionalDouble.empty();
    }

    /**
     * How far the plane bends the distances (Kruskal's stress-1): the root of the squared differences between distances and
     * those on the map, by the squared distances. Below .05 good, from .2 on poor (Kruskal 1964).
     *
     * @return 0, none, or more; empty if all distances are 0
     */
    public OptionalDouble stress() {
        double off = 0;
        double all = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                double distance = distances.at(i, j);
                double difference = distance - places.get(i).distance(places.get(j));
                off += difference * difference;
                all += distance * distance;
            }
        }
        return all > 0 ? OptionalDouble.of(StrictMath.sqrt(off / all)) : OptionalDouble.empty();
    }

    /**
     * The map for reading: each delegation's code at its place, with a list of the codes.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return new MapText(this).text();
    }

    @Override
    public String toString() {
        return "PositionMap of " + delegations().size() + " delegations";
    }
}
