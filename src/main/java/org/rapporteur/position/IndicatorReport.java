package org.rapporteur.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Stance;
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

    private static final int WIDEST = 44;
    private static final int FORMS = 66;

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

        private static String shown(Map<String, Integer> forms) {
            return forms.isEmpty()
                    ? "nothing"
                    : forms.entrySet().stream()
                            .map(form -> form.getKey() + " " + form.getValue())
                            .collect(Collectors.joining(", "));
        }
    }

    private final String id;
    private final int points;
    private final List<Use> uses;
    private final List<Pair> coinciding;

    private final List<Use> cutShort;
    private final List<Forms> forms;

    private IndicatorReport(
            String id, int points, List<Use> uses, List<Pair> coinciding, TextForms texts, List<Forms> forms) {
        this.forms = List.copyOf(forms);
        this.id = id;
        this.points = points;
        this.uses = List.copyOf(uses);
        this.coinciding = List.copyOf(coinciding);
        this.cutShort = never().stream()
                .filter(use -> texts.isCutShort(use.indicator.pattern()))
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
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
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
     * What the open words of the indicators take and leave: whether {@code ~} and {@code *} mean what they were meant to.
     *
     * @return one for each different open word of an indicator, in the order of the codebook; also of synonyms
     */
    public List<Forms> forms() {
        return forms;
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
        forms(text, "Words of the texts that begin so and that ~ does not take (maybe *, or one more entry)", true);
        section(
                text,
                "Used",
                uses.stream()
                        .filter(use -> use.points > 0)
                        .sorted(Comparator.comparingInt(Use::points).reversed())
                        .toList());
        forms(text, "Taken by ~ and * (is each of the same meaning?)", false);
        return text.toString();
    }

    /** Taken forms other than the word itself, or missed ones, of each open word once; the most frequent first where missed. */
    private void forms(StringBuilder text, String name, boolean missed) {
        Map<String, Map<String, Integer>> byWord = new LinkedHashMap<>();
        for (Forms each : forms) {
            Map<String, Integer> its = missed ? each.missed : each.taken;
            if (!its.isEmpty() && (missed || !its.keySet().equals(Set.of(TextForms.bare(each.word))))) {
                byWord.putIfAbsent(each.word, its);
            }
        }
        List<Map.Entry<String, Map<String, Integer>>> lines = new ArrayList<>(byWord.entrySet());
        if (missed) {
            lines.sort(
                    Comparator.comparingInt((Map.Entry<String, Map<String, Integer>> line) -> -total(line.getValue()))
                            .thenComparing(Map.Entry::getKey));
        }
        text.append('\n').append(name).append(": ").append(lines.size()).append('\n');
        for (Map.Entry<String, Map<String, Integer>> line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-22s %6d %s\n",
                    cut(line.getKey(), 22),
                    total(line.getValue()),
                    cut(Forms.shown(line.getValue()), FORMS)));
        }
    }

    private static int total(Map<String, Integer> forms) {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
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
        private final TextForms texts = new TextForms();
        private int total;

        Count(Codebook codebook) {
            this.compiled = CompiledCodebook.of(codebook);
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
            texts.note(statement.transcript().words());
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
            return new IndicatorReport(compiled.id, total, uses, pairs, texts, forms());
        }

        private List<Forms> forms() {
            List<Forms> forms = new ArrayList<>();
            Map<String, Set<String>> elsewhere = new LinkedHashMap<>();
            for (CompiledCodebook.Owned owned : compiled.indicators) {
                Set<String> taken = elsewhere.computeIfAbsent(owned.owner(), k -> new LinkedHashSet<>());
                words(owned).forEach(word -> taken.addAll(texts.taken(word).keySet()));
            }
            for (CompiledCodebook.Owned owned : compiled.indicators) {
                for (String word : words(owned)) {
                    if (TextForms.isOpen(word)) {
                        Map<String, Integer> missed = texts.missed(word);
                        missed.keySet().removeAll(elsewhere.getOrDefault(owned.owner(), Set.of()));
                        forms.add(new Forms(owned.owner(), owned.indicator(), word, texts.taken(word), missed));
                    }
                }
            }
            return forms;
        }

        /** The words of an indicator and of all that synonyms make of it, each once. */
        private Set<String> words(CompiledCodebook.Owned owned) {
            Set<String> words = new LinkedHashSet<>();
            for (String phrase : owned.indicator().phrases()) {
                compiled.variants(phrase).forEach(variant -> words.addAll(TextForms.words(variant)));
            }
            return words;
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
