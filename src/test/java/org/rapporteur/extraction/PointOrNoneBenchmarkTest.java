package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.CodedDebate;
import org.rapporteur.evaluation.Confusion;
import org.rapporteur.evaluation.EvaluationPage;
import org.rapporteur.evaluation.Headline;
import org.rapporteur.evaluation.Judged;
import org.rapporteur.statement.Statement;

/** Points told from procedure, on coded Security Council speeches. */
@Tag("evaluation")
class PointOrNoneBenchmarkTest {

    @Test
    void pointsAreToldFromProcedure() throws IOException {
        List<CodedDebate.Speech> speeches = CodedDebate.read();
        List<String> worst = new ArrayList<>();
        Confusion check = confusion(speeches, Extractors.rules(), true, worst);
        Confusion train = confusion(speeches, Extractors.rules(), false, worst);
        Confusion rules = confusion(speeches, new RuleExtractor(Optional.empty()), true, new ArrayList<>());
        Confusion words = wordsOnly(speeches);
        var interval = check.interval(Confusion::macroF1, 0.95);
        double majority = Confusion.of(units(speeches)).macroF1();
        EvaluationPage.write(
                "4-argunsc-points",
                "## Security Council: point or none\n\n"
                        + String.format(
                                Locale.ROOT,
                                "check part (%d sentences): macro-F1 %.3f [%.3f, %.3f]; train part (%d): %.3f; rules without"
                                        + " the model %.3f; linear model of words only %.3f; majority %.3f%n%n",
                                check.size(),
                                check.macroF1(),
                                interval.low(),
                                interval.high(),
                                train.size(),
                                train.macroF1(),
                                rules.macroF1(),
                                words.macroF1(),
                                majority)
                        + check.toMarkdown()
                        + EvaluationPage.worst(worst),
                Headline.of(
                        "argunsc",
                        "point or none, macro-F1",
                        check.macroF1(),
                        interval,
                        Headline.reaches("majority", majority) + ", " + Headline.reaches("rules alone", rules.macroF1())
                                + ", " + Headline.reaches("linear bag of words", words.macroF1()),
                        "0.80"));
        assertThat(check.macroF1()).isGreaterThan(0.70).isGreaterThan(rules.macroF1());
    }

    private static Confusion confusion(
            List<CodedDebate.Speech> speeches, Extractor extractor, boolean check, List<String> worst) {
        List<Judged> judged = new ArrayList<>();
        for (CodedDebate.Speech speech : speeches) {
            if (speech.isForChecking() == check) {
                Statement statement = extractor.extract(speech.transcript());
                for (CodedDebate.Coded coded : speech.sentences()) {
                    boolean point = statement.points().stream()
                            .anyMatch(p -> p.quotation().start() < coded.end()
                                    && p.quotation().end() > coded.start());
                    String reference = coded.type().equals("non-arg") ? "none" : "point";
                    judged.add(new Judged(speech.name(), reference, point ? "point" : "none"));
                    if (!check && point != reference.equals("point")) {
                        worst.add(reference + ": " + speech.transcript().text().substring(coded.start(), coded.end()));
                    }
                }
            }
        }
        return Confusion.of(judged);
    }

    private static List<Judged> units(List<CodedDebate.Speech> speeches) {
        List<Judged> units = new ArrayList<>();
        speeches.stream()
                .filter(CodedDebate.Speech::isForChecking)
                .forEach(speech -> speech.sentences()
                        .forEach(coded -> units.add(new Judged(
                                speech.name(), coded.type().equals("non-arg") ? "none" : "point", "point"))));
        return units;
    }

    private static Confusion wordsOnly(List<CodedDebate.Speech> speeches) {
        List<PointModelTraining.Example> train = new ArrayList<>();
        List<PointModelTraining.Example> check = new ArrayList<>();
        for (CodedDebate.Speech speech : speeches) {
            for (PointModelTraining.Example example : PointModelTraining.examples(speech)) {
                (speech.isForChecking() ? check : train).add(PointModelTraining.wordsOnly(example));
            }
        }
        Map<String, Double> weights = PointModelTraining.fit(train, Set.of(), 0.5, 2);
        return Confusion.of(check.stream()
                .map(example -> new Judged(
                        example.meeting(),
                        example.point() ? "point" : "none",
                        PointModelTraining.logOdds(weights, example) > 0 ? "point" : "none"))
                .toList());
    }
}
