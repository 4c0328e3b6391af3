package org.rapporteur.insight;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;

/** A delegation's points, and which of them stand on which issue. Immutable and thread-safe. */
final class Voice {

    private final Delegation delegation;
    private final List<CodedPoint> points;
    private final int[] words;

    /** Words on issues that are not compared, or on none. */
    private final double elsewhere;

    private final Map<Issue, Position> positions = new LinkedHashMap<>();
    private final Map<Issue, int[]> numbers = new LinkedHashMap<>();

    /** By point on an issue, its words as far as they belong to it. */
    private final Map<Issue, double[]> rooms = new LinkedHashMap<>();

    Voice(Debate debate, int number) {
        delegation = debate.delegation(number);
        points = debate.points(number);
        words = points.stream().mapToInt(CodedPoint::wordCount).toArray();
        Map<CodedPoint, Integer> places = new IdentityHashMap<>();
        for (int k = 0; k < words.length; k++) {
            places.put(points.get(k), k);
        }
        for (Issue issue : debate.issues()) {
            debate.position(number, issue).ifPresent(position -> {
                positions.put(issue, position);
                int[] its = position.points().stream().mapToInt(places::get).toArray();
                numbers.put(issue, its);
                rooms.put(
                        issue,
                        Arrays.stream(its)
                                .mapToDouble(
                                        k -> words[k] * points.get(k).issues().getOrDefault(issue, 0.0))
                                .toArray());
            });
        }
        elsewhere = elsewhere();
    }

    /** All words as the salience of any position tells them, less those of the points here. */
    private double elsewhere() {
        double here = words(Redrawn.once(words.length));
        for (Map.Entry<Issue, Position> entry : positions.entrySet()) {
            double salience = entry.getValue().salience();
            if (salience > 0) {
                return Math.max(0, Arrays.stream(rooms.get(entry.getKey())).sum() / salience - here);
            }
        }
        return 0;
    }

    Delegation delegation() {
        return delegation;
    }

    /** Everything it says on the issues compared, each point once. */
    List<CodedPoint> points() {
        return points;
    }

    boolean addresses(Issue issue) {
        return positions.containsKey(issue);
    }

    Optional<Position> position(Issue issue) {
        return Optional.ofNullable(positions.get(issue));
    }

    /** The numbers of the points on an issue that it addresses. */
    int[] numbers(Issue issue) {
        return numbers.get(issue);
    }

    /** How often each point on an issue is said. */
    int[] times(Issue issue, int[] all) {
        int[] its = numbers.get(issue);
        int[] times = new int[its.length];
        for (int k = 0; k < its.length; k++) {
            times[k] = all[its[k]];
        }
        return times;
    }

    /** Words on an issue, its points said so often; together with those on others they give the salience. */
    double room(Issue issue, int[] times) {
        double[] its = rooms.get(issue);
        double room = 0;
        for (int k = 0; k < its.length; k++) {
            room += times[k] * its[k];
        }
        return room;
    }

    /** All words, points said so often. */
    double room(int[] all) {
        return elsewhere + words(all);
    }

    private double words(int[] all) {
        double sum = 0;
        for (int k = 0; k < words.length; k++) {
            sum += (double) all[k] * words[k];
        }
        return sum;
    }

    /** Part of a whole; nothing of nothing. */
    static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    /** Its points drawn anew. */
    DrawnVoice drawn(int draws) {
        Redrawn redrawn = new Redrawn(delegation, points);
        int[][] times = new int[draws][];
        Arrays.setAll(times, d -> redrawn.next());
        return new DrawnVoice(this, times);
    }

    Iterable<Issue> issues() {
        return positions.keySet();
    }
}
