package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.scoring.Measures;

class MeasureLabTest {

    /** Twenty questions; Norland and Sudland are opposed on two and silent on eighteen. */
    private static final Codebook TWENTY = Codebook.of(
            "twenty",
            List.of(Issue.of("seas", "Seas")),
            IntStream.rangeClosed(1, 20)
                    .mapToObj(k -> new Question("q" + k, "seas", "Question " + k + ".", List.of()))
                    .toList());

    private static List<CodedPoint> points(String... said) {
        List<CodedPoint> points = new ArrayList<>();
        for (String each : said) {
            points.addAll(Said.points(TWENTY, each));
        }
        return points;
    }

    @Test
    void sRewardsSilenceAndTheLabSaysSo() {
        MeasureLab lab = MeasureLab.of(TWENTY, points("Norland: +q1 -q2", "Sudland: -q1 +q2"));
        assertThat(lab.value("Norland", "Sudland", LabColumn.NEUTRAL)).hasValueCloseTo(0.8, within(1e-12));
        assertThat(lab.value("Norland", "Sudland", "signorino-ritter")).hasValue(-1);
        assertThat(lab.value("Norland", "Sudland", "cohen-kappa")).hasValue(-1);
        assertThat(lab.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.shared()).isEqualTo(2);
            assertThat(warning.questions()).isEqualTo(20);
            assertThat(warning.toString()).hasSizeLessThan(80);
            assertThat(warning.describe())
                    .contains("Norland and Sudland: S is +0.80 if silence counts")
                    .contains("-1.00 on what both address")
                    .contains("At 18 of 20 questions")
                    .contains("silence, not agreement");
        });
        assertThat(lab.toText()).contains("WHERE A MEASURE TAKES SILENCE FOR AGREEMENT (1 pairs)");
    }

    @Test
    void aPairWithoutACommonQuestionHasNoValueAndAWarning() {
        MeasureLab lab = MeasureLab.of(TWENTY, points("Norland: +q1", "Sudland: +q2"));
        assertThat(lab.value("Norland", "Sudland", "signorino-ritter")).isEmpty();
        assertThat(lab.warnings())
                .singleElement()
                .extracting(MeasureLab.Warning::describe)
                .asString()
                .contains("but there is no question both address");
        assertThat(lab.concordance()).isEmpty();
        assertThat(lab.toText()).contains("nothing can be said").doesNotContain("NaN");
    }

    /** Ostania shares much with Norland and all of the little that Sudland says. */
    @Test
    void flipsNameWhoIsNearerByWhichMeasures() {
        MeasureLab lab = MeasureLab.of(
                TWENTY,
                points(
                        "Norland: +q1 +q1 +q1 +q2 +q3 +q4 -q5",
                        "Ostania: +q1 +q1 +q1 +q2 +q3 -q4 -q5",
                        "Sudland: +q1 -q5"));
        assertThat(lab.flips()).isNotEmpty();
        MeasureLab.Flip flip = lab.flips().stream()
                .filter(f -> f.of().name().equals("Ostania"))
                .findFirst()
                .orElseThrow();
        assertThat(flip.one().name()).isEqualTo("Norland");
        assertThat(flip.otherNearer()).contains("signorino-ritter");
        assertThat(flip.oneNearer()).contains("congruence");
        assertThat(flip).asString().startsWith("Ostania is nearer to Norland (").contains("or to Sudland (");
        assertThat(lab.concordance()).isPresent();
        assertThat(lab.concordance().getAsDouble()).isBetween(0.0, 1.0);
        assertThat(lab.toText()).contains("WHERE THE CONCLUSION DEPENDS ON THE MEASURE");
    }

    @Test
    void theTableIsAtMostAHundredColumnsWideAndNamesEveryMeasure() {
        MeasureLab lab = MeasureLab.of(
                TWENTY,
                points(
                        "The Federation of the Northern and Southern Isles: +q1 +q2",
                        "Ostania: +q1 -q2",
                        "Sudland: -q1 ~q2"));
        assertThat(lab.toText().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        Measures.all().forEach(measure -> assertThat(lab.toText()).contains(measure.id()));
        assertThat(lab.toText()).isEqualTo(lab.toText()).contains("W = ");
        assertThat(lab).hasToString("MeasureLab of " + Measures.all().size() + " measures on 3 pairs");
    }

    @Test
    void oneDelegationAloneIsToldWhatCannotBeSaid() {
        MeasureLab lab = MeasureLab.of(TWENTY, points("Norland: +q1"));
        assertThat(lab.toText()).contains("fewer than two delegations");
        assertThat(lab.concordance()).isEmpty();
        assertThat(lab.flips()).isEmpty();
    }

    @Test
    void unknownNamesListTheNearest() {
        MeasureLab lab = MeasureLab.of(TWENTY, points("Norland: +q1", "Sudland: +q1"));
        assertThatThrownBy(() -> lab.value("Norlund", "Sudland", "cohen-kappa"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("Norland");
        assertThatThrownBy(() -> lab.value("Norland", "Sudland", "cohen-kapa"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("cohen-kappa");
        assertThatThrownBy(() -> lab.value("Norland", "Norland", "cohen-kappa"))
                .isInstanceOf(UnknownNameException.class);
    }

    /** By hand: three rankings of four things, rank sums 4, 6, 8, 12, W = 12 * 35 / (9 * 60). */
    @Test
    void kendallsWIsAsByHand() {
        double[][] ratings = {{1, 2, 3, 4}, {1, 3, 2, 4}, {2, 1, 3, 4}};
        assertThat(Concordance.kendall(ratings)).hasValueCloseTo(12 * 35.0 / (9 * 60), within(1e-12));
        assertThat(Concordance.kendall(new double[][] {{1, 2, 3}, {1, 2, 3}})).hasValue(1);
        assertThat(Concordance.kendall(new double[][] {{1, 1, 1}, {1, 1, 1}})).isEmpty();
        assertThat(Concordance.kendall(new double[][] {{1, 2}, {1, 2}})).isEmpty();
        assertThat(Concordance.ranks(new double[] {5, 1, 5})).containsExactly(2.5, 1, 2.5);
    }

    /** The mean Spearman correlation r of all pairs of m rankings and W are bound: r = (m W - 1) / (m - 1). */
    @Test
    void kendallsWIsBoundToTheMeanRankCorrelation() {
        SplittableRandom random = new SplittableRandom(3);
        var spearman = new org.apache.commons.math3.stat.correlation.SpearmansCorrelation();
        for (int seed = 0; seed < 50; seed++) {
            double[][] ratings = new double[4][];
            for (int m = 0; m < 4; m++) {
                ratings[m] = random.doubles(7).toArray();
            }
            double mean = 0;
            for (int i = 0; i < 4; i++) {
                for (int j = i + 1; j < 4; j++) {
                    mean += spearman.correlation(ratings[i], ratings[j]) / 6;
                }
            }
            double w = Concordance.kendall(ratings).orElseThrow();
            assertThat((4 * w - 1) / 3).as("case %d", seed).isCloseTo(mean, within(1e-9));
        }
    }

    @Test
    void aPairByItselfHasItsValueAndPlaceByEachMeasure() {
        MeasureLab lab =
                MeasureLab.of(TWENTY, points("Norland: +q1 +q2 +q3", "Ostania: +q1 +q2 -q3", "Sudland: -q1 -q2 -q3"));
        String text = lab.toText("Sudland", "Norland");
        assertThat(text).startsWith("Norland and Sudland by all measures\n");
        assertThat(text.lines().filter(line -> line.startsWith("signorino-ritter  ")))
                .singleElement()
                .asString()
                .endsWith("-1.00   3 of 3");
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100)
                .hasSize(3 + lab.measures().size());
        assertThatThrownBy(() -> lab.toText("Norland", "Atlantis")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void measuresThatOrderThePairsAlikeStandInOneGroup() {
        MeasureLab lab =
                MeasureLab.of(TWENTY, points("Norland: +q1 +q2 +q3", "Ostania: +q1 +q2 -q3", "Sudland: -q1 -q2 -q3"));
        assertThat(lab.tau("signorino-ritter", "signorino-ritter")).hasValue(1);
        assertThat(lab.tau("signorino-ritter", "position-alignment"))
                .isEqualTo(lab.tau("position-alignment", "signorino-ritter"));
        assertThat(lab.toText())
                .contains("Groups of measures that order the pairs alike (Kendall's tau of each two at least 0.80):");
        List<List<LabColumn>> groups = new LabOrder(lab).groups();
        for (List<LabColumn> group : groups) {
            for (LabColumn one : group) {
                assertThat(group)
                        .allMatch(other -> one == other || lab.tau(one, other).orElseThrow() >= 0.8);
            }
        }
        assertThatThrownBy(() -> lab.tau("signorino", "cohen-kappa")).isInstanceOf(UnknownNameException.class);
    }

    /** Against the definition, pair by pair (Kendall 1945). */
    @Test
    void tauIsWhatItsDefinitionSays() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            int n = 3 + random.nextInt(12);
            double[] x = random.doubles(n, 0, 5).map(Math::floor).toArray();
            double[] y = random.doubles(n, 0, 5).map(Math::floor).toArray();
            double agree = 0;
            double untiedX = 0;
            double untiedY = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    agree += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                    untiedX += x[i] != x[j] ? 1 : 0;
                    untiedY += y[i] != y[j] ? 1 : 0;
                }
            }
            if (untiedX * untiedY == 0) {
                assertThat(RankCorrelation.tau(x, y))
                        .as("seed 7, round %d", round)
                        .isEmpty();
            } else {
                assertThat(RankCorrelation.tau(x, y).orElseThrow())
                        .as("seed 7, round %d", round)
                        .isCloseTo(agree / Math.sqrt(untiedX * untiedY), within(1e-12));
            }
        }
        assertThat(RankCorrelation.tau(new double[] {1, 2}, new double[] {1, 2}))
                .isEmpty();
    }

    @Test
    void ofManyPairsThoseOfMostDisagreementAreShown() {
        SplittableRandom random = new SplittableRandom(11);
        String[] said = IntStream.range(0, 14)
                .mapToObj(k -> "Land" + (char) ('A' + k) + ": "
                        + IntStream.rangeClosed(1, 6)
                                .mapToObj(q -> (random.nextBoolean() ? "+q" : "-q") + q)
                                .reduce((a, b) -> a + " " + b)
                                .orElseThrow())
                .toArray(String[]::new);
        MeasureLab lab = MeasureLab.of(TWENTY, points(said));
        String text = lab.toText();
        assertThat(text).contains("The 60 pairs on whose place the measures disagree most, of 91;");
        int[] most = lab.debate().pairs().get(new LabOrder(lab).byDisagreement().get(0));
        int[] least =
                lab.debate().pairs().get(new LabOrder(lab).byDisagreement().get(90));
        assertThat(text)
                .contains("\n" + lab.debate().delegation(most[0]) + " - "
                        + lab.debate().delegation(most[1]) + "  ");
        assertThat(text)
                .doesNotContain("\n" + lab.debate().delegation(least[0]) + " - "
                        + lab.debate().delegation(least[1]) + "  ");
    }
}
