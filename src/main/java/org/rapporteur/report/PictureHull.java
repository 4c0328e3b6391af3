package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The convex hull of places, by the monotone chain of Andrew (1979). */
final class PictureHull {

    private PictureHull() {}

    /** The corners in order around; fewer than three places, or places on a line, give what there is. */
    static List<double[]> of(List<double[]> places) {
        List<double[]> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.<double[]>comparingDouble(place -> place[0]).thenComparingDouble(place -> place[1]));
        List<double[]> lower = chain(sorted);
        Collections.reverse(sorted);
        List<double[]> upper = chain(sorted);
        List<double[]> hull = new ArrayList<>(lower.subList(0, lower.size() - 1));
        hull.addAll(upper.subList(0, upper.size() - 1));
        return hull.isEmpty() ? places.subList(0, 1) : hull;
    }

    private static List<double[]> chain(List<double[]> sorted) {
        List<double[]> chain = new ArrayList<>();
        for (double[] place : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), place) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(place);
        }
        return chain;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
