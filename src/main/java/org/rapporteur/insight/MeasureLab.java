package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.statement.Delegation;

/**
 * All measures on one comparison: what each says of every pair, how far they order the pairs alike, where a conclusion
 * depends on the measure, and where a measure takes silence for agreement.
 *
 * <p>A measure on stances is taken over all questions of the issues compared, as its authors do; the others are means over the
 * issues both address, weighted by the mean of both saliences, as in {@code matrix.overall(...)}. Where a measure finds
 * nothing to compare it has no value and takes no part. The longest common subsequence and Jaro-Winkler take long for many
 * delegations with long statements; {@link #of(ComparisonMatrix, List)} leaves them out. Immutable and thread-safe.
 *
 * <pre>{@code
 * MeasureLab lab = MeasureLab.of(matrix);
 * lab.value("Norland", "Sudland", "signorino-ritter");   // OptionalDouble[-1.0]
 * lab.concordance();                                     // Kendall's W, 1 if all order the pairs alike
 * lab.flips();                                           // "Is Norland nearer to Ostania than to Sudland? It depends."
 * System.out.println(lab.toText());
 * }</pre>
 */
public final class MeasureLab {

    /** How much higher S must be with silence in the middle than without for a warning. */
    private static final double REWARDED = 0.25;

    private final Debate debate;
    private final List<LabColumn> columns;
    private final List<Flip> flips;
    private final List<Warning> warnings;

