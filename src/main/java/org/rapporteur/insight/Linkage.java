package org.rapporteur.insight;

/**
 * How far a group is from another when delegations are joined step by step (Lance and Williams 1967).
 *
 * <p>All four give heights that never fall from one join to the next.
 */
public enum Linkage {

    /** As far as their nearest members are: finds chains, a middle man joins two camps. */
    SINGLE {
        @Override
        double joined(double one, double other, double between, double sizeOne, double sizeOther, double size) {
            return Math.min(one, other);
        }
    },

    /** As far as their members are on average (UPGMA; Sokal and Michener 1958): the usual choice. */
    AVERAGE {
        @Override
        double joined(double one, double other, double between, double sizeOne, double sizeOther, double size) {
            return (sizeOne * one + sizeOther * other) / (sizeOne + sizeOther);
        }
    },

    /** As far as their farthest members are: nobody in a group is farther from another than its height. */
    COMPLETE {
        @Override
        double joined(double one, double other, double between, double sizeOne, double sizeOther, double size) {
            return Math.max(one, other);
        }
    },

    /**
     * By how much the spread within groups grows when they join (Ward 1963): groups of like size. The convention is that of
     * {@code ward.D2} in R: distances are squared inside, heights are square roots again (Murtagh and Legendre 2014).
     */
    WARD {
        @Override
        double scaled(double distance) {
            return distance * distance;
        }

        @Override
        double height(double scaled) {
            return StrictMath.sqrt(Math.max(0, scaled));
        }

        @Override
        double joined(double one, double other, double between, double sizeOne, double sizeOther, double size) {
            double all = sizeOne + sizeOther + size;
            return ((sizeOne + size) * one + (sizeOther + size) * other - size * between) / all;
        }
    };

    /** A distance as the linkage counts with it. */
    double scaled(double distance) {
        return distance;
    }

    /** A height as it is shown, from what the linkage counted. */
    double height(double scaled) {
        return scaled;
    }

    /**
     * How far a group is from two others that join.
     *
     * @param one scaled distance to the one that joins
     * @param other scaled distance to the other
     * @param between scaled distance of the two that join
     * @param sizeOne members of the one
     * @param sizeOther members of the other
     * @param size members of the group
     */
    abstract double joined(double one, double other, double between, double sizeOne, double sizeOther, double size);
}
