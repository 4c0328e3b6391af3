package org.rapporteur.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Measure;

/** Three delegations of which the first is compared with the other two, with points said other numbers of times or not. */
final class Triple {

    private final List<List<CodedPoint>> points;
    private final Reweighing near;
    private final Reweighing far;
    private final int sign;

    /** @param near the delegation from which distances are seen, and one other; @param far the same one, and another */
    Triple(Measure measure, Reweighing near, Reweighing far) {
        this.points = List.of(
                near.first().points(), near.second().points(), far.second().points());
        this.near = near;
        this.far = far;
        this.sign = measure.sense() == Measure.Sense.SIMILARITY ? 1 : -1;
    }

    Reweighing near() {
        return near;
    }

    Reweighing far() {
        return far;
    }

    /** How many points the one with the fewest makes on what is compared. */
    int fewest() {
        int ofFirst = Math.min(near.points(true), far.points(true));
        return Math.min(ofFirst, Math.min(near.points(false), far.points(false)));
    }

    int size() {
        return points.stream().mapToInt(List::size).sum();
    }

    CodedPoint point(int number) {
        int at = number;
        for (List<CodedPoint> its : points) {
            if (at < its.size()) {
                return its.get(at);
            }
            at -= its.size();
        }
        throw new IndexOutOfBoundsException(number);
    }

    /** By how much the first is nearer to the second than to the third; empty if one of them cannot be compared. */
    OptionalDouble lead(int[] ofFirst, int[] ofSecond, int[] ofThird) {
        OptionalDouble one = near.value(ofFirst, ofSecond);
        OptionalDouble other = far.value(ofFirst, ofThird);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(sign * (one.getAsDouble() - other.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** The same with points drawn anew, by drawing; NaN where one of them cannot be compared. */
    double[] leads(int draws) {
        DrawnVoice ofFirst = near.first().drawn(draws);
        double[] leads = near.values(ofFirst, near.second().drawn(draws));
        double[] others = far.values(ofFirst, far.second().drawn(draws));
        Arrays.setAll(leads, d -> sign * (leads[d] - others[d]));
        return leads;
    }

    /** The same for all points of the three in a row. */
    OptionalDouble lead(int[] times) {
        int[][] parts = new int[3][];
        int from = 0;
        for (int k = 0; k < 3; k++) {
            parts[k] = Arrays.copyOfRange(times, from, from + points.get(k).size());
            from += parts[k].length;
        }
        return lead(parts[0], parts[1], parts[2]);
    }
}
