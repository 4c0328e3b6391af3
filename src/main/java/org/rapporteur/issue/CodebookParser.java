package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.fault.InputException;

/** Reads the text form of a codebook; every fault names source and line. */
final class CodebookParser {

    private static final Map<String, Indicator.Role> ISSUE_ROLES =
            Map.of("words", Indicator.Role.WORD, "hints", Indicator.Role.HINT, "excluded", Indicator.Role.EXCLUDED);
    private static final Map<String, Indicator.Role> QUESTION_ROLES = Map.of(
            "object", Indicator.Role.OBJECT,
            "support", Indicator.Role.SUPPORT,
            "oppose", Indicator.Role.OPPOSE,
            "condition", Indicator.Role.CONDITION,
            "excluded", Indicator.Role.EXCLUDED);
    private static final Map<String, Example.Expected> ISSUE_EXAMPLES =
            Map.of("example", Example.Expected.ABOUT, "example none", Example.Expected.NOT_ABOUT);
    private static final Map<String, Example.Expected> QUESTION_EXAMPLES = Map.of(
            "example support", Example.Expected.SUPPORT,
            "example oppose", Example.Expected.OPPOSE,
            "example conditional", Example.Expected.CONDITIONAL,
            "example none", Example.Expected.NO_STANCE);
    private static final Set<Indicator.Role> TELLING =
            Set.of(Indicator.Role.OBJECT, Indicator.Role.SUPPORT, Indicator.Role.OPPOSE);
    private static final Set<String> ISSUE_KEYS = Set.of("label", "about", "parent");
    private static final Set<String> QUESTION_KEYS = Set.of("asks", "issue");

    private final String source;
    private final String text;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Synonyms> synonyms = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private String id = "";
    private String title = "";
    private String lastIssue = "";

    CodebookParser(String source, String text) {
        this.source = source;
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    Codebook parse() {
        Block block = null;
        for (Entry entry : entries()) {
            if (entry.key.equals("codebook")) {
                id = entry.value;
            } else if (entry.key.equals("synonyms")) {
                addSynonyms(entry);
            } else if (entry.key.equals("title") && block == null) {
                title = entry.value;
            } else if (entry.key.equals("issue") && (block == null || !block.wantsIssue())) {
                finish(block);
                block = new Block(entry, true);
            } else if (entry.key.equals("question")) {
                finish(block);
                block = new Block(entry, false);
            } else {
                add(block, entry);
            }
        }
        finish(block);
        if (id.isEmpty() || issues.isEmpty()) {
            throw InputException.of(source, "must begin with 'codebook: name' and hold at least one 'issue:'");
        }
        checkQuestions();
        checkParents();
        checkIssues();
        return new Codebook(
                new Codebook.Names(id, title.isEmpty() ? id : title, source), issues, questions, synonyms, examples);
    }

    private void add(Block block, Entry entry) {
        if (block == null) {
            throw fault(entry.line, "'" + entry.key + "' must stand below an 'issue:' or 'question:'");
        }
        block.add(entry);
    }

    private void addSynonyms(Entry entry) {
        int equals = entry.value.indexOf('=');
        String term = equals < 0 ? "" : entry.value.substring(0, equals).strip();
        List<String> others = patterns(entry, entry.value.substring(equals + 1));
        if (term.isEmpty() || others.isEmpty() || entry.value.contains("+")) {
            throw fault(entry.line, "'synonyms' must be 'term = other | other', without '+'");
        }
        refuseTwice(synonyms.stream().map(Synonyms::term).toList(), term, entry.line);
        synonyms.add(new Synonyms(term, others));
    }

    private List<String> patterns(Entry entry, String value) {
        if (Spelling.isListByCommas(value)) {
            throw fault(
                    entry.line,
                    "'" + entry.key + "': indicator (" + value
                            + ") is one phrase with commas\nMaybe separate the indicators by |: "
                            + Arrays.stream(value.split(",", -1))
                                    .map(String::strip)
                                    .collect(Collectors.joining(" | "))
                            + ".");
        }
        List<String> patterns =
                Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
        for (String pattern : patterns) {
            Spelling.fault(pattern).ifPresent(problem -> {
                throw fault(entry.line, "'" + entry.key + "': indicator (" + pattern + ") " + problem);
            });
        }
        return patterns;
    }

    private void finish(Block block) {
        if (block != null) {
            try {
                take(block);
            } catch (IllegalArgumentException e) {
                throw fault(block.line, e.getMessage());
            }
        }
    }

    private void take(Block block) {
        if (block.isIssue) {
            Issue issue = block.issue();
            refuseTwice(issues.stream().map(Issue::id).toList(), issue.id(), block.line);
            issues.add(issue);
            lines.put("issue " + issue.id(), block.line);
            lastIssue = issue.id();
        } else {
            Question question = block.question();
            refuseTwice(questions.stream().map(Question::id).toList(), question.id(), block.line);
            questions.add(question);
            lines.put("question " + question.id(), block.line);
        }
    }

    private void refuseTwice(List<String> known, String name, int line) {
        if (known.contains(name)) {
            throw fault(line, "'" + name + "' must not stand twice");
        }
    }

    private void checkQuestions() {
        List<String> known = issues.stream().map(Issue::id).toList();
        for (Question question : questions) {
            if (!known.contains(question.issue())) {
                throw fault(
                        lines.get("question " + question.id()),
                        "question '" + question.id() + "' names issue '" + question.issue() + "', which must be one of "
                                + known);
            }
        }
    }

    private void checkParents() {
        List<String> known = issues.stream().map(Issue::id).toList();
        for (Issue issue : issues) {
            if (!issue.parent().isEmpty() && !known.contains(issue.parent())) {
                throw fault(
                        lines.get("issue " + issue.id()),
                        "issue '" + issue.id() + "' names parent '" + issue.parent() + "', which must be one of "
                                + known);
            }
        }
    }

    /** An issue that no word, no question and no issue below it leads to is silent for ever. */
    private void checkIssues() {
        for (Issue issue : issues) {
            boolean found = issue.indicators().stream().anyMatch(i -> i.role() != Indicator.Role.EXCLUDED)
                    || questions.stream().anyMatch(question -> question.issue().equals(issue.id()))
                    || issues.stream().anyMatch(other -> other.parent().equals(issue.id()));
            if (!found) {
                throw fault(
                        lines.get("issue " + issue.id()),
                        "issue '" + issue.id() + "' must have 'words:' by which it is known");
            }
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        String[] lines = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                goOn(entries, line, i + 1);
            } else {
                entries.add(entry(line, i + 1));
            }
        }
        return entries;
    }

