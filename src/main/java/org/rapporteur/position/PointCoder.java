package org.rapporteur.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Transcript;
import org.rapporteur.statement.Wording;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Polarity;
import org.rapporteur.text.Words;

/** Codes the points of one transcript, one by one. */
final class PointCoder {

    private static final Wording NO_WORDING = new Wording(List.of(), 0);
    private static final int HEAD = 4;
    private static final double HINT = 0.5;

    private final CompiledCodebook codebook;
    private final Words words;
    private final Polarity polarity;
    private final Phrases.Search<CompiledCodebook.Sign> signs;
    private final Conditions conditions;
    private final Phrases.Search<String> backward;
    private final Phrases.Search<String> missing;
    private final Unasserted unasserted;
    private final BackReference backReference;

    PointCoder(CompiledCodebook codebook, Transcript transcript) {
        this.codebook = codebook;
        this.words = transcript.words();
        this.polarity = Polarity.of(words);
        this.signs = codebook.phrases.in(words);
        this.conditions = new Conditions(codebook.conditions, words);
        this.backward = codebook.backward.in(words);
        this.missing = codebook.missing.in(words);
        this.unasserted = new Unasserted(codebook.unasserted, words);
        this.backReference = new BackReference(codebook.backReferences, words, polarity);
    }

    /** The issues of a point with weights that sum to 1; those of the point before where it only points back. */
    Map<Issue, Double> issues(Point point, Map<Question, Stance> stances, Map<Issue, Double> before) {
        Map<Issue, Double> own = ownIssues(point, stances);
        return own.isEmpty() && pointingBack(point).isPresent() ? before : own;
    }

    /** The issues of a point by its own words or, where these tell none, by those of its sentence. */
    Map<Issue, Double> ownIssues(Point point, Map<Question, Stance> stances) {
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        double[] found = counts(from, to);
        boolean[] excluded = excluded(from, to);
        stances.keySet().forEach(question -> addQuestion(found, excluded, question));
        boolean none = total(found) == 0;
        if (none && !point.sentence().equals(point.quotation())) {
            double[] around = counts(
                    words.firstFrom(point.sentence().start()),
                    words.firstFrom(point.sentence().end()));
            System.arraycopy(around, 0, found, 0, found.length);
        }
        return shares(found);
    }

    private void addQuestion(double[] found, boolean[] excluded, Question question) {
        int issue = codebook.issueOf(codebook.questions.indexOf(question));
        found[issue] = excluded[issue] ? 0 : Math.max(found[issue], 1);
    }

    private boolean[] excluded(int from, int to) {
        boolean[] excluded = new boolean[codebook.issues.size()];
        for (Match match : matches(from, to)) {
            if (!match.sign().ofQuestion() && match.sign().role() == Indicator.Role.EXCLUDED) {
                excluded[match.sign().owner()] = true;
            }
        }
        return excluded;
    }

