package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.insight.Criticisms;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Statement;

/** In each Security Council meeting the pair most in conflict and the one most agreed, with quotations to be judged. */
@Tag("evaluation")
class CouncilPairsBenchmarkTest {

    @Test
    void everyMeetingHasItsSides() throws IOException {
        StringBuilder section =
                new StringBuilder("## Security Council: the pair most in conflict and the one most agreed\n\n");
        int met = 0;
        for (Map.Entry<String, List<Statement>> meeting : meetings().entrySet()) {
            Criticisms criticisms = Criticisms.of(meeting.getValue());
            section.append("### ").append(meeting.getKey()).append("\n\n");
            met += criticisms.sharpest(1).size();
            assertThat(criticisms.closest(1)).as(meeting.getKey()).hasSize(1);
            criticisms.sharpest(1).forEach(pair -> show("most in conflict", pair, section));
            criticisms.closest(1).forEach(pair -> show("most agreed", pair, section));
            section.append("```text\n").append(criticisms.sidesToText()).append("```\n\n");
            alignment(meeting.getValue(), section);
        }
        assertThat(met).isGreaterThanOrEqualTo(3);
        EvaluationPage.write("8-council-pairs", section.toString());
    }

    private static Map<String, List<Statement>> meetings() throws IOException {
        Path folder = Material.folder("unsc_conflicts");
        Map<String, List<Statement>> meetings = new TreeMap<>();
        for (Map<String, String> speech : Material.table(folder.resolve("speeches.tsv"))) {
            String name = speech.get("country");
            Delegation speaker = Gazetteer.shipped().find(name).orElse(Delegation.named(name));
            try (Stream<Path> files = Files.list(folder.resolve("txt"))) {
                Path file = files.filter(f -> f.getFileName().toString().startsWith(speech.get("speech_id") + "_"))
                        .findFirst()
                        .orElseThrow();
                meetings.computeIfAbsent(speech.get("meeting"), k -> new ArrayList<>())
                        .add(Rapporteur.read(speaker, Files.readString(file)));
            }
        }
        return meetings;
    }

    private static void show(String what, Criticisms.Pair pair, StringBuilder section) {
        section.append(String.format(Locale.ROOT, "%s: %s%n%n", what, pair));
        for (Delegation each : List.of(pair.first(), pair.second())) {
            pair.remarks().stream()
                    .filter(remark -> remark.from().equals(each))
                    .limit(3)
                    .forEach(remark -> section.append("- ").append(remark).append('\n'));
        }
        section.append('\n');
    }

    private static void alignment(List<Statement> statements, StringBuilder section) {
        ComparisonMatrix matrix = Rapporteur.compare(statements).matrix();
        List<OverallScore> pairs =
                matrix.pairs().stream().filter(OverallScore::comparable).toList();
        OverallScore agreed = pairs.stream()
                .max(Comparator.comparingDouble(OverallScore::similarity))
                .orElseThrow();
        OverallScore opposed = pairs.stream()
                .max(Comparator.comparingDouble(OverallScore::divergence))
                .orElseThrow();
        section.append("by position alignment without a codebook: most agreed ")
                .append(agreed)
                .append("; most in conflict ")
                .append(opposed)
                .append("\n\n");
        matrix.topAgreements(2)
                .forEach(pair -> section.append("- agreed: ").append(pair).append('\n'));
        matrix.topConflicts(2)
                .forEach(pair -> section.append("- in conflict: ").append(pair).append('\n'));
        section.append('\n');
    }
}
