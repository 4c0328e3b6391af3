package org.rapporteur.extraction;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.evaluation.CodedDebate;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;

/**
 * Fits the weights of {@code points.tsv} on the train part of the coded Security Council speeches (argunsc, Maria
 * Poiaganova 2025, MIT licence): a logistic regression with L1 penalty (liblinear), rare features and names left out.
 *
 * <p>Run {@code mvn -q test-compile exec:java -Dexec.mainClass=org.rapporteur.extraction.PointModelTraining}; it writes the
 * file anew, always the same.
 */
public final class PointModelTraining {

    private static final Path FILE = Path.of("src/main/resources/org/rapporteur/extraction/points.tsv");
    private static final int LEAST_OFTEN = 4;
    private static final int LEAST_MEETINGS = 4;
    private static final long SEED = 19_451_024;
    private static final double COST = 0.2;
    private static final double WEIGHT_OF_NONE = 2;
    private static final double MOSTLY_CAPITAL = 0.6;
    private static final Set<String> TITLES = Set.of(
            "president",
            "council",
            "secretary",
            "general",
            "minister",
            "ambassador",
            "mr",
            "ms",
            "mrs",
            "representative",
            "members",
            "states",
            "charter",
            "i",
            "secretariat",
            "special",
            "under",
            "assistant",
            "permanent",
            "excellency",
            "sir",
            "madam",
            "chair",
            "government",
            "delegation",
            "statement",
            "meeting",
            "presidency",
            "resolution",
            "foreign");

    private PointModelTraining() {}

    /** One sentence: its features, whether it is coded as a point, and its meeting. */
    record Example(List<String> features, boolean point, String meeting) {}

    public static void main(String[] arguments) throws IOException {
        List<Example> train = new ArrayList<>();
        Map<String, int[]> capitals = new HashMap<>();
        for (CodedDebate.Speech speech : CodedDebate.read()) {
            if (!speech.isForChecking()) {
                train.addAll(examples(speech));
                countCapitals(speech, capitals);
            }
        }
        Set<String> names = names(capitals);
        Map<String, Double> weights = fit(train, names, COST, WEIGHT_OF_NONE);
        Files.writeString(FILE, file(weights, thresholds(train, names)));
    }

