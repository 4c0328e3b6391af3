package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;

/**
 * What became of proposals in a draft or outcome: which are in it, in whose words, and how much was taken off them.
 *
 * <p>Looked for are the proposals of the statements and what they support, oppose, welcome, accept under conditions, do not want
 * or call needed, and with a codebook what takes a side on a question, each in every sentence of the draft, as a whole and without whom it asks; headings, "Article 3." and titles of articles are no passages. The sentence
 * that holds most of its content, words weighted by rarity, takes it up if it holds at least half, and more than could be
 * there by chance; words of purpose and manner, and those that only bring something into being, count less. What becomes of a
 * proposal depends on it and the draft alone, not on other proposals.
 *
 * <p>First the side is told: words that turn others ("not", "ban", "be restricted") and opposites ("vote", "consensus") tell
 * whether most of what both speak of is spoken of with opposite signs: REVERSED. Of "ban or phase out" the way that the draft
 * takes counts. Then the words of force on both sides are compared: "shall" asked, "are encouraged to" got is WEAKENED, and so
 * is a draft that asks others than those who were named. The ladder of force, from "may wish to" and "invites" to "demands",
 * "is hereby" and "decides", is a data file of the library. Where this does not tell, the answer is UNCLEAR, and so where
 * a figure is another ("72 hours" asked, "48 hours" got), the condition of a half-yes is dropped, or only one part of a proposal
 * stands there.
 *
 * <pre>{@code
 * Uptake uptake = Uptake.of(statements, draft);
 * uptake.counts();                       // TAKEN 2, WEAKENED 1, ABSENT 4 ...
 * uptake.entries(UptakeKind.WEAKENED);   // each with the passage, the diff, the deciding words
 * }</pre>
 *
 * <p>It looks at words: a proposal taken up in quite other words is ABSENT, unless a codebook has a question for it, and only
 * the sentence itself is looked at, not the one that introduces a list. How often it is right stands on the page "What
 * changed" of the documentation. Immutable and thread-safe.
 */
public final class Uptake {

    /** Absent proposals shown with the sentence nearest to them. */
    private static final int NEAREST = 5;

    private final List<UptakeEntry> entries;
    private final List<Point> notLookedFor;
    private final Statement draft;

    private Uptake(List<UptakeEntry> entries, List<Point> notLookedFor, Statement draft) {
        this.entries = List.copyOf(entries);
        this.notLookedFor = List.copyOf(notLookedFor);
        this.draft = draft;
    }

    /**
     * What became of the proposals of one statement.
     *
     * @param proposals the statement
     * @param draft the draft or outcome, read as a statement of whoever wrote it
     * @return the uptake
     * @throws InputException if the two are in different languages
     */
    public static Uptake of(Statement proposals, Statement draft) {
        Objects.requireNonNull(proposals, "proposals must not be null");
        Objects.requireNonNull(draft, "draft must not be null");
        return of(List.of(proposals), draft);
    }

    /**
     * What became of the proposals of several statements, of one delegation or of many.
     *
     * @param proposals the statements
     * @param draft the draft or outcome, read as a statement of whoever wrote it
     * @return the uptake
     * @throws InputException if the draft is in another language
     */
    public static Uptake of(List<Statement> proposals, Statement draft) {
        check(proposals, draft);
        return found(proposals, draft, UptakeStances.none());
    }

    /**
     * What became of the proposals of one statement, with the questions of a codebook.
     *
     * @param proposals the statement
     * @param draft the draft or outcome, read as a statement of whoever wrote it
     * @param codebook the questions
     * @return the uptake, as {@link #of(List, Statement, Codebook)} gives it
     * @throws InputException if the two are in different languages
     */
    public static Uptake of(Statement proposals, Statement draft, Codebook codebook) {
        Objects.requireNonNull(proposals, "proposals must not be null");
        return of(List.of(proposals), draft, codebook);
    }

