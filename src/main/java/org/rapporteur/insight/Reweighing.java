package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.StanceMeasure;
import org.rapporteur.statement.Stance;

/**
 * Two delegations over some issues when their points are said other numbers of times, or not at all: the mean of the issues
 * both still address, weighted by the mean of their saliences then. With every point once it is the overall score. Owned by one
 * thread.
 */
final class Reweighing {

    private final Measure measure;
    private final Voice first;
    private final Voice second;
    private final List<Remembered> issues = new ArrayList<>();

    Reweighing(Measure measure, List<Issue> on, Voice first, Voice second, PairSource source) {
        this.measure = measure;
        this.first = first;
        this.second = second;
        for (Issue issue : on) {
            if (first.addresses(issue) && second.addresses(issue)) {
                issues.add(new Remembered(
                        issue,
                        source.pair(
                                first.position(issue).orElseThrow(),
                                second.position(issue).orElseThrow())));
            }
        }
    }

    /** Where the comparison of two positions comes from. */
    interface PairSource {
        PairOnIssue pair(Position first, Position second);
    }

    /** A pair on an issue; where the same is asked again, as for most issues when one point is left out, it is known. */
    private final class Remembered {

        final Issue issue;
        final PairOnIssue pair;
        private int[] ofFirst = {};
        private int[] ofSecond = {};
        private OptionalDouble value = OptionalDouble.empty();
        private double firstRoom;
        private double secondRoom;

        Remembered(Issue issue, PairOnIssue pair) {
            this.issue = issue;
            this.pair = pair;
        }

        void say(int[] one, int[] other) {
            if (!Arrays.equals(one, ofFirst) || !Arrays.equals(other, ofSecond)) {
                value = pair.value(one, other);
                firstRoom = first.room(issue, one);
                secondRoom = second.room(issue, other);
                ofFirst = one;
                ofSecond = other;
            }
        }
    }

    Voice first() {
        return first;
    }

    Voice second() {
        return second;
    }

    /** Whether both address one of the issues. */
    boolean shares() {
        return !issues.isEmpty();
    }

    /** How many points one of the two makes on what both address, of those that the measure looks at. */
    int points(boolean ofFirst) {
        Voice side = ofFirst ? first : second;
        return (int) issues.stream()
                .flatMapToInt(each -> Arrays.stream(side.numbers(each.issue)))
                .distinct()
                .filter(k -> !(measure instanceof StanceMeasure)
                        || takesStance(side.points().get(k)))
                .count();
    }

    private static boolean takesStance(CodedPoint point) {
        return point.stances().values().stream().anyMatch(stance -> stance != Stance.UNCLEAR);
    }

    /** The value with every point once; empty if there is nothing to compare. */
    OptionalDouble value() {
        return value(
                Redrawn.once(first.points().size()),
                Redrawn.once(second.points().size()));
    }

    /** The value with each point of both sides said so often. */
    OptionalDouble value(int[] ofFirst, int[] ofSecond) {
        Mean mean = new Mean();
        double firstRoom = first.room(ofFirst);
        double secondRoom = second.room(ofSecond);
        for (Remembered each : issues) {
            each.say(first.times(each.issue, ofFirst), second.times(each.issue, ofSecond));
            if (each.value.isPresent()) {
                mean.add(
                        each.value.getAsDouble(),
                        Voice.share(each.firstRoom, firstRoom) + Voice.share(each.secondRoom, secondRoom));
            }
        }
        return mean.value();
    }

    /** The values with the points of both sides drawn anew, by drawing; NaN where nothing is left to compare. */
    double[] values(DrawnVoice ofFirst, DrawnVoice ofSecond) {
        Mean[] means = new Mean[ofFirst.draws()];
        Arrays.setAll(means, d -> new Mean());
        for (Remembered each : issues) {
            Work.goOn();
            DrawnPoints one = ofFirst.on(each.issue);
            DrawnPoints other = ofSecond.on(each.issue);
            double[] values = each.pair.values(one, other);
            for (int d = 0; d < values.length; d++) {
                if (!Double.isNaN(values[d])) {
                    means[d].add(values[d], one.share(d) + other.share(d));
                }
            }
        }
        return Arrays.stream(means)
                .mapToDouble(mean -> mean.value().orElse(Double.NaN))
                .toArray();
    }

    /** A weighted mean; a plain one where nothing has weight. */
    private static final class Mean {

        private double sum;
        private double weights;
        private double plain;
        private int known;

        void add(double value, double weight) {
            sum += weight * value;
            weights += weight;
            plain += value;
            known++;
        }

        OptionalDouble value() {
            if (known == 0) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(weights > 0 ? sum / weights : plain / known);
        }
    }
}
