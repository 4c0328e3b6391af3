package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Strength;

/**
 * Who speaks on what: how much room it gets, how strongly it is put, and the stance on each question.
 *
 * @param issues the columns
 * @param rows the rows, delegations group by group
 */
record PositionTable(List<Column> issues, List<Row> rows) {

    /**
     * A column.
     *
     * @param number of the issue
     * @param label its name
     * @param questions what is contested, in order; named by their place from 1
     */
    record Column(int number, String label, List<String> questions) {}

    /**
     * A row.
     *
     * @param number of the delegation
     * @param name its name
     * @param cells one for each issue
     */
    record Row(int number, String name, List<Cell> cells) {}

    /**
     * A delegation on an issue.
     *
     * @param silent whether it says nothing
     * @param salience share of its words in percent
     * @param bar the same in steps of 5 percent, from 0 to 20
     * @param strength the strength that most of its points have, the greater of equals; 0 to 2
     * @param points how many points it makes
     * @param stances its stances
     */
    record Cell(boolean silent, int salience, int bar, int strength, int points, List<Stand> stances) {

        String strengthWord() {
            return List.of("weak", "medium", "strong").get(strength);
        }
    }

    /**
     * A stance on a question.
     *
     * @param question its place among the questions of the issue, from 1
     * @param sign how it is shown
     */
    record Stand(int question, StanceSign sign) {}

    static PositionTable of(Room room, Camps camps) {
        List<Column> columns = new ArrayList<>();
        for (Issue issue : room.issues()) {
            List<String> questions = room.matrix().codebook().questions(issue).stream()
                    .map(question -> Shown.text(question.proposition()))
                    .toList();
            columns.add(new Column(columns.size(), Shown.text(issue.label()), questions));
        }
        return new PositionTable(
                List.copyOf(columns),
                camps.byCamp().stream().map(delegation -> row(room, delegation)).toList());
    }

    private static Row row(Room room, Delegation delegation) {
        int number = room.number(delegation);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < room.issues().size(); i++) {
            cells.add(cell(room, room.issues().get(i), room.position(i, number)));
        }
        return new Row(number, Shown.text(delegation.name()), List.copyOf(cells));
    }

    private static Cell cell(Room room, Issue issue, Optional<Position> known) {
        if (known.isEmpty()) {
            return new Cell(true, 0, 0, 0, 0, List.of());
        }
        Position position = known.get();
        List<Question> questions = room.matrix().codebook().questions(issue);
        List<Stand> stances = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int place = i + 1;
            position.stance(questions.get(i)).ifPresent(stance -> stances.add(new Stand(place, StanceSign.of(stance))));
        }
        int salience = Shown.percent(position.salience());
        return new Cell(
                false,
                salience,
                Math.min(20, (salience + 2) / 5),
                strength(position.points()),
                position.points().size(),
                List.copyOf(stances));
    }

    private static int strength(List<CodedPoint> points) {
        int[] counts = new int[Strength.values().length];
        points.forEach(point -> counts[point.point().strength().ordinal()]++);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] >= counts[most] ? i : most;
        }
        return most;
    }
}