    private void goOn(List<Entry> entries, String line, int number) {
        if (entries.isEmpty()) {
            throw fault(number, "must not begin with a blank: there is no line before to go on from");
        }
        Entry last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.key, last.value + " " + line.strip(), last.line));
    }

    private Entry entry(String line, int number) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw fault(
                    number,
                    "'" + (line.length() > 40 ? line.substring(0, 40) + "..." : line)
                            + "' must be 'key: value'\nMaybe a line that goes on needs a blank at its beginning.");
        }
        return new Entry(
                line.substring(0, colon).strip(), line.substring(colon + 1).strip(), number);
    }

    private InputException fault(int line, String problem) {
        return InputException.atLine(source, line, problem);
    }

    private record Entry(String key, String value, int line) {}

    /** One issue or question while its lines come in. */
    private final class Block {

        final boolean isIssue;
        final String name;
        final int line;
        final Map<String, String> values = new LinkedHashMap<>();
        final List<Indicator> indicators = new ArrayList<>();

        Block(Entry first, boolean isIssue) {
            this.isIssue = isIssue;
            this.name = first.value;
            this.line = first.line;
            if (name.isEmpty()) {
                throw fault(line, "'" + first.key + ":' must be followed by a name");
            }
        }

        /** In a question, the first "issue:" names its issue; the next one begins a new issue. */
        boolean wantsIssue() {
            return !isIssue && !values.containsKey("issue") && !values.containsKey("asks");
        }

        void add(Entry entry) {
            Map<String, Indicator.Role> roles = isIssue ? ISSUE_ROLES : QUESTION_ROLES;
            Indicator.Role role = roles.get(entry.key);
            Example.Expected expected = (isIssue ? ISSUE_EXAMPLES : QUESTION_EXAMPLES).get(entry.key);
            if (expected != null) {
                addExample(entry, expected);
            } else if (role != null) {
                patterns(entry, entry.value)
                        .forEach(pattern -> indicators.add(new Indicator(role, pattern, entry.line)));
            } else if ((isIssue ? ISSUE_KEYS : QUESTION_KEYS).contains(entry.key)) {
                if (values.put(entry.key, entry.value) != null) {
                    throw fault(entry.line, "'" + entry.key + "' must not stand twice in '" + name + "'");
                }
            } else {
                throw fault(
                        entry.line,
                        "key '" + entry.key + "' is not known; "
                                + (isIssue
                                        ? "an issue has label, about, parent, words, hints, excluded, example,"
                                                + " example none"
                                        : "a question has issue, asks, object, support, oppose, condition, excluded,"
                                                + " example support, example oppose, example conditional, example none"));
            }
        }

        private void addExample(Entry entry, Example.Expected expected) {
            if (entry.value.isEmpty()) {
                throw fault(entry.line, "'" + entry.key + "' must be followed by a sentence");
            }
            examples.add(new Example(name, expected, entry.value, entry.line));
        }

        Issue issue() {
            return new Issue(
                    name,
                    values.getOrDefault("label", name),
                    values.getOrDefault("about", ""),
                    values.getOrDefault("parent", ""),
                    indicators);
        }

        Question question() {
            String asks = values.getOrDefault("asks", "");
            if (asks.isEmpty()) {
                throw fault(line, "question '" + name + "' must say what it asks: 'asks: ...'");
            }
            String of = values.getOrDefault("issue", lastIssue);
            if (of.isEmpty()) {
                throw fault(line, "question '" + name + "' must stand below its issue, or name it: 'issue: ...'");
            }
            boolean told = indicators.stream().anyMatch(indicator -> TELLING.contains(indicator.role()));
            if (!told) {
                throw fault(
                        line,
                        "question '" + name + "' must have 'object:', 'support:' or 'oppose:' by which it is known");
            }
            return new Question(name, of, asks, indicators);
        }
    }
}
