package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;

/** A text coded by hand, sentence by sentence, and how an extracted statement compares with it. */
final class HandCoding {

    private static final List<String> FOREMOST = List.of("proposal", "commitment", "claim-value", "claim-fact");

    private final String name;
    private final List<Row> rows;

    private HandCoding(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    record Row(int number, int start, int end, String kind, String strength, String direction) {

        boolean isProcedural() {
            return kind.equals("procedural");
        }
    }

    static HandCoding read(String resource) throws IOException {
        try (InputStream in = HandCoding.class.getResourceAsStream(resource)) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length > 5 && !cells[0].equals("n")) {
                    rows.add(new Row(
                            Integer.parseInt(cells[0]),
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3],
                            cells[4],
                            cells[5]));
                }
            }
            return new HandCoding(resource, rows);
        }
    }

    /** The codings of a sample of several speeches, by the path of each inside the data folder. */
    static Map<String, HandCoding> readSample(String resource, String half) throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        try (InputStream in = HandCoding.class.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells[7].equals(half)) {
                    rows.computeIfAbsent(cells[0], file -> new ArrayList<>())
                            .add(new Row(
                                    Integer.parseInt(cells[1]),
                                    Integer.parseInt(cells[2]),
                                    Integer.parseInt(cells[3]),
                                    cells[4],
                                    cells[5],
                                    cells[6]));
                }
            }
        }
        Map<String, HandCoding> codings = new TreeMap<>();
        rows.forEach((file, its) -> codings.put(file, new HandCoding(file, List.copyOf(its))));
        return codings;
    }

    List<Row> rows() {
        return rows;
    }

    /** What was found for a row. */
    record Found(Row row, boolean spanExact, String kind, String strength, String direction, String rules) {

        boolean kindRight() {
            return kind.equals(row.kind);
        }

        boolean strengthRight() {
            return strength.equals(row.strength);
        }

        boolean directionRight() {
            return direction.equals(row.direction.replace("-+", "+-"));
        }
    }

    List<Found> compare(Statement statement) {
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            boolean exact = statement.sentences().stream()
                    .anyMatch(s ->
                            s.quotation().start() == row.start && s.quotation().end() == row.end);
            List<Point> points = statement.points().stream()
                    .filter(p -> overlap(p.sentence().start(), p.sentence().end(), row) * 2
                            > p.sentence().end() - p.sentence().start())
                    .toList();
            found.add(of(row, exact, points));
        }
        return found;
    }

    private static int overlap(int start, int end, Row row) {
        return Math.min(end, row.end) - Math.max(start, row.start);
    }

    private static Found of(Row row, boolean exact, List<Point> points) {
        String kind = "procedural";
        String strength = "";
        boolean advance = false;
        boolean prevent = false;
        String rules = "";
        for (String foremost : FOREMOST) {
            List<Point> its =
                    points.stream().filter(p -> coded(p).equals(foremost)).toList();
            if (!its.isEmpty()) {
                kind = foremost;
                strength = foremost.startsWith("claim") ? "" : "" + strongest(its);
                advance = its.stream().anyMatch(p -> p.direction() == Direction.ADVANCE);
                prevent = its.stream().anyMatch(p -> p.direction() == Direction.PREVENT);
                rules = its.stream()
                        .map(p -> p.provenance().toString() + p.provenance().cues())
                        .toList()
                        .toString();
                break;
            }
        }
        String direction =
                kind.equals("procedural") ? "" : advance && prevent ? "+-" : advance ? "+" : prevent ? "-" : "0";
        return new Found(row, exact, kind, strength, direction, rules);
    }

    private static int strongest(List<Point> points) {
        return points.stream()
                        .map(Point::strength)
                        .mapToInt(Strength::ordinal)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static String coded(Point point) {
        String kind = point.kindName();
        return kind.equals("fact") || kind.equals("value") ? "claim-" + kind : kind;
    }

    /** The figures of a comparison. */
    record Figures(int rows, int coded, int spans, int kinds, int strengths, int withStrength, int directions) {

        static Figures of(List<Found> found) {
            List<Found> coded =
                    found.stream().filter(f -> !f.row.isProcedural()).toList();
            List<Found> strong =
                    coded.stream().filter(f -> !f.row.strength.isEmpty()).toList();
            return new Figures(
                    found.size(),
                    coded.size(),
                    (int) coded.stream().filter(Found::spanExact).count(),
                    (int) found.stream().filter(Found::kindRight).count(),
                    (int) strong.stream().filter(Found::strengthRight).count(),
                    strong.size(),
                    (int) coded.stream().filter(Found::directionRight).count());
        }

        Figures plus(Figures o) {
            return new Figures(
                    rows + o.rows,
                    coded + o.coded,
                    spans + o.spans,
                    kinds + o.kinds,
                    strengths + o.strengths,
                    withStrength + o.withStrength,
                    directions + o.directions);
        }

        @Override
        public String toString() {
            return "spans " + spans + "/" + coded + ", kinds " + kinds + "/" + rows + ", strengths " + strengths + "/"
                    + withStrength + ", directions " + directions + "/" + coded;
        }
    }

    /** How often each coded kind was taken for each kind. */
    static Map<String, Integer> confusion(List<Found> found) {
        Map<String, Integer> confusion = new TreeMap<>();
        found.forEach(f -> confusion.merge(f.row.kind + " as " + f.kind, 1, Integer::sum));
        return confusion;
    }

    @Override
    public String toString() {
        return name;
    }
}
