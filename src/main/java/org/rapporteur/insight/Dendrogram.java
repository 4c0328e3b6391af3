package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.rapporteur.statement.Delegation;

/**
 * Delegations joined step by step, the nearest first, until all are one: hierarchical clustering by the recurrence of Lance
 * and Williams (Computer Journal 9, 1967).
 *
 * <p>Of joins at the same distance the one comes first whose groups hold the delegations first in the order of the
 * distances: the same tree on every machine. Quadratic in memory, cubic in time. Immutable and thread-safe.
 *
 * <pre>{@code
 * Dendrogram tree = Dendrogram.of(Distances.of(matrix), Linkage.AVERAGE);
 * tree.cut(2);                       // two groups
 * tree.copheneticCorrelation();      // how well the tree keeps the distances
 * System.out.println(tree.toText());
 * }</pre>
 */
public final class Dendrogram {

    /**
     * One join.
     *
     * @param first what joins: below the number of delegations a delegation, from there on an earlier join
     * @param second what it joins with, numbered likewise
     * @param height at what distance, in the linkage's sense; never less than that of an earlier join
     * @param size delegations in the group that comes about, at least two
     */
    public record Join(int first, int second, double height, int size) {

        /** Refuses a join that is none. */
        public Join {
            if (first < 0 || second < 0 || !(height >= 0 && Double.isFinite(height)) || size < 2) {
                throw new IllegalArgumentException("join (" + first + ", " + second + " at " + height + ", " + size
                        + ") must be of two numbers from 0, at a finite height from 0, of two delegations or more");
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Join of %d and %d at %.3f, %d delegations", first, second, height, size);
        }
    }

    private final Distances distances;
    private final Linkage linkage;
    private final List<Join> joins;

    private Dendrogram(Distances distances, Linkage linkage, List<Join> joins) {
        this.distances = distances;
        this.linkage = linkage;
        this.joins = joins;
    }

    /**
     * Joins delegations by their distances.
     *
     * @param distances of any number of delegations
     * @param linkage how far groups are from each other
     * @return the tree; without joins for fewer than two
     */
    public static Dendrogram of(Distances distances, Linkage linkage) {
        Objects.requireNonNull(distances, "distances must not be null");
        Objects.requireNonNull(linkage, "linkage must not be null");
        return new Dendrogram(distances, linkage, List.copyOf(new Joining(distances, linkage).run()));
    }

    /**
     * Those joined.
     *
     * @return in the order of their numbers
     */
    public List<Delegation> delegations() {
        return distances.delegations();
    }

    /**
     * The joins.
     *
     * @return the nearest first; one fewer than delegations
     */
    public List<Join> joins() {
        return joins;
    }

    /**
     * How groups were joined.
     *
     * @return the linkage
     */
    public Linkage linkage() {
        return linkage;
    }

    /**
     * The groups before the last joins.
     *
     * @param groups how many, from 1 to the number of delegations
     * @return the larger first, of equals the one whose first member comes first; members in order
     * @throws IllegalArgumentException if there are not so many delegations
     */
    public List<List<Delegation>> cut(int groups) {
        return numbers(groups).stream()
                .map(group -> group.stream().map(delegations()::get).toList())
                .toList();
    }

    List<List<Integer>> numbers(int groups) {
        int n = delegations().size();
        if (groups < 1 || groups > n) {
            throw new IllegalArgumentException(
                    "groups (" + groups + ") must be from 1 to " + n + ", the number of delegations");
        }
        List<List<Integer>> members = members();
        List<List<Integer>> standing = new ArrayList<>();
        boolean[] joined = new boolean[members.size()];
        for (int i = n - groups - 1; i >= 0; i--) {
            joined[joins.get(i).first()] = true;
            joined[joins.get(i).second()] = true;
        }
        for (int node = 0; node < n + n - groups; node++) {
            if (!joined[node]) {
                standing.add(members.get(node).stream().sorted().toList());
            }
        }
        standing.sort(
                Comparator.<List<Integer>>comparingInt(group -> -group.size()).thenComparingInt(group -> group.get(0)));
        return standing;
    }

