package org.rapporteur.scoring;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Quotation;
import org.rapporteur.text.Words;

/** The words a position is made of, as they stand in its quotations. */
final class SpokenWords {

    private SpokenWords() {}

    /** The folded forms of all words of all points, in the order of the points. */
    static List<String> of(Position position) {
        List<String> forms = new ArrayList<>();
        for (CodedPoint point : position.points()) {
            Words words = point.statement().transcript().words();
            Quotation quotation = point.point().quotation();
            int end = words.firstFrom(quotation.end());
            for (int at = words.firstFrom(quotation.start()); at < end; at++) {
                if (words.isWord(at)) {
                    forms.add(words.form(at));
                }
            }
        }
        return forms;
    }
}
