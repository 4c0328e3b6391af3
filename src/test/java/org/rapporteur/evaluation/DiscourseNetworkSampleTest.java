package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.StatementTable;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.scoring.Tie;

/** The sample of Discourse Network Analyzer gives, from its own statement table, the figures its authors' tests expect. */
@Tag("evaluation")
class DiscourseNetworkSampleTest {

    @Test
    void theSampleGivesItsFourFigures() throws Exception {
        StatementTable table = StatementTable.read(Material.folder("dna_sample").resolve("statements.tsv"));
        DiscourseNetwork network = table.network("organization", "concept", "agreement");
        double affiliations = network.affiliations().values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        double together = network.sum(Tie.CO_OCCURRENCE, Normalisation.NONE);
        double congruence = network.sum(Tie.CONGRUENCE, Normalisation.AVERAGE);
        double without = table.without("concept", "There should be legislation to regulate emissions.")
                .without("organization", "Senate", "Sierra Club")
                .network("organization", "concept", "agreement")
                .sum(Tie.CONGRUENCE, Normalisation.AVERAGE);
        EvaluationPage.write(
                "discourse-network",
                String.format(
                        java.util.Locale.ROOT,
                        "## Discourse networks: sample of Discourse Network Analyzer%n%n"
                                + "| network | sum | expected |%n|---|---|---|%n"
                                + "| two-mode, %d x %d | %.0f | 40 |%n| one-mode, qualifier ignored | %.0f | 276 |%n"
                                + "| congruence by average activity | %.2f | 25.80 |%n"
                                + "| the same, 5 x 5 | %.2f | 9.81 |%n",
                        network.actors().size(),
                        network.questions().size(),
                        affiliations,
                        together,
                        congruence,
                        without));
        assertThat(affiliations).isEqualTo(40);
        assertThat(together).isEqualTo(276);
        assertThat(congruence).isCloseTo(25.80, within(0.005));
        assertThat(without).isCloseTo(9.81, within(0.005));
    }
}
