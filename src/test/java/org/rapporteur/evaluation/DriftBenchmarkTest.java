package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.DriftEntry;
import org.rapporteur.drift.DriftKind;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

/**
 * Drift of five States over the General Debates of five years, one State a region: of each region the one that says most
 * again. Entries drawn with a fixed seed were judged by eye; {@code judged.tsv} holds their places and the verdicts, no
 * sentence. The drawn entries are written to {@code target/drift-sheet.txt} to be judged.
 */
@Tag("evaluation")
class DriftBenchmarkTest {

    private static final List<String> STATES = List.of("ZAF", "BGD", "BGR", "BOL", "SMR");
    private static final long SEED = 65;
    private static final Map<DriftKind, Integer> DRAWN = Map.of(
            DriftKind.NEW, 18,
            DriftKind.DROPPED, 18,
            DriftKind.HARDENED, 20,
            DriftKind.SOFTENED, 20,
            DriftKind.REVERSED, 20,
            DriftKind.REWORDED, 55,
            DriftKind.MOVED, 20);

    /** An entry and where it stands. */
    private record Found(String state, int session, DriftEntry entry) {

        String key() {
            return state + "\t" + session + "\t" + entry.kind() + "\t" + place(entry.before()) + "\t"
                    + place(entry.now());
        }

        private static String place(Optional<Quotation> quotation) {
            return quotation.map(q -> q.start() + "-" + q.end()).orElse("-");
        }
    }

    @Test
    void driftOfFiveStatesOverFiveYearsIsMeasuredAndWritten() throws Exception {
        Path debates = Material.folder("ungdc").resolve("txt");
        List<Found> all = new ArrayList<>();
        Map<String, String> lines = new HashMap<>();
        for (String state : STATES) {
            for (int session = 65; session < 69; session++) {
                Drift drift = Drift.between(
                        read(debates, state, session), read(debates, state, session + 1), Codebook.generalDebate());
                for (DriftEntry entry : drift.entries()) {
                    all.add(new Found(state, session, entry));
                }
                lines.merge(
                        state, " " + drift.unchanged() + "/" + drift.counts().values(), String::concat);
            }
        }
        Map<String, String> verdicts = verdicts();
        StringBuilder page = new StringBuilder("## Drift of five States, General Debate 2010 to 2014\n\n"
                + "Entries drawn with seed " + SEED + " and judged by eye (" + verdicts.size() + " judged).\n\n"
                + "| kind | entries | judged | right | precision |\n|---|---|---|---|---|\n");
        StringBuilder sheet = new StringBuilder();
        int judged = 0;
        int right = 0;
        for (DriftKind kind : DriftKind.values()) {
            List<Found> its =
                    all.stream().filter(f -> f.entry.kind() == kind).collect(Collectors.toCollection(ArrayList::new));
            int entries = its.size();
            List<String> known = its.stream()
                    .map(found -> verdicts.getOrDefault(found.key(), ""))
                    .filter(verdict -> !verdict.isEmpty())
                    .toList();
            draw(its, DRAWN.get(kind));
            its.forEach(found -> sheet.append(sheetRow(found)));
            int rightOnes = (int) known.stream().filter("right"::equals).count();
            judged += known.size();
            right += rightOnes;
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s |%n",
                    kind,
                    entries,
                    known.size(),
                    rightOnes,
                    known.isEmpty()
                            ? "not judged"
                            : String.format(Locale.ROOT, "%.2f", (double) rightOnes / known.size())));
        }
        page.append(String.format(
                Locale.ROOT,
                "| all | %d | %d | %d | %.2f |%n",
                all.size(),
                judged,
                right,
                (double) right / Math.max(1, judged)));
        EvaluationPage.write("8-drift", page.toString());
        Files.writeString(Path.of("target/drift-sheet.txt"), sheet.toString());
        assertThat(all).isNotEmpty();
        assertThat(judged).as(page.toString()).isGreaterThanOrEqualTo(90);
        assertThat((double) right / judged).as(page.toString()).isGreaterThan(0.7);
    }

    private static Statement read(Path debates, String state, int session) {
        return Rapporteur.read(
                debates.resolve(session + "/" + state + "_" + session + "_" + (session + 1945) + ".txt"));
    }

    private static void draw(List<Found> from, int count) {
        SplitMix random = new SplitMix(SEED);
        for (int i = from.size() - 1; i > 0; i--) {
            java.util.Collections.swap(from, i, random.below(i + 1));
        }
        if (from.size() > count) {
            from.subList(count, from.size()).clear();
        }
    }

    private static String sheetRow(Found found) {
        return found.key() + "\n    " + found.entry.reason() + "\n    A "
                + found.entry.before().map(Quotation::plain).orElse("-") + "\n    B "
                + found.entry.now().map(Quotation::plain).orElse("-") + "\n";
    }

    private static Map<String, String> verdicts() throws Exception {
        Map<String, String> verdicts = new HashMap<>();
        try (InputStream in = DriftKind.class.getResourceAsStream("judged.tsv");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            String text = new java.io.BufferedReader(reader).lines().collect(Collectors.joining("\n"));
            for (String line : text.split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int cut = line.lastIndexOf('\t');
                    verdicts.put(line.substring(0, cut), line.substring(cut + 1));
                }
            }
        }
        return verdicts;
    }
}
