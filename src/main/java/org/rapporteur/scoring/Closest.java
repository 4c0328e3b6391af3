package org.rapporteur.scoring;

import java.util.Arrays;
import org.rapporteur.progress.Work;

/**
 * For one position of a batch and some later ones: the closest point of the other side for each point of both. Closest is
 * what shares a question, then what is most related, then least opposed, then first in canonical order.
 *
 * <p>Owned by one thread. What it finds for a pair depends on nothing but the points of the pair, and is the same whichever
 * of the two comes first.
 */
final class Closest {

    private static final int NONE = -1;

    private final PointRows rows;
    private final int nearStart;
    private final int nearEnd;
    private final int firstFar;
    private final int width;
    private final int farStart;

    /** Of the near position's point k against the position p after the first far one, at {@code k * width + p}. */
    private final Best forth;

    /** Of the far row r after the first one against the near position, at r. */
    private final Best back;

    private Closest(Alignment alignment, int near, int from, int to) {
        this.rows = alignment.rows();
        this.nearStart = rows.start(near);
        this.nearEnd = rows.start(near + 1);
        this.firstFar = from;
        this.width = to - from;
        this.farStart = rows.start(from);
        this.forth = new Best((nearEnd - nearStart) * width);
        this.back = new Best(rows.start(to) - farStart);
        search(alignment);
    }

    /** Of a position and every later one. */
    static Closest ofLater(Alignment alignment, int near) {
        return new Closest(alignment, near, near + 1, alignment.rows().positions());
    }

    /** Of two positions only, given in either order. */
    static Closest ofTwo(Alignment alignment, int one, int other) {
        int far = Math.max(one, other);
        return new Closest(alignment, Math.min(one, other), far, far + 1);
    }

    private void search(Alignment alignment) {
        int end = rows.start(firstFar + width);
        double[] relatedness = new double[end];
        double[] opposition = new double[end];
        for (int row = nearStart; row < nearEnd; row++) {
            Work.goOn();
            alignment.links().relate(row, farStart, end, relatedness, opposition);
            alignment.questions().relate(row, farStart, end, relatedness, opposition);
            for (int far = firstFar; far < firstFar + width; far++) {
                compare(row, far, relatedness, opposition);
            }
        }
    }

    /** One near row against the rows of one later position, both ways. */
    private void compare(int row, int far, double[] relatedness, double[] opposition) {
        double[] bestBack = back.relatedness;
        int at = forthAt(row, far);
        double best = 0;
        int end = rows.start(far + 1);
        for (int other = rows.start(far); other < end; other++) {
            double related = relatedness[other];
            // One test that is seldom true, not two: this is where most of the time goes.
            if (related >= best | related >= bestBack[other - farStart]) {
                forth.offer(at, other, related, opposition[other]);
                back.offer(other - farStart, row, related, opposition[other]);
                best = forth.relatedness[at];
            }
        }
    }

    /** The shares of the near position and a later one: the mean of both directions. */
    Shares shares(int far) {
        Shares.Sum there = new Shares.Sum();
        for (int row = nearStart; row < nearEnd; row++) {
            int at = forthAt(row, far);
            there.add(rows.weight(row), forth.relatedness(at), forth.opposition[at], forth.isQuestion(at));
        }
        Shares.Sum andBack = new Shares.Sum();
        for (int row = rows.start(far); row < rows.start(far + 1); row++) {
            int at = row - farStart;
            andBack.add(rows.weight(row), back.relatedness(at), back.opposition[at], back.isQuestion(at));
        }
        return Shares.Sum.mean(there, andBack);
    }

    private int forthAt(int row, int far) {
        return (row - nearStart) * width + far - firstFar;
    }

    /** What was found for a row: its counterpart in the near position for later rows, in position far for near rows. */
    Match match(int row, int far) {
        if (row < nearEnd) {
            return forth.match(forthAt(row, far), rows.start(far));
        }
        return back.match(row - farStart, nearStart);
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

        Best(int places) {
            relatedness = new double[places];
            opposition = new double[places];
            counterpart = new int[places];
            Arrays.fill(counterpart, NONE);
        }

        double relatedness(int at) {
            return Math.min(1, relatedness[at]);
        }

        boolean isQuestion(int at) {
            return relatedness[at] == QuestionRows.SHARED;
        }

        Match match(int at, int first) {
            return new Match(counterpart[at] == NONE ? first : counterpart[at], relatedness(at), opposition[at]);
        }

        /** Takes a candidate if it is closer than the best so far. */
        void offer(int at, int candidate, double related, double opposed) {
            boolean closer = related > relatedness[at] || related == relatedness[at] && opposed < opposition[at];
            if (closer) {
                relatedness[at] = related;
                opposition[at] = opposed;
                counterpart[at] = candidate;
            }
        }
    }
}
