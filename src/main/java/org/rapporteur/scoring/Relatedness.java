package org.rapporteur.scoring;

import java.util.List;
import org.rapporteur.position.CodedPoint;

/**
 * What points are about, compared: which points speak of the same, and which of those pull opposite ways.
 *
 * <p>The replaceable part of {@link PositionAlignment}. A relatedness is prepared once for all points of an issue and then
 * asked row by row, so that words are counted or vectors made once and not per pair. Implementations are immutable,
 * thread-safe and deterministic, and keep these rules, on which the laws of the score rest:
 *
 * <ul>
 *   <li>values lie in [0, 1]; they are the same both ways round, bit for bit;
 *   <li>two points with the same text, coded alike, have relatedness exactly 1 and opposition exactly 0;
 *   <li>what two points have to do with each other does not depend on the other points of the batch, nor on who speaks.
 * </ul>
 *
 * <p>Stances on a shared question are no business of a relatedness: the score sees to them.
 */
public interface Relatedness {

    /**
     * How it works, for records of how a result was made.
     *
     * @return one line for people, such as "words in common, weighted by rarity"
     */
    String about();

    /**
     * Prepares the comparison of every two points of a batch.
     *
     * @param points points on one issue; the prepared comparison knows them by their numbers in this list, from 0
     * @return the comparison
     */
    Links link(List<CodedPoint> points);

    /** The comparison of the points of one batch. Immutable and thread-safe. */
    interface Links {

        /**
         * Compares one point with a stretch of points.
         *
         * @param i number of the point
         * @param from number of the first point to compare it with
         * @param to number after the last one
         * @param relatedness receives at {@code from} to {@code to - 1}, the number of each point, how far it is about the
         *     same, from 0 to 1, in place of whatever stands there; nothing else is touched
         * @param opposition receives likewise how far each pulls the opposite way, from 0 to 1; of no account for unrelated points
         */
        void relate(int i, int from, int to, double[] relatedness, double[] opposition);

        /**
         * On what it rests that two points are related.
         *
         * @param i number of one point
         * @param j number of the other
         * @return words for people, such as the shared words; empty if there is nothing to name
         */
        String basis(int i, int j);
    }
}
