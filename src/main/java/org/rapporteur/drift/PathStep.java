package org.rapporteur.drift;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.scoring.Interval;

/**
 * Where a delegation stands on one question at one time.
 *
 * @param date the day of the statements
 * @param support how many of its points support
 * @param oppose how many oppose
 * @param between how many are conditional, mixed or unclear; they do not enter the position
 */
public record PathStep(LocalDate date, int support, int oppose, int between) {

    /** Half a point for either side, so that one-sided counts have a finite position (Haldane 1956, Anscombe 1956). */
    private static final double HALF = 0.5;

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Refuses counts below 0. */
    public PathStep {
        Objects.requireNonNull(date, "date must not be null");
        if (support < 0 || oppose < 0 || between < 0) {
            throw new IllegalArgumentException(
                    "counts (" + support + ", " + oppose + ", " + between + ") must not be below 0");
        }
    }

    /**
     * Whether it says anything at all on the question.
     *
     * @return true where no point takes any stance
     */
    public boolean isSilent() {
        return support + oppose + between == 0;
    }

    /**
     * The logit position {@code ln((support + 1/2) / (oppose + 1/2))} (Lowe, Benoit, Mikhaylov and Laver 2011).
     *
     * @return above 0 where more points support than oppose, below where fewer; empty where none does either: unknown, not 0
     */
    public Optional<Double> position() {
        return support + oppose == 0
                ? Optional.empty()
                : Optional.of(StrictMath.log((support + HALF) / (oppose + HALF)));
    }

    /**
     * Between which values the position may lie: it and 1.96 times its standard error
     * {@code sqrt(1 / (support + 1/2) + 1 / (oppose + 1/2))} to either side.
     *
     * @return the interval at 95 %; empty where the position is unknown
     */
    public Optional<Interval> interval() {
        double error = StrictMath.sqrt(1 / (support + HALF) + 1 / (oppose + HALF));
        return position().map(at -> new Interval(at - Z * error, at + Z * error, 0.95));
    }
}
