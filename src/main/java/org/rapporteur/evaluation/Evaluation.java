package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Interval;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * Compares a coding with another of the same texts: the machine with a coder, or two coders.
 *
 * <p>The unit is the sentence as the first coding, which counts as right, has it; it is matched with the sentence of the
 * other coding that it overlaps most. Sentences that the first coding leaves out are not compared. Give stances with
 * {@link #withStances(List, List)}; without them {@link Aspect#STANCE} and
 * {@link Aspect#ISSUE} have no units. Immutable and thread-safe.
 *
 * <pre>{@code
 * CodingSheet sheet = CodingSheet.read(Path.of("anna.csv"), transcripts, codebook);
 * Evaluation evaluation = Evaluation.of(sheet.statements("anna"), statements)
 *         .withStances(sheet.points("anna"), machine);
 * evaluation.confusion(Aspect.KIND).recall("proposal");
 * evaluation.oppositionRecall();
 * evaluation.reliability(Aspect.KIND).alpha();
 * System.out.println(evaluation.toText());
 * }</pre>
 */
public final class Evaluation {

    private static final List<String> STRENGTHS = List.of("weak", "medium", "strong");
    private static final String OPPOSE = "oppose";

    private final List<Statement> reference;
    private final List<Statement> found;
    private final Map<Aspect, List<Judged>> judged;

    private Evaluation(List<Statement> reference, List<Statement> found, Map<Aspect, List<Judged>> judged) {
        this.reference = List.copyOf(reference);
        this.found = List.copyOf(found);
        this.judged = judged;
    }

    /**
     * Compares kinds, directions and strengths.
     *
     * @param reference the statements as the coding that counts as right has them
     * @param found the statements as the other coding has them; more of them may be given
     * @return the comparison
     * @throws InputException if a text of the reference is missing among the found
     */
    public static Evaluation of(List<Statement> reference, List<Statement> found) {
        Objects.requireNonNull(reference, "reference must not be null");
        Objects.requireNonNull(found, "found must not be null");
        return new Evaluation(reference, found, judged(reference, found, List.of(), List.of()));
    }

    /**
     * Adds stances and issues.
     *
     * @param reference coded points of the reference's statements
     * @param found coded points of the found statements
     * @return a new comparison
     */
    public Evaluation withStances(List<CodedPoint> reference, List<CodedPoint> found) {
        Objects.requireNonNull(reference, "reference must not be null");
        Objects.requireNonNull(found, "found must not be null");
        return new Evaluation(this.reference, this.found, judged(this.reference, this.found, reference, found));
    }

    private static Map<Aspect, List<Judged>> judged(
            List<Statement> reference, List<Statement> found, List<CodedPoint> stances, List<CodedPoint> foundStances) {
        Map<Aspect, List<Judged>> judged = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            judged.put(aspect, new ArrayList<>());
        }
        boolean withStances = !stances.isEmpty() || !foundStances.isEmpty();
        for (Statement statement : reference) {
            List<Unit> others = Unit.of(sameText(statement, found), foundStances);
            String cluster = name(statement);
            int from = 0;
            for (Unit unit : Unit.of(statement, stances)) {
                while (from < others.size() && others.get(from).end() <= unit.start()) {
                    from++;
                }
                List<Unit> match = nearest(unit, others, from);
                judge(unit, match, cluster, judged);
                if (withStances && !match.isEmpty()) {
                    judgeIssues(unit, match.get(0), cluster, judged);
                }
            }
        }
        return judged;
    }

    private static Statement sameText(Statement statement, List<Statement> found) {
        return found.stream()
                .filter(other ->
                        other.transcript().text().equals(statement.transcript().text())
                                && other.delegation().equals(statement.delegation()))
                .findFirst()
                .orElseThrow(
                        () -> InputException.of(
                                name(statement),
                                "is not among the statements to compare with\nMaybe its text was changed: texts must be equal."));
    }

    private static String name(Statement statement) {
        String source = statement.transcript().source();
        return source.isEmpty() ? statement.delegation().name() : source;
    }

    /** The unit with the largest overlap, the earlier of equals; one without points where nothing overlaps. */
    private static List<Unit> nearest(Unit unit, List<Unit> others, int from) {
        Unit best = null;
        for (int i = from; i < others.size() && others.get(i).start() < unit.end(); i++) {
            if (best == null || others.get(i).overlap(unit) > best.overlap(unit)) {
                best = others.get(i);
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private static void judge(Unit unit, List<Unit> match, String cluster, Map<Aspect, List<Judged>> judged) {
        String kind = match.isEmpty() ? Unit.NONE : match.get(0).kind();
        judged.get(Aspect.KIND).add(new Judged(cluster, unit.kind(), kind));
        if (!match.isEmpty()) {
            Unit other = match.get(0);
            if (!unit.kind().equals(Unit.NONE) && !kind.equals(Unit.NONE)) {
                judged.get(Aspect.DIRECTION).add(new Judged(cluster, unit.direction(), other.direction()));
            }
            if (unit.acts() && other.acts()) {
                judged.get(Aspect.STRENGTH).add(new Judged(cluster, unit.strength(), other.strength()));
            }
        }
        Map<String, Stance> others = match.isEmpty() ? Map.of() : match.get(0).stances();
        Set<String> questions = new TreeSet<>(unit.stances().keySet());
        questions.addAll(others.keySet());
        for (String question : questions) {
            judged.get(Aspect.STANCE)
                    .add(new Judged(cluster, named(unit.stances(), question), named(others, question)));
        }
    }

    private static void judgeIssues(Unit unit, Unit other, String cluster, Map<Aspect, List<Judged>> judged) {
        if (!unit.kind().equals(Unit.NONE) && !other.kind().equals(Unit.NONE)) {
            judged.get(Aspect.ISSUE).add(new Judged(cluster, unit.issues(), other.issues()));
        }
    }

    private static String named(Map<String, Stance> stances, String question) {
        return stances.containsKey(question) ? stances.get(question).name().toLowerCase(Locale.ROOT) : Unit.NONE;
    }

    /**
     * How each class of the reference was taken.
     *
     * @param aspect what is compared
     * @return the counts with precision, recall and F1 per class
     */
    public Confusion confusion(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect must not be null");
        return Confusion.of(judged.get(aspect));
    }

    /**
     * How far the two codings agree beyond chance: strengths as an order, all else as classes without order.
     *
     * @param aspect what is compared
     * @return the reliability, two values a unit
     */
    public Reliability reliability(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect must not be null");
        List<List<String>> units = judged.get(aspect).stream()
                .map(unit -> List.of(unit.reference(), unit.found()))
                .toList();
        return aspect == Aspect.STRENGTH ? Reliability.ordinal(units, STRENGTHS) : Reliability.nominal(units);
    }

    /**
     * Of the stances of opposition in the reference, the share that was found as opposition: what a comparison of positions
     * stands and falls with.
     *
     * @return from 0 to 1; empty if the reference opposes nothing
     */
    public OptionalDouble oppositionRecall() {
        Confusion stances = confusion(Aspect.STANCE);
        boolean occurs = judged.get(Aspect.STANCE).stream()
                .anyMatch(unit -> unit.reference().equals(OPPOSE));
        return occurs ? OptionalDouble.of(stances.recall(OPPOSE)) : OptionalDouble.empty();
    }

    /**
     * All figures for people: for each aspect with units a table of counts, precision, recall and F1 with a 95 % interval of
     * macro-F1 over texts, if there are two or more, and alpha.
     *
     * @return Markdown, lines that end with a line feed
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Aspect aspect : Aspect.values()) {
            Confusion confusion = confusion(aspect);
            if (confusion.size() > 0) {
                text.append(aspect.name().toLowerCase(Locale.ROOT)).append("\n\n");
                // Every set of issues is a class: a table of them is too wide to be read.
                text.append(aspect == Aspect.ISSUE ? "" : confusion.toMarkdown() + "\n");
                text.append(String.format(
                        Locale.ROOT,
                        "accuracy %.3f, macro-F1 %.3f %s; %s\n\n",
                        confusion.accuracy(),
                        confusion.macroF1(),
                        interval(confusion),
                        reliability(aspect)));
            }
        }
        oppositionRecall()
                .ifPresent(recall -> text.append(String.format(Locale.ROOT, "recall of opposition %.3f\n", recall)));
        return text.toString();
    }

    /** One text says nothing of how others would come out. */
    private static String interval(Confusion confusion) {
        if (confusion.texts() < 2) {
            return "(one text: no interval)";
        }
        Interval interval = confusion.interval(Confusion::macroF1, 0.95);
        return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
    }

    @Override
    public String toString() {
        return Shown.line("Evaluation of " + found.size() + " statements, " + confusion(Aspect.KIND));
    }
}
