package org.rapporteur.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.statement.Delegation;

/** Compares two ways to divide the same delegations. */
final class Partition {

    private Partition() {}

    /**
     * The adjusted Rand index (Hubert and Arabie 1985) over those whom both divide: 1 for the same groups, about 0 for groups
     * that have to do with each other by chance; empty if both have only one group, or only groups of one.
     */
    static OptionalDouble likeness(List<List<Delegation>> ones, List<List<Delegation>> others) {
        double both = 0;
        double inOne = 0;
        double inOther = 0;
        double all = 0;
        List<Delegation> common = ones.stream()
                .flatMap(List::stream)
                .filter(delegation -> number(others, delegation) >= 0)
                .toList();
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                boolean one = number(ones, common.get(i)) == number(ones, common.get(j));
                boolean other = number(others, common.get(i)) == number(others, common.get(j));
                both += one && other ? 1 : 0;
                inOne += one ? 1 : 0;
                inOther += other ? 1 : 0;
                all++;
            }
        }
        double chance = all > 0 ? inOne * inOther / all : 0;
        double most = (inOne + inOther) / 2;
        return most - chance > 0 ? OptionalDouble.of((both - chance) / (most - chance)) : OptionalDouble.empty();
    }

    private static int number(List<List<Delegation>> groups, Delegation delegation) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).contains(delegation)) {
                return i;
            }
        }
        return -1;
    }
}
