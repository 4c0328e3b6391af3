package org.rapporteur.scoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/** Measures that look at which words two texts have in common, in whatever order. */
final class WordOverlap {

    private static final Set<Law> LAWS =
            EnumSet.of(Law.RANGE, Law.IDENTITY, Law.SYMMETRY, Law.ORDER, Law.REPETITION, Law.ROOM, Law.SILENCE);

    private WordOverlap() {}

    static Measure textCosine() {
        return new TextMeasure(
                "text-cosine",
                "Cosine of the word counts of both sides (Salton and McGill 1983; Apache Commons Text).",
                LAWS,
                texts -> {
                    List<Map<CharSequence, Integer>> counts =
                            texts.stream().map(WordOverlap::counts).toList();
                    CosineSimilarity cosine = new CosineSimilarity();
                    return (i, j) -> counts.get(i).equals(counts.get(j))
                            ? 1
                            : cosine.cosineSimilarity(counts.get(i), counts.get(j));
                });
    }

    private static Map<CharSequence, Integer> counts(List<String> text) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        text.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    static Measure wordJaccard() {
        return new TextMeasure(
                "word-jaccard",
                "Share of all words used that both sides use (Jaccard 1901; Apache Commons Text).",
                LAWS,
                texts -> {
                    List<Set<String>> sets =
                            texts.stream().<Set<String>>map(HashSet::new).toList();
                    // Commons Text splits a text by a function of ours: the text is its number, the split is ready.
                    IntersectionSimilarity<String> overlap =
                            new IntersectionSimilarity<>(number -> sets.get(Integer.parseInt(number.toString())));
                    return (i, j) -> jaccard(overlap.apply(Integer.toString(i), Integer.toString(j)));
                });
    }

    /** Intersection by union; texts without a word have all of none in common. */
    private static double jaccard(IntersectionResult overlap) {
        int union = overlap.getSizeA() + overlap.getSizeB() - overlap.getIntersection();
        return union == 0 ? 1 : (double) overlap.getIntersection() / union;
    }
}
