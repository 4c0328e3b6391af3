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
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.rapporteur.text.Words;

/**
 * Fits the weights of {@code points.tsv} on the train part of the coded Security Council speeches (argunsc, Maria
 * Poiaganova 2025, MIT licence): a logistic regression with L1 penalty (liblinear), rare features and names left out; the
 * cost and the log-odds from which the model overrules the rules are those that do best where each meeting is left out.
 *
 * <p>Run {@code mvn -q test-compile exec:java -Dexec.mainClass=org.rapporteur.extraction.PointModelTraining}; it writes the
 * file anew, always the same.
 */
public final class PointModelTraining {

    private static final Path FILE = Path.of("src/main/resources/org/rapporteur/extraction/points.tsv");
    private static final int LEAST_OFTEN = 3;
    private static final int LEAST_MEETINGS = 2;
    private static final long SEED = 19_451_024;
    private static final double[] COSTS = {0.1, 0.2, 0.4};
    private static final double WEIGHT_OF_NONE = 2;

    /** What a higher cost, with more weights, must gain over a lower one. */
    private static final double LEAST_GAIN = 0.004;

    private static final double LEAST_WEIGHT = 0.01;

    /** The shares of its decisions against the rules in which the model must be right: for "none", for "point". */
    private static final double SURE_OF_NONE = 0.6;

    private static final double SURE_OF_POINT = 0.85;

    /** The highest log-odds, in tenths, at which "none" may be sure: a point that is lost looks like silence. */
    private static final int MOST_FOR_NONE = 0;

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

