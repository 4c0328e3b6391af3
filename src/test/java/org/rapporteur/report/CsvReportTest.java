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
                        "first,second,issue,state,value,agreement,conflict,unshared,salience_first,salience_second,first_id,second_id\r\n"
                                + "\"'=1+1\",\"Sud;\"\"land\"\"\",\"fisheries\",\"shared\","
                                + "0.000000,0.000000,1.000000,0.000000,0.363636,1.000000,\"'=1+1\",\"Sud;\"\"land\"\"\"\r\n"
                                + "\"'=1+1\",\"Sud;\"\"land\"\"\",\"forests\",\"silent second\",,,,,0.636364,,\"'=1+1\",\"Sud;\"\"land\"\"\"\r\n");
    }

    @Test
    void everyPairIsARowWithWhatItRestsOn() {
        assertThat(ROOM.matrix().render(Reports.pairsCsv()))
                .isEqualTo("first,first_id,second,second_id,value,agreement,conflict,unshared,coverage,joint_issues\r\n"
                        + "\"'=1+1\",\"'=1+1\",\"Sud;\"\"land\"\"\",\"Sud;\"\"land\"\"\","
                        + "0.000000,0.000000,1.000000,0.000000,0.681818,1\r\n");
        assertThat(ROOM.measuredBy(Measures.wordJaccard()).matrix().render(Reports.pairsCsv()))
                .contains(",0.600000,,,,0.681818,1\r\n");
        assertThat(ROOM.on("forests").matrix().render(Reports.pairsCsv())).contains(",,,,,0.000000,0\r\n");
    }

    @Test
    void everyStanceIsARowAndSilenceIsOneToo() {
        assertThat(ROOM.matrix().render(Reports.stancesCsv()))
                .isEqualTo("delegation,delegation_id,issue,question,asks,stance,points\r\n"
                        + "\"'=1+1\",\"'=1+1\",\"fisheries\",\"moratorium\",\"A moratorium should be declared.\","
                        + "\"support\",1\r\n"
                        + "\"Sud;\"\"land\"\"\",\"Sud;\"\"land\"\"\",\"fisheries\",\"moratorium\",\"A moratorium should be declared.\","
                        + "\"oppose\",1\r\n");
        assertThat(ROOM.on("forests").matrix().render(Reports.stancesCsv()).lines())
                .hasSize(1);
    }

    @Test
    void measuresWithoutReasonsLeaveTheSharesEmpty() {
        assertThat(ROOM.measuredBy(Measures.wordJaccard()).matrix().render(Reports.csv()))
                .contains("\"shared\",0.600000,,,,0.363636,1.000000,");
    }
}
