package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;

class CsvReportTest {

    private static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks
            issue: fisheries
            words: fish~ | moratorium~
            question: moratorium
            issue: fisheries
            asks: A moratorium should be declared.
            object: moratorium~
            issue: forests
            words: forest~
            """);

    /** One name like a formula, one with quotation marks. */
    private static final Comparison ROOM = Comparison.of(List.of(
                    Rapporteur.read(
                            Delegation.named("=1+1"),
                            "We support a moratorium. We call for the protection of forests."),
                    Rapporteur.read(Delegation.named("Sud;\"land\""), "We oppose a moratorium.")))
            .codedBy(TALKS);

    @Test
    void everyCellIsARowAndSilenceHasNoNumber() {
        assertThat(ROOM.matrix().render(Reports.csv()))
                .isEqualTo(
                        "first,second,issue,state,value,agreement,conflict,unshared,salience_first,salience_second\r\n"
                                + "\"'=1+1\",\"Sud;\"\"land\"\"\",\"fisheries\",\"shared\","
                                + "0.000000,0.000000,1.000000,0.000000,0.363636,1.000000\r\n"
                                + "\"'=1+1\",\"Sud;\"\"land\"\"\",\"forests\",\"silent second\",,,,,0.636364,\r\n");
    }

    @Test
    void measuresWithoutReasonsLeaveTheSharesEmpty() {
        assertThat(ROOM.measuredBy(Measures.wordJaccard()).matrix().render(Reports.csv()))
                .contains("\"shared\",0.600000,,,,0.363636,1.000000\r\n");
    }
}
