package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Stance;

/**
 * How every two points of some positions on an issue relate by position alignment, asked once: each point is compared as if it
 * were all that was said. Immutable and thread-safe.
 */
final class PointTable {

    /** Added to relatedness where a question is shared, which goes before words. */
    private static final double QUESTION = 1;

    private final Map<Position, Integer> starts;

    /** By point and earlier point. */
    private final double[][] relatedness;

    private final double[][] opposition;

    private PointTable(Map<Position, Integer> starts, double[][] relatedness, double[][] opposition) {
        this.starts = starts;
        this.relatedness = relatedness;
        this.opposition = opposition;
    }

    static PointTable of(Measure measure, List<Position> positions) {
        Map<Position, Integer> starts = new IdentityHashMap<>();
        List<Position> alone = new ArrayList<>();
        for (Position position : positions) {
            starts.put(position, alone.size());
            position.points().forEach(point -> alone.add(alone(position, point)));
        }
        PairTable table = measure.compare(alone);
        double[][] relatedness = new double[alone.size()][];
        double[][] opposition = new double[alone.size()][];
        IntStream.range(0, alone.size()).parallel().forEach(i -> {
            relatedness[i] = new double[i];
            opposition[i] = new double[i];
            for (int j = 0; j < i; j++) {
                Score score = table.score(j, i).orElseThrow();
                double related = score.agreement() + score.conflict();
                opposition[i][j] = related > 0 ? score.conflict() / related : 0;
                relatedness[i][j] = shareQuestion(point(alone, i), point(alone, j)) ? 1 + QUESTION : related;
            }
        });
        return new PointTable(starts, relatedness, opposition);
    }

    private static Position alone(Position position, CodedPoint point) {
        return new Position(position.delegation(), position.issue(), List.of(point), position.salience());
    }

    private static CodedPoint point(List<Position> alone, int number) {
        return alone.get(number).points().get(0);
    }

    private static boolean shareQuestion(CodedPoint one, CodedPoint other) {
        return one.stances().entrySet().stream()
                .anyMatch(entry -> entry.getValue() != Stance.UNCLEAR
                        && other.stances().getOrDefault(entry.getKey(), Stance.UNCLEAR) != Stance.UNCLEAR);
    }

    /** Two of the positions. */
    AlignedPoints pair(Position first, Position second) {
        int n = first.points().size();
        int m = second.points().size();
        double[][] related = new double[n][m];
        double[][] opposed = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                int a = starts.get(first) + i;
                int b = starts.get(second) + j;
                related[i][j] = relatedness[Math.max(a, b)][Math.min(a, b)];
                opposed[i][j] = opposition[Math.max(a, b)][Math.min(a, b)];
            }
        }
        return new AlignedPoints(first.weights(), second.weights(), related, opposed);
    }
}
