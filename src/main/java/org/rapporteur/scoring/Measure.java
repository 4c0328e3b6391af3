package org.rapporteur.scoring;

import java.util.List;
import java.util.Set;
import org.rapporteur.position.Position;

/**
 * How near, or how far, two positions on one issue are: a number with a declared range, direction and laws.
 *
 * <p>A measure compares whole batches: give it all positions on an issue at once. It sees positions only, never who else
 * is in the room: the value of a pair does not depend on the other positions of the batch unless the measure does not
 * promise {@link Law#ROOM}. Where two positions have nothing in common that a measure could compare, they have no value
 * ({@link PairTable#known}). Implementations are immutable, thread-safe and deterministic.
 */
public interface Measure {

    /** What a larger value means. */
    enum Sense {
        /** The larger, the nearer. */
        SIMILARITY,
        /** The larger, the farther apart. */
        DIVERGENCE
    }

    /**
     * Its short name.
     *
     * @return lower case with hyphens, such as "position-alignment"
     */
    String id();

    /**
     * What it measures and where it comes from, in one or two sentences with the source cited.
     *
     * @return a text for people
     */
    String about();

    /**
     * The smallest value it can have.
     *
     * @return lower end of the range
     */
    double lowest();

    /**
     * The largest value it can have.
     *
     * @return upper end of the range
     */
    double highest();

    /**
     * What a larger value means.
     *
     * @return similarity or divergence
     */
    Sense sense();

    /**
     * The laws it promises.
     *
     * @return the laws, each tested
     */
    Set<Law> laws();

    /**
     * Compares every two of a batch of positions.
     *
     * @param positions positions of different delegations on one issue
     * @return a value for every pair, in the order given
     */
    PairTable compare(List<Position> positions);

    /**
     * Compares two positions.
     *
     * @param one a position
     * @param other another on the same issue
     * @return the value of the pair
     * @throws IllegalStateException if the measure has none for them; {@link PairTable#known} tells before
     */
    default double value(Position one, Position other) {
        return compare(List.of(one, other)).value(0, 1);
    }
}
