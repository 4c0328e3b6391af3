package org.rapporteur.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.statement.Delegation;

/**
 * How well each delegation sits in its group (Rousseeuw 1987): with a its mean distance to the others of its group and b
 * that to the nearest other group, (b - a) / max(a, b).
 *
 * <p>From -1, it would sit better elsewhere, over 0 to 1. 0 for who stands alone, as the paper has it. Immutable and
 * thread-safe.
 */
public final class Silhouette {

    private final Map<Delegation, Double> widths = new TreeMap<>();

    private Silhouette(Distances distances, Places places) {
        for (int member = 0; member < distances.size(); member++) {
            widths.put(distances.delegations().get(member), places.width(distances, member));
        }
    }

    /**
     * The silhouette of a cut.
     *
     * @param tree a tree
     * @param distances the distances it was made of
     * @param groups how many groups it is cut into, from 1 to the number of delegations
     */
    static Silhouette of(Dendrogram tree, Distances distances, int groups) {
        return new Silhouette(distances, Places.of(distances.size(), tree.numbers(groups)));
    }

    /** The mean width alone, without a table of who is who. */
    static double mean(Distances distances, List<List<Integer>> groups) {
        Places places = Places.of(distances.size(), groups);
        return IntStream.range(0, distances.size())
                .mapToDouble(member -> places.width(distances, member))
                .average()
                .orElse(0);
    }

    /**
     * Who is in which group.
     *
     * @param groupOf the group of each
     * @param sizes how many are in each group
     */
    private record Places(int[] groupOf, int[] sizes) {

        static Places of(int all, List<List<Integer>> groups) {
            int[] groupOf = new int[all];
            for (int group = 0; group < groups.size(); group++) {
                for (int member : groups.get(group)) {
                    groupOf[member] = group;
                }
            }
            return new Places(groupOf, groups.stream().mapToInt(List::size).toArray());
        }

        double width(Distances distances, int member) {
            int own = groupOf[member];
            if (sizes[own] == 1 || sizes.length == 1) {
                return 0;
            }
            double[] sums = new double[sizes.length];
            for (int other = 0; other < groupOf.length; other++) {
                sums[groupOf[other]] += distances.at(member, other);
            }
            double within = sums[own] / (sizes[own] - 1);
            double nearest = Double.POSITIVE_INFINITY;
            for (int group = 0; group < sums.length; group++) {
                nearest = group == own ? nearest : Math.min(nearest, sums[group] / sizes[group]);
            }
            double larger = Math.max(within, nearest);
            return larger > 0 ? (nearest - within) / larger : 0;
        }
    }

    /**
     * How well a delegation sits.
     *
     * @param delegation a delegation that has a place
     * @return from -1 to 1
     * @throws IllegalArgumentException if it has no place
     */
    public double of(Delegation delegation) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Double width = widths.get(delegation);
        if (width == null) {
            throw new IllegalArgumentException(
                    "delegation (" + delegation.name() + ") must have a place\nMaybe it is left out, being silent.");
        }
        return width;
    }

    /**
     * How well the groups are told apart: the mean over all.
     *
     * @return from -1 to 1; 0 where there is one group
     */
    public double mean() {
        return widths.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "Silhouette of " + widths.size() + " delegations, mean " + Lines.two(mean());
    }
}
