package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which places measures give the pairs of a lab, on which pairs they disagree most, and which measures go together. */
final class LabOrder {

    /** Kendall's tau from which on two measures order the pairs alike. */
    static final double ALIKE = 0.8;

    private final MeasureLab lab;
    private final List<LabColumn> columns;
    private final List<double[]> places = new ArrayList<>();

    LabOrder(MeasureLab lab) {
        this.lab = lab;
        this.columns = lab.columns().stream()
                .filter(column -> column.family() != LabColumn.Family.CAUTION)
                .toList();
        columns.forEach(column -> places.add(places(column)));
    }

    /** The place of each pair by a measure, from 0 for the nearest to 1 for the farthest; NaN where it has no value. */
    private double[] places(LabColumn column) {
        int[] known = IntStream.range(0, lab.debate().pairs().size())
                .filter(column::knows)
                .toArray();
        double[] ranks = Concordance.ranks(
                Arrays.stream(known).mapToDouble(pair -> -column.nearness(pair)).toArray());
        double[] places = new double[lab.debate().pairs().size()];
        Arrays.fill(places, Double.NaN);
        for (int k = 0; k < known.length; k++) {
            places[known[k]] = known.length == 1 ? 0 : (ranks[k] - 1) / (known.length - 1);
        }
        return places;
    }

    /** The pairs, those first on whose place the measures disagree most; equal ones in their order. */
    List<Integer> byDisagreement() {
        double[] spread = new double[lab.debate().pairs().size()];
        for (int pair = 0; pair < spread.length; pair++) {
            int at = pair;
            double[] its = places.stream()
                    .mapToDouble(each -> each[at])
                    .filter(place -> !Double.isNaN(place))
                    .toArray();
            double mean = Arrays.stream(its).average().orElse(0);
            spread[pair] = Arrays.stream(its)
                    .map(place -> (place - mean) * (place - mean))
                    .average()
                    .orElse(0);
        }
        return IntStream.range(0, spread.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -spread[pair]))
                .toList();
    }

    /** Measures that all order the pairs alike: each joins the first group with all of which its tau is at least 0.8. */
    List<List<LabColumn>> groups() {
        List<List<LabColumn>> groups = new ArrayList<>();
        for (LabColumn column : columns) {
            groups.stream()
                    .filter(group -> group.stream()
                            .allMatch(member -> lab.tau(member, column).orElse(0) >= ALIKE))
                    .findFirst()
                    .orElseGet(() -> {
                        List<LabColumn> alone = new ArrayList<>();
                        groups.add(alone);
                        return alone;
                    })
                    .add(column);
        }
        return groups;
    }
}
