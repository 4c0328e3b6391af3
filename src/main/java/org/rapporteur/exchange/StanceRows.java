package org.rapporteur.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Transcript;

/** The clear stances of a coding as rows of a statement table, named as Discourse Network Analyzer names its columns. */
final class StanceRows {

    static final List<String> COLUMNS = List.of(
            "id",
            "doc",
            "doc_title",
            "date",
            "start",
            "stop",
            "person",
            "organization",
            "concept",
            "agreement",
            "text");

    private final Coding coding;
    private final List<TableRows.Row> rows = new ArrayList<>();

    private StanceRows(Coding coding) {
        this.coding = coding;
    }

    static List<TableRows.Row> of(Coding coding) {
        StanceRows rows = new StanceRows(coding);
        coding.points().forEach(rows::add);
        return rows.rows;
    }

    private void add(CodedPoint point) {
        for (Map.Entry<Question, Stance> stance : point.stances().entrySet()) {
            if (stance.getValue() == Stance.SUPPORT || stance.getValue() == Stance.OPPOSE) {
                rows.add(row(point, stance.getKey(), stance.getValue()));
            }
        }
    }

    /** The day; where only the year is known, its first day, without which Discourse Network Analyzer cuts no slices. */
    private static String date(Transcript transcript) {
        return transcript
                .date()
                .map(LocalDate::toString)
                .orElseGet(() -> transcript.year().isPresent()
                        ? LocalDate.of(transcript.year().getAsInt(), 1, 1).toString()
                        : "");
    }

    private TableRows.Row row(CodedPoint point, Question question, Stance stance) {
        Transcript transcript = point.statement().transcript();
        Quotation words = point.point().quotation();
        int number = rows.size() + 1;
        return new TableRows.Row(
                number + 1,
                List.of(
                        Integer.toString(number),
                        Integer.toString(coding.statements().indexOf(point.statement()) + 1),
                        transcript.source(),
                        date(transcript),
                        Integer.toString(words.start()),
                        Integer.toString(words.end()),
                        transcript.speaker(),
                        point.delegation().name(),
                        question.id(),
                        stance == Stance.SUPPORT ? "1" : "0",
                        words.plain()));
    }
}
