package org.rapporteur.comparison;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Question;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;

/** Says how a matrix was made, so that somebody else can make it again. */
final class Making {

    private Making() {}

    static String of(
            List<Statement> statements,
            List<String> notices,
            Grid grid,
            Slice slice,
            Counting counting,
            Optional<String> coding) {
        List<String> lines = new ArrayList<>();
        lines.add("library: rapporteur " + version());
        lines.add("codebook: " + grid.codebook().id() + ", "
                + grid.codebook().issues().size() + " issues, "
                + grid.codebook().questions().size() + " questions, sha256 " + hash(describe(grid.codebook())));
        coding.or(() -> byRulesOnly(statements)).ifPresent(how -> lines.add("coding: " + how));
        lines.add("measure: " + grid.measure().id() + ": " + grid.measure().about());
        lines.add("slice: " + slice.describe());
        lines.add("counting: " + counting.describe());
        lines.add("delegations: " + names(grid.rows())
                + (grid.rows().equals(grid.columns()) ? "" : " against " + names(grid.columns())));
        lines.add("issues: "
                + grid.sheets().stream().map(sheet -> sheet.issue().id()).collect(Collectors.joining(", ")));
        setApart(statements).ifPresent(lines::add);
        for (Statement statement : statements) {
            lines.add("input: " + statement.transcript().source() + " ("
                    + statement.delegation().name() + "), sha256 "
                    + hash(statement.transcript().text()) + ", "
                    + statement.points().size() + " points");
        }
        notices.forEach(notice -> lines.add("notice: " + notice));
        return String.join("\n", lines) + "\n";
    }

    /** Points that people coded carry no stances: those were found by the rules, whatever a coding sheet said. */
    private static Optional<String> byRulesOnly(List<Statement> statements) {
        long byHand = statements.stream()
                .flatMap(statement -> statement.points().stream())
                .filter(point -> point.provenance().isByHand())
                .count();
        return byHand == 0
                ? Optional.empty()
                : Optional.of("all stances by the rules of the codebook, also those of " + byHand
                        + " points coded by hand; compare a coding to keep stances given by hand");
    }

    /** How many sentences make no point, and where to read them; empty where only points were given. */
    private static Optional<String> setApart(List<Statement> statements) {
        Map<Sentence.Reading, Long> counts = statements.stream()
                .flatMap(statement -> statement.sentences().stream())
                .collect(Collectors.groupingBy(Sentence::reading, Collectors.counting()));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Optional.of("sentences: " + all + ", set apart " + counts.getOrDefault(Sentence.Reading.PROCEDURAL, 0L)
                + " as courtesy or procedure, " + counts.getOrDefault(Sentence.Reading.HEADING, 0L) + " as heading, "
                + counts.getOrDefault(Sentence.Reading.REPORTED, 0L)
                + " as words of others; statement.sentences() has each with its reason");
    }

    /** All that the coding rests on, whatever comments and line breaks the codebook's file has. */
    private static String describe(Codebook codebook) {
        StringBuilder all = new StringBuilder();
        for (Issue issue : codebook.issues()) {
            line(all, "issue", issue.id(), issue.label(), issue.description(), issue.parent());
            issue.indicators().forEach(i -> line(all, i.role().name(), i.pattern()));
        }
        for (Question question : codebook.questions()) {
            line(all, "question", question.id(), question.issue(), question.proposition());
            question.indicators().forEach(i -> line(all, i.role().name(), i.pattern()));
        }
        return all.toString();
    }

    private static void line(StringBuilder all, String... parts) {
        all.append(String.join("\t", parts)).append('\n');
    }

    private static String names(List<Delegation> delegations) {
        return delegations.stream().map(Delegation::name).collect(Collectors.joining(", "));
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static String version() {
        return Optional.ofNullable(Making.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
