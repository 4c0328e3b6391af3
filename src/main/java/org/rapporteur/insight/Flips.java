package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.insight.MeasureLab.Flip;
import org.rapporteur.progress.Work;

/**
 * Finds the triples of delegations that measures order differently. Owned by one thread. Of two hundred delegations there are millions: they are
 * found delegation by delegation, and share their lists of measures, of which there are few.
 */
final class Flips {

    private static final Comparator<Flip> ORDER =
            Comparator.comparing(Flip::of).thenComparing(Flip::one).thenComparing(Flip::other);

    private final Debate debate;
    private final String[] names;

    /** By column and pair, larger is nearer; NaN where there is no value. */
    private final double[][] nearness;

    private final Map<BitSet, List<String>> named = new HashMap<>();

    /** The columns by which the one or the other of the triple at hand is nearer. */
    private final BitSet one = new BitSet();

    private final BitSet other = new BitSet();

    /** By evenness, the most even first. */
    private final TreeMap<Integer, List<Flip>> found = new TreeMap<>(Comparator.reverseOrder());

    private Flips(Debate debate, List<LabColumn> columns) {
        this.debate = debate;
        this.names = columns.stream().map(LabColumn::name).toArray(String[]::new);
        this.nearness = columns.stream().map(Flips::nearness).toArray(double[][]::new);
    }

    private static double[] nearness(LabColumn column) {
        double[] nearness = new double[column.values().size()];
        for (int pair = 0; pair < nearness.length; pair++) {
            nearness[pair] = column.knows(pair) ? column.nearness(pair) : Double.NaN;
        }
        return nearness;
    }

    static List<Flip> of(Debate debate, List<LabColumn> columns) {
        return new Flips(debate, columns).all();
    }

    private List<Flip> all() {
        List<List<Integer>> pairsOf = pairsOf();
        for (int of = 0; of < pairsOf.size(); of++) {
            List<Integer> its = pairsOf.get(of);
            for (int p = 0; p < its.size(); p++) {
                Work.goOn();
                for (int q = p + 1; q < its.size(); q++) {
                    add(of, its.get(p), its.get(q));
                }
            }
        }
        List<Flip> all = new ArrayList<>();
        found.values().forEach(flips -> {
            flips.sort(ORDER);
            all.addAll(flips);
        });
        return List.copyOf(all);
    }

    /** Of every delegation the pairs in which it stands, in their order. */
    private List<List<Integer>> pairsOf() {
        List<List<Integer>> pairsOf = new ArrayList<>();
        debate.delegations().forEach(delegation -> pairsOf.add(new ArrayList<>()));
        for (int pair = 0; pair < debate.pairs().size(); pair++) {
            for (int delegation : debate.pairs().get(pair)) {
                pairsOf.get(delegation).add(pair);
            }
        }
        return pairsOf;
    }

    private void add(int of, int first, int second) {
        one.clear();
        other.clear();
        for (int column = 0; column < nearness.length; column++) {
            double difference = nearness[column][first] - nearness[column][second];
            one.set(column, difference > 0);
            other.set(column, difference < 0);
        }
        if (!one.isEmpty() && !other.isEmpty()) {
            Flip flip = new Flip(
                    debate.delegation(of),
                    debate.delegation(counterpart(first, of)),
                    debate.delegation(counterpart(second, of)),
                    named(one),
                    named(other));
            found.computeIfAbsent(flip.evenness(), k -> new ArrayList<>()).add(flip);
        }
    }

    private int counterpart(int pair, int of) {
        int[] both = debate.pairs().get(pair);
        return both[0] == of ? both[1] : both[0];
    }

    private List<String> named(BitSet columns) {
        List<String> known = named.get(columns);
        if (known == null) {
            known = columns.stream().mapToObj(column -> names[column]).toList();
            named.put((BitSet) columns.clone(), known);
        }
        return known;
    }
}
