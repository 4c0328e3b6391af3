package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Wording;

/**
 * Codes the points of statements by a codebook: what each is about, and where it stands on contested questions.
 *
 * <p>A point gets an issue where it holds one of the issue's words, or two of its hints; a point that only points back
 * ("such moves", "this") is about what the point before it in the sentence's passage was about. Its weights are the shares
 * of the indicators found. A stance comes from the direction in which the point speaks of a question's object, or from
 * words that support or oppose by themselves, save where they only report another's words ("we heard references to") or stand
 * behind "if"; an excluded reading of an issue or a question takes it away. A point that names no question and goes on
 * about the one that the point before it named ("We cannot accept it") takes a stance on that one. A repeated point
 * is coded once. Immutable and thread-safe.
 */
public final class Coder {

    /** The one issue of statements that are coded without a codebook. */
    public static final Issue ALL_POINTS = Issue.of("all-points", "All points");

    private final Optional<CompiledCodebook> codebook;

    private final Optional<GivenPoints> given;

    private Coder(Optional<CompiledCodebook> codebook, Optional<GivenPoints> given) {
        this.codebook = codebook;
        this.given = given;
    }

    /**
     * A coder that goes by a codebook.
     *
     * @param codebook issues and questions
     * @return the coder
     */
    public static Coder by(Codebook codebook) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        return new Coder(Optional.of(CompiledCodebook.of(codebook)), Optional.empty());
    }

    /**
     * A coder without a codebook: every point is on the one issue {@link #ALL_POINTS}.
     *
     * @return the coder
     */
    public static Coder uncoded() {
        return new Coder(Optional.empty(), Optional.empty());
    }

    /**
     * A coder that gives back what somebody has coded already, and goes by the codebook for any other statement.
     *
     * @param codebook issues and questions
     * @param statements the statements that were coded
     * @param points their coded points, each point once; those that are not among them do not count
     * @return the coder
     * @throws IllegalArgumentException if a point is of another statement, is coded twice, or has an issue or a question that
     *     the codebook has otherwise
     * @throws org.rapporteur.fault.UnknownNameException if the codebook lacks an issue or a question; lists the nearest
     */
    public static Coder asGiven(Codebook codebook, List<Statement> statements, Collection<CodedPoint> points) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        Objects.requireNonNull(points, "points must not be null");
        return new Coder(
                Optional.of(CompiledCodebook.of(codebook)), Optional.of(GivenPoints.of(codebook, statements, points)));
    }

    /**
     * On what the coding rests, for records of how a result was made.
     *
     * @return a line without line end
     */
    public String about() {
        return given.map(GivenPoints::about)
                .orElse(codebook.isPresent() ? "by the rules of the codebook" : "every point on one issue");
    }

    /**
     * Codes a statement.
     *
     * @param statement the statement
     * @return its points in order, each repeated one once, also those without an issue; of a statement that was given coded,
     *     the points that were given
     */
    public List<CodedPoint> code(Statement statement) {
        Objects.requireNonNull(statement, "statement must not be null");
        return given.flatMap(points -> points.of(statement)).orElseGet(() -> byRules(statement));
    }

    /**
     * Why the sentences of a statement are coded as they are: which indicators they hold or nearly hold, and what decided.
     *
     * @param statement the statement
     * @return a reason for each point, and for each sentence that makes none
     * @throws IllegalStateException if this coder goes by no codebook
     */
    public Reasoning why(Statement statement) {
        Objects.requireNonNull(statement, "statement must not be null");
        return why(statement, words -> true);
    }

    /**
     * Why a sentence or a point is coded as it is, or not at all.
     *
     * @param statement the statement
     * @param words the quotation of a sentence, of a point, or any other of the statement's transcript
     * @return the reasons of all points and sentences that it touches; none, with a note, if it touches none
     * @throws IllegalStateException if this coder goes by no codebook
     */
    public Reasoning why(Statement statement, Quotation words) {
        Objects.requireNonNull(statement, "statement must not be null");
        Objects.requireNonNull(words, "words must not be null");
        return why(statement, its -> its.start() < words.end() && words.start() < its.end());
    }

    /**
     * Why the sentences that hold some words are coded as they are, or not at all.
     *
     * <pre>{@code
     * System.out.println(Coder.by(codebook).why(statement, "moratorium").toText());
     * }</pre>
     *
     * @param statement the statement
     * @param words some words, as they are shown; capitals do not matter
     * @return the reasons of all points and pointless sentences that hold the words, or of all points of a sentence that holds
     *     them elsewhere; if none does, no reason but a {@link Reasoning#note()} that says so, with the nearest words that
     *     stand in the statement
     * @throws IllegalStateException if this coder goes by no codebook
     */
    public Reasoning why(Statement statement, String words) {
        Objects.requireNonNull(statement, "statement must not be null");
        Objects.requireNonNull(words, "words must not be null");
        String sought = Inquiry.typed(words);
        Reasoning found = why(statement, its -> Inquiry.typed(its.text()).contains(sought));
        return found.reasons().isEmpty() ? new Reasoning(List.of(), Inquiry.missing(statement, words)) : found;
    }

    private Reasoning why(Statement statement, Predicate<Quotation> wanted) {
        CompiledCodebook by = codebook.orElseThrow(() ->
                new IllegalStateException("coder (" + this + ") goes by no codebook\nMaybe take Coder.by(codebook)."));
        boolean isGiven = given.flatMap(points -> points.of(statement)).isPresent();
        List<Reason> reasons = new Inquiry(by, statement, code(statement), isGiven).about(wanted);
        return new Reasoning(reasons, reasons.isEmpty() ? "No sentence of the statement stands there." : "");
    }

    private List<CodedPoint> byRules(Statement statement) {
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
        Optional<BackReference.Topic> topic = Optional.empty();
        for (int number = 0; number < statement.points().size(); number++) {
            Work.goOn();
            Point point = statement.points().get(number);
            Wording wording = reader.of(point);
            Optional<BackReference.Topic> kept = topic;
            Map<Question, Stance> stances = points.stances(point, wording, topic);
            Map<Issue, Double> issues = points.issues(point, stances, before);
            if (!statement.repetitions().containsKey(number)) {
                coded.add(new CodedPoint(statement, number, wording, issues, new LinkedHashMap<>(stances)));
            }
            before = issues;
            topic = points.topic(point, stances).or(() -> stances.isEmpty() ? Optional.empty() : kept);
        }
        return coded;
    }

    @Override
    public String toString() {
        return "Coder " + (given.isPresent() ? "of points given" : about());
    }
}
