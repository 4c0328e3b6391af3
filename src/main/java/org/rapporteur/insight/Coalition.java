package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.PointPair;
import org.rapporteur.statement.Delegation;

/**
 * A group of delegations that stand together, with its reasons.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coalition {

    private static final int LOOKED_AT = 400;

    private final int number;
    private final List<Delegation> members;
    private final List<Delegation> others;
    private final ComparisonMatrix matrix;
    private final Distances distances;
    private final Blames blames;

    Coalition(
            int number,
            List<Delegation> members,
            List<Delegation> others,
            ComparisonMatrix matrix,
            Distances distances,
            Blames blames) {
        this.number = number;
        this.members = List.copyOf(members);
        this.others = List.copyOf(others);
        this.matrix = matrix;
        this.distances = distances;
        this.blames = blames;
    }

    /**
     * What it is called.
     *
     * @return "group 1" and so on, the largest first
     */
    public String name() {
        return "group " + number;
    }

    /**
     * Who belongs to it.
     *
     * @return at least one, in alphabetical order
     */
    public List<Delegation> members() {
        return members;
    }

    /**
     * How near its members are to each other.
     *
     * @return mean distance of its pairs, 0 for one mind; empty for a member alone
     */
    public OptionalDouble meanDistance() {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                sum += distances.between(members.get(i), members.get(j));
                pairs++;
            }
        }
        return pairs > 0 ? OptionalDouble.of(sum / pairs) : OptionalDouble.empty();
    }

    /**
     * What makes it a group, by questions: those on which all members who speak take the same stance.
     *
     * @return what tells it most from the others first; ties in the order of the codebook
     */
    public List<SharedStance> sharedStances() {
        return new Stands(matrix).shared(members, others);
    }

    /**
     * What makes it a group, by points: the strongest agreements between members. A pair of points that shows nothing new,
     * neither a member nor a reason, is passed over for the next one that does.
     *
     * @param most how many at most, not negative
     * @return the strongest first; empty for a member alone, and where the measure gives no reasons
     */
    public List<PointPair> agreements(int most) {
        return telling(matrix.topAgreements(Math.max(most, most == 0 ? 0 : LOOKED_AT), members, members), most);
    }

    /**
     * What splits it: the sharpest conflicts between members.
     *
     * @param most how many at most, not negative
     * @return the sharpest first; empty if there is none
     */
    public List<PointPair> conflicts(int most) {
        return telling(matrix.topConflicts(Math.max(most, most == 0 ? 0 : LOOKED_AT), members, members), most);
    }

    /**
     * What parts it from another group: the sharpest conflicts between members of both.
     *
     * @param other another group of the same matrix
     * @param most how many at most, not negative
     * @return the sharpest first
     */
    public List<PointPair> conflictsWith(Coalition other, int most) {
        Objects.requireNonNull(other, "other must not be null");
        return telling(matrix.topConflicts(Math.max(most, most == 0 ? 0 : LOOKED_AT), members, other.members), most);
    }

    /**
     * Whom its members criticise alike.
     *
     * @return those with at least two critics, the one with most critics first; empty unless criticism was asked for with
     *     {@link Coalitions#alsoBy}
     */
    public List<SharedCriticism> sharedCriticisms() {
        return blames.shared(members);
    }

    /**
     * What its members and those of another group say against each other.
     *
     * @param other another group, or this one for criticism within
     * @return the first sentence of each against each, that of the keenest critic first; empty unless criticism was asked for
     *     with {@link Coalitions#alsoBy}
     */
    public List<Criticisms.Remark> criticismsWith(Coalition other) {
        Objects.requireNonNull(other, "other must not be null");
        return blames.between(members, other.members);
    }

    private static List<PointPair> telling(Collection<PointPair> ranked, int most) {
        List<PointPair> telling = new ArrayList<>();
        Set<Delegation> heard = new HashSet<>();
        Set<String> reasons = new HashSet<>();
        for (PointPair pair : ranked) {
            boolean news = heard.add(pair.first().delegation());
            news |= heard.add(pair.second().delegation());
            news |= reasons.add(pair.issue().id() + " " + pair.basis());
            if (news && telling.size() < most) {
                telling.add(pair);
            }
        }
        return List.copyOf(telling);
    }

    @Override
    public String toString() {
        return Lines.cut(name() + ": " + Lines.someNames(members), 79);
    }
}
