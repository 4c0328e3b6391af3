package org.rapporteur.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** The stances of proposals and of a draft on the questions of a codebook; none without a codebook. */
final class UptakeStances {

    private static final UptakeStances NONE = new UptakeStances(List.of());

    private final List<CodedPoint> draft;
    private final Map<Statement, Map<Integer, CodedPoint>> coded = new LinkedHashMap<>();

    private UptakeStances(List<CodedPoint> draft) {
        this.draft = draft;
    }

    static UptakeStances none() {
        return NONE;
    }

    static UptakeStances by(Codebook codebook, List<Statement> statements, Statement draft) {
        Coder coder = Coder.by(codebook);
        UptakeStances stances = new UptakeStances(coder.code(draft));
        statements.forEach(statement -> coder.code(statement).forEach(stances::add));
        return stances;
    }

    /** With points that are coded already. */
    static UptakeStances coded(Codebook codebook, List<CodedPoint> points, Statement draft) {
        UptakeStances stances = new UptakeStances(Coder.by(codebook).code(draft));
        points.forEach(stances::add);
        return stances;
    }

    private void add(CodedPoint point) {
        coded.computeIfAbsent(point.statement(), k -> new HashMap<>()).put(point.number(), point);
    }

    /** The sides of a point; none where it is not coded. */
    Taken of(Statement statement, int point) {
        Optional<CodedPoint> its =
                Optional.ofNullable(coded.getOrDefault(statement, Map.of()).get(point));
        return new Taken(its.map(UptakeStances::sides).orElse(Map.of()), draft);
    }

    /** The questions on which a point takes a side, if under conditions. */
    private static Map<Question, Stance> sides(CodedPoint point) {
        Map<Question, Stance> sides = new LinkedHashMap<>(point.stances());
        sides.values().removeIf(stance -> stance == Stance.UNCLEAR || stance == Stance.MIXED);
        return sides;
    }

    /**
     * How a sentence of the draft answers a proposal on a question.
     *
     * @param isOpposite whether it takes the other side
     * @param isConditional whether it takes the same under conditions
     * @param reason the question and both stances
     */
    record Turn(boolean isOpposite, boolean isConditional, String reason) {}

    /** The sides that one proposal takes. */
    record Taken(Map<Question, Stance> sides, List<CodedPoint> draft) {

        /** Whether the proposal takes a side on any question. */
        boolean isOnAQuestion() {
            return !sides.isEmpty();
        }

        boolean isAnsweredIn(Quotation passage) {
            return turnIn(passage).isPresent();
        }

        /** How a sentence answers on the first question that both speak to, if all its points agree. */
        Optional<Turn> turnIn(Quotation passage) {
            List<Turn> turns = new ArrayList<>();
            for (Map.Entry<Question, Stance> side : sides.entrySet()) {
                List<Stance> answers = draft.stream()
                        .filter(point ->
                                passage.start() <= point.point().quotation().start()
                                        && point.point().quotation().end() <= passage.end())
                        .map(point -> point.stances().getOrDefault(side.getKey(), Stance.UNCLEAR))
                        .filter(stance -> stance != Stance.UNCLEAR && stance != Stance.MIXED)
                        .distinct()
                        .toList();
                if (answers.size() == 1) {
                    Stance answer = answers.get(0);
                    turns.add(new Turn(
                            (answer == Stance.OPPOSE) != (side.getValue() == Stance.OPPOSE)
                                    && answer != Stance.CONDITIONAL,
                            answer == Stance.CONDITIONAL && side.getValue() != Stance.CONDITIONAL,
                            side.getKey().id() + ": " + side.getValue() + " to " + answer));
                }
            }
            return turns.stream().findFirst();
        }
    }
}
