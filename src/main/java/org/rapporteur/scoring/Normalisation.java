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
        return switch (this) {
            case NONE -> 1;
            case AVERAGE -> (one.total() + other.total()) / 2;
            case JACCARD -> eitherOrBoth(one, other);
            case COSINE -> Math.sqrt(Tie.CONGRUENCE.between(one, one) * Tie.CONGRUENCE.between(other, other));
        };
    }

    private static double eitherOrBoth(StanceProfile one, StanceProfile other) {
        double both = 0;
        double alone = one.total() + other.total();
        for (int[] q : one.shared(other)) {
            for (int k = 0; k < one.places(q[0]).length; k++) {
                double here = one.counts(q[0])[k];
                double there = other.count(other.question(q[1]), one.places(q[0])[k]);
                if (there > 0) {
                    both += here * there;
                    alone -= here + there;
                }
            }
        }
        return alone + both;
    }
}
