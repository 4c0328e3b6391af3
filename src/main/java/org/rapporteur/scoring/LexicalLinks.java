package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Words;

/** The points of one batch compared by their terms. Immutable and thread-safe. */
final class LexicalLinks implements Relatedness.Links {

    private final List<CodedPoint> points;
    private final TermRows terms;
    private final double[] squares;
    private final double[] masses;

    LexicalLinks(List<CodedPoint> points, TermRows terms) {
        this.points = List.copyOf(points);
        this.terms = terms;
        this.squares = new double[points.size()];
        this.masses = new double[points.size()];
        for (int row = 0; row < squares.length; row++) {
            // A row without terms shares nothing; 1 only keeps the division harmless.
            squares[row] = terms.isEmpty(row) ? 1 : terms.square(row);
            masses[row] = terms.isEmpty(row) ? 1 : terms.mass(row);
        }
    }

    @Override
    public void relate(int i, int from, int to, double[] relatedness, double[] opposition) {
        Arrays.fill(relatedness, from, to, 0);
        Arrays.fill(opposition, from, to, 0);
        if (terms.isEmpty(i)) {
            relateByText(i, from, to, relatedness);
            return;
        }
        double[] shared = new double[to];
        terms.share(i, from, to, relatedness, shared, opposition);
        weigh(i, from, to, relatedness, shared, opposition);
    }

    /**
     * From sums over shared terms to relatedness, sqrt(cosine * containment), and opposition. Plain loops without branches;
     * for two rows of the same terms the numerator equals the denominator bit for bit.
     */
    private void weigh(int i, int from, int to, double[] relatedness, double[] shared, double[] opposition) {
        double square = squares[i];
        double mass = masses[i];
        for (int j = from; j < to; j++) {
            opposition[j] = opposition[j] / Math.max(relatedness[j], Double.MIN_NORMAL);
        }
        for (int j = from; j < to; j++) {
            double whole = Math.sqrt(square * squares[j]) * Math.min(mass, masses[j]);
            relatedness[j] = Math.sqrt(relatedness[j] * shared[j] / whole);
        }
    }

    private void relateByText(int i, int from, int to, double[] relatedness) {
        String text = text(i);
        for (int j = from; j < to; j++) {
            if (terms.isEmpty(j) && text(j).equals(text)) {
                relatedness[j] = 1;
            }
        }
    }

    private String text(int row) {
        return points.get(row).point().quotation().plain();
    }

    /** The shared words as the first point has them, in its order; with the other's after a stroke where they differ. */
    @Override
    public String basis(int i, int j) {
        Map<String, String> others = words(points.get(j));
        StringJoiner shared = new StringJoiner(", ");
        words(points.get(i)).forEach((key, word) -> {
            String other = others.getOrDefault(key, "");
            if (!other.isEmpty()) {
                shared.add(other.equals(word) ? word : word + "/" + other);
            }
        });
        boolean sameText = terms.isEmpty(i) && terms.isEmpty(j) && text(i).equals(text(j));
        return sameText ? text(i) : shared.toString();
    }

    private static Map<String, String> words(CodedPoint point) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Wording.Term term : point.wording().terms()) {
            words.computeIfAbsent(term.key(), key -> shown(point, term));
        }
        return words;
    }

    private static String shown(CodedPoint point, Wording.Term term) {
        Words words = point.statement().transcript().words();
        StringJoiner shown = new StringJoiner(" ");
        for (int at = term.from(); at < term.to(); at++) {
            shown.add(words.form(at));
        }
        return shown.toString();
    }
}
