package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;

/** One sentence as a coding has it: its points taken together, the foremost kind first. */
final class Unit {

    static final String NONE = "none";
    private static final List<String> FOREMOST = List.of("proposal", "commitment", "value", "fact");

    private final Sentence sentence;
    private final List<Point> points;
    private final Map<String, Stance> stances;
    private final Set<String> issues;

    private Unit(Sentence sentence, List<Point> points, Map<String, Stance> stances, Set<String> issues) {
        this.issues = issues;
        this.sentence = sentence;
        this.points = points;
        this.stances = stances;
    }

    /** The units of a statement in order; stances come from the coded points, repeated points have those of the first. */
    static List<Unit> of(Statement statement, List<CodedPoint> coded) {
        Map<Integer, CodedPoint> byNumber = coded.stream()
                .filter(point -> point.statement().equals(statement))
                .collect(Collectors.toMap(CodedPoint::number, point -> point, (a, b) -> a));
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : statement.sentences()) {
            List<Point> points = new ArrayList<>();
            Map<String, Stance> stances = new TreeMap<>();
            Set<String> issues = new TreeSet<>();
            while (next < statement.points().size()
                    && statement.points().get(next).quotation().start()
                            < sentence.quotation().end()) {
                points.add(statement.points().get(next));
                CodedPoint point = byNumber.get(statement.repetitions().getOrDefault(next, next));
                if (point != null) {
                    point.issues().keySet().forEach(issue -> issues.add(issue.id()));
                    point.stances().forEach((question, stance) -> stances.merge(question.id(), stance, Unit::both));
                }
                next++;
            }
            units.add(new Unit(sentence, points, stances, issues));
        }
        return units;
    }

    private static Stance both(Stance one, Stance other) {
        return one == other || other == Stance.UNCLEAR ? one : one == Stance.UNCLEAR ? other : Stance.MIXED;
    }

    int start() {
        return sentence.quotation().start();
    }

    int end() {
        return sentence.quotation().end();
    }

    /** How many characters two sentences share. */
    int overlap(Unit other) {
        return Math.max(0, Math.min(end(), other.end()) - Math.max(start(), other.start()));
    }

    String kind() {
        return FOREMOST.stream()
                .filter(kind ->
                        points.stream().anyMatch(point -> point.kindName().equals(kind)))
                .findFirst()
                .orElse(NONE);
    }

    boolean acts() {
        return kind().equals("proposal") || kind().equals("commitment");
    }

    String direction() {
        boolean advance = foremost().stream().anyMatch(point -> point.direction() == Direction.ADVANCE);
        boolean prevent = foremost().stream().anyMatch(point -> point.direction() == Direction.PREVENT);
        return advance && prevent ? "both" : advance ? "advance" : prevent ? "prevent" : "neither";
    }

    String strength() {
        return foremost().stream()
                .map(Point::strength)
                .max(Strength::compareTo)
                .map(strength -> strength.name().toLowerCase(Locale.ROOT))
                .orElse(NONE);
    }

    private List<Point> foremost() {
        String kind = kind();
        return points.stream().filter(point -> point.kindName().equals(kind)).toList();
    }

    String issues() {
        return issues.isEmpty() ? NONE : String.join("+", issues);
    }

    Map<String, Stance> stances() {
        return stances;
    }
}
