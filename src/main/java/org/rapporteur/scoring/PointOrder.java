package org.rapporteur.scoring;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Stance;

/**
 * The order in which points are compared and summed, whatever order they were given in: by their words, then by where they
 * stand, then by how they are coded. Points that tie in all of it are interchangeable.
 */
final class PointOrder {

    static final Comparator<CodedPoint> CANONICAL = Comparator.comparing(
                    (CodedPoint point) -> point.point().quotation().text())
            .thenComparing(point -> point.statement().transcript().source())
            .thenComparing(point -> point.point().quotation().start())
            .thenComparing(point -> stances(point.stances()))
            .thenComparing(point -> weights(point.issues()))
            .thenComparing(point -> point.wording().terms().toString())
            .thenComparing(point -> point.point().strength());

    private PointOrder() {}

    private static String stances(Map<Question, Stance> stances) {
        Map<String, Stance> sorted = new TreeMap<>();
        stances.forEach((question, stance) -> sorted.put(question.id(), stance));
        return sorted.toString();
    }

    private static String weights(Map<Issue, Double> weights) {
        Map<String, Double> sorted = new TreeMap<>();
        weights.forEach((issue, weight) -> sorted.put(issue.id(), weight));
        return sorted.toString();
    }
}