    static List<Example> examples(CodedDebate.Speech coded) {
        Speech speech = new Speech(coded.transcript());
        Statement statement = new RuleExtractor(Optional.empty()).extract(coded.transcript());
        List<Example> examples = new ArrayList<>();
        List<Sentence> sentences = statement.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Optional<Boolean> point = coded.isPoint(sentence.quotation());
            boolean judged =
                    sentence.reading() == Sentence.Reading.POINT || sentence.reading() == Sentence.Reading.PROCEDURAL;
            if (point.isPresent() && judged) {
                int from = speech.words.firstFrom(sentence.quotation().start());
                int to = speech.words.firstFrom(sentence.quotation().end());
                var setting = new PointModel.Setting(sentence.rule(), i, sentences.size());
                examples.add(new Example(PointModel.features(speech, from, to, setting), point.get(), coded.meeting()));
            }
        }
        return examples;
    }

    /** How often each word stands with a capital and at all, the first words of sentences aside. */
    private static void countCapitals(CodedDebate.Speech coded, Map<String, int[]> capitals) {
        var words = coded.transcript().words();
        String text = coded.transcript().text();
        for (int i = 1; i < words.size(); i++) {
            if (words.isWord(i) && words.isWord(i - 1)) {
                int[] counts = capitals.computeIfAbsent(words.form(i), k -> new int[2]);
                counts[0] += Character.isUpperCase(text.charAt(words.start(i))) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    private static Set<String> names(Map<String, int[]> capitals) {
        Set<String> names = new TreeSet<>();
        capitals.forEach((form, counts) -> {
            if (counts[0] > MOSTLY_CAPITAL * counts[1] && !TITLES.contains(form)) {
                names.add(form);
            }
        });
        return names;
    }

    private static boolean isName(String feature, Set<String> names) {
        return Arrays.stream(feature.split(" ")).anyMatch(names::contains);
    }

    /** The words of a sentence only, for comparison. */
    static Example wordsOnly(Example example) {
        List<String> words = example.features.stream()
                .filter(feature -> !feature.contains(" ") && !feature.equals("short") && !feature.equals("long"))
                .toList();
        return new Example(words, example.point, example.meeting);
    }

    static Map<String, Double> fit(List<Example> examples, Set<String> names, double cost, double weightOfNone) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Example example : examples) {
            for (String feature : example.features) {
                counts.merge(feature, 1, Integer::sum);
                meetings.computeIfAbsent(feature, k -> new TreeSet<>()).add(example.meeting);
            }
        }
        counts.entrySet()
                .removeIf(entry -> entry.getValue() < LEAST_OFTEN
                        || meetings.get(entry.getKey()).size() < LEAST_MEETINGS
                        || isName(entry.getKey(), names));
        List<String> features = List.copyOf(counts.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        features.forEach(feature -> numbers.put(feature, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = row(examples.get(i), numbers, problem.n);
            problem.y[i] = examples.get(i).point ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L1R_LR, cost, 0.0005);
        parameter.setWeights(new double[] {weightOfNone, 1}, new int[] {-1, 1});
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            put(weights, features.get(i), sign * model.getFeatureWeights()[i]);
        }
        put(weights, "bias", sign * model.getFeatureWeights()[features.size()]);
        return weights;
    }

    private static Feature[] row(Example example, Map<String, Integer> numbers, int bias) {
        List<Feature> row = new ArrayList<>();
        example.features.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .forEach(number -> row.add(new FeatureNode(number, 1)));
        row.add(new FeatureNode(bias, 1));
        return row.toArray(new Feature[0]);
    }

    private static void put(Map<String, Double> weights, String feature, double weight) {
        double rounded = Math.round(weight * 1000) / 1000.0;
        if (rounded != 0) {
            weights.put(feature, rounded);
        }
    }

    static double logOdds(Map<String, Double> weights, Example example) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : example.features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** The log-odds below and above which the model overrules the rules: best macro-F1 when each meeting is left out in turn. */
    private static double[] thresholds(List<Example> train, Set<String> names) {
        List<double[]> scored = new ArrayList<>();
        Set<String> meetings = new TreeSet<>();
        train.forEach(example -> meetings.add(example.meeting));
        for (String meeting : meetings) {
            List<Example> others =
                    train.stream().filter(e -> !e.meeting.equals(meeting)).toList();
            Map<String, Double> weights = fit(others, names, COST, WEIGHT_OF_NONE);
            train.stream()
                    .filter(e -> e.meeting.equals(meeting))
                    .forEach(e ->
                            scored.add(new double[] {logOdds(weights, e), e.point ? 1 : 0, isPointByRules(e) ? 1 : 0}));
        }
        double[] best = {-1, 1, -1};
        for (double none = -3; none <= 1.5; none += 0.1) {
            for (double point = 0; point <= 4; point += 0.25) {
                double macro = macroF1(scored, none, point);
                if (macro > best[2]) {
                    best = new double[] {Math.round(none * 10) / 10.0, point, macro};
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "left-out meetings: macro-F1 %.3f with thresholds %.1f and %.2f; model alone %.3f; rules alone %.3f%n",
                best[2],
                best[0],
                best[1],
                macroF1(scored, 0, 0),
                macroF1(scored, -99, 99));
        return best;
    }

    private static boolean isPointByRules(Example example) {
        return !example.features.contains("rules courtesy")
                && !example.features.contains("rules announcement")
                && !example.features.contains("rules salutation");
    }

    private static double macroF1(List<double[]> scored, double none, double point) {
        int[][] counts = new int[2][2];
        for (double[] each : scored) {
            boolean found = each[2] == 1 ? each[0] > none : each[0] >= point;
            counts[(int) each[1]][found ? 1 : 0]++;
        }
        return (f1(counts, 0) + f1(counts, 1)) / 2;
    }

    private static double f1(int[][] counts, int c) {
        return 2.0 * counts[c][c] / Math.max(1, 2 * counts[c][c] + counts[c][1 - c] + counts[1 - c][c]);
    }

    private static String file(Map<String, Double> weights, double[] thresholds) {
        StringBuilder file = new StringBuilder("""
                # Weights of the model that tells sentences that make a point from those that do not: log-odds for a point.
                # Origin: fitted on the train part of the coded Security Council speeches of argunsc (Maria Poiaganova 2025,
                # MIT licence) by PointModelTraining; no text of it is here, names and rare features are left out.
                # Columns: feature (a word, two words, < and > for the ends of a sentence, 0 for numbers, a cue, the rule that
                # decided, the place in the speech); weight.
                """);
        file.append("sure none\t").append(thresholds[0]).append('\n');
        file.append("sure point\t").append(thresholds[1]).append('\n');
        weights.forEach((feature, weight) ->
                file.append(feature).append('\t').append(weight).append('\n'));
        return file.toString();
    }
}
