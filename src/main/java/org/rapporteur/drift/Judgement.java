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
    private static final double SAME_WORDS = 0.6;

    /** With fewer words in common, a "will" more or less is a way of speaking. */
    private static final double NEARLY_ALL = 0.75;

    /** With this share of content in common, */
    private static final double SAME_CONTENT = 0.7;

    /** this share of words will do. */
    private static final double HALF_THE_WORDS = 0.4;

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
        boolean close = diff.inCommon() >= SAME_WORDS || nearness >= SAME_CONTENT && diff.inCommon() >= HALF_THE_WORDS;
        Verdict byWords = diff.verdict();
        Verdict byStance = byStance();
        if (byStance.kind() != DriftKind.REWORDED && isBorneOutByWords(byStance.kind(), byWords.kind(), close)) {
            return byStance;
        }
        if (byWords.kind() != DriftKind.REWORDED) {
            boolean facts = isFact(earlier.point()) && isFact(later.point());
            boolean plain = byWords.isFuture() && (facts || diff.inCommon() < NEARLY_ALL);
            boolean told = close || byWords.kind() != DriftKind.REVERSED && isBorneOut(byWords.kind());
            return !plain && told ? byWords : Verdict.REWORDED;
        }
        return byWords.isTold() || isByRules() ? byWords : byStrength();
    }

    /** A coding by rules may err: a reversal of stance must show in the words or in the direction of the points. */
    private boolean isBorneOutByWords(DriftKind byStance, DriftKind byWords, boolean close) {
        boolean turned = byStance == DriftKind.REVERSED;
        return !isByRules()
                || byStance == byWords && close
                || nearness >= SAME_CONTENT && isBorneOut(byStance)
                || close && !turned;
    }

    /** Whether the reading of the points says the same as their words do. */
    private boolean isBorneOut(DriftKind kind) {
        Point one = earlier.point();
        Point other = later.point();
        int harder = other.strength().compareTo(one.strength());
        boolean sameKind = one.kindName().equals(other.kindName()) && !isFact(one);
        return switch (kind) {
            case REVERSED ->
                one.direction() != other.direction()
                        && one.direction() != Direction.NEITHER
                        && other.direction() != Direction.NEITHER;
            case HARDENED -> sameKind && harder > 0;
            case SOFTENED -> sameKind && harder < 0;
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
        return new Verdict(harder > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED, reason, true, false);
    }

    private Verdict byStance() {
        for (Map.Entry<Question, Stance> stance : earlier.stances().entrySet()) {
            Stance now = later.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR);
            DriftKind kind = kind(stance.getValue(), now);
            if (kind != DriftKind.REWORDED) {
                return new Verdict(kind, stance.getKey().id() + ": " + stance.getValue() + " to " + now, true, false);
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
