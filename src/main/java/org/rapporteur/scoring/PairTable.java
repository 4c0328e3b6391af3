package org.rapporteur.scoring;

import java.util.Optional;

/**
 * What a {@link Measure} found for every two of a batch of positions. Symmetric; immutable and thread-safe.
 */
public interface PairTable {

    /**
     * How many positions were compared.
     *
     * @return their number
     */
    int size();

    /**
     * The value of a pair.
     *
     * @param i number of one position, from 0
     * @param j number of the other, from 0
     * @return its value in the measure's range
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
