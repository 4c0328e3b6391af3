package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Words;

/** The points of one batch compared by their terms. Immutable and thread-safe. */
final class LexicalLinks implements Relatedness.Links {

    /** How slowly length counts against two points: the longer one's weight to this power. */
    private static final double LENGTH = 0.15;

    /** The fourth power of the evidence at which two points that have much apart are half related. */
    private static final double HALF = 80;

    /** The part of all their words that two points may have apart and still be nearly the same. */
    private static final double NEARLY = 0.5;

    /** How much two full verdicts tell beside the squared weights of the words in common. */
    private static final double VERDICT = 400;

    private final List<CodedPoint> points;
    private final TermRows terms;
    private final double[] verdicts;
    private final double[] masses;
    private final double[] lengths;

    /** Words by key as each point has them, found when first asked for; finding them twice does no harm. */
    private final AtomicReferenceArray<Map<String, String>> words;

    LexicalLinks(List<CodedPoint> points, TermRows terms) {
        this.points = List.copyOf(points);
        this.terms = terms;
        this.masses = new double[points.size()];
        this.lengths = new double[points.size()];
        this.words = new AtomicReferenceArray<>(points.size());
        this.verdicts =
                points.stream().mapToDouble(point -> point.wording().verdict()).toArray();
        for (int row = 0; row < masses.length; row++) {
            // A row without terms shares nothing; 1 only keeps the division harmless.
            masses[row] = terms.isEmpty(row) ? 1 : terms.mass(row);
            lengths[row] = StrictMath.pow(masses[row], LENGTH);
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
        double[] shared = new double[to - from];
        terms.share(i, from, to, relatedness, shared, opposition);
        weigh(i, from, to, relatedness, shared, opposition);
    }

    /**
     * From sums over shared terms to relatedness and opposition. Plain loops without branches; for two rows of the same
     * terms the part they have apart is 0 to the last bit, so that the relatedness is 1.
     */
    private void weigh(int i, int from, int to, double[] relatedness, double[] shared, double[] opposition) {
        double mass = masses[i];
        double length = lengths[i];
        double verdict = VERDICT * verdicts[i];
        for (int j = from; j < to; j++) {
            double together = verdict * verdicts[j];
            double all = relatedness[j] + Math.abs(together);
            opposition[j] = (opposition[j] + Math.max(0, -together)) / Math.max(all, Double.MIN_NORMAL);
        }
        for (int j = from; j < to; j++) {
            double together = mass + masses[j] - shared[j - from];
            double apart = Math.max(0, Math.min(1, (together - shared[j - from]) / (NEARLY * together)));
            double evidence = shared[j - from] / Math.max(length, lengths[j]);
            double square = evidence * evidence;
            relatedness[j] = square * square / (square * square + HALF * apart);
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
        Map<String, String> others = words(j);
        StringJoiner shared = new StringJoiner(", ");
        words(i).forEach((key, word) -> {
            String other = others.getOrDefault(key, "");
            if (!other.isEmpty()) {
                shared.add(other.equals(word) ? word : word + "/" + other);
            }
        });
        boolean sameText = terms.isEmpty(i) && terms.isEmpty(j) && text(i).equals(text(j));
        return sameText ? text(i) : shared.toString();
    }

    private Map<String, String> words(int row) {
        Map<String, String> known = words.get(row);
        if (known == null) {
            known = words(points.get(row));
            words.set(row, known);
        }
        return known;
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
