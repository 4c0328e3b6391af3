package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.DriftEntry;
import org.rapporteur.drift.DriftKind;
import org.rapporteur.evaluation.DriftSample.Found;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Stance;

/**
 * Drift of five States over the General Debates of five years, and how often each kind is told right. Entries drawn with a
 * fixed seed were judged by eye; {@code judged.tsv} holds their places, the verdicts and the reasons, no sentence. The drawn
 * entries are written to {@code target/drift-sheet.txt} to be judged, the drift of the five to {@code target/drift-five.txt}.
 */
@Tag("evaluation")
class DriftBenchmarkTest {

    /** The normal quantile of 95 %. */
    private static final double Z = 1.959963984540054;

    private final Map<String, String> verdicts = verdicts();
    private int judged;
    private int right;

    DriftBenchmarkTest() throws Exception {}

    @Test
    void driftOfFiveStatesOverFiveYearsIsMeasuredAndWritten() throws Exception {
        DriftSample sample = DriftSample.read(Material.folder("ungdc").resolve("txt"));
        checkThatRewordingMovesNoScore(sample);
        StringBuilder page = new StringBuilder("## Drift of five States, General Debate 2010 to 2014\n\n");
        page.append(years(sample))
                .append("\nEntries drawn with seed " + DriftSample.SEED
                        + " and judged by eye; 95 % by Wilson (1927).\n\n")
                .append("| kind | entries drawn from | judged | right | precision |\n|---|---|---|---|---|\n");
        StringBuilder sheet = new StringBuilder();
        for (DriftKind kind : DriftKind.values()) {
            List<Found> drawn = sample.drawn(kind);
            drawn.forEach(found -> sheet.append(sheetRow(found)));
            page.append(row(kind, sample.all(kind).size(), drawn));
        }
        page.append("| all | - | " + judged + " | " + right + " | " + share(right, judged) + " |\n");
        EvaluationPage.write("8-drift", page.toString());
        Files.writeString(Path.of("target/drift-sheet.txt"), sheet.toString());
        assertThat(judged).as(page.toString()).isGreaterThanOrEqualTo(90);
        assertThat((double) right / judged).as(page.toString()).isGreaterThan(0.8);
    }

    /** No rewording that was found moves a score against any other of the five States in the later year. */
    private static void checkThatRewordingMovesNoScore(DriftSample sample) {
        for (Map.Entry<String, Drift> each : sample.drifts().entrySet()) {
            Drift drift = each.getValue();
            for (DriftEntry entry : drift.entries(DriftKind.REWORDED)) {
                CodedPoint before = entry.earlier().orElseThrow();
                CodedPoint now = entry.later().orElseThrow();
                now.stances()
                        .forEach((question, stance) -> assertThat(
                                        EnumSet.of(stance, before.stances().getOrDefault(question, stance)))
                                .isNotEqualTo(EnumSet.of(Stance.SUPPORT, Stance.OPPOSE)));
                assertThat(drift.steady()).contains(before).doesNotContain(now);
                if (entry.keepsEveryScore()) {
                    assertThat(scores(now, sample, each.getKey())).isEqualTo(scores(before, sample, each.getKey()));
                }
            }
        }
    }

    /** The scores of a point against the later speeches of the others. */
    private static List<Double> scores(CodedPoint point, DriftSample sample, String stateAndSession) {
        List<Double> scores = new ArrayList<>();
        for (Issue issue : point.issues().keySet()) {
            Position ours =
                    Positions.of(point.delegation(), List.of(point)).on(issue).orElseThrow();
            for (Map.Entry<String, Drift> other : sample.drifts().entrySet()) {
                if (!other.getKey().substring(0, 3).equals(stateAndSession.substring(0, 3))) {
                    Positions.of(other.getValue().delegation(), other.getValue().steady())
                            .on(issue)
                            .ifPresent(theirs ->
                                    scores.add(Measures.positionAlignment().value(ours, theirs)));
                }
            }
        }
        return scores;
    }

    /** The drift of each State from year to year. */
    private static String years(DriftSample sample) throws Exception {
        StringBuilder rows = new StringBuilder("| State | years | new | dropped | hardened | softened | reversed | "
                + "reworded | moved | unchanged |\n|---|---|---|---|---|---|---|---|---|---|\n");
        StringBuilder texts = new StringBuilder();
        for (Map.Entry<String, Drift> each : sample.drifts().entrySet()) {
            Drift drift = each.getValue();
            int year = Integer.parseInt(each.getKey().substring(4)) + 1945;
            rows.append("| " + each.getKey().substring(0, 3) + " | " + year + " to " + (year + 1));
            drift.counts().values().forEach(count -> rows.append(" | ").append(count));
            rows.append(" | " + drift.unchanged() + " |\n");
            texts.append(drift.toText()).append('\n');
        }
        Files.writeString(Path.of("target/drift-five.txt"), texts.toString());
        return rows.toString();
    }

    private String row(DriftKind kind, int entries, List<Found> drawn) {
        List<String> known = drawn.stream()
                .map(found -> verdicts.getOrDefault(found.key(), ""))
                .filter(verdict -> !verdict.isEmpty())
                .toList();
        int rightOnes = (int) known.stream().filter("right"::equals).count();
        judged += known.size();
        right += rightOnes;
        return "| " + kind + " | " + entries + " | " + known.size() + " | " + rightOnes + " | "
                + share(rightOnes, known.size()) + " |\n";
    }

    private static String share(int right, int judged) {
        if (judged == 0) {
            return "not judged";
        }
        double p = (double) right / judged;
        double width = Z * Math.sqrt(p * (1 - p) / judged + Z * Z / (4.0 * judged * judged));
        double centre = p + Z * Z / (2.0 * judged);
        double scale = 1 + Z * Z / judged;
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f, %.2f]",
                p,
                Math.max(0, (centre - width) / scale),
                Math.min(1, (centre + width) / scale));
    }

    private static String sheetRow(Found found) {
        return found.key() + "\n    " + found.entry().reason() + "\n    A "
                + found.entry().before().map(Quotation::plain).orElse("-") + "\n    B "
                + found.entry().now().map(Quotation::plain).orElse("-") + "\n";
    }

    private static Map<String, String> verdicts() throws Exception {
        Map<String, String> verdicts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DriftKind.class.getResourceAsStream("judged.tsv"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#") && cells.length >= 6) {
                    verdicts.put(String.join("\t", List.of(cells).subList(0, 5)), cells[5]);
                }
            }
        }
        return verdicts;
    }
}
