package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Transcript;

/** Criticism of others and whom it targets, on coded Security Council speeches. */
@Tag("evaluation")
class CriticismBenchmarkTest {

    /** One coded sentence and what was found in it. */
    private record Case(Map<String, String> row, String meeting, Appraisal found) {

        boolean isForChecking() {
            return Material.isForChecking(meeting);
        }

        Judged judged() {
            return new Judged(
                    row.get("speech_id"),
                    row.get("conflict").equals("1") ? "criticism" : "none",
                    found.tone().isAgainst() ? "criticism" : "none");
        }

        boolean hasTarget() {
            return row.get("conflict").equals("1") && !row.get("target_country").equals("_");
        }

        String target() {
            return delegation(row.get("target_country").replace('_', ' '))
                    .map(Delegation::id)
                    .orElse("?");
        }

        /** The target of a sentence found critical: the machine is on its own. */
        String foundTarget() {
            return found.tone().isAgainst() ? toldTarget() : "none";
        }

        /** The target whether or not the sentence was found critical: the machine is told that it is, as a baseline is. */
        String toldTarget() {
            return found.target()
                    .flatMap(Target::delegation)
                    .map(Delegation::id)
                    .orElse("none");
        }
    }

    private static Optional<Delegation> delegation(String name) {
        return Gazetteer.shipped().find(name);
    }

    private static List<Case> cases() throws IOException {
        Path folder = Material.folder("unsc_conflicts");
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        Material.table(folder.resolve("sentences.tsv"))
                .forEach(row -> rows.computeIfAbsent(row.get("speech_id"), k -> new ArrayList<>())
                        .add(row));
        List<Case> cases = new ArrayList<>();
        for (Map<String, String> speech : Material.table(folder.resolve("speeches.tsv"))) {
            String id = speech.get("speech_id");
            String text = text(folder.resolve("txt"), id);
            Delegation speaker = delegation(speech.get("country")).orElse(Delegation.named(speech.get("country")));
            Statement statement = Extractors.rules().extract(Transcript.of(speaker, text));
            for (Map<String, String> row : rows.getOrDefault(id, List.of())) {
                cases.add(new Case(row, speech.get("meeting"), appraisal(statement, row)));
            }
        }
        return cases;
    }

    private static String text(Path folder, String id) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(id + "_"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static Appraisal appraisal(Statement statement, Map<String, String> row) {
        int start = Integer.parseInt(row.get("start"));
        int end = Integer.parseInt(row.get("end"));
        Appraisal best = Appraisal.none();
        int most = 0;
        for (Sentence sentence : statement.sentences()) {
            int overlap = Math.min(end, sentence.quotation().end())
                    - Math.max(start, sentence.quotation().start());
            if (overlap > most) {
                most = overlap;
                best = sentence.appraisal();
            }
        }
        return best;
    }

    @Test
    void criticismAndItsTargetsAreFound() throws IOException {
        List<Case> cases = cases();
        List<Case> check = cases.stream().filter(Case::isForChecking).toList();
        List<Case> train = cases.stream().filter(each -> !each.isForChecking()).toList();
        Confusion criticism = Confusion.of(check.stream().map(Case::judged).toList());
        Confusion trained = Confusion.of(train.stream().map(Case::judged).toList());
        double majority = Confusion.of(Baselines.majority(
                        train.stream().map(Case::judged).toList(),
                        check.stream().map(Case::judged).toList()))
                .macroF1();
        var interval = criticism.interval(Confusion::macroF1, 0.95);
        List<Case> found =
                check.stream().filter(each -> each.found().tone().isAgainst()).toList();
        Accuracy own = new Accuracy(Case::foundTarget);
        Accuracy told = new Accuracy(Case::toldTarget);
        String commonest = commonest(train);
        String figures = String.format(
                Locale.ROOT,
                "criticism, check part (%d sentences): macro-F1 %.3f [%.3f, %.3f]; train part (%d): %.3f; majority %.3f%n%n"
                        + "target, mean accuracy over speakers on criticising sentences with a named target, check part (train"
                        + " part):%n%n- on its own, a criticism not found is wrong: %.3f (%.3f)%n"
                        + "- told which sentences criticise: %.3f (%.3f); always %s, told so too: %.3f (%.3f)%n"
                        + "- on the criticisms that were found: %.3f (%.3f); always %s: %.3f%n%n",
                criticism.size(),
                criticism.macroF1(),
                interval.low(),
                interval.high(),
                trained.size(),
                trained.macroF1(),
                majority,
                own.of(check),
                own.of(train),
                told.of(check),
                told.of(train),
                commonest,
                new Accuracy(each -> commonest).of(check),
                new Accuracy(each -> commonest).of(train),
                own.of(found),
                own.of(train.stream()
                        .filter(each -> each.found().tone().isAgainst())
                        .toList()),
                commonest,
                new Accuracy(each -> commonest).of(found));
        List<String> worst = new ArrayList<>();
        for (Case each : train) {
            if (!each.judged().reference().equals(each.judged().found())) {
                worst.add(each.judged().reference() + ", " + each.row().get("speaker_country") + ": "
                        + each.row().get("text"));
            }
        }
        EvaluationPage.write(
                "3-unsc-criticism",
                "## Security Council: criticism of others\n\n" + figures + criticism.toMarkdown()
                        + EvaluationPage.worst(worst),
                Headline.of(
                        "unsc_conflicts",
                        "criticism in a sentence, macro-F1",
                        criticism.macroF1(),
                        interval,
                        Headline.reaches("majority", majority),
                        "0.68"),
                new Headline(
                        "unsc_conflicts",
                        "who is criticised, mean accuracy over speakers",
                        own.of(check),
                        own.interval(check),
                        "told which sentences criticise: ours "
                                + Headline.reaches("", told.of(check)).strip() + ", "
                                + Headline.reaches("always " + commonest, new Accuracy(each -> commonest).of(check)),
                        "0.60"),
                new Headline(
                        "unsc_conflicts",
                        "the same, on criticisms that were found",
                        own.of(found),
                        own.interval(found),
                        Headline.reaches("always " + commonest, new Accuracy(each -> commonest).of(found)),
                        ""));
        assertThat(criticism.macroF1()).as(figures).isGreaterThan(0.7);
        assertThat(own.of(check)).as(figures).isGreaterThan(0.6);
        assertThat(own.of(found)).as(figures).isGreaterThan(new Accuracy(each -> commonest).of(found));
    }

    private static String commonest(List<Case> train) {
        Map<String, Integer> counts = new TreeMap<>();
        train.stream().filter(Case::hasTarget).forEach(each -> counts.merge(each.target(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** How often a way of telling the target is right, mean over speakers. */
    private record Accuracy(Function<Case, String> telling) {

        double of(List<Case> cases) {
            return Arrays.stream(bySpeaker(cases)).average().orElse(0);
        }

        /** Speakers are drawn whole. */
        String interval(List<Case> cases) {
            return Resampled.mean(bySpeaker(cases));
        }

        private double[] bySpeaker(List<Case> cases) {
            Map<String, int[]> speakers = new TreeMap<>();
            for (Case each : cases) {
                if (each.hasTarget()) {
                    int[] counts = speakers.computeIfAbsent(each.row().get("speaker_country"), k -> new int[2]);
                    counts[0] += telling.apply(each).equals(each.target()) ? 1 : 0;
                    counts[1]++;
                }
            }
            return speakers.values().stream()
                    .mapToDouble(counts -> (double) counts[0] / counts[1])
                    .toArray();
        }
    }
}
