package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.Affiliation;
import org.rapporteur.scoring.AffiliationNormalisation;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Kernel;
import org.rapporteur.scoring.NominalNetwork;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.scoring.Tie;
import org.rapporteur.scoring.TimeWindow;

/** Statement tables with days: what counts once, networks of a time, names for qualifiers. */
class DuplicatesTest {

    /** One thing said again and again; 30 December 2030 is the Monday of the first week of 2031, 6 January of the second. */
    private static final String REPEATED = """
            doc,date,actor,concept,agrees
            1,2030-06-10,Norland,dams,yes
            1,2030-06-10,Norland,dams,yes
            2,2030-06-16,Norland,dams,yes
            3,2030-06-17,Norland,dams,yes
            4,2030-12-30,Norland,dams,yes
            5,2031-01-03,Norland,dams,yes
            6,2031-06-10,Norland,dams,yes
            6,2031-06-10,Norland,dams,no
            6,2031-06-10,Sudland,dams,yes
            """;

    private static final String[] ALIKE = {"actor", "concept", "agrees"};

    @TempDir
    private Path folder;

    private StatementTable read(String text) throws Exception {
        Path file = folder.resolve("statements.csv");
        Files.writeString(file, text);
        return StatementTable.read(file);
    }

    /** Seven rows say the same, two say something else. 10 and 16 June are of one week, 17 June of the next. */
    @Test
    void everySettingCountsOnceWhatItSays() throws Exception {
        StatementTable table = read(REPEATED);
        assertThat(table.once(Duplicates.include(), ALIKE).size()).isEqualTo(9);
        assertThat(table.once(Duplicates.perDocument("doc"), ALIKE).size()).isEqualTo(8);
        assertThat(table.once(Duplicates.perWeek("date"), ALIKE).size()).isEqualTo(6);
        assertThat(table.once(Duplicates.perMonth("date"), ALIKE).size()).isEqualTo(6);
        assertThat(table.once(Duplicates.perYear("date"), ALIKE).size()).isEqualTo(4);
        assertThat(table.once(Duplicates.acrossRange(), ALIKE).size()).isEqualTo(3);
        assertThat(table.once(ALIKE).size()).isEqualTo(3);
        assertThat(table.once("doc", "actor", "concept", "agrees").size()).isEqualTo(8);
        assertThat(table.once(Duplicates.acrossRange(), "actor", "concept").size())
                .as("qualifier ignored")
                .isEqualTo(2);
    }

    /** In Discourse Network Analyzer the year is not compared, so June of next year would be June of this. */
    @Test
    void theSameMonthOrWeekOfAnotherYearIsAnother() throws Exception {
        StatementTable table = read("""
                date,actor,concept,agrees
                2030-06-10,Norland,dams,yes
                2031-06-09,Norland,dams,yes
                """);
        assertThat(table.once(Duplicates.perMonth("date"), ALIKE).size()).isEqualTo(2);
        assertThat(table.once(Duplicates.perWeek("date"), ALIKE).size()).isEqualTo(2);
    }

    /** A week belongs to one year also where it spans two: 30 December 2030 and 3 January 2031; and to no locale. */
    @Test
    void weeksAreThoseOfIsoWhateverTheMachineThinks() throws Exception {
        StatementTable table = read("""
                date,actor,concept,agrees
                2030-12-30,Norland,dams,yes
                2031-01-05,Norland,dams,yes
                2031-01-06,Norland,dams,yes
                2029-12-31,Norland,dams,yes
                """);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.US, Locale.UK, Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertThat(table.once(Duplicates.perWeek("date"), ALIKE).size())
                        .as(locale.toString())
                        .isEqualTo(3);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Discourse Network Analyzer compares boxed numbers by reference: 300 and 300 are not alike there, 7 and 7 are. */
    @Test
    void largeNumbersAreAlikeAsSmallOnesAre() throws Exception {
        StatementTable table = read("""
                date,actor,concept,agrees
                2030-06-10,Norland,dams,300
                2030-06-11,Norland,dams,300
                2030-06-12,Norland,dams,-129
                2030-06-13,Norland,dams,-129
                2030-06-14,Norland,dams,7
                2030-06-14,Norland,dams,7
                """);
        assertThat(table.once(Duplicates.perYear("date"), ALIKE).size()).isEqualTo(3);
    }

    /** Ten times the same is ten times the tie, unless it counts once. */
    @Test
    void repetitionMultipliesTiesUnlessItCountsOnce() throws Exception {
        StatementTable table = read("date,actor,concept,agrees\n" + "2030-06-10,Norland,dams,yes\n".repeat(10)
                + "2030-06-10,Sudland,dams,yes\n2030-06-10,Sudland,fish,no\n");
        assertThat(tie(table)).isEqualTo(10);
        assertThat(tie(table.once(Duplicates.perWeek("date"), ALIKE))).isEqualTo(1);
    }

    private static double tie(StatementTable table) {
        return table.network("actor", "concept", "agrees")
                .tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE);
    }

