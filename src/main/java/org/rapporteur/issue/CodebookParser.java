package org.rapporteur.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.fault.UnknownNameException;

/** Reads the text form of a codebook; tells every fault of it, each with its line. */
final class CodebookParser {

    private final String source;
    private final String text;
    private final CodebookFaults faults;
    private final CodebookDraft draft = new CodebookDraft();
    private Optional<CodebookBlock> block = Optional.empty();
    private String id = "";
    private String title = "";
    private String lastIssue = "";

    CodebookParser(String source, String text) {
        this.source = source;
        this.text = text;
        this.faults = new CodebookFaults(source);
    }

    Codebook parse() {
        CodebookLines.of(text, faults).forEach(this::take);
        finish();
        boolean named = draft.note("codebook", "", 1) > 0;
        // Where other lines are wrong, an issue may be missing because its line is one of them.
        if (!named || faults.isEmpty() && draft.issues.isEmpty()) {
            faults.add(1, "must begin with 'codebook: name' and hold at least one 'issue:'");
        }
        new CodebookCheck(draft, faults).run();
        faults.orThrow();
        return new Codebook(
                new Codebook.Names(id, title.isEmpty() ? id : title, source),
                List.copyOf(draft.issues.values()),
                List.copyOf(draft.questions.values()),
                List.copyOf(draft.synonyms.values()),
                draft.examples);
    }

    private void take(CodebookLines.Entry raw) {
        CodebookLines.Entry entry = known(raw);
        switch (entry.key()) {
            case "codebook" -> {
                once(entry);
                id = entry.value();
                if (id.isEmpty()) {
                    faults.add(entry.line(), "'codebook:' must be followed by a name");
                }
            }
            case "title" -> {
                once(entry);
                title = entry.value();
                block.ifPresent(below -> faults.add(
                        entry.line(), "'title:' must stand above all issues\nMaybe 'label:', the name of an issue."));
            }
            case "synonyms" -> addSynonyms(entry);
            case "issue" -> {
                if (block.filter(CodebookBlock::wantsIssue).isPresent()) {
                    block.get().add(entry);
                } else {
                    begin(entry, true);
                }
            }
            case "question" -> begin(entry, false);
            default ->
                block.ifPresentOrElse(
                        its -> its.add(entry),
                        () -> faults.add(
                                entry.line(), "'" + entry.key() + "' must stand below an 'issue:' or 'question:'"));
        }
    }

    /** An entry whose key is known: an unknown one is a fault, and read as the one it most looks like. */
    private CodebookLines.Entry known(CodebookLines.Entry entry) {
        if (CodebookKeys.ALL.contains(entry.key()) || !faults.isOpen()) {
            return entry;
        }
        List<String> here = block.isEmpty()
                ? List.of("codebook", "title", "synonyms", "issue")
                : block.get().isIssue ? CodebookKeys.OF_ISSUE : CodebookKeys.OF_QUESTION;
        List<String> nearest = UnknownNameException.nearest(entry.key(), CodebookKeys.ALL);
        faults.add(
                entry.line(),
                "key '" + entry.key() + "' is not known; "
                        + (block.isEmpty()
                                ? "at the top stand "
                                : block.get().isIssue ? "an issue has " : "a question has ")
                        + String.join(", ", here)
                        + (nearest.isEmpty() ? "" : "\nMaybe " + String.join(" or ", nearest) + "."));
        return nearest.isEmpty() ? entry : new CodebookLines.Entry(nearest.get(0), entry.value(), entry.line());
    }

    private void once(CodebookLines.Entry entry) {
        int before = draft.note(entry.key(), "", entry.line());
        if (before > 0) {
            faults.add(entry.line(), "'" + entry.key() + "' must not stand twice; it stands in line " + before);
        }
    }

    private void addSynonyms(CodebookLines.Entry entry) {
        int equals = entry.value().indexOf('=');
        String term = equals < 0 ? "" : entry.value().substring(0, equals).strip();
        String others = entry.value().substring(equals + 1).strip();
        if (term.isEmpty() || others.isEmpty() || entry.value().contains("+")) {
            faults.add(entry.line(), "'synonyms' must be 'term = other | other', without '+'");
            return;
        }
        Optional<String> wrong = Spelling.ofTerm(term);
        wrong.ifPresent(problem -> faults.add(entry.line(), "'synonyms': term (" + term + ") " + problem));
        List<String> patterns = patterns(entry.line(), entry.key(), others, faults);
        int before = draft.note("synonyms", term, entry.line());
        if (before > 0) {
            faults.add(
                    entry.line(),
                    "'" + term + "' must not stand twice; it stands in line " + before
                            + "\nMaybe one line for both: what is too long for one goes on in a line that begins with a blank.");
        } else if (wrong.isEmpty()) {
            // Where all are faults the term is known all the same, so that no entry that uses it is one more.
            draft.synonyms.put(term, new Synonyms(term, patterns.isEmpty() ? List.of("missing") : patterns));
        }
    }

    /** The indicators of a value that are well written; the others are faults. */
    static List<String> patterns(int line, String key, String value, CodebookFaults faults) {
        if (value.isEmpty()) {
            faults.add(line, "'" + key + ":' must be followed by words\nMaybe take the line out.");
            return List.of();
        }
        if (Spelling.isListByCommas(value)) {
            faults.add(
                    line,
                    "'" + key + "': indicator (" + value
                            + ") is one phrase with commas\nMaybe separate the indicators by |: "
                            + Arrays.stream(value.split(",", -1))
                                    .map(String::strip)
                                    .collect(Collectors.joining(" | "))
                            + ".");
            return List.of();
        }
        return Arrays.stream(value.split("\\|", -1))
                .map(String::strip)
                .filter(pattern -> {
                    Optional<String> wrong = Spelling.fault(pattern);
                    wrong.ifPresent(
                            problem -> faults.add(line, "'" + key + "': indicator (" + pattern + ") " + problem));
                    return wrong.isEmpty();
                })
                .toList();
    }

    private void begin(CodebookLines.Entry entry, boolean isIssue) {
        finish();
        block = Optional.of(new CodebookBlock(entry, isIssue, lastIssue, draft, faults));
        if (isIssue) {
            lastIssue = entry.value();
        }
    }

    private void finish() {
        block.ifPresent(CodebookBlock::finish);
    }
}
