package org.rapporteur.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/**
 * All positions of one delegation, gathered from its statements.
 *
 * <p>Immutable and thread-safe.
 */
public final class Positions {

    private final Delegation delegation;
    private final List<CodedPoint> points;
    private final Map<Issue, Position> byIssue;

    private Positions(Delegation delegation, List<CodedPoint> points, Map<Issue, Position> byIssue) {
        this.delegation = delegation;
        this.points = points;
        this.byIssue = byIssue;
    }

    /**
     * Gathers the positions of a delegation.
     *
     * @param delegation who holds them
     * @param points all its coded points, of all its statements; repetitions already left out
     * @return its positions
     */
    public static Positions of(Delegation delegation, List<CodedPoint> points) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(points, "points must not be null");
        double words = points.stream().mapToInt(CodedPoint::wordCount).sum();
        Map<Issue, List<CodedPoint>> gathered = new LinkedHashMap<>();
        Map<Issue, Double> room = new LinkedHashMap<>();
        for (CodedPoint point : points) {
            point.issues().forEach((issue, weight) -> {
                gathered.computeIfAbsent(issue, k -> new ArrayList<>()).add(point);
                room.merge(issue, weight * point.wordCount(), Double::sum);
            });
        }
        Map<Issue, Position> byIssue = new LinkedHashMap<>();
        gathered.forEach((issue, its) -> byIssue.put(
                issue, new Position(delegation, issue, its, words > 0 ? Math.min(1, room.get(issue) / words) : 0)));
        return new Positions(delegation, List.copyOf(points), byIssue);
    }

    /**
     * Who holds them.
     *
     * @return the delegation
     */
    public Delegation delegation() {
        return delegation;
    }

    /**
     * All points, also those on no issue of the codebook.
     *
     * @return the coded points in order
     */
    public List<CodedPoint> points() {
        return points;
    }

    /**
     * The position on an issue.
     *
     * @param issue an issue
     * @return the position, or empty if the delegation is silent there
     */
    public Optional<Position> on(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return Optional.ofNullable(byIssue.get(issue));
    }

    /**
     * The points the codebook has no issue for.
     *
     * @return the uncoded points in order
     */
    public List<CodedPoint> uncoded() {
        return points.stream().filter(point -> point.issues().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return Shown.line("Positions of " + delegation.name() + " on " + byIssue.keySet());
    }
}
