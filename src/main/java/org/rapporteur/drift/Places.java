package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which pairs keep their place: the chain of pairs in the same order on both sides that weighs most, the longest common
 * order. What is not in it has moved.
 */
final class Places {

    private Places() {}

    /**
     * The pairs that keep their place.
     *
     * @param partners for each later point the number of its earlier one, -1 for none
     * @param weights what each pair weighs, more than 0
     * @return for each later point whether its pair is in the chain; of equal chains the one that begins with the earliest
     *     pairs
     */
    static boolean[] kept(int[] partners, double[] weights) {
        int n = Arrays.stream(partners).max().orElse(-1) + 1;
        Chains chains = new Chains(n, partners.length);
        int best = -1;
        for (int j = 0; j < partners.length; j++) {
            if (partners[j] >= 0) {
                chains.add(j, partners[j], weights[j]);
                best = best < 0 || chains.total[j] > chains.total[best] ? j : best;
            }
        }
        boolean[] kept = new boolean[partners.length];
        for (int j = best; j >= 0; j = chains.before[j]) {
            kept[j] = true;
        }
        return kept;
    }

    /** The best chain that ends at each earlier number or before it, as a tree of maxima (Fenwick 1994). */
    private static final class Chains {

        private final int[] bestAt;
        final double[] total;
        final int[] before;

        Chains(int earlier, int later) {
            bestAt = new int[earlier + 1];
            Arrays.fill(bestAt, -1);
            total = new double[later];
            before = new int[later];
        }

        void add(int j, int i, double weight) {
            before[j] = best(i);
            total[j] = weight + (before[j] < 0 ? 0 : total[before[j]]);
            for (int at = i + 1; at < bestAt.length; at += at & -at) {
                if (bestAt[at] < 0 || total[j] > total[bestAt[at]]) {
                    bestAt[at] = j;
                }
            }
        }

        /** The best chain among earlier numbers below i. */
        private int best(int i) {
            List<Integer> found = new ArrayList<>();
            for (int at = i; at > 0; at -= at & -at) {
                if (bestAt[at] >= 0) {
                    found.add(bestAt[at]);
                }
            }
            int best = -1;
            for (int j : found) {
                boolean more = best < 0 || total[j] > total[best] || total[j] == total[best] && j < best;
                best = more ? j : best;
            }
            return best;
        }
    }
}
