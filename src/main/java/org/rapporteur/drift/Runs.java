package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** In whose words a sentence is: which of its runs of three words a delegation had in its statements. */
final class Runs {

    private static final int LENGTH = 3;

    private final Map<Delegation, Set<String>> byDelegation = new TreeMap<>();

    Runs(List<Statement> statements) {
        for (Statement statement : statements) {
            var words = statement.transcript().words();
            Clause all = new Clause(statement.transcript().text(), words, 0, words.size());
            byDelegation
                    .computeIfAbsent(statement.delegation(), k -> new HashSet<>())
                    .addAll(runs(all.wordForms()));
        }
    }

    private static List<String> runs(List<String> forms) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + LENGTH <= forms.size(); i++) {
            runs.add(String.join(" ", forms.subList(i, i + LENGTH)));
        }
        return runs;
    }

    /** The share of a sentence's words in runs that each delegation had, the largest first, ties by name. */
    List<UptakeEntry.WordingShare> of(Clause sentence) {
        List<String> forms = sentence.wordForms();
        List<String> runs = runs(forms);
        List<UptakeEntry.WordingShare> shares = new ArrayList<>();
        byDelegation.forEach((delegation, had) -> {
            boolean[] covered = new boolean[forms.size()];
            for (int i = 0; i < runs.size(); i++) {
                if (had.contains(runs.get(i))) {
                    java.util.Arrays.fill(covered, i, i + LENGTH, true);
                }
            }
            int count = 0;
            for (boolean word : covered) {
                count += word ? 1 : 0;
            }
            if (count > 0) {
                shares.add(new UptakeEntry.WordingShare(delegation, (double) count / forms.size()));
            }
        });
        shares.sort(Comparator.comparingDouble((UptakeEntry.WordingShare s) -> -s.share()));
        return shares;
    }
}
