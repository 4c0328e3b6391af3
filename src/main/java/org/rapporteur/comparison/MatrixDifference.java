package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/**
 * One matrix minus another, for the pairs and issues that both compare and both sides address in both. The values are those
 * of the measure, for the default measure shares of agreement; entries are in the order of the matrix subtracted from.
 * Immutable and thread-safe.
 *
 * @param entries the differences, by pair and issue
 */
public record MatrixDifference(List<Entry> entries) {

    private static final int SHOWN = 20;

    /** Copies the entries. */
    public MatrixDifference {
        Objects.requireNonNull(entries, "entries must not be null");
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
    public record Entry(Delegation first, Delegation second, Issue issue, double value) {
        /** Nothing is missing. */
        public Entry {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
            Objects.requireNonNull(issue, "issue must not be null");
        }

        /** One line of at most 79 characters. */
        @Override
        public String toString() {
            return Brevity.line(Brevity.name(first, 24) + " - " + Brevity.name(second, 24) + ", "
                    + Brevity.cut(issue.id(), 18) + ": " + Decimals.signedPercent(value));
        }
    }

    static MatrixDifference of(ComparisonMatrix one, ComparisonMatrix other) {
        if (!one.measure().id().equals(other.measure().id())) {
            throw new IllegalArgumentException("measures (" + one.measure().id() + ", "
                    + other.measure().id() + ") must be the same\nMaybe compare both by the same measure.");
        }
        List<String> known = other.issues().stream().map(Issue::id).toList();
        List<Issue> issues = one.issues().stream()
                .filter(issue -> known.contains(issue.id()))
                .toList();
        Set<Set<Delegation>> compared = other.pairs().stream()
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        for (OverallScore pair : one.pairs()) {
            if (compared.contains(Set.of(pair.first(), pair.second()))) {
                issues.forEach(issue -> entry(one, other, pair, issue).ifPresent(entries::add));
            }
        }
        return new MatrixDifference(entries);
    }

    private static Optional<Entry> entry(ComparisonMatrix one, ComparisonMatrix other, OverallScore pair, Issue issue) {
        OptionalDouble here = one.cell(pair.first(), pair.second(), issue).value();
        OptionalDouble there = other.cell(pair.first(), pair.second(), issue).value();
        return here.isPresent() && there.isPresent()
                ? Optional.of(new Entry(pair.first(), pair.second(), issue, here.getAsDouble() - there.getAsDouble()))
                : Optional.empty();
    }

    /**
     * The greatest differences, up or down.
     *
     * @param most how many at most, at least 0
     * @return the entries of the greatest size first, equal ones in their order
     */
    public List<Entry> greatest(int most) {
        return entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> -Math.abs(entry.value)))
                .limit(most)
                .toList();
    }

    /**
     * The twenty greatest differences as lines, at most 100 columns wide, and how many more there are.
     *
     * @return pair, issue and difference in percent points, the greatest first; lines end with a line feed
     */
    public String toText() {
        return toText(SHOWN);
    }

    /**
     * The greatest differences as lines, at most 100 columns wide, and how many more there are.
     *
     * @param most how many at most, at least 0
     * @return pair, issue and difference in percent points, the greatest first; lines end with a line feed
     */
    public String toText(int most) {
        StringBuilder text = new StringBuilder();
        List<Entry> greatest = greatest(most);
        for (Entry entry : greatest) {
            text.append(Brevity.cut(entry.first.name(), 28))
                    .append(" - ")
                    .append(Brevity.cut(entry.second.name(), 28))
                    .append(", ")
                    .append(Brevity.cut(entry.issue.id(), 28))
                    .append(": ")
                    .append(Decimals.signedPercent(entry.value))
                    .append('\n');
        }
        int more = entries.size() - greatest.size();
        if (more > 0) {
            text.append("... and ")
                    .append(more)
                    .append(" smaller; toText(")
                    .append(entries.size())
                    .append(") has all\n");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "MatrixDifference of " + entries.size() + " cells";
    }
}
