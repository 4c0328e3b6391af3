package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds a place for the name of each point so that no name covers another, nor a point. One after the other, those with the
 * most neighbours first, takes the nearest free place around its point; where it is not beside the point, a line leads to it.
 */
final class PictureLabels {

    /**
     * A point that wants its name beside it.
     *
     * @param x where it is
     * @param y where it is
     * @param words its name, ready to be shown
     */
    record Point(double x, double y, String words) {}

    /**
     * Where a name stands.
     *
     * @param box the place it takes
     * @param led whether a line leads to it from its point
     */
    record Place(PictureBox box, boolean led) {}

    private static final double RADIUS = 7.5;
    private static final double RING = 9;
    private static final int DIRECTIONS = 16;
    private static final double NEIGHBOUR = 60;

    private final List<Point> points;
    private final double size;
    private final PictureBox room;
    private final int rings;
    private final List<PictureBox> taken = new ArrayList<>();
    private final List<double[]> leads = new ArrayList<>();

    /**
     * Names to be placed.
     *
     * @param points with their names
     * @param size of the letters
     * @param room that no name may leave
     * @param rings how far a name may stand from its point, in steps of nine pixels
     */
    PictureLabels(List<Point> points, double size, PictureBox room, int rings) {
        this.points = points;
        this.size = size;
        this.room = room;
        this.rings = rings;
        points.forEach(point -> taken.add(PictureBox.around(point.x(), point.y(), RADIUS - 1.5)));
    }

    /** A place for each point in the order given; empty where there is none. */
    List<Optional<Place>> places() {
        List<Optional<Place>> places = new ArrayList<>(Collections.nCopies(points.size(), Optional.empty()));
        IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -neighbours(points.get(i)))
                        .thenComparingInt(i -> i))
                .forEach(i -> places.set(i, placed(points.get(i))));
        return places;
    }

    private int neighbours(Point point) {
        return (int) points.stream()
                .filter(other -> StrictMath.hypot(other.x() - point.x(), other.y() - point.y()) < NEIGHBOUR)
                .count();
    }

    private Optional<Place> placed(Point point) {
        // Where every way to a free place is blocked, a line may cross another line or name; names never cover each
        // other.
        Optional<Place> best =
                placed(point, place -> free(place) && clear(point, place)).or(() -> placed(point, this::free));
        best.map(Place::box).ifPresent(taken::add);
        best.filter(Place::led).ifPresent(place -> leads.add(lead(point, place.box())));
        return best;
    }

    private Optional<Place> placed(Point point, Predicate<Place> fits) {
        double width = SvgWords.width(point.words(), size);
        for (int ring = 0; ring <= rings; ring++) {
            Optional<Place> best = onRing(point, width, ring, fits);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    static double[] lead(Point point, PictureBox box) {
        return new double[] {point.x(), point.y(), box.nearestX(point.x()), box.nearestY(point.y())};
    }

    private Optional<Place> onRing(Point point, double width, int ring, Predicate<Place> fits) {
        for (int i = 0; i < DIRECTIONS; i++) {
            // Right, left, above, below first, then what lies between.
            double angle = 2 * StrictMath.PI * turn(i) / DIRECTIONS;
            Place place = new Place(box(point, width, RADIUS + ring * RING, angle), ring > 0);
            if (fits.test(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static int turn(int i) {
        int[] first = {0, 8, 12, 4, 14, 10, 2, 6, 15, 1, 9, 7, 13, 11, 3, 5};
        return first[i];
    }

    /** The box whose nearest side is at a distance from the point in a direction. */
    private PictureBox box(Point point, double width, double distance, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double middleX = point.x() + cos * (distance + width / 2);
        double middleY = point.y() + sin * (distance + size * 0.55);
        double half = size * 0.58;
        return new PictureBox(middleX - width / 2, middleY - half, middleX + width / 2, middleY + half);
    }

    private boolean free(Place place) {
        return place.box().within(room) && taken.stream().noneMatch(place.box()::meets);
    }

    /** Whether no line runs through the name, and a line to it would cross no other name and no other point. */
    private boolean clear(Point point, Place place) {
        PictureBox box = place.box();
        if (leads.stream().anyMatch(lead -> box.crossedBy(lead[0], lead[1], lead[2], lead[3]))) {
            return false;
        }
        double[] lead = lead(point, box);
        return !place.led()
                || taken.stream()
                        .filter(other -> !(point.x() > other.left()
                                && point.x() < other.right()
                                && point.y() > other.top()
                                && point.y() < other.bottom()))
                        .noneMatch(other -> other.crossedBy(lead[0], lead[1], lead[2], lead[3]));
    }
}
