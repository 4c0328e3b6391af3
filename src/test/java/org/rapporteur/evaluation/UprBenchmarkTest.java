package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Transcript;

/** How much a recommendation asks for, against McMahon's coding of the Universal Periodic Review. */
@Tag("evaluation")
class UprBenchmarkTest {

    private static final Delegation STATE = Delegation.named("recommending State");

    @Test
    void theLevelOfRecommendationsIsMeasured() throws IOException {
        List<Judged> train = new ArrayList<>();
        List<Judged> check = new ArrayList<>();
        List<String> worst = new ArrayList<>();
        for (Map<String, String> row :
                Material.table(Material.folder("upr_recommendations").resolve("recommendations.tsv"))) {
            String found = level(row.get("text"));
            Judged judged = new Judged(row.get("to"), row.get("action"), found);
            boolean checks = Material.isForChecking(row.get("to"));
            (checks ? check : train).add(judged);
            int far =
                    found.equals("none") ? 5 : Math.abs(Integer.parseInt(found) - Integer.parseInt(row.get("action")));
            if (!checks && far > 1) {
                worst.add(row.get("action") + " found " + found + ": " + row.get("text"));
            }
        }
        Confusion figures = Confusion.of(check);
        EvaluationPage.write(
                "2-upr-strength",
                section(Confusion.of(train), figures, train, check) + EvaluationPage.worst(worst),
                Headline.of(
                        "upr_recommendations",
                        "how much is asked, 5 steps, macro-F1",
                        figures.macroF1(),
                        figures.interval(Confusion::macroF1, 0.95),
                        Headline.reaches(
                                "majority",
                                Confusion.of(Baselines.majority(train, check)).macroF1()),
                        "0.87"));
        assertThat(figures.macroF1()).as(figures.toString()).isGreaterThan(0.78);
    }

    private static String level(String text) {
        Transcript transcript = Transcript.of(STATE, text).as(Transcript.Form.RECOMMENDATIONS);
        return Extractors.rules().extract(transcript).proposals().stream()
                .findFirst()
                .flatMap(Proposal::level)
                .map(level -> String.valueOf(level.step()))
                .orElse("none");
    }

    private static String section(Confusion train, Confusion check, List<Judged> trained, List<Judged> checked) {
        var interval = check.interval(Confusion::macroF1, 0.95);
        return "## Universal Periodic Review: how much is asked, five steps\n\n"
                + String.format(
                        Locale.ROOT,
                        "check part (%d recommendations): macro-F1 %.3f [%.3f, %.3f], accuracy %.3f; train part (%d): %.3f;"
                                + " majority %.3f\n\n",
                        check.size(),
                        check.macroF1(),
                        interval.low(),
                        interval.high(),
                        check.accuracy(),
                        train.size(),
                        train.macroF1(),
                        Confusion.of(Baselines.majority(trained, checked)).macroF1())
                + check.toMarkdown();
    }
}
