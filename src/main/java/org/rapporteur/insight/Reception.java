package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.progress.Work;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.PositionAlignment;
import org.rapporteur.scoring.Relatedness;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

/**
 * How a proposal is received, by the words of everybody there: what is on the table of one issue, or between two delegations.
 *
 * <p>First by questions: a stance on a question of the proposal answers it; of several the worst counts, since a proposal is
 * refused that is refused in part. Else by words: the point of the other on the same issue that is most related, if the two
 * are more related than not. Owned by one thread.
 */
final class Reception {

    private static final double RELATED = 0.5;
    private static final double REJECTED = 0.75;
    private static final double OPPOSED = 0.5;

    private final ComparisonMatrix matrix;
    private final Stands stands;
    private final List<CodedPoint> points = new ArrayList<>();
    private final List<Delegation> speakers = new ArrayList<>();
    private final Relatedness.Links links;

    private Reception(ComparisonMatrix matrix, Stream<Position> positions) {
        this.matrix = matrix;
        this.stands = new Stands(matrix);
        Set<CodedPoint> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        positions.forEach(position ->
                position.points().stream().filter(seen::add).forEach(point -> add(point, position.delegation())));
        Relatedness relatedness = matrix.measure() instanceof PositionAlignment alignment
                ? alignment.relatedness()
                : Measures.lexicalRelatedness();
        this.links = relatedness.link(points);
    }

    private void add(CodedPoint point, Delegation speaker) {
        points.add(point);
        speakers.add(speaker);
    }

    /** Among all who speak on an issue. */
    static Reception on(ComparisonMatrix matrix, Issue issue) {
        return new Reception(matrix, matrix.positions(issue.id()).stream());
    }

    /** Between two delegations on all issues; a point on several issues is there once. */
    static Reception between(ComparisonMatrix matrix, Delegation one, Delegation other) {
        return new Reception(
                matrix,
                matrix.issues().stream()
                        .flatMap(issue -> Stream.of(one, other)
                                .flatMap(each -> matrix.position(each.name(), issue.id()).stream())));
    }

    /** Whether a delegation says both for and against on a question on which a point takes a stance. */
    boolean isMixed(Delegation delegation, CodedPoint point) {
        return clear(point).keySet().stream()
                .anyMatch(question -> stands.clear(delegation, question).equals(Optional.of(Stance.MIXED)));
    }

