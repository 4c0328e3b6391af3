package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.PairTable;
import org.rapporteur.scoring.Score;

/** One issue: the positions on it and what the measure found for every two of them. */
final class Sheet {

    private static final int SILENT = -1;
    private static final double TOLERANCE = 1e-9;

    private final Issue issue;
    private final Measure measure;
    private final int[] places;
    private final List<Position> positions;
    private final PairTable table;

    Sheet(Issue issue, List<Positions> delegations, Measure measure) {
        this.issue = issue;
        this.measure = measure;
        this.places = new int[delegations.size()];
        List<Position> found = new ArrayList<>();
        for (int d = 0; d < places.length; d++) {
            Optional<Position> position = delegations.get(d).on(issue);
            places[d] = position.isPresent() ? found.size() : SILENT;
            position.ifPresent(found::add);
        }
        this.positions = List.copyOf(found);
        this.table = positions.size() < 2 ? NoPairs.TABLE : measure.compare(positions);
        check();
    }

    /** A measure from outside is not trusted: every value must lie in its declared range. */
    private void check() {
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                double value = table.known(i, j) ? table.value(i, j) : measure.lowest();
                if (!(value >= measure.lowest() - TOLERANCE && value <= measure.highest() + TOLERANCE)) {
                    throw new IllegalArgumentException("value (" + value + ") of measure " + measure.id() + " for "
                            + positions.get(i).delegation() + " and "
                            + positions.get(j).delegation() + " on " + issue.id() + " must lie within "
                            + measure.lowest() + " and " + measure.highest());
                }
            }
        }
    }

    Issue issue() {
        return issue;
    }

    List<Position> positions() {
        return positions;
    }

    boolean speaks(int delegation) {
        return places[delegation] != SILENT;
    }

    Optional<Position> position(int delegation) {
        return speaks(delegation) ? Optional.of(positions.get(places[delegation])) : Optional.empty();
    }

    double salience(int delegation) {
        return speaks(delegation) ? positions.get(places[delegation]).salience() : 0;
    }

    /** Whether both speak and the measure can compare what they say. */
    boolean compared(int a, int b) {
        return speaks(a) && speaks(b) && (a == b ? selfTable(a).known(0, 1) : table.known(places[a], places[b]));
    }

    double value(int a, int b) {
        return a == b ? selfTable(a).value(0, 1) : table.value(places[a], places[b]);
    }

    Optional<Score> score(int a, int b) {
        return a == b ? selfTable(a).score(0, 1) : table.score(places[a], places[b]);
    }

    /** Contributions to the scores of one delegation with others, of which all speak, that have enough effect. */
    List<Contribution> contributions(int a, int[] others, DoubleBinaryOperator effect, double least) {
        return table.contributions(
                places[a], Arrays.stream(others).map(b -> places[b]).toArray(), effect, least);
    }

    /** Contributions to one score of points that are related enough: without the reasons of all the others. */
    List<Contribution> meeting(int a, int b, double least) {
        if (a == b) {
            return selfTable(a).score(0, 1).map(Score::contributions).orElse(List.of());
        }
        // From the later side only the two are searched, not all that come behind the earlier one.
        int later = Math.max(places[a], places[b]);
        int earlier = Math.min(places[a], places[b]);
        return table.contributions(later, new int[] {earlier}, (related, opposed) -> related, least);
    }

    Cell cell(int a, int b, Roster roster) {
        Cell.State state = Cell.State.of(speaks(a), speaks(b));
        boolean self = a == b && state == Cell.State.SHARED;
        return new Cell(
                roster.all().get(a),
                roster.all().get(b),
                issue,
                state,
                self ? selfTable(a) : table,
                self ? 0 : places[a],
                self ? 1 : places[b]);
    }

    /** A delegation against itself: measures compare different delegations, so it is asked for by itself. */
    private PairTable selfTable(int delegation) {
        Position position = positions.get(places[delegation]);
        return measure.compare(List.of(position, position));
    }

    /** The table of fewer than two positions. */
    private enum NoPairs implements PairTable {
        TABLE;

        @Override
        public int size() {
            return 0;
        }

        @Override
        public double value(int i, int j) {
            throw new IndexOutOfBoundsException("pair (" + i + ", " + j + ") does not exist");
        }

        @Override
        public Optional<Score> score(int i, int j) {
            return Optional.empty();
        }
    }
}
