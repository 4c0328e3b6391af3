package org.rapporteur.scoring;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What a cell of the two-mode network of actors and questions holds (Leifeld 2017). */
public enum Affiliation {
    /** How often the actor spoke on the question, whatever it said. */
    COUNT,
    /**
     * What it said for it less what it said against it: places on the scale from -1 to 1, summed. Of whole numbers from -n to
     * n it is one n-th of the sum of the numbers, which Discourse Network Analyzer gives.
     */
    SUBTRACT,
    /**
     * Which places it took on the question at all, as a number: one bit for each of {@link DiscourseNetwork#places()}, the
     * last place the lowest bit. For against and for: 0 nothing, 1 for, 2 against, 3 both. A name, not an amount: it is not
     * normalised.
     */
    COMBINE;

    /** Of more, a double does not tell all combinations apart. */
    private static final int MOST = 53;

    double of(StanceProfile profile, String question, List<Double> places) {
        return switch (this) {
            case COUNT -> profile.count(question);
            case SUBTRACT -> profile.count(question) * profile.mean(question).orElse(0);
            case COMBINE -> rank(places, place -> profile.count(question, place) > 0);
        };
    }

    /** The lexical rank of a set: as a binary number, one digit for each thing there is, the last the lowest. */
    static <T> double rank(Collection<T> all, Predicate<T> used) {
        if (all.size() > MOST) {
            throw new IllegalArgumentException("stances (" + all.size() + ") must be at most " + MOST
                    + " different ones to be combined\nMaybe take Affiliation.COUNT.");
        }
        double rank = 0;
        for (T each : all) {
            rank = 2 * rank + (used.test(each) ? 1 : 0);
        }
        return rank;
    }
}
