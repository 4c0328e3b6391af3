package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.scoring.Measures;

/** Whether two perspectives on one claim take the same stance, and whether they mean the same. */
@Tag("evaluation")
class SameStanceBenchmarkTest {

    @Test
    void theSameStanceIsTold() throws IOException {
        Map<String, List<Map<String, String>>> claims = new TreeMap<>();
        Material.table(Material.folder("perspectrum").resolve("claim_perspective.tsv"))
                .forEach(row -> claims.computeIfAbsent(row.get("claim_id"), k -> new ArrayList<>())
                        .add(row));
        Figures check = new Figures();
        Figures train = new Figures();
        claims.forEach((claim, rows) -> (Material.isForChecking(claim) ? check : train).add(rows));
        EvaluationPage.write(
                "5-perspectrum-stance",
                "## Perspectives on a claim: same stance, same meaning\n\nAUC over pairs of perspectives of one claim.\n\n"
                        + "| part | same stance | by word overlap | same meaning | by word overlap |\n|---|---|---|---|---|\n"
                        + check.row("check") + train.row("train"));
        assertThat(check.meaning.value()).isGreaterThan(0.75);
        assertThat(check.stance.value()).isGreaterThan(0.5);
    }

    private static final class Figures {

        final Auc stance = new Auc();
        final Auc stanceByWords = new Auc();
        final Auc meaning = new Auc();
        final Auc meaningByWords = new Auc();

        void add(List<Map<String, String>> rows) {
            PairedTexts texts = PairedTexts.of(
                    rows.stream().map(row -> row.get("perspective")).toList(), Measures.lexicalRelatedness());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    String one = rows.get(i).get("perspective");
                    String other = rows.get(j).get("perspective");
                    double related = texts.relatedness(one, other);
                    double opposed = texts.opposition(one, other);
                    boolean same = rows.get(i).get("stance3").equals(rows.get(j).get("stance3"));
                    boolean cluster =
                            rows.get(i).get("cluster").equals(rows.get(j).get("cluster"));
                    double overlap = overlap(one, other);
                    stance.add(related * (1 - 2 * opposed), same);
                    stanceByWords.add(overlap, same);
                    meaning.add(related, cluster);
                    meaningByWords.add(overlap, cluster);
                }
            }
        }

        String row(String part) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %.3f |%n",
                    part,
                    stance.value(),
                    stanceByWords.value(),
                    meaning.value(),
                    meaningByWords.value());
        }
    }

    static double overlap(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.isEmpty() ? 0 : (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", " ")
                .strip()
                .split(" +"))));
    }
}
