package org.rapporteur.insight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/**
 * What one of two delegations has put on the table, and what the other says to it.
 *
 * @param maker who proposes it
 * @param point the proposal in the maker's words, the mildest of those that say the same
 * @param makers all points of the maker that make the same proposal, this one included
 * @param issues what it is about, in the order of the matrix; at least one
 * @param answer what the other says to it; its verdict is {@code SILENT} where the other has no word on it
 * @param basis on what the answer rests: {@code question} and its id, or {@code words in common:} and the words; empty for
 *     silence
 * @param redLine the other's strong rejection of it, if there is one
 */
public record TabledProposal(
        Delegation maker,
        CodedPoint point,
        List<CodedPoint> makers,
        List<Issue> issues,
        Answer answer,
        String basis,
        Optional<RedLine> redLine) {

    /** Copies the lists. */
    public TabledProposal {
        Objects.requireNonNull(maker, "maker must not be null");
        Objects.requireNonNull(point, "point must not be null");
        Objects.requireNonNull(makers, "makers must not be null");
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(answer, "answer must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(redLine, "redLine must not be null");
        makers = List.copyOf(makers);
        issues = List.copyOf(issues);
    }

    /**
     * Whether the other supports it, if only likely or on conditions, and draws no red line.
     *
     * @return false where it is silent
     */
    public boolean isSupported() {
        return redLine.isEmpty() && answer.accepts();
    }

    /**
     * Whether the other opposes it, if only likely, or draws a red line.
     *
     * @return false where it is silent
     */
    public boolean isOpposed() {
        return redLine.isPresent() || answer.rejects();
    }

    /**
     * Whether the other has no word on it.
     *
     * @return true if nothing it says meets the proposal
     */
    public boolean isUnanswered() {
        return redLine.isEmpty() && answer.verdict() == Answer.Verdict.SILENT;
    }

    @Override
    public String toString() {
        return Lines.cut(answer.delegation().name() + " " + answer.verdict() + " " + Lines.quoted(point), 79);
    }
}
