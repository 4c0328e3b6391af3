package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rapporteur.scoring.DatedStance;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Kernel;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.scoring.StanceProfile;
import org.rapporteur.scoring.Tie;
import org.rapporteur.scoring.TimeWindow;

class NetworkDistanceTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** A triangle and one more actor who hangs on one of the three: degrees 3, 2, 2, 1. */
    private static final double[][] PAW = {{0, 1, 1, 1}, {1, 0, 1, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}};

    /** A path of four: 2 + √2, 2, 2 - √2, 0. */
    private static final double[][] PATH = {{0, 1, 0, 0}, {1, 0, 1, 0}, {0, 1, 0, 1}, {0, 0, 1, 0}};

    /** Known of this graph; Discourse Network Analyzer works with 3, 2, 2, 1, its degrees. */
    @Test
    void theSpectrumIsThatOfTheLaplacianAndNotTheDegrees() {
        assertThat(NetworkDistance.laplacianSpectrum(PAW)).containsExactly(new double[] {4, 3, 1, 0}, EXACT);
        assertThat(NetworkDistance.laplacianSpectrum(PATH))
                .containsExactly(new double[] {2 + Math.sqrt(2), 2, 2 - Math.sqrt(2), 0}, EXACT);
        assertThat(NetworkDistance.laplacianSpectrum(new double[3][3])).containsExactly(0, 0, 0);
        double[][] withLoops = {{7, 1}, {1, 3}};
        assertThat(NetworkDistance.laplacianSpectrum(withLoops)).containsExactly(new double[] {2, 0}, EXACT);
    }

    /** Shares 4/8, 3/8, 1/8, 0 and (2 + √2)/6, 2/6, (2 - √2)/6, 0; the sum of absolute differences would be larger. */
    @Test
    void theSpectralDistanceIsEuclidean() {
        double first = 4 / 8.0 - (2 + Math.sqrt(2)) / 6;
        double second = 3 / 8.0 - 2 / 6.0;
        double third = 1 / 8.0 - (2 - Math.sqrt(2)) / 6;
        double expected = Math.sqrt(first * first + second * second + third * third);
        assertThat(NetworkDistance.spectral(PAW, PATH)).isCloseTo(expected, EXACT);
        assertThat(expected).isLessThan(Math.abs(first) + Math.abs(second) + Math.abs(third) - 0.01);
        assertThat(NetworkDistance.spectral(PAW, PAW)).isZero();
        double[][] twice = Arrays.stream(PAW)
                .map(row -> Arrays.stream(row).map(x -> 2 * x).toArray())
                .toArray(double[][]::new);
        assertThat(NetworkDistance.spectral(PAW, twice)).isCloseTo(0, EXACT);
        assertThat(NetworkDistance.spectral(PAW, new double[4][4])).isCloseTo(Math.sqrt(26) / 8, EXACT);
    }

    /** Two ties of PAW are not in PATH (0-2, 0-3), one of PATH not in PAW (2-3); each stands in the matrix twice. */
    @Test
    void theAbsoluteDifferenceSumsOverTheWholeMatrix() {
        assertThat(NetworkDistance.absolute(PAW, PATH)).isEqualTo(6);
        assertThat(NetworkDistance.absolute(PATH, PAW)).isEqualTo(6);
        assertThat(NetworkDistance.absolute(PAW, PAW)).isZero();
    }

    @Test
    void spectraAreThoseOfCommonsMath() {
        for (long seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] weights = new double[9][9];
            double[][] laplacian = new double[9][9];
            for (int i = 0; i < 9; i++) {
                for (int j = 0; j < i; j++) {
                    double weight = Math.max(0, random.nextDouble(-1, 2));
                    weights[i][j] = weight;
                    weights[j][i] = weight;
                    laplacian[i][j] = -weight;
                    laplacian[j][i] = -weight;
                    laplacian[i][i] += weight;
                    laplacian[j][j] += weight;
                }
            }
            double[] oracle = new EigenDecomposition(MatrixUtils.createRealMatrix(laplacian)).getRealEigenvalues();
            Arrays.sort(oracle);
            double[] spectrum = NetworkDistance.laplacianSpectrum(weights);
            for (int k = 0; k < 9; k++) {
                assertThat(spectrum[k])
                        .as("seed %d", seed)
                        .isCloseTo(oracle[8 - k], within(1e-9))
                        .isNotNegative();
            }
        }
    }

    private static final LocalDate JUNE = LocalDate.of(2030, 6, 15);

    /** In June Norland and Sudland agree; in July Sudland agrees with Ostania. */
    @Test
    void aDebateThatTurnsIsApartActorByActorButNotInShape() {
        List<DatedStance> stances = List.of(
                new DatedStance("Norland", "dams", 1, JUNE),
                new DatedStance("Sudland", "dams", 1, JUNE),
                new DatedStance("Ostania", "dams", 1, JUNE.plusDays(30)),
                new DatedStance("Sudland", "dams", 1, JUNE.plusDays(30)));
        DiscourseNetwork june = DiscourseNetwork.in(new TimeWindow(JUNE, 20, Kernel.UNIFORM), stances);
        DiscourseNetwork july = DiscourseNetwork.in(new TimeWindow(JUNE.plusDays(30), 20, Kernel.UNIFORM), stances);
        assertThat(NetworkDistance.absolute(june, july, Tie.CONGRUENCE, Normalisation.AVERAGE))
                .isCloseTo(4, EXACT);
        assertThat(NetworkDistance.spectral(june, july, Tie.CONGRUENCE, Normalisation.AVERAGE))
                .isCloseTo(0, EXACT);
    }

    @Test
    void whoIsInOneNetworkOnlyHasNoTieInTheOther() {
        StanceProfile profile = StanceProfile.empty().saying("dams", 1, 1);
        DiscourseNetwork two = DiscourseNetwork.of(Map.of("Norland", profile, "Sudland", profile));
        DiscourseNetwork three =
                DiscourseNetwork.of(Map.of("Norland", profile, "Sudland", profile, "Ostania", profile));
        assertThat(NetworkDistance.absolute(two, three, Tie.CONGRUENCE, Normalisation.NONE))
                .isEqualTo(4);
        // (1, 0, 0) and (1/2, 1/2, 0).
        assertThat(NetworkDistance.spectral(two, three, Tie.CONGRUENCE, Normalisation.NONE))
                .isCloseTo(Math.sqrt(0.5), EXACT);
    }

    @Test
    void tablesThatAreNoNetworksAreRefused() {
        assertThatThrownBy(() -> NetworkDistance.absolute(PAW, new double[3][3]))
                .hasMessageContaining("actors (4 and 3) must be the same");
        assertThatThrownBy(() -> NetworkDistance.laplacianSpectrum(new double[][] {{0, 1}, {1}}))
                .hasMessageContaining("row 1 (1 weights)");
        assertThatThrownBy(() -> NetworkDistance.laplacianSpectrum(new double[][] {{0, -1}, {-1, 0}}))
                .hasMessageContaining("weight (-1.0)");
        assertThatThrownBy(() -> NetworkDistance.laplacianSpectrum(new double[][] {{0, 1}, {2, 0}}))
                .hasMessageContaining("weights (2.0 and 1.0) must be the same both ways");
    }
}
