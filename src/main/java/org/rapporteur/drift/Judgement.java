package org.rapporteur.drift;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;

/**
 * What became of a point that may be said again: first by its stances on the questions of the codebook, then by its words.
 *
 * <p>How sure one must be grows with how much there was to choose from: two single sentences are taken for one point, two
 * sentences of long speeches only where they share most of their words and do the same. A change of force then needs two
 * points of one kind that are asked or held, and words of force on both sides or a shade beside words that both have. A
 * reversal needs opposite directions or nearly all words. What cannot be told is no pair: a new and a dropped point say less,
 * but nothing false. REWORDED is said only of two points that are coded alike.
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

    /** From this share of words on, in speeches, a turning word is enough for a reversal. */
    private static final double HARDLY_CHANGED = 0.85;

    /** Where there is much choice: how alike in words and content two points of one kind must be, */
    private static final double ALIKE = 0.56;

    /** of two kinds, */
    private static final double ALIKE_IN_TWO_KINDS = 0.7;

    /** and of one kind where one is said to be harder or softer. */
    private static final double ALIKE_BUT_FOR_FORCE = 0.62;

    /** From here on there is much choice: between 0 for one pair and 1 for the pairs of two speeches. */
    private static final double MUCH_CHOICE = 0.6;

    /** The name of the library's own extractor. */
    private static final String RULES = "rules";

    private final CodedPoint earlier;
    private final CodedPoint later;
    private final double nearness;
    private final boolean strict;
    private final WordDiff diff;

    private Judgement(CodedPoint earlier, CodedPoint later, double nearness, boolean strict) {
        this.earlier = earlier;
        this.later = later;
        this.nearness = nearness;
        this.strict = strict;
        this.diff = WordDiff.between(Clause.of(earlier), Clause.of(later));
    }

    /**
     * What became of it.
     *
     * @param nearness how near the two are, from 0 to 1
     * @param choice how much there was to choose from: 0 for one pair, 1 for the pairs of two speeches
     * @return empty where the two are no pair
     */
    static Optional<Verdict> of(CodedPoint earlier, CodedPoint later, double nearness, double choice) {
        Judgement judgement = new Judgement(earlier, later, nearness, choice >= MUCH_CHOICE);
        Verdict verdict = judgement.verdict();
        return judgement.isTenable(verdict) ? Optional.of(verdict) : judgement.instead(verdict);
    }

    /** Whether a verdict may be given. */
    private boolean isTenable(Verdict verdict) {
        return switch (verdict.kind()) {
            case REWORDED -> Coding.isAlike(earlier, later) && (!strict || isSaidAgain());
            case REVERSED -> !strict || alike() >= SAME_CONTENT && isPlainlyTurned();
            default -> !strict || alike() >= ALIKE_BUT_FOR_FORCE && isSameAct() && verdict.isFirm();
        };
    }

    /** Where a change of force cannot be held: one point in other words, if the reading finds no other force either. */
    private Optional<Verdict> instead(Verdict verdict) {
        boolean shaded = verdict.kind() == DriftKind.HARDENED || verdict.kind() == DriftKind.SOFTENED;
        boolean same = isSameAct() || isFact(earlier.point()) && isFact(later.point());
        boolean steady = same && earlier.point().strength() == later.point().strength();
        return shaded && steady && isTenable(Verdict.REWORDED) ? Optional.of(Verdict.REWORDED) : Optional.empty();
    }

    private double alike() {
        return (nearness + diff.inCommon()) / 2;
    }

    private boolean isSaidAgain() {
        boolean sameKind = earlier.point().kindName().equals(later.point().kindName());
        return alike() >= (sameKind ? ALIKE : ALIKE_IN_TWO_KINDS);
    }

    private boolean isSameAct() {
        Point one = earlier.point();
        return one.kindName().equals(later.point().kindName()) && !isFact(one);
    }

    private boolean isPlainlyTurned() {
        return diff.inCommon() >= HARDLY_CHANGED || diff.inCommon() >= SAME_WORDS && isBorneOut(DriftKind.REVERSED);
    }

    private Verdict verdict() {
        boolean close = diff.inCommon() >= SAME_WORDS || nearness >= SAME_CONTENT && diff.inCommon() >= HALF_THE_WORDS;
        Verdict byWords = diff.verdict();
        Verdict byStance = byStance();
        if (byStance.kind() != DriftKind.REWORDED && isBorneOutByWords(byStance.kind(), byWords.kind(), close)) {
            return byStance;
        }
        if (byWords.kind() != DriftKind.REWORDED) {
            boolean told = close || byWords.kind() != DriftKind.REVERSED && isBorneOut(byWords.kind());
            return !isJustTelling(byWords) && told ? byWords : Verdict.REWORDED;
        }
        return byWords.isTold() || isByRules() ? byWords : byStrength();
    }

    /** Whether "will" or "can" only tells what happens. */
    private boolean isJustTelling(Verdict byWords) {
        boolean facts = isFact(earlier.point()) && isFact(later.point());
        boolean claims = strict && !isAct(earlier.point()) && !isAct(later.point());
        return byWords.isFuture() && (facts || claims || diff.inCommon() < NEARLY_ALL);
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
        return switch (kind) {
            case REVERSED ->
                one.direction() != other.direction()
                        && one.direction() != Direction.NEITHER
                        && other.direction() != Direction.NEITHER;
            case HARDENED -> isSameAct() && harder > 0;
            case SOFTENED -> isSameAct() && harder < 0;
            default -> true;
        };
    }

    private static boolean isFact(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.FACT;
    }

    /** Whether it asks or pledges. */
    private static boolean isAct(Point point) {
        return !(point instanceof Claim claim) || claim.kind() == Claim.Kind.COMMITMENT;
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
        return Verdict.of(harder > 0 ? DriftKind.HARDENED : DriftKind.SOFTENED, reason);
    }

    private Verdict byStance() {
        for (Map.Entry<Question, Stance> stance : earlier.stances().entrySet()) {
            Stance now = later.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR);
            DriftKind kind = kind(stance.getValue(), now);
            if (kind != DriftKind.REWORDED) {
                return Verdict.of(kind, stance.getKey().id() + ": " + stance.getValue() + " to " + now);
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
