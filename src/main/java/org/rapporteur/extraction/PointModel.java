package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.fault.InputException;
import org.rapporteur.text.DataFile;

/**
 * A small linear model that tells sentences that make a point from those that do not: a logistic regression over {@link
 * PointFeatures}; its weights are in {@code points.tsv}.
 *
 * <p>It only corrects the rules where it is sure, and names the features that weighed most. Immutable and thread-safe.
 */
final class PointModel {

    private static final PointModel SHIPPED = read(DataFile.read(PointModel.class, "points.tsv"));
    private static final int NAMED = 3;

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
