package org.rapporteur.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the figures are compared with. */
final class Baselines {

    private Baselines() {}

    /** The commonest class of the train part, for every unit of the check part. */
    static List<Judged> majority(List<Judged> train, List<Judged> check) {
        Map<String, Integer> counts = new HashMap<>();
        train.forEach(unit -> counts.merge(unit.reference(), 1, Integer::sum));
        String commonest = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return check.stream()
                .map(unit -> new Judged(unit.cluster(), unit.reference(), commonest))
                .toList();
    }
}
