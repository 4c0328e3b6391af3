package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;

/**
 * The points of a batch of positions, linked by questions and by words.
 *
 * @param rows the points, numbered
 * @param links how their words relate
 * @param questions which of them take stances on the same question
 */
record Alignment(PointRows rows, Relatedness.Links links, QuestionRows questions) {

    static Alignment of(List<Position> positions, Relatedness relatedness) {
        PointRows rows = PointRows.of(positions);
        return new Alignment(rows, relatedness.link(rows.points()), QuestionRows.of(rows.points()));
    }

    /** The contributions to the score of the first two positions: points of the first, then of the second, as given. */
    List<Contribution> contributions() {
        Closest closest = new Closest(this, 0);
        Contribution[] all = new Contribution[rows.size()];
        for (int row = 0; row < all.length; row++) {
            int start = row < rows.start(1) ? 0 : rows.start(1);
            all[start + rows.given(row)] = contribution(row, closest.match(row, 1));
        }
        return List.copyOf(Arrays.asList(all));
    }

    private Contribution contribution(int row, Closest.Match match) {
        CodedPoint point = rows.point(row);
        CodedPoint counterpart = rows.point(match.counterpart());
        return new Contribution(
                point,
                counterpart,
                rows.weight(row) / 2,
                match.relatedness(),
                match.opposition(),
                match.relatedness() > 0 ? basis(row, match.counterpart()) : "");
    }

    private String basis(int row, int counterpart) {
        var shared = QuestionRows.shared(rows.point(row), rows.point(counterpart));
        return shared.isEmpty() ? links.basis(row, counterpart) : "question " + String.join(", ", shared);
    }
}
