package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.Measure;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.PairTable;

class CertaintyTest {

    private static final Issue SEAS = Issue.of("seas", "Seas");
    private static final Issue TRADE = Issue.of("trade", "Trade");
    private static final Codebook CODEBOOK = Codebook.of(
            "two",
            List.of(SEAS, TRADE),
            List.of(
                    new Question("q1", "seas", "One.", List.of()),
                    new Question("q2", "seas", "Two.", List.of()),
                    new Question("q3", "seas", "Three.", List.of()),
                    new Question("t1", "trade", "Four.", List.of()),
                    new Question("t2", "trade", "Five.", List.of())));

    /** Norland and Ostania say much the same, Sudland the opposite; Estmark speaks on trade only, once. */
    private static final List<CodedPoint> SAID = points(
            "Norland: +q1 +q2 +q3 | +q1 +t1",
            "Ostania: +q1 +q2 -q3 | +q1 +t1",
            "Sudland: -q1 -q2 +q3 | -q1 -t1",
            "Estmark: +t2",
            "Westmark: +q1");

    private static final Certainty CERTAINTY = Certainty.of(CODEBOOK, SAID, Measures.positionAlignment());

    private static List<CodedPoint> points(String... said) {
        List<CodedPoint> points = new ArrayList<>();
        for (String each : said) {
            points.addAll(Said.points(CODEBOOK, each));
        }
        return points;
    }

    @Test
    void itTellsHowSureItIsWhoIsNearer() {
        OptionalDouble nearer = CERTAINTY.probabilityCloser("Norland", "Ostania", "Sudland");
        assertThat(nearer.getAsDouble()).isBetween(0.8, 1 - 1 / 7.0);
        assertThat(nearer.getAsDouble()
                        + CERTAINTY
                                .probabilityCloser("Norland", "Sudland", "Ostania")
                                .getAsDouble())
                .isCloseTo(1, within(1e-12));
        assertThat(CERTAINTY.probabilityCloser("Norland", "Ostania", "Sudland", "seas"))
                .isPresent();
        assertThat(CERTAINTY.describe("Norland", "Sudland", "Ostania"))
                .startsWith("Norland is nearer to Ostania than to Sudland with probability 0.8")
                .contains("leaving out");
    }

