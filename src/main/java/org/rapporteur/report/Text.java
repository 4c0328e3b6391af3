package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;

/**
 * A statement in full, its points marked.
 *
 * @param number its number in the page
 * @param speaker whose it is
 * @param name the name of the text
 * @param occasion where and when
 * @param brief whether it is an account and not the delegation's own words
 * @param points how many points it makes
 * @param notices what the reader of the file remarked
 * @param pieces the text, cut where marks begin or end
 */
record Text(
        int number,
        String speaker,
        String name,
        String occasion,
        boolean brief,
        int points,
        List<String> notices,
        List<Piece> pieces) {

    /**
     * A stretch of the text.
     *
     * @param text its characters
     * @param kind the kind of the last point that holds it, empty outside of points
     * @param points the numbers of the points that hold it, with blanks between
     * @param anchors the names of the points that begin here
     */
    record Piece(String text, String kind, String points, List<String> anchors) {}

    static Text of(Room room, int number) {
        Statement statement = room.statements().get(number);
        return new Text(
                number,
                Shown.text(statement.delegation().name()),
                Shown.text(Places.name(statement)),
                Shown.text(Places.occasion(statement)),
                Places.isBrief(statement),
                statement.points().size(),
                statement.transcript().notices().stream().map(Shown::text).toList(),
                pieces(statement, number));
    }

    private static List<Piece> pieces(Statement statement, int number) {
        String text = Shown.text(statement.transcript().text());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Point point : statement.points()) {
            cuts.add(point.quotation().start());
            cuts.add(point.quotation().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            pieces.add(piece(statement, number, text, from, to));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(Statement statement, int number, String text, int from, int to) {
        List<Integer> holding = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        String kind = "";
        List<Point> points = statement.points();
        for (int i = 0; i < points.size() && points.get(i).quotation().start() <= from; i++) {
            if (points.get(i).quotation().end() >= to) {
                holding.add(i);
                kind = points.get(i).kindName();
                if (points.get(i).quotation().start() == from) {
                    anchors.add(Room.anchor(number, i));
                }
            }
        }
        String numbers = holding.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new Piece(text.substring(from, to), kind, numbers, anchors);
    }
}
