package org.rapporteur.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of a codebook's lines: which stand where, and what each means. */
final class CodebookKeys {

    static final Map<String, Indicator.Role> ISSUE_ROLES =
            Map.of("words", Indicator.Role.WORD, "hints", Indicator.Role.HINT, "excluded", Indicator.Role.EXCLUDED);
    static final Map<String, Indicator.Role> QUESTION_ROLES = Map.of(
            "object", Indicator.Role.OBJECT,
            "support", Indicator.Role.SUPPORT,
            "oppose", Indicator.Role.OPPOSE,
            "condition", Indicator.Role.CONDITION,
            "excluded", Indicator.Role.EXCLUDED);
    static final Map<String, Example.Expected> ISSUE_EXAMPLES =
            Map.of("example", Example.Expected.ABOUT, "example none", Example.Expected.NOT_ABOUT);
    static final Map<String, Example.Expected> QUESTION_EXAMPLES = Map.of(
            "example support", Example.Expected.SUPPORT,
            "example oppose", Example.Expected.OPPOSE,
            "example conditional", Example.Expected.CONDITIONAL,
            "example none", Example.Expected.NO_STANCE);

    static final List<String> TOP = List.of("codebook", "title");
    static final List<String> ANYWHERE = List.of("synonyms", "issue", "question");
    static final List<String> OF_ISSUE =
            List.of("label", "about", "parent", "words", "hints", "excluded", "example", "example none");
    static final List<String> OF_QUESTION = List.of(
            "issue",
            "asks",
            "object",
            "support",
            "oppose",
            "condition",
            "excluded",
            "example support",
            "example oppose",
            "example conditional",
            "example none");

    static final List<String> ALL = Stream.of(TOP, ANYWHERE, OF_ISSUE, OF_QUESTION)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private CodebookKeys() {}

    /** The key under which a role stands, for messages. */
    static String of(Indicator.Role role) {
        return Stream.of(ISSUE_ROLES, QUESTION_ROLES)
                .flatMap(roles -> roles.entrySet().stream())
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The key under which an example stands, for messages. */
    static String of(Example.Expected expected) {
        return (expected.ofIssue() ? ISSUE_EXAMPLES : QUESTION_EXAMPLES)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() == expected)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }
}