    @Test
    void daysAreReadWithATimeOrAsSecondsToo() throws Exception {
        StatementTable table = read("""
                date,actor,concept,agrees
                2030-06-10,Norland,dams,yes
                2030-06-10T23:59:59,Norland,dams,yes
                2030-06-10 08:00:00,Norland,dams,yes
                1907280000,Norland,dams,yes
                1907366399,Norland,dams,yes
                1907366400,Norland,dams,yes
                """);
        StatementTable daily = table.once(Duplicates.perWeek("date"), ALIKE);
        assertThat(daily.size()).isEqualTo(1);
        assertThat(TableDay.of("1907366399")).hasValue(LocalDate.of(2030, 6, 10));
        assertThat(TableDay.of("1907366400")).hasValue(LocalDate.of(2030, 6, 11));
        for (String none :
                List.of("2030", "20300610", "2030-6-1", "2030-02-30", "2030-06-10x", "10/06/2030", "-1", "x")) {
            assertThat(TableDay.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void whatHasNoDayOrDocumentIsRefusedWithItsLine() throws Exception {
        StatementTable table = read("doc,date,actor,concept,agrees\n1,June,Norland,dams,yes\n,,Norland,dams,no\n");
        assertThatThrownBy(() -> table.once(Duplicates.perWeek("date"), ALIKE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2: date (June) must be a day such as 2030-06-15");
        assertThatThrownBy(() -> table.once(Duplicates.perDocument("doc"), ALIKE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 3: must have a doc");
        assertThatThrownBy(() -> table.once(Duplicates.perYear("day"), ALIKE))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("column (day) is not known");
        assertThat(Duplicates.perWeek("date")).hasToString("Duplicates: week");
    }

    /** 10 June is the middle: weight 1; five days off, of fifteen on either side: 2/3. */
    @Test
    void aNetworkOfATimeWeighsStatementsByTheirDays() throws Exception {
        StatementTable table = read("""
                date,actor,concept,agrees
                2030-06-10,Norland,dams,yes
                2030-06-05,Sudland,dams,yes
                2030-06-15,Sudland,fish,no
                2031-06-10,Ostania,dams,no
                """);
        TimeWindow window = new TimeWindow(LocalDate.of(2030, 6, 10), 30, Kernel.TRIANGULAR);
        DiscourseNetwork network = table.network("actor", "concept", "agrees", "date", window);
        assertThat(network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE))
                .isCloseTo(Math.sqrt(2 / 3.0), within(1e-12));
        assertThat(network.affiliations(Affiliation.SUBTRACT, AffiliationNormalisation.NONE)
                        .get("Sudland")
                        .get("fish"))
                .isCloseTo(-2 / 3.0, within(1e-12));
        assertThat(network.actors()).containsExactly("Norland", "Ostania", "Sudland");
        assertThat(network.profile("Ostania").total()).isZero();
    }

    /** From -3 to 3 as read: leaving out the extremes does not make 1 and 2 the ends, nor 0 and 1 a no and a yes. */
    @Test
    void leavingOutRowsMovesNobody() throws Exception {
        StatementTable table = read("""
                actor,concept,scale
                A,dams,-3
                B,dams,3
                C,dams,0
                D,dams,1
                E,fish,n/a
                """).without("scale", "n/a");
        DiscourseNetwork all = table.network("actor", "concept", "scale");
        DiscourseNetwork fewer = table.without("actor", "A", "B").network("actor", "concept", "scale");
        for (Tie tie : Tie.values()) {
            assertThat(fewer.tie("C", "D", tie, Normalisation.NONE))
                    .isEqualTo(all.tie("C", "D", tie, Normalisation.NONE));
        }
        assertThat(fewer.tie("C", "D", Tie.CONFLICT, Normalisation.NONE)).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void namesForQualifiersMakeANominalNetwork() throws Exception {
        StatementTable table = read("""
                actor,concept,frame
                Norland,treaty,security
                Norland,treaty,security
                Norland,treaty,trade
                Sudland,treaty,security
                Sudland,dams,rights
                """);
        NominalNetwork network = table.nominalNetwork("actor", "concept", "frame");
        assertThat(network.tie("Norland", "Sudland", Tie.CONGRUENCE, Normalisation.NONE))
                .isEqualTo(2);
        assertThat(network.tie("Norland", "Sudland", Tie.CONFLICT, Normalisation.NONE))
                .isEqualTo(2);
        assertThat(network.affiliations(Affiliation.COMBINE, AffiliationNormalisation.NONE)
                        .get("Norland"))
                .isEqualTo(Map.of("dams", 0.0, "treaty", 3.0));
        assertThatThrownBy(() -> table.network("actor", "concept", "frame"))
                .hasMessageContaining("line 2: frame (security) must be a whole number")
                .hasMessageContaining("take nominalNetwork");
        StatementTable gap = read("actor,concept,frame\nNorland,treaty,\n");
        assertThatThrownBy(() -> gap.nominalNetwork("actor", "concept", "frame"))
                .hasMessageContaining("line 2: must have a frame");
    }
}
