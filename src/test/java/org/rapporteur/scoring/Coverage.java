package org.rapporteur.scoring;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.rapporteur.scoring.SimulatedDebate.Kind;

/** How often intervals hold the value of the generating model. */
public final class Coverage {

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

    /** A quick look from the command line: debates for each row. */
    public static void main(String[] args) {
        int debates = Integer.parseInt(args[0]);
        for (Kind kind : Kind.values()) {
            for (int points : new int[] {5, 10, 20, 50, 100, 200}) {
                StringBuilder row = new StringBuilder(kind + " " + points);
                for (int questions : new int[] {1, 3, 6}) {
                    Coverage s = ofS(kind, questions, points, debates, 1);
                    row.append(String.format(" S%d %.3f (%.2f)", questions, s.share(), s.meanWidth()));
                }
                Coverage normal = ofTheta(kind, points, debates * 10, 1, position -> position.interval(LEVEL));
                Coverage credible =
                        ofTheta(kind, points, debates * 10, 1, position -> position.credibleInterval(LEVEL));
                System.out.println(row + String.format(" theta %.3f, credible %.3f", normal.share(), credible.share()));
            }
        }
    }
}
