package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.fault.UnknownNameException;

/** Whether the parts of a codebook fit together: names that are there, entries that do not gainsay each other. */
final class CodebookCheck {

    private static final Pattern CLASS = Pattern.compile("\\[[^\\[\\]]*\\]");

    private final CodebookDraft draft;
    private final CodebookFaults faults;

    CodebookCheck(CodebookDraft draft, CodebookFaults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        issuesOfQuestions();
        parents();
        labels();
        ways();
        draft.issues.values().forEach(issue -> entries("issue", issue.id(), issue.indicators()));
        draft.questions.values().forEach(question -> entries("question", question.id(), question.indicators()));
        classes();
        examples();
    }

    private void issuesOfQuestions() {
        for (Question question : draft.questions.values()) {
            int line = draft.line("question", question.id());
            // A name that stands in the line before is a fault already where it is missing.
            if (!draft.issues.containsKey(question.issue()) && !question.issue().equals("?")) {
                faults.add(
                        line,
                        "question '" + question.id() + "' names issue '" + question.issue()
                                + "', which must be one of the codebook" + nearest(question.issue()));
            }
        }
    }

    /** The ids of the issues that are near a name, also of those whose label it is. */
    private String nearest(String name) {
        if (!faults.isOpen()) {
            return "";
        }
        for (Issue issue : draft.issues.values()) {
            if (issue.label().equalsIgnoreCase(name)) {
                return "\nMaybe " + issue.id() + ", the id of the issue with that label.";
            }
        }
        return CodebookFaults.nearest(name, draft.issues.keySet());
    }

    private void parents() {
        Set<String> sound = new HashSet<>();
        for (Issue issue : draft.issues.values()) {
            if (!issue.parent().isEmpty() && !draft.issues.containsKey(issue.parent())) {
                faults.add(
                        draft.line("issue", issue.id()),
                        "issue '" + issue.id() + "' names parent '" + issue.parent()
                                + "', which must be one of the codebook" + nearest(issue.parent()));
            }
            circle(issue, sound);
        }
    }

