package org.rapporteur.evaluation;

import java.util.Objects;

/**
 * One unit that was classed twice: by the coding that counts as right, and by the one under test.
 *
 * @param cluster what the unit belongs to, such as its meeting or text; units of a cluster are drawn together when an
 *     interval is made, since they are not independent
 * @param reference class by the coding that counts as right
 * @param found class by the coding under test
 */
public record Judged(String cluster, String reference, String found) {
    /** Nothing is missing. */
    public Judged {
        Objects.requireNonNull(cluster, "cluster must not be null");
        Objects.requireNonNull(reference, "reference must not be null");
        Objects.requireNonNull(found, "found must not be null");
    }
}
