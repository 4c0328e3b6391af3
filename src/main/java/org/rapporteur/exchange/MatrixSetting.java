package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.exchange.MatrixRecord.Entry;
import org.rapporteur.exchange.MatrixRecord.Reason;
import org.rapporteur.exchange.MatrixRecord.SetDown;
import org.rapporteur.exchange.MatrixRecord.Shares;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Score;

/** A matrix while it is set down. */
final class MatrixSetting {

    private static final double ROUNDING = 1e-12;

    private final ComparisonMatrix matrix;
    private final boolean reasons;
    private final Map<SetDown, Integer> points = new LinkedHashMap<>();

    MatrixSetting(ComparisonMatrix matrix, boolean reasons) {
        this.matrix = matrix;
        this.reasons = reasons;
    }

    MatrixRecord record() {
        List<Entry> entries = new ArrayList<>();
        for (OverallScore pair : matrix.pairs()) {
            Work.goOn();
            for (Issue issue : matrix.issues()) {
                entries.add(entry(matrix.cell(pair.first(), pair.second(), issue)));
            }
        }
        return new MatrixRecord(
                matrix.howItWasMade(),
                matrix.measure().id(),
                matrix.rows(),
                matrix.columns(),
                matrix.issues().stream().map(MatrixSetting::named).toList(),
                List.copyOf(points.keySet()),
                entries);
    }

    /** What it is called and is about: by which words it is found is the codebook's, which the making names with its hash. */
    private static Issue named(Issue issue) {
        return new Issue(issue.id(), issue.label(), issue.description(), issue.parent(), List.of());
    }

    private Entry entry(Cell cell) {
        Optional<Score> score = cell.scored() ? Optional.of(cell.score()) : Optional.empty();
        return new Entry(
                cell.first().id(),
                cell.second().id(),
                cell.issue().id(),
                cell.state(),
                cell.value(),
                score.map(s -> new Shares(s.agreement(), s.conflict(), s.unshared())),
                reasons
                        ? score.map(s -> s.contributions().stream()
                                        .map(this::reason)
                                        .toList())
                                .orElse(List.of())
                        : List.of());
    }

    private Reason reason(Contribution contribution) {
        return new Reason(
                number(contribution.point()),
                number(contribution.counterpart()),
                share(contribution.weight()),
                share(contribution.relatedness()),
                share(contribution.opposition()),
                contribution.basis());
    }

    /** A sum of shares may end up one rounding above the whole. */
    private static double share(double figure) {
        return figure > 1 && figure < 1 + ROUNDING ? 1 : figure;
    }

    private int number(CodedPoint point) {
        SetDown setDown = new SetDown(
                point.delegation().id(),
                point.statement().transcript().source(),
                point.point().kindName(),
                point.point().quotation());
        return points.computeIfAbsent(setDown, k -> points.size());
    }
}
