package org.rapporteur.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * Where a delegation stood on a question in one round and where it stands in the next.
 *
 * @param delegation who
 * @param question on what
 * @param before its stance in the earlier round; empty where it was silent
 * @param after its stance in the later round; empty where it is silent
 * @param earlier the points of the earlier round that speak to the question, in order; empty where it was silent
 * @param later those of the later round
 */
public record StanceChange(
        Delegation delegation,
        Question question,
        Optional<Stance> before,
        Optional<Stance> after,
        List<CodedPoint> earlier,
        List<CodedPoint> later) {

    /** Refuses a stance without a point, and points without a stance. */
    public StanceChange {
        Objects.requireNonNull(delegation, "delegation must not be null");
        Objects.requireNonNull(question, "question must not be null");
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        earlier = List.copyOf(Objects.requireNonNull(earlier, "earlier must not be null"));
        later = List.copyOf(Objects.requireNonNull(later, "later must not be null"));
        check("earlier", before, earlier);
        check("later", after, later);
    }

    private static void check(String name, Optional<Stance> stance, List<CodedPoint> points) {
        if (stance.isEmpty() != points.isEmpty()) {
            throw new IllegalArgumentException(name + " (" + Shown.counted(points.size(), "point") + ") must "
                    + (stance.isEmpty()
                            ? "be empty where there is no stance"
                            : "not be empty where there is a stance"));
        }
    }

    /**
     * What became of the stance.
     *
     * @return KEPT also where neither round tells a stance
     */
    public StanceMove move() {
        return StanceMove.between(before, after);
    }

    /**
     * The point that shows the earlier stance best: the first that takes the stance of all together.
     *
     * @return a point, or empty where it was silent
     */
    public Optional<CodedPoint> pointBefore() {
        return telling(before, earlier);
    }

    /**
     * The point that shows the later stance best: the first that takes the stance of all together.
     *
     * @return a point, or empty where it is silent
     */
    public Optional<CodedPoint> pointAfter() {
        return telling(after, later);
    }

    private Optional<CodedPoint> telling(Optional<Stance> stance, List<CodedPoint> points) {
        return points.stream()
                .filter(point -> Optional.of(point.stances().get(question)).equals(stance))
                .findFirst()
                .or(() -> points.stream().findFirst());
    }

    /** A stance in words, and "silent" where there is none. */
    static String shown(Optional<Stance> stance) {
        return stance.map(Stance::name).orElse("silent");
    }

    @Override
    public String toString() {
        return Shown.line(delegation.name() + " on " + question.id() + ": " + shown(before) + " to " + shown(after));
    }
}
