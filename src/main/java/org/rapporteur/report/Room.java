package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Everything that the page shows, with the numbers by which its data and links name it. */
final class Room {

    private final ComparisonMatrix matrix;
    private final List<Delegation> delegations;
    private final Map<Delegation, Integer> delegationNumbers = new HashMap<>();
    private final List<Question> questions;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Statement, Integer> statementNumbers = new IdentityHashMap<>();
    private final List<List<Optional<Position>>> positions = new ArrayList<>();

    Room(ComparisonMatrix matrix, List<Drift> drifts) {
        this.matrix = matrix;
        this.delegations = matrix.delegations();
        this.questions = matrix.issues().stream()
                .flatMap(issue -> matrix.codebook().questions(issue).stream())
                .toList();
        delegations.forEach(delegation -> delegationNumbers.put(delegation, delegationNumbers.size()));
        matrix.statements().forEach(this::admit);
        matrix.issues().forEach(this::gather);
        drifts.forEach(drift -> drift.earlier().forEach(this::admit));
        drifts.forEach(drift -> drift.later().forEach(this::admit));
    }

    private void admit(Statement statement) {
        if (statementNumbers.putIfAbsent(statement, statements.size()) == null) {
            statements.add(statement);
        }
    }

    private void gather(Issue issue) {
        List<Optional<Position>> row =
                new ArrayList<>(java.util.Collections.nCopies(delegations.size(), Optional.empty()));
        for (Position position : matrix.positions(issue.id())) {
            row.set(number(position.delegation()), Optional.of(position));
            position.points().forEach(point -> admit(point.statement()));
        }
        positions.add(row);
    }

    ComparisonMatrix matrix() {
        return matrix;
    }

    List<Delegation> delegations() {
        return delegations;
    }

    int number(Delegation delegation) {
        return delegationNumbers.get(delegation);
    }

    List<Issue> issues() {
        return matrix.issues();
    }

    /** The questions of the issues compared, issue by issue. */
    List<Question> questions() {
        return questions;
    }

    /** Those compared, then those that the changes speak of. */
    List<Statement> statements() {
        return statements;
    }

    int number(Statement statement) {
        return statementNumbers.get(statement);
    }

    Optional<Position> position(int issue, int delegation) {
        return positions.get(issue).get(delegation);
    }

    /** Whether the measure gives shares and not only values; where no two speak, nothing is known to the contrary. */
    boolean isScored() {
        for (Issue issue : issues()) {
            List<Position> speaking = matrix.positions(issue.id());
            if (speaking.size() > 1) {
                return matrix.cell(speaking.get(0).delegation(), speaking.get(1).delegation(), issue)
                        .scored();
            }
        }
        return true;
    }

    boolean isLarge() {
        return delegations.size() > HtmlReport.LARGE;
    }

    /** The name of the place in the page where a point stands. */
    String anchor(CodedPoint point) {
        return anchor(number(point.statement()), point.number());
    }

    static String anchor(int statement, int point) {
        return "t" + statement + "p" + point;
    }
}
