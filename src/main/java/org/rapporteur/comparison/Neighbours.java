package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Delegation;

/**
 * The others in the order of {@link ComparisonMatrix#nearest(String)}, with what each place rests on. Nearest by a single sentence
 * is near by chance: {@link #onAtLeast(int)} leaves such pairs out, {@link #toText()} marks them.
 *
 * <pre>{@code
 * matrix.neighbours("China").onAtLeast(10).delegations();
 * System.out.println(matrix.neighbours("China").toText());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Neighbours {

    private final Delegation of;
    private final List<OverallScore> scores;

    Neighbours(Delegation of, List<OverallScore> scores) {
        this.of = of;
        this.scores = List.copyOf(scores);
    }

    /**
     * Whose neighbours they are.
     *
     * @return the delegation
     */
    public Delegation of() {
        return of;
    }

    /**
     * The scores with the others.
     *
     * @return those that share an issue with it, the nearest first
     */
    public List<OverallScore> scores() {
        return scores;
    }

    /**
     * The others themselves.
     *
     * @return in the order of {@link #scores()}
     */
    public List<Delegation> delegations() {
        return scores.stream().map(OverallScore::second).toList();
    }

    /**
     * Only those whose score rests on enough.
     *
     * @param pairs the least number of {@linkplain Evidence#pairs() pairs of points that meet}, not negative
     * @return the others in the same order
     * @throws IllegalStateException if the measure gives no scores
     */
    public Neighbours onAtLeast(int pairs) {
        if (pairs < 0) {
            throw new IllegalArgumentException("pairs of points (" + pairs + ") must not be negative");
        }
        return new Neighbours(
                of,
                scores.stream()
                        .filter(score -> score.evidence().pairs() >= pairs)
                        .toList());
    }

    /**
     * The ranking as a table: agreement, conflict and coverage in percent, pairs of points that meet, questions on which both stand and
     * issues both address. What rests on fewer than {@value Evidence#FEW} pairs is marked as thin.
     *
     * @return lines of at most 100 columns; do not parse
     * @throws IllegalStateException if the measure gives no scores
     */
    public String toText() {
        if (scores.isEmpty()) {
            return "Nobody to rank beside " + Brevity.cut(of.name(), 60) + ".\n";
        }
        TextTable table = new TextTable(List.of(
                Brevity.cut("nearest to " + of.name(), 34),
                "agreement",
                "conflict",
                "coverage",
                "pairs",
                "questions",
                "issues",
                ""));
        for (OverallScore score : scores) {
            Evidence evidence = score.evidence();
            table.row(new ArrayList<>(List.of(
                    score.second().name(),
                    Decimals.percent(score.similarity()),
                    Decimals.percent(score.divergence()),
                    Decimals.percent(score.coverage()),
                    Integer.toString(evidence.pairs()),
                    Integer.toString(evidence.questions()),
                    Integer.toString(score.jointIssues().size()),
                    evidence.isThin() ? "thin" : "")));
        }
        return String.join("\n", table.lines()) + "\n";
    }

    @Override
    public String toString() {
        return Brevity.line("Neighbours of " + Brevity.name(of, 30) + ": " + scores.size() + " delegations");
    }
}
