package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.position.CodedPoint;

/** The points of both sides as they are compared. */
final class Comparing {

    private final List<CodedPoint> before;
    private final List<CodedPoint> after;
    private final List<String> beforeKeys;
    private final List<String> afterKeys;
    private final int[] partners;
    private final double[] nearness;
    private final Pairing pairing;
    private final List<DriftEntry> entries;
    private int unchanged;

    Comparing(List<CodedPoint> before, List<CodedPoint> after) {
        this.before = before;
        this.after = after;
        this.beforeKeys = keys(before);
        this.afterKeys = keys(after);
        this.pairing = new Pairing(before, after, beforeKeys, afterKeys);
        this.partners = pairing.partners();
        this.nearness = pairing.nearness();
        this.entries = told();
    }

    private static List<String> keys(List<CodedPoint> points) {
        return points.stream().map(point -> Clause.of(point).key()).toList();
    }

    List<DriftEntry> entries() {
        return entries;
    }

    /** How many points are said in the same words at the same place. */
    int unchanged() {
        return unchanged;
    }

    private List<DriftEntry> told() {
        boolean[] kept = Places.kept(partners, nearness);
        boolean[] found = new boolean[before.size()];
        List<DriftEntry> entries = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            if (partners[j] < 0) {
                entries.add(new DriftEntry(DriftKind.NEW, Optional.empty(), Optional.of(after.get(j)), "", 0));
            } else {
                found[partners[j]] = true;
                pair(j, kept[j]).ifPresent(entries::add);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!found[i]) {
                entries.add(new DriftEntry(DriftKind.DROPPED, Optional.of(before.get(i)), Optional.empty(), "", 0));
            }
        }
        return entries;
    }

    /** The later points, those that are only put in other words or elsewhere as they were before. */
    List<CodedPoint> steady() {
        List<CodedPoint> steady = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            boolean same = partners[j] >= 0
                    && pairing.verdict(j)
                                    .map(Verdict::kind)
                                    .orElse(DriftKind.MOVED)
                                    .compareTo(DriftKind.REVERSED)
                            > 0;
            steady.add(same ? before.get(partners[j]) : after.get(j));
        }
        return steady;
    }

    private Optional<DriftEntry> pair(int j, boolean kept) {
        CodedPoint one = before.get(partners[j]);
        CodedPoint other = after.get(j);
        boolean sameWords = beforeKeys.get(partners[j]).equals(afterKeys.get(j));
        if (sameWords && kept) {
            unchanged++;
            return Optional.empty();
        }
        Verdict verdict = pairing.verdict(j).orElseGet(() -> Verdict.of(DriftKind.MOVED, moved(partners[j], j)));
        return Optional.of(
                new DriftEntry(verdict.kind(), Optional.of(one), Optional.of(other), verdict.reason(), nearness[j]));
    }

    private String moved(int i, int j) {
        return "point " + (i + 1) + " of " + before.size() + " to " + (j + 1) + " of " + after.size();
    }
}
