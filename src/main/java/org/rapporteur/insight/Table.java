package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Stance;

/**
 * The table between two delegations: what each has put on it and what the other says to that, where they stand against each
 * other. What is on issues that both address comes first, of that what names a deed, of that what takes more room in what the two
 * say.
 */
final class Table {

    private final ComparisonMatrix matrix;
    private final Delegation own;
    private final Delegation other;
    private final Reception reception;
    private final Stands stands;

    /** The mean room of the two for each issue, from 0 to 1, and 1 more where both address it. */
    private final Map<Issue, Double> room = new LinkedHashMap<>();

    Table(ComparisonMatrix matrix, Delegation own, Delegation other) {
        this.matrix = matrix;
        this.own = own;
        this.other = other;
        this.reception = Reception.between(matrix, own, other);
        this.stands = new Stands(matrix);
        for (Issue issue : matrix.issues()) {
            Optional<Position> ours = matrix.position(own.name(), issue.id());
            Optional<Position> theirs = matrix.position(other.name(), issue.id());
            double mean = (salience(ours) + salience(theirs)) / 2;
            room.put(issue, mean + (ours.isPresent() && theirs.isPresent() ? 1 : 0));
        }
    }

    private static double salience(Optional<Position> position) {
        return position.map(Position::salience).orElse(0.0);
    }

    /** Whether both address an issue. */
    boolean isJoint(Issue issue) {
        return room.getOrDefault(issue, 0.0) > 1;
    }

    /** What one of the two proposes, with the answer of the other. */
    List<TabledProposal> proposals(Delegation maker) {
        Delegation facing = maker.equals(own) ? other : own;
        List<TabledProposal> proposals = new ArrayList<>();
        for (List<Integer> same : reception.onTheTable()) {
            List<Integer> its = same.stream()
                    .filter(i -> reception.speaker(i).equals(maker))
                    .toList();
            if (!its.isEmpty()) {
                proposals.add(proposal(maker, facing, its));
            }
        }
        proposals.sort(Comparator.comparing(
                        (TabledProposal proposal) -> proposal.issues().stream().noneMatch(this::isJoint))
                .thenComparing(proposal -> !isDefinite(proposal.point().point()))
                .thenComparingDouble(proposal -> -room(proposal.issues())));
        return List.copyOf(proposals);
    }

    /** Whether it asks for a deed, or commits to one, rather than for attention or in words that tell no deed. */
    private static boolean isDefinite(Point point) {
        return !(point instanceof Proposal proposal)
                || proposal.level()
                        .filter(level -> level.compareTo(ActionLevel.GENERAL) >= 0)
                        .isPresent();
    }

    private TabledProposal proposal(Delegation maker, Delegation facing, List<Integer> its) {
        int mildest = reception.mildest(its);
        Reception.Beside beside = reception.new Beside(mildest);
        Answer answer = beside.answer(facing);
        List<CodedPoint> makers = its.stream().map(reception.points()::get).toList();
        List<Issue> about = matrix.issues().stream()
                .filter(issue ->
                        makers.stream().anyMatch(point -> point.issues().containsKey(issue)))
                .toList();
        return new TabledProposal(
                maker,
                reception.points().get(mildest),
                makers,
                about,
                answer,
                beside.basis(answer),
                beside.redLine(facing));
    }

    private double room(List<Issue> issues) {
        return issues.stream()
                .mapToDouble(issue -> room.getOrDefault(issue, 0.0))
                .max()
                .orElse(0);
    }

    /** The questions on which the two take stances that are more opposed than not. */
    List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        for (Question question : stands.questions()) {
            Optional<Stance> ours = stands.clear(own, question);
            Optional<Stance> theirs = stands.clear(other, question);
            if (ours.isPresent() && theirs.isPresent() && Reception.opposition(ours.get(), theirs.get()) > 0.5) {
                clashes.add(new Clash(
                        question,
                        stands.words(own, question, ours.get()).orElseThrow(),
                        stands.words(other, question, theirs.get()).orElseThrow()));
            }
        }
        clashes.sort(Comparator.comparingDouble(clash ->
                -room.getOrDefault(matrix.codebook().issue(clash.question().issue()), 0.0)));
        return List.copyOf(clashes);
    }

    /** What one would accept on conditions: first where the other stands on the same question, then the rest. */
    List<CodedPoint> conditions(Delegation speaker) {
        Delegation facing = speaker.equals(own) ? other : own;
        return reception.of(speaker).stream()
                .filter(Offers::isOne)
                .sorted(Comparator.comparing((CodedPoint point) -> !meetsAStance(point, facing))
                        .thenComparingDouble(
                                point -> -room(List.copyOf(point.issues().keySet()))))
                .toList();
    }

    private boolean meetsAStance(CodedPoint point, Delegation facing) {
        return point.stances().keySet().stream()
                .anyMatch(question -> stands.clear(facing, question).isPresent());
    }
}
