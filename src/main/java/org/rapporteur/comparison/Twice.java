package org.rapporteur.comparison;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Passage;

/**
 * Statements without those that repeat another one of the same delegation word for word: one text that lies in two files is
 * one statement.
 *
 * @param once the statements in their order, of equal ones the first
 * @param notices one for each that was left out
 */
record Twice(List<Statement> once, List<String> notices) {

    /** Neither white space nor front matter matters. */
    private record Same(Delegation delegation, Transcript.Form form, HashCode text) {

        static Same of(Statement statement) {
            Transcript transcript = statement.transcript();
            String text = transcript.passages().stream()
                    .filter(passage -> passage.kind() != Passage.Kind.FRONT_MATTER)
                    .map(passage -> transcript.text().substring(passage.start(), passage.end()))
                    .collect(Collectors.joining(" "))
                    .strip()
                    .replaceAll("(?U)\\s+", " ");
            return new Same(
                    statement.delegation(),
                    transcript.form(),
                    Hashing.sha256().hashString(text, StandardCharsets.UTF_8));
        }
    }

    static Twice without(List<Statement> statements) {
        Map<Same, Statement> first = new LinkedHashMap<>();
        List<String> notices = new ArrayList<>();
        for (Statement statement : statements) {
            Statement other = first.putIfAbsent(Same.of(statement), statement);
            if (other != null) {
                notices.add(source(statement) + " and " + source(other) + " hold the same text of "
                        + statement.delegation().name() + "; it counts once");
            }
        }
        return new Twice(List.copyOf(first.values()), List.copyOf(notices));
    }

    private static String source(Statement statement) {
        String source = statement.transcript().source();
        return source.isEmpty() ? "a text without a source" : source;
    }
}
