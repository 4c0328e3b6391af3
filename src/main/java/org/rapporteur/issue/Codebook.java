package org.rapporteur.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;

/**
 * The issues and contested questions of a forum, and the words by which they are known.
 *
 * <p>A codebook is a text file of blocks; see the built-in {@code ict-security.codebook} for a model:
 *
 * <pre>{@code
 * codebook: my-talks
 * title: My talks
 *
 * issue: fisheries
 * label: Fisheries
 * about: who may fish where
 * words: fish~ | fishing ground~
 *
 * question: moratorium
 * issue: fisheries
 * asks: A moratorium on deep-sea fishing should be declared.
 * object: moratorium~
 * }</pre>
 *
 * <p>Lines that begin with {@code #} are comments; a line that begins with a blank goes on from the line before. Keys of an
 * issue: {@code label, about, parent, words, hints, excluded}; of a question: {@code issue} (left out: the issue above),
 * {@code asks, object, support, oppose, condition}. Indicators are separated by {@code |}, see {@link Indicator}.
 * Immutable and thread-safe.
 */
public final class Codebook {

    private final String id;
    private final String title;
    private final Map<String, Issue> issues;
    private final Map<String, Question> questions;

    Codebook(String id, String title, List<Issue> issues, List<Question> questions) {
        this.id = id;
        this.title = title;
        this.issues = new LinkedHashMap<>();
        issues.forEach(issue -> this.issues.put(issue.id(), issue));
        this.questions = new LinkedHashMap<>();
        questions.forEach(question -> this.questions.put(question.id(), question));
    }

    /**
     * ICT security at the UN: the agenda of the Open-ended Working Group and its cross-cutting subjects, with fourteen
     * contested questions of 2019-2021.
     *
     * @return the built-in codebook
     */
    public static Codebook ictSecurity() {
        return IctSecurity.CODEBOOK;
    }

    /**
     * The General Debate of the General Assembly: eighteen recurring subjects with contested questions, on most of which the
     * Assembly votes year by year.
     *
     * @return the built-in codebook
     */
    public static Codebook generalDebate() {
        return GeneralDebate.CODEBOOK;
    }

    /**
     * Reads a codebook from a file.
     *
     * @param file a UTF-8 text file
     * @return the codebook
     * @throws InputException naming file and line, if it is not a codebook
     */
    public static Codebook read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw InputException.of(file.toString(), "cannot be read as UTF-8 text: " + e.getMessage());
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
        Codebook codebook = new Codebook(id, id, issues, questions);
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
        return new Codebook(id, other, issues(), questions());
    }

    /**
     * Its short name.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String title() {
        return title;
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
     * The questions of one issue.
     *
     * @param issue an issue of this codebook
     * @return its questions, maybe none
     */
    public List<Question> questions(Issue issue) {
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
        Arrays.stream(ids).forEach(this::question);
        Set<String> left = new TreeSet<>(Arrays.asList(ids));
        return new Codebook(
                id,
                title,
                issues(),
                questions().stream().filter(q -> !left.contains(q.id())).toList());
    }

    /**
     * The same codebook without some issues and their questions.
     *
     * @param ids ids of issues
     * @return a new codebook
     * @throws UnknownNameException if there is no such issue
     */
    public Codebook withoutIssues(String... ids) {
        Arrays.stream(ids).forEach(this::issue);
        Set<String> left = new TreeSet<>(Arrays.asList(ids));
        return new Codebook(
                id,
                title,
                issues().stream().filter(i -> !left.contains(i.id())).toList(),
                questions().stream().filter(q -> !left.contains(q.issue())).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codebook c
                && id.equals(c.id)
                && issues.equals(c.issues)
                && questions.equals(c.questions);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, issues, questions);
    }

    @Override
    public String toString() {
        return "Codebook " + id + ": " + issues.size() + " issues, " + questions.size() + " questions";
    }

    private static Codebook builtIn(String name) {
        try (InputStream in = Codebook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw InputException.of(name, "is missing from the library");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class GeneralDebate {
        static final Codebook CODEBOOK = builtIn("general-debate.codebook");
    }

    private static final class IctSecurity {
        static final Codebook CODEBOOK = builtIn("ict-security.codebook");
    }
}
