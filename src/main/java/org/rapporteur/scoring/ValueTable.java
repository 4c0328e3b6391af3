package org.rapporteur.scoring;

import java.util.Optional;
import java.util.stream.IntStream;

/** Values of every two of a batch, without reasons; a position beside itself counts as a pair too. */
final class ValueTable implements PairTable {

    /** Of row i: the values with i and all later ones. */
    private final double[][] values;

    private ValueTable(double[][] values) {
        this.values = values;
    }

    /** Takes the value of each pair once, rows side by side; each row is owned by one thread. */
    static ValueTable of(int size, TextMeasure.Prepared pair) {
        return new ValueTable(IntStream.range(0, size)
                .parallel()
                .mapToObj(i -> IntStream.range(i, size)
                        .mapToDouble(j -> pair.compare(i, j))
                        .toArray())
                .toArray(double[][]::new));
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
