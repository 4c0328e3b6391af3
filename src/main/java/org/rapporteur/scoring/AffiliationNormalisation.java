package org.rapporteur.scoring;

/** By what a cell of the two-mode network of actors and questions is divided (Leifeld 2017). */
public enum AffiliationNormalisation {
    /** By nothing. */
    NONE,
    /** By all that the actor said: rows of counts sum to 1. */
    ACTIVITY,
    /** By all that was said on the question: columns of counts sum to 1. */
    PROMINENCE;

    void check(Affiliation affiliation) {
        if (this != NONE && affiliation == Affiliation.COMBINE) {
            throw new IllegalArgumentException("normalisation (" + this
                    + ") must be NONE for combinations, which are names and no amounts\nMaybe take Affiliation.COUNT.");
        }
    }
}