    /** One sentence: features, words, whether coded as a point, how the rules read it, whether that is in doubt, meeting. */
    record Example(
            List<String> features,
            List<String> words,
            boolean point,
            Sentence.Reading rules,
            boolean doubtful,
            String meeting) {}

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
        Threshold best = null;
        for (double cost : COSTS) {
            Threshold threshold = thresholds(train, names, cost);
            System.out.println(threshold);
            best = best == null || threshold.macroF1 > best.macroF1 + LEAST_GAIN ? threshold : best;
        }
        Files.writeString(FILE, file(fit(train, names, best.cost, WEIGHT_OF_NONE), best));
    }

    static List<Example> examples(CodedDebate.Speech coded) {
        Speech speech = new Speech(coded.transcript());
        List<Draft> drafts = RuleExtractor.drafts(speech);
        PointFeatures features = new PointFeatures(speech, drafts);
        Doubt doubt = new Doubt(speech);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<Boolean> point = coded.isPoint(draft.quotation());
            if (point.isPresent()) {
                examples.add(new Example(
                        features.of(i),
                        words(speech, draft),
                        point.get(),
                        draft.reading(),
                        doubt.isDoubtful(draft),
                        coded.meeting()));
            }
        }
        return examples;
    }

    private static List<String> words(Speech speech, Draft draft) {
        Set<String> forms = new TreeSet<>();
        for (int at = draft.from(); at < draft.to(); at++) {
            forms.add(speech.words.form(at));
        }
        return List.copyOf(forms);
    }

    /** How often each word stands with a capital and at all, the first words of sentences aside. */
    private static void countCapitals(CodedDebate.Speech coded, Map<String, int[]> capitals) {
        var words = coded.transcript().words();
        String text = coded.transcript().text();
        for (int i = 1; i < words.size(); i++) {
            if (words.isWord(i) && words.isWord(i - 1)) {
                int[] counts = capitals.computeIfAbsent(words.stem(i), k -> new int[2]);
                counts[0] += Character.isUpperCase(text.charAt(words.start(i))) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    private static Set<String> names(Map<String, int[]> capitals) {
        Set<String> names = new TreeSet<>();
        capitals.forEach((stem, counts) -> {
            if (counts[0] > MOSTLY_CAPITAL * counts[1] && !isTitle(stem)) {
                names.add(stem);
            }
        });
        return names;
    }

    private static boolean isTitle(String stem) {
        return TITLES.stream().anyMatch(title -> Words.of(title).stem(0).equals(stem));
    }

    private static boolean isName(String feature, Set<String> names) {
        return feature.startsWith("stem ") && names.contains(feature.substring("stem ".length()));
    }

    /** The words of a sentence only, for comparison. */
    static Example wordsOnly(Example example) {
        return new Example(
                example.words, example.words, example.point, example.rules, example.doubtful, example.meeting);
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
        if (Math.abs(rounded) >= LEAST_WEIGHT) {
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

    /** The log-odds below and above which the model overrules the rules, and how well that does for a cost. */
    record Threshold(double cost, double none, double point, double macroF1, double modelAlone, double rulesAlone) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "cost %.2f, left-out meetings: macro-F1 %.3f (none at %.1f, point at %.2f); model alone %.3f; rules %.3f",
                    cost,
                    macroF1,
                    none,
                    point,
                    modelAlone,
                    rulesAlone);
        }
    }

    private static Threshold thresholds(List<Example> train, Set<String> names, double cost) {
        Map<Example, Double> scored = new IdentityHashMap<>();
        Set<String> meetings = new TreeSet<>();
        train.forEach(example -> meetings.add(example.meeting));
        for (String meeting : meetings) {
            List<Example> others =
                    train.stream().filter(e -> !e.meeting.equals(meeting)).toList();
            Map<String, Double> weights = fit(others, names, cost, WEIGHT_OF_NONE);
            train.stream().filter(e -> e.meeting.equals(meeting)).forEach(e -> scored.put(e, logOdds(weights, e)));
        }
        Threshold best = new Threshold(cost, -1, 1, -1, alone(scored), macroF1(scored, -99, 99));
        for (int none = -15; none <= MOST_FOR_NONE; none++) {
            for (int point = 8; point <= 12; point++) {
                double macro = macroF1(scored, none / 10.0, point / 4.0);
                if (macro > best.macroF1 && isSure(scored, none / 10.0, point / 4.0)) {
                    best = new Threshold(cost, none / 10.0, point / 4.0, macro, best.modelAlone, best.rulesAlone);
                }
            }
        }
        return best;
    }

    /** Whether the model is right in most of the cases in which it overrules the rules, each way. */
    private static boolean isSure(Map<Example, Double> scored, double none, double point) {
        int[] overruled = new int[2];
        int[] right = new int[2];
        scored.forEach((example, odds) -> {
            boolean toNone = example.rules == Sentence.Reading.POINT && example.doubtful && odds <= none;
            boolean toPoint = example.rules == Sentence.Reading.PROCEDURAL && odds >= point;
            if (toNone || toPoint) {
                overruled[toNone ? 0 : 1]++;
                right[toNone ? 0 : 1] += example.point == toPoint ? 1 : 0;
            }
        });
        return right[0] >= SURE_OF_NONE * overruled[0] && right[1] >= SURE_OF_POINT * overruled[1];
    }

    private static double alone(Map<Example, Double> scored) {
        int[][] counts = new int[2][2];
        scored.forEach((example, odds) -> counts[example.point ? 1 : 0][odds > 0 ? 1 : 0]++);
        return (f1(counts, 0) + f1(counts, 1)) / 2;
    }

    private static double macroF1(Map<Example, Double> scored, double none, double point) {
        int[][] counts = new int[2][2];
        scored.forEach((example, odds) -> {
            boolean found = switch (example.rules) {
                case POINT -> !example.doubtful || odds > none;
                case PROCEDURAL -> odds >= point;
                default -> false;
            };
            counts[example.point ? 1 : 0][found ? 1 : 0]++;
        });
        return (f1(counts, 0) + f1(counts, 1)) / 2;
    }

    private static double f1(int[][] counts, int c) {
        return 2.0 * counts[c][c] / Math.max(1, 2 * counts[c][c] + counts[c][1 - c] + counts[1 - c][c]);
    }

    private static String file(Map<String, Double> weights, Threshold threshold) {
        StringBuilder file = new StringBuilder("""
                # Weights of the model that tells sentences that make a point from those that do not: log-odds for a point.
                # Origin: fitted on the train part of the coded Security Council speeches of argunsc (Maria Poiaganova 2025,
                # MIT licence) by PointModelTraining; no text of it is here, names and rare features are left out.
                # Columns: feature (the stem of a word; a class of cues with its sign; what the rules made of the sentence, of the
                # one it stands after and of the one it stands before; person, length, place in the speech); weight.
                """);
        file.append("sure none\t").append(threshold.none).append('\n');
        file.append("sure point\t").append(threshold.point).append('\n');
        weights.forEach((feature, weight) ->
                file.append(feature).append('\t').append(weight).append('\n'));
        return file.toString();
    }
}
