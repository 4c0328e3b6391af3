package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The area under the ROC curve: how often a pair that belongs together is scored above one that does not; ties count half. */
final class Auc {

    private record Scored(double score, boolean positive) {}

    private final List<Scored> scored = new ArrayList<>();

    void add(double score, boolean positive) {
        scored.add(new Scored(score, positive));
    }

    double value() {
        List<Scored> sorted = new ArrayList<>(scored);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        long positives = 0;
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from;
            while (to < sorted.size() && sorted.get(to).score == sorted.get(from).score) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (sorted.get(i).positive) {
                    ranks += (from + 1 + to) / 2.0;
                    positives++;
                }
            }
        }
        long negatives = sorted.size() - positives;
        return positives == 0 || negatives == 0
                ? 0.5
                : (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
