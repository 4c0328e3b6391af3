package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

/** Our agreement of States in the General Debate against their agreement in roll calls of the same session. */
@Tag("evaluation")
class VotesBenchmarkTest {

    /** Issues of the votes, and ours. */
    private static final Map<String, String> ISSUES = new LinkedHashMap<>();

    static {
        ISSUES.put("me", "palestine");
        ISSUES.put("di", "disarmament");
        ISSUES.put("nu", "nuclear");
        ISSUES.put("hr", "human-rights");
        ISSUES.put("co", "self-determination");
        ISSUES.put("ec", "development");
    }

    /** What is held against the votes. */
    private enum Reading {
        /** What a user asks first: the agreement of the score. */
        SIMILARITY,
        /** Agreement less conflict. */
        NET,
        /** The baseline: cosine of all words said on the issue. */
        TF_IDF
    }

    /** One pair of States: what we say and how they voted. */
    private record Pair(String one, String other, double ours, double votes) {}

    @Test
    void agreementInWordsGoesWithAgreementInVotes() throws IOException {
        Path speeches = Material.folder("ungdc").resolve("txt");
        Map<String, Double> votes = votes();
        StringBuilder table = new StringBuilder("| session | part | reading |");
        ISSUES.keySet().forEach(issue -> table.append(' ').append(issue).append(" |"));
        table.append(" mean | 95 % |\n|---|---|---|").append("---|".repeat(8)).append('\n');
        String interval = "";
        Map<Reading, Double> checked = new EnumMap<>(Reading.class);
        for (int session = 65; session <= 69; session++) {
            List<Statement> statements = Rapporteur.readAll(speeches.resolve(String.valueOf(session)));
            boolean check = Material.isForChecking("session " + session);
            for (Reading reading : Reading.values()) {
                Map<String, List<Pair>> pairs = pairs(statements, session, votes, reading);
                table.append("| ")
                        .append(session)
                        .append(check ? " | check | " : " | train | ")
                        .append(reading);
                row(table, pairs);
                if (check) {
                    double[] ends = interval(pairs);
                    interval = reading == Reading.SIMILARITY
                            ? String.format(Locale.ROOT, "[%.3f, %.3f]", ends[0], ends[1])
                            : interval;
                    checked.put(reading, mean(pairs));
                }
            }
        }
        EvaluationPage.write(
                "7-ungdc-votes",
                "## General Debate: agreement in words and in votes\n\nSpearman correlation over pairs of States that both"
                        + " speak of the issue (number of pairs), bootstrap over States. SIMILARITY is the agreement of the"
                        + " score, NET agreement less conflict, TF_IDF the cosine of all words on the issue.\n\n"
                        + table,
                new Headline(
                        "ungdc with un_rollcalls",
                        "Spearman with votes, mean of six issues",
                        checked.get(Reading.SIMILARITY),
                        interval,
                        Headline.reaches("TF-IDF", checked.get(Reading.TF_IDF)),
                        "0.30"));
        assertThat(checked.get(Reading.SIMILARITY)).as(table.toString()).isGreaterThan(0.15);
        assertThat(checked.get(Reading.NET)).as(table.toString()).isGreaterThan(0.15);
    }

    private static void row(StringBuilder table, Map<String, List<Pair>> pairs) {
        pairs.values()
                .forEach(its -> table.append(String.format(Locale.ROOT, " | %.3f (%d)", spearman(its), its.size())));
        double[] interval = interval(pairs);
        table.append(String.format(Locale.ROOT, " | %.3f | [%.3f, %.3f] |\n", mean(pairs), interval[0], interval[1]));
    }

    private static Map<String, Double> votes() throws IOException {
        Map<String, Double> votes = new HashMap<>();
        for (Map<String, String> row :
                Material.table(Material.folder("un_rollcalls").resolve("agreement_s65_69.tsv.gz"))) {
            if (ISSUES.containsKey(row.get("issue"))) {
                String key = row.get("session") + row.get("issue");
                double agreement = Double.parseDouble(row.get("agreement"));
                votes.put(key + row.get("iso3_a") + row.get("iso3_b"), agreement);
                votes.put(key + row.get("iso3_b") + row.get("iso3_a"), agreement);
            }
        }
        return votes;
    }

    private static Map<String, List<Pair>> pairs(
            List<Statement> statements, int session, Map<String, Double> votes, Reading reading) {
        var comparison = Rapporteur.compare(statements)
                .codedBy(Codebook.generalDebate())
                .on(ISSUES.values().toArray(String[]::new));
        ComparisonMatrix matrix =
                (reading == Reading.TF_IDF ? comparison.measuredBy(Measures.textCosine()) : comparison).matrix();
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        ISSUES.forEach((vote, issue) -> {
            List<Pair> its = new ArrayList<>();
            List<Delegation> delegations = matrix.delegations();
            for (int i = 0; i < delegations.size(); i++) {
                for (int j = i + 1; j < delegations.size(); j++) {
                    String one = delegations.get(i).id();
                    String other = delegations.get(j).id();
                    Double agreement = votes.get(session + vote + one + other);
                    Cell cell = matrix.cell(one, other, issue);
                    if (agreement != null && cell.state() == Cell.State.SHARED) {
                        its.add(new Pair(one, other, ours(cell, reading), agreement));
                    }
                }
            }
            pairs.put(vote, its);
        });
        return pairs;
    }

    private static double ours(Cell cell, Reading reading) {
        return switch (reading) {
            case SIMILARITY -> cell.score().similarity();
            case NET -> cell.score().agreement() - cell.score().conflict();
            case TF_IDF -> cell.value().orElseThrow();
        };
    }

    private static double spearman(List<Pair> pairs) {
        double[] ours = pairs.stream().mapToDouble(Pair::ours).toArray();
        double[] votes = pairs.stream().mapToDouble(Pair::votes).toArray();
        double value = ours.length < 3 ? 0 : new SpearmansCorrelation().correlation(ours, votes);
        return Double.isNaN(value) ? 0 : value;
    }

    private static double mean(Map<String, List<Pair>> pairs) {
        return pairs.values().stream()
                .mapToDouble(VotesBenchmarkTest::spearman)
                .average()
                .orElse(0);
    }

    /** States are drawn, not pairs: a pair counts as often as both its States were drawn. */
    private static double[] interval(Map<String, List<Pair>> pairs) {
        List<String> states = pairs.values().stream()
                .flatMap(List::stream)
                .flatMap(pair -> List.of(pair.one, pair.other).stream())
                .distinct()
                .sorted()
                .toList();
        SplitMix random = new SplitMix(19_451_024);
        double[] means = new double[60];
        for (int k = 0; k < means.length; k++) {
            Map<String, Integer> drawn = new HashMap<>();
            for (int i = 0; i < states.size(); i++) {
                drawn.merge(states.get(random.below(states.size())), 1, Integer::sum);
            }
            Map<String, List<Pair>> sample = new LinkedHashMap<>();
            pairs.forEach((issue, its) -> {
                List<Pair> kept = new ArrayList<>();
                for (Pair pair : its) {
                    int times = drawn.getOrDefault(pair.one, 0) * drawn.getOrDefault(pair.other, 0);
                    for (int t = 0; t < times; t++) {
                        kept.add(pair);
                    }
                }
                sample.put(issue, kept);
            });
            means[k] = mean(sample);
        }
        Arrays.sort(means);
        return new double[] {means[1], means[means.length - 2]};
    }
}
