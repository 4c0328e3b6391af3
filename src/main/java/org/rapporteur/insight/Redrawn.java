package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * A delegation's points drawn anew: as many statements as it made, each drawn with replacement, and from each as many points
 * as it has, with replacement (a bootstrap in two stages; Davison and Hinkley 1997). The same numbers for a delegation in
 * whatever company and on every machine.
 */
final class Redrawn {

    private static final long SEED = 19_451_024;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int points;
    private final List<List<Integer>> statements;
    private final SplitMix random;

    Redrawn(Delegation delegation, List<CodedPoint> points) {
        this.points = points.size();
        this.statements = statements(points);
        this.random = new SplitMix(SEED ^ hash(delegation.id()));
    }

    private static List<List<Integer>> statements(List<CodedPoint> points) {
        Map<Statement, List<Integer>> known = new IdentityHashMap<>();
        List<List<Integer>> statements = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            known.computeIfAbsent(points.get(k).statement(), statement -> {
                        List<Integer> its = new ArrayList<>();
                        statements.add(its);
                        return its;
                    })
                    .add(k);
        }
        return statements;
    }

    private static long hash(String id) {
        long hash = FNV_BASIS;
        for (int k = 0; k < id.length(); k++) {
            hash = (hash ^ id.charAt(k)) * FNV_PRIME;
        }
        return hash;
    }

    /** How often each point is said in the next drawing. */
    int[] next() {
        int[] times = new int[points];
        for (int s = 0; s < statements.size(); s++) {
            List<Integer> statement = statements.get(statements.size() == 1 ? 0 : random.below(statements.size()));
            for (int k = 0; k < statement.size(); k++) {
                times[statement.get(random.below(statement.size()))]++;
            }
        }
        return times;
    }

    /** Every point once. */
    static int[] once(int points) {
        int[] once = new int[points];
        Arrays.fill(once, 1);
        return once;
    }
}
