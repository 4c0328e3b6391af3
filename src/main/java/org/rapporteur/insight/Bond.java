package org.rapporteur.insight;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/**
 * How some delegations stand to others on an issue: the mean shares of their scores.
 *
 * @param agreement mean agreement, from 0 to 1
 * @param conflict mean conflict, from 0 to 1
 * @param pairs over how many pairs that both address the issue
 */
public record Bond(double agreement, double conflict, int pairs) {

    /** Refuses shares that are none. */
    public Bond {
        if (!(agreement >= 0 && conflict >= 0 && agreement + conflict <= 1 + ROUNDING) || pairs < 1) {
            throw new IllegalArgumentException("bond (" + agreement + ", " + conflict + " of " + pairs
                    + " pairs) must be two shares that sum to at most 1, of one pair or more");
        }
    }

    private static final double ROUNDING = 1e-9;

    /** Pairs within a group, or between two groups that have no member in common; empty if no pair has a score. */
    static Optional<Bond> on(
            ComparisonMatrix matrix, Issue issue, Collection<Delegation> ones, Collection<Delegation> others) {
        double agreement = 0;
        double conflict = 0;
        int pairs = 0;
        Set<Delegation> here = Set.copyOf(ones);
        Set<Delegation> there = Set.copyOf(others);
        for (Delegation one : ones) {
            for (Delegation other : others) {
                boolean within = here.contains(other) && there.contains(one);
                if (!within || one.compareTo(other) < 0) {
                    Cell cell = matrix.cell(one, other, issue);
                    if (!one.equals(other) && cell.scored()) {
                        agreement += cell.score().agreement();
                        conflict += cell.score().conflict();
                        pairs++;
                    }
                }
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of(new Bond(agreement / pairs, conflict / pairs, pairs));
    }

    @Override
    public String toString() {
        return Math.round(agreement * 100) + "/" + Math.round(conflict * 100);
    }
}