    /** Goes up from an issue to one that is known to have an end; tells a circle once, at its first issue. */
    private void circle(Issue issue, Set<String> sound) {
        List<String> way = new ArrayList<>();
        Set<String> met = new HashSet<>();
        String at = issue.id();
        while (draft.issues.containsKey(at) && !sound.contains(at) && met.add(at)) {
            way.add(at);
            at = draft.issues.get(at).parent();
        }
        if (met.contains(at)) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
            circle.add(at);
            faults.add(
                    draft.line("issue", at),
                    "issue '" + at + "' must not lie below itself: " + String.join(" < ", circle)
                            + "\nMaybe take out the 'parent:' of the widest.");
        }
        sound.addAll(way);
    }

    /** An issue is found by its id and by its label, capitals aside: no two may answer to one name. */
    private void labels() {
        Map<String, Issue> named = new HashMap<>();
        for (Issue issue : draft.issues.values()) {
            for (String name : List.of(folded(issue.id()), folded(issue.label()))) {
                Issue other = named.putIfAbsent(name, issue);
                if (other != null && other != issue) {
                    faults.add(
                            draft.line("issue", issue.id()),
                            "issue '" + issue.id() + "' must not be called '" + name + "', as issue '" + other.id()
                                    + "' of line " + draft.line("issue", other.id())
                                    + " is\nMaybe give one of them another 'label:'.");
                }
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** An issue that no word, no question and no issue below it leads to is silent for ever. */
    private void ways() {
        Set<String> led = new HashSet<>(draft.told);
        draft.questions.values().forEach(question -> led.add(question.issue()));
        draft.issues.values().forEach(issue -> led.add(issue.parent()));
        for (Issue issue : draft.issues.values()) {
            if (!led.contains(issue.id())) {
                faults.add(
                        draft.line("issue", issue.id()),
                        "issue '" + issue.id() + "' must have 'words:' by which it is known");
            }
        }
    }

    /** One entry that stands twice decides twice, or gainsays itself. */
    private void entries(String kind, String owner, Collection<Indicator> indicators) {
        Map<String, Indicator> before = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Indicator other = before.putIfAbsent(Spelling.folded(indicator.pattern()), indicator);
            if (other == null) {
                continue;
            }
            String what = "'" + indicator.pattern() + "' must not stand ";
            if (other.role() != indicator.role()) {
                faults.add(
                        indicator.line(),
                        what + "under both '" + CodebookKeys.of(other.role()) + "' (line " + other.line() + ") and '"
                                + CodebookKeys.of(indicator.role()) + "' of " + kind + " '" + owner
                                + "'\nMaybe leave out what both sides say, or add a second sign with +.");
            } else if (other.pattern().equalsIgnoreCase(indicator.pattern())) {
                faults.add(
                        indicator.line(),
                        what + "twice under '" + CodebookKeys.of(indicator.role()) + "' of " + kind + " '" + owner
                                + "', where it would count twice; it stands in line " + other.line()
                                + "\nMaybe take one out.");
            }
        }
    }

    private void classes() {
        for (Synonyms synonyms : draft.synonyms.values()) {
            int line = draft.line("synonyms", synonyms.term());
            for (String other : synonyms.others()) {
                unknown(other, line, "'synonyms': " + synonyms.term() + " = " + other);
            }
        }
        draft.issues.values().forEach(issue -> issue.indicators().forEach(this::classes));
        draft.questions.values().forEach(question -> question.indicators().forEach(this::classes));
    }

    private void classes(Indicator indicator) {
        if (unknown(indicator.pattern(), indicator.line(), "indicator (" + indicator.pattern() + ")")) {
            return;
        }
        for (String phrase : indicator.phrases()) {
            for (String variant : Synonyms.variants(draft.synonyms.values(), phrase)) {
                if (!variant.equals(phrase)) {
                    variant(indicator, variant);
                }
            }
        }
    }

    private void variant(Indicator indicator, String variant) {
        Matcher left = CLASS.matcher(variant);
        if (left.find()) {
            faults.add(
                    draft.line("synonyms", left.group()),
                    "class " + left.group() + ", which another one uses, must be declared below that one"
                            + "\nMaybe move its 'synonyms:' down.");
        } else {
            Spelling.fault(variant)
                    .ifPresent(problem -> faults.add(
                            indicator.line(),
                            "indicator (" + indicator.pattern() + "), which also means (" + variant + "), " + problem));
        }
    }

    private boolean unknown(String pattern, int line, String where) {
        boolean any = false;
        Matcher found = CLASS.matcher(pattern);
        while (found.find()) {
            if (!draft.synonyms.containsKey(found.group())) {
                any = true;
                faults.add(
                        line,
                        where + " must name a class of synonyms: " + found.group() + " is not known"
                                + remedy(found.group()));
            }
        }
        return any;
    }

    private String remedy(String unknown) {
        if (!faults.isOpen()) {
            return "";
        }
        List<String> known = draft.synonyms.keySet().stream()
                .filter(term -> term.startsWith("["))
                .toList();
        List<String> nearest = UnknownNameException.nearest(unknown, known);
        return nearest.isEmpty()
                ? CodebookFaults.nearest(unknown, known) + "\nMaybe add 'synonyms: " + unknown + " = ...'."
                : "\nMaybe " + String.join(" or ", nearest) + ", or add 'synonyms: " + unknown + " = ...'.";
    }

    /** A sentence cannot be coded in two ways. */
    private void examples() {
        Map<String, Example> before = new HashMap<>();
        for (Example example : draft.examples) {
            String key = example.expected().ofIssue() + " " + example.of() + " " + folded(example.sentence());
            Example other = before.putIfAbsent(key, example);
            if (other != null && other.expected() != example.expected()) {
                faults.add(
                        example.line(),
                        "'" + CodebookKeys.of(example.expected()) + "' of '" + example.of()
                                + "' must not be the sentence of '"
                                + CodebookKeys.of(other.expected()) + "' in line " + other.line()
                                + "\nMaybe one of them belongs elsewhere.");
            }
        }
    }
}
