package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.statement.Delegation;

/** Delegations on a plane, those of a coalition with one shape and colour, near each other where they agree. */
final class PictureMap {

    private static final String KIND = "map";
    private static final int MANY = 60;
    private static final double MARK = 5.5;
    private static final double NAME_MOST = 150;
    private static final double SIDE = 110;
    private static final double UPPER = 44;

    private final Coalitions coalitions;
    private final PictureGroups groups;
    private final PositionMap map;
    private final List<Delegation> delegations;
    private final boolean many;
    private final double size;
    private final double unit;
    private final double leftmost;
    private final double upmost;
    private final double width;
    private final double height;

    private PictureMap(Coalitions coalitions) {
        this.coalitions = coalitions;
        this.groups = new PictureGroups(coalitions);
        this.map = coalitions.map();
        this.delegations = map.delegations();
        this.many = delegations.size() > MANY;
        this.size = many ? 9.5 : 12;
        double[] x =
                delegations.stream().mapToDouble(each -> map.place(each).x()).toArray();
        double[] y =
                delegations.stream().mapToDouble(each -> map.place(each).y()).toArray();
        this.leftmost = least(x);
        this.upmost = -most(y);
        double wide = most(x) - leftmost;
        double high = -least(y) - upmost;
        double room = Math.min(1200, 460 + 6.0 * delegations.size());
        this.unit = room / Math.max(1e-9, Math.max(wide, high));
        this.width = wide * unit + 2 * SIDE;
        this.height = Math.max(200, high * unit + 2 * UPPER);
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    static Picture of(Coalitions coalitions) {
        String title = "Map of positions: " + PictureGroups.subject(coalitions);
        int n = coalitions.distances().delegations().size();
        return n < 2
                ? PictureFrame.empty(
                        KIND,
                        title,
                        "No map: it takes two delegations that can be compared, and there "
                                + (n == 1 ? "is one." : "are none."))
                : new PictureMap(coalitions).draw(title);
    }

    private Picture draw(String title) {
        PictureFrame frame = new PictureFrame(KIND, title, about());
        groups.explain(frame);
        frame.add(ground());
        for (int i = 0; i < groups.all().size(); i++) {
            hull(frame, groups.all().get(i), i);
        }
        String unnamed = points(frame);
        ruler(frame);
        frame.note("Only distances mean something: left and right, up and down do not."
                        + (many ? " Names are given as codes." : ""))
                .note(unnamed)
                .note(PictureGroups.guessed(coalitions))
                .note(PictureGroups.leftOut(coalitions));
        return frame.around(width, height + 22, groups.inWords());
    }

    private String about() {
        String near = "Near each other where they agree. ";
        if (map.explained().isEmpty()) {
            return near + "All stand at one place.";
        }
        double stress = map.stress().orElse(0);
        return near + "The plane keeps " + SvgNumber.percent(map.explained().getAsDouble())
                + " % of the variation; stress " + SvgNumber.fixed(stress, 2) + " (" + word(stress) + "). "
                + coalitions.cut().reason();
    }

    /** The words of Kruskal (1964). */
    private static String word(double stress) {
        return stress < 0.05 ? "good" : stress < 0.2 ? "fair" : "poor: read it with care";
    }

    private double x(Delegation delegation) {
        return SIDE + (map.place(delegation).x() - leftmost) * unit;
    }

    private double y(Delegation delegation) {
        double free = (height - 2 * UPPER) / 2;
        double used = -map.place(delegation).y() - upmost;
        double highest = delegations.stream()
                .mapToDouble(each -> -map.place(each).y() - upmost)
                .max()
                .orElse(0);
        return UPPER + free + (used - highest / 2) * unit;
    }

    private SvgElement ground() {
        double middleX = SIDE - leftmost * unit;
        double middleY = UPPER + (height - 2 * UPPER) / 2 + (-upmost - span() / 2) * unit;
        return SvgElement.group("picture-ground")
                .add(SvgElement.rectangle(0, 0, width, height)
                        .with("class", "picture-grid")
                        .with("rx", 4)
                        .drawn(PictureStyle.FAINT, 1))
                .add(SvgElement.line(middleX, 0, middleX, height)
                        .with("class", "picture-grid")
                        .drawn(PictureStyle.FAINT, 0.8))
                .add(SvgElement.line(0, middleY, width, middleY)
                        .with("class", "picture-grid")
                        .drawn(PictureStyle.FAINT, 0.8));
    }

    private double span() {
        return delegations.stream()
                .mapToDouble(each -> -map.place(each).y() - upmost)
                .max()
                .orElse(0);
    }

    /** A soft ground under a coalition of two or more. */
    private void hull(PictureFrame frame, Coalition coalition, int group) {
        List<double[]> places = coalition.members().stream()
                .map(member -> new double[] {x(member), y(member)})
                .toList();
        if (places.size() > 1) {
            StringBuilder path = new StringBuilder();
            for (double[] corner : PictureHull.of(places)) {
                path.append(path.length() == 0 ? 'M' : 'L').append(PictureStyle.at(corner[0], corner[1]));
            }
            frame.add(SvgElement.group("picture-hull")
                    .with("opacity", 0.13)
                    .add(SvgElement.path(path + "z")
                            .with("class", "picture-hull-area picture-group-" + (group + 1))
                            .filled(PictureStyle.colour(group))
                            .with("stroke", PictureStyle.colour(group))
                            .with("stroke-width", many ? 16 : 26)
                            .with("stroke-linejoin", "round")));
        }
    }

    /** Draws the points with their names; a sentence on the names for which there was no room, empty if there was. */
    private String points(PictureFrame frame) {
        List<PictureLabels.Point> points = new ArrayList<>();
        delegations.forEach(each -> points.add(new PictureLabels.Point(x(each), y(each), label(each))));
        List<Optional<PictureLabels.Place>> places =
                new PictureLabels(points, size, new PictureBox(2, 2, width - 2, height - 2), many ? 9 : 200).places();
        SvgElement all = SvgElement.group("picture-points");
        List<String> unnamed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            all.add(point(delegations.get(i), points.get(i), places.get(i)));
            if (places.get(i).isEmpty()) {
                unnamed.add(points.get(i).words());
            }
        }
        frame.add(all);
        return unnamed.isEmpty() ? "" : "Without room for a name: " + String.join(", ", unnamed) + ".";
    }

