package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Words;

/** The points of one batch compared by their terms. Immutable and thread-safe. */
final class LexicalLinks implements Relatedness.Links {

    /** How slowly length counts against two points: the longer one's weight to this power. */
    private static final double LENGTH = 0.15;

    /**
     * The fourth power of the evidence at which two points that have much apart are half related. Chosen on pairs of real
     * speeches judged by hand: of those with so much evidence every second said the same, of those with a twentieth of it
     * one in ten.
     */
    private static final double HALF = 2_000;

    /** The part of all their words that two points may have apart and still be nearly the same. */
    private static final double NEARLY = 0.5;

    /** The part of all their words apart that counts where the whole content of one point is a single term of the other. */
    private static final double BESIDE = 0.1;

    /** How much two full verdicts tell beside the squared weights of the words in common. */
    private static final double VERDICT = 400;

    /** Points of more terms than this speak of many things, and their signs and verdicts tell less. */
    private static final double BRIEF = 8;

    /** Words of which less than this part is opposed leave open whether two points are at odds. */
    private static final double MIXED = 0.5;

    /** Words in common tell more in two points of fewer terms than this. */
    private static final double SHORT = 3.5;

    private static final double ROUNDING = 1e-9;

    private final List<CodedPoint> points;
    private final TermRows terms;
    private final double[] verdicts;
    private final boolean[] judges;
    private final int[] pulls;
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
        this.verdicts = new double[points.size()];
        this.judges = new boolean[points.size()];
        this.pulls = new int[points.size()];
        for (int row = 0; row < masses.length; row++) {
            // A row without terms shares nothing; 1 only keeps the division harmless.
            masses[row] = terms.isEmpty(row) ? 1 : terms.mass(row);
            lengths[row] = StrictMath.pow(masses[row], LENGTH);
            judges[row] = judges(this.points.get(row).point());
            verdicts[row] = judges[row] ? this.points.get(row).wording().verdict() : 0;
            pulls[row] = pull(this.points.get(row).point().direction());
        }
    }

    /** Only a judgement praises or faults; in a demand or a report the same words tell what it is about. */
    private static boolean judges(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.VALUE;
    }

    private static int pull(Direction direction) {
        return switch (direction) {
            case ADVANCE -> 1;
            case PREVENT -> -1;
            case NEITHER -> 0;
        };
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
        oppose(i, from, to, relatedness, opposition);
        weigh(i, from, to, relatedness, shared);
        clear(i, from, to, relatedness, opposition);
    }

    /** The part of the evidence that is opposed, by signs and by verdicts. */
    private void oppose(int i, int from, int to, double[] squares, double[] opposition) {
        double verdict = VERDICT * verdicts[i];
        for (int j = from; j < to; j++) {
            double together = verdict * verdicts[j] * brevity(i, j);
            double all = squares[j] + Math.abs(together);
            double opposed = (opposition[j] + Math.max(0, -together)) / Math.max(all, Double.MIN_NORMAL);
            // The same terms, summed apart, may come out a last bit above all of them.
            opposition[j] = Math.min(1, opposed);
        }
    }

    /** From sums over shared terms to relatedness; for two rows of the same terms it is 1 to the last bit. */
    private void weigh(int i, int from, int to, double[] relatedness, double[] shared) {
        double mass = masses[i];
        double length = lengths[i];
        for (int j = from; j < to; j++) {
            double common = shared[j - from];
            double together = mass + masses[j] - common;
            double distance = Math.max(0, together - common) / together;
            double apart = isAll(i, j, common) ? BESIDE * distance : Math.min(1, distance / NEARLY);
            double evidence = shortness(i, j) * common / Math.max(length, lengths[j]);
            double square = evidence * evidence;
            relatedness[j] = square * square / (square * square + HALF * apart);
        }
    }

    /** Whether one of two points has a single term, and the other has it too. */
    private boolean isAll(int i, int j, double shared) {
        boolean single = terms.count(i) == 1 || terms.count(j) == 1;
        return single && shared >= Math.min(masses[i], masses[j]) * (1 - ROUNDING);
    }

    /** What is opposed but not clearly at odds relates two points less, and is no conflict: nobody can tell what it is. */
    private void clear(int i, int from, int to, double[] relatedness, double[] opposition) {
        for (int j = from; j < to; j++) {
            double clear = brevity(i, j) * clear(i, j, opposition[j]);
            double known = 1 - (opposition[j] - clear);
            relatedness[j] *= known;
            opposition[j] = Math.min(1, clear / Math.max(known, Double.MIN_NORMAL));
        }
    }

    /** Of two judgements all that is opposed; of others what outweighs the rest, and only if they pull opposite ways. */
    private double clear(int i, int j, double opposed) {
        if (judges[i] && judges[j]) {
            return opposed;
        }
        return pulls[i] * pulls[j] < 0 ? Math.max(0, (opposed - MIXED) / (1 - MIXED)) : 0;
    }

    /** What a word in common tells more where both points have few terms: hardly by chance. */
    private double shortness(int i, int j) {
        return Math.max(1, SHORT / Math.max(terms.count(i), terms.count(j)));
    }

    /** 1 for two points of few terms; less, the more terms the longer one has. */
    private double brevity(int i, int j) {
        double brevity = Math.min(1, BRIEF / Math.max(terms.count(i), terms.count(j)));
        return brevity * brevity;
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
