package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import org.rapporteur.scoring.Cohesion;
import org.rapporteur.statement.Delegation;

/**
 * What a group says to a proposal.
 *
 * @param members who belongs to it
 * @param answers the answer of each, in that order
 */
public record GroupAnswer(List<Delegation> members, List<Answer> answers) {

    /** Copies the lists. */
    public GroupAnswer {
        Objects.requireNonNull(members, "members must not be null");
        Objects.requireNonNull(answers, "answers must not be null");
        members = List.copyOf(members);
        answers = List.copyOf(answers);
    }

    /**
     * How many speak to it.
     *
     * @return all but the silent ones
     */
    public int speaking() {
        return (int) answers.stream()
                .filter(answer -> answer.verdict() != Answer.Verdict.SILENT)
                .count();
    }

    /**
     * The probability that a member accepts: (sum of degrees + 1) / (speaking + 2). Who is silent counts neither as yes nor
     * as no; a group of which nobody speaks has one half.
     *
     * @return more than 0, less than 1
     */
    public double acceptance() {
        double accepted = answers.stream()
                .filter(answer -> answer.verdict() != Answer.Verdict.SILENT)
                .mapToDouble(answer -> answer.verdict().degree())
                .sum();
        return Cohesion.acceptance(accepted, speaking());
    }

    /**
     * Whether the group accepts: more yes than no among those who speak.
     *
     * @return false also where nobody speaks
     */
    public boolean accepts() {
        return acceptance() > 0.5;
    }

    /**
     * Whether the group rejects: more no than yes among those who speak.
     *
     * @return false also where nobody speaks
     */
    public boolean rejects() {
        return acceptance() < 0.5;
    }

    @Override
    public String toString() {
        return Lines.two(acceptance()) + " of " + speaking() + " speaking";
    }
}
