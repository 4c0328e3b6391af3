package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;

/** Every sentence of running text is a point as it stands: no reading, any language. */
final class SentenceExtractor implements Extractor {

    private static final String NAME = "sentences";
    private static final String RULE = "every sentence";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String toString() {
        return "Extractor by " + NAME;
    }

    @Override
    public Statement extract(Transcript transcript) {
        List<Sentence> sentences = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            if (passage.isText()) {
                for (Span span : Sentences.of(transcript.text(), passage)) {
                    Work.goOn();
                    Quotation quotation = transcript.quote(span.start(), span.end());
                    Sentence.Reading reading = reading(passage);
                    sentences.add(new Sentence(quotation, reading, RULE));
                    if (reading == Sentence.Reading.POINT) {
                        points.add(point(quotation));
                    }
                }
            }
        }
        return new Statement(transcript, sentences, points, Map.of(), List.of(), List.of(), List.of());
    }

    private static Sentence.Reading reading(Passage passage) {
        return switch (passage.kind()) {
            case HEADING -> Sentence.Reading.HEADING;
            case QUOTE -> Sentence.Reading.REPORTED;
            default -> Sentence.Reading.POINT;
        };
    }

    private static Point point(Quotation quotation) {
        return new Claim(
                Claim.Kind.FACT,
                quotation,
                quotation,
                Direction.NEITHER,
                Strength.MEDIUM,
                new Provenance(NAME, RULE, List.of()));
    }
}
