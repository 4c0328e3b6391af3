package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;

/**
 * Who holds what on which issue, and which two are compared: what insights work on, whether it comes from a matrix or from
 * coded points.
 */
final class Debate {

    private final Codebook codebook;
    private final List<Delegation> delegations;
    private final List<Issue> issues;
    private final List<Map<Issue, Position>> positions;
    private final List<int[]> pairs;

    private Debate(
            Codebook codebook,
            List<Delegation> delegations,
            List<Issue> issues,
            List<Map<Issue, Position>> positions,
            List<int[]> pairs) {
        this.codebook = codebook;
        this.delegations = delegations;
        this.issues = issues;
        this.positions = positions;
        this.pairs = pairs;
    }

    static Debate of(ComparisonMatrix matrix) {
        List<Delegation> delegations = matrix.delegations();
        List<Map<Issue, Position>> positions = new ArrayList<>();
        delegations.forEach(d -> positions.add(new LinkedHashMap<>()));
        for (Issue issue : matrix.issues()) {
            for (Position position : matrix.positions(issue.id())) {
                positions.get(delegations.indexOf(position.delegation())).put(issue, position);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (OverallScore pair : matrix.pairs()) {
            pairs.add(new int[] {delegations.indexOf(pair.first()), delegations.indexOf(pair.second())});
        }
        return new Debate(matrix.codebook(), delegations, matrix.issues(), positions, pairs);
    }

    static Debate of(Codebook codebook, Collection<CodedPoint> points) {
        Map<Delegation, List<CodedPoint>> said = new TreeMap<>();
        points.forEach(p ->
                said.computeIfAbsent(p.delegation(), k -> new ArrayList<>()).add(p));
        List<Delegation> delegations = List.copyOf(said.keySet());
        List<Map<Issue, Position>> positions = new ArrayList<>();
        said.forEach((delegation, its) -> {
            Positions gathered = Positions.of(delegation, its);
            Map<Issue, Position> byIssue = new LinkedHashMap<>();
            codebook.issues().forEach(issue -> gathered.on(issue).ifPresent(p -> byIssue.put(issue, p)));
            positions.add(byIssue);
        });
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < delegations.size(); a++) {
            for (int b = a + 1; b < delegations.size(); b++) {
                pairs.add(new int[] {a, b});
            }
        }
        return new Debate(codebook, delegations, codebook.issues(), positions, pairs);
    }

    /** The same on one issue only. */
    Debate only(Issue issue) {
        List<Map<Issue, Position>> its = new ArrayList<>();
        for (Map<Issue, Position> all : positions) {
            its.add(all.containsKey(issue) ? Map.of(issue, all.get(issue)) : Map.of());
        }
        return new Debate(codebook, delegations, List.of(issue), its, pairs);
    }

    List<Delegation> delegations() {
        return delegations;
    }

    Delegation delegation(int number) {
        return delegations.get(number);
    }

    /** A delegation's number, by name or id as it stands in the debate, or by any usual name of it. */
    int number(String name) {
        String wanted = name.strip();
        for (int d = 0; d < delegations.size(); d++) {
            Delegation delegation = delegations.get(d);
            if (delegation.name().equalsIgnoreCase(wanted) || delegation.id().equalsIgnoreCase(wanted)) {
                return d;
            }
        }
        return Gazetteer.shipped()
                .find(name)
                .filter(delegations::contains)
                .map(delegations::indexOf)
                .orElseThrow(() -> UnknownNameException.of(
                        "delegation",
                        name,
                        delegations.stream().map(Delegation::name).toList()));
    }

    List<Issue> issues() {
        return issues;
    }

    Issue issue(String name) {
        return issues.stream()
                .filter(issue -> issue.id().equals(name) || issue.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.of(
                        "issue", name, issues.stream().map(Issue::id).toList()));
    }

    /** The two delegations of every pair compared, by their numbers. */
    List<int[]> pairs() {
        return pairs;
    }

    Optional<Position> position(int delegation, Issue issue) {
        return Optional.ofNullable(positions.get(delegation).get(issue));
    }

    /** Everything a delegation says on the issues compared, each point once. */
    List<CodedPoint> points(int delegation) {
        Set<CodedPoint> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<CodedPoint> points = new ArrayList<>();
        for (Position position : positions.get(delegation).values()) {
            for (CodedPoint point : position.points()) {
                if (seen.add(point)) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    StanceProfile profile(int delegation) {
        return StanceProfile.of(points(delegation));
    }

    /** How many questions the issues compared have. */
    int questions() {
        return (int) codebook.questions().stream()
                .filter(question -> issues.stream().anyMatch(issue -> issue.id().equals(question.issue())))
                .count();
    }
}
