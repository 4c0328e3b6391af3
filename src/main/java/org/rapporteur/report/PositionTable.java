package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Claim;
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
     * @param salience share of its words in percent; what is there is never shown as nothing
     * @param bar the same in steps of 5 percent, from 0 to 20
     * @param strength the strength that most of its points have, the greater of equals, 0 to 2; facts do not count, and
     *     where there are only facts there is none
     * @param points how many points it makes
     * @param stances its stances
     */
    record Cell(boolean silent, String salience, int bar, OptionalInt strength, int points, List<Stand> stances) {

        String strengthWord() {
            return List.of("weak", "medium", "strong").get(strength.orElseThrow());
        }
    }

    /**
     * A stance on a question.
     *
     * @param question its place among the questions of the issue, from 1
     * @param sign how it is shown
     */
    record Stand(int question, StanceSign sign) {}

    /** More issues than stand beside each other on a screen: each gets the room that its name wants. */
    private static final int BESIDE = 16;

    boolean isWide() {
        return issues.size() > BESIDE;
    }

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
            return new Cell(true, "", 0, OptionalInt.empty(), 0, List.of());
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
                position.salience() > 0 && salience == 0 ? "<\u00a01" : String.valueOf(salience),
                Math.min(20, (salience + 2) / 5),
                strength(position.points()),
                position.points().size(),
                List.copyOf(stances));
    }

    private static OptionalInt strength(List<CodedPoint> points) {
        int[] counts = new int[Strength.values().length];
        points.stream()
                .filter(point -> !(point.point() instanceof Claim claim && claim.kind() == Claim.Kind.FACT))
                .forEach(point -> counts[point.point().strength().ordinal()]++);
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .reduce((one, other) -> counts[other] >= counts[one] ? other : one);
    }
}
