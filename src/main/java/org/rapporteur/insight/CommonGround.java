package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;

/**
 * What groups could agree on, on one issue: the proposals on the table, each with the answer of every group in the words of
 * its members.
 *
 * <p>On the table are all proposals, and commitments that take a stance on a question. Points that take the same stances on
 * the same questions, or are the same words, make one proposal. A delegation <em>answers</em> by its stance on the proposal's question; where it has
 * none, by the most related point of its own that is no mere report, which is a likely yes (.75) or no (.25); else it is silent,
 * which is neither yes nor no. Who makes a proposal accepts it; who says both for and against on its
 * question answers by what is most related to it. A group accepts with the probability (A + 1) / (S + 2), of S
 * who speak A accept, and the consensus of all is the geometric mean over groups (after Small, Björkegren, Erkkilä, Shaw and
 * Megill 2021). A STRONG point that rejects a proposal is a {@link RedLine}; no proposal that crosses one is offered.
 *
 * <p>The answer to "what would bring them along" is as good as the reading of stances: look at the quotations. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CommonGround ground = Coalitions.of(matrix).commonGround("institutional-dialogue");
 * ground.acceptedByAll();     // what all groups accept
 * ground.bridges();           // what at least two accept and none rejects
 * ground.blocked();           // what would be a bridge, did it not cross a red line
 * }</pre>
 */
public final class CommonGround {

    private final Issue issue;
    private final List<List<Delegation>> groups;
    private final List<BridgingProposal> proposals;

    private CommonGround(Issue issue, List<List<Delegation>> groups, List<BridgingProposal> proposals) {
        this.issue = issue;
        this.groups = groups;
        this.proposals = proposals;
    }

    /**
     * The common ground of groups.
     *
     * @param matrix a matrix that holds all of them
     * @param issue id or label
     * @param groups who belongs together; nobody in two of them. Proposals of delegations in none are on the table too
     * @return the common ground
     * @throws org.rapporteur.fault.UnknownNameException if the issue is not compared; lists the nearest
     * @throws IllegalArgumentException if a group is empty or somebody is in two
     */
    public static CommonGround of(ComparisonMatrix matrix, String issue, List<List<Delegation>> groups) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(groups, "groups must not be null");
        check(groups);
        Issue found = matrix.on(issue).issue();
        Reception reception = Reception.on(matrix, found);
        List<BridgingProposal> proposals = new ArrayList<>();
        for (List<Integer> same : reception.onTheTable()) {
            proposals.add(proposal(found, reception, same, groups));
        }
        return new CommonGround(found, groups.stream().map(List::copyOf).toList(), List.copyOf(proposals));
    }

    private static void check(List<List<Delegation>> groups) {
        List<Delegation> seen = new ArrayList<>();
        for (List<Delegation> group : groups) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("group (nobody) must have a member");
            }
            for (Delegation member : group) {
                if (seen.contains(member)) {
                    throw new IllegalArgumentException("delegation (" + member + ") must be in one group only");
                }
                seen.add(member);
            }
        }
    }

    private static BridgingProposal proposal(
            Issue issue, Reception reception, List<Integer> same, List<List<Delegation>> groups) {
        int mildest = reception.mildest(same);
        List<Delegation> makers = same.stream()
                .map(reception::speaker)
                .distinct()
                .filter(maker -> reception.speaker(mildest).equals(maker)
                        || !reception.isMixed(maker, reception.points().get(mildest)))
                .toList();
        Reception.Beside beside = reception.new Beside(mildest);
        List<GroupAnswer> answers = groups.stream()
                .map(group -> new GroupAnswer(
                        group,
                        group.stream()
                                .map(member ->
                                        makers.contains(member) ? made(reception, same, member) : beside.answer(member))
                                .toList()))
                .toList();
        return new BridgingProposal(
                issue,
                reception.points().get(mildest),
                same.stream().map(reception.points()::get).toList(),
                answers,
                beside.redLines(makers));
    }

    private static Answer made(Reception reception, List<Integer> same, Delegation maker) {
        return new Answer(
                maker,
                Answer.Verdict.ACCEPTS,
                same.stream()
                        .filter(i -> reception.speaker(i).equals(maker))
                        .map(reception.points()::get)
                        .toList());
    }

    /**
     * The issue.
     *
     * @return on what
     */
    public Issue issue() {
        return issue;
    }

    /**
     * The groups.
     *
     * @return as they were given
     */
    public List<List<Delegation>> groups() {
        return groups;
    }

    /**
     * All that is on the table, also what nobody else accepts.
     *
     * @return in the order of the delegations and their texts
     */
    public List<BridgingProposal> proposals() {
        return proposals;
    }

    /**
     * What every group accepts and nobody rejects strongly.
     *
     * @return the largest consensus first, ties in the order of {@link #proposals()}; empty for fewer than two groups
     */
    public List<BridgingProposal> acceptedByAll() {
        return proposals.stream()
                .filter(proposal -> groups.size() > 1 && proposal.acceptedByAll() && !proposal.crossesARedLine())
                .sorted(Comparator.comparingDouble(proposal -> -proposal.consensus()))
                .toList();
    }

    /**
     * What could join the groups: at least two accept it, none rejects it, nobody rejects it strongly. What all accept is
     * among it.
     *
     * @return the one first whose worst-off group accepts it most, then by consensus, then in the order of
     *     {@link #proposals()}; empty for fewer than two groups
     */
    public List<BridgingProposal> bridges() {
        return spanning().filter(proposal -> !proposal.crossesARedLine()).toList();
    }

    /**
     * What would be a bridge, did it not cross a red line.
     *
     * @return in the order of {@link #bridges()}
     */
    public List<BridgingProposal> blocked() {
        return spanning().filter(BridgingProposal::crossesARedLine).toList();
    }

    private java.util.stream.Stream<BridgingProposal> spanning() {
        return proposals.stream()
                .filter(proposal ->
                        proposal.answers().stream().filter(GroupAnswer::accepts).count() >= 2)
                .filter(proposal -> proposal.answers().stream().noneMatch(GroupAnswer::rejects))
                .sorted(Comparator.comparingDouble((BridgingProposal proposal) -> -proposal.worstOff())
                        .thenComparingDouble(proposal -> -proposal.consensus()));
    }

    /**
     * All red lines that proposals on the table cross.
     *
     * @return each once, in the order of the proposals
     */
    public List<RedLine> redLines() {
        Map<String, RedLine> lines = new LinkedHashMap<>();
        for (BridgingProposal proposal : proposals) {
            for (RedLine line : proposal.redLines()) {
                String key = line.delegation().id() + " " + line.rejection().number() + " "
                        + line.rejection().statement().transcript().text();
                lines.putIfAbsent(key, line);
            }
        }
        return List.copyOf(lines.values());
    }

    /**
     * The bridges with what every group says to them, and what is blocked by whom.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return new CommonGroundText(this).text();
    }

    @Override
    public String toString() {
        return Shown.line("CommonGround on " + issue.id() + ": "
                + Shown.counted(bridges().size(), "bridge") + " of " + Shown.counted(proposals.size(), "proposal"));
    }
}
