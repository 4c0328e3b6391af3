package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;

/** The points of a batch of positions as numbered rows: position after position, each in canonical order. Immutable. */
final class PointRows {

    private final List<CodedPoint> points;
    private final int[] starts;
    private final int[] given;
    private final double[] weights;

    private PointRows(List<CodedPoint> points, int[] starts, int[] given, double[] weights) {
        this.points = points;
        this.starts = starts;
        this.given = given;
        this.weights = weights;
    }

    static PointRows of(List<Position> positions) {
        checkIssue(positions);
        int[] starts = new int[positions.size() + 1];
        for (int p = 0; p < positions.size(); p++) {
            starts[p + 1] = starts[p] + positions.get(p).points().size();
        }
        List<CodedPoint> points = new ArrayList<>(starts[positions.size()]);
        int[] given = new int[starts[positions.size()]];
        double[] weights = new double[given.length];
        for (int p = 0; p < positions.size(); p++) {
            Integer[] order = canonicalOrder(positions.get(p).points());
            for (int k = 0; k < order.length; k++) {
                given[starts[p] + k] = order[k];
                points.add(positions.get(p).points().get(order[k]));
            }
            double[] own = weights(positions.get(p), points.subList(starts[p], starts[p + 1]));
            System.arraycopy(own, 0, weights, starts[p], own.length);
        }
        return new PointRows(points, starts, given, weights);
    }

    /** Refuses positions on different issues: nothing they say could be compared. */
    static void checkIssue(List<Position> positions) {
        for (Position position : positions) {
            Issue first = positions.get(0).issue();
            if (!position.issue().id().equals(first.id())) {
                throw new IllegalArgumentException("positions on " + first.id() + " and "
                        + position.issue().id() + " must be on one issue\nMaybe compare issue by issue.");
            }
        }
    }

    private static Integer[] canonicalOrder(List<CodedPoint> points) {
        Integer[] order = new Integer[points.size()];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparing(points::get, PointOrder.CANONICAL));
        return order;
    }

    /** The position's own weights, summed in canonical order. */
    private static double[] weights(Position position, List<CodedPoint> canonical) {
        return new Position(position.delegation(), position.issue(), canonical, position.salience()).weights();
    }

    List<CodedPoint> points() {
        return points;
    }

    CodedPoint point(int row) {
        return points.get(row);
    }

    int size() {
        return given.length;
    }

    int positions() {
        return starts.length - 1;
    }

    /** The first row of a position; for the number of positions, the number of rows. */
    int start(int position) {
        return starts[position];
    }

    /** Weight of a row among those of its position. */
    double weight(int row) {
        return weights[row];
    }

    /** Number of a row's point in its position, as given. */
    int given(int row) {
        return given[row];
    }
}
