package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * What changed from an earlier to a later statement of one delegation, point by point.
 *
 * <p>Each point is in one pair at most. Pairs are points in the same words first, then points near enough in what they speak
 * of, the nearest first: among few points by the share of their content, in speeches by the words that are rare in the
 * language and in both speeches. Points on a question of the codebook on which the delegation has turned round, all for it
 * before and all against it now or the other way, are paired in whatever words. What finds no partner is NEW or DROPPED. A pair that takes opposite clear stances on a question of the
 * codebook, or says the contrary in much the same words, is REVERSED; with more force HARDENED, with less or under
 * conditions SOFTENED; in the same words at another place among the points that stay MOVED; in other words REWORDED. Points
 * in the same words at the same place are counted as {@link #unchanged()}.
 *
 * <p>What REWORDED promises: it never changes a score. Neither point contradicts the other on a question of the codebook, and
 * {@link #steady()}, the later points from which scores over time are to be drawn, has such a point as it was said and coded
 * before: a score of the later side then differs from that of the earlier by what was changed, and to no bit by how it was
 * put. Where {@link DriftEntry#keepsEveryScore()} holds as well, even the words themselves may be exchanged in the statement.
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
    private final List<CodedPoint> steady;

    private Drift(List<Statement> earlier, List<Statement> later, Comparing comparing) {
        this.earlier = List.copyOf(earlier);
        this.later = List.copyOf(later);
        this.delegation = earlier.get(0).delegation();
        this.entries = List.copyOf(comparing.entries());
        this.unchanged = comparing.unchanged();
        this.steady = List.copyOf(comparing.steady());
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
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
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
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
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
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
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
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(later, "later must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        return between(earlier, later, Coder.by(codebook));
    }

    private static Drift between(List<Statement> earlier, List<Statement> later, Coder coder) {
        check(earlier, later);
        List<CodedPoint> before = points(earlier, coder);
        List<CodedPoint> after = points(later, coder);
        return new Drift(earlier, later, new Comparing(before, after));
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
        Objects.requireNonNull(kind, "kind must not be null");
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * The same changes as they are read: first REVERSED, HARDENED, SOFTENED, REWORDED, MOVED, then what is NEW or DROPPED
     * issue by issue, the issue with most of it first and what is on no issue last. Within each, proposals stand before
     * commitments, values and facts, stronger before weaker, earlier in the text before later. An issue is the one that weighs
     * most in the point.
     *
     * @return all of {@link #entries()} in that order
     */
    public List<DriftEntry> ranked() {
        return new Ranking(entries).all();
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
     * The later points for scores over time: each in its place, but what is unchanged, MOVED or REWORDED as it was said
     * before, words, length and coding. {@code Positions.of(drift.delegation(), drift.steady())} gives the positions.
     *
     * @return one for every later point, in the order of the later text; the points of the earlier statements where nothing
     *     but the words has changed
     */
    public List<CodedPoint> steady() {
        return steady;
    }

    /**
     * The changes for people, all of them: see {@link #toText(int)}.
     *
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText() {
        return DriftText.of(this, Integer.MAX_VALUE);
    }

    /**
     * The weightiest changes for people: how many there are of each kind; with more than ten an overview, by issues where a
     * codebook is given, else the words that came and went with how many points have them; then the changes in the order of
     * {@link #ranked()}. What was changed is shown with its reason and as a word diff, or, where fewer than 60 % of the words
     * stay, with both quotations ({@code -} before, {@code +} now).
     *
     * @param most how many changes of each kind are printed, and of each issue how many that are new and how many that were
     *     dropped; how many more there are is told; 0 prints the overview only
     * @return lines of at most 100 columns, each ended by a line break
     * @throws IllegalArgumentException if most is below 0
     */
    public String toText(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most (" + most + ") must be at least 0");
        }
        return DriftText.of(this, most);
    }

    @Override
    public String toString() {
        return Shown.line(
                "Drift of " + delegation.name() + ": " + entries.size() + " changes, " + unchanged + " unchanged");
    }
}
