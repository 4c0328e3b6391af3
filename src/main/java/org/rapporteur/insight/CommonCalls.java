package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Background;
import org.rapporteur.text.Words;

/**
 * What two delegations both call for or pledge: sentences whose proposals or commitments pull the same way and share much of
 * the weight of their words (cosine over inverse document frequencies).
 */
final class CommonCalls {

    private static final double ALIKE = 0.3;
    private static final double SPEAKING = 4.0;
    private static final int LEAST = 3;

    private final Map<Delegation, List<Call>> calls = new TreeMap<>();

    /** A call with the weights of its speaking words. */
    private record Call(Sentence sentence, Direction direction, Map<String, Double> weights, double length) {}

    /** Two calls for the same. */
    record Match(Sentence first, Sentence second, double likeness) {}

    void add(Statement statement) {
        Map<Integer, Sentence> sentences = new HashMap<>();
        statement.sentences().forEach(each -> sentences.put(each.quotation().start(), each));
        for (Point point : statement.points()) {
            boolean calls =
                    point instanceof Proposal || point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT;
            Optional.ofNullable(sentences.get(point.sentence().start()))
                    .filter(any -> calls)
                    .map(sentence -> call(sentence, point))
                    .filter(call -> call.weights.size() >= LEAST)
                    .ifPresent(call -> this.calls
                            .computeIfAbsent(statement.delegation(), k -> new ArrayList<>())
                            .add(call));
        }
    }

    private static Call call(Sentence sentence, Point point) {
        Words words = Words.of(point.quotation().text());
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            double weight = Background.shipped().weight(words.stem(i));
            boolean letters = Character.isLetter(words.form(i).charAt(0));
            if (letters && weight >= SPEAKING) {
                weights.put(words.stem(i), weight);
            }
        }
        double squares = weights.values().stream().mapToDouble(w -> w * w).sum();
        return new Call(sentence, point.direction(), weights, StrictMath.sqrt(squares));
    }

    /** The calls that two delegations share, each with its likest counterpart, the likest first. */
    List<Match> between(Delegation first, Delegation second) {
        List<Match> matches = new ArrayList<>();
        for (Call call : calls.getOrDefault(first, List.of())) {
            calls.getOrDefault(second, List.of()).stream()
                    .map(other -> new Match(call.sentence, other.sentence, likeness(call, other)))
                    .filter(match -> match.likeness >= ALIKE)
                    .max(Comparator.comparingDouble(Match::likeness))
                    .ifPresent(matches::add);
        }
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
        return onceEach(matches);
    }

    /** Every sentence once, in its likest match. */
    private static List<Match> onceEach(List<Match> matches) {
        TreeSet<Integer> first = new TreeSet<>();
        TreeSet<Integer> second = new TreeSet<>();
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            boolean fresh = !first.contains(match.first.quotation().start())
                    && !second.contains(match.second.quotation().start());
            if (fresh) {
                first.add(match.first.quotation().start());
                second.add(match.second.quotation().start());
                kept.add(match);
            }
        }
        return kept;
    }

    private static double likeness(Call one, Call other) {
        boolean against = one.direction != other.direction
                && one.direction != Direction.NEITHER
                && other.direction != Direction.NEITHER;
        if (against) {
            return 0;
        }
        double product = 0;
        int common = 0;
        for (Map.Entry<String, Double> weight : one.weights.entrySet()) {
            if (other.weights.containsKey(weight.getKey())) {
                product += weight.getValue() * weight.getValue();
                common++;
            }
        }
        return common < LEAST ? 0 : product / (one.length * other.length);
    }
}
