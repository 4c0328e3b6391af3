package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;

/**
 * The entries of a drift as they are read: what was changed by kinds, the gravest first, then what is new and dropped by
 * subjects, that with most changes first; of each the weightiest first: proposals, commitments, values, facts, and of one
 * kind the strongest, at last in the order of the text.
 */
final class Ranking {

    /** The kinds with two sides, the gravest first. */
    static final List<DriftKind> CHANGED =
            List.of(DriftKind.REVERSED, DriftKind.HARDENED, DriftKind.SOFTENED, DriftKind.REWORDED, DriftKind.MOVED);

    private static final Comparator<DriftEntry> WEIGHTIEST_FIRST = Comparator.comparingInt(
                    (DriftEntry entry) -> rank(point(entry).point()))
            .thenComparing(entry -> point(entry).point().strength(), Comparator.reverseOrder());

    private final List<DriftEntry> entries;

    Ranking(List<DriftEntry> entries) {
        this.entries = entries;
    }

    /**
     * What is said on one subject.
     *
     * @param label the label of the issue
     * @param added what is new
     * @param dropped what was dropped
     */
    record Subject(String label, List<DriftEntry> added, List<DriftEntry> dropped) {

        int size() {
            return added.size() + dropped.size();
        }
    }

    /** The entries of a kind. */
    List<DriftEntry> of(DriftKind kind) {
        return ranked(entries, kind);
    }

    /** What is new or dropped, the subject with most entries first; what is on no issue stands last. */
    List<Subject> subjects() {
        Map<Optional<Issue>, List<DriftEntry>> byIssue = new LinkedHashMap<>();
        Stream.of(DriftKind.NEW, DriftKind.DROPPED)
                .flatMap(kind -> of(kind).stream())
                .forEach(entry -> byIssue.computeIfAbsent(issue(entry), key -> new ArrayList<>())
                        .add(entry));
        return byIssue.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<Issue>, List<DriftEntry>> subject) ->
                                subject.getKey().isEmpty())
                        .thenComparingInt(subject -> -subject.getValue().size())
                        .thenComparing(subject -> label(subject.getKey())))
                .map(subject -> new Subject(
                        label(subject.getKey()),
                        ranked(subject.getValue(), DriftKind.NEW),
                        ranked(subject.getValue(), DriftKind.DROPPED)))
                .toList();
    }

    /** All entries. */
    List<DriftEntry> all() {
        return Stream.concat(
                        CHANGED.stream().flatMap(kind -> of(kind).stream()),
                        subjects().stream()
                                .flatMap(subject -> Stream.concat(subject.added.stream(), subject.dropped.stream())))
                .toList();
    }

    /** The subject of an entry in words. */
    static String label(DriftEntry entry) {
        return label(issue(entry));
    }

    /** Whether a codebook has put points under issues. */
    boolean isCoded() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(entry.earlier().stream(), entry.later().stream()))
                .anyMatch(point -> !point.issues().isEmpty() && !point.issues().containsKey(Coder.ALL_POINTS));
    }

    private static List<DriftEntry> ranked(List<DriftEntry> entries, DriftKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
    }

    /** The issue that weighs most in the point; of equals the first. */
    private static Optional<Issue> issue(DriftEntry entry) {
        return point(entry).issues().entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Issue, Double> issue) -> issue.getValue()))
                .map(Map.Entry::getKey);
    }

    private static String label(Optional<Issue> issue) {
        return issue.map(Issue::label).orElse("On no issue of the codebook");
    }

    private static CodedPoint point(DriftEntry entry) {
        return entry.later().or(entry::earlier).orElseThrow();
    }

    static int rank(Point point) {
        return point instanceof Claim claim
                ? switch (claim.kind()) {
                    case COMMITMENT -> 1;
                    case VALUE -> 2;
                    case FACT -> 3;
                }
                : 0;
    }
}
