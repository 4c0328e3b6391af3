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
 * sentences of long speeches only where nearness, the weight of what they share and words in the same order together say
 * so. A change of force then needs two points of one kind that are asked or held, and words of force on both sides, a shade
 * beside words that both have, or a reading of both that finds the same. A reversal needs opposite directions or nearly all
 * words. What cannot be told is no pair: a new and a dropped point say less, but nothing false. REWORDED is said only of two
 * points that do not contradict each other on a question.
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

    /** With fewer words in common, in speeches, words of force may belong to something else. */
    private static final double SOME_WORDS = 0.36;

    /** Less alike than this, two points of opposite directions may be on two things. */
    private static final double HALF_ALIKE = 0.5;

    /** From this share of words on, in speeches, a turning word is enough for a reversal. */
    private static final double HARDLY_CHANGED = 0.85;

    /** Where there is much choice: how sure it must be that two points of one kind are one, */
    private static final double SURE = 0.8;

    /** of two kinds, */
    private static final double SURE_IN_TWO_KINDS = 0.86;

    /** and of one kind where one is said to be harder or softer. */
    private static final double SURE_BUT_FOR_FORCE = 0.86;

    /** What common words tell at most, however heavy, */
    private static final double MOST_EVIDENCE = 0.25;

    /** and the weight that tells one. */
    private static final double EVIDENCE = 100;

    /** What it tells when all words stay in order. */
    private static final double IN_ORDER = 0.3;

    /** The name of the library's own extractor. */
    private static final String RULES = "rules";

    private final CodedPoint earlier;
    private final CodedPoint later;
    private final double nearness;
    private final double evidence;
    private final boolean strict;
    private final WordDiff diff;

    private Judgement(CodedPoint earlier, CodedPoint later, Nearness.Near near, boolean strict) {
        this.earlier = earlier;
        this.later = later;
        this.nearness = near.value();
        this.evidence = near.evidence();
        this.strict = strict;
        this.diff = WordDiff.between(Clause.of(earlier), Clause.of(later));
    }

    /**
     * What became of it.
     *
     * @param near how near the two are
     * @param strict whether there was much to choose from, as in two speeches
     * @return empty where the two are no pair
     */
    static Optional<Verdict> of(CodedPoint earlier, CodedPoint later, Nearness.Near near, boolean strict) {
        Judgement judgement = new Judgement(earlier, later, near, strict);
        Verdict verdict = judgement.verdict();
        return judgement.isTenable(verdict) ? Optional.of(verdict) : judgement.instead(verdict);
    }

    /** Whether a verdict may be given. */
    private boolean isTenable(Verdict verdict) {
        return switch (verdict.kind()) {
            case REWORDED -> Coding.isConsistent(earlier, later) && !isAskew() && (!strict || isSaidAgain());
            case REVERSED -> !strict || alike() >= SAME_CONTENT && isPlainlyTurned();
            default -> !strict || sureness() >= SURE_BUT_FOR_FORCE && isHeld(verdict);
        };
    }

    /** Whether one advances and the other prevents something, and too little is the same to tell whether it is one thing. */
    private boolean isAskew() {
        return isOpposed(earlier, later) && (strict ? alike() < HALF_ALIKE : diff.inCommon() < HALF_THE_WORDS);
    }

    /** Whether one advances something and the other prevents something. */
    static boolean isOpposed(CodedPoint earlier, CodedPoint later) {
        Direction then = earlier.point().direction();
        Direction now = later.point().direction();
        return then != now && then != Direction.NEITHER && now != Direction.NEITHER;
    }

    /**
     * Whether a change of force shows in words of force that bear on the same, or in the words and in the reading of the
     * points; of two points of two kinds in both. A judgement of value binds nobody: between two of them only a shade counts,
     * such as "deeply".
     */
    private boolean isHeld(Verdict verdict) {
        if (isValue(earlier.point()) && isValue(later.point()) && verdict.isByDuty()) {
            return false;
        }
        boolean read = isBorneOut(verdict.kind());
        boolean shown = isSameAct() ? verdict.isFirm() || read : verdict.isFirm() && read;
        return shown && diff.inCommon() >= SOME_WORDS;
    }

    /** Where a change of force or a turn cannot be held: one point in other words, unless the reading finds it too. */
    private Optional<Verdict> instead(Verdict verdict) {
        boolean read = verdict.kind() == DriftKind.REWORDED || isBorneOut(verdict.kind());
        return !read && isTenable(Verdict.REWORDED) ? Optional.of(Verdict.REWORDED) : Optional.empty();
    }

    /**
     * How sure it is that the two make one point: nearness, the weight of what they share, and words in the same order, each
     * for what they tell.
     */
    private double sureness() {
        return nearness + Math.min(MOST_EVIDENCE, evidence / EVIDENCE) + IN_ORDER * diff.inCommon();
    }

    /** How alike they are in content and words together. */
    private double alike() {
        return (nearness + diff.inCommon()) / 2;
    }

    private boolean isSaidAgain() {
        boolean sameKind = earlier.point().kindName().equals(later.point().kindName());
        return sureness() >= (sameKind ? SURE : SURE_IN_TWO_KINDS);
    }

    private boolean isSameAct() {
        Point one = earlier.point();
        return one.kindName().equals(later.point().kindName()) && !isFact(one);
    }

    /** Whether both points have force: in speeches all but facts, among few points two of one kind. */
    private boolean isOfForce() {
        return isSameAct() || strict && !isFact(earlier.point()) && !isFact(later.point());
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
            boolean borne = isBorneOut(byWords.kind()) || strict && byWords.isFirm();
            boolean told = close || byWords.kind() != DriftKind.REVERSED && borne;
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
            case REVERSED -> isOpposed(earlier, later);
            case HARDENED -> isOfForce() && harder > 0;
            case SOFTENED -> isOfForce() && harder < 0;
            default -> true;
        };
    }

    private static boolean isFact(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.FACT;
    }

    private static boolean isValue(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.VALUE;
    }

    /** Whether it asks or pledges. */
    private static boolean isAct(Point point) {
        return !(point instanceof Claim claim) || claim.kind() == Claim.Kind.COMMITMENT;
    }

    /** The rules tell strength by fewer words than the ladder has; a person's coding is worth more. */
    private boolean isByRules() {
        return isByRules(earlier, later);
    }

    static boolean isByRules(CodedPoint earlier, CodedPoint later) {
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
            DriftKind kind = isVague(stance.getValue(), now) ? DriftKind.REWORDED : kind(stance.getValue(), now);
            if (kind != DriftKind.REWORDED) {
                return Verdict.of(kind, stance.getKey().id() + ": " + stance.getValue() + " to " + now);
            }
        }
        return Verdict.REWORDED;
    }

    /** Where rules find words for both sides, they have not understood: no change of force in speeches. */
    private boolean isVague(Stance before, Stance now) {
        return strict && isByRules() && (before == Stance.MIXED || now == Stance.MIXED);
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
