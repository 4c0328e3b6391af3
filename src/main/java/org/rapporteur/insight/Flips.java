package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.insight.MeasureLab.Flip;

/** Finds the triples of delegations that measures order differently. */
final class Flips {

    private Flips() {}

    static List<Flip> of(Debate debate, List<LabColumn> columns) {
        List<Flip> flips = new ArrayList<>();
        for (int p = 0; p < debate.pairs().size(); p++) {
            for (int q = p + 1; q < debate.pairs().size(); q++) {
                int[] first = debate.pairs().get(p);
                int[] second = debate.pairs().get(q);
                int of = common(first, second);
                if (of >= 0) {
                    add(flips, debate, columns, of, new int[] {p, q});
                }
            }
        }
        flips.sort(Comparator.comparingInt((Flip flip) -> -flip.evenness())
                .thenComparing(Flip::of)
                .thenComparing(Flip::one)
                .thenComparing(Flip::other));
        return List.copyOf(flips);
    }

    private static void add(List<Flip> flips, Debate debate, List<LabColumn> columns, int of, int[] pairs) {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (LabColumn column : columns) {
            if (column.knows(pairs[0]) && column.knows(pairs[1])) {
                double difference = column.nearness(pairs[0]) - column.nearness(pairs[1]);
                if (difference != 0) {
                    (difference > 0 ? one : other).add(column.name());
                }
            }
        }
        if (!one.isEmpty() && !other.isEmpty()) {
            flips.add(new Flip(
                    debate.delegation(of),
                    debate.delegation(counterpart(debate, pairs[0], of)),
                    debate.delegation(counterpart(debate, pairs[1], of)),
                    one,
                    other));
        }
    }

    /** Who stands in both pairs, or -1. */
    private static int common(int[] one, int[] other) {
        if (one[0] == other[0] || one[0] == other[1]) {
            return one[0];
        }
        return one[1] == other[0] || one[1] == other[1] ? one[1] : -1;
    }

    private static int counterpart(Debate debate, int pair, int of) {
        int[] both = debate.pairs().get(pair);
        return both[0] == of ? both[1] : both[0];
    }
}
