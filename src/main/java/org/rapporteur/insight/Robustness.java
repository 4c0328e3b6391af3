package org.rapporteur.insight;

import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;

/**
 * How many points must be left out to reverse "the first is nearer to the second than to the third": the smallest such set,
 * or bounds of its size. Points of any of the three count; a set after which one of the comparisons is no longer possible
 * reverses nothing. Immutable and thread-safe.
 *
 * <pre>{@code
 * Robustness robustness = Certainty.of(matrix).robustness("Norland", "Ostania", "Sudland");
 * robustness.radius();     // OptionalInt[2]: without these two points it would be the other way round
 * robustness.witness();    // the points themselves
 * }</pre>
 */
public final class Robustness {

    private final List<Delegation> delegations;
    private final String reason;
    private final int atLeast;
    private final List<CodedPoint> witness;
    private final boolean all;

    private Robustness(
            List<Delegation> delegations, String reason, int atLeast, List<CodedPoint> witness, boolean all) {
        this.delegations = delegations;
        this.reason = reason;
        this.atLeast = atLeast;
        this.witness = List.copyOf(witness);
        this.all = all;
    }

    static Robustness unsaid(List<Delegation> delegations, String reason) {
        return new Robustness(delegations, reason, 0, List.of(), true);
    }

    /** @param atLeast no smaller set reverses it; @param all whether every set was tried */
    static Robustness found(List<Delegation> delegations, int atLeast, List<CodedPoint> witness, boolean all) {
        return new Robustness(delegations, "", atLeast, witness, all);
    }

    /**
     * Whether the question makes sense: both comparisons are possible, and the first is nearer to the second.
     *
     * @return false if not; {@link #describe()} says why
     */
    public boolean applies() {
        return reason.isEmpty();
    }

    /**
     * The size of the smallest set that reverses it.
     *
     * @return 1 or more; empty if it does not apply, no set does, or only bounds are known
     */
    public OptionalInt radius() {
        return exact() && !witness.isEmpty() ? OptionalInt.of(witness.size()) : OptionalInt.empty();
    }

    /**
     * Whether the smallest set is known, or that there is none.
     *
     * @return false if only {@link #atLeast()} and {@link #atMost()} are known, or it does not apply
     */
    public boolean exact() {
        return applies() && (all || witness.size() == atLeast);
    }

    /**
     * A certified lower bound: every smaller set was tried, and none reverses it.
     *
     * @return 1 or more; 0 if it does not apply
     */
    public int atLeast() {
        return atLeast;
    }

    /**
     * An upper bound: the size of {@link #witness()}.
     *
     * @return empty if no set that reverses it was found
     */
    public OptionalInt atMost() {
        return witness.isEmpty() ? OptionalInt.empty() : OptionalInt.of(witness.size());
    }

    /**
     * A set of points without which it is the other way round: the smallest if {@link #exact()}, otherwise one from which no
     * point can be taken back.
     *
     * @return points of the three; empty if none was found
     */
    public List<CodedPoint> witness() {
        return witness;
    }

    /**
     * The finding in one sentence, for people.
     *
     * @return what would reverse it, or why nothing can be said
     */
    public String describe() {
        String claim = delegations.get(0) + " is nearer to " + delegations.get(1) + " than to " + delegations.get(2);
        if (!applies()) {
            return "Whether " + claim + " cannot be put to the test: " + reason + ".";
        }
        if (witness.isEmpty()) {
            return claim + ": "
                    + (all
                            ? "whatever points are left out."
                            : "no fewer than " + atLeast
                                    + " points would have to be left out to reverse it, and no such set was found.");
        }
        String points = witness.size() + (witness.size() == 1 ? " point" : " points");
        return claim + ": leaving out " + points + " would reverse it"
                + (exact() ? "; no fewer would." : ", and no fewer than " + atLeast + " could.");
    }

    @Override
    public String toString() {
        return Shown.line(
                !applies()
                        ? "Robustness: not to be said"
                        : "Robustness: "
                                + (exact() ? witness.isEmpty() ? "none" : "" + witness.size() : atLeast + " or more")
                                + (exact() || witness.isEmpty() ? "" : ", at most " + witness.size()));
    }
}
