package org.rapporteur.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.drift.Drift;
import org.rapporteur.scoring.Law;

/**
 * All that the templates of the page show.
 *
 * @param title what stands at its head
 * @param subtitle what is compared, in one line
 * @param room everything by number
 * @param assets style and scripts
 * @param matrix the overall matrix as a plain table
 * @param positions who speaks on what
 * @param coalitions who stands together
 * @param changes what changed
 * @param texts the statements
 * @param making how it was made
 * @param data what the script has to know
 * @param overall the overall cells
 * @param cells the cells of each issue
 */
record Page(
        String title,
        String subtitle,
        Room room,
        Assets assets,
        MatrixTable matrix,
        PositionTable positions,
        CoalitionsView coalitions,
        List<ChangeView> changes,
        List<Text> texts,
        Making making,
        String data,
        String overall,
        List<String> cells) {

    static Page of(ComparisonMatrix matrix, String title, List<Drift> drifts) {
        Room room = new Room(matrix, drifts);
        Camps camps = Camps.of(matrix);
        List<OverallScore> pairs = pairs(matrix);
        // Each issue by itself, so the order of work changes nothing.
        List<CellData.Block> blocks = matrix.issues().parallelStream()
                .map(issue -> CellData.of(room, pairs, issue))
                .toList();
        return new Page(
                Shown.text(title.isEmpty() ? titleOf(matrix) : title),
                Shown.count(matrix.delegations().size(), "delegation", "delegations") + ", "
                        + Shown.count(matrix.issues().size(), "issue", "issues") + ", "
                        + Shown.count(matrix.statements().size(), "statement", "statements"),
                room,
                Assets.shipped(),
                MatrixTable.of(room, camps),
                PositionTable.of(room, camps),
                CoalitionsView.of(room, camps),
                drifts.stream().map(drift -> ChangeView.of(room, drift)).toList(),
                IntStream.range(0, room.statements().size())
                        .mapToObj(number -> Text.of(room, number))
                        .toList(),
                Making.of(matrix),
                PageData.of(room, camps),
                OverallData.of(room, pairs, blocks),
                blocks.stream().map(CellData.Block::text).toList());
    }

    /** Every two once; where it matters who comes first, in both orders. */
    private static List<OverallScore> pairs(ComparisonMatrix matrix) {
        if (matrix.measure().laws().contains(Law.SYMMETRY)) {
            return matrix.pairs();
        }
        List<OverallScore> both = new ArrayList<>(matrix.pairs());
        matrix.pairs().forEach(pair -> both.add(matrix.overall(pair.second(), pair.first())));
        return List.copyOf(both);
    }

    private static String titleOf(ComparisonMatrix matrix) {
        return matrix.codebook().title().isBlank()
                ? "Who agrees with whom"
                : matrix.codebook().title();
    }

    String html() {
        StringOutput output = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(output), null, this);
        return output.toString();
    }
}
