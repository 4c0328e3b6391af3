package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One issue or question of a codebook's text while its lines come in. */
final class CodebookBlock {

    /** What stands in the place of a value that is missing; a codebook with a fault is never made. */
    private static final String MISSING = "?";

    final boolean isIssue;
    private final String name;
    private final int line;
    private final String above;
    private final CodebookDraft draft;
    private final CodebookFaults faults;
    private final Map<String, CodebookLines.Entry> values = new LinkedHashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private boolean told;

    CodebookBlock(
            CodebookLines.Entry first, boolean isIssue, String above, CodebookDraft draft, CodebookFaults faults) {
        this.isIssue = isIssue;
        this.name = first.value();
        this.line = first.line();
        this.above = above;
        this.draft = draft;
        this.faults = faults;
        if (name.isEmpty()) {
            faults.add(line, "'" + first.key() + ":' must be followed by a name");
        } else {
            Spelling.ofName(name).ifPresent(problem -> faults.add(line, kind() + " (" + name + ") " + problem));
        }
    }

    private String kind() {
        return isIssue ? "issue" : "question";
    }

    /** In a question, the first "issue:" names its issue; the next one begins a new issue. */
    boolean wantsIssue() {
        return !isIssue && !values.containsKey("issue") && !values.containsKey("asks");
    }

    void add(CodebookLines.Entry entry) {
        Indicator.Role role = (isIssue ? CodebookKeys.ISSUE_ROLES : CodebookKeys.QUESTION_ROLES).get(entry.key());
        Example.Expected expected =
                (isIssue ? CodebookKeys.ISSUE_EXAMPLES : CodebookKeys.QUESTION_EXAMPLES).get(entry.key());
        if (expected != null) {
            addExample(entry, expected);
        } else if (role != null) {
            told |= role != Indicator.Role.EXCLUDED && role != Indicator.Role.CONDITION;
            CodebookParser.patterns(entry.line(), entry.key(), entry.value(), faults)
                    .forEach(pattern -> indicators.add(new Indicator(role, pattern, entry.line())));
        } else if (own().contains(entry.key())) {
            addValue(entry);
        } else if (other().contains(entry.key())) {
            faults.add(
                    entry.line(),
                    "key '" + entry.key() + "' is not known in " + (isIssue ? "an issue" : "a question") + "; "
                            + (isIssue ? "a question" : "an issue") + " has it\nMaybe the line '"
                            + (isIssue ? "question" : "issue") + ": ...' above it is missing or misspelt.");
        }
    }

    private List<String> own() {
        return isIssue ? CodebookKeys.OF_ISSUE : CodebookKeys.OF_QUESTION;
    }

    private List<String> other() {
        return isIssue ? CodebookKeys.OF_QUESTION : CodebookKeys.OF_ISSUE;
    }

    private void addValue(CodebookLines.Entry entry) {
        CodebookLines.Entry before = values.putIfAbsent(entry.key(), entry);
        if (before != null) {
            faults.add(
                    entry.line(),
                    "'" + entry.key() + "' must not stand twice in '" + name + "'; it stands in line " + before.line());
        } else if (entry.value().isEmpty()) {
            faults.add(entry.line(), "'" + entry.key() + ":' must be followed by a value\nMaybe take the line out.");
        }
    }

    private void addExample(CodebookLines.Entry entry, Example.Expected expected) {
        if (entry.value().isEmpty()) {
            faults.add(entry.line(), "'" + entry.key() + "' must be followed by a sentence");
        } else if (!name.isEmpty()) {
            draft.examples.add(new Example(name, expected, entry.value(), entry.line()));
        }
    }

    private String value(String key, String otherwise) {
        CodebookLines.Entry entry = values.get(key);
        return entry == null || entry.value().isEmpty() ? otherwise : entry.value();
    }

    /** Puts what was told into the draft. */
    void finish() {
        String id = name.isEmpty() ? MISSING : name;
        int before = draft.note(kind(), id, line);
        if (before > 0) {
            faults.add(line, "'" + id + "' must not stand twice; " + kind() + " '" + id + "' stands in line " + before);
        } else if (isIssue) {
            if (told) {
                draft.told.add(id);
            }
            draft.issues.put(
                    id, new Issue(id, value("label", id), value("about", ""), value("parent", ""), indicators));
        } else {
            draft.questions.put(id, question(id));
        }
    }

    private Question question(String id) {
        if (!values.containsKey("asks")) {
            faults.add(line, "question '" + id + "' must say what it asks: 'asks: ...'");
        }
        String of = value("issue", above);
        if (of.isEmpty()) {
            faults.add(line, "question '" + id + "' must stand below its issue, or name it: 'issue: ...'");
        }
        if (!told) {
            faults.add(line, "question '" + id + "' must have 'object:', 'support:' or 'oppose:' by which it is known");
        }
        return new Question(id, of.isEmpty() ? MISSING : of, value("asks", MISSING), indicators);
    }
}
