package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Question;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Measure;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/**
 * What a matrix is made of: delegations by number, one sheet per issue, and which delegations are compared with which.
 *
 * @param roster all delegations, rows and columns together
 * @param rows the delegations of the rows
 * @param columns the delegations of the columns
 * @param gathered the positions of each delegation, in the order of the roster
 * @param sheets one for each issue, in the order of the codebook
 * @param codebook the codebook
 * @param measure the measure
 */
record Grid(
        Roster roster,
        List<Delegation> rows,
        List<Delegation> columns,
        List<Positions> gathered,
        List<Sheet> sheets,
        Codebook codebook,
        Measure measure) {

    private static final double FARTHEST = -1e9;

    /** Two delegations by their numbers. */
    record Pair(int first, int second) {}

    /** The same, of which only some are compared, with others. */
    Grid between(Collection<Delegation> ones, Collection<Delegation> others) {
        List<Delegation> down =
                ones.stream().map(roster::find).distinct().sorted().toList();
        List<Delegation> across =
                others.stream().map(roster::find).distinct().sorted().toList();
        return new Grid(roster, down, across, gathered, sheets, codebook, measure);
    }

    int size() {
        return roster.all().size();
    }

    Delegation delegation(int number) {
        return roster.all().get(number);
    }

    /** The number of a delegation that is compared. */
    int number(Delegation delegation) {
        return roster.number(delegation);
    }

    int number(String name) {
        return roster.number(roster.find(name));
    }

    /** Every two delegations that are compared, each two once, by rows and then columns. */
    List<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Delegation row : rows) {
            int a = roster.number(row);
            for (Delegation column : columns) {
                int b = roster.number(column);
                if (a != b && !pairs.contains(new Pair(b, a))) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    /** With whom a delegation is compared. */
    List<Integer> counterparts(int delegation) {
        Delegation own = delegation(delegation);
        Set<Delegation> others = new LinkedHashSet<>();
        if (rows.contains(own)) {
            others.addAll(columns);
        }
        if (columns.contains(own)) {
            others.addAll(rows);
        }
        others.remove(own);
        return others.stream().sorted().map(roster::number).toList();
    }

    Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.issue().id().equals(name))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> sheet.issue().label().equalsIgnoreCase(name))
                        .findFirst())
                .orElseThrow(() -> UnknownNameException.of(
                        "issue",
                        name,
                        sheets.stream().map(sheet -> sheet.issue().id()).toList(),
                        ifQuestion(name)));
    }

    /** Who names a question where an issue is wanted is told the question's issue. */
    private String ifQuestion(String name) {
        return codebook.questions().stream()
                .filter(question -> question.id().equals(name))
                .findFirst()
                .map(question -> "Maybe " + question.issue() + ", the issue of the question of this name.")
                .orElse("");
    }

    /** The questions of the issues compared, in the order of the codebook. */
    List<Question> questions() {
        Set<String> issues = sheets.stream().map(sheet -> sheet.issue().id()).collect(Collectors.toSet());
        return codebook.questions().stream()
                .filter(question -> issues.contains(question.issue()))
                .toList();
    }

    /** The stance on a question, of the position on its own issue first. */
    Optional<Stance> stance(int delegation, Question question) {
        Positions positions = gathered.get(delegation);
        Optional<Stance> own = sheet(question.issue()).position(delegation).flatMap(p -> p.stance(question));
        return own.or(() -> codebook.issues().stream()
                .flatMap(issue -> positions.on(issue).stream())
                .flatMap(position -> position.stance(question).stream())
                .findFirst());
    }

    int points() {
        return gathered.stream()
                .mapToInt(positions -> positions.points().size())
                .sum();
    }

    int uncoded() {
        return gathered.stream()
                .mapToInt(positions -> positions.uncoded().size())
                .sum();
    }

    /** Whether the measure gives scores; where no two delegations share an issue, nothing is known to the contrary. */
    boolean givesScores() {
        for (Sheet sheet : sheets) {
            if (sheet.positions().size() > 1) {
                int[] speakers = IntStream.range(0, size())
                        .filter(sheet::speaks)
                        .limit(2)
                        .toArray();
                return sheet.score(speakers[0], speakers[1]).isPresent();
            }
        }
        return true;
    }

    /** The pairs compared whose overall score rests on little; only where the measure gives scores. */
    Set<Pair> thinPairs() {
        return pairs().parallelStream()
                .filter(pair -> {
                    OverallScore score = new OverallScore(this, pair.first(), pair.second());
                    return score.comparable() && score.evidence().isThin();
                })
                .collect(Collectors.toSet());
    }

    /** How near two delegations are for ordering, larger is nearer; empty if they share no issue. */
    OptionalDouble nearness(int a, int b) {
        OverallScore overall = new OverallScore(this, a, b);
        if (!overall.comparable()) {
            return OptionalDouble.empty();
        }
        double value = overall.value().getAsDouble();
        return OptionalDouble.of(measure.sense() == Measure.Sense.SIMILARITY ? value : -value);
    }

    /** The nearness of two who could not be farther from each other; of a range without end, a number that can be added. */
    double leastNearness() {
        double least = measure.sense() == Measure.Sense.SIMILARITY ? measure.lowest() : -measure.highest();
        return Math.max(least, FARTHEST);
    }
}
