package org.rapporteur.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * How a delegation's position on each question of a codebook moves over dated statements.
 *
 * <p>Statements of one day are one step. A statement without a date whose file has one year in its name, as those of the
 * General Debate have ({@code CUB_68_2013.txt}), belongs to that year. At each step the points that support and those that oppose are counted and give a
 * logit position with an interval ({@link PathStep}); where the delegation takes no side the position is unknown, never 0,
 * and where it says nothing it is silent. A few points give wide intervals: two steps differ for certain only where their
 * intervals lie apart.
 *
 * <pre>{@code
 * PositionPath path = PositionPath.of(statements, Codebook.generalDebate());
 * path.on("new-treaty").get(0).position();    // Optional[1.0986...] after 1 point for, none against
 * path.toText();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PositionPath {

    private final Delegation delegation;
    private final Codebook codebook;
    private final List<LocalDate> dates;

    /** Those of the dates of which only the year is known. */
    private final Set<LocalDate> years;

    private final Map<Question, List<PathStep>> steps;

    private PositionPath(
            Delegation delegation,
            Codebook codebook,
            List<LocalDate> dates,
            Set<LocalDate> years,
            Map<Question, List<PathStep>> steps) {
        this.delegation = delegation;
        this.codebook = codebook;
        this.dates = List.copyOf(dates);
        this.years = Set.copyOf(years);
        this.steps = Collections.unmodifiableMap(steps);
    }

    /**
     * The path of one delegation.
     *
     * @param statements at least one, all of one delegation and dated, in any order
     * @param codebook the questions
     * @return its path
     * @throws InputException if a statement has neither a date nor one year in its source, or is of another delegation
     */
    public static PositionPath of(List<Statement> statements, Codebook codebook) {
        Objects.requireNonNull(statements, "statements must not be null");
        Objects.requireNonNull(codebook, "codebook must not be null");
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements (0) must be at least one");
        }
        Delegation delegation = statements.get(0).delegation();
        Coder coder = Coder.by(codebook);
        TreeMap<LocalDate, List<CodedPoint>> byDate = new TreeMap<>();
        Set<LocalDate> days = new HashSet<>();
        Set<LocalDate> years = new HashSet<>();
        for (Statement statement : statements) {
            LocalDate date = date(statement, delegation);
            byDate.computeIfAbsent(date, k -> new ArrayList<>()).addAll(coder.code(statement));
            (statement.transcript().date().isPresent() ? days : years).add(date);
        }
        years.removeAll(days);
        Map<Question, List<PathStep>> steps = new LinkedHashMap<>();
        for (Question question : codebook.questions()) {
            List<PathStep> its = new ArrayList<>();
            byDate.forEach((date, points) -> its.add(step(date, points, question)));
            steps.put(question, List.copyOf(its));
        }
        return new PositionPath(delegation, codebook, List.copyOf(byDate.keySet()), years, steps);
    }

    private static LocalDate date(Statement statement, Delegation delegation) {
        if (!statement.delegation().equals(delegation)) {
            throw InputException.of(
                    Tongues.name(statement),
                    "delegation (" + statement.delegation().name()
                            + ") must be the same as that of the first statement (" + delegation.name()
                            + ")\nMaybe make a path for each delegation.");
        }
        return statement
                .transcript()
                .date()
                .or(() -> firstDay(statement))
                .orElseThrow(() -> InputException.of(
                        Tongues.name(statement),
                        "must have a date, or one year in its name\nMaybe name the file CUB_68_2013.txt, or read it again: "
                                + "Rapporteur.withDefaults().read(statement.transcript()"
                                + ".withDate(LocalDate.parse(\"2013-09-25\")))."));
    }

    /** Of the year, where only that is known. */
    private static Optional<LocalDate> firstDay(Statement statement) {
        OptionalInt year = statement.transcript().year();
        return year.isPresent() ? Optional.of(LocalDate.of(year.getAsInt(), 1, 1)) : Optional.empty();
    }

    private static PathStep step(LocalDate date, List<CodedPoint> points, Question question) {
        int support = 0;
        int oppose = 0;
        int between = 0;
        for (CodedPoint point : points) {
            Stance stance = point.stances().get(question);
            support += stance == Stance.SUPPORT ? 1 : 0;
            oppose += stance == Stance.OPPOSE ? 1 : 0;
            between += stance != null && stance != Stance.SUPPORT && stance != Stance.OPPOSE ? 1 : 0;
        }
        return new PathStep(date, support, oppose, between);
    }

    /**
     * Whose path it is.
     *
     * @return the delegation
     */
    public Delegation delegation() {
        return delegation;
    }

    /**
     * When it spoke.
     *
     * @return the days in order; 1 January of a year that only the name of a file tells
     */
    public List<LocalDate> dates() {
        return dates;
    }

    /**
     * The steps on one question.
     *
     * @param question id of a question of the codebook
     * @return one step a day, in order; silent ones too
     * @throws UnknownNameException if the codebook has no such question; lists the nearest
     */
    public List<PathStep> on(String question) {
        Objects.requireNonNull(question, "question must not be null");
        return steps.get(codebook.question(question));
    }

    /**
     * All questions with their steps.
     *
     * @return every question of the codebook in its order, also those on which the delegation is silent throughout
     */
    public Map<Question, List<PathStep>> steps() {
        return steps;
    }

    /**
     * The path for people: a block for each question on which the delegation ever takes a stance.
     *
     * @return lines of at most 100 columns, each ended by a line break
     */
    public String toText() {
        Lines lines = new Lines();
        lines.add("Positions of " + delegation.name() + " over "
                + Shown.counted(dates.size(), years.size() == dates.size() ? "year" : "day")
                + ": logit of points for and against, " + "95 % interval");
        if (steps.isEmpty()) {
            lines.add("Nothing can be said of a path: the codebook asks no question.");
        } else if (steps.values().stream().flatMap(List::stream).allMatch(PathStep::isSilent)) {
            lines.add("Nothing can be said of a path: it takes no stance on any question of the codebook.");
        }
        steps.forEach((question, its) -> {
            if (its.stream().anyMatch(step -> !step.isSilent())) {
                lines.blank();
                lines.add(question.id());
                its.forEach(step -> lines.add("  " + line(step, shown(step.date()))));
            }
        });
        return lines.toString();
    }

    private String shown(LocalDate date) {
        return years.contains(date) ? Integer.toString(date.getYear()) : date.toString();
    }

    private static String line(PathStep step, String date) {
        if (step.isSilent()) {
            return date + "  silent";
        }
        String counts = step.support() + " for, " + step.oppose() + " against"
                + (step.between() > 0 ? ", " + step.between() + " between" : "");
        String where = step.position()
                .map(at -> String.format(
                        Locale.ROOT,
                        "%+.2f [%+.2f, %+.2f]",
                        at,
                        step.interval().orElseThrow().low(),
                        step.interval().orElseThrow().high()))
                .orElse("unknown");
        return date + "  " + where + "  (" + counts + ")";
    }

    @Override
    public String toString() {
        return Shown.line("PositionPath of " + delegation.name() + " over " + dates.size() + " days");
    }
}
