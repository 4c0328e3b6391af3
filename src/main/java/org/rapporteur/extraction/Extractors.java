package org.rapporteur.extraction;

import java.util.Optional;

/** The extractors that come with the library. */
public final class Extractors {

    private static final Extractor RULES = new RuleExtractor(Optional.of(PointModel.shipped()));
    private static final Extractor SENTENCES = new SentenceExtractor();

    private Extractors() {}

    /**
     * The rule extractor for English: cues of duty, request, commitment and judgement from a data file, read with the
     * structure of the sentence. No model, no randomness.
     *
     * <p>What it cannot do: it reads words and their order, not grammar; irony and hints escape it.
     *
     * <p>A text in another language is refused with an {@link org.rapporteur.fault.InputException} that names the
     * language.
     *
     * @return always the same extractor
     */
    public static Extractor rules() {
        return RULES;
    }

    /**
     * Takes every sentence as it stands for a plain fact, in any language: for measures of wording, which need no reading.
     *
     * <p>Headings and quoted blocks make no point. No point has a direction, so nothing is ever in conflict.
     *
     * <pre>{@code
     * var statements = Rapporteur.withDefaults().extractingWith(Extractors.sentences()).readAll(folder);
     * Rapporteur.compare(statements).measuredBy(Measures.textCosine()).matrix();
     * }</pre>
     *
     * @return always the same extractor
     */
    public static Extractor sentences() {
        return SENTENCES;
    }
}
