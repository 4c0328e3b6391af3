package org.rapporteur.insight;

import java.util.Locale;
import org.rapporteur.fault.Shown;

/**
 * Into how many groups a tree is cut, and why.
 *
 * @param groups number of groups; 0 if there is nobody
 * @param silhouette how well they are told apart, mean silhouette from -1 to 1; 0 for one group
 * @param reason a sentence for people; do not parse
 */
public record Cut(int groups, double silhouette, String reason) {

    private static final double TOLERANCE = 1e-9;

    /** The cut with the largest mean silhouette; of equals the one with the fewest groups. */
    static Cut suggested(Dendrogram tree, Distances distances) {
        int n = distances.size();
        if (n < 3) {
            return few(n, distances);
        }
        int best = 1;
        double most = 0;
        double next = 0;
        int second = 1;
        for (int groups = 2; groups < n; groups++) {
            double mean = Silhouette.of(tree, distances, groups).mean();
            if (mean > most + TOLERANCE) {
                next = most;
                second = best;
                most = mean;
                best = groups;
            } else if (mean > next + TOLERANCE) {
                next = mean;
                second = groups;
            }
        }
        return new Cut(best, most, best == 1 ? undivided(n) : divided(best, most, second, next, n));
    }

    private static Cut few(int n, Distances distances) {
        if (n == 0) {
            return new Cut(0, 0, "No group: no two delegations address an issue in common.");
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

    private static String divided(int groups, double most, int second, double next, int n) {
        return String.format(
                Locale.ROOT,
                "%d groups: of all cuts into 2 to %d groups they are told apart best, mean silhouette %s (%s)%s.",
                groups,
                n - 1,
                Lines.two(most),
                strength(most),
                second == 1 ? "" : "; next best " + second + " with " + Lines.two(next));
    }

    /** The words of Kaufman and Rousseeuw (1990) for mean silhouettes. */
    private static String strength(double mean) {
        if (mean <= 0.25) {
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

    @Override
    public String toString() {
        return Shown.line("Cut into " + reason);
    }
}
