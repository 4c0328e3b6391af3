package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

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

    /**
     * Of the contributions to the scores of one position with others, those whose effect is large enough. For many others
     * this may be much quicker than to ask for every score.
     *
     * @param i number of the position from which the pairs are seen
     * @param others numbers of others, none of them {@code i}
     * @param effect what counts, from relatedness and opposition, such as {@code (r, o) -> r * o} for conflict
     * @param least the smallest effect that is wanted
     * @return pair by pair in the order of the others, within a pair as {@link Score#contributions()} has them; empty if the
     *     measure gives no scores
     */
    default List<Contribution> contributions(int i, int[] others, DoubleBinaryOperator effect, double least) {
        List<Contribution> wanted = new ArrayList<>();
        for (int j : others) {
            score(i, j).map(Score::contributions).orElse(List.of()).stream()
                    .filter(each -> effect.applyAsDouble(each.relatedness(), each.opposition()) >= least)
                    .forEach(wanted::add);
        }
        return wanted;
    }
}
