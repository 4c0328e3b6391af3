package org.rapporteur.drift;

import java.util.Map;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;

/**
 * What became of a point that is said again: first by its stances on the questions of the codebook, then by its words.
 *
 * <p>Two points in much the same words are judged by every word of force. Of two that only say much the same, just what
 * they do is compared: a reversal needs opposite directions, a hardening two points that act and unlike strength.
 */
final class Judgement {

    /** From this share of words in common on, two points are in much the same words. */
    private static final double SAME_WORDS = 0.5;

    /** From this share of content in common on, too. */
    private static final double SAME_CONTENT = 0.7;

    /** The name of the library's own extractor. */
    private static final String RULES = "rules";

    private final CodedPoint earlier;
    private final CodedPoint later;
    private final double nearness;

    private Judgement(CodedPoint earlier, CodedPoint later, double nearness) {
        this.earlier = earlier;
        this.later = later;
        this.nearness = nearness;
    }

    static Verdict of(CodedPoint earlier, CodedPoint later, double nearness) {
        return new Judgement(earlier, later, nearness).verdict();
    }

    private Verdict verdict() {
        WordDiff diff = WordDiff.between(Clause.of(earlier), Clause.of(later));
        boolean close = nearness >= SAME_CONTENT || diff.inCommon() >= SAME_WORDS;
        Verdict byStance = byStance();
        if (close && byStance.kind() != DriftKind.REWORDED) {
            return byStance;
        }
        Verdict byWords = diff.verdict();
        if (!close && !isBorneOut(byWords.kind())) {
            return Verdict.REWORDED;
        }
        return byWords.isTold() || isByRules() ? byWords : byStrength();
    }

    /** Whether the reading of the points says the same as the words do. */
    private boolean isBorneOut(DriftKind kind) {
        Point one = earlier.point();
        Point other = later.point();
        int harder = other.strength().compareTo(one.strength());
        return switch (kind) {
            case REVERSED ->
                one.direction() != other.direction()
                        && one.direction() != Direction.NEITHER
                        && other.direction() != Direction.NEITHER;
            case HARDENED -> !isFact(one) && !isFact(other) && harder > 0;
            case SOFTENED -> !isFact(one) && !isFact(other) && harder < 0;
            default -> true;
        };
    }

    private static boolean isFact(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.FACT;
    }

    /** The rules tell strength by fewer words than the ladder has; a person's coding is worth more. */
    private boolean isByRules() {
        return earlier.point().provenance().extractor().equals(RULES)
                && later.point().provenance().extractor().equals(RULES);
    }

    /** Points without a word of force that the ladder knows. */
    private Verdict byStrength() {
        int harder = later.point().strength().compareTo(earlier.point().strength());
        if (harder == 0) {
            return Verdict.REWORDED;
        }
        String reason = earlier.point().strength() + " to " + later.point().strength();
        return new Verdict(harder > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED, reason, true);
    }

    private Verdict byStance() {
        for (Map.Entry<Question, Stance> stance : earlier.stances().entrySet()) {
            Stance now = later.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR);
            DriftKind kind = kind(stance.getValue(), now);
            if (kind != DriftKind.REWORDED) {
                return new Verdict(kind, stance.getKey().id() + ": " + stance.getValue() + " to " + now, true);
            }
        }
        return Verdict.REWORDED;
    }

    private static DriftKind kind(Stance before, Stance now) {
        if (before == now || before == Stance.UNCLEAR || now == Stance.UNCLEAR) {
            return DriftKind.REWORDED;
        }
        if (isWhole(before) && isWhole(now)) {
            return DriftKind.REVERSED;
        }
        if (isWhole(before)) {
            return DriftKind.SOFTENED;
        }
        return isWhole(now) ? DriftKind.HARDENED : DriftKind.REWORDED;
    }

    private static boolean isWhole(Stance stance) {
        return stance == Stance.SUPPORT || stance == Stance.OPPOSE;
    }
}
