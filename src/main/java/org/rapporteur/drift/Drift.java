package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * What changed from an earlier to a later statement of one delegation, point by point.
 *
 * <p>Each point is in one pair at most. Pairs are points in the same words first, then points that share enough of their
 * content, the nearest first; the more points there are to choose from, the more they must share, so that no pair is a
 * matter of chance. What finds no partner is NEW or DROPPED. A pair that takes opposite clear stances on a question of the
 * codebook, or says the contrary in much the same words, is REVERSED; with more force HARDENED, with less or under
 * conditions SOFTENED; in the same words at another place among the points that stay MOVED; in other words REWORDED. Points
 * in the same words at the same place are counted as {@link #unchanged()}.
 *
 * <p>What REWORDED promises: the two points take the same clear stances, so no score over stances moves; and where
 * {@link DriftEntry#keepsEveryScore()} holds (same issues, same content words to the same side), putting the one for the
 * other moves no score at all. With other content words, a score by words may move by what these words weigh.
 *
 * <pre>{@code
 * Statement before = Rapporteur.read(Delegation.named("Norland"), "States shall share data on cyber attacks.");
 * Statement after = Rapporteur.read(Delegation.named("Norland"), "States should share data on cyber attacks.");
 * Drift drift = Drift.between(before, after);
 * drift.entries().get(0).kind();     // SOFTENED
 * drift.entries().get(0).reason();   // "shall" to "should"
 * }</pre>
 *
 * <p>A point that only repeats an earlier point of the same statement is not counted again. Words of force are read in
 * English; in other languages only NEW, DROPPED, REWORDED and MOVED are told. Immutable and thread-safe.
 */
public final class Drift {

    private static final int MOST_POINTS = 10_000;

    private final Delegation delegation;
    private final List<DriftEntry> entries;
    private final int unchanged;
    private final List<Statement> earlier;
    private final List<Statement> later;

    private Drift(List<Statement> earlier, List<Statement> later, List<DriftEntry> entries, int unchanged) {
        this.earlier = List.copyOf(earlier);
        this.later = List.copyOf(later);
        this.delegation = earlier.get(0).delegation();
        this.entries = List.copyOf(entries);
        this.unchanged = unchanged;
    }

    /**
     * What changed between two statements, by their words.
     *
     * @param earlier the statement before
     * @param later the statement after, of the same delegation
     * @return the changes
     * @throws InputException if the delegations or the languages differ
     */
    public static Drift between(Statement earlier, Statement later) {
        return between(List.of(earlier), List.of(later));
    }

    /**
     * What changed between two statements, by their words and by stances on the questions of a codebook.
     *
     * @param earlier the statement before
     * @param later the statement after, of the same delegation
     * @param codebook issues and questions
     * @return the changes
     * @throws InputException if the delegations or the languages differ
     */
    public static Drift between(Statement earlier, Statement later, Codebook codebook) {
        return between(List.of(earlier), List.of(later), codebook);
    }

    /**
     * What changed between all statements of one time and all of another, by their words.
     *
     * @param earlier the statements before, at least one
     * @param later the statements after, at least one, all of the same delegation
     * @return the changes
     * @throws InputException if the delegations or the languages differ
     */
    public static Drift between(List<Statement> earlier, List<Statement> later) {
        return between(earlier, later, Coder.uncoded());
    }

    /**
     * What changed between all statements of one time and all of another, also by stances.
     *
     * @param earlier the statements before, at least one
     * @param later the statements after, at least one, all of the same delegation
     * @param codebook issues and questions
     * @return the changes
     * @throws InputException if the delegations or the languages differ
     */
    public static Drift between(List<Statement> earlier, List<Statement> later, Codebook codebook) {
        return between(earlier, later, Coder.by(codebook));
    }

    private static Drift between(List<Statement> earlier, List<Statement> later, Coder coder) {
        check(earlier, later);
        List<CodedPoint> before = points(earlier, coder);
        List<CodedPoint> after = points(later, coder);
        Comparing comparing = new Comparing(before, after);
        return new Drift(earlier, later, comparing.entries(), comparing.unchanged);
    }

    private static List<CodedPoint> points(List<Statement> statements, Coder coder) {
        List<CodedPoint> points = new ArrayList<>();
        statements.forEach(statement -> points.addAll(coder.code(statement)));
        if (points.size() > MOST_POINTS) {
            throw new LimitException(
                    statements.get(0).delegation().name(), "points of one side", points.size(), MOST_POINTS);
        }
        return points;
    }

    private static void check(List<Statement> earlier, List<Statement> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            throw new IllegalArgumentException("statements (" + earlier.size() + " earlier, " + later.size()
                    + " later) must be at least one on each side");
        }
        List<Statement> all = new ArrayList<>(earlier);
        all.addAll(later);
        Statement first = all.get(0);
        for (Statement statement : all) {
            if (!statement.delegation().equals(first.delegation())) {
                throw InputException.of(
                        Tongues.name(statement),
                        "delegation (" + statement.delegation().name()
                                + ") must be the same as that of the first statement ("
                                + first.delegation().name()
                                + ")\nMaybe compare the two delegations instead: drift is the change of one.");
            }
            Tongues.checkSame(first, statement);
        }
    }

    /**
     * Whose statements they are.
     *
     * @return the delegation of both sides
     */
    public Delegation delegation() {
        return delegation;
    }

    /**
     * The statements before.
     *
     * @return at least one, as given
     */
    public List<Statement> earlier() {
        return earlier;
    }

    /**
     * The statements after.
     *
     * @return at least one, as given
     */
    public List<Statement> later() {
        return later;
    }

    /**
     * The changes.
     *
     * @return in the order of the later text, then what was dropped in the order of the earlier text
     */
    public List<DriftEntry> entries() {
        return entries;
    }

    /**
     * The changes of one kind.
     *
     * @param kind the kind
     * @return its entries in the order of {@link #entries()}
     */
    public List<DriftEntry> entries(DriftKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * How many changes there are of each kind.
     *
     * @return every kind in its order, also those with none
     */
    public Map<DriftKind, Integer> counts() {
        Map<DriftKind, Integer> counts = new EnumMap<>(DriftKind.class);
        for (DriftKind kind : DriftKind.values()) {
            counts.put(kind, entries(kind).size());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many points are said in the same words at the same place.
     *
     * @return their number; they have no entry
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * The changes for people: counts, then every entry with its words and reason.
     *
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText() {
        return DriftText.of(this);
    }

    @Override
    public String toString() {
        return "Drift of " + delegation.name() + ": " + entries.size() + " changes, " + unchanged + " unchanged";
    }

    /** The points of both sides as they are compared. */
    private static final class Comparing {

        private final List<CodedPoint> before;
        private final List<CodedPoint> after;
        private final List<String> beforeKeys;
        private final List<String> afterKeys;
        private final int[] partners;
        private final double[] nearness;
        private final Pairing pairing;
        private int unchanged;

        Comparing(List<CodedPoint> before, List<CodedPoint> after) {
            this.before = before;
            this.after = after;
            this.beforeKeys = keys(before);
            this.afterKeys = keys(after);
            this.pairing = new Pairing(before, after, beforeKeys, afterKeys);
            this.partners = pairing.partners();
            this.nearness = pairing.nearness();
        }

        private static List<String> keys(List<CodedPoint> points) {
            return points.stream().map(point -> Clause.of(point).key()).toList();
        }

        List<DriftEntry> entries() {
            boolean[] kept = Places.kept(partners, nearness);
            boolean[] found = new boolean[before.size()];
            List<DriftEntry> entries = new ArrayList<>();
            for (int j = 0; j < after.size(); j++) {
                if (partners[j] < 0) {
                    entries.add(new DriftEntry(DriftKind.NEW, Optional.empty(), Optional.of(after.get(j)), "", 0));
                } else {
                    found[partners[j]] = true;
                    pair(j, kept[j]).ifPresent(entries::add);
                }
            }
            for (int i = 0; i < before.size(); i++) {
                if (!found[i]) {
                    entries.add(new DriftEntry(DriftKind.DROPPED, Optional.of(before.get(i)), Optional.empty(), "", 0));
                }
            }
            return entries;
        }

        private Optional<DriftEntry> pair(int j, boolean kept) {
            CodedPoint one = before.get(partners[j]);
            CodedPoint other = after.get(j);
            boolean sameWords = beforeKeys.get(partners[j]).equals(afterKeys.get(j));
            if (sameWords && kept) {
                unchanged++;
                return Optional.empty();
            }
            Verdict verdict = pairing.verdict(j)
                    .orElseGet(() -> Verdict.of(DriftKind.MOVED, moved(partners[j], j)));
            return Optional.of(new DriftEntry(
                    verdict.kind(), Optional.of(one), Optional.of(other), verdict.reason(), nearness[j]));
        }

        private String moved(int i, int j) {
            return "point " + (i + 1) + " of " + before.size() + " to " + (j + 1) + " of " + after.size();
        }
    }
}
