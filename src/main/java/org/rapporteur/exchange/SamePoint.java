package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;

/**
 * All rows of a corrected sheet that are of the same words: one point with a row for each of its stances, or no point.
 *
 * <p>{@code none} in any of them takes the point out. Kind, direction and strength are those of a row that changed them, else
 * the machine's; a stance is its own row's.
 */
final class SamePoint {

    private final String file;
    private final List<CodingRow> rows;
    private final Optional<CodingRow> taker;
    private final List<CodingRow> points;
    private final String machine;

    private SamePoint(String file, List<CodingRow> rows) {
        this.file = file;
        this.rows = rows;
        this.points = rows.stream().filter(CodingRow::isPoint).toList();
        this.taker = rows.stream().filter(CodingRow::takesOut).findFirst();
        this.machine = rows.stream()
                .map(row -> MachineCoding.parse(row.machine()).point())
                .filter(coding -> !coding.isEmpty() && !coding.equals("none"))
                .findFirst()
                .orElse("");
        taker.ifPresent(this::checkTaken);
    }

    /** Groups rows that are sorted by their words. */
    static List<SamePoint> of(String file, List<CodingRow> sorted) {
        List<SamePoint> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || !sorted.get(i).quotation().equals(sorted.get(from).quotation())) {
                groups.add(new SamePoint(file, sorted.subList(from, i)));
                from = i;
            }
        }
        return groups;
    }

    private void checkTaken(CodingRow none) {
        for (CodingRow row : points) {
            if (row.isChanged()) {
                throw none.wrong(
                        file,
                        "kind (none) must not take out a point that row " + row.row() + " changes\n"
                                + "Maybe put none in all rows of the point; to take out one stance only, leave its kind"
                                + " and empty its question and stance.");
            }
        }
    }

    Quotation quotation() {
        return rows.get(0).quotation();
    }

    CodingRow first() {
        return rows.get(0);
    }

    boolean isPoint() {
        return taker.isEmpty() && !points.isEmpty();
    }

    /** Who took out a point that the machine had; empty if nobody did. */
    Optional<String> taker() {
        return taker.filter(none -> !machine.isEmpty()).map(CodingRow::coder);
    }

    /** Whether a person vouches for any of its rows. */
    boolean isByHand() {
        return rows.stream().anyMatch(CodingRow::isByHand);
    }

    /** The row that tells kind, direction and strength. */
    CodingRow main() {
        Optional<CodingRow> changed = points.stream()
                .filter(row -> !row.pointCoding().equals(machine))
                .findFirst();
        changed.ifPresent(one -> points.forEach(other -> {
            boolean agrees = other.pointCoding().equals(one.pointCoding())
                    || other.pointCoding().equals(machine) && !other.isChanged();
            if (!agrees) {
                throw other.wrong(
                        file,
                        "coding (" + other.pointCoding() + ") must be that of row " + one.row() + " ("
                                + one.pointCoding() + "), which is of the same words"
                                + "\nMaybe give all rows of the point the same kind, direction and strength.");
            }
        }));
        return changed.orElse(points.get(0));
    }

    /** Who vouches for kind, direction and strength: whoever changed them, else whoever signed; empty for the machine. */
    Optional<String> coder() {
        CodingRow main = main();
        return main.pointCoding().equals(machine)
                ? points.stream()
                        .filter(CodingRow::signed)
                        .map(CodingRow::coder)
                        .findFirst()
                : Optional.of(main.coder());
    }

    /** The stances of all its rows. */
    Map<Question, Stance> stances() {
        Map<Question, Stance> stances = new LinkedHashMap<>();
        points.forEach(row -> row.answer(file, stances));
        return stances;
    }

    /** Who gave a stance, for those that a person vouches for or once gave. */
    Map<Question, String> coders() {
        Map<Question, String> coders = new LinkedHashMap<>();
        for (CodingRow row : points) {
            Optional<String> coder = row.isByHand()
                    ? Optional.of(row.coder())
                    : MachineCoding.parse(row.machine()).stanceCoder();
            row.question().ifPresent(question -> coder.ifPresent(name -> coders.put(question, name)));
        }
        return coders;
    }

    /** Refuses to begin within the words of the point before. */
    void checkApart(SamePoint before) {
        if (quotation().start() < before.quotation().end()) {
            throw first().wrong(
                            file,
                            "words at " + quotation().start() + " to "
                                    + quotation().end() + " overlap those of row "
                                    + before.first().row()
                                    + "\nMaybe rows of one point with two stances have other words.");
        }
    }
}
