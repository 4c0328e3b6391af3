package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.insight.Coalition;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.Criticisms;
import org.rapporteur.insight.Linkage;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Statement;

/** Who stands together in the Security Council on Ukraine in 2014, why, and what one issue more or less changes. */
@Tag("evaluation")
class CouncilCoalitionsTest {

    private static final Codebook CODEBOOK = Codebook.read(Path.of("examples/codebooks/armed-conflict.codebook"));

    private static List<Statement> statements() throws IOException {
        Path folder = Material.folder("unsc_conflicts");
        List<Statement> statements = new ArrayList<>();
        for (Map<String, String> speech : Material.table(folder.resolve("speeches.tsv"))) {
            if (speech.get("date").endsWith("2014")) {
                String name = speech.get("country").replace('_', ' ');
                Delegation speaker = Gazetteer.shipped().find(name).orElse(Delegation.named(name));
                statements.add(Rapporteur.read(speaker, text(folder.resolve("txt"), speech.get("speech_id"))));
            }
        }
        return statements;
    }

    private static String text(Path folder, String id) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(id + "_"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void theSidesComeOutWithTheirReasonsWhicheverIssueIsLeftOut() throws IOException {
        List<Statement> statements = statements();
        Criticisms criticisms = Criticisms.of(statements);
        Comparison comparison = Rapporteur.compare(statements);
        ComparisonMatrix matrix = comparison.codedBy(CODEBOOK).matrix();
        Coalitions plain = Coalitions.of(matrix);
        Coalitions coalitions = plain.alsoBy(criticisms);
        StringBuilder page = new StringBuilder("## Security Council on Ukraine, 2014: who stands together\n\n");
        page.append("By points alone: ").append(groups(plain)).append("\n\n");
        page.append("By points and criticism: ").append(groups(coalitions)).append("\n\n");
        for (Linkage linkage : Linkage.values()) {
            page.append("- ")
                    .append(linkage)
                    .append(": ")
                    .append(groups(coalitions.linkedBy(linkage)))
                    .append('\n');
        }
        List<String> flipped = new ArrayList<>();
        page.append(
                "\n| without issue | groups | likeness to all | mean change of agreement | silhouette |\n|---|---|---|---|---|\n");
        double most = -1;
        String without = "";
        for (Issue issue : CODEBOOK.issues()) {
            ComparisonMatrix fewer =
                    comparison.codedBy(CODEBOOK.withoutIssues(issue.id())).matrix();
            Coalitions other = Coalitions.of(fewer).alsoBy(criticisms);
            OptionalDouble likeness = coalitions.likeness(other);
            double change = change(matrix, fewer);
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.3f | %.2f |%n",
                    issue.id(),
                    other.cut().groups(),
                    likeness.orElse(1),
                    change,
                    other.cut().silhouette()));
            if (change > most) {
                most = change;
                without = issue.id();
            }
            if (!sidesAreTold(other)) {
                flipped.add(issue.id());
            }
        }
        ComparisonMatrix fewer =
                comparison.codedBy(CODEBOOK.withoutIssues(without)).matrix();
        page.append("\nBefore, all issues:\n\n").append(fenced(coalitions.toText()));
        page.append("\nThe matrix before:\n\n").append(fenced(matrix.toText()));
        page.append("\nAfter, without ").append(without).append(":\n\n");
        page.append(fenced(Coalitions.of(fewer).alsoBy(criticisms).toText()));
        page.append("\nThe matrix after:\n\n").append(fenced(fewer.toText()));
        page.append("\nThe map:\n\n").append(fenced(coalitions.map().toText()));
        for (Issue issue : CODEBOOK.issues()) {
            page.append('\n').append(fenced(coalitions.commonGround(issue.id()).toText()));
        }
        EvaluationPage.write("8-unsc-coalitions", page.toString());
        assertThat(sidesAreTold(coalitions)).as(groups(coalitions)).isTrue();
        assertThat(flipped).as("issues without which the sides are not told").isEmpty();
    }

    /** By the public record: the four stood together, and Russia elsewhere. */
    private static boolean sidesAreTold(Coalitions coalitions) {
        List<Delegation> west = coalitions.groupOf("United States").members();
        return Stream.of("United Kingdom", "Lithuania", "Ukraine")
                        .map(Delegation::find)
                        .allMatch(west::contains)
                && !west.contains(Delegation.find("Russian Federation"));
    }

    private static double change(ComparisonMatrix all, ComparisonMatrix fewer) {
        double sum = 0;
        int pairs = 0;
        for (var overall : all.pairs()) {
            var other = fewer.overall(overall.first(), overall.second());
            if (overall.comparable() && other.comparable()) {
                sum += Math.abs(overall.similarity() - other.similarity());
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static String groups(Coalitions coalitions) {
        StringBuilder groups = new StringBuilder(coalitions.cut().reason());
        for (Coalition group : coalitions.groups()) {
            groups.append(" {");
            groups.append(String.join(
                    ", ", group.members().stream().map(Delegation::name).toList()));
            groups.append('}');
        }
        return groups.toString();
    }

    private static String fenced(String text) {
        return "```\n" + text + "```\n";
    }
}
