package org.rapporteur.scoring;

import java.util.Arrays;

/**
 * For one position of a batch and every later one: the closest point of the other side for each point of both. Closest is
 * what shares a question, then what is most related, then least opposed, then first in canonical order.
 *
 * <p>Owned by one thread. What it finds for a pair depends on nothing but the points of the pair, and is the same whichever
 * of the two comes first.
 */
final class Closest {

    private final PointRows rows;
    private final int near;
    private final int nearStart;
    private final int farStart;

    /** Of the near position's point k against position p, at {@code k * positions + p}. */
    private final Best forth;

    /** Of a later row against the near position, at row minus first later row. */
    private final Best back;

    Closest(Alignment alignment, int near) {
        this.rows = alignment.rows();
        this.near = near;
        this.nearStart = rows.start(near);
        this.farStart = rows.start(near + 1);
        this.forth = new Best((farStart - nearStart) * rows.positions(), farStart);
        this.back = new Best(rows.size() - farStart, nearStart);
        search(alignment);
    }

    private void search(Alignment alignment) {
        double[] relatedness = new double[rows.size() - farStart];
        double[] opposition = new double[rows.size() - farStart];
        for (int row = nearStart; row < farStart; row++) {
            alignment.links().relate(row, farStart, rows.size(), relatedness, opposition);
            alignment.questions().relate(row, farStart, relatedness, opposition);
            for (int far = near + 1; far < rows.positions(); far++) {
                int at = (row - nearStart) * rows.positions() + far;
                forth.along(at, relatedness, opposition, rows.start(far) - farStart, rows.start(far + 1) - farStart);
            }
            back.across(row, relatedness, opposition);
        }
    }

    /** The shares of the near position and a later one: the mean of both directions. */
    Shares shares(int far) {
        Shares.Sum there = new Shares.Sum();
        for (int row = nearStart; row < farStart; row++) {
            int at = forthAt(row, far);
            there.add(rows.weight(row), forth.relatedness(at), forth.opposition[at]);
        }
        Shares.Sum andBack = new Shares.Sum();
        for (int row = rows.start(far); row < rows.start(far + 1); row++) {
            int at = row - farStart;
            andBack.add(rows.weight(row), back.relatedness(at), back.opposition[at]);
        }
        return Shares.Sum.mean(there, andBack);
    }

    private int forthAt(int row, int far) {
        return (row - nearStart) * rows.positions() + far;
    }

    /** What was found for a row: its counterpart in the near position for later rows, in position far for near rows. */
    Match match(int row, int far) {
        if (row < farStart) {
            int at = forthAt(row, far);
            return new Match(forth.counterpart[at], forth.relatedness(at), forth.opposition[at]);
        }
        int at = row - farStart;
        return new Match(back.counterpart[at], back.relatedness(at), back.opposition[at]);
    }

    /**
     * A row's closest counterpart.
     *
     * @param counterpart its row; the first one of the other side if nothing there is related
     * @param relatedness from 0 to 1
     * @param opposition from 0 to 1
     */
    record Match(int counterpart, double relatedness, double opposition) {}

    /** The best seen so far, for many places at once. Starts from nothing related. */
    private static final class Best {

        final double[] relatedness;
        final double[] opposition;
        final int[] counterpart;
        final int firstRow;

        Best(int places, int firstRow) {
            relatedness = new double[places];
            opposition = new double[places];
            counterpart = new int[places];
            this.firstRow = firstRow;
            Arrays.fill(counterpart, firstRow);
        }

        double relatedness(int at) {
            return Math.min(1, relatedness[at]);
        }

        /** The best of a stretch of candidates for one place. */
        void along(int at, double[] related, double[] opposed, int from, int to) {
            double best = 0;
            double least = 0;
            int found = from;
            for (int k = from; k < to; k++) {
                double r = related[k];
                if (r > best || r == best && opposed[k] < least) {
                    best = r;
                    least = opposed[k];
                    found = k;
                }
            }
            relatedness[at] = best;
            opposition[at] = least;
            counterpart[at] = firstRow + found;
        }

        /** One candidate for every place. */
        void across(int row, double[] related, double[] opposed) {
            for (int k = 0; k < relatedness.length; k++) {
                double r = related[k];
                if (r > relatedness[k] || r == relatedness[k] && opposed[k] < opposition[k]) {
                    relatedness[k] = r;
                    opposition[k] = opposed[k];
                    counterpart[k] = row;
                }
            }
        }
    }
}
