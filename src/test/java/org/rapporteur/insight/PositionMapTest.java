package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.Delegation;

/** Golden values: {@code Rscript src/test/resources/org/rapporteur/insight/clustering.R}; oracle: commons-math3. */
class PositionMapTest {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    @Test
    void placesEigenvaluesAndStressAreThoseOfCmdscale() {
        PositionMap map = PositionMap.of(Places.eight());
        // R leaves signs open; here those of largest size, DB on x and DD on y, are positive.
        double[] x = {
            0.3909052937,
            0.4047820684,
            0.1812859094,
            0.0958894960,
            -0.3647667790,
            -0.3935318428,
            -0.2644831725,
            -0.0500809733
        };
        double[] y = {
            -0.1071954242,
            -0.1934488545,
            0.0784022258,
            0.2993360841,
            -0.0836035874,
            -0.1099726866,
            -0.0436164368,
            0.1600986796
        };
        for (int i = 0; i < 8; i++) {
            PositionMap.Place place = map.place(Places.named(8).get(i));
            assertThat(place.x()).isCloseTo(x[i], NINE_DIGITS);
            assertThat(place.y()).isCloseTo(y[i], NINE_DIGITS);
        }
        assertThat(map.eigenvalues().get(0)).isCloseTo(0.7190964147, NINE_DIGITS);
        assertThat(map.eigenvalues().get(7)).isCloseTo(-0.0959600992, NINE_DIGITS);
        assertThat(map.stress()).hasValueCloseTo(0.2032616221, NINE_DIGITS);
        double positive = 0.7190964147 + 0.1912798509 + 0.1378514990 + 0.0960860086 + 0.0636774137 + 0.0268314124;
        assertThat(map.explained()).hasValueCloseTo((0.7190964147 + 0.1912798509) / positive, NINE_DIGITS);
    }

    @Test
    void eigenvaluesAndPlacesAreThoseOfCommonsMath() {
        for (long seed = 1; seed <= 30; seed++) {
            Distances random = Places.random(seed, 15);
            PositionMap map = PositionMap.of(random);
            EigenDecomposition oracle = new EigenDecomposition(centred(random));
            double[] values = oracle.getRealEigenvalues();
            Arrays.sort(values);
            for (int k = 0; k < 15; k++) {
                assertThat(map.eigenvalues().get(k)).as("seed " + seed).isCloseTo(values[14 - k], NINE_DIGITS);
            }
            int first = leading(oracle, values[14]);
            double length = Math.sqrt(values[14]);
            for (int i = 0; i < 15; i++) {
                double x = Math.abs(oracle.getEigenvector(first).getEntry(i)) * length;
                assertThat(Math.abs(map.place(random.delegations().get(i)).x()))
                        .as("seed " + seed)
                        .isCloseTo(x, NINE_DIGITS);
            }
        }
    }

    private static int leading(EigenDecomposition oracle, double value) {
        for (int k = 0; k < oracle.getRealEigenvalues().length; k++) {
            if (oracle.getRealEigenvalue(k) == value) {
                return k;
            }
        }
        throw new IllegalStateException();
    }

    /** -1/2 J D² J with J = I - 1/n, as the textbook has it. */
    private static RealMatrix centred(Distances distances) {
        int n = distances.size();
        double[][] squares = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                squares[i][j] = distances.at(i, j) * distances.at(i, j);
            }
        }
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1.0 / n);
        }
        RealMatrix j = MatrixUtils.createRealIdentityMatrix(n).subtract(MatrixUtils.createRealMatrix(ones));
        return j.multiply(MatrixUtils.createRealMatrix(squares)).multiply(j).scalarMultiply(-0.5);
    }

    /** A rectangle of 3 by 4 has a map without stress. */
    @Test
    void placesOnAPlaneAreFoundAgain() {
        Distances rectangle = Distances.of(Places.named(4), Places.square(4, 3, 5, 4, 4, 5, 3));
        PositionMap map = PositionMap.of(rectangle);
        assertThat(map.stress()).hasValueCloseTo(0.0, within(1e-9));
        assertThat(map.explained()).hasValueCloseTo(1.0, within(1e-9));
        for (Delegation one : rectangle.delegations()) {
            for (Delegation other : rectangle.delegations()) {
                assertThat(map.place(one).distance(map.place(other)))
                        .isCloseTo(rectangle.between(one, other), within(1e-9));
            }
        }
    }

    @Test
    void ofTwoTheFirstIsOnThePositiveSide() {
        PositionMap map = PositionMap.of(Distances.of(Places.named(2), Places.square(2, 0.6)));
        assertThat(map.place(Places.named(2).get(0)).x()).isCloseTo(0.3, within(1e-12));
        assertThat(map.place(Places.named(2).get(1)).x()).isCloseTo(-0.3, within(1e-12));
        assertThat(map.place(Places.named(2).get(1)).y()).isZero();
    }

    @Test
    void allAtOnePlaceIsSaidAndNeverANumber() {
        PositionMap map = PositionMap.of(Distances.of(Places.named(3), new double[3][3]));
        assertThat(map.explained()).isEmpty();
        assertThat(map.stress()).isEmpty();
        assertThat(map.toText()).contains("one place");
        PositionMap one = PositionMap.of(Distances.of(Places.named(1), new double[1][1]));
        assertThat(one.toText()).contains("takes two delegations");
        assertThat(one.place(Places.named(1).get(0))).isEqualTo(new PositionMap.Place(0, 0));
    }

    @Test
    void everyDelegationIsOnTheDrawnMap() {
        Distances twenty = Places.random(5, 20);
        String text = PositionMap.of(twenty).toText();
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        String drawn = text.substring(0, text.indexOf("The plane"));
        twenty.delegations().forEach(delegation -> assertThat(drawn).contains(delegation.id()));
    }
}
