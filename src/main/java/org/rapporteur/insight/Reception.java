package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

/**
 * How a proposal on an issue is received, by the words of everybody there.
 *
 * <p>First by questions: a stance on a question of the proposal answers it; of several the worst counts, since a proposal is
 * refused that is refused in part. Else by words: the point of the other that is most related, if the two are more related
 * than not. Owned by one thread.
 */
final class Reception {

    private static final double RELATED = 0.5;
    private static final double REJECTED = 0.75;
    private static final double OPPOSED = 0.5;

    private final ComparisonMatrix matrix;
    private final Stands stands;
    private final Issue issue;
    private final List<CodedPoint> points = new ArrayList<>();
    private final List<Delegation> speakers = new ArrayList<>();
    private final Relatedness.Links links;

    Reception(ComparisonMatrix matrix, String name) {
        this.matrix = matrix;
        this.stands = new Stands(matrix);
        this.issue = matrix.on(name).issue();
        for (Position position : matrix.positions(issue.id())) {
            for (CodedPoint point : position.points()) {
                points.add(point);
                speakers.add(position.delegation());
            }
        }
        Relatedness relatedness = matrix.measure() instanceof PositionAlignment alignment
                ? alignment.relatedness()
                : Measures.lexicalRelatedness();
        this.links = relatedness.link(points);
    }

    Issue issue() {
        return issue;
    }

    List<CodedPoint> points() {
        return points;
    }

    Delegation speaker(int point) {
        return speakers.get(point);
    }

    /** The questions of the matrix on which a point takes a clear stance. */
    Map<Question, Stance> clear(CodedPoint point) {
        Map<Question, Stance> clear = new LinkedHashMap<>();
        point.stances().forEach((question, stance) -> {
            if (stance != Stance.UNCLEAR && stands.questions().contains(question)) {
                clear.put(question, stance);
            }
        });
        return clear;
    }

    /** One point laid beside all others. */
    final class Beside {

        private final double[] relatedness = new double[points.size()];
        private final double[] opposition = new double[points.size()];
        private final int number;

        Beside(int number) {
            Work.goOn();
            this.number = number;
            links.relate(number, 0, points.size(), relatedness, opposition);
        }

        /** What a delegation's words say to it. */
        Answer answer(Delegation delegation) {
            return byQuestion(delegation)
                    .or(() -> byWords(delegation))
                    .orElseGet(() -> new Answer(delegation, Answer.Verdict.SILENT, List.of()));
        }

        private Optional<Answer> byQuestion(Delegation delegation) {
            double worst = -1;
            List<CodedPoint> words = List.of();
            for (Map.Entry<Question, Stance> asked : clear(points.get(number)).entrySet()) {
                Optional<Stance> own = stands.clear(delegation, asked.getKey());
                if (own.isPresent() && opposition(asked.getValue(), own.get()) > worst) {
                    worst = opposition(asked.getValue(), own.get());
                    words = stands.words(delegation, asked.getKey());
                }
            }
            return worst < 0
                    ? Optional.empty()
                    : Optional.of(new Answer(delegation, Answer.Verdict.facing(worst), words));
        }

        private Optional<Answer> byWords(Delegation delegation) {
            return nearest(delegation)
                    .map(other -> new Answer(
                            delegation,
                            opposition[other] < OPPOSED ? Answer.Verdict.ECHOES : Answer.Verdict.COUNTERS,
                            List.of(points.get(other))));
        }

        private Optional<Integer> nearest(Delegation delegation) {
            int nearest = -1;
            for (int other = 0; other < points.size(); other++) {
                boolean meets =
                        speakers.get(other).equals(delegation) && relatedness[other] >= RELATED && takesSides(other);
                if (meets && (nearest < 0 || relatedness[other] > relatedness[nearest])) {
                    nearest = other;
                }
            }
            return nearest < 0 ? Optional.empty() : Optional.of(nearest);
        }

        /** A report or plain description of the same thing is no answer: only what pulls the same way, or the opposite way. */
        private boolean takesSides(int other) {
            Point point = points.get(other).point();
            if (point instanceof Claim claim && claim.kind() == Claim.Kind.FACT) {
                return false;
            }
            Direction own = point.direction();
            boolean sameWay = own != Direction.NEITHER
                    && own == points.get(number).point().direction();
            return sameWay || opposition[other] >= OPPOSED;
        }

        /** The strong rejections of it by those who do not make it themselves, the first of each. */
        List<RedLine> redLines(List<Delegation> makers) {
            return matrix.delegations().stream()
                    .filter(delegation -> !makers.contains(delegation))
                    .flatMap(delegation -> redLine(delegation).stream())
                    .toList();
        }

        private Optional<RedLine> redLine(Delegation delegation) {
            for (Map.Entry<Question, Stance> asked : clear(points.get(number)).entrySet()) {
                for (CodedPoint point : stands.words(delegation, asked.getKey())) {
                    Stance own = point.stances().getOrDefault(asked.getKey(), Stance.UNCLEAR);
                    if (isStrong(point) && opposition(asked.getValue(), own) >= REJECTED) {
                        return Optional.of(
                                new RedLine(delegation, point, asked.getKey().id()));
                    }
                }
            }
            return byWordsAlone(delegation);
        }

        private Optional<RedLine> byWordsAlone(Delegation delegation) {
            for (int other = 0; other < points.size(); other++) {
                boolean rejected = relatedness[other] >= RELATED && opposition[other] >= OPPOSED;
                if (rejected
                        && speakers.get(other).equals(delegation)
                        && isStrong(points.get(other))
                        && !shareAQuestion(number, other)) {
                    return Optional.of(new RedLine(delegation, points.get(other), links.basis(number, other)));
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isStrong(CodedPoint point) {
        return point.point().strength() == Strength.STRONG;
    }

    private boolean shareAQuestion(int one, int other) {
        return !Collections.disjoint(
                clear(points.get(one)).keySet(), clear(points.get(other)).keySet());
    }

    /** As the score has it: the same 0, for against not 1, a condition .25 from for and .75 from against, mixed .5. */
    private static double opposition(Stance one, Stance other) {
        return one == other ? 0 : Math.abs(place(one) - place(other));
    }

    private static double place(Stance stance) {
        return switch (stance) {
            case SUPPORT -> 1;
            case CONDITIONAL -> 0.75;
            case MIXED -> 0.5;
            case OPPOSE -> 0;
            case UNCLEAR -> throw new IllegalArgumentException("stance (UNCLEAR) has no place");
        };
    }
}
