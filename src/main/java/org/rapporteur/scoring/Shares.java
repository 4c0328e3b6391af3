package org.rapporteur.scoring;

/**
 * The three shares of a score, which sum to 1.
 *
 * @param agreement about the same, the same way
 * @param conflict about the same, opposite ways
 * @param unshared about something else
 */
record Shares(double agreement, double conflict, double unshared) {

    /** Adds up points of known weight; brings the shares to a sum of 1 at the end. Owned by one thread. */
    static final class Sum {

        private double agreement;
        private double conflict;
        private double unshared;

        void add(double weight, double relatedness, double opposition) {
            agreement += weight * relatedness * (1 - opposition);
            conflict += weight * relatedness * opposition;
            unshared += weight * (1 - relatedness);
        }

        /** The mean of two directions, whichever of them is named first. */
        static Shares mean(Sum one, Sum other) {
            double agreement = one.agreement + other.agreement;
            double conflict = one.conflict + other.conflict;
            double unshared = one.unshared + other.unshared;
            double all = agreement + conflict + unshared;
            return new Shares(agreement / all, conflict / all, unshared / all);
        }
    }
}
