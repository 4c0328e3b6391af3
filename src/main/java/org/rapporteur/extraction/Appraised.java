package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;

/**
 * Sentences and points with the appraisals of their sentences; a point of several in a sentence has it only where it holds
 * one of the deciding words or, of a plain one, the name of its target.
 */
record Appraised(List<Sentence> sentences, List<Point> points) {

    static Appraised of(List<Sentence> sentences, List<Point> points, List<Appraisal> appraisals) {
        List<Sentence> appraised = new ArrayList<>();
        List<Point> its = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean heading = sentence.reading() == Sentence.Reading.HEADING;
            Appraisal appraisal = heading ? Appraisal.none() : appraisals.get(i);
            appraised.add(new Sentence(sentence.quotation(), sentence.reading(), sentence.rule(), appraisal));
            while (next < points.size()
                    && sentence.quotation().contains(points.get(next).quotation())) {
                Point point = points.get(next++);
                its.add(holds(point, appraisal) ? point.with(appraisal) : point);
            }
        }
        its.addAll(points.subList(next, points.size()));
        return new Appraised(appraised, its);
    }

    private static boolean holds(Point point, Appraisal appraisal) {
        Quotation words = point.quotation();
        return words.equals(point.sentence())
                || appraisal.cues().stream().anyMatch(cue -> overlaps(cue, words))
                || appraisal.cues().isEmpty()
                        && appraisal
                                .target()
                                .filter(target -> overlaps(target.mention(), words))
                                .isPresent();
    }

    private static boolean overlaps(Quotation one, Quotation other) {
        return one.start() < other.end() && one.end() > other.start();
    }
}
