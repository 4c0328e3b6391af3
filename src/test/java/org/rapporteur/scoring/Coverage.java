package org.rapporteur.scoring;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/** How often intervals hold the value of the generating model. */
final class Coverage {

    private static final double LEVEL = 0.95;
    private static final double ROUNDING = 1e-9;

    private int asked;
    private int held;
    private double width;

    private void add(Interval interval, double truth) {
        asked++;
        width += interval.high() - interval.low();
        held += truth >= interval.low() - ROUNDING && truth <= interval.high() + ROUNDING ? 1 : 0;
    }

    void add(Coverage other) {
        asked += other.asked;
        held += other.held;
        width += other.width;
    }

    double share() {
        return (double) held / asked;
    }

    double meanWidth() {
        return width / asked;
    }

    /** Of S: debates in which the two share a question. */
    static Coverage ofS(Kind kind, int questions, int points, int debates, long seed) {
        Coverage coverage = new Coverage();
        SplittableRandom random = new SplittableRandom(seed);
        while (coverage.asked < debates) {
            SimulatedDebate debate = new SimulatedDebate(kind, questions, points, random);
            Optional<Interval> interval = SignorinoRitterInterval.of(debate.sides[0], debate.sides[1], LEVEL);
            interval.ifPresent(found -> coverage.add(found, debate.trueS()));
        }
        return coverage;
    }

    /** Of the logit position of one side on one question. */
    static Coverage ofTheta(Kind kind, int points, int debates, long seed, Function<LogitPosition, Interval> interval) {
        Coverage coverage = new Coverage();
        SplittableRandom random = new SplittableRandom(seed);
        while (coverage.asked < debates) {
            SimulatedDebate debate = new SimulatedDebate(kind, 1, points, random);
            LogitPosition position = debate.sides[0].logit("q0");
            if (position.known()) {
                coverage.add(interval.apply(position), debate.trueTheta(0, 0));
            }
        }
        return coverage;
    }

    /** Of S, over debates that take turns in kind and number of questions, from one to six. */
    static Coverage ofS(List<Kind> kinds, int points, int debates, long seed) {
        Coverage coverage = new Coverage();
        for (int k = 0; k < debates; k++) {
            Kind kind = kinds.get(k % kinds.size());
            int questions = 1 + k / kinds.size() % 6;
            coverage.add(ofS(kind, questions, points, 1, seed * debates + k));
        }
        return coverage;
    }
}
