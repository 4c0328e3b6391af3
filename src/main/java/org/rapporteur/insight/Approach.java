package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/**
 * What stands between two delegations and what may bridge it: what each has put on the table and what the other says to it,
 * where they stand against each other, on what conditions each would come, and what both accept already.
 *
 * <p>All of it is words of statements: nothing is guessed about what somebody might accept that he has not spoken to, and
 * having no word on a proposal is neither yes nor no. On the table are all proposals, and commitments that take a stance on a
 * question of the codebook; points that take the same stances make one proposal. Whether an answer is a yes or a no is read
 * from the stances on the proposal's questions, else from the most related point of the other, which is a likely yes or no:
 * every answer names its ground. Of proposals those come first that are on issues that both address, of these the ones that
 * name a deed ({@link org.rapporteur.statement.ActionLevel#GENERAL} or more), of these the ones whose issue takes more room in
 * what the two say; ties stand in the order of the codebook and of the texts. Immutable and thread-safe.
 *
 * <pre>{@code
 * Approach approach = Approach.of(matrix, "Netherlands", "China");
 * approach.theirProposals();  // what the other proposes, each with the own side's answer
 * approach.ownProposals();    // what the own side proposes, each with the other's answer: who blocks what, in what words
 * approach.clashes();         // questions on which the two stand on opposite sides
 * approach.conditions();      // what the other would accept on conditions, in its words
 * approach.bridges();         // proposals on the table, from whomever, that both accept
 * System.out.println(approach.toText());
 * }</pre>
 */
public final class Approach {

    private static final int SHOWN = 4;

    private final Delegation own;
    private final Delegation other;
    private final List<BridgingProposal> bridges = new ArrayList<>();
    private final List<BridgingProposal> blocked = new ArrayList<>();
    private final List<BridgingProposal> asks = new ArrayList<>();
    private final Set<RedLine> redLines = new LinkedHashSet<>();
    private final List<TabledProposal> ownProposals;
    private final List<TabledProposal> theirProposals;
    private final List<Clash> clashes;
    private final List<CodedPoint> conditions;
    private final List<CodedPoint> ownConditions;
    private final List<Criticisms.Remark> criticism;
    private final boolean apart;

    private Approach(ComparisonMatrix matrix, Delegation own, Delegation other) {
        this.own = own;
        this.other = other;
        for (Issue issue : matrix.issues()) {
            CommonGround ground = CommonGround.of(matrix, issue.id(), List.of(List.of(own), List.of(other)));
            bridges.addAll(ground.bridges());
            blocked.addAll(ground.blocked());
            ground.proposals().forEach(this::look);
        }
        Table table = new Table(matrix, own, other);
        this.ownProposals = table.proposals(own);
        this.theirProposals = table.proposals(other);
        this.clashes = table.clashes();
        this.conditions = table.conditions(other);
        this.ownConditions = table.conditions(own);
        this.criticism = criticism(matrix, own, other);
        this.apart = matrix.issues().stream().noneMatch(table::isJoint);
    }

    private static List<Criticisms.Remark> criticism(ComparisonMatrix matrix, Delegation own, Delegation other) {
        Criticisms criticisms = Criticisms.of(matrix.statements().stream()
                .filter(statement -> statement.delegation().equals(own)
                        || statement.delegation().equals(other))
                .toList());
        return criticisms.sharpest(1).stream()
                .flatMap(pair -> pair.remarks().stream())
                .toList();
    }

