package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.progress.Work;

/**
 * Puts delegations in an order in which similar ones are neighbours.
 *
 * <p>Average linkage (Sokal and Michener 1958): the two groups that are nearest on average join, each turned so that their
 * most similar ends meet; of equals the ones that come first by name. At the end the whole is turned so that of its two
 * ends the one first by name leads. Quadratic in memory, about cubic in time at worst.
 */
final class Seriation {

    private final double[][] nearness;
    private final double[][] linkage;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final boolean[] joined;
    private final int[] best;

    private Seriation(double[][] nearness) {
        int n = nearness.length;
        this.nearness = nearness;
        this.linkage = new double[n][];
        this.joined = new boolean[n];
        this.best = new int[n];
        for (int i = 0; i < n; i++) {
            linkage[i] = nearness[i].clone();
            groups.add(List.of(i));
        }
        for (int i = 0; i < n; i++) {
            best[i] = nearestTo(i);
        }
    }

    /** The numbers in order; the nearness of each to itself is not looked at. */
    static List<Integer> order(double[][] nearness) {
        return nearness.length == 0 ? List.of() : new Seriation(nearness).run();
    }

    private List<Integer> run() {
        for (int step = 1; step < groups.size(); step++) {
            Work.goOn();
            int i = closest();
            join(Math.min(i, best[i]), Math.max(i, best[i]));
        }
        List<Integer> order = new ArrayList<>(groups.get(0));
        if (order.get(0) > order.get(order.size() - 1)) {
            Collections.reverse(order);
        }
        return order;
    }

    private int closest() {
        int closest = -1;
        for (int i = 0; i < joined.length; i++) {
            if (!joined[i] && (closest < 0 || linkage[i][best[i]] > linkage[closest][best[closest]])) {
                closest = i;
            }
        }
        return closest;
    }

    private int nearestTo(int i) {
        int nearest = -1;
        for (int j = 0; j < joined.length; j++) {
            if (j != i && !joined[j] && (nearest < 0 || linkage[i][j] > linkage[i][nearest])) {
                nearest = j;
            }
        }
        return nearest;
    }

    /** Group j goes into group i, which is the smaller number. */
    private void join(int i, int j) {
        double sizeI = groups.get(i).size();
        double sizeJ = groups.get(j).size();
        groups.set(i, chained(groups.get(i), groups.get(j)));
        joined[j] = true;
        for (int k = 0; k < joined.length; k++) {
            if (k != i && !joined[k]) {
                linkage[i][k] = (sizeI * linkage[i][k] + sizeJ * linkage[j][k]) / (sizeI + sizeJ);
                linkage[k][i] = linkage[i][k];
            }
        }
        for (int k = 0; k < joined.length; k++) {
            if (!joined[k]) {
                best[k] = nearestTo(k, i, j);
            }
        }
    }

    /** Looks again only where the join can have changed the nearest. */
    private int nearestTo(int k, int i, int j) {
        if (k == i || best[k] == i || best[k] == j) {
            return nearestTo(k);
        }
        boolean nearer = linkage[k][i] > linkage[k][best[k]] || linkage[k][i] == linkage[k][best[k]] && i < best[k];
        return nearer ? i : best[k];
    }

    private List<Integer> chained(List<Integer> one, List<Integer> other) {
        List<Integer> bestChain = List.of();
        double bestEnds = Double.NEGATIVE_INFINITY;
        for (List<Integer> left : List.of(one, reversed(one))) {
            for (List<Integer> right : List.of(other, reversed(other))) {
                double ends = nearness[left.get(left.size() - 1)][right.get(0)];
                if (bestChain.isEmpty() || ends > bestEnds) {
                    bestEnds = ends;
                    bestChain = new ArrayList<>(left);
                    bestChain.addAll(right);
                }
            }
        }
        return bestChain;
    }

    private static List<Integer> reversed(List<Integer> list) {
        List<Integer> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
