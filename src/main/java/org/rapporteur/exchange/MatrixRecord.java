package org.rapporteur.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Quotation;

/**
 * What a comparison found, set down: every cell with its shares and, if wanted, its reasons. It can be written, read and
 * looked at without the texts; it cannot be computed further. Immutable and thread-safe.
 *
 * <pre>{@code
 * MatrixRecord record = MatrixRecord.of(matrix);
 * record.entry("CHN", "NLD", "institutional-dialogue").shares();
 * MatrixJson.write(Path.of("matrix.json"), record);
 * }</pre>
 *
 * @param making how the matrix was made, as {@link ComparisonMatrix#howItWasMade()} says
 * @param measure id of the measure
 * @param rows delegations of the rows
 * @param columns delegations of the columns
 * @param issues the issues, in order
 * @param points the points that reasons refer to by their number from 0
 * @param entries one for each pair and issue
 */
public record MatrixRecord(
        String making,
        String measure,
        List<Delegation> rows,
        List<Delegation> columns,
        List<Issue> issues,
        List<SetDown> points,
        List<Entry> entries) {

    private static final double TOLERANCE = 1e-9;

    /**
     * A point, set down.
     *
     * @param delegation id of who makes it
     * @param source name of its text
     * @param kind fact, value, commitment or proposal
     * @param quotation its words
     */
    public record SetDown(String delegation, String source, String kind, Quotation quotation) {
        /** Nothing is missing. */
        public SetDown {
            Objects.requireNonNull(delegation, "delegation must not be null");
            Objects.requireNonNull(source, "source must not be null");
            Objects.requireNonNull(kind, "kind must not be null");
            Objects.requireNonNull(quotation, "quotation must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(delegation + ", " + kind + ": " + quotation);
        }
    }

    /**
     * The three shares of a score.
     *
     * @param agreement from 0 to 1
     * @param conflict from 0 to 1
     * @param unshared from 0 to 1
     */
    public record Shares(double agreement, double conflict, double unshared) {

        /** Refuses shares that do not sum to 1. */
        public Shares {
            if (Math.abs(agreement + conflict + unshared - 1) > TOLERANCE
                    || agreement < 0
                    || conflict < 0
                    || unshared < 0) {
                throw new IllegalArgumentException("shares (" + agreement + ", " + conflict + ", " + unshared
                        + ") must be at least 0 and sum to 1");
            }
        }

        @Override
        public String toString() {
            return "agreement " + round(agreement) + ", conflict " + round(conflict) + ", unshared " + round(unshared);
        }
    }

    /**
     * What one point adds to a score.
     *
     * @param point number of the point
     * @param counterpart number of the point it is matched with
     * @param weight from 0 to 1
     * @param relatedness from 0 to 1
     * @param opposition from 0 to 1
     * @param basis on what the match rests
     */
    public record Reason(
            int point, int counterpart, double weight, double relatedness, double opposition, String basis) {

        /** Refuses figures outside 0 and 1. */
        public Reason {
            Objects.requireNonNull(basis, "basis must not be null");
            for (double figure : new double[] {weight, relatedness, opposition}) {
                if (!(figure >= 0 && figure <= 1)) {
                    throw new IllegalArgumentException("figure (" + figure + ") must be within 0 and 1");
                }
            }
        }

        @Override
        public String toString() {
            return Shown.line("points " + point + " and " + counterpart + ", weight " + round(weight) + ", " + basis);
        }
    }

    /**
     * One cell, set down.
     *
     * @param first id of a delegation
     * @param second id of a delegation
     * @param issue id of the issue
     * @param state who addresses it
     * @param value what the measure found; empty for silence
     * @param shares the shares; empty for silence and for measures without
     * @param reasons the reasons; empty where they were left out
     */
    public record Entry(
            String first,
            String second,
            String issue,
            Cell.State state,
            OptionalDouble value,
            Optional<Shares> shares,
            List<Reason> reasons) {

        /** Refuses numbers for silence, and reasons that do not sum to the shares. */
        public Entry {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
            Objects.requireNonNull(issue, "issue must not be null");
            Objects.requireNonNull(state, "state must not be null");
            Objects.requireNonNull(value, "value must not be null");
            Objects.requireNonNull(shares, "shares must not be null");
            Objects.requireNonNull(reasons, "reasons must not be null");
            reasons = List.copyOf(reasons);
            boolean shared = state == Cell.State.SHARED;
            if (value.isPresent() != shared
                    || !shared && shares.isPresent()
                    || shares.isEmpty() && !reasons.isEmpty()) {
                throw new IllegalArgumentException("cell (" + first + ", " + second + ", " + issue
                        + ") must have a value where both speak, and only there; reasons only with shares");
            }
            if (!reasons.isEmpty()) {
                check(shares.orElseThrow(), reasons);
            }
        }

        private static void check(Shares shares, List<Reason> reasons) {
            double agreement = 0;
            double conflict = 0;
            double weights = 0;
            for (Reason reason : reasons) {
                agreement += reason.weight * reason.relatedness * (1 - reason.opposition);
                conflict += reason.weight * reason.relatedness * reason.opposition;
                weights += reason.weight;
            }
            if (Math.abs(agreement - shares.agreement) > TOLERANCE
                    || Math.abs(conflict - shares.conflict) > TOLERANCE
                    || Math.abs(weights - 1) > TOLERANCE) {
                throw new IllegalArgumentException(
                        "reasons (agreement " + agreement + ", conflict " + conflict + ", weights " + weights
                                + ") must sum to the shares (" + shares.agreement + ", " + shares.conflict + ") and 1");
            }
        }

        @Override
        public String toString() {
            return Shown.line(first + ", " + second + ", " + issue + ": "
                    + shares.map(Shares::toString).orElse(state.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Refuses cells of unknown delegations or issues, cells twice, and reasons without their points. */
    public MatrixRecord {
        Objects.requireNonNull(making, "making must not be null");
        Objects.requireNonNull(measure, "measure must not be null");
        Objects.requireNonNull(rows, "rows must not be null");
        Objects.requireNonNull(columns, "columns must not be null");
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(points, "points must not be null");
        Objects.requireNonNull(entries, "entries must not be null");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
        points = List.copyOf(points);
        entries = List.copyOf(entries);
        Set<String> delegations = new LinkedHashSet<>();
        rows.forEach(row -> delegations.add(row.id()));
        columns.forEach(column -> delegations.add(column.id()));
        Set<String> subjects = new LinkedHashSet<>();
        issues.forEach(issue -> subjects.add(issue.id()));
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Entry entry : entries) {
            known("delegation", entry.first(), delegations);
            known("delegation", entry.second(), delegations);
            known("issue", entry.issue(), subjects);
            if (!seen.add(List.of(entry.first(), entry.second(), entry.issue()))) {
                throw new IllegalArgumentException("cell (" + entry.first() + ", " + entry.second() + ", "
                        + entry.issue() + ") must not stand twice");
            }
            for (Reason reason : entry.reasons()) {
                int highest = Math.max(reason.point(), reason.counterpart());
                if (highest >= points.size() || reason.point() < 0 || reason.counterpart() < 0) {
                    throw new IllegalArgumentException(
                            "point (" + highest + ") must be one of the " + points.size() + " points");
                }
            }
        }
    }

    /** Three decimals, for people. */
    private static double round(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static void known(String what, String id, Set<String> all) {
        if (!all.contains(id)) {
            throw UnknownNameException.of(what, id, all);
        }
    }

    /**
     * Sets a matrix down with the reasons of every cell.
     *
     * @param matrix the matrix
     * @return its record
     */
    public static MatrixRecord of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return new MatrixSetting(matrix, true).record();
    }

    /**
     * Sets a matrix down without reasons: for many delegations, whose reasons would be far longer than their texts.
     *
     * @param matrix the matrix
     * @return its record
     */
    public static MatrixRecord withoutReasons(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return new MatrixSetting(matrix, false).record();
    }

    /**
     * One cell.
     *
     * @param first id of a delegation
     * @param second id of another
     * @param issue id of an issue
     * @return the cell, as it stands in the record: {@code first} and {@code second} may have changed places
     * @throws UnknownNameException if there is no such cell
     */
    public Entry entry(String first, String second, String issue) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        for (Entry entry : entries) {
            boolean pair = entry.first.equals(first) && entry.second.equals(second)
                    || entry.first.equals(second) && entry.second.equals(first);
            if (pair && entry.issue.equals(issue)) {
                return entry;
            }
        }
        throw UnknownNameException.of(
                "cell",
                first + ", " + second + ", " + issue,
                entries.stream()
                        .limit(10_000)
                        .map(e -> e.first + ", " + e.second + ", " + e.issue)
                        .toList());
    }

    @Override
    public String toString() {
        return Shown.line("MatrixRecord of " + rows.size() + " by " + Shown.counted(columns.size(), "delegation")
                + " on " + Shown.counted(issues.size(), "issue") + ", " + Shown.counted(entries.size(), "cell"));
    }
}
