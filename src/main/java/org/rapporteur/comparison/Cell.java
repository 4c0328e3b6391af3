package org.rapporteur.comparison;

import java.util.Objects;
import java.util.OptionalDouble;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.PairTable;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;

/**
 * Two delegations on one issue: either what the measure found, or who is silent. Silence is a finding, never a number.
 *
 * <pre>{@code
 * Cell cell = matrix.cell("China", "Netherlands", "institutional-dialogue");
 * if (cell.state() == Cell.State.SHARED) {
 *     cell.score().similarity();
 * }
 * }</pre>
 *
 * <p>Two cells are equal when delegations, issue, state and value are. Immutable and thread-safe.
 */
public final class Cell {

    /** Who of the two addresses the issue. */
    public enum State {
        /** Both do: there is a value. */
        SHARED,
        /** The first delegation is silent, the second is not. */
        SILENT_FIRST,
        /** The second delegation is silent, the first is not. */
        SILENT_SECOND,
        /** Neither says anything on the issue. */
        SILENT_BOTH;

        static State of(boolean firstSpeaks, boolean secondSpeaks) {
            if (firstSpeaks) {
                return secondSpeaks ? SHARED : SILENT_SECOND;
            }
            return secondSpeaks ? SILENT_FIRST : SILENT_BOTH;
        }
    }

    private final Delegation first;
    private final Delegation second;
    private final Issue issue;
    private final State state;
    private final PairTable table;
    private final int i;
    private final int j;

    /** Places are looked at only if the state is shared. */
    Cell(Delegation first, Delegation second, Issue issue, State state, PairTable table, int i, int j) {
        this.first = first;
        this.second = second;
        this.issue = issue;
        this.state = state;
        this.table = table;
        this.i = i;
        this.j = j;
    }

    /**
     * The delegation asked for first.
     *
     * @return the one from whose side the score is seen
     */
    public Delegation first() {
        return first;
    }

    /**
     * The delegation asked for second.
     *
     * @return the other one
     */
    public Delegation second() {
        return second;
    }

    /**
     * The issue.
     *
     * @return on what the two are compared
     */
    public Issue issue() {
        return issue;
    }

    /**
     * Whether both address the issue, and if not, who is silent.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * The score with its reasons.
     *
     * @return three shares that sum to 1, and what they rest on
     * @throws IllegalStateException naming who is silent, or the measure if it gives only a value
     */
    public Score score() {
        if (state != State.SHARED) {
            throw new IllegalStateException(
                    "cell (" + this + ") has no score\nAsk state() first, or value(), which is empty for silence.");
        }
        return table.score(i, j)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "cell (" + this
                                        + ") has no score: its measure gives only a value\nAsk value(), or compare by position alignment."));
    }

    /**
     * How much the score rests on.
     *
     * @return pairs of points that meet and questions on which both stand
     * @throws IllegalStateException as {@link #score()}
     */
    public Evidence evidence() {
        return Evidence.of(score());
    }

    /**
     * The value of the measure: for the default measure the share of agreement, from 0 to 1.
     *
     * @return the value in the measure's range and direction; empty if one of the two is silent, or the
     *     measure finds nothing to compare in what they say, such as stances on a common question
     */
    public OptionalDouble value() {
        return state == State.SHARED && table.known(i, j)
                ? OptionalDouble.of(table.value(i, j))
                : OptionalDouble.empty();
    }

    /**
     * Whether {@link #score()} has an answer: both address the issue, and the measure gives scores and not only values.
     *
     * @return false for silence and for measures without reasons
     */
    public boolean scored() {
        return state == State.SHARED && table.score(i, j).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell c
                && state == c.state
                && first.equals(c.first)
                && second.equals(c.second)
                && issue.equals(c.issue)
                && value().equals(c.value());
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second, issue.id(), state);
    }

    /** One line of at most 79 characters: who, on what, and the value or who is silent. */
    @Override
    public String toString() {
        String found = switch (state) {
            case SHARED -> found();
            case SILENT_FIRST -> Brevity.name(first, 20) + " is silent";
            case SILENT_SECOND -> Brevity.name(second, 20) + " is silent";
            case SILENT_BOTH -> "both silent";
        };
        return Brevity.pair(first, second, ", " + Brevity.cut(issue.id(), 20) + ": " + found);
    }

    private String found() {
        return table.score(i, j)
                .map(score -> Decimals.shares(score.agreement(), score.conflict(), score.unshared()))
                .orElseGet(() -> table.known(i, j) ? Decimals.fixed(table.value(i, j), 3) : "nothing to compare");
    }
}
