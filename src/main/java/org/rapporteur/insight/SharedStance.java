package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Cohesion;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * A question on which everybody of a group who speaks to it takes the same stance.
 *
 * @param question the question
 * @param stance the stance they share
 * @param holders the members who take it, at least two, in alphabetical order
 * @param others who of the others takes it too
 * @param opposed who of the others takes another clear stance
 * @param words a point of each holder that takes the stance, in the order of the holders
 */
public record SharedStance(
        Question question,
        Stance stance,
        List<Delegation> holders,
        List<Delegation> others,
        List<Delegation> opposed,
        List<CodedPoint> words) {

    /** Copies the lists. */
    public SharedStance {
        Objects.requireNonNull(question, "question must not be null");
        Objects.requireNonNull(stance, "stance must not be null");
        Objects.requireNonNull(holders, "holders must not be null");
        Objects.requireNonNull(others, "others must not be null");
        Objects.requireNonNull(opposed, "opposed must not be null");
        Objects.requireNonNull(words, "words must not be null");
        holders = List.copyOf(holders);
        others = List.copyOf(others);
        opposed = List.copyOf(opposed);
        words = List.copyOf(words);
    }

    /**
     * How much the stance tells this group from the others: the probability of taking it inside by that outside, each
     * smoothed as (agree + 1) / (asked + 2), among those who speak to the question (Polis's representativeness).
     *
     * @return more than 1 if it is the group's own; 1 if it is everybody's
     */
    public double distinctiveness() {
        return Cohesion.acceptance(holders.size(), holders.size())
                / Cohesion.acceptance(others.size(), others.size() + opposed.size());
    }

    @Override
    public String toString() {
        return Shown.line(stance + " on " + question.id() + " by " + holders.size());
    }
}
