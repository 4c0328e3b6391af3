package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    /** The contributions to the score of two positions: points of the one, then of the other, as given. */
    List<Contribution> contributions(int from, int to) {
        return List.copyOf(contributions(Closest.ofTwo(this, from, to), from, to, match -> true));
    }

    /**
     * Of the contributions to the score of two positions those that are wanted: points of the one from which the pair is seen,
     * then of the other, as given.
     *
     * @param closest of the earlier one of the two, with the later
     */
    List<Contribution> contributions(Closest closest, int from, int to, Predicate<Closest.Match> wanted) {
        List<Contribution> all = new ArrayList<>();
        add(all, closest, from, to, wanted);
        add(all, closest, to, from, wanted);
        return all;
    }

    private void add(List<Contribution> all, Closest closest, int own, int other, Predicate<Closest.Match> wanted) {
        int start = rows.start(own);
        @Nullable Contribution[] given = new Contribution[rows.start(own + 1) - start];
        for (int k = 0; k < given.length; k++) {
            Closest.Match match = closest.match(start + k, Math.max(own, other));
            if (wanted.test(match)) {
                given[rows.given(start + k)] = contribution(start + k, match);
            }
        }
        Arrays.stream(given).filter(Objects::nonNull).forEach(all::add);
    }

    private Contribution contribution(int row, Closest.Match match) {
        int counterpart = match.counterpart();
        return Contribution.of(
                rows.point(row),
                rows.point(counterpart),
                rows.weight(row) / 2,
                match,
                () -> match.relatedness() > 0 ? basis(row, counterpart) : "");
    }

    private String basis(int row, int counterpart) {
        var shared = QuestionRows.shared(rows.point(row), rows.point(counterpart));
        return shared.isEmpty() ? links.basis(row, counterpart) : "question " + String.join(", ", shared);
    }
}
