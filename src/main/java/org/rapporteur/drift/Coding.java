package org.rapporteur.drift;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Wording;

/** Whether two points are coded alike: same issues, same stances, and all that a score looks at beside these. */
final class Coding {

    private Coding() {}

    /** Whether a coder has put both under the same issues and given them the same stances. */
    static boolean isAlike(CodedPoint one, CodedPoint other) {
        return one.issues().equals(other.issues()) && one.stances().equals(other.stances());
    }

    /** Whether both take a stance on one question. */
    static boolean sharesQuestion(CodedPoint one, CodedPoint other) {
        return one.stances().entrySet().stream()
                .anyMatch(stance -> stance.getValue() != Stance.UNCLEAR
                        && other.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR) != Stance.UNCLEAR);
    }

    /** Whether neither takes another stance than the other on a question to which both speak; a mixed one goes with any. */
    static boolean isConsistent(CodedPoint one, CodedPoint other) {
        return one.stances().entrySet().stream().allMatch(stance -> {
            Stance now = other.stances().getOrDefault(stance.getKey(), Stance.UNCLEAR);
            return now == stance.getValue() || isOpen(now) || isOpen(stance.getValue());
        });
    }

    private static boolean isOpen(Stance stance) {
        return stance == Stance.MIXED || stance == Stance.UNCLEAR;
    }

    static boolean isSame(CodedPoint one, CodedPoint other) {
        return isAlike(one, other)
                && one.point().direction() == other.point().direction()
                && isJudgement(one) == isJudgement(other)
                && one.wording().verdict() == other.wording().verdict()
                && terms(one).equals(terms(other));
    }

    private static boolean isJudgement(CodedPoint point) {
        return point.point() instanceof Claim claim && claim.kind() == Claim.Kind.VALUE;
    }

    /** How often each term is spoken for and against, or plainly named. */
    private static Map<String, Integer> terms(CodedPoint point) {
        Map<String, Integer> terms = new TreeMap<>();
        for (Wording.Term term : point.wording().terms()) {
            terms.merge((term.isMeant() ? term.sign() : "~" + term.sign()) + term.key(), 1, Integer::sum);
        }
        return terms;
    }
}
