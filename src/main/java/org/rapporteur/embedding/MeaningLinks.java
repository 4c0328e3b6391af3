package org.rapporteur.embedding;

import java.util.Locale;
import org.rapporteur.scoring.Relatedness;

/** The points of one batch compared by meaning and by words. Immutable and thread-safe. */
final class MeaningLinks implements Relatedness.Links {

    /** Up to this cosine two texts have nothing to do with each other; a tenth of all pairs of sentences lies above. */
    static final double UNRELATED = 0.25;

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
            relatedness[j] = texts[i] == texts[j] ? 1 : (relatedness[j] + meaning(i, j)) / 2;
        }
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
