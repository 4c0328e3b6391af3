package org.rapporteur.scoring;

/** Two sides on one question, tilted away from each other, or towards each other until they meet. Immutable. */
final class TiltedQuestion {

    private static final double FARTHEST = 1e4;
    private static final int STEPS = 60;

    private final TiltedSide one;
    private final TiltedSide other;
    private final int sign;
    private final double meeting;

    TiltedQuestion(TiltedSide one, TiltedSide other) {
        this.one = one;
        this.other = other;
        this.sign = one.mean(0) < other.mean(0) ? -1 : 1;
        this.meeting = meeting();
    }

    private double meeting() {
        double low = -FARTHEST;
        double high = 0;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (lead(middle) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double lead(double tilt) {
        return sign * (one.mean(sign * tilt) - other.mean(-sign * tilt));
    }

    /** How far apart they are; @param tilt more than 0 for farther than found, less for nearer */
    double distance(double tilt) {
        return Math.max(0, lead(Math.max(meeting, tilt)));
    }

    /** Adds how far apart what they say is, by drawing. */
    void add(double tilt, double[] distances) {
        double real = sign * Math.max(meeting, tilt);
        double[] ones = one.draws(real);
        double[] others = other.draws(-real);
        for (int d = 0; d < distances.length; d++) {
            distances[d] += Math.abs(ones[d] - others[d]);
        }
    }
}
