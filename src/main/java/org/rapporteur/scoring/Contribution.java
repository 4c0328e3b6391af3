package org.rapporteur.scoring;

import com.google.common.base.Suppliers;
import java.util.Objects;
import java.util.function.Supplier;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;

/**
 * What one point adds to a score: the point, its counterpart on the other side, and the effect.
 *
 * <p>The three effects sum to {@link #weight()}; the effects of all contributions of a score sum to its shares. Two are equal
 * when all they tell is. Immutable and thread-safe; the basis is put into words when first asked for.
 */
public final class Contribution {

    private final CodedPoint point;
    private final CodedPoint counterpart;
    private final double weight;
    private final double relatedness;
    private final double opposition;
    private final Supplier<String> basis;

    /**
     * A contribution.
     *
     * @param point see {@link #point()}
     * @param counterpart see {@link #counterpart()}
     * @param weight see {@link #weight()}
     * @param relatedness see {@link #relatedness()}
     * @param opposition see {@link #opposition()}
     * @param basis see {@link #basis()}
     */
    public Contribution(
            CodedPoint point,
            CodedPoint counterpart,
            double weight,
            double relatedness,
            double opposition,
            String basis) {
        this(
                Objects.requireNonNull(point, "point must not be null"),
                Objects.requireNonNull(counterpart, "counterpart must not be null"),
                weight,
                relatedness,
                opposition,
                () -> basis);
        Objects.requireNonNull(basis, "basis must not be null");
    }

    private Contribution(
            CodedPoint point,
            CodedPoint counterpart,
            double weight,
            double relatedness,
            double opposition,
            Supplier<String> basis) {
        this.point = point;
        this.counterpart = counterpart;
        this.weight = weight;
        this.relatedness = relatedness;
        this.opposition = opposition;
        this.basis = basis;
    }

    /** One whose basis is put into words when asked for: of thousands of contributions few are ever shown. */
    static Contribution of(
            CodedPoint point, CodedPoint counterpart, double weight, Closest.Match match, Supplier<String> basis) {
        return new Contribution(
                point, counterpart, weight, match.relatedness(), match.opposition(), Suppliers.memoize(basis::get));
    }

    /**
     * The point that is matched.
     *
     * @return a point of either side
     */
    public CodedPoint point() {
        return point;
    }

    /**
     * The point of the other side that is closest to it; where relatedness is 0, just the first by text.
     *
     * @return a point of the other side
     */
    public CodedPoint counterpart() {
        return counterpart;
    }

    /**
     * Its share of the score.
     *
     * @return from 0 to 1
     */
    public double weight() {
        return weight;
    }

    /**
     * How far the two are about the same.
     *
     * @return from 0 to 1
     */
    public double relatedness() {
        return relatedness;
    }

    /**
     * How far they pull opposite ways.
     *
     * @return from 0 to 1
     */
    public double opposition() {
        return opposition;
    }

    /**
     * On what the match rests.
     *
     * @return "question" and its id (or ids, with commas), or the shared words as the point has them, with the counterpart's
     *     after a stroke where they differ ("treaty, legally binding/binding"); empty where relatedness is 0
     */
    public String basis() {
        return basis.get();
    }

    /**
     * Whether the match rests on a question of the codebook on which both points take a clear stance, and not on likeness of
     * wording.
     *
     * @return true for a shared question
     */
    public boolean isOnQuestion() {
        return relatedness == 1 && !QuestionRows.shared(point, counterpart).isEmpty();
    }

    /**
     * What it adds to agreement.
     *
     * @return weight times relatedness times one minus opposition
     */
    public double agreement() {
        return weight * relatedness * (1 - opposition);
    }

    /**
     * What it adds to conflict.
     *
     * @return weight times relatedness times opposition
     */
    public double conflict() {
        return weight * relatedness * opposition;
    }

    /**
     * What it adds to the unshared part.
     *
     * @return weight times one minus relatedness
     */
    public double unshared() {
        return weight * (1 - relatedness);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contribution c
                && point.equals(c.point)
                && counterpart.equals(c.counterpart)
                && Double.compare(weight, c.weight) == 0
                && Double.compare(relatedness, c.relatedness) == 0
                && Double.compare(opposition, c.opposition) == 0
                && basis().equals(c.basis());
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, counterpart, weight, relatedness, opposition);
    }

    @Override
    public String toString() {
        return Shown.line(
                Math.round(1000 * weight) / 1000.0 + " of " + point.delegation().name() + " (" + basis() + "): "
                        + point.point().quotation());
    }
}
