package org.rapporteur.progress;

import java.util.Objects;

/**
 * How far a step of long work has come. Immutable and thread-safe.
 *
 * @param step what is done: {@code "reading"} (a text is read and its points are extracted), {@code "coding"} (a statement),
 *     {@code "comparing"} (an issue), {@code "drawing"} (a pair of delegations); later versions may have more
 * @param done how many parts are done, from 0 to {@code total}
 * @param total how many parts there are, not negative
 */
public record Progress(String step, int done, int total) {

    /** Refuses more parts done than there are. */
    public Progress {
        Objects.requireNonNull(step, "step must not be null");
        if (done < 0 || done > total) {
            throw new IllegalArgumentException("done (" + done + ") must be within 0 and " + total);
        }
    }

    /**
     * The share that is done.
     *
     * @return from 0 to 1; 1 where there is nothing to do
     */
    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }

    /**
     * Whether the step is through.
     *
     * @return whether all parts are done
     */
    public boolean isComplete() {
        return done == total;
    }

    /** For people: {@code reading 3 of 13}; do not parse. */
    @Override
    public String toString() {
        return step + " " + done + " of " + total;
    }
}
