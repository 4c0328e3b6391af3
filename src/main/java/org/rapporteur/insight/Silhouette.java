package org.rapporteur.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    private Silhouette(Distances distances, List<List<Integer>> groups) {
        for (List<Integer> group : groups) {
            for (int member : group) {
                widths.put(distances.delegations().get(member), width(distances, groups, group, member));
            }
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
        return new Silhouette(distances, tree.numbers(groups));
    }

    private static double width(Distances distances, List<List<Integer>> groups, List<Integer> own, int member) {
        if (own.size() == 1 || groups.size() == 1) {
            return 0;
        }
        double within = mean(distances, member, own) * own.size() / (own.size() - 1);
        double nearest = groups.stream()
                .filter(group -> group != own)
                .mapToDouble(group -> mean(distances, member, group))
                .min()
                .orElseThrow();
        double larger = Math.max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }

    private static double mean(Distances distances, int member, List<Integer> group) {
        return group.stream().mapToDouble(other -> distances.at(member, other)).sum() / group.size();
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
