package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;

/**
 * Position alignment of two positions as a table of every two of their points, taken once, so that the score of any part of
 * them can be told at once.
 */
final class AlignedPoints implements PairOnIssue {

    /** Added to relatedness where a question is shared, which goes before words. */
    private static final double QUESTION = 1;

    private final double[] firstWeights;
    private final double[] secondWeights;
    private final double[][] relatedness;
    private final double[][] opposition;

    private AlignedPoints(
            double[] firstWeights, double[] secondWeights, double[][] relatedness, double[][] opposition) {
        this.firstWeights = firstWeights;
        this.secondWeights = secondWeights;
        this.relatedness = relatedness;
        this.opposition = opposition;
    }

    /** Asks the measure about each point by itself. */
    static AlignedPoints of(Measure measure, Position first, Position second) {
        List<Position> single = new ArrayList<>();
        first.points().forEach(point -> single.add(alone(first, point)));
        second.points().forEach(point -> single.add(alone(second, point)));
        PairTable table = measure.compare(single);
        int n = first.points().size();
        int m = second.points().size();
        double[][] relatedness = new double[n][m];
        double[][] opposition = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                if (table.score(i, n + j).orElseThrow().unshared() < 1) {
                    Contribution match =
                            table.score(i, n + j).orElseThrow().contributions().get(0);
                    boolean question = match.relatedness() == 1 && match.basis().startsWith("question ");
                    relatedness[i][j] = match.relatedness() + (question ? QUESTION : 0);
                    opposition[i][j] = match.opposition();
                }
            }
        }
        return new AlignedPoints(first.weights(), second.weights(), relatedness, opposition);
    }

    private static Position alone(Position position, CodedPoint point) {
        return new Position(position.delegation(), position.issue(), List.of(point), position.salience());
    }

    @Override
    public OptionalDouble value(int[] first, int[] second) {
        double there = side(first, second, firstWeights, false);
        double back = side(second, first, secondWeights, true);
        return there < 0 || back < 0 ? OptionalDouble.empty() : OptionalDouble.of((there + back) / 2);
    }

    /** Agreement of one side's points with the closest of the other's; -1 if nothing is left to weigh. */
    private double side(int[] own, int[] others, double[] weights, boolean turned) {
        double agreement = 0;
        double all = 0;
        boolean any = false;
        for (int k = 0; k < others.length; k++) {
            any |= others[k] > 0;
        }
        for (int k = 0; k < own.length; k++) {
            if (own[k] > 0) {
                all += own[k] * weights[k];
                agreement += own[k] * weights[k] * closest(k, others, turned);
            }
        }
        return any && all > 0 ? agreement / all : -1;
    }

    private double closest(int point, int[] others, boolean turned) {
        double related = 0;
        double opposed = 0;
        for (int k = 0; k < others.length; k++) {
            if (others[k] > 0) {
                double r = turned ? relatedness[k][point] : relatedness[point][k];
                double o = turned ? opposition[k][point] : opposition[point][k];
                if (r > related || r == related && o < opposed) {
                    related = r;
                    opposed = o;
                }
            }
        }
        return Math.min(1, related) * (1 - opposed);
    }
}
