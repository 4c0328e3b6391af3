package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.progress.ProgressListener;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** The points that each delegation counts with, as delivered, by voices or by seats. */
final class Counted {

    private final EndorsementGraph graph;
    private final Coder coder;
    private final Map<Delegation, List<CodedPoint>> delivered = new TreeMap<>();

    Counted(List<Statement> statements, Coder coder, ProgressListener listener) {
        this.graph = EndorsementGraph.of(statements);
        this.coder = coder;
        Work work = Work.begin("coding", statements.size(), listener);
        List<List<CodedPoint>> coded = statements.parallelStream()
                .map(statement -> work.part(() -> coder.code(statement)))
                .toList();
        for (int i = 0; i < coded.size(); i++) {
            delivered
                    .computeIfAbsent(statements.get(i).delegation(), k -> new ArrayList<>())
                    .addAll(coded.get(i));
        }
    }

    /** The points of all that have a row; those kept have one in any case. */
    Map<Delegation, List<CodedPoint>> points(Counting counting, Predicate<Delegation> kept) {
        return switch (counting) {
            case DELIVERED -> delivered;
            case VOICES -> voices(kept);
            case SEATS -> seats(kept);
        };
    }

    /** In alphabetical order, so that of two who copy each other the later one keeps the words. */
    private Map<Delegation, List<CodedPoint>> voices(Predicate<Delegation> kept) {
        Map<Delegation, List<CodedPoint>> voices = new TreeMap<>(delivered);
        for (Delegation speaker : delivered.keySet()) {
            Set<String> heard = graph.ties(speaker).keySet().stream()
                    .flatMap(target -> voices.getOrDefault(target, List.of()).stream())
                    .map(Counted::words)
                    .collect(Collectors.toSet());
            List<CodedPoint> own = delivered.get(speaker).stream()
                    .filter(point -> !heard.contains(words(point)))
                    .toList();
            if (own.isEmpty() && !kept.test(speaker)) {
                voices.remove(speaker);
            } else {
                voices.put(speaker, own);
            }
        }
        return voices;
    }

    private static String words(CodedPoint point) {
        return point.point().quotation().plain().toLowerCase(Locale.ROOT);
    }

    private Map<Delegation, List<CodedPoint>> seats(Predicate<Delegation> kept) {
        Map<Delegation, List<CodedPoint>> seats = new TreeMap<>();
        for (Delegation delegation : graph.asGraph().nodes()) {
            List<CodedPoint> held = held(delegation);
            boolean spokenFor = delivered.containsKey(delegation) || !held.isEmpty();
            if (spokenFor && !isGroupOfMembers(delegation) || kept.test(delegation)) {
                seats.put(delegation, held);
            }
        }
        return seats;
    }

    /** A group's own row would count its members once more. */
    private boolean isGroupOfMembers(Delegation delegation) {
        return graph.asGraph().predecessors(delegation).stream()
                .map(member -> graph.asGraph().edgeValue(member, delegation).orElseThrow())
                .anyMatch(tie -> tie.kind() == EndorsementGraph.Kind.MEMBER
                        && tie.words().equals(delegation.name()));
    }

    private List<CodedPoint> held(Delegation delegation) {
        List<CodedPoint> own = delivered.getOrDefault(delegation, List.of());
        Set<Issue> spoken = new LinkedHashSet<>();
        own.forEach(point -> spoken.addAll(point.issues().keySet()));
        List<CodedPoint> held = new ArrayList<>(own);
        graph.ties(delegation)
                .forEach((target, tie) -> taken(tie).ifPresent(out -> {
                    Set<Issue> without = new LinkedHashSet<>(spoken);
                    without.addAll(out);
                    delivered
                            .getOrDefault(target, List.of())
                            .forEach(
                                    point -> left(point, without, own.isEmpty()).ifPresent(held::add));
                }));
        return held;
    }

    /** The issues that a reservation takes out; empty if it takes out everything. */
    private Optional<Set<Issue>> taken(EndorsementGraph.Tie tie) {
        if (tie.kind() != EndorsementGraph.Kind.RESERVES) {
            return Optional.of(Set.of());
        }
        Transcript transcript = Transcript.of(Delegation.named("reservation"), tie.words());
        Quotation all = Quotation.of(tie.words(), 0, tie.words().length());
        Claim claim = new Claim(
                Claim.Kind.COMMITMENT,
                all,
                all,
                Direction.PREVENT,
                Strength.MEDIUM,
                new Provenance("reservation", "whole sentence", List.of()));
        Set<Issue> named = new LinkedHashSet<>();
        coder.code(Statement.of(transcript, List.of(claim)))
                .forEach(point -> named.addAll(point.issues().keySet()));
        return named.isEmpty() || named.contains(Coder.ALL_POINTS) ? Optional.empty() : Optional.of(named);
    }

    /** What is left of an endorsed point without some issues; points on no issue only for those who say nothing else. */
    private static Optional<CodedPoint> left(CodedPoint point, Set<Issue> without, boolean alone) {
        if (point.issues().isEmpty()) {
            return alone ? Optional.of(point) : Optional.empty();
        }
        Map<Issue, Double> issues = new LinkedHashMap<>(point.issues());
        issues.keySet().removeAll(without);
        if (issues.size() == point.issues().size()) {
            return Optional.of(point);
        }
        double sum = issues.values().stream().mapToDouble(Double::doubleValue).sum();
        issues.replaceAll((issue, weight) -> weight / sum);
        Map<Question, Stance> stances = new LinkedHashMap<>(point.stances());
        stances.keySet()
                .removeIf(question ->
                        without.stream().anyMatch(issue -> issue.id().equals(question.issue())));
        Map<Question, String> coders = new LinkedHashMap<>(point.coders());
        coders.keySet().retainAll(stances.keySet());
        return issues.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CodedPoint(point.statement(), point.number(), point.wording(), issues, stances, coders));
    }
}