    private double[] counts(int from, int to) {
        int n = codebook.issues.size();
        double[] wordsFound = new double[n];
        List<Set<Integer>> hints = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            hints.add(new HashSet<>());
        }
        boolean[] excluded = new boolean[n];
        for (Match match : matches(from, to)) {
            if (match.sign().ofQuestion()) {
                continue;
            }
            switch (match.sign().role()) {
                case WORD -> wordsFound[match.sign().owner()] += 1;
                case HINT -> hints.get(match.sign().owner()).add(match.sign().number());
                case EXCLUDED -> excluded[match.sign().owner()] = true;
                default -> {}
            }
        }
        for (int i = 0; i < n; i++) {
            boolean known = wordsFound[i] > 0 || hints.get(i).size() >= 2;
            wordsFound[i] =
                    known && !excluded[i] ? wordsFound[i] + HINT * hints.get(i).size() : 0;
        }
        return wordsFound;
    }

    private static double total(double[] found) {
        double total = 0;
        for (double f : found) {
            total += f;
        }
        return total;
    }

    private Map<Issue, Double> shares(double[] found) {
        double total = total(found);
        Map<Issue, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0) {
                shares.put(codebook.issues.get(i), found[i] / total);
            }
        }
        return shares;
    }

    /** The words at the head of a point that point back to what was said before. */
    Optional<String> pointingBack(Point point) {
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        for (int at = from; at < Math.min(to, from + HEAD); at++) {
            for (Phrases.Found<String> found : backward.at(at, to)) {
                if (at > from && found.value().equals("first")) {
                    continue;
                }
                return Optional.of(IntStream.range(found.from(), found.to())
                        .mapToObj(words::form)
                        .collect(Collectors.joining(" ")));
            }
        }
        return Optional.empty();
    }

    /** The numbers of the indicators that a point holds, each once. */
    Set<Integer> indicators(Point point) {
        Set<Integer> numbers = new TreeSet<>();
        for (Match match : matches(
                words.firstFrom(point.quotation().start()),
                words.firstFrom(point.quotation().end()))) {
            numbers.add(match.sign().number());
        }
        return numbers;
    }

    /** The stances a point takes. */
    Map<Question, Stance> stances(Point point, Wording wording) {
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        Map<Integer, Set<Stance>> byDirection = new TreeMap<>();
        Map<Integer, Set<Stance>> byWords = new TreeMap<>();
        Set<Integer> conditional = new HashSet<>();
        Set<Integer> excluded = new HashSet<>();
        Set<Integer> plain = new HashSet<>();
        for (Match match : telling(from, to)) {
            int question = match.sign().owner();
            if (match.sign().role() == Indicator.Role.EXCLUDED) {
                excluded.add(question);
            } else if (match.sign().role() == Indicator.Role.CONDITION) {
                conditional.add(question);
            } else {
                if (!conditions.bind(match, isPledge(point), from, to)) {
                    plain.add(question);
                }
                boolean object = match.sign().role() == Indicator.Role.OBJECT;
                (object ? byDirection : byWords)
                        .computeIfAbsent(question, k -> new HashSet<>())
                        .add(stance(match, wording));
            }
        }
        // Words that decide by themselves tell more than the direction towards the object.
        byWords.forEach(byDirection::put);
        Map<Question, Stance> stances = new LinkedHashMap<>();
        byDirection.forEach((question, found) -> stances.put(
                codebook.questions.get(question),
                together(found, conditional.contains(question) || !plain.contains(question))));
        conditional.forEach(question -> stances.putIfAbsent(codebook.questions.get(question), Stance.CONDITIONAL));
        excluded.forEach(question -> stances.remove(codebook.questions.get(question)));
        return stances;
    }

    /** The stances a point takes, on what the point before it named if it names no question itself. */
    Map<Question, Stance> stances(Point point, Wording wording, Optional<BackReference.Topic> before) {
        Map<Question, Stance> own = stances(point, wording);
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        if (!own.isEmpty() || before.isEmpty() || isOnAQuestion(from, to)) {
            return own;
        }
        return backReference
                .stance(from, to, before.get())
                .map(stance -> Map.of(
                        before.get().question(),
                        stance == Stance.SUPPORT && conditions.bind(from, from + 1, isPledge(point), from, to)
                                ? Stance.CONDITIONAL
                                : stance))
                .orElse(Map.of());
    }

    private boolean isOnAQuestion(int from, int to) {
        return matches(from, to).stream().anyMatch(match -> match.sign().ofQuestion());
    }

    /** The one question that a point names, also in another's words; nothing if it names none or several. */
    Optional<BackReference.Topic> topic(Point point, Map<Question, Stance> stances) {
        int from = words.firstFrom(point.quotation().start());
        int to = words.firstFrom(point.quotation().end());
        List<Match> named = matches(from, to).stream()
                .filter(match -> match.sign().ofQuestion() && match.sign().role() != Indicator.Role.EXCLUDED)
                .toList();
        Set<Integer> questions =
                named.stream().map(match -> match.sign().owner()).collect(Collectors.toSet());
        if (questions.size() != 1) {
            return Optional.empty();
        }
        Question question = codebook.questions.get(questions.iterator().next());
        Set<Stance> found = named.stream().map(match -> said(match, from, to)).collect(Collectors.toSet());
        boolean isObject = named.stream().allMatch(match -> match.sign().role() == Indicator.Role.OBJECT);
        Stance own = stances.getOrDefault(question, Stance.UNCLEAR);
        return Optional.of(
                new BackReference.Topic(question, isObject, own == Stance.UNCLEAR ? together(found, false) : own));
    }

    /** What the words say of an indicator, whoever holds it. */
    private Stance said(Match match, int from, int to) {
        if (match.sign().role() != Indicator.Role.OBJECT) {
            return stance(match, NO_WORDING);
        }
        boolean against = match.places().stream().anyMatch(word -> word < to && polarity.meantOf(from, to, word) < 0);
        return against ? Stance.OPPOSE : Stance.SUPPORT;
    }

    /** The matches of questions that the speaker asserts; where one lies within a longer one, the longer one. */
    List<Match> telling(int from, int to) {
        List<Match> own = matches(from, to).stream()
                .filter(match -> match.sign().ofQuestion() && !unasserted.holds(match, from, to))
                .toList();
        Set<Integer> yielding = own.stream()
                .filter(match -> own.stream().anyMatch(match::yieldsTo))
                .map(match -> match.sign().number())
                .collect(Collectors.toSet());
        return own.stream()
                .filter(match -> !yielding.contains(match.sign().number()))
                .toList();
    }

    private static boolean isPledge(Point point) {
        return point instanceof Claim claim && claim.kind() == Claim.Kind.COMMITMENT;
    }

    private static Stance together(Set<Stance> found, boolean conditional) {
        boolean supports = found.contains(Stance.SUPPORT);
        boolean opposes = found.contains(Stance.OPPOSE);
        if (supports && opposes) {
            return Stance.MIXED;
        }
        if (opposes) {
            return Stance.OPPOSE;
        }
        return supports ? conditional ? Stance.CONDITIONAL : Stance.SUPPORT : Stance.UNCLEAR;
    }

    Stance stance(Match match, Wording wording) {
        int sign = signAt(match, wording);
        return switch (match.sign().role()) {
            case OBJECT ->
                sign > 0 || sign == 0 && holdsTheTurn(match, wording)
                        ? Stance.SUPPORT
                        : sign < 0 ? Stance.OPPOSE : Stance.UNCLEAR;
            case SUPPORT -> isNegated(match) ? Stance.OPPOSE : Stance.SUPPORT;
            default -> isNegated(match) ? Stance.SUPPORT : Stance.OPPOSE;
        };
    }

    /** Every phrase of an indicator in a stretch, also where others that must stand with it are missing. */
    List<Phrases.Found<CompiledCodebook.Sign>> signs(int from, int to) {
        return signs.overlapping(from, to, to);
    }

    /** Whether the speaker does not assert what an indicator says. */
    boolean isUnasserted(Match match, int from, int to) {
        return unasserted.holds(match, from, to);
    }

    /** Whether an indicator stands under a condition. */
    boolean isBound(Match match, Point point, int from, int to) {
        return conditions.bind(match, isPledge(point), from, to);
    }

    /** Whether a negation stands right before the words; one that complains of something missing is none. */
    boolean isNegated(Match match) {
        return polarity.roles(Math.max(0, match.from() - 2), match.from()).stream()
                .anyMatch(role -> (role.value() == Polarity.Role.NEGATION || role.value() == Polarity.Role.ASIDE)
                        && missing.at(role.from(), match.from()).isEmpty());
    }

    /** Of {@code ban~ + test~} the first opposes the second: where the point speaks against tests, it is for what the object says. */
    private boolean holdsTheTurn(Match match, Wording wording) {
        boolean opposing = polarity.roles(match.from(), match.to()).stream()
                .anyMatch(role -> role.value() == Polarity.Role.AGAINST);
        return opposing
                && wording.terms().stream()
                        .anyMatch(term -> term.sign() < 0
                                && match.places().stream()
                                        .anyMatch(place -> term.from() <= place && place < term.to()));
    }

    /** The sign of the last content word of a match; 0 if the point has no direction. */
    private static int signAt(Match match, Wording wording) {
        int sign = 0;
        for (Wording.Term term : wording.terms()) {
            if (term.from() < match.to() && term.to() > match.from()) {
                sign = term.sign();
            }
        }
        return sign;
    }

    /** All indicators found whole in a stretch; of those in several phrases, the place of the first phrase. */
    List<Match> matches(int from, int to) {
        List<Match> whole = new ArrayList<>();
        Map<Integer, Map<Integer, Match>> parts = new HashMap<>();
        for (Phrases.Found<CompiledCodebook.Sign> found : signs.overlapping(from, to, to)) {
            String notBehind = found.value().notBehind();
            if (!notBehind.isEmpty()
                    && found.from() > 0
                    && words.form(found.from() - 1).equals(notBehind)) {
                continue;
            }
            Match match = Match.of(found);
            if (match.sign().parts() == 1) {
                whole.add(match);
            } else {
                Map<Integer, Match> its = parts.computeIfAbsent(match.sign().number(), k -> new TreeMap<>());
                its.putIfAbsent(match.sign().part(), match);
                if (its.size() == match.sign().parts() && its.get(match.sign().part()) == match) {
                    whole.add(Match.of(its.values()));
                }
            }
        }
        return whole;
    }
}
