package org.rapporteur.position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/**
 * A point with what it is about and where it stands.
 *
 * @param statement the statement it belongs to
 * @param number its number among the statement's points, from 0
 * @param wording its content words with their signs
 * @param issues its issues with weights in (0, 1] that sum to 1; empty if the codebook has no issue for it
 * @param stances its stances on contested questions; empty if it takes none
 * @param coders who gave a stance, for those that a person or a table gave; all others follow from the codebook's rules
 */
public record CodedPoint(
        Statement statement,
        int number,
        Wording wording,
        Map<Issue, Double> issues,
        Map<Question, Stance> stances,
        Map<Question, String> coders) {

    private static final double TOLERANCE = 1e-9;

    /** Refuses weights that do not sum to 1 and keeps the order of issues and questions. */
    public CodedPoint {
        Objects.requireNonNull(statement, "statement must not be null");
        Objects.requireNonNull(wording, "wording must not be null");
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(stances, "stances must not be null");
        Objects.requireNonNull(coders, "coders must not be null");
        issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        coders = Collections.unmodifiableMap(new LinkedHashMap<>(coders));
        if (!stances.keySet().containsAll(coders.keySet())) {
            throw new IllegalArgumentException("coders (" + coders + ") must be of stances that the point takes");
        }
        double sum = issues.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!issues.isEmpty() && Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("weights of issues (" + issues + ") must sum to 1");
        }
    }

    /**
     * A point whose stances follow from the codebook's rules.
     *
     * @param statement the statement it belongs to
     * @param number its number among the statement's points, from 0
     * @param wording its content words with their signs
     * @param issues its issues with weights in (0, 1] that sum to 1; may be empty
     * @param stances its stances; may be empty
     */
    public CodedPoint(
            Statement statement,
            int number,
            Wording wording,
            Map<Issue, Double> issues,
            Map<Question, Stance> stances) {
        this(statement, number, wording, issues, stances, Map.of());
    }

    /**
     * The point itself.
     *
     * @return claim or proposal
     */
    public Point point() {
        return statement.points().get(number);
    }

    /**
     * Who makes it.
     *
     * @return the statement's delegation
     */
    public Delegation delegation() {
        return statement.delegation();
    }

    /**
     * How long it is.
     *
     * @return number of its words
     */
    public int wordCount() {
        var words = statement.transcript().words();
        var quotation = point().quotation();
        return words.count(words.firstFrom(quotation.start()), words.firstFrom(quotation.end()));
    }

    @Override
    public String toString() {
        return Shown.line(delegation().name() + " " + issues.keySet() + " " + point().quotation());
    }
}
