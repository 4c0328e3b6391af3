package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.Words;

/** Gathers why the points of one statement, and its sentences without a point, are coded as they are. */
final class Inquiry {

    private static final int SHOWN = 40;

    private final Statement statement;
    private final Map<Integer, CodedPoint> coded = new HashMap<>();
    private final boolean given;
    private final PointCoder coder;
    private final Reasoner reasoner;

    Inquiry(CompiledCodebook codebook, Statement statement, List<CodedPoint> points, boolean given) {
        this.statement = statement;
        this.given = given;
        this.coder = new PointCoder(codebook, statement.transcript());
        this.reasoner = new Reasoner(codebook, statement.transcript());
        points.forEach(point -> coded.put(point.number(), point));
    }

    /** The reasons of all that is wanted; where only the rest of a sentence is, those of all its points. */
    List<Reason> about(Predicate<Quotation> wanted) {
        Map<Quotation, Reason> reasons =
                new TreeMap<>(Comparator.comparingInt(Quotation::start).thenComparingInt(Quotation::end));
        Set<Quotation> told = new LinkedHashSet<>();
        for (Point point : statement.points()) {
            if (wanted.test(point.quotation())) {
                told.add(point.sentence());
            }
        }
        for (Sentence sentence : statement.sentences()) {
            if (isPointless(sentence) && wanted.test(sentence.quotation())) {
                reasons.put(sentence.quotation(), reasoner.of(sentence));
            }
        }
        for (int number = 0; number < statement.points().size(); number++) {
            Point point = statement.points().get(number);
            boolean rest = !told.contains(point.sentence()) && wanted.test(point.sentence());
            if (rest || wanted.test(point.quotation())) {
                reasons.put(point.quotation(), of(number));
            }
        }
        return List.copyOf(reasons.values());
    }

    private boolean isPointless(Sentence sentence) {
        return statement.points().stream()
                .noneMatch(point -> sentence.quotation().contains(point.quotation()));
    }

    private Reason of(int number) {
        Point point = statement.points().get(number);
        Optional<CodedPoint> its = Optional.ofNullable(coded.get(number));
        List<String> remarks = new ArrayList<>();
        if (its.isEmpty()) {
            remarks.add("repeats an earlier point, or was not given: not coded again");
        } else if (given) {
            remarks.add("issues and stances were given, not found by the codebook");
        }
        Reason reason = reasoner.of(
                point,
                its.map(CodedPoint::issues).orElse(Map.of()),
                its.map(CodedPoint::stances).orElse(Map.of()),
                remarks);
        if (its.isEmpty() || given) {
            return reason;
        }
        List<String> notes = new ArrayList<>(origin(number, reason));
        notes.addAll(answers(number, reason));
        return reason.noting(notes);
    }

    /** The stances that the point takes on what the point before it named. */
    private List<String> answers(int number, Reason reason) {
        boolean named = reason.hits().stream().anyMatch(Reason.Hit::ofQuestion);
        return named || number == 0
                ? List.of()
                : reason.stances().keySet().stream()
                        .map(question -> "stance on " + question.id() + ", which the point before, "
                                + shown(statement.points().get(number - 1).quotation()) + ", named")
                        .toList();
    }

    /** Where the issues come from, if not from the point's own words. */
    private List<String> origin(int number, Reason reason) {
        Point point = statement.points().get(number);
        if (coder.ownIssues(point, reason.stances()).isEmpty()) {
            return coder.pointingBack(point)
                    .map(words -> List.of(back(number, words, reason)))
                    .orElse(List.of());
        }
        Set<String> byWords = new TreeSet<>();
        reason.hits().stream()
                .filter(hit -> !hit.ofQuestion() && hit.indicator().role() != Indicator.Role.EXCLUDED)
                .forEach(hit -> byWords.add(hit.owner()));
        List<String> notes = new ArrayList<>();
        for (Issue issue : reason.issues().keySet()) {
            if (!byWords.contains(issue.id())) {
                notes.add(reason.stances().keySet().stream()
                        .filter(question -> question.issue().equals(issue.id()))
                        .findFirst()
                        .map(question -> "issue " + issue.id() + " by its question " + question.id())
                        .orElse("issue " + issue.id() + " by words elsewhere in the sentence"));
            }
        }
        return notes;
    }

    private String back(int number, String words, Reason reason) {
        String before =
                number == 0 ? "" : shown(statement.points().get(number - 1).quotation());
        return reason.issues().isEmpty()
                ? "\"" + words + "\" points back, but " + (number == 0 ? "no point stands" : "the point") + " before"
                        + (number == 0 ? "" : " (" + before + ") has no issue")
                : "issues taken over from the point before, " + before + ", because \"" + words
                        + "\" points back to it";
    }

    private static String shown(Quotation words) {
        String plain = words.plain();
        return "\""
                + (plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN).strip() + "...") + "\" [" + words.start()
                + ", " + words.end() + "]";
    }

    /** What to say where no sentence holds some words: which of them stand in the statement, or what comes near. */
    static String missing(Statement statement, String sought) {
        Set<String> forms = new TreeSet<>();
        Words words = statement.transcript().words();
        for (int at = 0; at < words.size(); at++) {
            forms.add(words.form(at));
        }
        Words wanted = Words.of(sought);
        Set<String> there = new LinkedHashSet<>();
        Map<String, List<String>> near = new LinkedHashMap<>();
        for (int at = 0; at < wanted.size(); at++) {
            String form = wanted.form(at);
            if (forms.contains(form)) {
                there.add(form);
            } else {
                near.put(form, near(form, forms));
            }
        }
        StringBuilder note = new StringBuilder("No sentence of the statement holds \"" + sought.strip() + "\".");
        if (near.isEmpty() && there.size() > 1) {
            note.append("\nIts words stand in it, but not so side by side.");
        } else if (!there.isEmpty() && !near.isEmpty()) {
            note.append("\nOf its words stand in it: ")
                    .append(String.join(", ", there))
                    .append('.');
        }
        Set<String> nearest = new LinkedHashSet<>();
        near.values().forEach(nearest::addAll);
        if (!nearest.isEmpty()) {
            note.append("\nNearest words that stand in it: ")
                    .append(String.join(", ", nearest))
                    .append('.');
        }
        return note.toString();
    }

    /** The words that begin so, then those that look like it. */
    private static List<String> near(String form, Set<String> forms) {
        List<String> near = new ArrayList<>(UnknownNameException.nearest(form, forms));
        forms.stream()
                .filter(other -> other.startsWith(form) && !near.contains(other))
                .limit(3)
                .forEach(near::add);
        return near;
    }

    /** A text as somebody types it: small letters, straight apostrophes, single blanks. */
    static String typed(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }
}
