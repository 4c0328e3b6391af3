package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/**
 * A small linear model that tells sentences that make a point from those that do not: a logistic regression over words,
 * pairs of words, cues, place in the speech and what the rules made of the sentence; its weights are in {@code points.tsv}.
 *
 * <p>It only corrects the rules where it is sure, and names the features that weighed most. Immutable and thread-safe.
 */
final class PointModel {

    private static final PointModel SHIPPED = read(DataFile.read(PointModel.class, "points.tsv"));
    private static final int NAMED = 3;
    private static final int NEAR_START = 3;
    private static final int NEAR_END = 3;
    private static final int SHORT = 6;
    private static final int LONG = 30;

    private final Map<String, Double> weights;
    private final double sureNone;
    private final double surePoint;

    private PointModel(Map<String, Double> weights, double sureNone, double surePoint) {
        this.weights = weights;
        this.sureNone = sureNone;
        this.surePoint = surePoint;
    }

    static PointModel shipped() {
        return SHIPPED;
    }

    static PointModel read(DataFile file) {
        Map<String, Double> weights = new HashMap<>();
        for (DataFile.Row row : file.rows()) {
            try {
                weights.put(row.cell(0), Double.parseDouble(row.cell(1)));
            } catch (NumberFormatException e) {
                throw InputException.atLine(
                        row.file(), row.line(), "weight (" + row.cell(1) + ") of " + row.cell(0) + " must be a number");
            }
        }
        return new PointModel(
                weights, weights.getOrDefault("sure none", -1.0), weights.getOrDefault("sure point", 1.0));
    }

    /** What the rules made of a sentence, and where it stands. */
    record Setting(String rules, int number, int sentences) {

        Setting by(String rule) {
            return new Setting(rule, number, sentences);
        }
    }

    /** The features of a sentence, in alphabetical order. */
    static List<String> features(Speech speech, int from, int to, Setting setting) {
        TreeSet<String> features = new TreeSet<>();
        Words words = speech.words;
        String before = "<";
        int count = 0;
        for (int at = from; at < to; at++) {
            String form = Character.isDigit(words.form(at).charAt(0)) ? "0" : words.form(at);
            features.add(form);
            features.add(before + " " + form);
            before = form;
            count += words.isWord(at) ? 1 : 0;
        }
        features.add(before + " >");
        speech.cues(from, to)
                .forEach(found -> features.add("cue " + found.value().sort()));
        features.add("rules " + setting.rules());
        if (speech.speaker.subjectEnd(from, to) > from) {
            features.add("own side first");
        }
        place(setting, features);
        features.add(count < SHORT ? "short" : count > LONG ? "long" : "middling");
        return List.copyOf(features);
    }

    private static void place(Setting setting, TreeSet<String> features) {
        if (setting.number() < NEAR_START) {
            features.add("place " + (setting.number() + 1));
        }
        if (setting.number() >= setting.sentences() - NEAR_END) {
            features.add("place " + (setting.number() - setting.sentences()));
        }
    }

    /** The log-odds that a sentence makes a point. */
    double logOdds(List<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** Whether it is sure that a sentence makes no point. */
    boolean isSureOfNone(List<String> features) {
        return logOdds(features) <= sureNone;
    }

    /** Whether it is sure that a sentence makes a point. */
    boolean isSureOfPoint(List<String> features) {
        return logOdds(features) >= surePoint;
    }

    /** The features that weighed most for a decision, strongest first. */
    String reasons(List<String> features, boolean point) {
        List<String> telling = new ArrayList<>(features);
        telling.removeIf(feature -> weights.getOrDefault(feature, 0.0) * (point ? 1 : -1) <= 0);
        telling.sort(Comparator.<String>comparingDouble(feature -> -Math.abs(weights.get(feature)))
                .thenComparing(Comparator.naturalOrder()));
        return String.join(", ", telling.subList(0, Math.min(NAMED, telling.size())));
    }
}
