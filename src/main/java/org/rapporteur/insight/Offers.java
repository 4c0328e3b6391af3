package org.rapporteur.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Words;

/** Tells the points that would come along on conditions: "we could accept a register if it is voluntary". */
final class Offers {

    private enum Sort {
        READY,
        CONDITION
    }

    private static final Phrases<Sort> PHRASES = phrases();

    private Offers() {}

    private static Phrases<Sort> phrases() {
        Phrases.Builder<Sort> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(Offers.class, "offers.tsv").rows()) {
            Sort sort = Arrays.stream(Sort.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(row.cell(0)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            row.file() + " line " + row.line() + ": sort (" + row.cell(0) + ") is not known"));
            row.list(1).forEach(phrase -> builder.add(phrase, sort));
        }
        return builder.build();
    }

    /** Whether a point supports something conditionally, or its words say that the speaker could and its sentence when. */
    static boolean isOne(CodedPoint point) {
        return point.stances().containsValue(Stance.CONDITIONAL)
                || has(point, point.point().quotation(), Sort.READY)
                        && has(point, point.point().sentence(), Sort.CONDITION);
    }

    private static boolean has(CodedPoint point, Quotation where, Sort sort) {
        Words words = point.statement().transcript().words();
        List<Phrases.Found<Sort>> found =
                PHRASES.in(words).all(words.firstFrom(where.start()), words.firstFrom(where.end()));
        return found.stream().anyMatch(each -> each.value() == sort);
    }
}
