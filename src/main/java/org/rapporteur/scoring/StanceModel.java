package org.rapporteur.scoring;

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

    /** Places from -1 to +1, both always among them. */
    private final double[] places;

    /** By question and place. */
    private final double[][] counts;

    private final double[][] pseudo;
    private final double[] weights;
    private final double logEvidence;

    StanceModel(double[] places, double[][] counts) {
        this.places = places;
        this.counts = counts;
        this.pseudo = grid(places.length);
        double[] logs = new double[pseudo.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < logs.length; cell++) {
            logs[cell] = logLikelihood(pseudo[cell]);
            most = Math.max(most, logs[cell]);
        }
        this.weights = new double[logs.length];
        double sum = 0;
        for (int cell = 0; cell < logs.length; cell++) {
            sum += StrictMath.exp(logs[cell] - most);
            weights[cell] = sum;
        }
        this.logEvidence = most + StrictMath.log(sum / logs.length);
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
        double logAll = GammaDraws.logGamma(all);
        for (double[] row : counts) {
            double total = 0;
            for (int k = 0; k < alpha.length; k++) {
                if (row[k] > 0) {
                    log += GammaDraws.logGamma(row[k] + alpha[k]) - GammaDraws.logGamma(alpha[k]);
                    total += row[k];
                }
            }
            log += logAll - GammaDraws.logGamma(total + all);
        }
        return log;
    }

    /** The logarithm of the probability of the counts. */
    double logEvidence() {
        return logEvidence;
    }

    /** Draws a mean place for every question, given the counts. */
    double[] means(GammaDraws random) {
        double[] alpha = pseudo[cell(random.uniform() * weights[weights.length - 1])];
        double[] means = new double[counts.length];
        for (int q = 0; q < means.length; q++) {
            double sum = 0;
            double weighted = 0;
            for (int k = 0; k < alpha.length; k++) {
                double drawn = random.next(alpha[k] + counts[q][k]);
                sum += drawn;
                weighted += drawn * places[k];
            }
            means[q] = sum > 0 ? weighted / sum : 0;
        }
        return means;
    }

    private int cell(double at) {
        int low = 0;
        int high = weights.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (weights[middle] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
