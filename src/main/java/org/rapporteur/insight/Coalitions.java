package org.rapporteur.insight;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;

/**
 * Who stands together, over what, and what would split them.
 *
 * <p>Delegations are joined by their {@link Distances} into a {@link Dendrogram}; the tree is cut where the groups are told
 * apart best, or into as many as asked for. Every group comes with quotations: what its members agree on, and what they
 * conflict on. Without further steps over all issues, by average linkage. Each step returns a new value. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Coalitions coalitions = Coalitions.of(matrix);
 * coalitions.groups().get(0).members();
 * coalitions.on("international-law").linkedBy(Linkage.WARD).into(3).groups();
 * System.out.println(coalitions.toText());
 * }</pre>
 */
public final class Coalitions {

    private final ComparisonMatrix matrix;
    private final Optional<Issue> issue;
    private final Blames blames;
    private final Distances distances;
    private final Dendrogram tree;
    private final Cut cut;
    private final Supplier<PositionMap> map;

    private Coalitions(
            ComparisonMatrix matrix,
            Optional<Issue> issue,
            Blames blames,
            Distances distances,
            Dendrogram tree,
            Cut cut) {
        this.matrix = matrix;
        this.issue = issue;
        this.blames = blames;
        this.distances = distances;
        this.tree = tree;
        this.cut = cut;
        this.map = Suppliers.memoize(() -> PositionMap.of(distances));
    }

