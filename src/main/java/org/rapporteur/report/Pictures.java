package org.rapporteur.report;

import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.insight.Coalitions;

/**
 * The pictures of a comparison, for papers, slides and pages.
 *
 * <p>Each is a {@link Picture}: SVG that stands alone. Where there is too little to draw, the picture has a sentence that
 * says so instead, so that many can be made in one go; a name that is not known is an error. Thread-safe.
 */
public final class Pictures {

    private Pictures() {}

    /**
     * The tree of delegations over all issues; see {@link #dendrogram(Coalitions)}.
     *
     * @param matrix a square matrix
     * @return the picture
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Picture dendrogram(ComparisonMatrix matrix) {
        return dendrogram(Coalitions.of(matrix));
    }

    /**
     * The tree of delegations: below each other, those who agree side by side; branches join at the distance of their
     * groups. A dotted line shows where the tree is cut into coalitions; each has its colour, its pattern of line and its
     * mark beside the names. Those who can be compared with nobody are named below.
     *
     * @param coalitions of any number of delegations
     * @return the picture; a sentence for fewer than two
     */
    public static Picture dendrogram(Coalitions coalitions) {
        return PictureTree.of(coalitions);
    }

    /**
     * The delegations on a plane over all issues; see {@link #positionMap(Coalitions)}.
     *
     * @param matrix a square matrix
     * @return the picture
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Picture positionMap(ComparisonMatrix matrix) {
        return positionMap(Coalitions.of(matrix));
    }

    /**
     * The delegations on a plane, near each other where they agree, each coalition with its colour and shape on a ground of
     * its own. It says how much of the distances the plane shows (explained share and stress). No name covers another: a
     * name that does not fit beside its point stands farther off with a line that leads to it; of more than 60 delegations
     * the codes are given, and how many of them found no room.
     *
     * @param coalitions of any number of delegations
     * @return the picture; a sentence for fewer than two
     */
    public static Picture positionMap(Coalitions coalitions) {
        return PictureMap.of(coalitions);
    }
}
