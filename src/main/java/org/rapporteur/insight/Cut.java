package org.rapporteur.insight;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Delegation;

/**
 * Into how many groups a tree is cut, and why.
 *
 * <p>Suggested is the cut with the largest mean silhouette (Rousseeuw 1987); of equals the one with the fewest groups. A room
 * of more than 20 always has somebody who stands apart from all others, and to set these apart gives a larger silhouette than
 * any division of the rest. There only cuts count in which at least two groups hold a twentieth of the room each, and the
 * room counts as divided only where such a cut has a mean silhouette above 0.25: from there on Kaufman and Rousseeuw (Finding
 * Groups in Data, 1990) speak of a structure. If none has, all make one group, and the reason names who stands apart.
 *
 * @param groups number of groups; 0 if there is nobody
 * @param silhouette how well they are told apart, mean silhouette from -1 to 1; 0 for one group
 * @param reason a sentence or several for people; do not parse
 */
public record Cut(int groups, double silhouette, String reason) {
    private static final double TOLERANCE = 1e-9;

    /** In a room this large, a group tells of a division if it holds this part of the room. */
    private static final int PART = 20;

    /** No more than this is no substantial structure, in the words of Kaufman and Rousseeuw. */
    private static final double NO_STRUCTURE = 0.25;

    /** Refuses a cut that says no reason. */
    public Cut {
        Objects.requireNonNull(reason, "reason must not be null");
        if (groups < 0 || !(silhouette >= -1 && silhouette <= 1) || reason.isBlank()) {
            throw new IllegalArgumentException("cut (" + groups + " groups, silhouette " + silhouette + ", " + reason
                    + ") must have 0 groups or more, a silhouette from -1 to 1, and a reason");
        }
    }

    /** The best of some cuts and the next best. Owned by one thread. */
    private static final class Best {

        private int groups = 1;
        private double mean;
        private int second = 1;
        private double next;

        void offer(int some, double their) {
            if (their > mean + TOLERANCE) {
                next = mean;
                second = groups;
                mean = their;
                groups = some;
            } else if (their > next + TOLERANCE) {
                next = their;
                second = some;
            }
        }
    }

    /** The cut that tells the groups apart best; one group if a large room does not divide. */
    static Cut suggested(Dendrogram tree, Distances distances) {
        int n = distances.size();
        if (n < 3) {
            return few(n, distances);
        }
        int camp = (n + PART - 1) / PART;
        Best any = new Best();
        Best telling = new Best();
        for (int groups = 2; groups < n; groups++) {
            Work.goOn();
            List<List<Integer>> members = tree.numbers(groups);
            double mean = Silhouette.mean(distances, members);
            any.offer(groups, mean);
            // The larger groups come first.
            if (members.get(1).size() >= camp) {
                telling.offer(groups, mean);
            }
        }
        if (any.groups == 1) {
            return new Cut(1, 0, undivided(n));
        }
        if (n > PART && telling.mean <= NO_STRUCTURE) {
            return new Cut(1, 0, undivided(telling, n, camp) + apart(tree.cut(any.groups), camp));
        }
        return new Cut(telling.groups, telling.mean, divided(telling, n, camp) + aside(tree.cut(telling.groups), camp));
    }

    private static Cut few(int n, Distances distances) {
        if (n == 0) {
            return new Cut(
                    0,
                    0,
                    distances.leftOut().size() == 1
                            ? "No group: there is only "
                                    + distances.leftOut().get(0).name() + ", and nobody to compare with."
                            : "No group: no two delegations address an issue in common.");
        }
        boolean together = n == 1 || distances.at(0, 1) < 0.5;
        String how = together ? "agree on more than they conflict on" : "conflict on at least as much as they agree on";
        return new Cut(
                together ? 1 : 2,
                0,
                n == 1
                        ? "One group of one: nobody else is there to compare with."
                        : "Two delegations cannot show a pattern; they " + how + ".");
    }

    private static String undivided(int n) {
        return "One group: no cut into 2 to " + (n - 1) + " groups brings delegations nearer to their own group than to"
                + " the next.";
    }

    private static String undivided(Best telling, int n, int camp) {
        String best = telling.groups == 1
                ? "none tells them apart at all"
                : "the best, into " + telling.groups + ", has a mean silhouette of " + Lines.two(telling.mean)
                        + ", and up to 0.25 there is no substantial structure";
        return "One group: the room does not divide into camps. Of all cuts into 2 to " + (n - 1)
                + " groups of which at least two hold " + camp + " delegations or more, " + best + ".";
    }

    /** Who would be set apart by the cut with the largest silhouette of all, if it does no more than that. */
    private static String apart(List<List<Delegation>> cut, int camp) {
        List<Delegation> others =
                cut.stream().skip(1).flatMap(List::stream).sorted().toList();
        return others.size() > camp
                ? ""
                : " Farthest from all others " + (others.size() == 1 ? "stands " : "stand ") + Lines.names(others)
                        + ".";
    }

    private static String divided(Best best, int n, int camp) {
        return String.format(
                Locale.ROOT,
                "%d groups: of all cuts into 2 to %d groups%s they are told apart best, mean silhouette %s (%s)%s.",
                best.groups,
                n - 1,
                camp == 1 ? "" : " of which at least two hold " + camp + " delegations or more",
                Lines.two(best.mean),
                strength(best.mean),
                best.second == 1 ? "" : "; next best " + best.second + " with " + Lines.two(best.next));
    }

    /** How many belong to no camp. */
    private static String aside(List<List<Delegation>> cut, int camp) {
        int aside =
                cut.stream().mapToInt(List::size).filter(size -> size < camp).sum();
        return aside == 0
                ? ""
                : " " + Lines.count(aside, "delegation stands", "delegations stand")
                        + " apart, in groups of fewer than " + camp + ".";
    }

    /** The words of Kaufman and Rousseeuw (1990) for mean silhouettes. */
    private static String strength(double mean) {
        if (mean <= NO_STRUCTURE) {
            return "no substantial structure: read the groups as tendencies";
        }
        return mean <= 0.5 ? "a weak structure" : mean <= 0.7 ? "a reasonable structure" : "a strong structure";
    }

    static Cut chosen(Dendrogram tree, Distances distances, int groups) {
        double mean = Silhouette.of(tree, distances, groups).mean();
        return new Cut(
                groups,
                mean,
                Lines.count(groups, "group", "groups") + ", as asked for; mean silhouette " + Lines.two(mean)
                        + (groups == 1 ? "." : " (" + strength(mean) + ")."));
    }

    /**
     * Whether the groups are more than tendencies.
     *
     * @return true where the mean silhouette is above 0.25, from where Kaufman and Rousseeuw (1990) speak of a structure; false
     *     for one group
     */
    public boolean hasStructure() {
        return silhouette > NO_STRUCTURE;
    }

    @Override
    public String toString() {
        return Shown.line("Cut into " + reason);
    }
}
