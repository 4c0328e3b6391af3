package org.rapporteur.report;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.exchange.Cells;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Delegation;

/** All cells of a matrix as comma-separated values. */
final class CsvReport {

    private static final String END = "\r\n";
    private static final String HEAD =
            "first,second,issue,state,value,agreement,conflict,unshared,salience_first,salience_second";
    private static final int DECIMALS = 6;

    private CsvReport() {}

    static String of(ComparisonMatrix matrix) {
        ImmutableTable<Delegation, Issue, Double> saliences = matrix.salienceTable();
        StringBuilder rows = new StringBuilder(HEAD).append(END);
        for (OverallScore pair : matrix.pairs()) {
            for (Issue issue : matrix.issues()) {
                Cell cell = matrix.cell(pair.first(), pair.second(), issue);
                rows.append(String.join(",", row(cell, saliences))).append(END);
            }
        }
        return rows.toString();
    }

    private static List<String> row(Cell cell, ImmutableTable<Delegation, Issue, Double> saliences) {
        List<String> row = new ArrayList<>();
        row.add(Cells.quoted(cell.first().name()));
        row.add(Cells.quoted(cell.second().name()));
        row.add(Cells.quoted(cell.issue().id()));
        row.add(Cells.quoted(cell.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        row.add(cell.value().isPresent() ? number(cell.value().getAsDouble()) : "");
        row.addAll(cell.scored() ? shares(cell.score()) : List.of("", "", ""));
        row.add(salience(saliences, cell.first(), cell.issue()));
        row.add(salience(saliences, cell.second(), cell.issue()));
        return row;
    }

    private static List<String> shares(Score score) {
        return List.of(number(score.agreement()), number(score.conflict()), number(score.unshared()));
    }

    private static String salience(
            ImmutableTable<Delegation, Issue, Double> saliences, Delegation delegation, Issue issue) {
        return saliences.contains(delegation, issue) ? number(saliences.get(delegation, issue)) : "";
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
