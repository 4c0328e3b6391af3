package org.rapporteur.report;

import java.util.List;

/** Colours, shapes and line patterns: a colour is never the only sign. */
final class PictureStyle {

    static final String INK = "#1f2933";
    static final String QUIET = "#5f6b76";
    static final String FAINT = "#d5dade";
    static final String PAPER = "#ffffff";

    /** Okabe and Ito's colours, which people with any kind of colour vision tell apart, in an order that also prints well. */
    private static final List<String> GROUPS =
            List.of("#0072B2", "#D55E00", "#009E73", "#AA4499", "#B07D00", "#3A9BDC", "#6B4C2A", "#4B4B4B");

    private static final List<String> DASHES =
            List.of("", "6 3", "2 2.5", "8 3 2 3", "12 3", "4 2", "1 3", "10 2 2 2 2 2");

    private PictureStyle() {}

    static String colour(int group) {
        return GROUPS.get(group % GROUPS.size());
    }

    /** The pattern of a line: none for the first group. */
    static String dashes(int group) {
        return DASHES.get(group % DASHES.size());
    }

    /** A mark of a group at a place: shapes go round with the colours, the second time they are hollow. */
    static SvgElement mark(int group, double x, double y, double radius) {
        SvgElement mark = SvgElement.path(shape(group % GROUPS.size(), x, y, radius))
                .with("class", "picture-mark picture-group-" + (group + 1));
        boolean hollow = group / GROUPS.size() % 2 == 1;
        return mark.filled(hollow ? PAPER : colour(group))
                .with("stroke", hollow ? colour(group) : PAPER)
                .with("stroke-width", hollow ? 1.6 : 0.8);
    }

    private static String shape(int shape, double x, double y, double r) {
        return switch (shape) {
            case 0 -> circle(x, y, r);
            case 1 -> polygon(x, y, r * 1.2, 4, 45);
            case 2 -> polygon(x, y + r * 0.15, r * 1.3, 3, -90);
            case 3 -> polygon(x, y, r * 1.3, 4, 0);
            case 4 -> polygon(x, y - r * 0.15, r * 1.3, 3, 90);
            case 5 -> cross(x, y, r * 1.15, r * 0.42);
            case 6 -> polygon(x, y, r * 1.15, 5, -90);
            default -> polygon(x, y, r * 1.15, 6, 0);
        };
    }

    private static String circle(double x, double y, double r) {
        String arc = "a" + SvgNumber.of(r) + " " + SvgNumber.of(r) + " 0 1 0 ";
        return "M" + at(x - r, y) + arc + SvgNumber.of(2 * r) + " 0" + arc + SvgNumber.of(-2 * r) + " 0z";
    }

    private static String polygon(double x, double y, double r, int corners, double from) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = StrictMath.toRadians(from + 360.0 * i / corners);
            path.append(i == 0 ? 'M' : 'L').append(at(x + r * StrictMath.cos(angle), y + r * StrictMath.sin(angle)));
        }
        return path.append('z').toString();
    }

    private static String cross(double x, double y, double r, double half) {
        return "M" + at(x - half, y - r) + "H" + SvgNumber.of(x + half) + "V" + SvgNumber.of(y - half) + "H"
                + SvgNumber.of(x + r) + "V" + SvgNumber.of(y + half) + "H" + SvgNumber.of(x + half) + "V"
                + SvgNumber.of(y + r) + "H" + SvgNumber.of(x - half) + "V" + SvgNumber.of(y + half) + "H"
                + SvgNumber.of(x - r) + "V" + SvgNumber.of(y - half) + "H" + SvgNumber.of(x - half) + "z";
    }

    static String at(double x, double y) {
        return SvgNumber.of(x) + " " + SvgNumber.of(y);
    }
}
