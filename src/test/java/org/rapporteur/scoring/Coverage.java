package org.rapporteur.scoring;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    Coverage with(Coverage other) {
        Coverage both = new Coverage();
        both.asked = asked + other.asked;
        both.held = held + other.held;
        both.width = width + other.width;
        return both;
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

    /** Of S, over debates that take turns in kind and number of questions, from one to six; each has a seed of its own. */
    static Coverage ofS(List<Kind> kinds, int points, int debates, long seed) {
        return IntStream.range(0, debates)
                .parallel()
                .mapToObj(
                        k -> ofS(kinds.get(k % kinds.size()), 1 + k / kinds.size() % 6, points, 1, seed * debates + k))
                .reduce(new Coverage(), Coverage::with);
    }

    /** Of S, over debates of one kind with so many questions. */
    static Coverage ofS(Kind kind, int questions, int points, int debates, int seed) {
        return IntStream.range(0, debates)
                .parallel()
                .mapToObj(k -> ofS(kind, questions, points, 1, (long) seed * debates + k))
                .reduce(new Coverage(), Coverage::with);
    }
}
