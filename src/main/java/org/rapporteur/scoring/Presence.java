package org.rapporteur.scoring;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two sides are in what they bring up at all, whatever they say of it: the fourfold table of codes present and
 * absent, and the similarity measures that programs for qualitative analysis offer on it (MAXQDA's list; Kuckartz and Rädiker
 * 2019).
 *
 * <p>Simple match and zeta count what neither brings up as likeness, so adding codes that nobody uses makes everybody alike;
 * Jaccard does not. Presence is not agreement: two who speak about a treaty, one for and one against, are alike here.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Presence presence = new Presence(3, 1, 2, 4);
 * presence.simpleMatch();        // OptionalDouble[0.7]
 * presence.jaccard();            // OptionalDouble[0.5]
 * presence.russellRao();         // OptionalDouble[0.3]
 * presence.kuckartzRadiker();    // OptionalDouble[0.769...]
 * }</pre>
 *
 * @param both how many codes both bring up, 0 or more
 * @param first how many only the first does
 * @param second how many only the second does
 * @param neither how many neither does
 */
public record Presence(int both, int first, int second, int neither) {

    /** Refuses negative counts. */
    public Presence {
        if (both < 0 || first < 0 || second < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "counts (" + both + ", " + first + ", " + second + ", " + neither + ") must not be negative");
        }
    }

    /**
     * The table of two sets of codes.
     *
     * @param first the codes of the one, each once
     * @param second the codes of the other
     * @param all all codes there are; those of the two are added if they are missing
     * @return the table
     */
    public static Presence of(Set<String> first, Set<String> second, Collection<String> all) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(all, "all must not be null");
        Set<String> known = new TreeSet<>(all);
        known.addAll(first);
        known.addAll(second);
        int both = (int) first.stream().filter(second::contains).count();
        int either = first.size() + second.size() - both;
        return new Presence(both, first.size() - both, second.size() - both, known.size() - either);
    }

    /**
     * Simple matching: (both + neither) / all (Sokal and Michener 1958).
     *
     * @return from 0 to 1; empty if there is no code
     */
    public OptionalDouble simpleMatch() {
        return ratio((double) both + neither, all());
    }

    /**
     * Jaccard's coefficient: both / (both + first + second).
     *
     * @return from 0 to 1; empty if neither side brings up anything
     */
    public OptionalDouble jaccard() {
        return ratio(both, (double) both + first + second);
    }

    /**
     * Russell and Rao's coefficient: both / all (1940).
     *
     * @return from 0 to 1; a side is like itself only as far as it brings up everything; empty if there is no code
     */
    public OptionalDouble russellRao() {
        return ratio(both, all());
    }

    /**
     * Kuckartz and Rädiker's zeta: (2 both + neither) / (2 both + first + second + neither): what both bring up counts twice.
     *
     * @return from 0 to 1; empty if there is no code
     */
    public OptionalDouble kuckartzRadiker() {
        return ratio(2.0 * both + neither, both + all());
    }

    private double all() {
        return (double) both + first + second + neither;
    }

    private static OptionalDouble ratio(double part, double all) {
        return all > 0 ? OptionalDouble.of(part / all) : OptionalDouble.empty();
    }
}
