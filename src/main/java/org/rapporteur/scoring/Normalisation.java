package org.rapporteur.scoring;

/**
 * By what a {@link Tie} is divided, so that those who talk much are not near everybody (Leifeld, Gruber and Bossner, Discourse
 * Network Analyzer Manual, 2019).
 *
 * <p>Ties are products of counts: whoever says a thing ten times has ten times the tie, and only {@link #COSINE} takes that
 * back altogether.
 */
public enum Normalisation {
    /** By nothing. */
    NONE,
    /** By the mean number of stances of the two. */
    AVERAGE,
    /**
     * By the stances, question by question and each place by itself, of either alone and the products of those both take: the
     * denominator of Discourse Network Analyzer. Only where nobody says a thing twice is it the union of Jaccard (1901).
     */
    JACCARD,
    /**
     * By the square root of the product of the congruences of each with itself: a true cosine, at most 1. What Discourse
     * Network Analyzer calls by this name divides by the product of the totals, which is none.
     */
    COSINE;

    /** The denominator for two profiles; 0 only if one of them is empty. */
    double denominator(StanceProfile one, StanceProfile other) {
        return denominator(one, one, other, other);
    }

    /**
     * The same where statements are weighted.
     *
     * @param one weights of the one, summed
     * @param oneTied square roots of its weights, summed: what enters products
     */
    double denominator(StanceProfile one, StanceProfile oneTied, StanceProfile other, StanceProfile otherTied) {
        return switch (this) {
            case NONE -> 1;
            case AVERAGE -> (one.total() + other.total()) / 2;
            case JACCARD -> alone(one, other) + alone(other, one) + both(oneTied, otherTied);
            case COSINE ->
                Math.sqrt(Tie.CONGRUENCE.between(oneTied, oneTied) * Tie.CONGRUENCE.between(otherTied, otherTied));
        };
    }

    /** What the one says, question by question and place by place, and the other never does. */
    static double alone(StanceProfile one, StanceProfile other) {
        double alone = 0;
        for (int q = 0; q < one.size(); q++) {
            for (int k = 0; k < one.places(q).length; k++) {
                boolean shared = other.count(one.question(q), one.places(q)[k]) > 0;
                alone += shared ? 0 : one.counts(q)[k];
            }
        }
        return alone;
    }

    /** Products of what both say. */
    private static double both(StanceProfile one, StanceProfile other) {
        double both = 0;
        for (int[] q : one.shared(other)) {
            for (int k = 0; k < one.places(q[0]).length; k++) {
                both += one.counts(q[0])[k] * other.count(other.question(q[1]), one.places(q[0])[k]);
            }
        }
        return both;
    }
}
