package org.rapporteur.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Score;
import org.rapporteur.statement.Stance;

/**
 * How much a score rests on. A share of agreement says nothing of that: one sentence of either side can make 80 percent.
 *
 * <p>Counted are pairs of points that meet: a point and its closest counterpart on the other side, if the two are more
 * related than not (relatedness .5 or more); each pair once, from whichever side it is seen. Beside them stand the questions
 * of the codebook on which both sides take a clear stance. Scores on fewer than {@value #FEW} pairs are
 * {@linkplain #isThin() thin}: read the quotations before you build on them.
 *
 * <pre>{@code
 * matrix.overall("China", "Cuba").evidence();                         // 14 pairs of points, 6 questions
 * matrix.cell("China", "Cuba", "sovereignty").evidence().isThin();    // true
 * }</pre>
 *
 * @param pairs pairs of points that meet, not negative
 * @param questions questions on which both take a clear stance, not negative
 */
public record Evidence(int pairs, int questions) {

    /** With fewer pairs of points than this a score is thin. */
    public static final int FEW = 3;

    /** So related two points meet. */
    static final double MEETS = 0.5;

    /** Refuses negative counts. */
    public Evidence {
        if (pairs < 0 || questions < 0) {
            throw new IllegalArgumentException(
                    "counts (" + pairs + " pairs, " + questions + " questions) must not be negative");
        }
    }

    /** What the score of one cell rests on. */
    static Evidence of(Score score) {
        Count count = new Count();
        count.add(score.first(), score.second(), score.contributions());
        return count.evidence();
    }

    /** Counts what two delegations have in common over several issues: a point that is on two of them meets once. */
    static final class Count {

        private final Map<CodedPoint, Set<CodedPoint>> met = new IdentityHashMap<>();
        private final Set<Question> questions = new HashSet<>();
        private int pairs;

        void add(Position first, Position second, List<Contribution> contributions) {
            for (Contribution contribution : contributions) {
                boolean meets = contribution.relatedness() >= MEETS;
                if (meets && isNew(contribution.point(), contribution.counterpart())) {
                    pairs++;
                }
            }
            questions.addAll(shared(first, second));
        }

        private boolean isNew(CodedPoint one, CodedPoint other) {
            return partners(one).add(other) && partners(other).add(one);
        }

        private Set<CodedPoint> partners(CodedPoint point) {
            return met.computeIfAbsent(point, k -> Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        Evidence evidence() {
            return new Evidence(pairs, questions.size());
        }
    }

    private static Set<Question> shared(Position one, Position other) {
        Set<Question> shared = clear(one);
        shared.retainAll(clear(other));
        return shared;
    }

    private static Set<Question> clear(Position position) {
        Set<Question> clear = new HashSet<>(position.stances().keySet());
        clear.removeIf(question -> position.stances().get(question) == Stance.UNCLEAR);
        return clear;
    }

    /**
     * Whether it is little to build on.
     *
     * @return true with fewer than {@link #FEW} pairs of points
     */
    public boolean isThin() {
        return pairs < FEW;
    }

    /** One line: the pairs of points and the questions. */
    @Override
    public String toString() {
        return Shown.counted(pairs, "pair") + " of points, " + Shown.counted(questions, "question");
    }
}
