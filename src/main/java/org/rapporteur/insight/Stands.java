package org.rapporteur.insight;

import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;

/** Who of a matrix stands where on its questions, and in what words. Immutable and thread-safe. */
final class Stands {

    private final ComparisonMatrix matrix;
    private final Table<Delegation, Question, Stance> stances;
    private final List<Question> questions;

    Stands(ComparisonMatrix matrix) {
        this.matrix = matrix;
        this.stances = matrix.stanceTable();
        List<String> compared = matrix.issues().stream().map(Issue::id).toList();
        this.questions = matrix.codebook().questions().stream()
                .filter(question -> compared.contains(question.issue()))
                .toList();
    }

    /** The questions of the issues compared, in the order of the codebook. */
    List<Question> questions() {
        return questions;
    }

    /** The stance of a delegation, unless it is silent or unclear. */
    Optional<Stance> clear(Delegation delegation, Question question) {
        return Optional.ofNullable(stances.get(delegation, question)).filter(stance -> stance != Stance.UNCLEAR);
    }

    /** Who of some takes a clear stance on a question. */
    List<Delegation> speakers(Collection<Delegation> some, Question question) {
        return some.stream()
                .filter(delegation -> clear(delegation, question).isPresent())
                .toList();
    }

    List<Delegation> holding(Collection<Delegation> some, Question question, Stance stance) {
        return some.stream()
                .filter(delegation -> clear(delegation, question).equals(Optional.of(stance)))
                .toList();
    }

    /** The points of a delegation that take a clear stance on a question, in order. */
    List<CodedPoint> words(Delegation delegation, Question question) {
        return matrix.positions(question.issue()).stream()
                .filter(position -> position.delegation().equals(delegation))
                .flatMap(position -> position.points().stream())
                .filter(point -> isClear(point.stances().get(question)))
                .toList();
    }

    private static boolean isClear(@org.jspecify.annotations.Nullable Stance stance) {
        return stance != null && stance != Stance.UNCLEAR;
    }

    /** The first point of a delegation that takes just this stance; else its first point on the question. */
    Optional<CodedPoint> words(Delegation delegation, Question question, Stance stance) {
        List<CodedPoint> words = words(delegation, question);
        return words.stream()
                .filter(point -> point.stances().get(question) == stance)
                .min(Comparator.comparingInt(point -> point.stances().size()))
                .or(() -> words.stream().findFirst());
    }

    /** The questions on which all of a group who speak take the same stance, the group's very own first. */
    List<SharedStance> shared(List<Delegation> group, List<Delegation> rest) {
        List<SharedStance> shared = new ArrayList<>();
        for (Question question : questions) {
            List<Delegation> speakers = speakers(group, question);
            if (speakers.size() >= 2) {
                Stance first = clear(speakers.get(0), question).orElseThrow();
                if (holding(group, question, first).equals(speakers)) {
                    shared.add(shared(question, first, speakers, rest));
                }
            }
        }
        shared.sort(Comparator.comparingDouble(each -> -each.distinctiveness()));
        return List.copyOf(shared);
    }

    private SharedStance shared(Question question, Stance stance, List<Delegation> holders, List<Delegation> rest) {
        List<Delegation> too = holding(rest, question, stance);
        List<Delegation> opposed = speakers(rest, question).stream()
                .filter(delegation -> !too.contains(delegation))
                .toList();
        List<CodedPoint> words = holders.stream()
                .flatMap(holder -> words(holder, question, stance).stream())
                .toList();
        return new SharedStance(question, stance, holders, too, opposed, words);
    }
}
