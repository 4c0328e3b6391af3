package org.rapporteur.drift;

import java.util.ArrayList;
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

    private static final UptakeStances NONE = new UptakeStances(Optional.empty(), List.of());

    private final Optional<Coder> coder;
    private final List<CodedPoint> draft;
    private final Map<Statement, List<CodedPoint>> coded = new LinkedHashMap<>();

    private UptakeStances(Optional<Coder> coder, List<CodedPoint> draft) {
        this.coder = coder;
        this.draft = draft;
    }

    static UptakeStances none() {
        return NONE;
    }

    static UptakeStances by(Codebook codebook, List<Statement> statements, Statement draft) {
        Coder coder = Coder.by(codebook);
        UptakeStances stances = new UptakeStances(Optional.of(coder), coder.code(draft));
        statements.forEach(statement -> stances.coded.put(statement, coder.code(statement)));
        return stances;
    }

    Taken of(Statement statement, int point) {
        return new Taken(
                coder.map(its -> sides(coded.get(statement).get(point))).orElse(Map.of()), draft);
    }

    /** The questions on which a point takes a side. */
    private static Map<Question, Stance> sides(CodedPoint point) {
        Map<Question, Stance> sides = new LinkedHashMap<>(point.stances());
        sides.values().removeIf(stance -> stance != Stance.SUPPORT && stance != Stance.OPPOSE);
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
                            answer != side.getValue() && answer != Stance.CONDITIONAL,
                            answer == Stance.CONDITIONAL,
                            side.getKey().id() + ": " + side.getValue() + " to " + answer));
                }
            }
            return turns.stream().findFirst();
        }
    }
}
