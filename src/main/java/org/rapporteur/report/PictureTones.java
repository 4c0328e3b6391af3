package org.rapporteur.report;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;

/** What a heat map shows of two delegations: over all issues, or on one. */
final class PictureTones {

    /**
     * What is found for two.
     *
     * @param balance what the colour tells: agreement less conflict, or how near they are by the measure
     * @param words what stands in the cell
     * @param told the same as a sentence
     */
    record Tone(double balance, String words, String told) {}

    /** Very few pairs, of delegations that hardly speak, would make all the others pale. */
    private static final double USUAL = 0.98;

    private final ComparisonMatrix matrix;
    private final Table<Delegation, Delegation, Tone> tones = HashBasedTable.create();

    PictureTones(ComparisonMatrix matrix, Optional<Issue> issue) {
        this.matrix = matrix;
        for (OverallScore pair : matrix.pairs()) {
            Optional<Tone> tone =
                    issue.isPresent() ? on(matrix.cell(pair.first(), pair.second(), issue.get())) : over(pair);
            tone.ifPresent(found -> tones.put(pair.first(), pair.second(), found));
        }
    }

    /** What is found for two, the same both ways; empty for silence and for what cannot be compared. */
    Optional<Tone> of(Delegation one, Delegation other) {
        @Nullable Tone found = tones.get(one, other);
        return Optional.ofNullable(found == null ? tones.get(other, one) : found);
    }

    /** The balance, whatever its sign, that 98 of 100 pairs do not surpass; 0 if nothing is found. */
    double strong() {
        double[] balances = tones.values().stream()
                .mapToDouble(tone -> Math.abs(tone.balance()))
                .sorted()
                .toArray();
        return balances.length == 0 ? 0 : balances[(int) ((balances.length - 1) * USUAL)];
    }

    /** Whether a balance is larger than that. */
    boolean beyond(double balance) {
        return tones.values().stream().anyMatch(tone -> Math.abs(tone.balance()) > balance + 1e-9);
    }

    private Optional<Tone> on(Cell cell) {
        if (cell.scored()) {
            return Optional.of(shares(cell.score().agreement(), cell.score().conflict()));
        }
        return value(cell.value());
    }

    private Optional<Tone> over(OverallScore overall) {
        if (!overall.comparable()) {
            return Optional.empty();
        }
        Issue first = overall.jointIssues().get(0);
        return matrix.cell(overall.first(), overall.second(), first).scored()
                ? Optional.of(shares(overall.similarity(), overall.divergence()))
                : value(overall.value());
    }

    private static Tone shares(double agreement, double conflict) {
        String same = SvgNumber.percent(agreement);
        String opposite = SvgNumber.percent(conflict);
        return new Tone(
                agreement - conflict, same + "/" + opposite, "agreement " + same + " %, conflict " + opposite + " %");
    }

    private Optional<Tone> value(OptionalDouble value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String words = SvgNumber.fixed(value.getAsDouble(), 2);
        return Optional.of(
                new Tone(near(value.getAsDouble()), words, matrix.measure().id() + " " + words));
    }

    /** The value itself if its range lies around 0, otherwise its way from the farthest to the nearest end. */
    private double near(double value) {
        Measure measure = matrix.measure();
        boolean similar = measure.sense() == Measure.Sense.SIMILARITY;
        double width = measure.highest() - measure.lowest();
        if (measure.lowest() < 0 || !Double.isFinite(width)) {
            return similar ? value : -value;
        }
        double way = (value - measure.lowest()) / width;
        return similar ? way : 1 - way;
    }

    /** Whether the cells tell agreement and conflict, and not only a value. */
    boolean shares() {
        return matrix.pairs().stream()
                .filter(OverallScore::comparable)
                .findFirst()
                .map(pair -> matrix.cell(
                                pair.first(), pair.second(), pair.jointIssues().get(0))
                        .scored())
                .orElse(true);
    }
}
