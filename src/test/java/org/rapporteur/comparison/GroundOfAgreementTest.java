package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Contribution;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Score;

/** What part of an agreement rests on questions, and what on words in common. */
class GroundOfAgreementTest {

    private static final Comparison ROOM = Rapporteur.compare(
                    Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
            .codedBy(Codebook.ictSecurity());

    private static final ComparisonMatrix MATRIX = ROOM.matrix();

    @Test
    void thePartOnQuestionsIsWhatTheContributionsOnQuestionsAdd() {
        int onBoth = 0;
        for (OverallScore pair : MATRIX.pairs()) {
            for (Issue issue : pair.jointIssues()) {
                Score score = MATRIX.cell(pair.first(), pair.second(), issue).score();
                double asked = score.contributions().stream()
                        .filter(Contribution::isOnQuestion)
                        .mapToDouble(Contribution::agreement)
                        .sum();
                assertThat(score.agreementOnQuestions()).isCloseTo(asked, within(1e-12));
                assertThat(score.agreementOnQuestions()).isBetween(0.0, score.agreement() + 1e-12);
                onBoth += asked > 0 && asked < score.agreement() - 1e-9 ? 1 : 0;
                assertThat(score.contributions())
                        .filteredOn(each -> each.basis().startsWith("question "))
                        .allMatch(Contribution::isOnQuestion);
            }
        }
        assertThat(onBoth).as("cells that rest on both").isGreaterThan(20);
    }

    @Test
    void thePartOfAnOverallScoreIsTheMeanOfItsIssuesByTheirWeights() {
        OverallScore pair = MATRIX.overall("Cuba", "Iran");
        double weighted = 0;
        double weights = 0;
        for (Issue issue : pair.jointIssues()) {
            Score score = MATRIX.cell("Cuba", "Iran", issue.id()).score();
            double weight = (score.first().salience() + score.second().salience()) / 2;
            weighted += weight * score.agreementOnQuestions();
            weights += weight;
        }
        assertThat(pair.agreementOnQuestions()).isCloseTo(weighted / weights, within(1e-12));
    }

    @Test
    void theTextTellsThePartOfAllPairsTogetherAndOtherMeasuresTellNone() {
        List<OverallScore> pairs = MATRIX.pairs();
        double agreement = pairs.stream().mapToDouble(OverallScore::similarity).sum();
        double asked =
                pairs.stream().mapToDouble(OverallScore::agreementOnQuestions).sum();
        assertThat(MATRIX.toText())
                .contains(Math.round(100 * asked / agreement) + " % of this agreement rests on questions");
        assertThat(ROOM.measuredBy(Measures.cohenKappa()).matrix().toText()).doesNotContain("rests on questions");
    }

    @Test
    void theFiguresOfACellAreThoseOfItsSentenceAndSumToAHundred() {
        for (OverallScore pair : MATRIX.pairs()) {
            for (Issue issue : pair.jointIssues()) {
                Score score = MATRIX.cell(pair.first(), pair.second(), issue).score();
                List<Integer> percent = score.percentages();
                assertThat(percent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
                if (percent.get(0) > 0 && percent.get(0) < 100) {
                    assertThat(score.describe()).contains("agree on " + percent.get(0) + " % of");
                }
            }
        }
    }
}
