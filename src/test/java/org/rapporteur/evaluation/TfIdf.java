package org.rapporteur.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plain baseline: cosine of word counts weighted by inverse document frequency, the documents being given. */
final class TfIdf {

    private final Map<String, Double> weights = new HashMap<>();

    TfIdf(List<String> documents) {
        Map<String, Integer> counts = new HashMap<>();
        documents.forEach(text -> new HashSet<>(words(text)).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, n) -> weights.put(word, Math.log((1.0 + documents.size()) / (1 + n)) + 1));
    }

    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", " ")
                .strip()
                .split(" +"));
    }

    double cosine(String one, String other) {
        Map<String, Double> a = vector(one);
        Map<String, Double> b = vector(other);
        double dot = 0;
        for (var entry : a.entrySet()) {
            dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
    }

    private Map<String, Double> vector(String text) {
        Map<String, Double> vector = new HashMap<>();
        words(text).forEach(word -> vector.merge(word, weights.getOrDefault(word, 1.0), Double::sum));
        return vector;
    }

    private static double square(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(v -> v * v).sum();
    }
}
