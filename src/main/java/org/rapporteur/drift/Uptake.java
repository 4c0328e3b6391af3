package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.Shown;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Wording;

/**
 * What became of proposals in a draft or outcome: which are in it, in whose words, and how much was taken off them.
 *
 * <p>Each proposal is looked for in every sentence of the draft (headings aside), as a whole and without whom it asks. The
 * sentence that holds most of its content, words weighted by rarity, takes it up if it holds at least half, and more than
 * could be there by chance. What becomes of a proposal depends on it and the draft alone, not on other proposals. A draft
 * that asks others than those who were named has WEAKENED it. Then the words of force on both sides are compared: "shall" asked, "are encouraged to" got is WEAKENED. The ladder of force,
 * from "may wish to" and "invites" to "demands" and "decides", is a data file of the library.
 *
 * <pre>{@code
 * Uptake uptake = Uptake.of(statements, draft);
 * uptake.counts();                       // TAKEN 2, WEAKENED 1, ABSENT 4 ...
 * uptake.entries(UptakeKind.WEAKENED);   // each with the passage, the diff, the deciding words
 * }</pre>
 *
 * <p>It looks at words: a proposal taken up in quite other words is ABSENT, and only the sentence itself is looked at, not
 * the one that introduces a list. Immutable and thread-safe.
 */
public final class Uptake {

    /** The share of a proposal that must stand in a sentence. */
    private static final double LEAST_SHARE = 0.5;

    /** How much more than by chance they must share, in units of word weight: about what one in twenty pairs shares. */
    private static final double MORE_THAN_CHANCE = 3;

    /** Absent proposals shown with the sentence nearest to them. */
    private static final int NEAREST = 5;

    private static final long MOST_PAIRS = 20_000_000;

    private final List<UptakeEntry> entries;
    private final Statement draft;

    private Uptake(List<UptakeEntry> entries, Statement draft) {
        this.entries = List.copyOf(entries);
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
        Objects.requireNonNull(proposals, "proposals must not be null");
        Objects.requireNonNull(draft, "draft must not be null");
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("statements (0) must be at least one");
        }
        proposals.forEach(statement -> Tongues.checkSame(statement, draft));
        Search search = new Search(proposals, draft);
        List<UptakeEntry> entries = new ArrayList<>();
        for (Statement statement : proposals) {
            entries.addAll(search.all(statement));
        }
        return new Uptake(entries, draft);
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

    /** The sentences of a draft, made ready to be searched. */
    private static final class Search {

        private final Statement draft;
        private final List<Passage> passages = new ArrayList<>();
        private final Runs runs;
        private final double chance;

        Search(List<Statement> statements, Statement draft) {
            this.draft = draft;
            this.runs = new Runs(statements);
            Wording.Reader reader = Wording.Reader.of(draft.transcript());
            for (Sentence sentence : draft.sentences()) {
                if (sentence.reading() != Sentence.Reading.HEADING) {
                    passages.add(passage(reader, sentence.quotation()));
                }
            }
            long proposals =
                    statements.stream().mapToLong(s -> s.proposals().size()).sum();
            long pairs = proposals * passages.size();
            if (pairs > MOST_PAIRS) {
                throw new LimitException(
                        "draft of " + draft.delegation().name(), "proposals times sentences", pairs, MOST_PAIRS);
            }
            this.chance = StrictMath.log(Math.max(1.0, passages.size()));
        }

        private Passage passage(Wording.Reader reader, Quotation quotation) {
            Claim plain = new Claim(
                    Claim.Kind.FACT,
                    quotation,
                    quotation,
                    Direction.NEITHER,
                    Strength.MEDIUM,
                    new Provenance("draft", "sentence", List.of()),
                    Appraisal.none());
            return new Passage(
                    quotation, Content.of(reader.of(plain), draft.transcript().words(), draft.delegation()));
        }

        List<UptakeEntry> all(Statement statement) {
            List<UptakeEntry> entries = new ArrayList<>();
            Wording.Reader reader = Wording.Reader.of(statement.transcript());
            Set<Integer> first = new HashSet<>(statement.timesSaid().keySet());
            for (int i = 0; i < statement.points().size(); i++) {
                if (first.contains(i) && statement.points().get(i) instanceof Proposal proposal) {
                    entries.add(entry(statement, proposal, Asked.of(statement, proposal, reader.of(proposal))));
                }
            }
            return entries;
        }

        private UptakeEntry entry(Statement statement, Proposal proposal, Asked asked) {
            Optional<Passage> best = Optional.empty();
            double most = 0;
            for (Passage passage : passages) {
                double share = asked.shareIn(passage.content);
                boolean more = share > most
                        || best.isPresent()
                                && share == most
                                && passage.content.mass()
                                        < best.orElseThrow().content.mass();
                if (more) {
                    most = share;
                    best = Optional.of(passage);
                }
            }
            boolean found = best.isPresent() && isTakenUp(asked, best.orElseThrow().content);
            return found
                    ? found(statement, proposal, asked, best.orElseThrow(), Math.min(1, most))
                    : new UptakeEntry(
                            UptakeKind.ABSENT,
                            statement,
                            proposal,
                            draft,
                            Optional.empty(),
                            Math.min(1, most),
                            "",
                            List.of(),
                            best.map(passage -> passage.quotation));
        }

        private boolean isTakenUp(Asked asked, Content passage) {
            double share = asked.shareIn(passage);
            double shared = asked.whole().shared(passage);
            boolean alone = chance == 0;
            return share >= LEAST_SHARE && (alone || shared > chance + MORE_THAN_CHANCE || share == 1);
        }

        private UptakeEntry found(Statement statement, Proposal proposal, Asked asked, Passage passage, double share) {
            Verdict verdict = Verdict.between(
                    Clause.of(statement.transcript(), proposal.quotation()),
                    Clause.of(draft.transcript(), passage.quotation));
            String dropped = asked.droppedIn(passage.content);
            UptakeKind kind = switch (verdict.kind()) {
                case HARDENED -> UptakeKind.STRENGTHENED;
                case SOFTENED -> UptakeKind.WEAKENED;
                case REVERSED -> UptakeKind.REVERSED;
                default -> dropped.isEmpty() ? UptakeKind.TAKEN : UptakeKind.WEAKENED;
            };
            String reason = Stream.of(verdict.reason(), dropped)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
            return new UptakeEntry(
                    kind,
                    statement,
                    proposal,
                    draft,
                    Optional.of(passage.quotation),
                    share,
                    reason,
                    runs.of(Clause.of(draft.transcript(), passage.quotation)));
        }
    }

    /** A sentence of the draft and what it speaks of. */
    private record Passage(Quotation quotation, Content content) {}
}
