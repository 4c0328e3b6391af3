package org.rapporteur.scoring;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;

/** Values of every two of a batch in either direction, without reasons; some may not be known. */
final class DirectedTable implements PairTable {

    /** By row and column; NaN where there is no value, which never leaves this class. */
    private final double[][] values;

    private DirectedTable(double[][] values) {
        this.values = values;
    }

    /** The value of i seen beside j; NaN if there is none. */
    interface Directed {
        double value(int i, int j);
    }

    /** Each row is owned by one thread. */
    static DirectedTable of(int size, Directed pair) {
        Work work = Work.begin("scoring", size, ProgressListener.silent());
        return new DirectedTable(IntStream.range(0, size)
                .parallel()
                .mapToObj(i -> work.part(() -> row(size, i, pair)))
                .toArray(double[][]::new));
    }

    private static double[] row(int size, int i, Directed pair) {
        double[] row = new double[size];
        for (int j = 0; j < size; j++) {
            Work.goOn();
            row[j] = pair.value(i, j);
        }
        return row;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean known(int i, int j) {
        return !Double.isNaN(values[i][j]);
    }

    @Override
    public double value(int i, int j) {
        if (!known(i, j)) {
            throw new IllegalStateException("pair (" + i + ", " + j
                    + ") has no value: the two have no clear stance in common from which one could be told\n"
                    + "Ask known(i, j) first.");
        }
        return values[i][j];
    }

    @Override
    public Optional<Score> score(int i, int j) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Values of every two of " + size() + " positions";
    }
}
