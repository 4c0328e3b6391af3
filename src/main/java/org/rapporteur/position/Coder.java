package org.rapporteur.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/**
 * Codes the points of statements by a codebook: what each is about, and where it stands on contested questions.
 *
 * <p>A point gets an issue where it holds one of the issue's words, or two of its hints; a point that only points back
 * ("such moves", "this") is about what the point before it in the sentence's passage was about. Its weights are the shares
 * of the indicators found. A stance comes from the direction in which the point speaks of a question's object, or from
 * words that support or oppose by themselves; an excluded reading of an issue or a question takes it away. A repeated point
 * is coded once. Immutable and thread-safe.
 */
public final class Coder {

    /** The one issue of statements that are coded without a codebook. */
    public static final Issue ALL_POINTS = Issue.of("all-points", "All points");

    private final Optional<CompiledCodebook> codebook;

    private Coder(Optional<CompiledCodebook> codebook) {
        this.codebook = codebook;
    }

    /**
     * A coder that goes by a codebook.
     *
     * @param codebook issues and questions
     * @return the coder
     */
    public static Coder by(Codebook codebook) {
        return new Coder(Optional.of(new CompiledCodebook(codebook)));
    }

    /**
     * A coder without a codebook: every point is on the one issue {@link #ALL_POINTS}.
     *
     * @return the coder
     */
    public static Coder uncoded() {
        return new Coder(Optional.empty());
    }

    /**
     * Codes a statement.
     *
     * @param statement the statement
     * @return its points in order, each repeated one once, also those without an issue
     */
    public List<CodedPoint> code(Statement statement) {
        Wording.Reader reader = Wording.Reader.of(statement.transcript());
        List<CodedPoint> coded = new ArrayList<>();
        if (codebook.isEmpty()) {
            for (int number : statement.timesSaid().keySet()) {
                Wording wording = reader.of(statement.points().get(number));
                coded.add(new CodedPoint(statement, number, wording, Map.of(ALL_POINTS, 1.0), Map.of()));
            }
            return coded;
        }
        PointCoder points = new PointCoder(codebook.get(), statement.transcript());
        Map<Issue, Double> before = Map.of();
        for (int number = 0; number < statement.points().size(); number++) {
            Point point = statement.points().get(number);
            Wording wording = reader.of(point);
            Map<Question, Stance> stances = points.stances(point, wording);
            Map<Issue, Double> issues = points.issues(point, stances, before);
            if (!statement.repetitions().containsKey(number)) {
                coded.add(new CodedPoint(statement, number, wording, issues, new LinkedHashMap<>(stances)));
            }
            before = issues;
        }
        return coded;
    }
}
