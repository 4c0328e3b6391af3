package org.rapporteur.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Words;

/**
 * How often each indicator of a codebook fires in some statements: which never do, which always do, and which issues or
 * poles are found in the same points.
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

    private static final int WIDEST = 44;

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
        @Override
        public String toString() {
            return Shown.line(one + " and " + other + ": " + together + " points together");
        }
    }

    private final String id;
    private final int points;
    private final List<Use> uses;
    private final List<Pair> coinciding;

    private final List<Use> cutShort;

    private IndicatorReport(String id, int points, List<Use> uses, List<Pair> coinciding, Truncations truncations) {
        this.id = id;
        this.points = points;
        this.uses = List.copyOf(uses);
        this.coinciding = List.copyOf(coinciding);
        this.cutShort = never().stream()
                .filter(use -> truncations.in(use.indicator.pattern()))
                .toList();
    }

    /**
     * Looks for all indicators of a codebook.
     *
     * @param codebook the codebook
     * @param statements the statements to look in; may be none
     * @return the report
     */
    public static IndicatorReport of(Codebook codebook, List<Statement> statements) {
        Count count = new Count(codebook);
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
        StringBuilder text = new StringBuilder().append(this).append('\n');
        section(text, "Never", never());
        section(text, "Of these with ~ after a mere beginning (maybe *)", cutShort());
        section(text, "Always", always());
        text.append("\nCoinciding: ").append(coinciding.size()).append('\n');
        coinciding.forEach(pair -> text.append(String.format(
                Locale.ROOT,
                "  %-38s %-38s %6d %5.2f\n",
                cut(pair.one, 38),
                cut(pair.other, 38),
                pair.together,
                pair.share)));
        section(
                text,
                "Used",
                uses.stream()
                        .filter(use -> use.points > 0)
                        .sorted(Comparator.comparingInt(Use::points).reversed())
                        .toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String name, List<Use> uses) {
        text.append('\n').append(name).append(": ").append(uses.size()).append('\n');
        for (Use use : uses) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-22s %-9s %-44s %6d %4d\n",
                    cut(use.owner, 22),
                    use.indicator.role().name().toLowerCase(Locale.ROOT),
                    cut(use.indicator.pattern(), WIDEST),
                    use.points,
                    use.delegations));
        }
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    @Override
    public String toString() {
        return Shown.line(cut(id, 20) + ": " + uses.size() + " indicators in " + points + " points, " + never().size()
                + " never, " + always().size() + " always");
    }

    /** The count while it goes on. */
    private static final class Count {

        private final CompiledCodebook compiled;
        private final Coder coder;
        private final int[] points;
        private final Map<String, int[]> byDelegation = new LinkedHashMap<>();
        private final Map<String, Integer> pointsOf = new LinkedHashMap<>();
        private final Map<String, BitSet> issues = new LinkedHashMap<>();
        private final Map<String, BitSet> poles = new LinkedHashMap<>();
        private final Truncations truncations = new Truncations();
        private int total;

        Count(Codebook codebook) {
            this.compiled = new CompiledCodebook(codebook);
            this.coder = Coder.by(codebook);
            this.points = new int[compiled.indicators.size()];
            for (Issue issue : codebook.issues()) {
                issues.put(issue.id(), new BitSet());
            }
            for (Question question : codebook.questions()) {
                poles.put(question.id() + " " + Stance.SUPPORT, new BitSet());
                poles.put(question.id() + " " + Stance.OPPOSE, new BitSet());
            }
        }

        void add(Statement statement) {
            String delegation = statement.delegation().id();
            truncations.note(Words.of(statement.transcript().text()));
            PointCoder finder = new PointCoder(compiled, statement.transcript());
            int[] own = byDelegation.computeIfAbsent(delegation, k -> new int[points.length]);
            for (CodedPoint point : coder.code(statement)) {
                for (int number : finder.indicators(point.point())) {
                    points[number]++;
                    own[number]++;
                }
                pointsOf.merge(delegation, 1, Integer::sum);
                note(point);
                total++;
            }
        }

        private void note(CodedPoint point) {
            point.issues().keySet().forEach(issue -> issues.get(issue.id()).set(total));
            point.stances().forEach((question, stance) -> {
                if (stance == Stance.SUPPORT || stance == Stance.OPPOSE) {
                    poles.get(question.id() + " " + stance).set(total);
                }
            });
        }

        IndicatorReport report() {
            List<Use> uses = new ArrayList<>();
            for (int number = 0; number < points.length; number++) {
                uses.add(use(number));
            }
            List<Pair> pairs = new ArrayList<>(pairs(issues));
            pairs.addAll(pairs(poles));
            pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
            return new IndicatorReport(compiled.codebook.id(), total, uses, pairs, truncations);
        }

        private Use use(int number) {
            CompiledCodebook.Owned owned = compiled.indicators.get(number);
            int delegations = 0;
            double least = pointsOf.isEmpty() ? 0 : 1;
            for (Map.Entry<String, Integer> entry : pointsOf.entrySet()) {
                int fired = byDelegation.get(entry.getKey())[number];
                delegations += fired > 0 ? 1 : 0;
                least = Math.min(least, (double) fired / entry.getValue());
            }
            return new Use(owned.owner(), owned.indicator(), points[number], delegations, least);
        }

        private static List<Pair> pairs(Map<String, BitSet> sets) {
            List<Pair> pairs = new ArrayList<>();
            List<String> names = List.copyOf(sets.keySet());
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    pairs.addAll(pair(names.get(i), names.get(j), sets));
                }
            }
            return pairs;
        }

        private static List<Pair> pair(String one, String other, Map<String, BitSet> sets) {
            BitSet both = (BitSet) sets.get(one).clone();
            both.and(sets.get(other));
            int smaller = Math.min(sets.get(one).cardinality(), sets.get(other).cardinality());
            int either = sets.get(one).cardinality() + sets.get(other).cardinality() - both.cardinality();
            double share = either == 0 ? 0 : (double) both.cardinality() / either;
            return smaller >= ENOUGH && share >= COINCIDE
                    ? List.of(new Pair(one, other, both.cardinality(), share))
                    : List.of();
        }
    }
}
