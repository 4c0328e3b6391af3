package org.rapporteur.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.issue.Indicator;
import org.rapporteur.text.Stemmer;
import org.rapporteur.text.Words;

/** Finds indicators that another one of the same list takes along, word by word. */
final class WiderIndicators {

    private WiderIndicators() {}

    /** The lists of an issue or a question, one for each role. */
    private record ListOf(String owner, boolean ofQuestion, Indicator.Role role) {}

    static List<IndicatorReport.Within> of(CompiledCodebook compiled) {
        Map<ListOf, List<Indicator>> lists = new LinkedHashMap<>();
        for (CompiledCodebook.Owned owned : compiled.indicators) {
            Indicator indicator = owned.indicator();
            if (indicator.phrases().size() == 1 && !indicator.pattern().contains("!")) {
                lists.computeIfAbsent(
                                new ListOf(owned.owner(), owned.ofQuestion(), indicator.role()), k -> new ArrayList<>())
                        .add(indicator);
            }
        }
        List<IndicatorReport.Within> within = new ArrayList<>();
        lists.forEach((list, its) -> within.addAll(within(list, its)));
        return List.copyOf(within);
    }

    private static List<IndicatorReport.Within> within(ListOf list, List<Indicator> its) {
        List<List<String>> words =
                its.stream().map(each -> words(each.pattern())).toList();
        List<IndicatorReport.Within> within = new ArrayList<>();
        for (int i = 0; i < its.size(); i++) {
            for (int j = 0; j < its.size(); j++) {
                boolean takes = i != j && takes(words.get(j), words.get(i));
                // Of two that take each other the later one is the one too many.
                if (takes && (j < i || !takes(words.get(i), words.get(j)))) {
                    within.add(new IndicatorReport.Within(list.owner, its.get(i), its.get(j)));
                    break;
                }
            }
        }
        return within;
    }

    /** The words as they are compared: folded, each with its tilde or star. */
    private static List<String> words(String pattern) {
        List<String> words = new ArrayList<>();
        for (String written : pattern.toLowerCase(Locale.ROOT).split(" +")) {
            boolean open = written.length() > 1 && TextForms.isOpen(written);
            Words folded = Words.of(open ? TextForms.bare(written) : written);
            if (written.equals("*") || written.startsWith("[")) {
                words.add(written);
                continue;
            }
            for (int at = 0; at < folded.size(); at++) {
                boolean last = open && at == folded.size() - 1;
                words.add(folded.form(at) + (last ? written.substring(written.length() - 1) : ""));
            }
        }
        return words;
    }

    private static boolean takes(List<String> wide, List<String> narrow) {
        if (wide.size() != narrow.size()) {
            return false;
        }
        for (int at = 0; at < wide.size(); at++) {
            if (!takes(wide.get(at), narrow.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(String wide, String narrow) {
        if (wide.equals(narrow) || wide.equals("*")) {
            return true;
        }
        if (wide.endsWith("*")) {
            // Every form of a word begins with its stem, save where an ending changes it: then nothing is said.
            String beginning = TextForms.bare(wide);
            return narrow.endsWith("~")
                    ? Stemmer.english().stem(TextForms.bare(narrow)).startsWith(beginning)
                    : narrow.startsWith(beginning);
        }
        if (!wide.endsWith("~") || narrow.endsWith("*")) {
            return false;
        }
        String bare = TextForms.bare(wide);
        String stem = Stemmer.english().stem(bare);
        String its = Stemmer.english().stem(narrow.endsWith("~") ? TextForms.bare(narrow) : narrow);
        return its.equals(stem) || its.equals(bare);
    }
}
