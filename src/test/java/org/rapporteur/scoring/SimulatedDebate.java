package org.rapporteur.scoring;

import java.util.SplittableRandom;

/**
 * Two sides whose points are drawn independently, each from stance probabilities of its own on a few questions, and the value
 * that S and the logit positions have in the generating model.
 */
final class SimulatedDebate {

    /** How the probabilities of support, mixed stance and opposition come about; on each question anew unless fixed. */
    enum Kind {
        /** Any three probabilities, all equally likely. */
        ANY,
        /** Mostly one stance on a question. */
        CLEAR_CUT,
        /** Support or opposition only, any probability. */
        TWO_STANCES,
        /** Both sides mostly for: 70, 20, 10 and 50, 30, 20 %. */
        NEAR,
        /** 90, 5, 5 and 5, 5, 90 %. */
        OPPOSED,
        /** Two stances only, 90 and 10 %, and the other way round. */
        NINE_TO_ONE,
        /** Two stances only, 98 and 2 %, and the other way round. */
        EXTREME,
        /** Both sides have the very same probabilities. */
        SAME,
        /** For check, from here on. No question is clear-cut: Dirichlet with 2. */
        UNDECIDED,
        /** 95 and 5 % against a side of two minds. */
        LOPSIDED,
        /** 97 and 3 %, on every other question the other way round; not for check, one like it was tried before. */
        HALF_OPPOSED,
        /** Mostly mixed stances: 10, 80, 10 and 30, 60, 10 %. */
        MOSTLY_MIXED,
        /** Any probabilities; the second side makes three times as many points. */
        UNEQUAL
    }

    static final double[] PLACES = {1, 0, -1};

    final double[][][] probabilities;
    final StanceProfile[] sides = {StanceProfile.empty(), StanceProfile.empty()};

    /** @param points of each side, over all questions */
    SimulatedDebate(Kind kind, int questions, int points, SplittableRandom random) {
        probabilities = new double[2][questions][];
        for (int q = 0; q < questions; q++) {
            probabilities[0][q] = probabilities(kind, 0, q, random);
            probabilities[1][q] = kind == Kind.SAME ? probabilities[0][q] : probabilities(kind, 1, q, random);
        }
        for (int side = 0; side < 2; side++) {
            int[][] counts = new int[questions][3];
            for (int k = 0; k < (side == 1 && kind == Kind.UNEQUAL ? 3 * points : points); k++) {
                int q = random.nextInt(questions);
                counts[q][drawn(probabilities[side][q], random)]++;
            }
            for (int q = 0; q < questions; q++) {
                for (int k = 0; k < 3; k++) {
                    if (counts[q][k] > 0) {
                        sides[side] = sides[side].saying("q" + q, PLACES[k], counts[q][k]);
                    }
                }
            }
        }
    }

    private static double[] probabilities(Kind kind, int side, int question, SplittableRandom random) {
        return switch (kind) {
            case ANY, SAME, UNEQUAL -> dirichlet(1, random);
            case UNDECIDED -> dirichlet(2, random);
            case LOPSIDED -> side == 0 ? new double[] {.95, 0, .05} : new double[] {.5, 0, .5};
            case HALF_OPPOSED ->
                side == 0 || question % 2 == 0 ? new double[] {.97, 0, .03} : new double[] {.03, 0, .97};
            case MOSTLY_MIXED -> side == 0 ? new double[] {.1, .8, .1} : new double[] {.3, .6, .1};
            case CLEAR_CUT -> dirichlet(0.3, random);
            case TWO_STANCES -> {
                double support = random.nextDouble();
                yield new double[] {support, 0, 1 - support};
            }
            case NEAR -> side == 0 ? new double[] {.7, .2, .1} : new double[] {.5, .3, .2};
            case OPPOSED -> side == 0 ? new double[] {.9, .05, .05} : new double[] {.05, .05, .9};
            case NINE_TO_ONE -> side == 0 ? new double[] {.9, 0, .1} : new double[] {.1, 0, .9};
            case EXTREME -> side == 0 ? new double[] {.98, 0, .02} : new double[] {.02, 0, .98};
        };
    }

    private static double[] dirichlet(double alpha, SplittableRandom random) {
        GammaDraws gamma = new GammaDraws(new SplitMix(random.nextLong()));
        double[] drawn = {gamma.next(alpha), gamma.next(alpha), gamma.next(alpha)};
        double sum = drawn[0] + drawn[1] + drawn[2];
        return new double[] {drawn[0] / sum, drawn[1] / sum, drawn[2] / sum};
    }

    static int drawn(double[] probabilities, SplittableRandom random) {
        double at = random.nextDouble();
        return at < probabilities[0] ? 0 : at < probabilities[0] + probabilities[1] ? 1 : 2;
    }

    double mean(int side, int question) {
        return probabilities[side][question][0] - probabilities[side][question][2];
    }

    /** S of the generating model, over the questions that both sides happened to address. */
    double trueS() {
        double distance = 0;
        int shared = 0;
        for (int q = 0; q < probabilities[0].length; q++) {
            if (sides[0].count("q" + q) > 0 && sides[1].count("q" + q) > 0) {
                distance += Math.abs(mean(0, q) - mean(1, q));
                shared++;
            }
        }
        return 1 - distance / shared;
    }

    /** The logit position of the generating model. */
    double trueTheta(int side, int question) {
        double[] p = probabilities[side][question];
        return Math.log(p[0] / p[2]);
    }
}
