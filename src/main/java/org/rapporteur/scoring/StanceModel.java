package org.rapporteur.scoring;

import java.util.Arrays;

/**
 * What one side's stances tell of its tendencies: a Bayesian model of counts on several questions.
 *
 * <p>On each question the side takes a place with a probability of its own. The probabilities of a question come from a
 * Dirichlet distribution that all its questions share: around a tendency (how often for, against, in between), more or less
 * closely. Tendency and closeness are not known; a grid of them is weighed by how well each explains the counts (Good 1965,
 * on hierarchical priors of multinomials). So a side that says the same everywhere is believed on questions where it says
 * little, and one that differs from question to question is not. Owned by one thread.
 */
final class StanceModel {

    // Closer steps towards the ends, as in the prior of Jeffreys: few sides are undecided on everything.
    private static final double[] CLOSENESS = {.5, 1, 2, 4, 8, 16};
    private static final double[] FOR = {.01, .04, .1, .2, .35, .5, .65, .8, .9, .96, .99};
    private static final double[] BETWEEN = {.005, .03, .1, .25, .5, .8};

    /** By question and place. */
    private final double[][] counts;

    private final double[][] pseudo;
    private final double[][] probabilities;
    private double closeness;

    /** @param places how many, from -1 to +1, both among them; @param counts by question and place */
    StanceModel(int places, double[][] counts) {
        this.counts = counts;
        this.pseudo = grid(places);
        this.probabilities = new double[counts.length][places];
        double[] weights =
                Arrays.stream(pseudo).mapToDouble(this::logLikelihood).toArray();
        double most = Arrays.stream(weights).max().orElseThrow();
        Arrays.setAll(weights, cell -> StrictMath.exp(weights[cell] - most));
        double all = Arrays.stream(weights).sum();
        for (int cell = 0; cell < weights.length; cell++) {
            add(pseudo[cell], weights[cell] / all);
        }
    }

    /** What a cell of the grid makes of the counts. */
    private void add(double[] alpha, double weight) {
        double all = Arrays.stream(alpha).sum();
        closeness += weight * all;
        for (int q = 0; q < counts.length; q++) {
            double total = Arrays.stream(counts[q]).sum() + all;
            for (int k = 0; k < alpha.length; k++) {
                probabilities[q][k] += weight * (counts[q][k] + alpha[k]) / total;
            }
        }
    }

    /** Pseudo-counts by place for every cell of the grid: what lies between the ends is shared evenly. */
    private static double[][] grid(int places) {
        double[][] grid = new double[CLOSENESS.length * FOR.length * BETWEEN.length][places];
        int cell = 0;
        for (double closeness : CLOSENESS) {
            for (double support : FOR) {
                for (double between : BETWEEN) {
                    double ends = closeness * (1 - between);
                    for (int k = 1; k < places - 1; k++) {
                        grid[cell][k] = closeness * between / (places - 2);
                    }
                    grid[cell][0] = ends * (1 - support);
                    grid[cell++][places - 1] = ends * support;
                }
            }
        }
        return grid;
    }

    /** Dirichlet-multinomial, save for what does not depend on the pseudo-counts. */
    private double logLikelihood(double[] alpha) {
        double all = 0;
        double log = 0;
        for (double a : alpha) {
            all += a;
        }
        double logAll = LogGamma.of(all);
        for (double[] row : counts) {
            double total = 0;
            for (int k = 0; k < alpha.length; k++) {
                if (row[k] > 0) {
                    log += LogGamma.of(row[k] + alpha[k]) - LogGamma.of(alpha[k]);
                    total += row[k];
                }
            }
            log += logAll - LogGamma.of(total + all);
        }
        return log;
    }

    /** How probable each place is on each question, given the counts: the posterior mean, more than 0. */
    double[][] probabilities() {
        return probabilities;
    }

    /** How many points the tendency is worth on each question: the posterior mean. */
    double closeness() {
        return closeness;
    }
}
