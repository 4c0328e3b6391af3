package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.statement.Delegation;

/**
 * The order of the rows and where it is parted.
 *
 * @param coalitions who stands together; empty where it cannot be said
 * @param why why not; empty where it can
 * @param order delegations so that similar ones are neighbours
 * @param groups the groups, as the coalitions number them
 */
record Camps(Optional<Coalitions> coalitions, String why, List<Delegation> order, List<Coalition> groups) {

    static Camps of(ComparisonMatrix matrix) {
        List<Delegation> order = matrix.inOrderOfSimilarity();
        Optional<String> obstacle = obstacle(matrix);
        if (obstacle.isPresent()) {
            return new Camps(Optional.empty(), obstacle.get(), order, List.of());
        }
        Coalitions coalitions = Coalitions.of(matrix);
        return new Camps(Optional.of(coalitions), "", order, coalitions.groups());
    }

    private static Optional<String> obstacle(ComparisonMatrix matrix) {
        if (!matrix.rows().equals(matrix.columns())) {
            return Optional.of("Rows and columns are different delegations: coalitions need everybody compared with"
                    + " everybody.");
        }
        if (Double.isInfinite(matrix.measure().lowest())
                || Double.isInfinite(matrix.measure().highest())) {
            return Optional.of("The measure " + matrix.measure().id() + " has no ends: how far is far cannot be said.");
        }
        return Optional.empty();
    }

    private static double middle(Coalition group, List<Delegation> order) {
        return group.members().stream().mapToInt(order::indexOf).average().orElse(0);
    }

    /** The number of a delegation's group among {@link #groups()}, or -1. */
    int camp(Delegation delegation) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).members().contains(delegation)) {
                return i;
            }
        }
        return -1;
    }

    /** Similar groups beside each other, within each the similar; those without a group at the end. */
    List<Delegation> byCamp() {
        List<Delegation> byCamp = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.comparingDouble(group -> middle(group, order)))
                .forEach(group ->
                        order.stream().filter(group.members()::contains).forEach(byCamp::add));
        order.stream().filter(delegation -> camp(delegation) < 0).forEach(byCamp::add);
        return List.copyOf(byCamp);
    }
}
