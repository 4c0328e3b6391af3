package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.embedding.SentenceEmbeddings;
import org.rapporteur.scoring.Measures;

/**
 * Which key point an argument makes, by relatedness; mean average precision as in the shared task on key point analysis
 * (Friedman et al. 2021): for each topic and stance every argument with its nearest key point, the better half of them
 * ranked; pairs without a label count as wrong (strict) or right (relaxed).
 */
@Tag("evaluation")
class RelatednessBenchmarkTest {

    /** An argument with the key point found for it. */
    private record Match(double score, int label, String argument, String keyPoint) {}

    private static final int UNDECIDED = -1;

    /** A way to tell how far an argument and a key point are related, for the texts of one topic and stance. */
    private interface Way extends Function<List<String>, ToDoubleBiFunction<String, String>> {}

    @Test
    void theKeyPointOfAnArgumentIsFound() throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("ours, by words", texts -> PairedTexts.of(texts, Measures.lexicalRelatedness())::relatedness);
        ways.put("ours, with embeddings", texts -> PairedTexts.of(texts, SentenceEmbeddings.allMiniLm())::relatedness);
        ways.put("TF-IDF", texts -> new TfIdf(texts)::cosine);
        ways.put("word overlap", texts -> SameStanceBenchmarkTest::overlap);
        StringBuilder table =
                new StringBuilder("| part | way | strict | 95 % | relaxed | 95 % |\n|---|---|---|---|---|---|\n");
        Map<String, double[]> means = new LinkedHashMap<>();
        Map<String, String> intervals = new LinkedHashMap<>();
        for (String part : List.of("dev", "train")) {
            List<List<Map<String, String>>> groups = List.copyOf(groups(part).values());
            ways.forEach((name, way) -> {
                double[] strict = precisions(groups, way, false);
                double[] relaxed = precisions(groups, way, true);
                double[] mean = {
                    Arrays.stream(strict).average().orElse(0),
                    Arrays.stream(relaxed).average().orElse(0)
                };
                means.put(part + " " + name, mean);
                intervals.put(part + " " + name, Resampled.mean(strict));
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.3f | %s | %.3f | %s |%n",
                        part.equals("dev") ? "dev (check)" : part,
                        name,
                        mean[0],
                        Resampled.mean(strict),
                        mean[1],
                        Resampled.mean(relaxed)));
            });
        }
        EvaluationPage.write(
                "6-argkp-relatedness",
                "## Arguments and key points: relatedness\n\nMean average precision over topics and stances, bootstrap over"
                        + " these. 95 % intervals are wide: the check part has four topics.\n\n"
                        + table
                        + EvaluationPage.worst(wrong(groups("train"))),
                headline("ours, by words", means, intervals, "0.79 / 0.86 held"),
                headline("ours, with embeddings", means, intervals, "0.84 / 0.92"));
        double[] words = means.getOrDefault("dev ours, by words", new double[2]);
        assertThat(words[0]).isGreaterThan(0.79);
        assertThat(words[1]).isGreaterThan(0.86);
        assertThat(means.getOrDefault("train ours, with embeddings", words)[0])
                .isGreaterThan(means.getOrDefault("train ours, by words", words)[0]);
    }

    private static Headline headline(
            String way, Map<String, double[]> means, Map<String, String> intervals, String aim) {
        String others = Headline.reaches("relaxed:", means.get("dev " + way)[1]) + "; "
                + Headline.reaches("strict by TF-IDF", means.get("dev TF-IDF")[0]) + ", "
                + Headline.reaches("word overlap", means.get("dev word overlap")[0]);
        return new Headline(
                "argkp2021 dev",
                "relatedness, mAP strict, " + way,
                means.get("dev " + way)[0],
                intervals.get("dev " + way),
                others,
                aim);
    }

    private static double[] precisions(List<List<Map<String, String>>> groups, Way way, boolean relaxed) {
        return groups.stream()
                .mapToDouble(rows -> precision(matches(rows, way.apply(texts(rows))), relaxed))
                .toArray();
    }

    private static List<String> texts(List<Map<String, String>> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get("argument"), row.get("key_point")))
                .toList();
    }

    /** The surest wrong matches. */
    private static List<String> wrong(Map<String, List<Map<String, String>>> groups) {
        List<Match> wrong = new ArrayList<>();
        groups.values()
                .forEach(rows ->
                        matches(rows, PairedTexts.of(texts(rows), Measures.lexicalRelatedness())::relatedness).stream()
                                .filter(match -> match.label == 0)
                                .forEach(wrong::add));
        wrong.sort(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::argument));
        return wrong.stream()
                .map(match -> String.format(Locale.ROOT, "%.2f: %s // %s", match.score, match.argument, match.keyPoint))
                .toList();
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
            matches.add(new Match(
                    relatedness.applyAsDouble(argument, best), its.getOrDefault(best, UNDECIDED), argument, best));
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