    /**
     * What became of the proposals of several statements, with the questions of a codebook: a sentence of the draft that
     * takes a side on the same question takes up a proposal in whatever words, and what is for and what is against the
     * question is REVERSED.
     *
     * @param proposals the statements
     * @param draft the draft or outcome, read as a statement of whoever wrote it
     * @param codebook the questions
     * @return the uptake
     * @throws InputException if the draft is in another language
     */
    public static Uptake of(List<Statement> proposals, Statement draft, Codebook codebook) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        check(proposals, draft);
        return found(proposals, draft, UptakeStances.by(codebook, proposals, draft));
    }

    /**
     * What became of proposals that are coded already, by hand or by a machine: the counterpart of {@link
     * StanceChanges#betweenCoded}. The draft is read by the rules of the codebook.
     *
     * @param proposals the coded points, such as {@code coding.points()}, at least one; of their statements all points are
     *     looked at, those not coded by their words alone
     * @param draft the draft or outcome, read as a statement of whoever wrote it
     * @param codebook the questions they were coded by
     * @return the uptake
     * @throws InputException if the draft is in another language
     */
    public static Uptake ofCoded(List<CodedPoint> proposals, Statement draft, Codebook codebook) {
        Objects.requireNonNull(proposals, "proposals must not be null");
        Objects.requireNonNull(draft, "draft must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("proposals (0 coded points) must have at least one coded point");
        }
        List<Statement> statements =
                proposals.stream().map(CodedPoint::statement).distinct().toList();
        check(statements, draft);
        return found(statements, draft, UptakeStances.coded(codebook, proposals, draft));
    }

    private static Uptake found(List<Statement> proposals, Statement draft, UptakeStances stances) {
        UptakeSearch search = new UptakeSearch(proposals, draft, stances);
        List<UptakeEntry> entries = new ArrayList<>();
        List<Point> others = new ArrayList<>();
        for (Statement statement : proposals) {
            entries.addAll(search.all(statement, others));
        }
        return new Uptake(entries, others, draft);
    }

    private static void check(List<Statement> proposals, Statement draft) {
        Objects.requireNonNull(proposals, "proposals must not be null");
        Objects.requireNonNull(draft, "draft must not be null");
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("statements (0) must be at least one");
        }
        proposals.forEach(statement -> Tongues.checkSame(statement, draft));
    }

    /**
     * The draft.
     *
     * @return as given
     */
    public Statement draft() {
        return draft;
    }

    /**
     * All proposals and what became of them.
     *
     * @return in the order of the statements and their proposals; one that a statement repeats stands once
     */
    public List<UptakeEntry> entries() {
        return entries;
    }

    /**
     * The points of the statements that were not looked for, since they only tell or judge: they ask for nothing, support,
     * oppose, welcome or accept nothing, and take no side on a question.
     *
     * @return in the order of the statements and their points; together with {@link #entries()} all points, each that a
     *     statement repeats once
     */
    public List<Point> notLookedFor() {
        return notLookedFor;
    }

    /**
     * The proposals of which one thing became.
     *
     * @param kind what became of them
     * @return in the order of {@link #entries()}
     */
    public List<UptakeEntry> entries(UptakeKind kind) {
        Objects.requireNonNull(kind, "kind must not be null");
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * How many proposals each thing became of.
     *
     * @return every kind in its order, also those with none
     */
    public Map<UptakeKind, Integer> counts() {
        Map<UptakeKind, Integer> counts = new EnumMap<>(UptakeKind.class);
        for (UptakeKind kind : UptakeKind.values()) {
            counts.put(kind, entries(kind).size());
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The uptake for people: counts, then what was taken up, unchanged before strengthened, weakened and reversed, with what
     * the draft has of it; then the five absent ones of which most stands in the draft, with the nearest sentence.
     *
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText() {
        return toText(NEAREST);
    }

    /**
     * The uptake for people, with as many of the absent proposals as wanted.
     *
     * @param absent how many absent proposals at most, those first of which most stands in the draft; {@code
     *     Integer.MAX_VALUE} for all
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText(int absent) {
        if (absent < 0) {
            throw new IllegalArgumentException("absent (" + absent + ") must be at least 0");
        }
        return UptakeText.of(this, absent);
    }

    @Override
    public String toString() {
        return "Uptake of " + Shown.counted(entries.size(), "proposal") + ": "
                + entries(UptakeKind.ABSENT).size() + " absent";
    }
}
