package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Interval;
import org.rapporteur.scoring.Measures;

/**
 * How often intervals of position alignment hold the score that the generating model gives on average for so many points.
 * Points are drawn independently: a question each, all as likely, and a stance with the side's probabilities.
 */
final class AlignmentCoverage {

    private static final double LEVEL = 0.95;
    private static final List<String> STANCES = List.of("+", "~", "-");
    private static final Codebook CODEBOOK = Codebook.of(
            "simulated",
            List.of(Issue.of("issue", "Issue")),
            IntStream.range(0, 6)
                    .mapToObj(k -> new Question("q" + k, "issue", "Question " + k + ".", List.of()))
                    .toList());

    private final double[][] sides;
    private final int questions;
    private final int points;

    private AlignmentCoverage(double[][] sides, int questions, int points) {
        this.sides = sides;
        this.questions = questions;
        this.points = points;
    }

    /** Shares of debates: matches kept, points drawn anew and matched again; and the mean score. */
    record Found(double kept, double matchedAgain, double score) {}

    static Found of(double[][] sides, int questions, int points, int debates, long seed) {
        return new AlignmentCoverage(sides, questions, points).run(debates, seed);
    }

    private Found run(int debates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] scores = new double[debates];
        List<Interval> kept = new ArrayList<>();
        List<Interval> again = new ArrayList<>();
        for (int k = 0; k < debates; k++) {
            List<CodedPoint> said = new ArrayList<>(side("Norland", sides[0], random));
            said.addAll(side("Sudland", sides[1], random));
            Position one = position(said.subList(0, points));
            Position other = position(said.subList(points, 2 * points));
            var score = Measures.positionAlignment()
                    .compare(List.of(one, other))
                    .score(0, 1)
                    .orElseThrow();
            scores[k] = score.agreement();
            kept.add(score.interval(LEVEL));
            Certainty.of(CODEBOOK, said, Measures.positionAlignment())
                    .interval("Norland", "Sudland", LEVEL)
                    .ifPresent(again::add);
        }
        double truth = Arrays.stream(scores).average().orElseThrow();
        return new Found(share(kept, truth), share(again, truth), truth);
    }

    /** Of the intervals there are: where all points are too much alike there is none. */
    private static double share(List<Interval> intervals, double truth) {
        return (double) intervals.stream()
                        .filter(interval -> truth >= interval.low() && truth <= interval.high())
                        .count()
                / intervals.size();
    }

    private static Position position(List<CodedPoint> points) {
        return Positions.of(points.get(0).delegation(), points)
                .on(CODEBOOK.issues().get(0))
                .orElseThrow();
    }

    private List<CodedPoint> side(String name, double[] probabilities, SplittableRandom random) {
        List<String> said = new ArrayList<>();
        for (int k = 0; k < points; k++) {
            double at = random.nextDouble();
            int stance = at < probabilities[0] ? 0 : at < probabilities[0] + probabilities[1] ? 1 : 2;
            said.add(STANCES.get(stance) + "q" + random.nextInt(questions));
        }
        return Said.points(CODEBOOK, name + ": " + String.join(" ", said));
    }

    static String row(String name, double[][] sides, int questions, int[] points, int debates) {
        StringBuilder row = new StringBuilder("| " + name + ", " + questions + " questions |");
        for (int n : points) {
            Found found = of(sides, questions, n, debates, n);
            row.append(String.format(Locale.ROOT, " %.1f / %.1f |", 100 * found.kept, 100 * found.matchedAgain));
        }
        return row.toString();
    }
}
