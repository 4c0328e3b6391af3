package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.comparison.PointPair;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.statement.Delegation;

/**
 * The pairs of points that unite, split and part groups. Of a large group the members nearest to all others speak for it: to
 * look at every two of two hundred takes minutes and shows the same.
 */
record GroupWords(Coalitions coalitions) {

    static final int LARGE = 40;
    static final int TYPICAL = 24;

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 200;

    List<PointPair> uniting(Coalition group) {
        if (group.members().size() <= LARGE) {
            return group.agreements(SHOWN);
        }
        List<Delegation> some = typical(group);
        return different(coalitions.matrix().topAgreements(LOOKED_AT, some, some));
    }

    List<PointPair> splitting(Coalition group) {
        if (group.members().size() <= LARGE) {
            return group.conflicts(SHOWN);
        }
        List<Delegation> some = typical(group);
        return different(coalitions.matrix().topConflicts(LOOKED_AT, some, some));
    }

    List<PointPair> parting(Coalition one, Coalition other) {
        return different(coalitions.matrix().topConflicts(LOOKED_AT, typical(one), typical(other)));
    }

    private List<Delegation> typical(Coalition group) {
        if (group.members().size() <= LARGE) {
            return group.members();
        }
        return group.members().stream()
                .sorted(Comparator.comparingDouble((Delegation member) -> distance(member, group))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TYPICAL)
                .toList();
    }

    private double distance(Delegation member, Coalition group) {
        return group.members().stream()
                .mapToDouble(other -> coalitions.distances().between(member, other))
                .sum();
    }

    /** Each reason once. */
    private static List<PointPair> different(List<PointPair> ranked) {
        List<PointPair> different = new ArrayList<>();
        Set<String> reasons = new HashSet<>();
        for (PointPair pair : ranked) {
            if (different.size() < SHOWN && reasons.add(pair.issue().id() + " " + pair.basis())) {
                different.add(pair);
            }
        }
        return List.copyOf(different);
    }
}
