package org.rapporteur.scoring;

/**
 * What joins two actors in a discourse network (Leifeld, in The Oxford Handbook of Political Networks, 2017): products of how
 * often each took a stance on a question, summed over questions and stances. Stances are places from -1 to +1; two of them
 * are (1 - distance / 2) alike.
 */
public enum Tie {
    /** Speaking on the same questions, whatever the stance: "ignore" in Discourse Network Analyzer. */
    CO_OCCURRENCE,
    /** Like stances on the same questions. */
    CONGRUENCE,
    /** Unlike stances on the same questions. */
    CONFLICT,
    /** Congruence less conflict. */
    SUBTRACT;

    /** The tie of two profiles; 0 where they share no question. */
    double between(StanceProfile one, StanceProfile other) {
        double sum = 0;
        for (int[] q : one.shared(other)) {
            sum += between(one, q[0], other, q[1]);
        }
        return sum;
    }

    private double between(StanceProfile one, int q, StanceProfile other, int p) {
        double all = one.total(q) * other.total(p);
        return switch (this) {
            case CO_OCCURRENCE -> all;
            case CONGRUENCE -> all - unlike(one, q, other, p);
            case CONFLICT -> unlike(one, q, other, p);
            case SUBTRACT -> all - 2 * unlike(one, q, other, p);
        };
    }

    private static double unlike(StanceProfile one, int q, StanceProfile other, int p) {
        double sum = 0;
        for (int k = 0; k < one.places(q).length; k++) {
            for (int l = 0; l < other.places(p).length; l++) {
                double apart = Math.abs(one.places(q)[k] - other.places(p)[l]) / 2;
                sum += one.counts(q)[k] * other.counts(p)[l] * apart;
            }
        }
        return sum;
    }
}
