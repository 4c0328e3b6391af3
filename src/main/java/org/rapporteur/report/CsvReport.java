package org.rapporteur.report;

import com.google.common.collect.ImmutableTable;
import java.util.Locale;
import java.util.OptionalDouble;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/** Cells, pairs and stances of a matrix as comma-separated values. */
final class CsvReport {

    private static final String CELLS = "first,second,issue,state,value,agreement,conflict,unshared,"
            + "salience_first,salience_second,first_id,second_id";
    private static final String PAIRS =
            "first,first_id,second,second_id,value,agreement,conflict,unshared,coverage,joint_issues";
    private static final String STANCES = "delegation,delegation_id,issue,question,asks,stance,points";

    private CsvReport() {}

    static String cells(ComparisonMatrix matrix) {
        ImmutableTable<Delegation, Issue, Double> saliences = matrix.salienceTable();
        StringBuilder rows = new StringBuilder(CELLS).append(CsvRow.END);
        for (OverallScore pair : matrix.pairs()) {
            for (Issue issue : matrix.issues()) {
                rows.append(cell(matrix.cell(pair.first(), pair.second(), issue), saliences));
            }
        }
        return rows.toString();
    }

    private static String cell(Cell cell, ImmutableTable<Delegation, Issue, Double> saliences) {
        CsvRow row = new CsvRow()
                .text(cell.first().name())
                .text(cell.second().name())
                .text(cell.issue().id())
                .text(cell.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .number(cell.value());
        if (cell.scored()) {
            Score score = cell.score();
            row.number(score.agreement()).number(score.conflict()).number(score.unshared());
        } else {
            row.none(3);
        }
        return row.number(salience(saliences, cell.first(), cell.issue()))
                .number(salience(saliences, cell.second(), cell.issue()))
                .text(cell.first().id())
                .text(cell.second().id())
                .line();
    }

    private static OptionalDouble salience(
            ImmutableTable<Delegation, Issue, Double> saliences, Delegation delegation, Issue issue) {
        Double salience = saliences.get(delegation, issue);
        return salience == null ? OptionalDouble.empty() : OptionalDouble.of(salience);
    }

    static String pairs(ComparisonMatrix matrix) {
        StringBuilder rows = new StringBuilder(PAIRS).append(CsvRow.END);
        for (OverallScore pair : matrix.pairs()) {
            CsvRow row = new CsvRow().named(pair.first()).named(pair.second()).number(pair.value());
            if (scored(matrix, pair)) {
                row.number(pair.similarity()).number(pair.divergence()).number(pair.unshared());
            } else {
                row.none(3);
            }
            rows.append(
                    row.number(pair.coverage()).whole(pair.jointIssues().size()).line());
        }
        return rows.toString();
    }

    /** Whether the measure gives shares: then some cell of a pair that can be compared has a score. */
    private static boolean scored(ComparisonMatrix matrix, OverallScore pair) {
        return pair.jointIssues().stream()
                .anyMatch(
                        issue -> matrix.cell(pair.first(), pair.second(), issue).scored());
    }

    static String stances(ComparisonMatrix matrix) {
        ImmutableTable<Delegation, Question, Stance> stances = matrix.stanceTable();
        StringBuilder rows = new StringBuilder(STANCES).append(CsvRow.END);
        for (Delegation delegation : matrix.delegations()) {
            for (Question question : matrix.codebook().questions()) {
                if (matrix.issues().stream().anyMatch(issue -> issue.id().equals(question.issue()))) {
                    Stance stance = stances.get(delegation, question);
                    rows.append(new CsvRow()
                            .named(delegation)
                            .text(question.issue())
                            .text(question.id())
                            .text(question.proposition())
                            .text(stance == null ? "silent" : stance.name().toLowerCase(Locale.ROOT))
                            .whole(points(matrix, delegation, question))
                            .line());
                }
            }
        }
        return rows.toString();
    }

    /** How many points of the delegation take a stance on the question. */
    private static long points(ComparisonMatrix matrix, Delegation delegation, Question question) {
        return matrix.positions(question.issue()).stream()
                .filter(position -> position.delegation().equals(delegation))
                .flatMap(position -> position.points().stream())
                .filter(point -> point.stances().containsKey(question))
                .count();
    }
}
