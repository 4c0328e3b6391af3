package org.rapporteur.comparison;

/**
 * Who counts in a comparison when delegations speak for others or join what others say: see {@link EndorsementGraph}.
 *
 * <p>Every measure, and all that is made of a matrix, runs by either count, since the count decides which delegations have a
 * row and with which points.
 */
public enum Counting {

    /** Whoever delivers a statement counts with what it says itself: the default. */
    DELIVERED("everybody who delivers a statement"),

    /**
     * Every voice once: what a delegation says in the very words of one that it endorses, or whose group speaks for it, is
     * left out, and so is a delegation that says nothing else. More endorsers change nothing.
     */
    VOICES("every voice once, aligned copies left out"),

    /**
     * Every member counts: a delegation that endorses another, or for which a group speaks, has a row of its own. On issues
     * on which it says nothing itself it holds what it endorses; where it speaks itself, its own words stand alone. Issues
     * that the sentence of a reservation names are taken out; a reservation that names none takes out all, since nobody can
     * tell what is left. A group whose members have rows has none itself, unless it is named. Endorsement counts one step:
     * whom the endorsed one endorses in turn does not matter.
     */
    SEATS("every member that speaks, endorses or is spoken for, reservations taken out");

    private final String words;

    Counting(String words) {
        this.words = words;
    }

    String describe() {
        return words;
    }
}
