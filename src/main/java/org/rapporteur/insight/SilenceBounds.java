package org.rapporteur.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;

/** Between what the value of a pair would lie if neither were silent, or beside the point, where the other speaks. */
final class SilenceBounds {

    private double joint;
    private double all;
    private double weighted;

    private SilenceBounds() {}

    /** Low and high; empty if the measure's range has no ends, or neither speaks at all. */
    static Optional<OverallScore.Bounds> of(Debate debate, Measure measure, int a, int b) {
        SilenceBounds sums = new SilenceBounds();
        for (Issue issue : debate.issues()) {
            sums.add(measure, debate.position(a, issue), debate.position(b, issue));
        }
        double missing = Math.max(0, sums.all - sums.joint);
        boolean open = Double.isInfinite(measure.lowest()) || Double.isInfinite(measure.highest());
        if (sums.all == 0 || open && missing > 0) {
            return Optional.empty();
        }
        return Optional.of(
                missing == 0
                        ? new OverallScore.Bounds(sums.weighted / sums.joint, sums.weighted / sums.joint)
                        : new OverallScore.Bounds(
                                (sums.weighted + missing * measure.lowest()) / sums.all,
                                (sums.weighted + missing * measure.highest()) / sums.all));
    }

    private void add(Measure measure, Optional<Position> one, Optional<Position> other) {
        double weight = (one.map(Position::salience).orElse(0.0)
                        + other.map(Position::salience).orElse(0.0))
                / 2;
        all += weight;
        OptionalDouble value =
                one.isPresent() && other.isPresent() ? value(measure, one.get(), other.get()) : OptionalDouble.empty();
        if (value.isPresent()) {
            joint += weight;
            weighted += weight * value.getAsDouble();
        }
    }

    private static OptionalDouble value(Measure measure, Position one, Position other) {
        PairTable table = measure.compare(List.of(one, other));
        return table.known(0, 1) ? OptionalDouble.of(table.value(0, 1)) : OptionalDouble.empty();
    }
}
