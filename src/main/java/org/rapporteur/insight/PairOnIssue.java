package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.scoring.StanceMeasure;
import org.rapporteur.scoring.StanceProfile;

/** What a measure says of two positions on an issue when their points are said other numbers of times, or not at all. */
interface PairOnIssue {

    /**
     * The value.
     *
     * @param first how often each point of the first position is said, 0 for not at all
     * @param second how often each of the second
     * @return the value; empty if nothing is left of one side, or the measure finds nothing to compare
     */
    OptionalDouble value(int[] first, int[] second);

    /** The values when points are drawn anew, by drawing; NaN where there is none. */
    default double[] values(DrawnPoints first, DrawnPoints second) {
        double[] values = new double[first.draws()];
        for (int d = 0; d < values.length; d++) {
            Work.goOn();
            values[d] = value(first.times(d), second.times(d)).orElse(Double.NaN);
        }
        return values;
    }

    /** By the quickest way there is for a measure. */
    static PairOnIssue of(Measure measure, Position first, Position second) {
        if (measure instanceof PositionAlignment) {
            return PointTable.of(measure, List.of(first, second)).pair(first, second);
        }
        if (measure instanceof StanceMeasure stances) {
            return (one, other) -> {
                List<CodedPoint> here = repeated(first, one);
                List<CodedPoint> there = repeated(second, other);
                return here.isEmpty() || there.isEmpty()
                        ? OptionalDouble.empty()
                        : stances.between(StanceProfile.of(here), StanceProfile.of(there));
            };
        }
        return (one, other) -> {
            List<CodedPoint> here = repeated(first, one);
            List<CodedPoint> there = repeated(second, other);
            return here.isEmpty() || there.isEmpty()
                    ? OptionalDouble.empty()
                    : value(measure.compare(List.of(with(first, here), with(second, there))));
        };
    }

    private static OptionalDouble value(PairTable table) {
        return table.known(0, 1) ? OptionalDouble.of(table.value(0, 1)) : OptionalDouble.empty();
    }

    private static Position with(Position position, List<CodedPoint> points) {
        return new Position(position.delegation(), position.issue(), points, position.salience());
    }

    private static List<CodedPoint> repeated(Position position, int[] times) {
        List<CodedPoint> points = new ArrayList<>();
        for (int k = 0; k < times.length; k++) {
            for (int t = 0; t < times[k]; t++) {
                points.add(position.points().get(k));
            }
        }
        return points;
    }
}
