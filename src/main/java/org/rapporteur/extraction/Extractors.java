package org.rapporteur.extraction;

/** The extractors that come with the library. */
public final class Extractors {

    private static final Extractor RULES = new RuleExtractor();

    private Extractors() {}

    /**
     * The rule extractor for English: cues of duty, request, commitment and judgement from a data file, read with the
     * structure of the sentence. No model, no randomness.
     *
     * <p>What it cannot do: it reads words and their order, not grammar; irony and hints escape it.
     *
     * @return always the same extractor
     */
    public static Extractor rules() {
        return RULES;
    }
}
