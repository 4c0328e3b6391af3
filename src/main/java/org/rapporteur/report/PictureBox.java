package org.rapporteur.report;

/**
 * A rectangle that nothing else may touch.
 *
 * @param left its left side
 * @param top its upper side
 * @param right its right side, not less than left
 * @param bottom its lower side, not less than top
 */
record PictureBox(double left, double top, double right, double bottom) {

    static PictureBox around(double x, double y, double radius) {
        return new PictureBox(x - radius, y - radius, x + radius, y + radius);
    }

    boolean meets(PictureBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(PictureBox other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    /** Whether a straight line goes through: the method of Liang and Barsky (1984). */
    boolean crossedBy(double x1, double y1, double x2, double y2) {
        double[] along = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] room = {x1 - left, right - x1, y1 - top, bottom - y1};
        double from = 0;
        double to = 1;
        for (int side = 0; side < 4; side++) {
            if (along[side] == 0 && room[side] < 0) {
                return false;
            }
            if (along[side] < 0) {
                from = Math.max(from, room[side] / along[side]);
            } else if (along[side] > 0) {
                to = Math.min(to, room[side] / along[side]);
            }
        }
        return from < to;
    }

    double nearestX(double x) {
        return Math.max(left, Math.min(right, x));
    }

    double nearestY(double y) {
        return Math.max(top, Math.min(bottom, y));
    }
}
