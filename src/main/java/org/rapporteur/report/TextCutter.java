package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Passage;
import org.rapporteur.text.Span;

/** Cuts a statement where a point, a paragraph or a line that must stay begins or ends. No character is lost. */
final class TextCutter {

    private final Statement statement;
    private final int number;
    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    /** What the stretch from an offset up to the next entry is in the layout. */
    private final TreeMap<Integer, String> places = new TreeMap<>();

    TextCutter(Statement statement, int number) {
        this.statement = statement;
        this.number = number;
        this.text = Shown.text(statement.transcript().text());
        cuts.add(text.length());
        lay();
        cuts.addAll(places.keySet());
        for (Point point : statement.points()) {
            cuts.add(point.quotation().start());
            cuts.add(point.quotation().end());
        }
    }

    private void lay() {
        int from = 0;
        for (Passage passage : statement.transcript().passages()) {
            between(from, passage.start());
            places.put(passage.start(), style(passage));
            for (Span gap : passage.gaps()) {
                if (gap.end() > gap.start()) {
                    places.put(gap.start(), "aside");
                    places.put(gap.end(), style(passage));
                }
            }
            from = Math.max(from, passage.end());
        }
        between(from, text.length());
    }

    /** What stands between two passages: line ends first, then what marks the next one. */
    private void between(int from, int to) {
        if (from >= to) {
            return;
        }
        String gap = text.substring(from, to);
        int lines = (int) gap.chars().filter(c -> c == '\n').count();
        int mark = from + gap.lastIndexOf('\n') + 1;
        if (lines > 0) {
            places.put(
                    from,
                    gap.isBlank() || gap.substring(0, mark - from).isBlank() ? lines > 1 ? "gap" : "break" : "raw");
        }
        places.put(mark, "");
    }

    private static String style(Passage passage) {
        return switch (passage.kind()) {
            case HEADING -> "head";
            case FRONT_MATTER, APPARATUS -> "raw";
            default -> "";
        };
    }

    List<Text.Piece> pieces() {
        List<Text.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            pieces.add(piece(from, to));
            from = to;
        }
        return pieces;
    }

    private Text.Piece piece(int from, int to) {
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
        var place = places.floorEntry(from);
        return new Text.Piece(text.substring(from, to), place == null ? "" : place.getValue(), kind, numbers, anchors);
    }
}
