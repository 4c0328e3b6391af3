package org.rapporteur.position;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.text.Stemmer;
import org.rapporteur.text.Words;

/** The word forms of some texts with their counts: which a tilde or a star takes, and which a tilde leaves out. */
final class TextForms {

    /** Shorter beginnings have more strangers than kin. */
    private static final int LEAST_BEGINNING = 4;

    private final NavigableMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, TreeMap<String, Integer>> byStem = new HashMap<>();

    void note(Words words) {
        int[] types = new int[words.typeCount()];
        for (int i = 0; i < words.size(); i++) {
            types[words.type(i)]++;
        }
        for (int type = 0; type < types.length; type++) {
            counts.merge(words.typeForm(type), types[type], Integer::sum);
            byStem.computeIfAbsent(words.typeStem(type), k -> new TreeMap<>())
                    .merge(words.typeForm(type), types[type], Integer::sum);
        }
    }

    /** Whether a tilde stands after a mere beginning of a word, where only a star would find anything. */
    boolean isCutShort(String pattern) {
        for (String word : words(pattern)) {
            if (isOpen(word)
                    && word.endsWith("~")
                    && taken(word).isEmpty()
                    && !begun(bare(word)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The words of a pattern, as written. */
    static List<String> words(String pattern) {
        return Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("[ +]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a word stands for several forms. */
    static boolean isOpen(String word) {
        return word.length() > 1 && (word.endsWith("~") || word.endsWith("*"));
    }

    static String bare(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** The forms that a word of a pattern takes, the most frequent first. */
    Map<String, Integer> taken(String word) {
        if (!isOpen(word)) {
            return counts.containsKey(word) ? sorted(counts.subMap(word, true, word, true)) : Map.of();
        }
        return word.endsWith("*") ? sorted(begun(bare(word))) : sorted(ofStem(bare(word)));
    }

    private Map<String, Integer> ofStem(String word) {
        Map<String, Integer> forms = new TreeMap<>(byStem.getOrDefault(word, new TreeMap<>()));
        forms.putAll(byStem.getOrDefault(Stemmer.english().stem(word), new TreeMap<>()));
        return forms;
    }

    private Map<String, Integer> begun(String beginning) {
        return counts.subMap(beginning, true, beginning + Character.MAX_VALUE, false);
    }

    /** The forms that begin like a word with a tilde and are not taken, the most frequent first. */
    Map<String, Integer> missed(String word) {
        if (!word.endsWith("~") || word.length() <= LEAST_BEGINNING) {
            return new LinkedHashMap<>();
        }
        Map<String, Integer> missed = new TreeMap<>(begun(bare(word)));
        missed.keySet().removeAll(ofStem(bare(word)).keySet());
        return sorted(missed);
    }

    private static Map<String, Integer> sorted(Map<String, Integer> forms) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}
