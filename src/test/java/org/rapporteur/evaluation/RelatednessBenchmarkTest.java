package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.scoring.Measures;

/**
 * Which key point an argument makes, by relatedness; mean average precision as in the shared task on key point analysis
 * (Friedman et al. 2021): for each topic and stance every argument with its nearest key point, the better half of them
 * ranked; pairs without a label count as wrong (strict) or right (relaxed).
 */
@Tag("evaluation")
class RelatednessBenchmarkTest {

    /** An argument with the key point found for it. */
    private record Match(double score, int label) {}

    private static final int UNDECIDED = -1;

    @Test
    void theKeyPointOfAnArgumentIsFound() throws IOException {
        StringBuilder table = new StringBuilder(
                "| part | strict | relaxed | word overlap, strict | relaxed |\n|---|---|---|---|---|\n");
        double strict = 0;
        double relaxed = 0;
        for (String part : List.of("train", "dev")) {
            Map<String, List<Map<String, String>>> groups = groups(part);
            double[] ours = {0, 0, 0, 0};
            for (List<Map<String, String>> rows : groups.values()) {
                List<String> texts = new ArrayList<>();
                rows.forEach(row -> texts.addAll(List.of(row.get("argument"), row.get("key_point"))));
                PairedTexts paired = PairedTexts.of(texts, Measures.lexicalRelatedness());
                List<Match> matches = matches(rows, paired::relatedness);
                List<Match> words = matches(rows, SameStanceBenchmarkTest::overlap);
                ours[0] += precision(matches, false) / groups.size();
                ours[1] += precision(matches, true) / groups.size();
                ours[2] += precision(words, false) / groups.size();
                ours[3] += precision(words, true) / groups.size();
            }
            table.append(String.format(
                    Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f |%n", part, ours[0], ours[1], ours[2], ours[3]));
            strict = ours[0];
            relaxed = ours[1];
        }
        EvaluationPage.write(
                "6-argkp-relatedness",
                "## Arguments and key points: relatedness\n\nMean average precision over topics and stances.\n\n"
                        + table);
        assertThat(strict).isGreaterThan(0.79);
        assertThat(relaxed).isGreaterThan(0.86);
    }

    private static Map<String, List<Map<String, String>>> groups(String part) throws IOException {
        Map<String, List<Map<String, String>>> groups = new TreeMap<>();
        Material.table(Material.folder("argkp2021").resolve("pairs_" + part + ".tsv"))
                .forEach(row -> groups.computeIfAbsent(row.get("topic") + row.get("stance"), k -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    private static List<Match> matches(List<Map<String, String>> rows, ToDoubleBiFunction<String, String> relatedness) {
        Map<String, Map<String, Integer>> labels = new TreeMap<>();
        List<String> keyPoints =
                rows.stream().map(row -> row.get("key_point")).distinct().toList();
        rows.forEach(row -> labels.computeIfAbsent(row.get("argument"), k -> new TreeMap<>())
                .put(row.get("key_point"), Integer.parseInt(row.get("label"))));
        List<Match> matches = new ArrayList<>();
        labels.forEach((argument, its) -> {
            String best = keyPoints.stream()
                    .max(Comparator.comparingDouble(point -> relatedness.applyAsDouble(argument, point)))
                    .orElseThrow();
            matches.add(new Match(relatedness.applyAsDouble(argument, best), its.getOrDefault(best, UNDECIDED)));
        });
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return matches.subList(0, matches.size() / 2);
    }

    private static double precision(List<Match> ranked, boolean relaxed) {
        int right = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).label == 1 || relaxed && ranked.get(i).label == UNDECIDED) {
                right++;
                sum += (double) right / (i + 1);
            }
        }
        return right == 0 ? 0 : sum / right;
    }
}