    @Test
    void anIntervalHoldsTheValueAndNarrowsWithTheLevel() {
        Interval wide = CERTAINTY.interval("Norland", "Ostania", 0.95).orElseThrow();
        Interval narrow = CERTAINTY.interval("Norland", "Ostania", 0.5).orElseThrow();
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low()).isGreaterThanOrEqualTo(0);
        assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high()).isLessThanOrEqualTo(1);
        assertThat(wide.low()).isLessThan(wide.high());
        assertThat(CERTAINTY.interval("Norland", "Ostania", "seas", 0.95)).isPresent();
        assertThat(CERTAINTY.describe("Norland", "Ostania"))
                .contains("95 % between")
                .contains("from 5 and 5 points");
    }

    @Test
    void theSameNumbersComeOutInAnyCompanyAndForAnyNumberOfThreads() {
        List<CodedPoint> three = points(
                "Norland: +q1 +q2 +q3 | +q1 +t1", "Ostania: +q1 +q2 -q3 | +q1 +t1", "Sudland: -q1 -q2 +q3 | -q1 -t1");
        double alone = Certainty.of(CODEBOOK, three, Measures.positionAlignment())
                .probabilityCloser("Norland", "Ostania", "Sudland")
                .getAsDouble();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToDouble(k -> CERTAINTY
                                .probabilityCloser("Norland", "Ostania", "Sudland")
                                .getAsDouble())
                        .distinct()
                        .toArray())
                .containsExactly(alone);
    }

    @Test
    void whatCannotBeSaidIsSaidWithItsReason() {
        assertThat(CERTAINTY.interval("Norland", "Estmark", 0.95)).isEmpty();
        assertThat(CERTAINTY.describe("Norland", "Estmark"))
                .contains("how sure that is cannot be said")
                .contains("makes one point on what both address");
        assertThat(CERTAINTY.describe("Westmark", "Estmark"))
                .isEqualTo(
                        "Westmark and Estmark: nothing can be said, Westmark and Estmark address no issue in common.");
        assertThat(CERTAINTY.probabilityCloser("Westmark", "Norland", "Estmark"))
                .isEmpty();
        assertThat(CERTAINTY.describe("Westmark", "Norland", "Estmark"))
                .startsWith("Whether Westmark is nearer to Norland than to Estmark cannot be said:");
        Robustness robustness = CERTAINTY.robustness("Westmark", "Norland", "Estmark");
        assertThat(robustness.applies()).isFalse();
        assertThat(robustness.radius()).isEmpty();
        assertThat(robustness.describe()).contains("address no issue in common");
        assertThat(CERTAINTY.robustness("Norland", "Sudland", "Ostania").describe())
                .contains("as things stand it is not so");
    }

    @Test
    void onePointEachIsNoCertainty() {
        Certainty once = Certainty.of(
                CODEBOOK, points("Norland: +q1", "Ostania: +q1", "Sudland: -q1"), Measures.positionAlignment());
        assertThat(once.interval("Norland", "Ostania", 0.95)).isEmpty();
        assertThat(once.probabilityCloser("Norland", "Ostania", "Sudland")).isEmpty();
        assertThat(once.describe("Norland", "Ostania")).contains("Norland makes one point on what both address");
        assertThat(once.toText()).doesNotContain("NaN");
    }

    @Test
    void pointsThatAreAllAlikeAreNoCertaintyEither() {
        Certainty alike = Certainty.of(
                CODEBOOK,
                points("Norland: +q1 +q1", "Ostania: +q1 +q1", "Sudland: -q1 -q1"),
                Measures.positionAlignment());
        assertThat(alike.interval("Norland", "Ostania", 0.95)).isEmpty();
        assertThat(alike.describe("Norland", "Ostania")).contains("a sign of too few points");
        assertThat(alike.probabilityCloser("Norland", "Ostania", "Sudland")).hasValue(0.75);
    }

    @Test
    void fewerThanTwoDelegationsAreToldSo() {
        Certainty alone = Certainty.of(CODEBOOK, points("Norland: +q1 +q2"), Measures.positionAlignment());
        assertThat(alone.toText()).contains("fewer than two delegations");
        assertThatThrownBy(() -> alone.interval("Norland", "Sudlund", 0.95)).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> CERTAINTY.probabilityCloser("Norland", "Norland", "Sudland"))
                .hasMessageContaining("must be three");
        assertThatThrownBy(() -> CERTAINTY.interval("Norland", "Sudland", 1))
                .hasMessageContaining("level (1.0) must lie between 0 and 1");
    }

    @Test
    void aMeasureThatFindsNothingToCompareIsNotSureOfAnything() {
        Certainty stances = Certainty.of(
                CODEBOOK,
                points("Norland: +q1 +q1", "Ostania: +q2 +q2", "Sudland: +q1 -q1"),
                Measures.signorinoRitter());
        assertThat(stances.interval("Norland", "Ostania", 0.95)).isEmpty();
        assertThat(stances.describe("Norland", "Ostania")).contains("signorino-ritter finds nothing to compare");
        assertThat(stances.probabilityCloser("Norland", "Ostania", "Sudland")).isEmpty();
        assertThat(stances.interval("Norland", "Sudland", "seas", 0.95)).isPresent();
    }

    @Test
    void aTextMeasureHasIntervalsToo() {
        Certainty wording = Certainty.of(CODEBOOK, SAID, Measures.wordJaccard());
        assertThat(wording.interval("Norland", "Ostania", 0.95)).isPresent();
    }

    /** Seeds 0 to 23: three delegations with at most twelve points together, on one issue and on two. */
    @Test
    void theRadiusIsThatOfBruteForceForUpToTwelvePoints() {
        int applied = 0;
        for (long seed = 0; seed < 24; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<CodedPoint> said =
                    points("Norland: " + random(random), "Ostania: " + random(random), "Sudland: " + random(random));
            Measure measure = seed % 2 == 0 ? Measures.positionAlignment() : Measures.earthMover();
            Robustness found = Certainty.of(CODEBOOK, said, measure).robustness("Norland", "Ostania", "Sudland");
            int brute = bruteForce(said, measure);
            if (found.applies()) {
                applied++;
                assertThat(found.exact()).isTrue();
                assertThat(found.radius().orElse(-1)).as("seed %d", seed).isEqualTo(brute);
                assertThat(found.witness()).hasSize(Math.max(0, brute));
                if (brute > 0) {
                    List<CodedPoint> left = new ArrayList<>(said);
                    left.removeAll(found.witness());
                    assertThat(lead(left, measure).getAsDouble()).isNegative();
                }
            } else {
                assertThat(brute).as("seed %d", seed).isZero();
            }
        }
        assertThat(applied).isGreaterThan(6);
    }

    private static String random(SplittableRandom random) {
        StringBuilder said = new StringBuilder();
        int n = 2 + random.nextInt(3);
        for (int k = 0; k < n; k++) {
            said.append(k == 0 ? "" : " ")
                    .append("+-+~".charAt(random.nextInt(4)))
                    .append(List.of("q1", "q2", "q3", "t1").get(random.nextInt(4)));
        }
        return said.toString();
    }

    /** The smallest set of points without which the lead is negative; 0 if there is no lead, -1 if there is no such set. */
    private static int bruteForce(List<CodedPoint> said, Measure measure) {
        OptionalDouble whole = lead(said, measure);
        if (whole.isEmpty() || whole.getAsDouble() <= 0) {
            return 0;
        }
        int smallest = -1;
        for (int set = 1; set < 1 << said.size(); set++) {
            List<CodedPoint> left = new ArrayList<>();
            for (int k = 0; k < said.size(); k++) {
                if ((set >> k & 1) == 0) {
                    left.add(said.get(k));
                }
            }
            OptionalDouble lead = lead(left, measure);
            int size = Integer.bitCount(set);
            if (lead.isPresent() && lead.getAsDouble() < -1e-12 && (smallest < 0 || size < smallest)) {
                smallest = size;
            }
        }
        return smallest;
    }

    private static OptionalDouble lead(List<CodedPoint> said, Measure measure) {
        OptionalDouble near = overall(said, measure, "Norland", "Ostania");
        OptionalDouble far = overall(said, measure, "Norland", "Sudland");
        return near.isPresent() && far.isPresent()
                ? OptionalDouble.of(near.getAsDouble() - far.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The overall score written out: mean over joint issues, weighted by the mean of both saliences. */
    private static OptionalDouble overall(List<CodedPoint> said, Measure measure, String first, String second) {
        double sum = 0;
        double weights = 0;
        for (Issue issue : CODEBOOK.issues()) {
            var one = position(said, first, issue);
            var other = position(said, second, issue);
            if (one.isPresent() && other.isPresent()) {
                PairTable table = measure.compare(List.of(one.get(), other.get()));
                if (table.known(0, 1)) {
                    double weight = one.get().salience() + other.get().salience();
                    sum += weight * table.value(0, 1);
                    weights += weight;
                }
            }
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    private static java.util.Optional<Position> position(List<CodedPoint> said, String name, Issue issue) {
        List<CodedPoint> its = said.stream()
                .filter(point -> point.delegation().name().equals(name))
                .toList();
        return its.isEmpty()
                ? java.util.Optional.empty()
                : Positions.of(its.get(0).delegation(), its).on(issue);
    }

    @Test
    void forManyPointsTheBoundsAreCertified() {
        String much = "+q1 +q2 +q3 +t1 +t2 ".repeat(8).strip();
        List<CodedPoint> said = points("Norland: " + much, "Ostania: " + much, "Sudland: " + much.replace('+', '-'));
        Robustness robustness =
                Certainty.of(CODEBOOK, said, Measures.positionAlignment()).robustness("Norland", "Ostania", "Sudland");
        assertThat(robustness.applies()).isTrue();
        assertThat(robustness.atLeast()).isGreaterThan(1);
        robustness.atMost().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(robustness.atLeast()));
        assertThat(robustness.describe()).contains("no fewer than");
        assertThat(robustness.toString()).contains("or more");
    }

    /** The project's own examples: with every point once, what is drawn from is the overall score of the matrix. */
    @Test
    void withEveryPointOnceItIsTheScoreOfTheMatrix() {
        ComparisonMatrix matrix = Rapporteur.compare(Rapporteur.readAll(Path.of("examples/oewg-2019")))
                .codedBy(Codebook.ictSecurity())
                .between("Cuba", "Egypt", "Japan", "Netherlands")
                .matrix();
        Debate debate = Debate.of(matrix);
        matrix.pairs().stream().filter(pair -> pair.comparable()).forEach(pair -> {
            int a = debate.number(pair.first().name());
            int b = debate.number(pair.second().name());
            Reweighing reweighing = new Reweighing(
                    matrix.measure(),
                    debate.issues(),
                    new Voice(debate, a),
                    new Voice(debate, b),
                    (one, other) -> PairOnIssue.of(matrix.measure(), one, other));
            assertThat(reweighing.value()).hasValueCloseTo(pair.value().getAsDouble(), within(1e-9));
        });
        Certainty certainty = Certainty.of(matrix);
        matrix.pairs().forEach(pair -> {
            var bounds =
                    certainty.bounds(pair.first().name(), pair.second().name()).orElseThrow();
            assertThat(bounds.low()).isCloseTo(pair.bounds().low(), within(1e-9));
            assertThat(bounds.high()).isCloseTo(pair.bounds().high(), within(1e-9));
        });
        assertThat(certainty.toText().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(certainty.probabilityCloser("Japan", "Netherlands", "Cuba").getAsDouble())
                .isBetween(0.0, 1.0);
        assertThat(certainty).hasToString("Certainty of 6 pairs by position-alignment");
        assertThat(MeasureLab.of(matrix).toText())
                .contains("position-alignment")
                .doesNotContain("NaN");
    }

    @Test
    void theTextIsTheSameForAnyNumberOfThreadsAndSaysWhatIsSaidOfEachPair() throws Exception {
        String here = CERTAINTY.toText();
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(CERTAINTY::toText).get()).isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
        String unwrapped = here.replaceAll("\\n +", " ");
        assertThat(unwrapped)
                .contains(
                        CERTAINTY.describe("Norland", "Ostania"),
                        CERTAINTY.describe("Estmark", "Norland"),
                        CERTAINTY.describe("Estmark", "Westmark"))
                .doesNotContain("NaN");
    }

    /** Random debates, seeds 1 to 40: drawn all at once, the values are those of drawing after drawing. */
    @Test
    void drawnAllAtOnceTheValuesAreThoseOfOneDrawingAfterTheOther() {
        for (int seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Debate debate = Debate.of(CODEBOOK, points(said("Norland", random), said("Ostania", random)));
            Voice one = new Voice(debate, 0);
            Voice other = new Voice(debate, 1);
            Measure measure = Measures.positionAlignment();
            Reweighing pair =
                    new Reweighing(measure, debate.issues(), one, other, (a, b) -> PairOnIssue.of(measure, a, b));
            double[] values = pair.values(one.drawn(50), other.drawn(50));
            Redrawn first = new Redrawn(one.delegation(), one.points());
            Redrawn second = new Redrawn(other.delegation(), other.points());
            for (int d = 0; d < values.length; d++) {
                assertThat(values[d])
                        .as("seed %d, drawing %d", seed, d)
                        .isEqualTo(Double.valueOf(
                                pair.value(first.next(), second.next()).orElse(Double.NaN)));
            }
        }
    }

    private static String said(String name, SplittableRandom random) {
        StringBuilder said = new StringBuilder(name + ":");
        int points = 1 + random.nextInt(8);
        for (int k = 0; k < points; k++) {
            said.append(k > 0 && random.nextInt(4) == 0 ? " |" : "")
                    .append(List.of(" +", " -", " ~").get(random.nextInt(3)))
                    .append(List.of("q1", "q2", "q3", "t1", "t2").get(random.nextInt(5)));
        }
        return said.toString();
    }
}