    private MeasureLab(Debate debate, List<Measure> measures) {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("measures (none) must be at least one");
        }
        this.debate = debate;
        List<LabColumn> all = new ArrayList<>();
        measures.forEach(measure -> all.add(LabColumn.of(debate, measure)));
        this.flips = Flips.of(debate, all);
        LabColumn neutral = LabColumn.silenceAsMiddle(debate);
        this.warnings = warnings(debate, neutral);
        all.add(neutral);
        this.columns = List.copyOf(all);
    }

    /**
     * All measures on the pairs of a matrix.
     *
     * @param matrix the matrix; its own measure does not matter
     * @return the lab
     */
    public static MeasureLab of(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return of(matrix, Measures.all());
    }

    /**
     * Some measures on the pairs of a matrix.
     *
     * @param matrix the matrix; its own measure does not matter
     * @param measures at least one
     * @return the lab
     */
    public static MeasureLab of(ComparisonMatrix matrix, List<Measure> measures) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        Objects.requireNonNull(measures, "measures must not be null");
        return new MeasureLab(Debate.of(matrix), measures);
    }

    /**
     * All measures on points coded elsewhere, such as in a statement table.
     *
     * @param codebook the issues and questions
     * @param points coded points of any number of delegations
     * @return the lab
     */
    public static MeasureLab of(Codebook codebook, Collection<CodedPoint> points) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(points, "points must not be null");
        return new MeasureLab(Debate.of(codebook, points), Measures.all());
    }

    /**
     * A triple of delegations that measures order differently.
     *
     * @param of from whom distances are seen
     * @param one a delegation
     * @param other another
     * @param oneNearer ids of the measures for which {@code one} is the nearer
     * @param otherNearer ids of those for which {@code other} is
     */
    public record Flip(
            Delegation of, Delegation one, Delegation other, List<String> oneNearer, List<String> otherNearer) {

        /** Copies the lists. */
        public Flip {
            Objects.requireNonNull(of, "of must not be null");
            Objects.requireNonNull(one, "one must not be null");
            Objects.requireNonNull(other, "other must not be null");
            Objects.requireNonNull(oneNearer, "oneNearer must not be null");
            Objects.requireNonNull(otherNearer, "otherNearer must not be null");
            oneNearer = List.copyOf(oneNearer);
            otherNearer = List.copyOf(otherNearer);
        }

        int evenness() {
            return Math.min(oneNearer.size(), otherNearer.size());
        }

        /**
         * In a line, such as "Norland is nearer to Ostania (9 measures) or to Sudland (4)"; do not parse.
         *
         * @return a sentence
         */
        public String describe() {
            return of + " is nearer to " + one + " (" + Shown.counted(oneNearer.size(), "measure") + ") or to " + other
                    + " (" + otherNearer.size() + ")";
        }

        @Override
        public String toString() {
            return Lines.cut(describe(), 79);
        }
    }

    /**
     * A pair whose silence some measure takes for agreement.
     *
     * @param first a delegation
     * @param second another
     * @param withSilence S with silence as the middle of the scale
     * @param withoutSilence S over the questions both address; empty if there is none
     * @param shared how many questions both address
     * @param questions how many there are
     */
    public record Warning(
            Delegation first,
            Delegation second,
            double withSilence,
            OptionalDouble withoutSilence,
            int shared,
            int questions) {
        /** Nothing is missing. */
        public Warning {
            Objects.requireNonNull(first, "first must not be null");
            Objects.requireNonNull(second, "second must not be null");
            Objects.requireNonNull(withoutSilence, "withoutSilence must not be null");
        }

        /**
         * The same in a sentence, for people; do not parse.
         *
         * @return a sentence
         */
        public String describe() {
            String pair = first + " and " + second + ": S is " + LabText.signed(withSilence)
                    + " if silence counts as the middle of the scale, ";
            String reason = ". At " + (questions - shared) + " of " + questions
                    + " questions at least one of them says nothing, and two who say nothing have distance 0:"
                    + " that is silence, not agreement.";
            return pair
                    + (withoutSilence.isPresent()
                            ? LabText.signed(withoutSilence.getAsDouble()) + " on what both address"
                            : "but there is no question both address")
                    + reason;
        }

        @Override
        public String toString() {
            return Lines.cut(describe(), 79);
        }
    }

    private static List<Warning> warnings(Debate debate, LabColumn neutral) {
        List<Warning> warnings = new ArrayList<>();
        LabColumn said = LabColumn.of(debate, Measures.signorinoRitter());
        for (int p = 0; p < debate.pairs().size(); p++) {
            Work.goOn();
            OptionalDouble with = neutral.values().get(p);
            OptionalDouble without = said.values().get(p);
            if (with.isPresent() && with.getAsDouble() - without.orElse(-1) >= REWARDED) {
                warnings.add(warning(debate, debate.pairs().get(p), with.getAsDouble(), without));
            }
        }
        return List.copyOf(warnings);
    }

    private static Warning warning(Debate debate, int[] pair, double with, OptionalDouble without) {
        StanceProfile first = debate.profile(pair[0]);
        List<String> second = debate.profile(pair[1]).questions();
        int shared = (int) first.questions().stream().filter(second::contains).count();
        return new Warning(
                debate.delegation(pair[0]), debate.delegation(pair[1]), with, without, shared, debate.questions());
    }

    /**
     * The measures.
     *
     * @return their ids in order; the last is S with silence as the middle of the scale, for comparison only
     */
    public List<String> measures() {
        return columns.stream().map(LabColumn::name).toList();
    }

    /**
     * What a measure says of a pair, over all issues.
     *
     * @param first any usual name
     * @param second any usual name
     * @param measure id of the measure
     * @return its value; empty if it finds nothing to compare
     * @throws UnknownNameException if a name is not known, or the two are not compared
     */
    public OptionalDouble value(String first, String second, String measure) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        Objects.requireNonNull(measure, "measure must not be null");
        int a = debate.number(first);
        int b = debate.number(second);
        return column(measure).values().get(pair(first, second, a, b));
    }

    private int pair(String first, String second, int a, int b) {
        for (int p = 0; p < debate.pairs().size(); p++) {
            int[] pair = debate.pairs().get(p);
            if (pair[0] == a && pair[1] == b || pair[0] == b && pair[1] == a) {
                return p;
            }
        }
        throw UnknownNameException.of(
                "pair",
                first + " - " + second,
                debate.pairs().stream()
                        .map(pair -> debate.delegation(pair[0]) + " - " + debate.delegation(pair[1]))
                        .toList());
    }

    /**
     * How far the measures order the pairs alike: Kendall's W over the pairs that all of them can compare, measures that can
     * compare fewer than half of the pairs left out.
     *
     * @return from 0 to 1; empty if there are fewer than two such measures or three such pairs
     */
    public OptionalDouble concordance() {
        return agreement(columns).w();
    }

    /** Kendall's W of some columns, and on what it rests. */
    record Agreement(OptionalDouble w, int measures, int pairs) {}

    Agreement agreement(List<LabColumn> some) {
        int n = debate.pairs().size();
        List<LabColumn> able = some.stream()
                .filter(column -> column.family() != LabColumn.Family.CAUTION)
                .filter(column -> 2
                                * column.values().stream()
                                        .filter(OptionalDouble::isPresent)
                                        .count()
                        >= n)
                .toList();
        int[] known = IntStream.range(0, n)
                .filter(p -> able.stream().allMatch(column -> column.knows(p)))
                .toArray();
        double[][] ratings = able.stream()
                .map(column ->
                        Arrays.stream(known).mapToDouble(column::nearness).toArray())
                .toArray(double[][]::new);
        return new Agreement(Concordance.kendall(ratings), able.size(), known.length);
    }

    /**
     * How far two measures order the pairs alike: Kendall's tau-b over the pairs that both can compare, nearer pairs first
     * whichever way a measure counts.
     *
     * @param measure id of a measure
     * @param other id of another
     * @return from -1, the contrary order, to 1, the same; empty if there are fewer than three such pairs, or one of the two
     *     ties them all
     * @throws UnknownNameException if an id is not known
     */
    public OptionalDouble tau(String measure, String other) {
        Objects.requireNonNull(measure, "measure must not be null");
        Objects.requireNonNull(other, "other must not be null");
        return tau(column(measure), column(other));
    }

    OptionalDouble tau(LabColumn one, LabColumn other) {
        int[] known = IntStream.range(0, debate.pairs().size())
                .filter(p -> one.knows(p) && other.knows(p))
                .toArray();
        return RankCorrelation.tau(
                Arrays.stream(known).mapToDouble(one::nearness).toArray(),
                Arrays.stream(known).mapToDouble(other::nearness).toArray());
    }

    private LabColumn column(String measure) {
        return columns.stream()
                .filter(c -> c.name().equals(measure))
                .findFirst()
                .orElseThrow(() -> UnknownNameException.of("measure", measure, measures()));
    }

    /**
     * Where a conclusion depends on the measure: triples for which some measures say that a delegation is nearer to one, some
     * that it is nearer to the other.
     *
     * @return those with the most measures on the smaller side first, ties by name
     */
    public List<Flip> flips() {
        return flips;
    }

    /**
     * Where a measure takes silence for agreement.
     *
     * @return a warning for each pair that S puts nearer by at least 0.25 if silence counts as the middle of the scale
     */
    public List<Warning> warnings() {
        return warnings;
    }

    Debate debate() {
        return debate;
    }

    List<LabColumn> columns() {
        return columns;
    }

    /**
     * The table of pairs by measures, the agreement of the measures, groups of measures that order the pairs alike, flips and
     * warnings; at most 100 columns wide. Of more than 60 pairs those stand there on which the measures disagree most. Do not
     * parse.
     *
     * @return text with {@code \n} as line end
     */
    public String toText() {
        return new LabText(this).text();
    }

    /**
     * What all measures say of one pair: the value of each, and which place the pair has among all pairs that the measure can
     * compare, the nearest first. Do not parse.
     *
     * @param first any usual name
     * @param second any usual name
     * @return text with {@code \n} as line end
     * @throws UnknownNameException if a name is not known, or the two are not compared
     */
    public String toText(String first, String second) {
        Objects.requireNonNull(first, "first must not be null");
        Objects.requireNonNull(second, "second must not be null");
        return new LabText(this).pair(pair(first, second, debate.number(first), debate.number(second)));
    }

    @Override
    public String toString() {
        return "MeasureLab of " + (columns.size() - 1) + " measures on "
                + debate.pairs().size() + " pairs";
    }
}
