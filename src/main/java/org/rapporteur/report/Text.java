package org.rapporteur.report;

import java.util.List;
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
 * @param pieces the text, cut where marks and paragraphs begin or end
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
     * @param place what it is in the layout: empty for running text, else "gap" between paragraphs, "break" between lines
     *     that stay, "head", "raw", or "aside" for what the page of the original brought in
     * @param kind the kind of the last point that holds it, empty outside of points
     * @param points the numbers of the points that hold it, with blanks between
     * @param anchors the names of the points that begin here
     */
    record Piece(String text, String place, String kind, String points, List<String> anchors) {

        /** Two points may begin at the same place; only one can name the mark itself. */
        List<String> furtherAnchors() {
            return anchors.isEmpty() ? anchors : anchors.subList(1, anchors.size());
        }

        /** Whether its first anchor names the only point that holds it. */
        boolean isNamed() {
            return !anchors.isEmpty() && anchors.get(0).endsWith("p" + points);
        }

        String style() {
            return (kind.isEmpty() ? "" : "p " + kind) + (place.isEmpty() || kind.isEmpty() ? "" : " ") + place;
        }
    }

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
                new TextCutter(statement, number).pieces());
    }
}
