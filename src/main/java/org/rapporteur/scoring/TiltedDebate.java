package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sides on some questions, with tendencies moved nearer or farther apart: which mean distances go with what was said.
 *
 * <p>On every question both sides' probabilities are tilted exponentially, the more the fewer points they rest on, so that of all
 * tendencies with a certain mean distance these are about the nearest to those found. Moved nearer, two sides stop where they
 * meet. Owned by one thread.
 */
final class TiltedDebate {

    private static final double FARTHEST = 1e4;
    private static final int STEPS = 14;
    private static final double LEVEL = 1e-9;

    private final List<TiltedQuestion> questions = new ArrayList<>();
    private final double found;

    /** @param places from -1 to +1; @param here by question and place, the counts of one side; @param there of the other */
    TiltedDebate(double[] places, double[][] here, double[][] there) {
        StanceModel first = new StanceModel(places.length, here);
        StanceModel second = new StanceModel(places.length, there);
        SplitMix random = new SplitMix(Bootstrap.SEED);
        double distance = 0;
        for (int q = 0; q < here.length; q++) {
            TiltedSide one = new TiltedSide(places, here[q], first.probabilities()[q], first.closeness(), random);
            TiltedSide other = new TiltedSide(places, there[q], second.probabilities()[q], second.closeness(), random);
            distance += Math.abs(one.found() - other.found());
            questions.add(new TiltedQuestion(one, other));
        }
        this.found = distance / here.length;
    }

    /** The smallest mean distance that is not refused; from less, at most so small a part of draws is as far apart as was said. */
    double nearest(double out) {
        return refused(-FARTHEST, out) ? end(out) : 0;
    }

    /** The largest mean distance that is not refused. */
    double farthest(double out) {
        return refused(FARTHEST, 1 - out) ? end(1 - out) : distance(FARTHEST);
    }

    private boolean refused(double tilt, double part) {
        return part < 0.5 ? farther(tilt) < part : farther(tilt) > part;
    }

    /** Where the part of draws that are farther apart reaches a value, by bisection of a logarithmic scale. */
    private double end(double part) {
        double low = -StrictMath.log1p(FARTHEST);
        double high = -low;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (farther(tilt(middle)) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return distance(tilt((low + high) / 2));
    }

    private static double tilt(double at) {
        return Math.signum(at) * StrictMath.expm1(Math.abs(at));
    }

    private double distance(double tilt) {
        double distance = 0;
        for (TiltedQuestion question : questions) {
            distance += question.distance(tilt);
        }
        return distance / questions.size();
    }

    /** The part of draws that are farther apart than what was said; those that are just as far count half. */
    private double farther(double tilt) {
        double[] distances = new double[Bootstrap.SAMPLES];
        for (TiltedQuestion question : questions) {
            question.add(tilt, distances);
        }
        double farther = 0;
        for (double distance : distances) {
            double more = distance / questions.size() - found;
            farther += more > LEVEL ? 1 : more < -LEVEL ? 0 : 0.5;
        }
        return farther / distances.length;
    }
}
