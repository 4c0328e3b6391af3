package org.rapporteur.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Indicator;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.progress.Work;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/**
 * Where a codebook speaks in some statements and where it is silent: for each entry the sentences it was found in and what it
 * did there, the entries that were never found, and the sentences on an issue that take no stance.
 *
 * <pre>{@code
 * Concordance concordance = Concordance.of(codebook, statements);
 * System.out.println(concordance.toText());
 * concordance.on("moratorium").withoutStance();    // about fishing, and nothing on the moratorium
 * }</pre>
 *
 * <p>An entry is one indicator as written. Found means that all its phrases stand in the words of a point, or of a sentence
 * that makes none; what it did there is told beside it, since a hint alone or an excluded reading codes nothing. A repeated
 * point stands once. Why one sentence is coded as it is, with what was nearly found, is told by {@link Coder#why}; how many
 * points and delegations each entry has by {@link IndicatorReport}. Immutable and thread-safe.
 */
public final class Concordance {

    private static final int FEW = 10;

    /**
     * A point, or a sentence that makes none, with the entries it holds.
     *
     * @param statement where it stands
     * @param words the point or the sentence
     * @param isPoint whether it is a point
     * @param issues its issues with their weights; empty if it has none
     * @param stances its stances; empty if it takes none
     * @param hits the entries it holds, in the order of the codebook
     */
    public record Passage(
            Statement statement,
            Quotation words,
            boolean isPoint,
            Map<Issue, Double> issues,
            Map<Question, Stance> stances,
            List<Reason.Hit> hits) {

        /** Copies the collections. */
        public Passage {
            Objects.requireNonNull(statement, "statement must not be null");
            Objects.requireNonNull(words, "words must not be null");
            Objects.requireNonNull(issues, "issues must not be null");
            Objects.requireNonNull(stances, "stances must not be null");
            Objects.requireNonNull(hits, "hits must not be null");
            issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
            stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
            hits = List.copyOf(hits);
        }

        @Override
        public String toString() {
            return Shown.line(statement.delegation().name() + " " + words + ": " + Shown.counted(hits.size(), "hit"));
        }
    }

    /**
     * An entry of the codebook with all passages that hold it.
     *
     * @param owner id of its issue or question
     * @param ofQuestion whether the owner is a question
     * @param indicator the entry as written, with its role and its line in the codebook
     * @param passages where it was found, in the order of the statements; empty if never
     */
    public record Entry(String owner, boolean ofQuestion, Indicator indicator, List<Passage> passages) {

        /** Copies the passages. */
        public Entry {
            Objects.requireNonNull(owner, "owner must not be null");
            Objects.requireNonNull(indicator, "indicator must not be null");
            Objects.requireNonNull(passages, "passages must not be null");
            passages = List.copyOf(passages);
        }

        @Override
        public String toString() {
            return Shown.line(owner + " " + indicator + ": " + Shown.counted(passages.size(), "passage"));
        }
    }

    private record Key(String owner, boolean ofQuestion, Indicator indicator) {}

    private final Codebook codebook;
    private final List<Entry> entries;
    private final List<Passage> passages;
    private final List<Passage> silent;

    private Concordance(Codebook codebook, List<Entry> entries, List<Passage> passages, List<Passage> silent) {
        this.codebook = codebook;
        this.entries = List.copyOf(entries);
        this.passages = List.copyOf(passages);
        this.silent = List.copyOf(silent);
    }

    /**
     * Looks for all entries of a codebook.
     *
     * @param codebook the codebook
     * @param statements the statements to look in; may be none
     * @return the concordance
     */
    public static Concordance of(Codebook codebook, Collection<Statement> statements) {
        Objects.requireNonNull(codebook, "codebook must not be null");
        Objects.requireNonNull(statements, "statements must not be null");
        CompiledCodebook compiled = CompiledCodebook.of(codebook);
        Coder coder = Coder.by(codebook);
        List<Passage> passages = new ArrayList<>();
        for (Statement statement : statements) {
            Work.goOn();
            passages.addAll(passages(compiled, coder, statement));
        }
        Map<Key, List<Passage>> found = new LinkedHashMap<>();
        for (Passage passage : passages) {
            passage.hits.stream()
                    .map(hit -> new Key(hit.owner(), hit.ofQuestion(), hit.indicator()))
                    .distinct()
                    .forEach(key ->
                            found.computeIfAbsent(key, k -> new ArrayList<>()).add(passage));
        }
        List<Entry> entries = new ArrayList<>();
        for (CompiledCodebook.Owned owned : compiled.indicators) {
            Key key = new Key(owned.owner(), owned.ofQuestion(), owned.indicator());
            entries.add(new Entry(key.owner, key.ofQuestion, key.indicator, found.getOrDefault(key, List.of())));
        }
        return new Concordance(codebook, entries, passages, silent(passages, codebook.questions()));
    }