    /**
     * The coalitions of a matrix over all its issues.
     *
     * @param matrix a square matrix
     * @return the coalitions, by average linkage and the suggested cut
     * @throws IllegalStateException if the matrix is rectangular, or its measure's range has no ends
     */
    public static Coalitions of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return cutWell(matrix, Optional.empty(), nobody(), Distances.of(matrix), Linkage.AVERAGE);
    }

    private static Blames nobody() {
        return new Blames(Criticisms.of(List.of()));
    }

    private static Coalitions cutWell(
            ComparisonMatrix matrix, Optional<Issue> issue, Blames blames, Distances distances, Linkage linkage) {
        Dendrogram tree = Dendrogram.of(distances, linkage);
        return new Coalitions(matrix, issue, blames, distances, tree, Cut.suggested(tree, distances));
    }

    /**
     * The coalitions on one issue.
     *
     * @param name id or label
     * @return new coalitions with the suggested cut
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public Coalitions on(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Issue known = matrix.on(name).issue();
        return cutWell(matrix, Optional.of(known), nobody(), Distances.on(matrix, known.id()), tree.linkage());
    }

    /**
     * The coalitions over all issues and over who criticises whom: in a council that speaks about what its members do, this
     * tells the sides better than what they propose.
     *
     * <p>Criticism counts as one more issue. Two agree on it by the overlap of whom they criticise (each profile sums to 1),
     * conflict by the share that is criticism of each other, and the issue weighs what it takes of their sentences, as any
     * other does.
     *
     * @param criticisms who criticises whom in the same statements
     * @return new coalitions with the suggested cut
     * @throws IllegalStateException if the coalitions are on one issue only
     */
    public Coalitions alsoBy(Criticisms criticisms) {
        Objects.requireNonNull(criticisms, "criticisms must not be null");
        if (issue.isPresent()) {
            throw new IllegalStateException("coalitions on one issue ("
                    + issue.get().id() + ") cannot go by criticism too\nMaybe leave out on(...).");
        }
        Blames their = new Blames(criticisms);
        return cutWell(matrix, issue, their, Distances.of(matrix, their), tree.linkage());
    }

    /**
     * Joins groups in another way.
     *
     * @param linkage how far groups are from each other
     * @return new coalitions with the suggested cut
     */
    public Coalitions linkedBy(Linkage linkage) {
        Objects.requireNonNull(linkage, "linkage must not be null");
        return cutWell(matrix, issue, blames, distances, linkage);
    }

    /**
     * Cuts the tree into so many groups.
     *
     * @param groups from 1 to the number of delegations that have a place
     * @return new coalitions
     * @throws IllegalArgumentException if there are not so many delegations
     */
    public Coalitions into(int groups) {
        tree.numbers(groups);
        return new Coalitions(matrix, issue, blames, distances, tree, Cut.chosen(tree, distances, groups));
    }

    /**
     * The groups.
     *
     * @return the largest first; empty if nobody can be compared
     */
    public List<Coalition> groups() {
        List<Coalition> groups = new ArrayList<>();
        List<List<Delegation>> members = cut.groups() == 0 ? List.of() : tree.cut(cut.groups());
        for (int i = 0; i < members.size(); i++) {
            List<Delegation> own = members.get(i);
            List<Delegation> others = distances.delegations().stream()
                    .filter(delegation -> !own.contains(delegation))
                    .toList();
            groups.add(new Coalition(i + 1, own, others, matrix, distances, blames));
        }
        return List.copyOf(groups);
    }

    /**
     * The group of a delegation.
     *
     * @param name any usual name
     * @return its group
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared, or can be compared with nobody
     */
    public Coalition groupOf(String name) {
        Objects.requireNonNull(name, "name must not be null");
        Delegation delegation = matrix.overall(name, name).first();
        distances.number(delegation);
        return groups().stream()
                .filter(group -> group.members().contains(delegation))
                .findFirst()
                .orElseThrow();
    }

    /**
     * How far other coalitions are the same, for the delegations that both place: the adjusted Rand index (Hubert and Arabie
     * 1985).
     *
     * @param other other coalitions, such as those without an issue
     * @return 1 for the same groups, about 0 for groups that have no more in common than by chance; empty if both make one
     *     group, or only groups of one
     */
    public OptionalDouble likeness(Coalitions other) {
        Objects.requireNonNull(other, "other must not be null");
        return Partition.likeness(members(), other.members());
    }

    private List<List<Delegation>> members() {
        return groups().stream().map(Coalition::members).toList();
    }

    /**
     * The matrix.
     *
     * @return as it was given
     */
    public ComparisonMatrix matrix() {
        return matrix;
    }

    /**
     * On which issue.
     *
     * @return the issue; empty for all issues together
     */
    public Optional<Issue> issue() {
        return issue;
    }

    /**
     * How far everybody is from everybody.
     *
     * @return the distances the groups rest on
     */
    public Distances distances() {
        return distances;
    }

    /**
     * The tree.
     *
     * @return all joins
     */
    public Dendrogram dendrogram() {
        return tree;
    }

    /**
     * Into how many groups, and why.
     *
     * @return the cut
     */
    public Cut cut() {
        return cut;
    }

    /**
     * How well each delegation sits in its group.
     *
     * @return the silhouette of the cut
     */
    public Silhouette silhouette() {
        return Silhouette.of(tree, distances, Math.max(1, cut.groups()));
    }

    /**
     * The same delegations on a plane.
     *
     * @return the map of the distances
     */
    public PositionMap map() {
        return map.get();
    }

    /**
     * How the whole room divides on each question of the issues compared.
     *
     * @return in the order of the codebook; also questions on which nobody speaks
     */
    public List<Division> divisions() {
        return divisions(matrix.delegations());
    }

    /**
     * How a group divides on each question.
     *
     * @param group one of the groups
     * @return in the order of the codebook; also questions on which nobody speaks
     */
    public List<Division> divisions(Coalition group) {
        Objects.requireNonNull(group, "group must not be null");
        return divisions(group.members());
    }

    private List<Division> divisions(List<Delegation> some) {
        Stands stands = new Stands(matrix);
        return questions(stands).stream()
                .map(question -> Division.of(stands, some, question))
                .toList();
    }

    private List<Question> questions(Stands stands) {
        return stands.questions().stream()
                .filter(question -> issue.isEmpty() || issue.get().id().equals(question.issue()))
                .toList();
    }

    /**
     * How near a group's members are on an issue.
     *
     * @param group one of the groups
     * @param name id or label of the issue
     * @return mean shares over its pairs; empty if no two members address it
     * @throws org.rapporteur.fault.UnknownNameException if the issue is not compared; lists the nearest
     */
    public Optional<Bond> within(Coalition group, String name) {
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(name, "name must not be null");
        return between(group, group, name);
    }

    /**
     * How near two groups are on an issue.
     *
     * @param one a group
     * @param other another group
     * @param name id or label of the issue
     * @return mean shares over pairs of a member of each; empty if no two address it
     * @throws org.rapporteur.fault.UnknownNameException if the issue is not compared; lists the nearest
     */
    public Optional<Bond> between(Coalition one, Coalition other, String name) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        Objects.requireNonNull(name, "name must not be null");
        return Bond.on(matrix, matrix.on(name).issue(), one.members(), other.members());
    }

    /**
     * What all groups could accept on an issue.
     *
     * @param name id or label
     * @return the common ground
     * @throws org.rapporteur.fault.UnknownNameException if it is not compared; lists the nearest
     */
    public CommonGround commonGround(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return CommonGround.of(matrix, name, members());
    }

    /**
     * The tree, the groups and their reasons as quotations, what splits them, and how the room divides. All pairs of points
     * within a group are looked at, so a group of hundreds takes its time.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return new CoalitionsText(this).text();
    }

    @Override
    public String toString() {
        return "Coalitions of " + distances.delegations().size() + " delegations: " + cut.groups() + " groups";
    }
}
