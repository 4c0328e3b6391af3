package org.rapporteur.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.Position;

/**
 * A measure that looks at nothing but which stances were taken on which questions, and how often.
 *
 * <p>Two positions that take clear stances on no question in common cannot be compared by it: {@link PairTable#known} is
 * false, in a matrix the cell has no value. Points without a stance do not enter at all. Immutable and thread-safe.
 *
 * <pre>{@code
 * StanceProfile norland = StanceProfile.empty().saying("treaty", 1, 1).saying("fund", 1, 1);
 * StanceProfile sudland = StanceProfile.empty().saying("treaty", -1, 1);
 * Measures.signorinoRitter().between(norland, sudland);   // OptionalDouble[-1.0]: the fund does not enter
 * }</pre>
 */
public final class StanceMeasure implements Measure {

    private final String id;
    private final String about;
    private final double lowest;
    private final double highest;
    private final Sense sense;
    private final Set<Law> laws;
    private final ToDoubleBiFunction<StanceProfile, StanceProfile> value;

    /** @param value of two profiles that share a question; NaN where it is not defined */
    StanceMeasure(
            String id,
            String about,
            double lowest,
            double highest,
            Sense sense,
            Set<Law> laws,
            ToDoubleBiFunction<StanceProfile, StanceProfile> value) {
        this.id = id;
        this.about = about;
        this.lowest = lowest;
        this.highest = highest;
        this.sense = sense;
        this.laws = Collections.unmodifiableSet(EnumSet.copyOf(laws));
        this.value = value;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public Sense sense() {
        return sense;
    }

    @Override
    public Set<Law> laws() {
        return laws;
    }

    /**
     * The value for two tables of counts.
     *
     * @param one what one said
     * @param other what the other said
     * @return the value in the declared range; empty if they share no question, or the measure is not defined for them
     */
    public OptionalDouble between(StanceProfile one, StanceProfile other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        double found = orNaN(one, other);
        return Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    private double orNaN(StanceProfile one, StanceProfile other) {
        return one.shared(other).isEmpty() ? Double.NaN : value.applyAsDouble(one, other);
    }

    @Override
    public PairTable compare(List<Position> positions) {
        Objects.requireNonNull(positions, "positions must not be null");
        PointRows.checkIssue(positions);
        List<StanceProfile> profiles = positions.stream().map(StanceProfile::of).toList();
        return DirectedTable.of(profiles.size(), (i, j) -> orNaN(profiles.get(i), profiles.get(j)));
    }

    @Override
    public String toString() {
        return Shown.line("Measure " + id);
    }
}