    private String label(Delegation delegation) {
        boolean code = many && delegation.id().length() <= 5;
        return SvgWords.label(code ? delegation.id() : delegation.name(), size, many ? NAME_MOST / 2 : NAME_MOST);
    }

    private SvgElement point(Delegation delegation, PictureLabels.Point point, Optional<PictureLabels.Place> place) {
        int group = groups.of(delegation);
        SvgElement all = SvgElement.group("picture-point")
                .explained(delegation.name() + ", " + groups.all().get(group).name());
        place.filter(PictureLabels.Place::led).ifPresent(led -> {
            double[] lead = PictureLabels.lead(point, led.box());
            all.add(SvgElement.line(lead[0], lead[1], lead[2], lead[3])
                    .with("class", "picture-lead")
                    .drawn(PictureStyle.QUIET, 0.7));
        });
        all.add(PictureStyle.mark(group, point.x(), point.y(), many ? MARK - 1.5 : MARK));
        place.ifPresent(at -> all.add(words(point, at.box())));
        return all;
    }

    private SvgElement words(PictureLabels.Point point, PictureBox box) {
        boolean right = box.left() >= point.x();
        boolean left = box.right() <= point.x();
        double x = right ? box.left() : left ? box.right() : (box.left() + box.right()) / 2;
        return SvgElement.words(x, (box.top() + box.bottom()) / 2 + size * 0.36, size, point.words())
                .with("class", "picture-words")
                .with("text-anchor", right ? "start" : left ? "end" : "middle")
                .filled(PictureStyle.INK);
    }

    /** How long a distance is on the map. */
    private void ruler(PictureFrame frame) {
        if (map.explained().isEmpty()) {
            return;
        }
        double distance = PictureScale.round(130 / unit);
        double end = distance * unit;
        double y = height + 16;
        frame.add(SvgElement.group("picture-ruler")
                .add(SvgElement.path("M0 " + SvgNumber.of(y - 4) + "V" + SvgNumber.of(y + 4) + "M0 " + SvgNumber.of(y)
                                + "H" + SvgNumber.of(end) + "M" + PictureStyle.at(end, y - 4) + "V"
                                + SvgNumber.of(y + 4))
                        .drawn(PictureStyle.QUIET, 1.2))
                .add(SvgElement.words(end + 8, y + 4, 11, "distance " + SvgNumber.of(distance))
                        .filled(PictureStyle.QUIET)));
    }
}