    /**
     * How one delegation could approach another.
     *
     * @param matrix a matrix that holds both
     * @param own who approaches, by any usual name
     * @param other who is to be brought along, by any usual name
     * @return what their words tell
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not compared; lists the nearest
     * @throws IllegalArgumentException if the two are the same
     */
    public static Approach of(ComparisonMatrix matrix, String own, String other) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(own, "own must not be null");
        Objects.requireNonNull(other, "other must not be null");
        var pair = matrix.overall(own, other);
        if (pair.first().equals(pair.second())) {
            throw new IllegalArgumentException("delegation (" + other + ") must be another than " + own);
        }
        return new Approach(matrix, pair.first(), pair.second());
    }

    /** Whether the two address no issue in common. */
    boolean apart() {
        return apart;
    }

    private void look(BridgingProposal proposal) {
        List<CodedPoint> said = proposal.answers().get(1).answers().get(0).words();
        boolean theirs = proposal.makers().stream().anyMatch(said::contains);
        boolean ours = !said.containsAll(proposal.makers());
        boolean unanswered = proposal.answers().get(0).speaking() == 0;
        boolean weObject =
                proposal.redLines().stream().anyMatch(line -> line.delegation().equals(own));
        if (theirs && unanswered && !weObject) {
            asks.add(proposal);
        }
        if (ours) {
            proposal.redLines().stream()
                    .filter(line -> line.delegation().equals(other))
                    .forEach(redLines::add);
        }
    }

    /**
     * Who approaches.
     *
     * @return the delegation
     */
    public Delegation own() {
        return own;
    }

    /**
     * Who is to be brought along.
     *
     * @return the other delegation
     */
    public Delegation other() {
        return other;
    }

    /**
     * What is on the table, from whomever, that both accept and nobody rejects strongly.
     *
     * @return issue by issue in the order of the codebook, the most accepted first
     */
    public List<BridgingProposal> bridges() {
        return List.copyOf(bridges);
    }

    /**
     * What would be a bridge, did not somebody in the room reject it strongly: {@link BridgingProposal#redLines()} says who.
     *
     * @return issue by issue in the order of the codebook, the most accepted first
     */
    public List<BridgingProposal> blocked() {
        return List.copyOf(blocked);
    }

    /**
     * What the own side has put on the table.
     *
     * @return each proposal once with the answer of the other
     */
    public List<TabledProposal> ownProposals() {
        return ownProposals;
    }

    /**
     * What the other has put on the table.
     *
     * @return each proposal once with the answer of the own side
     */
    public List<TabledProposal> theirProposals() {
        return theirProposals;
    }

    /**
     * The questions on which the two stand on opposite sides, whether anything is proposed or not.
     *
     * @return each with the words of both
     */
    public List<Clash> clashes() {
        return clashes;
    }

    /**
     * What the two say against each other by name.
     *
     * @return the sentences of the one earlier in the alphabet first, of each the most telling first
     */
    public List<Criticisms.Remark> criticism() {
        return criticism;
    }

    /**
     * What the other would accept on conditions: points that take a conditional stance, or whose words say both that it could
     * ("we could accept", "ready to") and when ("if", "provided that").
     *
     * @return the points that say so, those first on whose question the own side takes a stance
     */
    public List<CodedPoint> conditions() {
        return conditions;
    }

    /**
     * What the own side would accept on conditions.
     *
     * @return as {@link #conditions()}, of the own side
     */
    public List<CodedPoint> ownConditions() {
        return ownConditions;
    }

    /**
     * What the other asks for and the own side has neither accepted nor rejected.
     *
     * @return issue by issue in the order of the codebook
     */
    public List<BridgingProposal> asks() {
        return List.copyOf(asks);
    }

    /**
     * What the other rejects strongly of what is on the table.
     *
     * @return each rejection once for what it meets, in the order of the proposals
     */
    public List<RedLine> redLines() {
        return List.copyOf(redLines);
    }

    /**
     * What stands in the way, what may bridge it and what has no answer yet, with quotations; of each list the first four.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return toText(SHOWN);
    }

    /**
     * The same with longer lists.
     *
     * @param most how many of each list at most, not negative
     * @return lines of at most 100 columns; do not parse
     */
    public String toText(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("length of the lists (" + most + ") must not be negative");
        }
        return new ApproachText(this, most).text();
    }

    @Override
    public String toString() {
        return Lines.cut("Approach of " + own.name() + " to " + other.name() + ": " + bridges.size() + " bridges", 79);
    }
}
