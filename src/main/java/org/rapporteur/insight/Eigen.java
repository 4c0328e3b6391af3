package org.rapporteur.insight;

import java.util.Arrays;
import java.util.Comparator;
import org.rapporteur.progress.Work;

/**
 * Eigenvalues and eigenvectors of a symmetric table by Jacobi's rotations in fixed order (Golub and Van Loan 2013, 8.5): the
 * same to the last bit on every machine. About ten sweeps of n cubed steps.
 *
 * @param values the largest first
 * @param vectors of length 1, in the order of the values; signs so that the entry of largest size is positive, of equals the
 *     first
 */
record Eigen(double[] values, double[][] vectors) {

    private static final int MOST_SWEEPS = 100;
    private static final double SMALL = 1e-15;
    private static final double TIE = 1e-9;

    static Eigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        double all = norm(a, true);
        for (int sweep = 0; sweep < MOST_SWEEPS && norm(a, false) > SMALL * all; sweep++) {
            for (int p = 0; p < n; p++) {
                Work.goOn();
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        return sorted(a, v);
    }

    private static double norm(double[][] a, boolean withDiagonal) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum += i != j || withDiagonal ? a[i][j] * a[i][j] : 0;
            }
        }
        return StrictMath.sqrt(sum);
    }

    /** Turns rows and columns p and q so that the entry they share becomes 0. */
    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + StrictMath.sqrt(theta * theta + 1));
        double c = 1 / StrictMath.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double akp = a[k][p];
            double akq = a[k][q];
            a[k][p] = c * akp - s * akq;
            a[k][q] = s * akp + c * akq;
        }
        for (int k = 0; k < a.length; k++) {
            double apk = a[p][k];
            double aqk = a[q][k];
            a[p][k] = c * apk - s * aqk;
            a[q][k] = s * apk + c * aqk;
        }
        for (double[] row : v) {
            double vp = row[p];
            double vq = row[q];
            row[p] = c * vp - s * vq;
            row[q] = s * vp + c * vq;
        }
    }

    private static Eigen sorted(double[][] a, double[][] v) {
        int n = a.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -a[i][i]));
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = a[order[k]][order[k]];
            for (int i = 0; i < n; i++) {
                vectors[k][i] = v[i][order[k]];
            }
            fixSign(vectors[k]);
        }
        return new Eigen(values, vectors);
    }

    private static void fixSign(double[] vector) {
        double largest = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        double leading = Arrays.stream(vector)
                .filter(x -> Math.abs(x) >= largest - TIE)
                .findFirst()
                .orElse(1);
        for (int i = 0; leading < 0 && i < vector.length; i++) {
            vector[i] = -vector[i];
        }
    }
}
