package org.rapporteur.embedding;

import java.util.Locale;
import org.rapporteur.scoring.Relatedness;

/** The points of one batch compared by meaning and by words. Immutable and thread-safe. */
final class MeaningLinks implements Relatedness.Links {

    /** Up to this cosine two texts have nothing to do with each other; a tenth of all pairs of sentences lies above. */
    static final double UNRELATED = 0.25;

    /** What meaning counts beside words. */
    static final double MEANING = 0.55;

    /** The fourth power of the evidence of words that are half related, as in the default relatedness. */
    private static final double HALF = 2_000;

    /** Evidence of words that counts in full. */
    private static final double MOST = 10;

    private static final double CERTAIN = 1e-9;

    private final Relatedness.Links words;

    /** The number of the text of each point. */
    private final int[] texts;

    private final float[][] vectors;

    MeaningLinks(Relatedness.Links words, int[] texts, float[][] vectors) {
        this.words = words;
        this.texts = texts;
        this.vectors = vectors;
    }

    @Override
    public void relate(int i, int from, int to, double[] relatedness, double[] opposition) {
        words.relate(i, from, to, relatedness, opposition);
        for (int j = from; j < to; j++) {
            relatedness[j] = texts[i] == texts[j] ? 1 : together(meaning(i, j), relatedness[j]);
        }
    }

    /** Meaning and words in common, which count by their evidence: it grows on where their relatedness is near 1. */
    private static double together(double meaning, double words) {
        double odds = words / Math.max(1 - words, CERTAIN);
        double evidence = Math.min(1, StrictMath.sqrt(StrictMath.sqrt(odds * HALF)) / MOST);
        return MEANING * meaning + (1 - MEANING) * evidence;
    }

    private double meaning(int i, int j) {
        return Math.max(0, (cosine(i, j) - UNRELATED) / (1 - UNRELATED));
    }

    private double cosine(int i, int j) {
        return SentenceEmbeddings.rounded(SentenceEmbeddings.dot(vectors[texts[i]], vectors[texts[j]]));
    }

    @Override
    public String basis(int i, int j) {
        String shared = words.basis(i, j);
        String meaning = texts[i] == texts[j]
                ? "the same text"
                : String.format(Locale.ROOT, "meaning (cosine %.2f)", cosine(i, j));
        return shared.isEmpty() ? meaning : meaning + ", " + shared;
    }
}
