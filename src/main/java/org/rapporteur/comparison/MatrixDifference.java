package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;

/**
 * One matrix minus another, for the pairs and issues that both compare and both sides address in both. The values are those
 * of the measure, for the default measure shares of agreement; entries are in the order of the matrix subtracted from, also
 * those that are zero. A great difference on an issue that takes a hundredth of what is said matters less than a small one on
 * what all speak of: {@link #weightiest(int)} and the text put first what does. Immutable and thread-safe.
 *
 * @param entries the differences, by pair and issue
 */
public record MatrixDifference(List<Entry> entries) {

    private static final int SHOWN = 20;

    /** What is less shows as 0 percent points. */
    private static final double NOTHING = 0.005;

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
     * @param weight the share of what the two say in both matrices that is on the issue, from 0 to 1
     * @param evidence what the value in the one matrix rests on; empty if the measure gives no scores
     * @param otherEvidence what the value in the other matrix rests on; empty if the measure gives no scores
     */
    public record Entry(
            Delegation first,
            Delegation second,
            Issue issue,
            double value,
            double weight,
            Optional<Evidence> evidence,
            Optional<Evidence> otherEvidence) {
        /** Nothing is missing. */
        public Entry {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
            Objects.requireNonNull(issue, "issue must not be null");
            Objects.requireNonNull(evidence, "evidence must not be null");
            Objects.requireNonNull(otherEvidence, "otherEvidence must not be null");
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight (" + weight + ") must be within 0 and 1");
            }
        }

        /**
         * A difference of which it is not known what it rests on; its issue is all that is said.
         *
         * @param first one delegation
         * @param second the other
         * @param issue the issue
         * @param value value in the one matrix minus value in the other
         */
        public Entry(Delegation first, Delegation second, Issue issue, double value) {
            this(first, second, issue, value, 1, Optional.empty(), Optional.empty());
        }

        /**
         * What the difference means for all that the two say.
         *
         * @return value times weight
         */
        public double effect() {
            return value * weight;
        }

        /**
         * Whether both values rest on little.
         *
         * @return true if the evidence of both is known and {@linkplain Evidence#isThin() thin}
         */
        public boolean isThin() {
            return evidence.filter(Evidence::isThin).isPresent()
                    && otherEvidence.filter(Evidence::isThin).isPresent();
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
                ? Optional.of(new Entry(
                        pair.first(),
                        pair.second(),
                        issue,
                        here.getAsDouble() - there.getAsDouble(),
                        (room(one, pair, issue) + room(other, pair, issue)) / 2,
                        evidence(one, pair, issue),
                        evidence(other, pair, issue)))
                : Optional.empty();
    }

    private static double room(ComparisonMatrix matrix, OverallScore pair, Issue issue) {
        return Stream.of(pair.first(), pair.second())
                        .flatMap(each -> matrix.position(each.name(), issue.id()).stream())
                        .mapToDouble(Position::salience)
                        .sum()
                / 2;
    }

    private static Optional<Evidence> evidence(ComparisonMatrix matrix, OverallScore pair, Issue issue) {
        Cell cell = matrix.cell(pair.first(), pair.second(), issue);
        return cell.scored() ? Optional.of(cell.evidence()) : Optional.empty();
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
     * The differences that matter most: size times the room that the two give to the issue, and what rests on little last.
     *
     * @param most how many at most, at least 0
     * @return the entries of the greatest {@linkplain Entry#effect() effect} up or down first, equal ones in their order, the
     *     {@linkplain Entry#isThin() thin} ones behind all others; without those that show as 0 percent points
     */
    public List<Entry> weightiest(int most) {
        return entries.stream()
                .filter(entry -> !isNothing(entry))
                .sorted(Comparator.comparing(Entry::isThin)
                        .thenComparingDouble((Entry entry) -> -Math.abs(entry.effect())))
                .limit(most)
                .toList();
    }

    private static boolean isNothing(Entry entry) {
        return Math.abs(entry.value) < NOTHING;
    }

    /**
     * The twenty weightiest differences as lines, at most 100 columns wide, and how many more there are.
     *
     * @return as {@link #toText(int)}
     */
    public String toText() {
        return toText(SHOWN);
    }

    /**
     * The weightiest differences as lines, at most 100 columns wide, how many more there are, and how many cells did not move.
     *
     * @param most how many at most, at least 0
     * @return pair, issue and difference in percent points, how much of what the two say is on the issue and how many pairs of
     *     points the value rests on in the other matrix and in this one, in the order of {@link #weightiest(int)}; lines end
     *     with a line feed
     */
    public String toText(int most) {
        StringBuilder text = new StringBuilder();
        List<Entry> weightiest = weightiest(most);
        weightiest.forEach(entry -> text.append(line(entry)).append('\n'));
        long still = entries.stream().filter(MatrixDifference::isNothing).count();
        long more = entries.size() - still - weightiest.size();
        if (more > 0) {
            text.append("... and ")
                    .append(more)
                    .append(" of less weight; toText(")
                    .append(weightiest.size() + more)
                    .append(") has all\n");
        }
        if (still > 0) {
            text.append(still == entries.size() ? "Nothing moved" : "No change")
                    .append(" in ")
                    .append(Shown.counted(still, "cell"))
                    .append(".\n");
        }
        return text.toString();
    }

    private static String line(Entry entry) {
        return Brevity.cut(entry.first.name(), 22) + " - " + Brevity.cut(entry.second.name(), 22) + ", "
                + Brevity.cut(entry.issue.id(), 24) + ": " + Decimals.signedPercent(entry.value)
                + " (" + Decimals.percent(entry.weight) + " % of their words" + ground(entry) + ")"
                + (entry.isThin() ? " thin" : "");
    }

    private static String ground(Entry entry) {
        return entry.otherEvidence
                .flatMap(before ->
                        entry.evidence.map(now -> "; pairs of points " + before.pairs() + " -> " + now.pairs()))
                .orElse("");
    }

    @Override
    public String toString() {
        return "MatrixDifference of " + entries.size() + " cells";
    }
}
