package org.rapporteur.scoring;

/**
 * The three shares of a score, which sum to 1.
 *
 * @param agreement about the same, the same way
 * @param conflict about the same, opposite ways
 * @param unshared about something else
 * @param onQuestions the part of agreement that rests on shared questions
 */
record Shares(double agreement, double conflict, double unshared, double onQuestions) {

    /** Adds up points of known weight; brings the shares to a sum of 1 at the end. Owned by one thread. */
    static final class Sum {

        private double agreement;
        private double conflict;
        private double unshared;
        private double onQuestions;

        void add(double weight, double relatedness, double opposition, boolean isQuestion) {
            double same = weight * relatedness * (1 - opposition);
            agreement += same;
            onQuestions += isQuestion ? same : 0;
            conflict += weight * relatedness * opposition;
            unshared += weight * (1 - relatedness);
        }

        /** The mean of two directions, whichever of them is named first. */
        static Shares mean(Sum one, Sum other) {
            double agreement = one.agreement + other.agreement;
            double conflict = one.conflict + other.conflict;
            double unshared = one.unshared + other.unshared;
            double all = agreement + conflict + unshared;
            double onQuestions = one.onQuestions + other.onQuestions;
            return new Shares(agreement / all, conflict / all, unshared / all, onQuestions / all);
        }
    }
}
