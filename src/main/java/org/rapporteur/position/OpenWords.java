package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a codebook's indicators that stand for several forms, and which forms of some texts they take or leave. */
final class OpenWords {

    private static final int WIDEST = 22;
    private static final int FORMS = 66;

    private final CompiledCodebook compiled;
    private final TextForms texts;
    private final List<IndicatorReport.Forms> all;

    OpenWords(CompiledCodebook compiled, TextForms texts) {
        this.compiled = compiled;
        this.texts = texts;
        this.all = List.copyOf(forms());
    }

    /** One for each different open word of an indicator, in the order of the codebook. */
    List<IndicatorReport.Forms> all() {
        return all;
    }

    /** Whether an indicator has a tilde after a mere beginning of a word of the texts. */
    boolean isCutShort(String pattern) {
        return texts.isCutShort(pattern);
    }

    private List<IndicatorReport.Forms> forms() {
        List<IndicatorReport.Forms> forms = new ArrayList<>();
        Map<String, Set<String>> elsewhere = new LinkedHashMap<>();
        for (CompiledCodebook.Owned owned : compiled.indicators) {
            Set<String> taken = elsewhere.computeIfAbsent(owned.owner(), k -> new LinkedHashSet<>());
            words(owned).forEach(word -> taken.addAll(texts.taken(word).keySet()));
        }
        for (CompiledCodebook.Owned owned : compiled.indicators) {
            for (String word : words(owned)) {
                if (TextForms.isOpen(word)) {
                    Map<String, Integer> missed = texts.missed(word);
                    missed.keySet().removeAll(elsewhere.getOrDefault(owned.owner(), Set.of()));
                    forms.add(new IndicatorReport.Forms(
                            owned.owner(), owned.indicator(), word, texts.taken(word), missed));
                }
            }
        }
        return forms;
    }

    /** The words of an indicator and of all that synonyms make of it, each once. */
    private Set<String> words(CompiledCodebook.Owned owned) {
        Set<String> words = new LinkedHashSet<>();
        for (String phrase : owned.indicator().phrases()) {
            compiled.variants(phrase).forEach(variant -> words.addAll(TextForms.words(variant)));
        }
        return words;
    }

    /** Taken forms other than the word itself, or missed ones, of each open word once; the most frequent first where missed. */
    void section(StringBuilder text, String name, boolean missed) {
        Map<String, Map<String, Integer>> byWord = new LinkedHashMap<>();
        for (IndicatorReport.Forms each : all) {
            Map<String, Integer> its = missed ? each.missed() : each.taken();
            if (!its.isEmpty() && (missed || !its.keySet().equals(Set.of(TextForms.bare(each.word()))))) {
                byWord.putIfAbsent(each.word(), its);
            }
        }
        List<Map.Entry<String, Map<String, Integer>>> lines = new ArrayList<>(byWord.entrySet());
        if (missed) {
            lines.sort(
                    Comparator.comparingInt((Map.Entry<String, Map<String, Integer>> line) -> -total(line.getValue()))
                            .thenComparing(Map.Entry::getKey));
        }
        text.append('\n').append(name).append(": ").append(lines.size()).append('\n');
        for (Map.Entry<String, Map<String, Integer>> line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-22s %6d %s\n",
                    IndicatorText.cut(line.getKey(), WIDEST),
                    total(line.getValue()),
                    IndicatorText.cut(IndicatorReport.Forms.shown(line.getValue()), FORMS)));
        }
    }

    private static int total(Map<String, Integer> forms) {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
    }
}