    /** The points that propose something, those of one key together: numbers of points in order. */
    Collection<List<Integer>> onTheTable() {
        Map<String, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            CodedPoint point = points.get(i);
            Map<Question, Stance> clear = clear(point);
            boolean commitment = point.point() instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT;
            if (point.point() instanceof Proposal || commitment && !clear.isEmpty()) {
                String key = clear.isEmpty() ? words(point) : signature(clear);
                same.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return same.values();
    }

    private static String words(CodedPoint point) {
        return "words " + point.point().quotation().plain().toLowerCase(Locale.ROOT);
    }

    private static String signature(Map<Question, Stance> clear) {
        Map<String, Stance> sorted = new TreeMap<>();
        clear.forEach((question, stance) -> sorted.put(question.id(), stance));
        return sorted.toString();
    }

    /** Of points that propose the same, the one that is a proposal, and of those the mildest. */
    int mildest(List<Integer> same) {
        return same.stream()
                .min(Comparator.comparing((Integer i) -> points.get(i).point() instanceof Claim)
                        .thenComparing(i -> points.get(i).point().strength()))
                .orElseThrow();
    }

    List<CodedPoint> points() {
        return points;
    }

    Delegation speaker(int point) {
        return speakers.get(point);
    }

    /** The points of one delegation, in order. */
    List<CodedPoint> of(Delegation speaker) {
        return IntStream.range(0, points.size())
                .filter(i -> speakers.get(i).equals(speaker))
                .mapToObj(points::get)
                .toList();
    }

    /** The questions of the matrix on which a point takes a clear stance. */
    Map<Question, Stance> clear(CodedPoint point) {
        Map<Question, Stance> clear = new LinkedHashMap<>();
        point.stances().forEach((question, stance) -> {
            if (stance != Stance.UNCLEAR && stands.questions().contains(question)) {
                clear.put(question, stance);
            }
        });
        return clear;
    }

    /** One point laid beside all others. */
    final class Beside {

        private final double[] relatedness = new double[points.size()];
        private final double[] opposition = new double[points.size()];
        private final int number;

        Beside(int number) {
            Work.goOn();
            this.number = number;
            links.relate(number, 0, points.size(), relatedness, opposition);
        }

        /** What a delegation's words say to it. */
        Answer answer(Delegation delegation) {
            return byQuestion(delegation)
                    .or(() -> byWords(delegation))
                    .orElseGet(() -> new Answer(delegation, Answer.Verdict.SILENT, List.of()));
        }

        private Optional<Answer> byQuestion(Delegation delegation) {
            double worst = -1;
            List<CodedPoint> words = List.of();
            for (Map.Entry<Question, Stance> asked : clear(points.get(number)).entrySet()) {
                Optional<Stance> own = stance(delegation, asked.getKey());
                if (own.isPresent() && opposition(asked.getValue(), own.get()) > worst) {
                    worst = opposition(asked.getValue(), own.get());
                    words = closest(delegation, asked.getKey(), asked.getValue(), worst);
                }
            }
            return worst < 0 ? Optional.empty() : Optional.of(new Answer(delegation, verdict(worst, words), words));
        }

        /** A yes in words that name a condition is a yes on conditions, also where the codebook's rules do not tell. */
        private Answer.Verdict verdict(double opposed, List<CodedPoint> words) {
            Answer.Verdict verdict = Answer.Verdict.facing(opposed);
            boolean bound = verdict == Answer.Verdict.ACCEPTS
                    && (Offers.isOne(points.get(number)) != Offers.isOne(words.get(0)));
            return bound ? Answer.Verdict.ON_CONDITIONS : verdict;
        }

        /** Of one who says both on a question, the stance of what he says of this very proposal, if anything. */
        private Optional<Stance> stance(Delegation delegation, Question question) {
            Optional<Stance> all = stands.clear(delegation, question);
            return all.filter(stance -> stance == Stance.MIXED)
                    .flatMap(mixed -> stands.words(delegation, question).stream()
                            .filter(point -> related(point) >= RELATED)
                            .max(Comparator.comparingDouble(this::related)))
                    .map(point -> point.stances().get(question))
                    .or(() -> all);
        }

        /** A delegation's words on a question, those first that show its stance best, and of these what is most related. */
        private List<CodedPoint> closest(Delegation delegation, Question question, Stance asked, double opposed) {
            return stands.words(delegation, question).stream()
                    .sorted(Comparator.comparingDouble((CodedPoint point) -> Math.abs(
                                    opposed - opposition(asked, point.stances().get(question))))
                            .thenComparingDouble(point -> -related(point)))
                    .toList();
        }

        /** A point on a question of another issue stands not beside this one. */
        private double related(CodedPoint point) {
            int found = numberOf(point);
            return found < 0 ? 0 : relatedness[found];
        }

        /** On what an answer rests: the questions on which both stand, else the words in common. */
        String basis(Answer answer) {
            if (answer.words().isEmpty()) {
                return "";
            }
            String questions = clear(points.get(number)).keySet().stream()
                    .filter(question ->
                            stands.clear(answer.delegation(), question).isPresent())
                    .map(question -> "question " + question.id())
                    .collect(Collectors.joining(", "));
            CodedPoint first = answer.words().get(0);
            return questions.isEmpty() ? "words in common: " + links.basis(number, numberOf(first)) : questions;
        }

        private int numberOf(CodedPoint point) {
            return IntStream.range(0, points.size())
                    .filter(i -> points.get(i) == point)
                    .findFirst()
                    .orElse(-1);
        }

        private Optional<Answer> byWords(Delegation delegation) {
            return nearest(delegation)
                    .map(other -> new Answer(
                            delegation,
                            opposition[other] < OPPOSED ? Answer.Verdict.ECHOES : Answer.Verdict.COUNTERS,
                            List.of(points.get(other))));
        }

        private Optional<Integer> nearest(Delegation delegation) {
            int nearest = -1;
            for (int other = 0; other < points.size(); other++) {
                boolean meets = speakers.get(other).equals(delegation)
                        && relatedness[other] >= RELATED
                        && shareAnIssue(number, other)
                        && takesSides(other);
                if (meets && (nearest < 0 || relatedness[other] > relatedness[nearest])) {
                    nearest = other;
                }
            }
            return nearest < 0 ? Optional.empty() : Optional.of(nearest);
        }

        /** A report or plain description of the same thing is no answer: only what pulls the same way, or the opposite way. */
        private boolean takesSides(int other) {
            Point point = points.get(other).point();
            if (point instanceof Claim claim && claim.kind() == Claim.Kind.FACT) {
                return false;
            }
            Direction own = point.direction();
            boolean sameWay = own != Direction.NEITHER
                    && own == points.get(number).point().direction();
            return sameWay || opposition[other] >= OPPOSED;
        }

        /** The strong rejections of it by those who do not make it themselves, the first of each. */
        List<RedLine> redLines(List<Delegation> makers) {
            return matrix.delegations().stream()
                    .filter(delegation -> !makers.contains(delegation))
                    .flatMap(delegation -> redLine(delegation).stream())
                    .toList();
        }

        /** The first strong rejection of it by a delegation. */
        Optional<RedLine> redLine(Delegation delegation) {
            for (Map.Entry<Question, Stance> asked : clear(points.get(number)).entrySet()) {
                if (!mayRefuse(delegation, asked.getKey(), asked.getValue())) {
                    continue;
                }
                for (CodedPoint point : stands.words(delegation, asked.getKey())) {
                    Stance own = point.stances().getOrDefault(asked.getKey(), Stance.UNCLEAR);
                    if (isStrong(point) && opposition(asked.getValue(), own) >= REJECTED) {
                        return Optional.of(
                                new RedLine(delegation, point, asked.getKey().id()));
                    }
                }
            }
            return byWordsAlone(delegation);
        }

        /** Whoever says both on a question refuses this proposal only by what he says of this very proposal. */
        private boolean mayRefuse(Delegation delegation, Question question, Stance asked) {
            return stance(delegation, question)
                    .filter(stance -> stands.clear(delegation, question).equals(Optional.of(stance))
                            || opposition(asked, stance) >= REJECTED)
                    .isPresent();
        }

        private Optional<RedLine> byWordsAlone(Delegation delegation) {
            for (int other = 0; other < points.size(); other++) {
                boolean rejected =
                        relatedness[other] >= RELATED && opposition[other] >= OPPOSED && shareAnIssue(number, other);
                if (rejected
                        && speakers.get(other).equals(delegation)
                        && isStrong(points.get(other))
                        && !shareAQuestion(number, other)) {
                    return Optional.of(new RedLine(delegation, points.get(other), links.basis(number, other)));
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isStrong(CodedPoint point) {
        return point.point().strength() == Strength.STRONG;
    }

    private boolean shareAnIssue(int one, int other) {
        return !Collections.disjoint(
                points.get(one).issues().keySet(), points.get(other).issues().keySet());
    }

    private boolean shareAQuestion(int one, int other) {
        return !Collections.disjoint(
                clear(points.get(one)).keySet(), clear(points.get(other)).keySet());
    }

    /** As the score has it: the same 0, for against not 1, a condition .25 from for and .75 from against, mixed .5. */
    static double opposition(Stance one, Stance other) {
        return one == other ? 0 : Math.abs(place(one) - place(other));
    }

    private static double place(Stance stance) {
        return switch (stance) {
            case SUPPORT -> 1;
            case CONDITIONAL -> 0.75;
            case MIXED -> 0.5;
            case OPPOSE -> 0;
            case UNCLEAR -> throw new IllegalArgumentException("stance (UNCLEAR) has no place");
        };
    }
}
