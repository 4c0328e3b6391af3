package org.rapporteur.scoring;

import java.util.Optional;

/**
 * What a {@link Measure} found for every two of a batch of positions. The same both ways round where the measure
 * promises {@link Law#SYMMETRY}. Immutable and thread-safe.
 */
public interface PairTable {

    /**
     * How many positions were compared.
     *
     * @return their number
     */
    int size();

    /**
     * Whether a pair has a value. A measure on stances has none for two positions that take no stance on a common question:
     * that is no middle value, and not 0.
     *
     * @param i number of one position, from 0
     * @param j number of the other, from 0
     * @return true for measures that can compare any two positions
     */
    default boolean known(int i, int j) {
        return true;
    }

    /**
     * The value of a pair.
     *
     * @param i number of one position, from 0
     * @param j number of the other, from 0
     * @return its value in the measure's range, seen from position i
     * @throws IllegalStateException if the pair is not {@link #known}
     */
    double value(int i, int j);

    /**
     * The score of a pair, with its reasons.
     *
     * @param i number of one position, from 0
     * @param j number of the other, from 0
     * @return the score seen from position i; empty for measures that give only a value
     */
    Optional<Score> score(int i, int j);
}
