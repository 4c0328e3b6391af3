package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.StanceMeasure;
import org.rapporteur.statement.Stance;

/**
 * Two delegations over some issues when their points are said other numbers of times, or not at all: the mean of the issues
 * both still address, weighted by the mean of their saliences then. With every point once it is the overall score.
 */
final class Reweighing {

    private final Measure measure;
    private final Side first;
    private final Side second;
    private final List<Issue> issues = new ArrayList<>();
    private final List<PairOnIssue> pairs = new ArrayList<>();

    Reweighing(Debate debate, Measure measure, List<Issue> on, int a, int b) {
        this.measure = measure;
        this.first = new Side(debate, a);
        this.second = new Side(debate, b);
        for (Issue issue : on) {
            if (first.numbers.containsKey(issue) && second.numbers.containsKey(issue)) {
                issues.add(issue);
                pairs.add(PairOnIssue.of(
                        measure,
                        debate.position(a, issue).orElseThrow(),
                        debate.position(b, issue).orElseThrow()));
            }
        }
    }

    /** A delegation's points, and which of them stand on which issue. */
    private static final class Side {

        final List<CodedPoint> points;
        final int[] words;

        /** Words on issues that are not compared, or on none. */
        final double elsewhere;

        final Map<Issue, int[]> numbers = new LinkedHashMap<>();

        Side(Debate debate, int delegation) {
            points = debate.points(delegation);
            words = points.stream().mapToInt(CodedPoint::wordCount).toArray();
            Map<CodedPoint, Integer> places = new IdentityHashMap<>();
            for (int k = 0; k < words.length; k++) {
                places.put(points.get(k), k);
            }
            for (Issue issue : debate.issues()) {
                debate.position(delegation, issue)
                        .map(Position::points)
                        .ifPresent(its -> numbers.put(
                                issue, its.stream().mapToInt(places::get).toArray()));
            }
            elsewhere = elsewhere(debate, delegation);
        }

        /** All words as the salience of any position tells them, less those of the points here. */
        private double elsewhere(Debate debate, int delegation) {
            int[] once = Redrawn.once(words.length);
            for (Issue issue : numbers.keySet()) {
                double salience =
                        debate.position(delegation, issue).orElseThrow().salience();
                if (salience > 0) {
                    return Math.max(0, room(issue, once) / salience - here(once));
                }
            }
            return 0;
        }

        int[] times(Issue issue, int[] all) {
            int[] its = numbers.get(issue);
            int[] times = new int[its.length];
            for (int k = 0; k < its.length; k++) {
                times[k] = all[its[k]];
            }
            return times;
        }

        /** Words on an issue; together with those on others they give the salience. */
        double room(Issue issue, int[] all) {
            double room = 0;
            for (int k : numbers.get(issue)) {
                room += all[k] * words[k] * points.get(k).issues().getOrDefault(issue, 0.0);
            }
            return room;
        }

        double room(int[] all) {
            return elsewhere + here(all);
        }

        private double here(int[] all) {
            double room = 0;
            for (int k = 0; k < words.length; k++) {
                room += (double) all[k] * words[k];
            }
            return room;
        }
    }

    /** Whether both address one of the issues. */
    boolean shares() {
        return !issues.isEmpty();
    }

    /** How many points one of the two makes on what both address, of those that the measure looks at. */
    int points(boolean ofFirst) {
        Side side = ofFirst ? first : second;
        return (int) issues.stream()
                .flatMapToInt(issue -> Arrays.stream(side.numbers.get(issue)))
                .distinct()
                .filter(k -> !(measure instanceof StanceMeasure) || takesStance(side.points.get(k)))
                .count();
    }

    private static boolean takesStance(CodedPoint point) {
        return point.stances().values().stream().anyMatch(stance -> stance != Stance.UNCLEAR);
    }

    /** The value with each point of both sides said so often. */
    OptionalDouble value(int[] ofFirst, int[] ofSecond) {
        double firstRoom = first.room(ofFirst);
        double secondRoom = second.room(ofSecond);
        double sum = 0;
        double weights = 0;
        double plain = 0;
        int known = 0;
        for (int k = 0; k < issues.size(); k++) {
            Issue issue = issues.get(k);
            OptionalDouble value = pairs.get(k).value(first.times(issue, ofFirst), second.times(issue, ofSecond));
            if (value.isPresent()) {
                double weight =
                        share(first.room(issue, ofFirst), firstRoom) + share(second.room(issue, ofSecond), secondRoom);
                sum += weight * value.getAsDouble();
                weights += weight;
                plain += value.getAsDouble();
                known++;
            }
        }
        if (known == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(weights > 0 ? sum / weights : plain / known);
    }

    private static double share(double part, double all) {
        return all > 0 ? part / all : 0;
    }
}
