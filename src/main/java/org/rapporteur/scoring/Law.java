package org.rapporteur.scoring;

/**
 * A property that a {@link Measure} may promise. Whatever it promises is tested for it by property tests.
 *
 * <p>A law speaks of pairs that the measure can compare; whether it can must not change either. The table of measures and laws in the documentation is made from these declarations.
 */
public enum Law {
    /** Values lie in the declared range; the shares of a score sum to 1, its contributions to the score (within 1e-12). */
    RANGE,
    /** A position compared with itself gets the best value of the range: for a score, agreement 1. */
    IDENTITY,
    /** The two positions can be exchanged. */
    SYMMETRY,
    /** The order of points and of statements does not matter. */
    ORDER,
    /** Saying everything twice changes nothing. */
    REPETITION,
    /** Adding any other delegation changes no other pair's value. */
    ROOM,
    /** Adding an issue on which both are silent changes no other value and no overall score. */
    SILENCE,
    /**
     * Where every point takes one clear stance on a question that both address, and no side takes both stances on one
     * question, reversing every stance of one side swaps agreement and conflict. A measure that gives only a value turns
     * round in its range: -0.6 for 0.6 in a range from -1 to 1, 0.2 for 0.8 in one from 0 to 1.
     */
    REVERSAL,
    /**
     * Under the conditions of {@link #REVERSAL}, from two equal sides, flipping the stance of a point that is the only one
     * on its question lowers agreement and raises conflict by at least half the point's weight. A measure that gives only a
     * value gets worse by at least half the point's weight of its range.
     */
    RESPONSE
}
