package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Wording;

/**
 * The terms of a batch of points as compressed rows, and for each term the rows that have it. Terms are numbered in
 * alphabetical order, so that sums over them come out alike in every batch. Immutable.
 */
final class TermRows {

    /** Of row i: terms {@code starts[i]} to {@code starts[i + 1] - 1}, ascending. */
    private final int[] starts;

    private final int[] terms;
    private final byte[] signs;
    private final double[] weights;

    /** Of term t: postings {@code heads[t]} to {@code heads[t + 1] - 1}, rows ascending. */
    private final int[] heads;

    private final int[] rows;
    private final byte[] rowSigns;

    private TermRows(int[] starts, int[] terms, byte[] signs, double[] weights) {
        this.starts = starts;
        this.terms = terms;
        this.signs = signs;
        this.weights = weights;
        this.heads = heads(terms, weights.length);
        this.rows = new int[terms.length];
        this.rowSigns = new byte[terms.length];
        int[] next = heads.clone();
        for (int row = 0; row < starts.length - 1; row++) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                rowSigns[next[terms[k]]] = signs[k];
                rows[next[terms[k]]++] = row;
            }
        }
    }

    private static int[] heads(int[] terms, int termCount) {
        int[] heads = new int[termCount + 1];
        for (int term : terms) {
            heads[term + 1]++;
        }
        for (int t = 0; t < termCount; t++) {
            heads[t + 1] += heads[t];
        }
        return heads;
    }

    static TermRows of(List<CodedPoint> points, ToDoubleFunction<String> weight) {
        TreeMap<String, Double> weightOf = new TreeMap<>();
        for (CodedPoint point : points) {
            for (Wording.Term term : point.wording().terms()) {
                weightOf.computeIfAbsent(term.key(), weight::applyAsDouble);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        weightOf.keySet().forEach(key -> numbers.put(key, numbers.size()));
        int[] starts = new int[points.size() + 1];
        int[][] termsOf = new int[points.size()][];
        byte[][] signsOf = new byte[points.size()][];
        for (int row = 0; row < termsOf.length; row++) {
            List<Wording.Term> said = points.get(row).wording().terms();
            termsOf[row] = said.stream()
                    .mapToInt(term -> numbers.get(term.key()))
                    .sorted()
                    .distinct()
                    .toArray();
            signsOf[row] = signs(said, termsOf[row], numbers);
            starts[row + 1] = starts[row] + termsOf[row].length;
        }
        return new TermRows(
                starts,
                joined(termsOf, starts),
                joined(signsOf, starts),
                weightOf.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The sign of each different term on which its point takes sides: that of its majority, of the first one where for and against are even. */
    private static byte[] signs(List<Wording.Term> said, int[] terms, Map<String, Integer> numbers) {
        int[] balance = new int[terms.length];
        int[] first = new int[terms.length];
        for (Wording.Term term : said) {
            int at = Arrays.binarySearch(terms, numbers.get(term.key()));
            int sign = term.isMeant() ? term.sign() : 0;
            balance[at] += sign;
            first[at] = first[at] == 0 ? sign : first[at];
        }
        byte[] signs = new byte[terms.length];
        for (int k = 0; k < signs.length; k++) {
            signs[k] = (byte) Integer.signum(balance[k] == 0 ? first[k] : balance[k]);
        }
        return signs;
    }

    private static int[] joined(int[][] parts, int[] starts) {
        int[] all = new int[starts[parts.length]];
        for (int row = 0; row < parts.length; row++) {
            System.arraycopy(parts[row], 0, all, starts[row], parts[row].length);
        }
        return all;
    }

    private static byte[] joined(byte[][] parts, int[] starts) {
        byte[] all = new byte[starts[parts.length]];
        for (int row = 0; row < parts.length; row++) {
            System.arraycopy(parts[row], 0, all, starts[row], parts[row].length);
        }
        return all;
    }

    boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }

    /** How many different terms a row has. */
    int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The sum of the weights of a row's terms. */
    double mass(int row) {
        double sum = 0;
        for (int k = starts[row]; k < starts[row + 1]; k++) {
            sum += weights[terms[k]];
        }
        return sum;
    }

    /**
     * Adds, for every row of a stretch, what it shares with one row.
     *
     * @param squares receives, at the number of each row, the sum of the squared weights of the shared terms
     * @param masses receives, from the first row of the stretch on, the sum of their weights
     * @param opposed receives, at the number of each row, the sum of the squared weights of those with opposite signs
     */
    void share(int row, int from, int to, double[] squares, double[] masses, double[] opposed) {
        for (int k = starts[row]; k < starts[row + 1]; k++) {
            double weight = weights[terms[k]];
            double square = weight * weight;
            int contrary = signs[k] == 0 ? Integer.MIN_VALUE : -signs[k];
            int end = heads[terms[k] + 1];
            for (int p = first(heads[terms[k]], end, from); p < end && rows[p] < to; p++) {
                int at = rows[p];
                squares[at] += square;
                masses[at - from] += weight;
                if (rowSigns[p] == contrary) {
                    opposed[at] += square;
                }
            }
        }
    }

    private int first(int head, int end, int from) {
        int at = Arrays.binarySearch(rows, head, end, from);
        return at < 0 ? -at - 1 : at;
    }
}
