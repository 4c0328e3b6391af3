package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/**
 * One matrix minus another, for the pairs and issues that both have and both sides address in both.
 *
 * @param entries the differences, by pair and issue
 */
public record MatrixDifference(List<Entry> entries) {

    /** Copies the entries. */
    public MatrixDifference {
        entries = List.copyOf(entries);
    }

    /**
     * One difference.
     *
     * @param first one delegation
     * @param second the other
     * @param issue the issue
     * @param value value in the one matrix minus value in the other
     */
    public record Entry(Delegation first, Delegation second, Issue issue, double value) {}

    static MatrixDifference of(ComparisonMatrix one, ComparisonMatrix other) {
        if (!one.measure().id().equals(other.measure().id())) {
            throw new IllegalArgumentException("measures (" + one.measure().id() + ", "
                    + other.measure().id() + ") must be the same\nMaybe compare both by the same measure.");
        }
        List<Entry> entries = new ArrayList<>();
        for (Delegation first : one.delegations()) {
            for (Delegation second : one.delegations()) {
                boolean both = other.delegations().contains(first)
                        && other.delegations().contains(second);
                if (both && first.compareTo(second) < 0) {
                    issues(one, other, first, second, entries);
                }
            }
        }
        return new MatrixDifference(entries);
    }

    private static void issues(
            ComparisonMatrix one, ComparisonMatrix other, Delegation first, Delegation second, List<Entry> entries) {
        List<String> known = other.issues().stream().map(Issue::id).toList();
        for (Issue issue : one.issues()) {
            if (known.contains(issue.id())) {
                Cell here = one.cell(first.id(), second.id(), issue.id());
                Cell there = other.cell(first.id(), second.id(), issue.id());
                if (here.value().isPresent() && there.value().isPresent()) {
                    entries.add(new Entry(
                            first,
                            second,
                            issue,
                            here.value().getAsDouble() - there.value().getAsDouble()));
                }
            }
        }
    }

    /**
     * The differences as lines, at most 100 columns wide.
     *
     * @return pair, issue and difference in percent points
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(Brevity.cut(entry.first.name(), 28))
                    .append(" - ")
                    .append(Brevity.cut(entry.second.name(), 28))
                    .append(", ")
                    .append(Brevity.cut(entry.issue.id(), 28))
                    .append(": ")
                    .append(Decimals.signedPercent(entry.value))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "MatrixDifference of " + entries.size() + " cells";
    }
}