    /** The delegations of every node, in the order of the tree. */
    private List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < delegations().size(); i++) {
            members.add(List.of(i));
        }
        for (Join join : joins) {
            List<Integer> both = new ArrayList<>(members.get(join.first()));
            both.addAll(members.get(join.second()));
            members.add(both);
        }
        return members;
    }

    /**
     * The height at which two are first in one group.
     *
     * @param one a delegation of the tree
     * @param other another
     * @return the cophenetic distance; 0 to oneself
     * @throws org.rapporteur.fault.UnknownNameException if one of them is not in the tree
     */
    public double cophenetic(Delegation one, Delegation other) {
        Objects.requireNonNull(one, "one must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return cophenetic()[distances.number(one)][distances.number(other)];
    }

    private double[][] cophenetic() {
        int n = delegations().size();
        double[][] heights = new double[n][n];
        List<List<Integer>> members = members();
        for (Join join : joins) {
            for (int a : members.get(join.first())) {
                for (int b : members.get(join.second())) {
                    heights[a][b] = join.height();
                    heights[b][a] = join.height();
                }
            }
        }
        return heights;
    }

    /**
     * How well the tree keeps the distances: the correlation of the distances with the heights at which pairs first meet
     * (Sokal and Rohlf 1962).
     *
     * @return from -1 to 1, 1 if the tree tells it all; empty if all distances, or all heights, are the same
     */
    public OptionalDouble copheneticCorrelation() {
        double[][] heights = cophenetic();
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            for (int j = i + 1; j < heights.length; j++) {
                pairs.add(new double[] {distances.at(i, j), heights[i][j]});
            }
        }
        return correlation(pairs);
    }

    private static OptionalDouble correlation(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] pair : pairs) {
            xx += (pair[0] - x) * (pair[0] - x);
            yy += (pair[1] - y) * (pair[1] - y);
            xy += (pair[0] - x) * (pair[1] - y);
        }
        double spread = StrictMath.sqrt(xx) * StrictMath.sqrt(yy);
        return spread > 1e-12 ? OptionalDouble.of(Math.max(-1, Math.min(1, xy / spread))) : OptionalDouble.empty();
    }

    /**
     * The tree for reading: delegations below each other, at the right where they join, farther right for farther apart.
     *
     * @return lines of at most 100 columns; do not parse
     */
    public String toText() {
        return new DendrogramText(this).text();
    }

    @Override
    public String toString() {
        return "Dendrogram of " + delegations().size() + " delegations by " + linkage + " linkage";
    }

    /** The joining itself: one table of distances between groups, which shrinks. */
    private static final class Joining {

        private final Linkage linkage;
        private final int n;
        private final double[][] apart;
        private final int[] node;
        private final int[] size;

        Joining(Distances distances, Linkage linkage) {
            this.linkage = linkage;
            this.n = distances.size();
            this.apart = new double[n][n];
            this.node = new int[n];
            this.size = new int[n];
            for (int i = 0; i < n; i++) {
                node[i] = i;
                size[i] = 1;
                for (int j = 0; j < n; j++) {
                    apart[i][j] = linkage.scaled(distances.at(i, j));
                }
            }
        }

        List<Join> run() {
            List<Join> joins = new ArrayList<>();
            double height = 0;
            for (int step = 1; step < n; step++) {
                int[] nearest = nearest();
                int i = nearest[0];
                int j = nearest[1];
                // Rounding must not let a height fall below the one before.
                height = Math.max(height, linkage.height(apart[i][j]));
                joins.add(new Join(node[i], node[j], height, size[i] + size[j]));
                join(i, j);
                node[i] = n + step - 1;
            }
            return joins;
        }

        private int[] nearest() {
            int[] nearest = {-1, -1};
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; size[i] > 0 && j < n; j++) {
                    if (size[j] > 0 && apart[i][j] < least) {
                        least = apart[i][j];
                        nearest = new int[] {i, j};
                    }
                }
            }
            return nearest;
        }

        /** The second group goes into the place of the first, which holds the earlier delegation. */
        private void join(int i, int j) {
            for (int k = 0; k < n; k++) {
                if (k != i && k != j && size[k] > 0) {
                    apart[i][k] = linkage.joined(apart[i][k], apart[j][k], apart[i][j], size[i], size[j], size[k]);
                    apart[k][i] = apart[i][k];
                }
            }
            size[i] += size[j];
            size[j] = 0;
        }
    }
}
