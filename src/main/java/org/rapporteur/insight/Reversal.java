package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Delegation;

/** Searches the smallest set of points without which a lead is reversed: all sets by size while there are not too many. */
final class Reversal {

    /** How many sets are tried at most. */
    private static final int MOST = 20_000;

    private static final double REVERSED = -1e-12;

    private final Triple triple;
    private final int[] times;

    private Reversal(Triple triple) {
        this.triple = triple;
        this.times = Redrawn.once(triple.size());
    }

    static Robustness of(Triple triple, List<Delegation> delegations) {
        return new Reversal(triple).search(delegations);
    }

    private Robustness search(List<Delegation> delegations) {
        int n = times.length;
        double tried = 0;
        for (int size = 1; size <= n; size++) {
            tried += sets(n, size);
            if (tried > MOST) {
                return Robustness.found(delegations, size, shrunk(greedy()), false);
            }
            List<Integer> found = new ArrayList<>();
            if (reverses(0, size, found)) {
                return Robustness.found(delegations, size, points(found), true);
            }
        }
        return Robustness.found(delegations, n + 1, List.of(), true);
    }

    private static double sets(int n, int size) {
        double sets = 1;
        for (int k = 0; k < size; k++) {
            sets *= (n - k) / (k + 1.0);
        }
        return sets;
    }

    /** Whether leaving out so many more points, from a number on, reverses the lead; in the order of the numbers. */
    private boolean reverses(int from, int more, List<Integer> left) {
        if (more == 0) {
            return isReversed();
        }
        for (int k = from; k <= times.length - more; k++) {
            times[k] = 0;
            left.add(k);
            if (reverses(k + 1, more - 1, left)) {
                return true;
            }
            left.remove(left.size() - 1);
            times[k] = 1;
        }
        return false;
    }

    private boolean isReversed() {
        Work.goOn();
        OptionalDouble lead = triple.lead(times);
        return lead.isPresent() && lead.getAsDouble() < REVERSED;
    }

    /** Leaves out, one by one, the point whose loss hurts the lead most; empty if that leads nowhere. */
    private List<Integer> greedy() {
        List<Integer> left = new ArrayList<>();
        while (!isReversed()) {
            int worst = worst();
            if (worst < 0) {
                left.forEach(k -> times[k] = 1);
                return List.of();
            }
            times[worst] = 0;
            left.add(worst);
        }
        return left;
    }

    private int worst() {
        int worst = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < times.length; k++) {
            if (times[k] == 1) {
                times[k] = 0;
                OptionalDouble lead = triple.lead(times);
                times[k] = 1;
                if (lead.isPresent() && lead.getAsDouble() < least) {
                    least = lead.getAsDouble();
                    worst = k;
                }
            }
        }
        return worst;
    }

    /** Takes back every point that is not needed. */
    private List<CodedPoint> shrunk(List<Integer> left) {
        List<Integer> needed = new ArrayList<>(left);
        for (int k : left) {
            times[k] = 1;
            if (isReversed()) {
                needed.remove((Integer) k);
            } else {
                times[k] = 0;
            }
        }
        return points(needed);
    }

    private List<CodedPoint> points(List<Integer> numbers) {
        return numbers.stream().map(triple::point).toList();
    }
}
