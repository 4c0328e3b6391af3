package org.rapporteur.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.PathStep;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.issue.Question;

/**
 * The pictures of a comparison, for papers, slides and pages.
 *
 * <p>Each is a {@link Picture}: SVG that stands alone. Where there is too little to draw, the picture has a sentence that
 * says so instead, so that many can be made in one go; a name that is not known is an error. Thread-safe.
 */
public final class Pictures {

    private Pictures() {}

    /**
     * Delegations by delegations over all issues. The colour of a cell tells how much more the two agree than they conflict:
     * blue for agreement, orange with a cut corner for conflict, white where both are even; the deepest colour is the balance
     * that 98 of 100 pairs do not surpass, rounded up, at least 20 points; the legend tells it. In the cell are agreement and
     * conflict in percent. A
     * measure that gives only values has its value there instead, the nearer the bluer. A dot means that there is nothing to
     * compare. Similar delegations stand side by side, so that camps are blocks. Above 40 delegations the numbers are left
     * out and names are codes.
     *
     * @param matrix any matrix, also a rectangular one
     * @return the picture; a sentence for fewer than two delegations
     */
    public static Picture heatMap(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return PictureHeat.of(matrix, Optional.empty());
    }

    /**
     * Delegations by delegations on one issue, in the same order as over all issues; see
     * {@link #heatMap(ComparisonMatrix)}.
     *
     * @param matrix any matrix
     * @param issue id or label
     * @return the picture
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public static Picture heatMap(ComparisonMatrix matrix, String issue) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        return PictureHeat.of(matrix, Optional.of(matrix.on(issue).issue()));
    }

    /**
     * How much room each delegation gives each issue: a bar and its percentage for every two, all bars of one scale, a dot
     * for silence. Delegations stand in the order of similarity, issues in that of the codebook; issues on which nobody
     * speaks are named below.
     *
     * @param matrix any matrix
     * @return the picture; a sentence if nobody speaks on any issue compared
     */
    public static Picture salienceBars(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return PictureSalience.of(matrix);
    }

    /**
     * How a delegation's positions move: a chart for each question on which it ever takes a stance, all of one scale. A
     * circle is the logit position of a day with its 95 % interval; a line joins known positions, dashed over days between
     * on which no side is taken; under the chart a diamond marks days on which its points are conditional, mixed or unclear,
     * a dot silence.
     *
     * @param path of one delegation
     * @return the picture; a sentence if it never takes a stance
     */
    public static Picture driftPath(PositionPath path) {
        Objects.requireNonNull(path, "path must not be null");
        return PicturePath.of(path, List.copyOf(path.steps().entrySet()));
    }

    /**
     * How a delegation's position on one question moves; see {@link #driftPath(PositionPath)}.
     *
     * @param path of one delegation
     * @param question id of a question of the codebook
     * @return the picture; a sentence if it never takes a stance on it
     * @throws org.rapporteur.fault.UnknownNameException if the codebook has no such question; lists the nearest
     */
    public static Picture driftPath(PositionPath path, String question) {
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(question, "question must not be null");
        List<PathStep> steps = path.on(question);
        Question asked = path.steps().keySet().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow();
        return PicturePath.of(path, List.of(Map.entry(asked, steps)));
    }

    /**
     * The tree of delegations over all issues; see {@link #dendrogram(Coalitions)}.
     *
     * @param matrix a square matrix
     * @return the picture
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Picture dendrogram(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
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
        Objects.requireNonNull(coalitions, "coalitions must not be null");
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
        Objects.requireNonNull(matrix, "matrix must not be null");
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
        Objects.requireNonNull(coalitions, "coalitions must not be null");
        return PictureMap.of(coalitions);
    }
}
