package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Background;

/**
 * Links points that say again what an earlier point said: the same words, or a proposal whose action shares most of its
 * weight with an earlier one of the same direction.
 */
final class Repetitions {

    private static final double SAME_ACTION = 0.6;
    private static final int FEWEST_SHARED = 4;

    private Repetitions() {}

    static Map<Integer, Integer> in(Transcript transcript, List<Point> points) {
        Wording.Reader reader = Wording.Reader.of(transcript);
        List<Said> said = new ArrayList<>();
        Map<Integer, Integer> repetitions = new TreeMap<>();
        Map<String, Integer> byWords = new java.util.HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Integer sameWords =
                    byWords.putIfAbsent(point.kindName() + point.quotation().plain(), i);
            if (sameWords != null) {
                repetitions.put(i, sameWords);
            } else if (point instanceof Proposal proposal) {
                Said now = said(reader, proposal, transcript, i);
                earlier(said, now).ifPresentOrElse(first -> repetitions.put(now.number, first), () -> said.add(now));
            }
        }
        return repetitions;
    }

    private static java.util.Optional<Integer> earlier(List<Said> said, Said now) {
        return said.stream()
                .filter(before -> before.isSaidAgainBy(now))
                .map(Said::number)
                .findFirst();
    }

    private static Said said(Wording.Reader reader, Proposal proposal, Transcript transcript, int number) {
        int from = transcript.words().firstFrom(proposal.action().start());
        Map<String, Double> weights = new TreeMap<>();
        for (Wording.Term term : reader.of(proposal).terms()) {
            if (term.from() >= from) {
                weights.put(term.key(), Background.shipped().weight(term.key()));
            }
        }
        return new Said(number, proposal, weights);
    }

    private record Said(int number, Proposal proposal, Map<String, Double> weights) {

        boolean isSaidAgainBy(Said later) {
            if (proposal.direction() != later.proposal.direction()) {
                return false;
            }
            double shared = 0;
            int count = 0;
            for (Map.Entry<String, Double> term : weights.entrySet()) {
                if (later.weights.containsKey(term.getKey())) {
                    shared += term.getValue();
                    count++;
                }
            }
            return count >= FEWEST_SHARED && shared >= SAME_ACTION * Math.min(sum(weights), sum(later.weights));
        }

        private static double sum(Map<String, Double> weights) {
            return weights.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
