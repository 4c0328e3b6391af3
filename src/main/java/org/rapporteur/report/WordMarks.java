package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Words;

/** The words of a quotation that decide how strongly and to which side it speaks: words of duty, negations, words against. */
final class WordMarks {

    private final Words words;
    private final Polarity polarity;

    WordMarks(Statement statement) {
        this.words = statement.transcript().words();
        this.polarity = Polarity.of(words);
    }

    /** Three numbers for each: offset of its first character in the quotation, its length, 0 for duty, 1 for the side. */
    List<Integer> of(Quotation quotation) {
        List<Integer> marks = new ArrayList<>();
        int from = words.firstFrom(quotation.start());
        int to = words.firstFrom(quotation.end());
        for (Phrases.Found<Polarity.Role> found : polarity.roles(from, to)) {
            int sort = sort(found.value());
            int end = words.end(found.to() - 1);
            if (sort >= 0 && words.start(found.from()) >= quotation.start() && end <= quotation.end()) {
                marks.add(words.start(found.from()) - quotation.start());
                marks.add(end - words.start(found.from()));
                marks.add(sort);
            }
        }
        return marks;
    }

    private static int sort(Polarity.Role role) {
        return switch (role) {
            case DEONTIC -> 0;
            case NEGATION, ASIDE, AGAINST, AGAINST_NOUN, REJECTING -> 1;
            default -> -1;
        };
    }
}
