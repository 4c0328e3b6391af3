package org.rapporteur.scoring;

/**
 * A property that a {@link Measure} may promise. Whatever it promises is tested for it by property tests.
 *
 * <p>The table of measures and laws in the documentation is made from these declarations.
 */
public enum Law {
    /** Values lie in the declared range; the shares of a score sum to 1, its contributions to the score (within 1e-12). */
    RANGE,
    /** A position compared with itself gets the best value of the range: for a score, agreement 1. */
    IDENTITY,
    /** The order of the two positions, of points and of statements does not matter. */
    SYMMETRY,
    /** Saying everything twice changes nothing. */
    REPETITION,
    /** Adding any other delegation changes no other pair's value. */
    ROOM,
    /** Adding an issue on which both are silent changes no other value and no overall score. */
    SILENCE,
    /**
     * Where every point takes one clear stance on a question that both address, and no side takes both stances on one
     * question, reversing every stance of one side swaps agreement and conflict.
     */
    REVERSAL,
    /**
     * Under the conditions of {@link #REVERSAL}, from two equal sides, flipping the stance of a point that is the only one
     * on its question lowers agreement and raises conflict by at least half the point's weight.
     */
    RESPONSE
}
