package org.rapporteur.position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Synonyms;
import org.rapporteur.statement.Statement;

/**
 * How often each indicator of a codebook fires in some statements: which never do, which always do, and which issues or
 * poles are found in the same points, and which words of the texts {@code ~} and {@code *} take or leave.
 *
 * <pre>{@code
 * IndicatorReport report = IndicatorReport.of(codebook, statements);
 * report.never();    // misspelt, too long, or of another debate
 * report.always();   // tells nobody from anybody
 * System.out.println(report.toText());
 * }</pre>
 *
 * <p>An indicator fires in a point when all its phrases stand in the point's quotation; whether it then decides is another
 * matter (a hint needs another sign beside it). A repeated point counts once. Immutable and thread-safe.
 */
public final class IndicatorReport {

    /** Share of the points of every delegation from which on an indicator always fires. */
    static final double ALWAYS = 0.9;

    /** Share of the points of two issues or poles that are in common, from which on they coincide. */
    static final double COINCIDE = 0.9;

    /** Points that each of two must have before they can be said to coincide. */
    static final int ENOUGH = 5;

    /**
     * How often one indicator fires.
     *
     * @param owner id of its issue or question
     * @param indicator the indicator as written, with its role and its line in the codebook
     * @param points number of points it fires in
     * @param delegations number of delegations that have such a point
     * @param least the smallest share of its own points in which it fires, over the delegations that have points; 0 without
     *     any
     */
    public record Use(String owner, Indicator indicator, int points, int delegations, double least) {
        /** Nothing is missing. */
        public Use {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(owner + " " + indicator + ": " + Shown.counted(points, "point") + " of "
                    + Shown.counted(delegations, "delegation"));
        }
    }

    /**
     * Two issues, or two poles of questions, that are found in nearly the same points: maybe one too many.
     *
     * @param one id of an issue, or of a question with its stance
     * @param other the other, later in the codebook
     * @param together number of points that have both
     * @param share those points among all that have either, from 0.9 to 1
     */
    public record Pair(String one, String other, int together, double share) {
        /** Nothing is missing. */
        public Pair {
            Objects.requireNonNull(one, "one must not be null");
            Objects.requireNonNull(other, "other must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(one + " and " + other + ": " + together + " points together");
        }
    }

    /**
     * What an open word of an indicator, one with {@code ~} or {@code *}, takes of the words of the texts.
     *
     * @param owner id of its issue or question
     * @param indicator the indicator as written
     * @param word the open word, as written or as a synonym has it
     * @param taken the forms that it takes anywhere in the texts with their counts, the most frequent first: a strange one
     *     among them is swallowed by mistake
     * @param missed the forms that begin so and that neither a tilde takes nor any other indicator of the same issue or
     *     question, with their counts, the most frequent first; of beginnings of at least four letters
     */
    public record Forms(
            String owner, Indicator indicator, String word, Map<String, Integer> taken, Map<String, Integer> missed) {

        /** Keeps the order. */
        public Forms {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
            Objects.requireNonNull(word, "word must not be null");
            Objects.requireNonNull(taken, "taken must not be null");
            Objects.requireNonNull(missed, "missed must not be null");
            taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
            missed = Collections.unmodifiableMap(new LinkedHashMap<>(missed));
        }

        @Override
        public String toString() {
            return Shown.line(owner + " " + word + " takes " + shown(taken) + "; leaves " + shown(missed));
        }

        static String shown(Map<String, Integer> forms) {
            return forms.isEmpty()
                    ? "nothing"
                    : forms.entrySet().stream()
                            .map(form -> form.getKey() + " " + form.getValue())
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * An indicator that is found only where a wider one of the same list is found in the same words.
     *
     * @param owner id of its issue or question
     * @param indicator the indicator as written
     * @param wider the one that takes it along
     */
    public record Within(String owner, Indicator indicator, Indicator wider) {
        /** Nothing is missing. */
        public Within {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
            Objects.requireNonNull(wider, "wider must not be null");
        }

        @Override
        public String toString() {
            return Shown.line(owner + " " + indicator + " within " + wider.pattern());
        }
    }

    private final String id;
    private final int points;
    private final List<Use> uses;
    private final List<Pair> coinciding;

    private final List<Use> cutShort;
    private final OpenWords open;
    private final List<Within> within;
    private final List<Synonyms> unused;

    IndicatorReport(CompiledCodebook compiled, int points, List<Use> uses, List<Pair> coinciding, OpenWords open) {
        this.open = open;
        this.id = compiled.id;
        this.points = points;
        this.uses = List.copyOf(uses);
        this.coinciding = List.copyOf(coinciding);
        this.cutShort = never().stream()
                .filter(use -> open.isCutShort(use.indicator.pattern()))
                .toList();
        this.within = WiderIndicators.of(compiled);
        this.unused = compiled.unusedSynonyms();
    }

    /**
     * Looks for all indicators of a codebook.
     *
     * @param codebook the codebook
     * @param statements the statements to look in; may be none
     * @return the report
     */
    public static IndicatorReport of(Codebook codebook, List<Statement> statements) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        IndicatorCount count = new IndicatorCount(codebook);
        statements.forEach(count::add);
        return count.report();
    }

    /**
     * Every indicator and how often it fires.
     *
     * @return the uses in the order of the codebook
     */
    public List<Use> uses() {
        return uses;
    }

    /**
     * Indicators that fire in no point.
     *
     * @return the uses in the order of the codebook
     */
    public List<Use> never() {
        return uses.stream().filter(use -> use.points == 0).toList();
    }

    /**
     * Indicators that never fire because a tilde stands after the mere beginning of a word, though words of the statements
     * begin so: {@code territor~} should be {@code territor*}.
     *
     * @return the uses in the order of the codebook; all of them are among {@link #never()}
     */
    public List<Use> cutShort() {
        return cutShort;
    }

    /**
     * What the open words of the indicators take and leave: whether {@code ~} and {@code *} mean what they were meant to.
     *
     * @return one for each different open word of an indicator, in the order of the codebook; also of synonyms
     */
    public List<Forms> forms() {
        return open.all();
    }

    /**
     * Indicators that a wider one of the same list takes along: {@code quota} beside {@code quota~}. They tell nothing new, and
     * of hints, of which two are needed, the one word counts as both.
     *
     * @return the pairs in the order of the codebook; this does not depend on the statements
     */
    public List<Within> within() {
        return within;
    }

    /**
     * Synonyms that stand in no indicator: maybe misspelt there or here.
     *
     * @return the synonyms in the order of the codebook; this does not depend on the statements
     */
    public List<Synonyms> unusedSynonyms() {
        return unused;
    }

    /**
     * Indicators that fire in at least nine tenths of the points of every delegation.
     *
     * @return the uses in the order of the codebook
     */
    public List<Use> always() {
        return uses.stream().filter(use -> use.least >= ALWAYS).toList();
    }

    /**
     * Issues, or poles of questions, that are found in nearly the same points.
     *
     * @return the pairs, the closest first, equal ones in the order of the codebook
     */
    public List<Pair> coinciding() {
        return coinciding;
    }

    /**
     * The report as text: what never and always fires, what coincides, and the uses with the commonest first.
     *
     * @return lines of at most 100 columns, each ending with a line feed
     */
    public String toText() {
        return new IndicatorText(this, open).toString();
    }

    @Override
    public String toString() {
        return Shown.line(IndicatorText.cut(id, 20) + ": " + uses.size() + " indicators in " + points + " points, "
                + never().size() + " never, " + always().size() + " always");
    }
}
