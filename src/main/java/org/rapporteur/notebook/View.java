package org.rapporteur.notebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Explanation;
import org.rapporteur.comparison.IssueView;
import org.rapporteur.comparison.MatrixDifference;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.drift.SharedPassages;
import org.rapporteur.drift.StanceChanges;
import org.rapporteur.drift.Uptake;
import org.rapporteur.drift.WordDiff;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.insight.Approach;
import org.rapporteur.insight.Certainty;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.CommonGround;
import org.rapporteur.insight.Criticisms;
import org.rapporteur.insight.Dendrogram;
import org.rapporteur.insight.MeasureLab;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.position.Concordance;
import org.rapporteur.position.ExampleCheck;
import org.rapporteur.position.IndicatorReport;
import org.rapporteur.position.Position;
import org.rapporteur.position.Reason;
import org.rapporteur.position.Reasoning;
import org.rapporteur.report.Picture;
import org.rapporteur.report.Pictures;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Statement;

/**
 * How values of a type are shown.
 *
 * @param type the type
 * @param text laid out for a terminal
 * @param html for a cell of a notebook
 * @param picture as a picture, where one says most; else none
 * @param <T> the type
 */
record View<T>(
        Class<T> type, Function<T, String> text, Function<T, String> html, Function<T, Optional<Picture>> picture) {

    /** All of them; no type stands twice. */
    static final List<View<?>> ALL = List.of(
            of(ComparisonMatrix.class, ComparisonMatrix::toText, HeatTable::of),
            of(IssueView.class, IssueView::toText, HeatTable::of),
            of(Explanation.class, Explanation::toText, ReasonTable::of),
            said(OverallScore.class, OverallScore::describe),
            said(Score.class, Score::describe),
            laidOut(MatrixDifference.class, MatrixDifference::toText),
            of(Coalitions.class, Coalitions::toText, Camps::of),
            laidOut(Dendrogram.class, Dendrogram::toText),
            laidOut(PositionMap.class, PositionMap::toText),
            laidOut(CommonGround.class, CommonGround::toText),
            laidOut(Approach.class, Approach::toText),
            laidOut(Certainty.class, Certainty::toText),
            laidOut(MeasureLab.class, MeasureLab::toText),
            laidOut(Criticisms.class, Criticisms::toText),
            of(Drift.class, Drift::toText, ChangeTable::of),
            of(WordDiff.class, WordDiff::toText, ChangeTable::of),
            of(StanceChanges.class, StanceChanges::toText, StanceTable::of),
            drawn(PositionPath.class, PositionPath::toText, Pictures::driftPath),
            laidOut(Uptake.class, Uptake::toText),
            laidOut(SharedPassages.class, SharedPassages::toText),
            laidOut(Evaluation.class, Evaluation::toText),
            laidOut(IndicatorReport.class, IndicatorReport::toText),
            laidOut(ExampleCheck.class, ExampleCheck::toText),
            laidOut(Concordance.class, Concordance::toText),
            laidOut(Reasoning.class, Reasoning::toText),
            laidOut(Reason.class, Reason::toText),
            laidOut(Position.class, Points::text),
            laidOut(MachineSheet.class, SheetText::of),
            of(Statement.class, Points::text, Points::of),
            drawn(Picture.class, Picture::toString, picture -> picture));

    private static <T> View<T> of(Class<T> type, Function<T, String> text, Function<T, String> html) {
        return new View<>(type, text, html, value -> Optional.empty());
    }

    private static <T> View<T> laidOut(Class<T> type, Function<T, String> text) {
        return of(type, text, value -> Html.laidOut(text.apply(value)));
    }

    private static <T> View<T> said(Class<T> type, Function<T, String> sentence) {
        return of(
                type,
                sentence,
                value -> new Html().element("p", sentence.apply(value)).toString());
    }

    private static <T> View<T> drawn(Class<T> type, Function<T, String> text, Function<T, Picture> picture) {
        return new View<>(type, text, value -> picture.apply(value).svg(), value -> Optional.of(picture.apply(value)));
    }

    /** The view of a value; the types are final, so that there is one at most. */
    static Optional<View<?>> of(Object value) {
        return ALL.stream().filter(view -> view.type.isInstance(value)).findFirst();
    }

    String textOf(Object value) {
        return text.apply(type.cast(value));
    }

    String htmlOf(Object value) {
        return html.apply(type.cast(value));
    }

    Optional<Picture> pictureOf(Object value) {
        return picture.apply(type.cast(value));
    }
}
