package org.rapporteur.drift;

/**
 * How near an earlier and a later point are in what they speak of.
 *
 * <p>Where there are few points, two are compared by the share of their content ({@link ByShare}); in speeches by their rare
 * words ({@link ByRarity}).
 */
interface Nearness {

    /** No pair. */
    Near NONE = new Near(0, 0);

    /**
     * How near two points are.
     *
     * @param value from 0 to 1
     * @param evidence the weight of what they have in common
     */
    record Near(double value, double evidence) {}

    /** How near an earlier and a later point are; {@link #NONE} where not near enough to be a pair. */
    Near of(int earlier, int later);

    /** How alike two points are, from 0 to 1, whether or not that makes them a pair. */
    double likeness(int earlier, int later);
}
