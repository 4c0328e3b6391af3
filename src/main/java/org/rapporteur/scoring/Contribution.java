package org.rapporteur.scoring;

import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;

/**
 * What one point adds to a score: the point, its counterpart on the other side, and the effect.
 *
 * <p>The three effects sum to {@link #weight()}; the effects of all contributions of a score sum to its shares.
 *
 * @param point the point that is matched
 * @param counterpart the point of the other side that is closest to it; where relatedness is 0, just the first by text
 * @param weight its share of the score, from 0 to 1
 * @param relatedness how far the two are about the same, from 0 to 1
 * @param opposition how far they pull opposite ways, from 0 to 1
 * @param basis on what the match rests: "question" and its id (or ids, with commas), or the shared words as the point has
 *     them, with the counterpart's after a stroke where they differ ("treaty, legally binding/binding"); empty where
 *     relatedness is 0
 */
public record Contribution(
        CodedPoint point, CodedPoint counterpart, double weight, double relatedness, double opposition, String basis) {

    /**
     * What it adds to agreement.
     *
     * @return weight times relatedness times one minus opposition
     */
    public double agreement() {
        return weight * relatedness * (1 - opposition);
    }

    /**
     * What it adds to conflict.
     *
     * @return weight times relatedness times opposition
     */
    public double conflict() {
        return weight * relatedness * opposition;
    }

    /**
     * What it adds to the unshared part.
     *
     * @return weight times one minus relatedness
     */
    public double unshared() {
        return weight * (1 - relatedness);
    }

    @Override
    public String toString() {
        return Shown.line(
                Math.round(1000 * weight) / 1000.0 + " of " + point.delegation().name() + " (" + basis + "): "
                        + point.point().quotation());
    }
}
