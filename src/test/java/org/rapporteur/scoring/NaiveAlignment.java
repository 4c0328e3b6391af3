package org.rapporteur.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Wording;

/** Position alignment once more, straight from its definition: two loops, maps, no thought of speed. */
final class NaiveAlignment {

    private final ToDoubleFunction<String> weight;

    NaiveAlignment(ToDoubleFunction<String> weight) {
        this.weight = weight;
    }

    /** Agreement, conflict, unshared. */
    double[] shares(Position one, Position other) {
        double[] there = direction(one, other);
        double[] back = direction(other, one);
        return new double[] {(there[0] + back[0]) / 2, (there[1] + back[1]) / 2, (there[2] + back[2]) / 2};
    }

    private double[] direction(Position from, Position to) {
        double[] shares = new double[3];
        double[] weights = from.weights();
        for (int i = 0; i < weights.length; i++) {
            double[] best = {0, 0, 0};
            for (CodedPoint candidate : to.points()) {
                double[] found = relate(from.points().get(i), candidate);
                boolean closer = found[2] != best[2]
                        ? found[2] > best[2]
                        : found[0] > best[0] || found[0] == best[0] && found[1] < best[1];
                best = closer ? found : best;
            }
            shares[0] += weights[i] * best[0] * (1 - best[1]);
            shares[1] += weights[i] * best[0] * best[1];
            shares[2] += weights[i] * (1 - best[0]);
        }
        return shares;
    }

    /** Relatedness, opposition, and 1 if by a question. */
    private double[] relate(CodedPoint a, CodedPoint b) {
        double sum = 0;
        int shared = 0;
        for (var question : a.stances().keySet()) {
            Stance one = a.stances().get(question);
            Stance other = b.stances().getOrDefault(question, Stance.UNCLEAR);
            if (one != Stance.UNCLEAR && other != Stance.UNCLEAR) {
                sum += opposition(one, other);
                shared++;
            }
        }
        return shared > 0 ? new double[] {1, sum / shared, 1} : words(a, b);
    }

    private static double opposition(Stance one, Stance other) {
        List<Stance> pair = List.of(one, other);
        if (one == other) {
            return 0;
        }
        if (pair.contains(Stance.MIXED)) {
            return 0.5;
        }
        if (pair.contains(Stance.CONDITIONAL)) {
            return pair.contains(Stance.SUPPORT) ? 0.25 : 0.75;
        }
        return 1;
    }

    private double[] words(CodedPoint a, CodedPoint b) {
        Map<String, Integer> one = signs(a);
        Map<String, Integer> other = signs(b);
        if (one.isEmpty() || other.isEmpty()) {
            boolean same = one.isEmpty()
                    && other.isEmpty()
                    && a.point()
                            .quotation()
                            .plain()
                            .equals(b.point().quotation().plain());
            return new double[] {same ? 1 : 0, 0, 0};
        }
        TreeSet<String> common = new TreeSet<>(one.keySet());
        common.retainAll(other.keySet());
        TreeSet<String> opposed = new TreeSet<>(common);
        opposed.removeIf(key -> one.get(key) * other.get(key) != -1);
        if (common.isEmpty()) {
            return new double[] {0, 0, 0};
        }
        double mass = masses(common);
        double longer = Math.max(masses(one.keySet()), masses(other.keySet()));
        double together = masses(one.keySet()) + masses(other.keySet()) - mass;
        double distance = (together - mass) / together;
        boolean all = Math.min(one.size(), other.size()) == 1
                && mass >= Math.min(masses(one.keySet()), masses(other.keySet())) * (1 - 1e-9);
        double apart = all ? 0.1 * distance : Math.min(1, distance / 0.5);
        double terms = Math.max(one.size(), other.size());
        double evidence = Math.pow(Math.max(1, 3.5 / terms) * mass / Math.pow(longer, 0.15), 4);
        double brevity = Math.pow(Math.min(1, 8 / terms), 2);
        boolean judgements = judges(a) && judges(b);
        double verdicts =
                judgements ? 400 * brevity * a.wording().verdict() * b.wording().verdict() : 0;
        double against = (squares(opposed) + Math.max(0, -verdicts)) / (squares(common) + Math.abs(verdicts));
        boolean opposite = a.point().direction() != Direction.NEITHER
                && b.point().direction() != Direction.NEITHER
                && a.point().direction() != b.point().direction();
        double clear = brevity * (judgements ? against : opposite ? Math.max(0, 2 * against - 1) : 0);
        double known = 1 - against + clear;
        return new double[] {evidence / (evidence + 2000 * apart) * known, known > 0 ? clear / known : 0, 0};
    }

    private static boolean judges(CodedPoint point) {
        return point.point() instanceof Claim claim && claim.kind() == Claim.Kind.VALUE;
    }

    private double squares(Iterable<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight.applyAsDouble(key) * weight.applyAsDouble(key);
        }
        return sum;
    }

    private double masses(Iterable<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight.applyAsDouble(key);
        }
        return sum;
    }

    private static Map<String, Integer> signs(CodedPoint point) {
        Map<String, Integer> signs = new TreeMap<>();
        for (Wording.Term term : point.wording().terms()) {
            signs.merge(term.key(), meant(term), Integer::sum);
        }
        signs.replaceAll((key, sum) -> sum != 0 ? Integer.signum(sum) : first(point, key));
        return signs;
    }

    private static int meant(Wording.Term term) {
        return term.isMeant() ? term.sign() : 0;
    }

    private static int first(CodedPoint point, String key) {
        return point.wording().terms().stream()
                .filter(term -> term.key().equals(key) && meant(term) != 0)
                .mapToInt(NaiveAlignment::meant)
                .findFirst()
                .orElse(0);
    }
}
