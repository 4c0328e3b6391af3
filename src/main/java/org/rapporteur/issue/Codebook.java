package org.rapporteur.issue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;
import org.rapporteur.fault.UnknownNameException;

/**
 * The issues and contested questions of a forum, and the words by which they are known.
 *
 * <h2>How to write one</h2>
 *
 * <p>A codebook is a UTF-8 text file of blocks: first its name, then issues, and below each its questions.
 *
 * <pre>{@code
 * codebook: my-talks
 * title: My talks
 * synonyms: moratorium = pause | standstill
 * synonyms: [nets] = trawl~ | drift nets
 *
 * issue: fisheries
 * label: Fisheries
 * about: who may fish where
 * words: fish~ | fishing ground~
 * hints: catch~ | quota~
 * excluded: fish for compliments
 * example: Our fishermen need the reef.
 * example none: We do not fish for compliments.
 *
 * question: moratorium
 * issue: fisheries
 * asks: A moratorium on deep-sea fishing should be declared.
 * object: moratorium
 * support: stop~ + [nets]
 * oppose: freedom to fish
 * condition: once stocks are counted
 * excluded: moratorium on debt
 * example support: We call for a moratorium.
 * example oppose: There must be no moratorium.
 * }</pre>
 *
 * <p><b>Lines.</b> Each is {@code key: value}. One that begins with a blank goes on from the line before; one that begins with
 * {@code #}, and an empty one, is skipped. Keys of an issue: {@code label, about, parent} (once each), {@code words, hints,
 * excluded, example, example none}; of a question: {@code asks} (must stand), {@code issue} (left out: the issue above),
 * {@code object, support, oppose, condition, excluded, example support, example oppose, example conditional, example none}.
 * Refused with file and line are an unknown key, a name that stands twice, an issue that is not there, an issue or
 * question that no indicator leads to, and an indicator that can never be found.
 *
 * <p><b>Indicators</b> are separated by {@code |}. {@code ~} after a whole word stands for all its forms: {@code territory~}
 * finds "territories", {@code territor~} finds nothing. {@code *} after the beginning of a word stands for any ending:
 * {@code territor*} finds "territory" and "territorial". {@code *} alone is any one word. {@code +} means "and also, anywhere
 * in the point". {@code !least developed countries} finds "developed countries" where "least" does not stand right before.
 * Capitals, accents and hyphens do not matter. See {@link Indicator}.
 *
 * <ul>
 *   <li>{@code words}: one is enough, the point is on the issue.
 *   <li>{@code hints}: ambiguous words, of which two are needed, or one beside a word.
 *   <li>{@code excluded}, of an issue: the point is not on it, whatever else it says; of a question: it takes no stance on it.
 *   <li>{@code object}: names what the question is about; the stance is the direction in which the point speaks of it.
 *   <li>{@code support, oppose}: words that decide by themselves, and before an object; a negation right before them turns
 *       them, but not one that complains of something missing ("no peace without a treaty"). Of two where one lies within
 *       the other, the longer one decides.
 *   <li>{@code condition}: makes support conditional.
 * </ul>
 *
 * <p><b>Synonyms</b> may stand anywhere and hold for every indicator; see {@link Synonyms}. A name in square brackets is a
 * class of phrases.
 *
 * <p><b>Examples</b> are sentences that must be coded as they say; {@code org.rapporteur.position.ExampleCheck} does so. Which
 * indicators never or always fire in real statements is told by {@code org.rapporteur.position.IndicatorReport}.
 *
 * <p><b>Advice.</b> Ask what the room divides on. Silence on one pole is not the other pole. A word that both sides use decides
 * nothing: leave it to the issue, or give it a second sign with {@code +}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Codebook {

    private final Names names;
    private final Map<String, Issue> issues;
    private final Map<String, Question> questions;
    private final List<Synonyms> synonyms;
    private final List<Example> examples;

    /**
     * What a codebook is called.
     *
     * @param id its short name
     * @param title its title
     * @param source where it was read from, for messages
     */
    record Names(String id, String title, String source) {}

    Codebook(
            Names names,
            List<Issue> issues,
            List<Question> questions,
            List<Synonyms> synonyms,
            List<Example> examples) {
        this.names = names;
        this.issues = new LinkedHashMap<>();
        issues.forEach(issue -> this.issues.put(issue.id(), issue));
        this.questions = new LinkedHashMap<>();
        questions.forEach(question -> this.questions.put(question.id(), question));
        this.synonyms = List.copyOf(synonyms);
        this.examples = examples.stream()
                .filter(example ->
                        (example.expected().ofIssue() ? this.issues : this.questions).containsKey(example.of()))
                .toList();
    }

    /**
     * ICT security at the UN: the agenda of the Open-ended Working Group and its cross-cutting subjects, with fourteen
     * contested questions of 2019-2021.
     *
     * @return the built-in codebook
     */
    public static Codebook ictSecurity() {
        return BuiltIn.IctSecurity.CODEBOOK;
    }

    /**
     * The General Debate of the General Assembly: sixteen recurring subjects with contested questions, on most of which the
     * Assembly votes year by year.
     *
     * @return the built-in codebook
     */
    public static Codebook generalDebate() {
        return BuiltIn.GeneralDebate.CODEBOOK;
    }

    /**
     * Reads a codebook from a file.
     *
     * @param file a UTF-8 text file
     * @return the codebook
     * @throws InputException naming file and line, if it is not a codebook
     */
    public static Codebook read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw InputException.missing(file.toString(), file);
        } catch (CharacterCodingException e) {
            throw InputException.of(
                    file.toString(), "is no UTF-8 text\nMaybe save it as UTF-8 in the program that wrote it.");
        } catch (IOException e) {
            throw InputException.of(
                    file.toString(),
                    "cannot be read\nMaybe it is a folder, closed to you, or on a device that failed.");
        }
    }

    /**
     * Reads a codebook from text.
     *
     * @param source name for messages
     * @param text the codebook as text
     * @return the codebook
     * @throws InputException naming source and line, if it is not a codebook
     */
    public static Codebook parse(String source, String text) {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(text, "text must not be null");
        return new CodebookParser(source, text).parse();
    }

    /**
     * A codebook made in code.
     *
     * @param id its short name
     * @param issues its issues
     * @param questions its questions; each names one of the issues
     * @return the codebook
     * @throws UnknownNameException if a question names no issue of the codebook
     */
    public static Codebook of(String id, List<Issue> issues, List<Question> questions) {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(questions, "questions must not be null");
        Codebook codebook = new Codebook(new Names(id, id, id), issues, questions, List.of(), List.of());
        questions.forEach(question -> codebook.issue(question.issue()));
        return codebook;
    }

    /**
     * The same codebook with a title.
     *
     * @param other the title
     * @return a new codebook
     */
    public Codebook titled(String other) {
        Objects.requireNonNull(other, "other must not be null");
        return new Codebook(new Names(id(), other, source()), issues(), questions(), synonyms, examples);
    }

    /**
     * The same codebook with other synonyms.
     *
     * @param others the terms that stand for others in its indicators, instead of those it has
     * @return a new codebook
     */
    public Codebook withSynonyms(List<Synonyms> others) {
        Objects.requireNonNull(others, "others must not be null");
        return new Codebook(names, issues(), questions(), others, examples);
    }

    /**
     * The same codebook with other examples.
     *
     * @param others sentences with what a coding must make of them, instead of those it has
     * @return a new codebook
     * @throws UnknownNameException if one is of no issue or question of the codebook; lists the nearest
     */
    public Codebook withExamples(List<Example> others) {
        Objects.requireNonNull(others, "others must not be null");
        for (Example example : others) {
            if (example.expected().ofIssue()) {
                issue(example.of());
            } else {
                question(example.of());
            }
        }
        return new Codebook(names, issues(), questions(), synonyms, others);
    }

    /**
     * Its short name.
     *
     * @return the id
     */
    public String id() {
        return names.id();
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String title() {
        return names.title();
    }

    /**
     * Where it was read from.
     *
     * @return the file or other name for messages; the id if it was made in code
     */
    public String source() {
        return names.source();
    }

    /**
     * Its issues.
     *
     * @return the issues in the order of the codebook
     */
    public List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    /**
     * Its contested questions.
     *
     * @return the questions in the order of the codebook
     */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /**
     * Terms that stand for several others in its indicators.
     *
     * @return the synonyms in the order of the codebook
     */
    public List<Synonyms> synonyms() {
        return synonyms;
    }

    /**
     * Sentences that show how its issues and questions are meant.
     *
     * @return the examples in the order of the codebook
     */
    public List<Example> examples() {
        return examples;
    }

    /**
     * The questions of one issue.
     *
     * @param issue an issue of this codebook
     * @return its questions, maybe none
     */
    public List<Question> questions(Issue issue) {
        Objects.requireNonNull(issue, "issue must not be null");
        return questions.values().stream()
                .filter(q -> q.issue().equals(issue.id()))
                .toList();
    }

    /**
     * An issue by its id.
     *
     * @param name id or label
     * @return the issue
     * @throws UnknownNameException if there is none; lists the nearest
     */
    public Issue issue(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return findIssue(name).orElseThrow(() -> UnknownNameException.of("issue", name, issues.keySet()));
    }

    private Optional<Issue> findIssue(String name) {
        Optional<Issue> byId = Optional.ofNullable(issues.get(name));
        return byId.isPresent()
                ? byId
                : issues.values().stream()
                        .filter(issue -> issue.label().equalsIgnoreCase(name))
                        .findFirst();
    }

    /**
     * A question by its id.
     *
     * @param name its id
     * @return the question
     * @throws UnknownNameException if there is none; lists the nearest
     */
    public Question question(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return Optional.ofNullable(questions.get(name))
                .orElseThrow(() -> UnknownNameException.of("question", name, questions.keySet()));
    }

    /**
     * The same codebook without some questions: to see whether a conclusion rests on them.
     *
     * @param ids ids of questions
     * @return a new codebook
     * @throws UnknownNameException if there is no such question
     */
    public Codebook withoutQuestions(String... ids) {
        Objects.requireNonNull(ids, "ids must not be null");
        Arrays.stream(ids).forEach(this::question);
        Set<String> left = new TreeSet<>(Arrays.asList(ids));
        return new Codebook(
                names,
                issues(),
                questions().stream().filter(q -> !left.contains(q.id())).toList(),
                synonyms,
                examples);
    }

    /**
     * The same codebook without some issues and their questions.
     *
     * @param ids ids of issues
     * @return a new codebook
     * @throws UnknownNameException if there is no such issue
     */
    public Codebook withoutIssues(String... ids) {
        Objects.requireNonNull(ids, "ids must not be null");
        Arrays.stream(ids).forEach(this::issue);
        Set<String> left = new TreeSet<>(Arrays.asList(ids));
        return new Codebook(
                names,
                issues().stream().filter(i -> !left.contains(i.id())).toList(),
                questions().stream().filter(q -> !left.contains(q.issue())).toList(),
                synonyms,
                examples);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codebook c
                && id().equals(c.id())
                && issues.equals(c.issues)
                && questions.equals(c.questions)
                && synonyms.equals(c.synonyms)
                && examples.equals(c.examples);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id(), issues, questions, synonyms, examples);
    }

    @Override
    public String toString() {
        return Shown.line("Codebook " + id() + ": " + Shown.counted(issues.size(), "issue") + ", "
                + Shown.counted(questions.size(), "question"));
    }
}
