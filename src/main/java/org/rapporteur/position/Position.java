package org.rapporteur.position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * What one delegation holds on one issue: its points there, how much room it gives them, where it stands.
 *
 * <p>There is no empty position: a delegation without a point on an issue is silent and has none. Immutable and
 * thread-safe.
 */
public final class Position {

    private final Delegation delegation;
    private final Issue issue;
    private final List<CodedPoint> points;
    private final double salience;
    private final Map<Question, Stance> stances;

    /**
     * A position from its points.
     *
     * @param delegation who holds it
     * @param issue on what
     * @param points its points on the issue, at least one, a repeated point once
     * @param salience share of the delegation's words that these points have, from 0 to 1
     */
    public Position(Delegation delegation, Issue issue, List<CodedPoint> points, double salience) {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(points, "points must not be null");
        if (points.isEmpty()) {
            throw new IllegalArgumentException("position of " + delegation.name() + " on " + issue.id()
                    + " must have a point\nA delegation without points is silent: it has no position.");
        }
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience (" + salience + ") must be within 0 and 1");
        }
        this.delegation = delegation;
        this.issue = issue;
        this.points = List.copyOf(points);
        this.salience = salience;
        this.stances = stances(this.points);
    }

    private static Map<Question, Stance> stances(List<CodedPoint> points) {
        Map<Question, Stance> stances = new LinkedHashMap<>();
        for (CodedPoint point : points) {
            point.stances().forEach((question, stance) -> stances.merge(question, stance, Position::together));
        }
        return Collections.unmodifiableMap(stances);
    }

    /** What two stances on one question are together; unclear ones give way, a condition stays with its side. */
    static Stance together(Stance one, Stance other) {
        if (one == other || other == Stance.UNCLEAR) {
            return one;
        }
        if (one == Stance.UNCLEAR) {
            return other;
        }
        boolean conditionalSupport = one == Stance.CONDITIONAL && other == Stance.SUPPORT
                || one == Stance.SUPPORT && other == Stance.CONDITIONAL;
        return conditionalSupport ? Stance.CONDITIONAL : Stance.MIXED;
    }

    /**
     * Who holds it.
     *
     * @return the delegation
     */
    public Delegation delegation() {
        return delegation;
    }

    /**
     * On what.
     *
     * @return the issue
     */
    public Issue issue() {
        return issue;
    }

    /**
     * Its points.
     *
     * @return at least one, in the order of the statements; a repeated point once
     */
    public List<CodedPoint> points() {
        return points;
    }

    /**
     * How much room it takes.
     *
     * @return share of the words of all the delegation's points, from 0 to 1; a point on several issues counts for each
     *     with its weight
     */
    public double salience() {
        return salience;
    }

    /**
     * The stances on contested questions.
     *
     * @return for each question it takes a stance on, the stance of its points together
     */
    public Map<Question, Stance> stances() {
        return stances;
    }

    /**
     * The stance on one question.
     *
     * @param question a question
     * @return the stance, or empty if no point takes one
     */
    public Optional<Stance> stance(Question question) {
        Objects.requireNonNull(question, "question must not be null");
        return Optional.ofNullable(stances.get(question));
    }

    /**
     * The weight of each point, summing to 1.
     *
     * @return weights in the order of {@link #points()}
     */
    public double[] weights() {
        double[] weights = new double[points.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = points.get(i).issues().getOrDefault(issue, 0.0);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
        }
        return weights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position p
                && delegation.equals(p.delegation)
                && issue.equals(p.issue)
                && points.equals(p.points)
                && Double.compare(salience, p.salience) == 0;
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(delegation, issue, points, salience);
    }

    @Override
    public String toString() {
        return Shown.line(delegation.name() + " on " + issue.id() + ": " + Shown.counted(points.size(), "point")
                + ", stances " + stances);
    }
}
