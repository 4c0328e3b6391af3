package org.rapporteur.comparison;

import java.util.Objects;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;

/**
 * Two points of different delegations that meet on an issue.
 *
 * @param issue the issue
 * @param first the point of one delegation
 * @param second its counterpart
 * @param relatedness how far the two are about the same, from 0 to 1
 * @param opposition how far they pull opposite ways, from 0 to 1
 * @param basis on what that rests: the question, or the shared words
 */
public record PointPair(
        Issue issue, CodedPoint first, CodedPoint second, double relatedness, double opposition, String basis) {
    /** Nothing is missing. */
    public PointPair {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
    }

    /** One line of at most 79 characters. */
    @Override
    public String toString() {
        return Brevity.line(Brevity.name(first.delegation(), 20) + " - " + Brevity.name(second.delegation(), 20)
                + " on " + Brevity.cut(issue.id(), 18) + ": " + basis);
    }
}
