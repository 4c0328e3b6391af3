package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;

/**
 * A text as one coder has it.
 *
 * @param statement the coded sentences and points
 * @param points the points with the stances given to them
 */
record HandCoded(Statement statement, List<CodedPoint> points) {

    private static final String RULE = Provenance.BY_HAND;

    static HandCoded of(String file, Transcript transcript, String coder, List<CodingRow> given, Codebook codebook) {
        List<CodingRow> rows = new ArrayList<>(given);
        rows.sort(Comparator.<CodingRow>comparingInt(row -> row.quotation().start())
                .thenComparingInt(row -> row.quotation().end())
                .thenComparingLong(CodingRow::line));
        List<Sentence> sentences = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<Map<Question, Stance>> stances = new ArrayList<>();
        CodingRow before = null;
        for (CodingRow row : rows) {
            if (before != null && row.isPoint() && row.samePoint(before)) {
                row.answer(file, stances.get(stances.size() - 1));
                continue;
            }
            if (before != null) {
                row.checkApart(file, before);
            }
            before = row;
            sentences.add(new Sentence(
                    row.quotation(), row.isPoint() ? Sentence.Reading.POINT : Sentence.Reading.PROCEDURAL, RULE));
            if (row.isPoint()) {
                points.add(point(row, coder));
                stances.add(new LinkedHashMap<>());
                row.answer(file, stances.get(stances.size() - 1));
            }
        }
        Statement statement = new Statement(transcript, sentences, points, Map.of(), List.of(), List.of(), List.of());
        return new HandCoded(statement, coded(statement, stances, codebook, coder));
    }

    private static Point point(CodingRow row, String coder) {
        Provenance provenance = new Provenance(coder, RULE, List.of());
        if (row.kind().equals("proposal")) {
            return new Proposal(
                    "", row.quotation(), row.quotation(), row.quotation(), row.direction(), row.strength(), provenance);
        }
        return new Claim(
                Claim.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                row.quotation(),
                row.quotation(),
                row.direction(),
                row.strength(),
                provenance);
    }

    private static List<CodedPoint> coded(
            Statement statement, List<Map<Question, Stance>> stances, Codebook codebook, String coder) {
        Wording.Reader wordings = Wording.Reader.of(statement.transcript());
        List<CodedPoint> coded = new ArrayList<>();
        for (int number = 0; number < statement.points().size(); number++) {
            Map<Question, Stance> its = stances.get(number);
            Map<Issue, Double> issues = new LinkedHashMap<>();
            its.keySet()
                    .forEach(question -> issues.merge(codebook.issue(question.issue()), 1.0 / its.size(), Double::sum));
            Map<Question, String> coders = new LinkedHashMap<>();
            its.keySet().forEach(question -> coders.put(question, coder));
            coded.add(new CodedPoint(
                    statement, number, wordings.of(statement.points().get(number)), issues, its, coders));
        }
        return coded;
    }
}
