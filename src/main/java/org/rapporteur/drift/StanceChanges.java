package org.rapporteur.drift;

import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * What changed between two rounds of statements, by question of a codebook and delegation: the stance before and after, with
 * the points behind each.
 *
 * <p>A delegation's stance in a round is that of all its points of the round together, as the stance table of a matrix has
 * it. Only delegations that spoke in both rounds can have moved; the others are named apart. Rounds need no dates: they are
 * called by the date that all their statements bear, else "before" and "after", or as {@link #labelled} says.
 *
 * <pre>{@code
 * StanceChanges changes = StanceChanges.between(round1, round2, codebook).labelled("June", "August");
 * changes.moves();      // REVERSED, AWAY, TOWARDS, NEW, DROPPED; what was kept is left out
 * changes.toText();     // each move with both quotations, then the table of all
 * }</pre>
 *
 * <p>The stances are as good as the coding: of single sentences read by the rules of a codebook some are wrong, so read the
 * quotations, or hand in points that people have coded. Immutable and thread-safe.
 */
public final class StanceChanges {

    /** Moves of each kind that the text shows. */
    private static final int SHOWN = 20;

    private static final Comparator<StanceChange> GRAVEST_FIRST = Comparator.comparing(StanceChange::move);

    private final List<StanceChange> changes;
    private final Codebook codebook;
    private final Set<Delegation> onlyBefore;
    private final Set<Delegation> onlyAfter;
    private final String before;
    private final String after;

    private StanceChanges(
            List<StanceChange> changes,
            Codebook codebook,
            Set<Delegation> onlyBefore,
            Set<Delegation> onlyAfter,
            String before,
            String after) {
        this.changes = List.copyOf(changes);
        this.codebook = codebook;
        this.onlyBefore = onlyBefore;
        this.onlyAfter = onlyAfter;
        this.before = before;
        this.after = after;
    }

    /**
     * The changes between two rounds of statements.
     *
     * @param before the statements of the earlier round, of any number of delegations, at least one
     * @param after those of the later round, at least one
     * @param codebook the questions
     * @return the changes
     */
    public static StanceChanges between(List<Statement> before, List<Statement> after, Codebook codebook) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        check("before", before, "statement");
        check("after", after, "statement");
        Coder coder = Coder.by(codebook);
        return of(coded(coder, before), coded(coder, after), codebook).labelledByDates(before, after);
    }

    /**
     * The changes between two rounds that are coded already, by hand or by a machine.
     *
     * @param before the coded points of the earlier round, such as {@code coding.points()}, at least one
     * @param after those of the later round, at least one
     * @param codebook the questions they were coded by
     * @return the changes
     */
    public static StanceChanges betweenCoded(List<CodedPoint> before, List<CodedPoint> after, Codebook codebook) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        check("before", before, "coded point");
        check("after", after, "coded point");
        return of(byDelegation(before), byDelegation(after), codebook)
                .labelledByDates(statements(before), statements(after));
    }

    private static void check(String name, List<?> all, String what) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException(name + " (0 " + what + "s) must have at least one " + what);
        }
    }

    private static List<Statement> statements(List<CodedPoint> points) {
        return points.stream().map(CodedPoint::statement).distinct().toList();
    }

    private static Map<Delegation, List<CodedPoint>> coded(Coder coder, List<Statement> statements) {
        Map<Delegation, List<CodedPoint>> points = new TreeMap<>();
        for (Statement statement : statements) {
            points.computeIfAbsent(statement.delegation(), k -> new ArrayList<>())
                    .addAll(coder.code(statement));
        }
        return points;
    }

    private static Map<Delegation, List<CodedPoint>> byDelegation(List<CodedPoint> points) {
        Map<Delegation, List<CodedPoint>> byDelegation = new TreeMap<>();
        points.forEach(point -> byDelegation
                .computeIfAbsent(point.delegation(), k -> new ArrayList<>())
                .add(point));
        return byDelegation;
    }

    private static StanceChanges of(
            Map<Delegation, List<CodedPoint>> before, Map<Delegation, List<CodedPoint>> after, Codebook codebook) {
        Set<Delegation> both = new TreeSet<>(before.keySet());
        both.retainAll(after.keySet());
        List<StanceChange> changes = new ArrayList<>();
        for (Question question : codebook.questions()) {
            for (Delegation delegation : both) {
                StanceChange change = change(
                        delegation,
                        question,
                        before.getOrDefault(delegation, List.of()),
                        after.getOrDefault(delegation, List.of()),
                        codebook);
                if (change.before().isPresent() || change.after().isPresent()) {
                    changes.add(change);
                }
            }
        }
        return new StanceChanges(
                changes, codebook, without(before.keySet(), both), without(after.keySet(), both), "before", "after");
    }

    private static StanceChange change(
            Delegation delegation, Question question, List<CodedPoint> then, List<CodedPoint> now, Codebook codebook) {
        return new StanceChange(
                delegation,
                question,
                stance(delegation, then, question, codebook),
                stance(delegation, now, question, codebook),
                on(question, then),
                on(question, now));
    }

    private static List<CodedPoint> on(Question question, List<CodedPoint> points) {
        return points.stream()
                .filter(point -> point.stances().containsKey(question))
                .toList();
    }

    /** The stance of a delegation's points together; only those on the question count. */
    private static Optional<Stance> stance(
            Delegation delegation, List<CodedPoint> points, Question question, Codebook codebook) {
        List<CodedPoint> its = on(question, points);
        return its.isEmpty()
                ? Optional.empty()
                : new Position(delegation, codebook.issue(question.issue()), its, 0).stance(question);
    }

    private static Set<Delegation> without(Set<Delegation> all, Set<Delegation> both) {
        Set<Delegation> rest = new TreeSet<>(all);
        rest.removeAll(both);
        return Collections.unmodifiableSet(rest);
    }

    private StanceChanges labelledByDates(List<Statement> earlier, List<Statement> later) {
        Optional<String> then = date(earlier);
        Optional<String> now = date(later);
        return then.isPresent() && now.isPresent() && !then.equals(now)
                ? labelled(then.orElseThrow(), now.orElseThrow())
                : this;
    }

    /** The one day on which all were made. */
    private static Optional<String> date(List<Statement> statements) {
        List<Optional<String>> dates = statements.stream()
                .map(statement -> statement.transcript().date().map(Object::toString))
                .distinct()
                .toList();
        return dates.size() == 1 ? dates.get(0) : Optional.empty();
    }

    /**
     * The same with other names for the rounds.
     *
     * @param before what to call the earlier round, such as {@code "first round"}
     * @param after what to call the later round
     * @return new changes
     */
    public StanceChanges labelled(String before, String after) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        if (before.isBlank() || after.isBlank() || before.strip().equals(after.strip())) {
            throw new IllegalArgumentException("labels (\"" + Shown.line(before) + "\", \"" + Shown.line(after)
                    + "\") must be two names that differ, neither blank");
        }
        return new StanceChanges(changes, codebook, onlyBefore, onlyAfter, before.strip(), after.strip());
    }

    /**
     * What the earlier round is called.
     *
     * @return its label
     */
    public String labelBefore() {
        return before;
    }

    /**
     * What the later round is called.
     *
     * @return its label
     */
    public String labelAfter() {
        return after;
    }

    /**
     * All pairs of a delegation that spoke in both rounds and a question to which it spoke in either.
     *
     * @return in the codebook's order of questions, then by name of the delegation
     */
    public List<StanceChange> changes() {
        return changes;
    }

    /**
     * Who moved.
     *
     * @return all that are not KEPT, REVERSED first, then AWAY, TOWARDS, NEW, DROPPED, each in the order of {@link #changes()}
     */
    public List<StanceChange> moves() {
        return changes.stream()
                .filter(change -> change.move() != StanceMove.KEPT)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /**
     * The changes of one kind.
     *
     * @param move which kind, KEPT too
     * @return in the order of {@link #changes()}
     */
    public List<StanceChange> moves(StanceMove move) {
        Objects.requireNonNull(move, "move must not be null");
        return changes.stream().filter(change -> change.move() == move).toList();
    }

    /**
     * The changes on one question.
     *
     * @param question id of a question of the codebook
     * @return by name of the delegation; empty where nobody speaks to it
     * @throws UnknownNameException if the codebook has no such question; lists the nearest
     */
    public List<StanceChange> on(String question) {
        Question asked = codebook.question(Objects.requireNonNull(question, "question must not be null"));
        return changes.stream()
                .filter(change -> change.question().equals(asked))
                .toList();
    }

    /**
     * How many changes there are of each kind.
     *
     * @return every kind in its order, also those with none
     */
    public Map<StanceMove, Integer> counts() {
        Map<StanceMove, Integer> counts = new EnumMap<>(StanceMove.class);
        for (StanceMove move : StanceMove.values()) {
            counts.put(move, moves(move).size());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The changes as a table.
     *
     * @return question by delegation; no entry where the delegation is silent in both rounds
     */
    public ImmutableTable<Question, Delegation, StanceChange> asTable() {
        ImmutableTable.Builder<Question, Delegation, StanceChange> table = ImmutableTable.builder();
        changes.forEach(change -> table.put(change.question(), change.delegation(), change));
        return table.buildOrThrow();
    }

    /**
     * Who spoke in the earlier round only.
     *
     * @return by name
     */
    public Set<Delegation> onlyBefore() {
        return onlyBefore;
    }

    /**
     * Who spoke in the later round only.
     *
     * @return by name
     */
    public Set<Delegation> onlyAfter() {
        return onlyAfter;
    }

    /**
     * The changes for people: the moves, the gravest first, with a quotation for each round, then the table of all stances.
     *
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText() {
        return toText(SHOWN);
    }

    /**
     * The changes for people, with as many moves as wanted.
     *
     * @param most how many of each kind at most; {@code Integer.MAX_VALUE} for all
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most (" + most + ") must be at least 0");
        }
        return StanceChangesText.of(this, most);
    }

    @Override
    public String toString() {
        return Shown.line("StanceChanges from " + before + " to " + after + ": " + Shown.counted(moves().size(), "move")
                + ", " + moves(StanceMove.KEPT).size() + " kept");
    }
}
