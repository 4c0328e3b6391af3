package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.embedding.SentenceEmbeddings;
import org.rapporteur.scoring.Measures;

/** Whether two perspectives on one claim take the same stance, and whether they mean the same. */
@Tag("evaluation")
class SameStanceBenchmarkTest {

    private static final String WORDS = "ours, by words";
    private static final String MEANING = "ours, with embeddings";

    @Test
    void theSameStanceIsTold() throws IOException {
        Map<String, List<Map<String, String>>> claims = new TreeMap<>();
        Material.table(Material.folder("perspectrum").resolve("claim_perspective.tsv"))
                .forEach(row -> claims.computeIfAbsent(row.get("claim_id"), k -> new ArrayList<>())
                        .add(row));
        StringBuilder table = new StringBuilder(
                "| part | way | same stance | 95 % | same meaning | 95 % |\n|---|---|---|---|---|---|\n");
        Map<String, Double> stance = new TreeMap<>();
        Map<String, Figures> checked = new LinkedHashMap<>();
        List<String> worst = new ArrayList<>();
        for (boolean check : List.of(true, false)) {
            Map<String, Figures> ways = new LinkedHashMap<>();
            claims.forEach((claim, rows) -> {
                if (Material.isForChecking(claim) == check) {
                    add(ways, rows, check ? new ArrayList<>() : worst);
                }
            });
            ways.forEach((name, figures) -> {
                table.append(figures.row(check ? "check" : "train", name));
                stance.put((check ? "check " : "train ") + name, figures.stance.value());
                if (check) {
                    checked.put(name, figures);
                }
            });
        }
        worst.sort(Comparator.reverseOrder());
        EvaluationPage.write(
                "5-perspectrum-stance",
                "## Perspectives on a claim: same stance, same meaning\n\nArea under the ROC curve over pairs of perspectives"
                        + " of one claim, bootstrap over claims.\n\n" + table + EvaluationPage.worst(worst),
                headline("same stance, AUC", checked, figures -> figures.stance, "0.70"),
                headline("same meaning, AUC", checked, figures -> figures.meaning, ""));
        assertThat(stance.getOrDefault("check " + MEANING, 0.0)).isGreaterThan(0.61);
        assertThat(stance.getOrDefault("check " + WORDS, 0.0)).isGreaterThan(0.60);
    }

    private static Headline headline(
            String measure, Map<String, Figures> ways, Function<Figures, Auc> which, String aim) {
        Auc ours = which.apply(ways.get(WORDS));
        StringBuilder others = new StringBuilder();
        ways.forEach((name, figures) -> {
            if (!name.equals(WORDS)) {
                others.append(others.isEmpty() ? "" : ", ")
                        .append(Headline.reaches(name, which.apply(figures).value()));
            }
        });
        return new Headline("perspectrum", measure, ours.value(), ours.interval(), others.toString(), aim);
    }

    private static void add(Map<String, Figures> ways, List<Map<String, String>> rows, List<String> worst) {
        List<String> texts = rows.stream().map(row -> row.get("perspective")).toList();
        PairedTexts words = PairedTexts.of(texts, Measures.lexicalRelatedness());
        PairedTexts meaning = PairedTexts.of(texts, SentenceEmbeddings.allMiniLm());
        TfIdf tfIdf = new TfIdf(texts);
        figures(ways, WORDS).add(rows, words::relatedness, words::signed);
        figures(ways, MEANING).add(rows, meaning::relatedness, meaning::signed);
        figures(ways, "TF-IDF").add(rows, tfIdf::cosine, tfIdf::cosine);
        figures(ways, "word overlap").add(rows, SameStanceBenchmarkTest::overlap, SameStanceBenchmarkTest::overlap);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                double signed = words.signed(texts.get(i), texts.get(j));
                boolean same = rows.get(i).get("stance3").equals(rows.get(j).get("stance3"));
                worst.add(String.format(
                        Locale.ROOT,
                        "%.2f: %s %s // %s",
                        same ? -signed : signed,
                        same ? "same:" : "opposite:",
                        texts.get(i),
                        texts.get(j)));
            }
        }
    }

    private static Figures figures(Map<String, Figures> ways, String name) {
        return ways.computeIfAbsent(name, k -> new Figures());
    }

    private static final class Figures {

        final Auc stance = new Auc();
        final Auc meaning = new Auc();

        void add(
                List<Map<String, String>> rows,
                ToDoubleBiFunction<String, String> related,
                ToDoubleBiFunction<String, String> signed) {
            stance.cluster();
            meaning.cluster();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    String one = rows.get(i).get("perspective");
                    String other = rows.get(j).get("perspective");
                    stance.add(
                            signed.applyAsDouble(one, other),
                            rows.get(i).get("stance3").equals(rows.get(j).get("stance3")));
                    meaning.add(
                            related.applyAsDouble(one, other),
                            rows.get(i).get("cluster").equals(rows.get(j).get("cluster")));
                }
            }
        }

        String row(String part, String way) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %s | %.3f | %s |%n",
                    part,
                    way,
                    stance.value(),
                    stance.interval(),
                    meaning.value(),
                    meaning.interval());
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
