package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Cohesion;

/**
 * A proposal on the table and what every group says to it.
 *
 * @param issue on what
 * @param point the proposal in the words of one who makes it, the mildest of those that say the same
 * @param makers all points that make the same proposal, this one included: one for a proposal by words, all that take the
 *     same stances for one on questions
 * @param answers of each group
 * @param redLines who rejects it strongly
 */
public record BridgingProposal(
        Issue issue, CodedPoint point, List<CodedPoint> makers, List<GroupAnswer> answers, List<RedLine> redLines) {

    /** Copies the lists. */
    public BridgingProposal {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(point, "point must not be null");
        Objects.requireNonNull(makers, "makers must not be null");
        Objects.requireNonNull(answers, "answers must not be null");
        Objects.requireNonNull(redLines, "redLines must not be null");
        makers = List.copyOf(makers);
        answers = List.copyOf(answers);
        redLines = List.copyOf(redLines);
    }

    /**
     * How far all groups accept it, so that a large one cannot outvote a small one: the geometric mean of their acceptances.
     *
     * @return more than 0, less than 1
     */
    public double consensus() {
        return Cohesion.groupAwareConsensus(
                answers.stream().map(GroupAnswer::acceptance).toList());
    }

    /**
     * How far the group accepts it that accepts it least.
     *
     * @return more than 0, less than 1; one half where nobody of that group speaks to it
     */
    public double worstOff() {
        return answers.stream().mapToDouble(GroupAnswer::acceptance).min().orElse(0.5);
    }

    /**
     * Whether every group accepts it, with more yes than no among those of it who speak.
     *
     * @return false where a group is silent
     */
    public boolean acceptedByAll() {
        return answers.stream().allMatch(GroupAnswer::accepts);
    }

    /**
     * Whether it crosses a red line.
     *
     * @return true if somebody rejects it strongly
     */
    public boolean crossesARedLine() {
        return !redLines.isEmpty();
    }

    @Override
    public String toString() {
        return Lines.cut(Lines.two(worstOff()) + " " + Lines.quoted(point), 79);
    }
}
