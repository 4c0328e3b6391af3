package org.rapporteur.scoring;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;

/** Values of every two of a batch, without reasons; a position beside itself counts as a pair too. */
final class ValueTable implements PairTable {

    /** Of row i: the values with i and all later ones. */
    private final double[][] values;

    private ValueTable(double[][] values) {
        this.values = values;
    }

    /** Takes the value of each pair once, rows side by side; each row is owned by one thread. */
    static ValueTable of(int size, TextMeasure.Prepared pair) {
        Work work = Work.begin("scoring", size, ProgressListener.silent());
        return new ValueTable(IntStream.range(0, size)
                .parallel()
                .mapToObj(i -> work.part(() -> row(size, i, pair)))
                .toArray(double[][]::new));
    }

    private static double[] row(int size, int i, TextMeasure.Prepared pair) {
        double[] row = new double[size - i];
        for (int j = i; j < size; j++) {
            Work.goOn();
            row[j - i] = pair.compare(i, j);
        }
        return row;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public double value(int i, int j) {
        return values[Math.min(i, j)][Math.abs(i - j)];
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