    private static List<Passage> passages(CompiledCodebook compiled, Coder coder, Statement statement) {
        Reasoner reasoner = new Reasoner(compiled, statement.transcript());
        Map<Integer, Passage> byStart = new TreeMap<>();
        for (CodedPoint point : coder.code(statement)) {
            Point its = point.point();
            byStart.put(
                    its.quotation().start(),
                    new Passage(statement, its.quotation(), true, point.issues(), point.stances(), reasoner.hits(its)));
        }
        for (Sentence sentence : statement.sentences()) {
            Quotation words = sentence.quotation();
            boolean pointless = statement.points().stream().noneMatch(point -> words.contains(point.quotation()));
            if (pointless) {
                byStart.putIfAbsent(
                        words.start(),
                        new Passage(statement, words, false, Map.of(), Map.of(), reasoner.hits(sentence)));
            }
        }
        return List.copyOf(byStart.values());
    }

    /** The points on the issue of a question that take no clear stance on any of the questions. */
    private static List<Passage> silent(List<Passage> passages, Collection<Question> questions) {
        Set<String> asked = questions.stream().map(Question::issue).collect(Collectors.toSet());
        return passages.stream()
                .filter(passage -> passage.issues.keySet().stream().anyMatch(issue -> asked.contains(issue.id())))
                .filter(passage -> questions.stream()
                        .allMatch(question -> passage.stances.getOrDefault(question, Stance.UNCLEAR) == Stance.UNCLEAR))
                .toList();
    }

    /**
     * The same of one issue with its questions, or of one question alone.
     *
     * @param name id or label of an issue, or id of a question; an issue where both have it
     * @return a concordance with the entries of that issue or question, and the passages that hold them or are on the issue
     * @throws UnknownNameException if the codebook has neither; lists the nearest
     */
    public Concordance on(String name) {
        Objects.requireNonNull(name, "name must not be null");
        boolean isIssue = codebook.issues().stream()
                .anyMatch(issue -> issue.id().equals(name) || issue.label().equalsIgnoreCase(name));
        if (isIssue) {
            Issue issue = codebook.issue(name);
            return narrowed(issue, codebook.questions(issue), true);
        }
        if (codebook.questions().stream().noneMatch(question -> question.id().equals(name))) {
            List<String> known = new ArrayList<>();
            codebook.issues().forEach(issue -> known.add(issue.id()));
            codebook.questions().forEach(question -> known.add(question.id()));
            throw UnknownNameException.of("issue or question", name, known);
        }
        Question question = codebook.question(name);
        return narrowed(codebook.issue(question.issue()), List.of(question), false);
    }

    private Concordance narrowed(Issue issue, List<Question> questions, boolean withIssue) {
        Set<String> asked = questions.stream().map(Question::id).collect(Collectors.toSet());
        List<Entry> its = entries.stream()
                .filter(entry ->
                        entry.ofQuestion ? asked.contains(entry.owner) : withIssue && entry.owner.equals(issue.id()))
                .toList();
        // By identity: two passages are never equal, and a statement is long to compare.
        Set<Passage> holding = Collections.newSetFromMap(new IdentityHashMap<>());
        its.forEach(entry -> holding.addAll(entry.passages));
        List<Passage> near = passages.stream()
                .filter(passage -> passage.issues.containsKey(issue) || holding.contains(passage))
                .toList();
        return new Concordance(codebook, its, near, silent(near, questions));
    }

    /**
     * Every entry with the passages that hold it.
     *
     * @return the entries in the order of the codebook
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Entries that stand in no passage: misspelt, too long, or of another debate.
     *
     * @return the entries in the order of the codebook
     */
    public List<Entry> never() {
        return entries.stream().filter(entry -> entry.passages.isEmpty()).toList();
    }

    /**
     * Points on an issue that has questions, which take no clear stance on any question: maybe a word of support or opposition
     * is missing in the codebook, maybe the speaker takes none. Of a concordance {@link #on} an issue or a question, those that
     * take none on its questions.
     *
     * @return the points in the order of the statements
     */
    public List<Passage> withoutStance() {
        return silent;
    }

    /**
     * Points without an issue: maybe a word is missing in the codebook, maybe they are of something else.
     *
     * @return the points in the order of the statements
     */
    public List<Passage> withoutIssue() {
        return passages.stream()
                .filter(passage -> passage.isPoint && passage.issues.isEmpty())
                .toList();
    }

    /**
     * Sentences that hold an entry and make no point, so that the entry codes nothing there.
     *
     * @return the sentences in the order of the statements
     */
    public List<Passage> withoutPoint() {
        return passages.stream()
                .filter(passage -> !passage.isPoint && !passage.hits.isEmpty())
                .toList();
    }

    /**
     * All of it as text, of each list of passages the first {@value #FEW}.
     *
     * @return what {@link #toText(int)} says of so many
     */
    public String toText() {
        return toText(FEW);
    }

    /**
     * All of it as text: the entries never found, the points without a stance and those without an issue, the sentences without
     * a point, and every other entry with its passages.
     *
     * @param most how many passages of each list are shown, at least 1; how many more there are is told
     * @return lines of at most 100 columns that end with a line feed
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public String toText(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most (" + most + ") must be at least 1");
        }
        return new ConcordanceText(this, most).toString();
    }

    @Override
    public String toString() {
        return Shown.line("Concordance of " + IndicatorText.cut(codebook.id(), 20) + ": "
                + (entries.size() - never().size()) + " of " + entries.size() + " entries found in "
                + Shown.counted(passages.size(), "passage"));
    }
}
