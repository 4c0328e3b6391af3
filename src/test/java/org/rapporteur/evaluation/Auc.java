package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The area under the ROC curve: how often a pair that belongs together is scored above one that does not; ties count half.
 * Pairs come in clusters, which the interval draws whole.
 */
final class Auc {

    private record Scored(double score, boolean positive, int cluster) {}

    private final List<Scored> scored = new ArrayList<>();
    private int clusters;

    /** Begins a new cluster. */
    void cluster() {
        clusters++;
    }

    void add(double score, boolean positive) {
        scored.add(new Scored(score, positive, Math.max(0, clusters - 1)));
    }

    double value() {
        int[] once = new int[Math.max(1, clusters)];
        Arrays.fill(once, 1);
        scored.sort(Comparator.comparingDouble(Scored::score));
        return value(once);
    }

    String interval() {
        scored.sort(Comparator.comparingDouble(Scored::score));
        return Resampled.interval(Math.max(1, clusters), drawn -> {
            int[] times = new int[Math.max(1, clusters)];
            for (int cluster : drawn) {
                times[cluster]++;
            }
            return value(times);
        });
    }

    /** With each cluster counted so many times; the pairs being sorted. */
    private double value(int[] times) {
        double below = 0;
        double won = 0;
        double positives = 0;
        for (int from = 0, to; from < scored.size(); from = to) {
            double up = 0;
            double down = 0;
            for (to = from; to < scored.size() && scored.get(to).score == scored.get(from).score; to++) {
                up += scored.get(to).positive ? times[scored.get(to).cluster] : 0;
                down += scored.get(to).positive ? 0 : times[scored.get(to).cluster];
            }
            won += up * (below + down / 2);
            below += down;
            positives += up;
        }
        return positives == 0 || below == 0 ? 0.5 : won / (positives * below);
    }
}
