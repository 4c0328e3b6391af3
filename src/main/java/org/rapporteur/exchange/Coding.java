package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/**
 * Statements whose points are coded by a codebook, and the positions that follow: what {@link CodingJson} writes.
 *
 * @param codebook issues and questions
 * @param statements the statements, in order
 * @param points their coded points, in order of the statements and of the points in them
 */
public record Coding(Codebook codebook, List<Statement> statements, List<CodedPoint> points) {

    /** Refuses points of other statements, and issues and questions that are not in the codebook. */
    public Coding {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        Objects.requireNonNull(points, "points must not be null");
        statements = List.copyOf(statements);
        points = List.copyOf(points);
        Map<Statement, Integer> numbers = new LinkedHashMap<>();
        statements.forEach(statement -> numbers.putIfAbsent(statement, numbers.size()));
        for (CodedPoint point : points) {
            if (!numbers.containsKey(point.statement())) {
                throw new IllegalArgumentException("coded point (" + point + ") must be of one of the statements");
            }
            for (Issue issue : point.issues().keySet()) {
                if (!codebook.issue(issue.id()).equals(issue)) {
                    throw new IllegalArgumentException(
                            "issue (" + issue.id() + ") must be as the codebook " + codebook.id() + " has it");
                }
            }
            for (Question question : point.stances().keySet()) {
                if (!codebook.question(question.id()).equals(question)) {
                    throw new IllegalArgumentException(
                            "question (" + question.id() + ") must be as the codebook " + codebook.id() + " has it");
                }
            }
        }
    }

    /**
     * Codes statements.
     *
     * @param codebook issues and questions
     * @param statements the statements
     * @return the coding
     */
    public static Coding of(Codebook codebook, List<Statement> statements) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        Coder coder = Coder.by(codebook);
        List<CodedPoint> points = new ArrayList<>();
        statements.forEach(statement -> points.addAll(coder.code(statement)));
        return new Coding(codebook, statements, points);
    }

    /**
     * The positions: for each delegation in alphabetical order one on each issue it speaks to, in order of the codebook.
     *
     * @return the positions; whoever is silent has none
     */
    public List<Position> positions() {
        Map<Delegation, List<CodedPoint>> gathered = new TreeMap<>();
        points.forEach(point -> gathered.computeIfAbsent(point.delegation(), k -> new ArrayList<>())
                .add(point));
        List<Position> positions = new ArrayList<>();
        gathered.forEach((delegation, its) -> {
            Positions all = Positions.of(delegation, its);
            codebook.issues().forEach(issue -> all.on(issue).ifPresent(positions::add));
        });
        return List.copyOf(positions);
    }

    @Override
    public String toString() {
        return Shown.line("Coding of " + statements.size() + " statements by " + codebook.id() + ": " + points.size()
                + " points");
    }
}
