package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Dyad;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;
import org.rapporteur.scoring.StanceMeasure;
import org.rapporteur.scoring.StanceProfile;

/**
 * What one measure says of every pair, over all issues.
 *
 * @param name the measure's id
 * @param sense what a larger value means
 * @param family which kind of measure it is
 * @param values one for each pair of the debate; empty where the measure has none
 */
record LabColumn(String name, Measure.Sense sense, Family family, List<OptionalDouble> values) {

    enum Family {
        POINTS,
        STANCES,
        WORDING,
        CAUTION
    }

    /** S as it is often taken: who is silent counts as standing in the middle. */
    static final String NEUTRAL = "signorino-ritter, silence as middle";

    static LabColumn of(Debate debate, Measure measure) {
        if (measure instanceof StanceMeasure stances) {
            List<StanceProfile> profiles = profiles(debate);
            return new LabColumn(
                    measure.id(),
                    measure.sense(),
                    Family.STANCES,
                    debate.pairs().stream()
                            .map(pair -> stances.between(profiles.get(pair[0]), profiles.get(pair[1])))
                            .toList());
        }
        Family family = measure.id().equals("position-alignment") ? Family.POINTS : Family.WORDING;
        return new LabColumn(measure.id(), measure.sense(), family, bySalience(debate, measure));
    }

    private static List<StanceProfile> profiles(Debate debate) {
        return IntStream.range(0, debate.delegations().size())
                .mapToObj(debate::profile)
                .toList();
    }

    /** The mean over the issues both address, weighted by the mean of their saliences. */
    private static List<OptionalDouble> bySalience(Debate debate, Measure measure) {
        int n = debate.pairs().size();
        double[] sums = new double[n];
        double[] weights = new double[n];
        for (Issue issue : debate.issues()) {
            add(debate, issue, measure, sums, weights);
        }
        return IntStream.range(0, n)
                .mapToObj(k -> weights[k] > 0 ? OptionalDouble.of(sums[k] / weights[k]) : OptionalDouble.empty())
                .toList();
    }

    private static void add(Debate debate, Issue issue, Measure measure, double[] sums, double[] weights) {
        int[] places = new int[debate.delegations().size()];
        List<Position> speakers = new ArrayList<>();
        for (int d = 0; d < places.length; d++) {
            Optional<Position> position = debate.position(d, issue);
            places[d] = position.isPresent() ? speakers.size() : -1;
            position.ifPresent(speakers::add);
        }
        PairTable table = measure.compare(speakers);
        for (int k = 0; k < sums.length; k++) {
            int i = places[debate.pairs().get(k)[0]];
            int j = places[debate.pairs().get(k)[1]];
            if (i >= 0 && j >= 0 && table.known(i, j)) {
                double weight = (speakers.get(i).salience() + speakers.get(j).salience()) / 2;
                sums[k] += weight * table.value(i, j);
                weights[k] += weight;
            }
        }
    }

    /** S over all questions of the issues compared, with silence in the middle of the scale. */
    static LabColumn silenceAsMiddle(Debate debate) {
        List<StanceProfile> profiles = profiles(debate);
        int questions = debate.questions();
        return new LabColumn(
                NEUTRAL,
                Measure.Sense.SIMILARITY,
                Family.CAUTION,
                debate.pairs().stream()
                        .map(pair -> neutral(profiles.get(pair[0]), profiles.get(pair[1]), questions))
                        .toList());
    }

    private static OptionalDouble neutral(StanceProfile one, StanceProfile other, int questions) {
        Map<String, Double> x = new TreeMap<>();
        Map<String, Double> y = new TreeMap<>();
        for (StanceProfile profile : List.of(one, other)) {
            for (String question : profile.questions()) {
                x.put(question, one.mean(question).orElse(0));
                y.put(question, other.mean(question).orElse(0));
            }
        }
        for (int k = x.size(); k < questions; k++) {
            x.put("silent " + k, 0.0);
            y.put("silent " + k, 0.0);
        }
        return Dyad.of(x, y).signorinoRitter();
    }

    /** How near the two of a pair are, larger is nearer; only where there is a value. */
    double nearness(int pair) {
        double value = values.get(pair).orElseThrow();
        return sense == Measure.Sense.SIMILARITY ? value : -value;
    }

    boolean knows(int pair) {
        return values.get(pair).isPresent();
    }
}
