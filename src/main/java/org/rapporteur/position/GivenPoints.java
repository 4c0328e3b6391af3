package org.rapporteur.position;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Statement;

/** Points of some statements that somebody has coded already. */
final class GivenPoints {

    private static final String BY_RULES = "the rules of the codebook";

    private final Map<Statement, List<CodedPoint>> byStatement;

    private GivenPoints(Map<Statement, List<CodedPoint>> byStatement) {
        this.byStatement = byStatement;
    }

    static GivenPoints of(Codebook codebook, List<Statement> statements, Collection<CodedPoint> points) {
        Map<Statement, List<CodedPoint>> gathered = new LinkedHashMap<>();
        statements.forEach(statement -> gathered.putIfAbsent(statement, new ArrayList<>()));
        List<CodedPoint> its = List.of();
        CodedPoint before = null;
        for (CodedPoint point : points) {
            // Most stand by statements, and a statement is long to look up.
            if (before == null || before.statement() != point.statement()) {
                its = gathered.get(point.statement());
                before = point;
            }
            if (its == null) {
                throw new IllegalArgumentException("coded point (" + point + ") must be of one of the statements");
            }
            check(codebook, point);
            its.add(point);
        }
        gathered.values().forEach(GivenPoints::sort);
        return new GivenPoints(gathered);
    }

    private static void check(Codebook codebook, CodedPoint point) {
        for (Issue issue : point.issues().keySet()) {
            if (!codebook.issue(issue.id()).equals(issue)) {
                throw otherwise("issue", issue.id(), codebook);
            }
        }
        for (Question question : point.stances().keySet()) {
            if (!codebook.question(question.id()).equals(question)) {
                throw otherwise("question", question.id(), codebook);
            }
        }
    }

    private static IllegalArgumentException otherwise(String what, String id, Codebook codebook) {
        return new IllegalArgumentException(
                what + " (" + id + ") must be as the codebook " + codebook.id() + " has it");
    }

    private static void sort(List<CodedPoint> points) {
        points.sort(Comparator.comparingInt(CodedPoint::number));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).number() == points.get(i - 1).number()) {
                throw new IllegalArgumentException("point (" + points.get(i) + ") is coded twice"
                        + "\nMaybe two coders coded it: compare the coding of one of them.");
            }
        }
    }

    /** The points of a statement; empty if it is none of those given. */
    Optional<List<CodedPoint>> of(Statement statement) {
        return Optional.ofNullable(byStatement.get(statement)).map(List::copyOf);
    }

    /** How many points of whom, and a hash of issues and stances. */
    String about() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> stances = new TreeMap<>();
        Map<String, Integer> out = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        byStatement.forEach((statement, points) -> points.forEach(point -> {
            counts.merge(point.point().provenance().extractor(), 1, Integer::sum);
            point.stances()
                    .keySet()
                    .forEach(each -> stances.merge(point.coders().getOrDefault(each, BY_RULES), 1, Integer::sum));
            all.append(line(point));
        }));
        byStatement
                .keySet()
                .forEach(statement -> statement
                        .sentences()
                        .forEach(sentence -> sentence.takenOutBy()
                                .ifPresent(taker -> out.merge(taker, sentence.takenOut(), Integer::sum))));
        return "given with the points: " + whose(counts) + "; sha256 "
                + Hashing.sha256().hashString(all, StandardCharsets.UTF_8) + "; stances: " + whose(stances)
                + (out.isEmpty() ? "" : "; points taken out: " + whose(out));
    }

    private static String whose(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " by " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String line(CodedPoint point) {
        StringBuilder line = new StringBuilder(point.statement().transcript().source() + "\t"
                + point.point().quotation().start());
        point.issues()
                .forEach((issue, weight) ->
                        line.append('\t').append(issue.id()).append('=').append(weight));
        point.stances()
                .forEach((question, stance) ->
                        line.append('\t').append(question.id()).append('=').append(stance));
        return line.append('\n').toString();
    }
}
