package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Target;

/**
 * Whom each delegation criticises, as a profile: the share of each criticised one in all its criticism. Two profiles agree by
 * what they have in common, and conflict by what the two say of each other; what is left is unshared.
 */
final class Blames {

    private final Criticisms criticisms;
    private final Map<Delegation, Map<Delegation, Double>> shares = new TreeMap<>();

    Blames(Criticisms criticisms) {
        this.criticisms = criticisms;
        Set<Delegation> known = new TreeSet<>(Gazetteer.shipped().delegations());
        known.addAll(criticisms.delegations());
        for (Delegation from : criticisms.delegations()) {
            Map<Delegation, Double> own = new TreeMap<>();
            known.forEach(of -> {
                double share = criticisms.share(from, of);
                if (share > 0) {
                    own.put(of, share);
                }
            });
            shares.put(from, own);
        }
    }

    /** How much of what a delegation says is criticism of somebody, from 0 to 1. */
    double room(Delegation from) {
        return Math.min(
                1, of(from).values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private Map<Delegation, Double> of(Delegation from) {
        return shares.getOrDefault(from, Map.of());
    }

    private double part(Delegation from, Delegation of) {
        double all = of(from).values().stream().mapToDouble(Double::doubleValue).sum();
        return all > 0 ? of(from).getOrDefault(of, 0.0) / all : 0;
    }

    /** Conflict plus half of what is unshared; empty if neither criticises anybody. */
    OptionalDouble distance(Delegation one, Delegation other) {
        if (room(one) + room(other) == 0) {
            return OptionalDouble.empty();
        }
        double agreement = 0;
        for (Delegation third : of(one).keySet()) {
            agreement += Math.min(part(one, third), part(other, third));
        }
        double conflict = (part(one, other) + part(other, one)) / 2;
        return OptionalDouble.of((1 + conflict - agreement) / 2);
    }

    /** Those whom at least two of a group criticise, the one with most critics first. */
    List<SharedCriticism> shared(List<Delegation> group) {
        Map<Delegation, List<Delegation>> critics = new TreeMap<>();
        for (Delegation member : group) {
            of(member)
                    .keySet()
                    .forEach(of ->
                            critics.computeIfAbsent(of, k -> new ArrayList<>()).add(member));
        }
        List<SharedCriticism> shared = new ArrayList<>();
        critics.forEach((of, its) -> {
            if (its.size() > 1) {
                shared.add(new SharedCriticism(
                        of, its, its.stream().map(from -> first(from, of)).toList()));
            }
        });
        shared.sort(Comparator.comparingInt(each -> -each.critics().size()));
        return List.copyOf(shared);
    }

    /** What members of a group say against each other, or against those of another: the first remark of each pair. */
    List<Criticisms.Remark> between(List<Delegation> ones, List<Delegation> others) {
        List<Criticisms.Remark> remarks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Delegation one : ones) {
            for (Delegation other : others) {
                for (Delegation[] way : new Delegation[][] {{one, other}, {other, one}}) {
                    if (of(way[0]).containsKey(way[1]) && seen.add(way[0].id() + " " + way[1].id())) {
                        remarks.add(first(way[0], way[1]));
                    }
                }
            }
        }
        remarks.sort(Comparator.comparingDouble(remark -> -of(remark.from()).get(remark.of())));
        return List.copyOf(remarks);
    }

    /** The first sentence that names whom it criticises; else the first that means it. */
    private Criticisms.Remark first(Delegation from, Delegation of) {
        List<Criticisms.Remark> remarks = criticisms.remarks(from.name(), of.name());
        return remarks.stream()
                .filter(remark -> remark.sentence()
                        .appraisal()
                        .target()
                        .filter(target -> target.kind() == Target.Kind.NAMED)
                        .isPresent())
                .findFirst()
                .orElse(remarks.get(0));
    }
}
