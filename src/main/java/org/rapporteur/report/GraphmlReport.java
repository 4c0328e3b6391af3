package org.rapporteur.report;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Words;

/** Delegations as nodes, their pairs as edges (GraphML, Brandes and others 2002). */
final class GraphmlReport {

    private static final int DECIMALS = 6;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    private final ComparisonMatrix matrix;
    private final List<Delegation> delegations;
    private final List<Issue> issues;
    private final GraphmlKeys keys = new GraphmlKeys();
    private final StringBuilder graph = new StringBuilder();

    private GraphmlReport(ComparisonMatrix matrix) {
        this.matrix = matrix;
        this.delegations = matrix.delegations();
        this.issues = matrix.issues();
    }

    static String of(ComparisonMatrix matrix) {
        return new GraphmlReport(matrix).text();
    }

    private String text() {
        declare();
        nodes();
        List<OverallScore> ties =
                matrix.pairs().stream().filter(OverallScore::comparable).toList();
        for (int i = 0; i < ties.size(); i++) {
            edge("e" + i, ties.get(i));
        }
        return HEAD + " <desc>" + XmlText.escaped(matrix.howItWasMade()) + "</desc>\n" + keys.declarations()
                + " <graph id=\"comparison\" edgedefault=\"undirected\">\n" + graph + " </graph>\n</graphml>\n";
    }

    private void declare() {
        keys.declare("node", "label", "string");
        keys.declare("node", "code", "string");
        keys.declare("node", "coalition", "int");
        keys.declare("node", "points", "int");
        keys.declare("node", "words", "int");
        issues.forEach(issue -> keys.declare("node", "salience", issue, "double"));
        for (String name : List.of("weight", "value", "agreement", "conflict", "unshared", "coverage")) {
            keys.declare("edge", name, "double");
        }
        for (Issue issue : issues) {
            for (String name : List.of("value", "agreement", "conflict")) {
                keys.declare("edge", name, issue, "double");
            }
        }
    }

    private void nodes() {
        ImmutableTable<Delegation, Issue, Double> saliences = matrix.salienceTable();
        List<Coalition> coalitions = coalitions();
        for (int i = 0; i < delegations.size(); i++) {
            Delegation delegation = delegations.get(i);
            graph.append("  <node id=\"n").append(i).append("\">\n");
            node("label", delegation.name());
            node("code", delegation.id());
            coalition(delegation, coalitions).ifPresent(number -> node("coalition", number));
            counts(delegation);
            for (Issue issue : issues) {
                @Nullable Double salience = saliences.get(delegation, issue);
                if (salience != null) {
                    graph.append(keys.data("node", "salience", issue, SvgNumber.fixed(salience, DECIMALS)));
                }
            }
            graph.append("  </node>\n");
        }
    }

    private void node(String name, String value) {
        graph.append(keys.data("node", name, value));
    }

    /** None where distances have no meaning: in a rectangular matrix, or by a measure without ends. */
    private List<Coalition> coalitions() {
        boolean square = matrix.rows().equals(matrix.columns());
        return square && ends() ? Coalitions.of(matrix).groups() : List.of();
    }

    private boolean ends() {
        return Double.isFinite(matrix.measure().highest() - matrix.measure().lowest());
    }

    private static Optional<String> coalition(Delegation delegation, List<Coalition> coalitions) {
        for (int i = 0; i < coalitions.size(); i++) {
            if (coalitions.get(i).members().contains(delegation)) {
                return Optional.of(Integer.toString(i + 1));
            }
        }
        return Optional.empty();
    }

    private void counts(Delegation delegation) {
        int points = 0;
        int words = 0;
        for (Statement statement : matrix.statements()) {
            if (statement.delegation().equals(delegation)) {
                points += statement.points().size();
                for (Point point : statement.points()) {
                    Words all = statement.transcript().words();
                    words += all.count(
                            all.firstFrom(point.quotation().start()),
                            all.firstFrom(point.quotation().end()));
                }
            }
        }
        node("points", Integer.toString(points));
        node("words", Integer.toString(words));
    }

    private void edge(String id, OverallScore pair) {
        graph.append("  <edge id=\"")
                .append(id)
                .append("\" source=\"n")
                .append(delegations.indexOf(pair.first()))
                .append("\" target=\"n")
                .append(delegations.indexOf(pair.second()))
                .append("\">\n");
        boolean scored = matrix.cell(
                        pair.first(), pair.second(), pair.jointIssues().get(0))
                .scored();
        if (scored) {
            edge("weight", pair.similarity());
            edge("agreement", pair.similarity());
            edge("conflict", pair.divergence());
            edge("unshared", pair.unshared());
        } else {
            double value = pair.value().getAsDouble();
            if (ends()) {
                edge("weight", nearness(value));
            }
            edge("value", value);
        }
        edge("coverage", pair.coverage());
        issues.forEach(issue -> edge(matrix.cell(pair.first(), pair.second(), issue)));
        graph.append("  </edge>\n");
    }

    /** How far a value is from the farthest end: not negative, the larger the nearer. */
    private double nearness(double value) {
        Measure measure = matrix.measure();
        return measure.sense() == Measure.Sense.SIMILARITY ? value - measure.lowest() : measure.highest() - value;
    }

    private void edge(Cell cell) {
        if (cell.scored()) {
            edge("agreement", cell.issue(), cell.score().agreement());
            edge("conflict", cell.issue(), cell.score().conflict());
        } else {
            cell.value().ifPresent(value -> edge("value", cell.issue(), value));
        }
    }

    private void edge(String name, Issue issue, double value) {
        graph.append(keys.data("edge", name, issue, SvgNumber.fixed(value, DECIMALS)));
    }

    private void edge(String name, double value) {
        graph.append(keys.data("edge", name, SvgNumber.fixed(value, DECIMALS)));
    }
}
