package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/** The passages of a draft, made ready to be searched for proposals. */
final class UptakeSearch {

    /** The share of a proposal that must stand in a sentence. */
    private static final double LEAST_SHARE = 0.5;

    /** How much more than by chance they must share, in units of word weight: about what one in twenty pairs shares. */
    private static final double MORE_THAN_CHANCE = 3;

    /** Of passages that have nearly as much of a proposal as the best, one that binds or asks goes first. */
    private static final double NEARLY_BEST = 0.85;

    /** Of passages that have as much of the act, one that also has who is asked goes first. */
    private static final double WHOLE = 0.1;

    private static final long MOST_PAIRS = 20_000_000;

    private final Statement draft;
    private final List<UptakePassage> passages;
    private final UptakeStances stances;
    private final Runs runs;
    private final double chance;

    UptakeSearch(List<Statement> statements, Statement draft, UptakeStances stances) {
        this.draft = draft;
        this.stances = stances;
        this.runs = new Runs(statements);
        this.passages = UptakePassage.of(draft);
        long points = statements.stream().mapToLong(s -> s.points().size()).sum();
        long pairs = points * passages.size();
        if (pairs > MOST_PAIRS) {
            throw new LimitException(
                    "draft of " + draft.delegation().name(), "points times sentences", pairs, MOST_PAIRS);
        }
        this.chance = StrictMath.log(Math.max(1.0, passages.size()));
    }

    /** What became of the proposals of a statement; its other points go where the caller says. */
    List<UptakeEntry> all(Statement statement, List<Point> others) {
        List<UptakeEntry> entries = new ArrayList<>();
        Wording.Reader reader = Wording.Reader.of(statement.transcript());
        Set<Integer> first = new HashSet<>(statement.timesSaid().keySet());
        for (int i = 0; i < statement.points().size(); i++) {
            if (!first.contains(i)) {
                continue;
            }
            Point point = statement.points().get(i);
            UptakeStances.Taken taken = stances.of(statement, i);
            Asked.proposal(statement, point, taken.isOnAQuestion())
                    .ifPresentOrElse(
                            proposal -> entries.add(entry(statement, proposal, reader.of(proposal), taken)),
                            () -> others.add(point));
        }
        return entries;
    }

    private UptakeEntry entry(Statement statement, Proposal proposal, Wording wording, UptakeStances.Taken taken) {
        Asked asked = Asked.of(statement, proposal, wording);
        Optional<UptakePassage> best = best(asked, passages);
        Optional<UptakePassage> found =
                best.filter(passage -> isTakenUp(asked, passage.matter())).or(() -> answering(asked, taken));
        if (found.isEmpty()) {
            Optional<UptakePassage> part = inPart(Asked.parts(statement, proposal, wording));
            if (part.isPresent()) {
                return entry(UptakeVerdict.IN_PART, statement, proposal, asked, part);
            }
            return entry(UptakeVerdict.ABSENT, statement, proposal, asked, best);
        }
        UptakeVerdict verdict = UptakeVerdict.of(
                Clause.of(statement.transcript(), proposal.quotation()),
                asked,
                found.orElseThrow(),
                taken.turnIn(found.orElseThrow().quotation()));
        return entry(verdict, statement, proposal, asked, found);
    }

    private UptakeEntry entry(
            UptakeVerdict verdict,
            Statement statement,
            Proposal proposal,
            Asked asked,
            Optional<UptakePassage> passage) {
        Optional<Quotation> nearest = passage.map(UptakePassage::quotation);
        boolean absent = verdict.kind() == UptakeKind.ABSENT;
        return new UptakeEntry(
                verdict.kind(),
                statement,
                proposal,
                draft,
                absent ? Optional.empty() : nearest,
                passage.map(its -> asked.shareIn(its.matter())).orElse(0.0),
                verdict.reason(),
                absent ? List.of() : passage.map(its -> runs.of(its.clause())).orElse(List.of()),
                nearest);
    }

    /** The passage that takes up one part of a proposal, of several the one that has most of its part. */
    private Optional<UptakePassage> inPart(List<Asked> parts) {
        Optional<UptakePassage> most = Optional.empty();
        double weight = 0;
        for (Asked part : parts) {
            Optional<UptakePassage> its = best(part, passages).filter(passage -> isTakenUp(part, passage.matter()));
            List<Matter.Pair> shared =
                    its.map(passage -> part.whole().shared(passage.matter())).orElse(List.of());
            if (shared.size() > 1 && Matter.weight(shared) > weight) {
                most = its;
                weight = Matter.weight(shared);
            }
        }
        return most;
    }

    /** The passage that takes a side on a question of the proposal, in whatever words: the one that has most of it. */
    private Optional<UptakePassage> answering(Asked asked, UptakeStances.Taken taken) {
        List<UptakePassage> answers = passages.stream()
                .filter(passage -> taken.isAnsweredIn(passage.quotation()))
                .toList();
        return best(asked, answers).or(() -> answers.stream().findFirst());
    }

    /** The passage that has most of a proposal; of equal ones the shortest, then the first. */
    private static Optional<UptakePassage> best(Asked asked, List<UptakePassage> passages) {
        double most = passages.stream()
                .mapToDouble(passage -> asked.shareIn(passage.matter()))
                .max()
                .orElse(0);
        Optional<UptakePassage> best = Optional.empty();
        double value = 0;
        for (UptakePassage passage : passages) {
            double share = asked.shareIn(passage.matter());
            double its = share
                    + (passage.isNormative() ? (1 - NEARLY_BEST) * most : 0)
                    + WHOLE * asked.whole().containedIn(passage.matter());
            boolean shorter = best.isPresent()
                    && its == value
                    && passage.matter().mass() < best.orElseThrow().matter().mass();
            if (share > 0 && (its > value || shorter)) {
                best = Optional.of(passage);
                value = its;
            }
        }
        return best;
    }

    private boolean isTakenUp(Asked asked, Matter passage) {
        double share = asked.shareIn(passage);
        double shared = Matter.weight(asked.whole().shared(passage));
        boolean alone = chance == 0;
        return share >= LEAST_SHARE && (alone || shared > chance + MORE_THAN_CHANCE || share == 1);
    }
}
