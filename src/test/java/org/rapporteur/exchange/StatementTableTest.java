package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Positions;
import org.rapporteur.scoring.DiscourseNetwork;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.Normalisation;
import org.rapporteur.scoring.Tie;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

class StatementTableTest {

    /** Two actors on three concepts; Sudland says one thing twice. */
    private static final String TABLE = """
            doc;actor;concept;agrees;text
            1;Norland;Tax the trade;yes;We shall tax it.
            1;Norland;Free the rivers;no;Never.
            1;Sudland;Tax the trade;yes;Tax!
            2;Sudland;Tax the trade;yes;Tax, we say again.
            2;Sudland;Free the rivers;yes;"Free; all of them."
            2;Sudland;???;no;
            """;

    /** The counts of the sample of Discourse Network Analyzer: for and against by concept, names replaced. */
    private static final String COUNTS = """
            actor,c1,c2,c3,c4,c5,c6
            a1,0/0,0/0,1/0,0/0,2/0,1/0
            a2,0/2,0/0,0/0,0/0,1/1,0/0
            a3,0/1,0/0,0/0,0/0,0/0,10/0
            a4,0/2,0/0,0/0,0/0,0/0,0/2
            a5,0/2,0/0,0/0,0/0,0/1,2/0
            a6,2/0,0/0,1/0,1/0,1/0,1/0
            a7,1/0,1/0,1/0,2/0,1/0,0/0
            """;

    @TempDir
    private Path folder;

    private StatementTable read(String text) throws IOException {
        Path file = folder.resolve("statements.csv");
        Files.writeString(file, text);
        return StatementTable.read(file);
    }

    /** From the counts back to a table of statements. */
    private static String statements(String counts) {
        StringBuilder rows = new StringBuilder("actor,concept,agreement\n");
        List<String> lines = counts.lines().toList();
        String[] concepts = lines.get(0).split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            for (int k = 1; k < cells.length; k++) {
                String[] both = cells[k].split("/");
                rows.append((cells[0] + "," + concepts[k] + ",1\n").repeat(Integer.parseInt(both[0])));
                rows.append((cells[0] + "," + concepts[k] + ",0\n").repeat(Integer.parseInt(both[1])));
            }
        }
        return rows.toString();
    }

    /** 40, 276, 25.80 and 9.81 are what Discourse Network Analyzer's own tests expect for its sample. */
    @Test
    void theSampleOfDiscourseNetworkAnalyzerGivesItsFourFigures() throws IOException {
        StatementTable table = read(statements(COUNTS));
        DiscourseNetwork network = table.network("actor", "concept", "agreement");
        assertThat(network.actors()).hasSize(7);
        assertThat(network.questions()).hasSize(6);
        assertThat(network.affiliations().values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(40);
        assertThat(network.sum(Tie.CO_OCCURRENCE, Normalisation.NONE)).isEqualTo(276);
        assertThat(network.sum(Tie.CONGRUENCE, Normalisation.AVERAGE)).isCloseTo(25.80, within(0.005));
        DiscourseNetwork smaller =
                table.without("concept", "c6").without("actor", "a5", "a6").network("actor", "concept", "agreement");
        assertThat(smaller.actors()).hasSize(5);
        assertThat(smaller.questions()).hasSize(5);
        assertThat(smaller.sum(Tie.CONGRUENCE, Normalisation.AVERAGE)).isCloseTo(9.81, within(0.005));
        assertThat(network.without(List.of("a5", "a6"), List.of("c6")).sum(Tie.CONGRUENCE, Normalisation.AVERAGE))
                .isCloseTo(9.81, within(0.005));
    }

    @Test
    void anyColumnMayPlayAnyPartAndRepetitionsCanBeLeftOut() throws IOException {
        StatementTable table = read(TABLE);
        assertThat(table).hasToString("StatementTable of 6 statements, 5 columns");
        assertThat(table.columns()).containsExactly("doc", "actor", "concept", "agrees", "text");
        DiscourseNetwork network = table.network("actor", "concept", "agrees");
        assertThat(network.tie("Norland", "Sudland", Tie.SUBTRACT, Normalisation.NONE))
                .isEqualTo(1);
        assertThat(table.once("doc", "actor", "concept", "agrees").size()).isEqualTo(6);
        StatementTable once = table.once("actor", "concept", "agrees");
        assertThat(once.size()).isEqualTo(5);
        assertThat(once.network("actor", "concept", "agrees")
                        .tie("Norland", "Sudland", Tie.SUBTRACT, Normalisation.NONE))
                .isZero();
        assertThat(table.network("doc", "concept", "agrees").actors()).containsExactly("1", "2");
    }

    @Test
    void wholeNumbersKeepTheirProportions() throws IOException {
        StatementTable table = read("actor\tconcept\tscale\nA\tc\t-3\nB\tc\t3\nC\tc\t0\n");
        DiscourseNetwork network = table.network("actor", "concept", "scale");
        assertThat(network.tie("A", "B", Tie.CONGRUENCE, Normalisation.NONE)).isZero();
        assertThat(network.tie("A", "C", Tie.CONGRUENCE, Normalisation.NONE)).isEqualTo(0.5);
    }

    @Test
    void aTableBecomesPointsThatQuoteItsWords() throws IOException {
        CodedTable coded = read(TABLE).coded("actor", "concept", "agrees", "text");
        assertThat(coded).hasToString("CodedTable of 6 points on 3 concepts");
        assertThat(coded.codebook().question("tax-the-trade").proposition()).isEqualTo("Tax the trade");
        CodedPoint last = coded.points().get(4);
        assertThat(last.point().quotation().text()).isEqualTo("Free; all of them.");
        assertThat(last.stances()).containsEntry(coded.codebook().question("free-the-rivers"), Stance.SUPPORT);
        assertThat(coded.points().get(5).point().quotation().text()).isEqualTo("???");
        var issue = coded.codebook().issue("concepts");
        var norland = Positions.of(Delegation.named("Norland"), coded.points().subList(0, 2));
        var sudland = Positions.of(Delegation.named("Sudland"), coded.points().subList(2, 6));
        assertThat(Measures.signorinoRitter()
                        .value(
                                norland.on(issue).orElseThrow(),
                                sudland.on(issue).orElseThrow()))
                .isZero();
    }

    @Test
    void whatIsNoStatementTableIsRefusedWithItsLine() throws IOException {
        StatementTable table = read(TABLE);
        assertThatThrownBy(() -> table.network("actr", "concept", "agrees"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("column (actr) is not known")
                .hasMessageContaining("actor");
        assertThatThrownBy(() -> table.without("actor", "Nordland"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("actor (Nordland) is not known");
        assertThatThrownBy(() -> table.network("actor", "concept", "text"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2: text (We shall tax it.) must be a whole number");
        assertThatThrownBy(() -> read("a,b\n1\n")).hasMessageContaining("line 2: has 1 cells, but the first row has 2");
        assertThatThrownBy(() -> read("a,b\n")).hasMessageContaining("holds no statement");
        StatementTable nobody = read("a,c,q\n,x,1\n");
        assertThatThrownBy(() -> nobody.network("a", "c", "q")).hasMessageContaining("line 2: must have a a");
        StatementTable one = read("a,c,q\nA,x,7\n");
        assertThatThrownBy(() -> one.network("a", "c", "q")).hasMessageContaining("holds one number only (7)");
        assertThatThrownBy(() -> StatementTable.read(folder.resolve("none.csv")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void theStancesOfACodingGoOutAndComeBack() {
        Codebook codebook = Codebook.parse(
                "reef.codebook",
                "codebook: reef\nissue: fishing\nwords: fish~\nquestion: ban\nasks: Fishing should be banned.\n"
                        + "object: ban on fishing\n");
        List<Statement> statements = List.of(
                Rapporteur.read(Delegation.named("=Norland"), "We support a ban on fishing. Fish are beautiful."),
                Rapporteur.read(Delegation.named("Sudland"), "We oppose a ban on fishing."));
        Path file = folder.resolve("stances.csv");
        StatementTable.of(Coding.of(codebook, statements)).write(file);
        StatementTable read = StatementTable.read(file);
        assertThat(read.columns()).isEqualTo(StanceRows.COLUMNS);
        assertThat(read.size()).isEqualTo(2);
        DiscourseNetwork network = read.network("organization", "concept", "agreement");
        assertThat(network.sum(Tie.CONFLICT, Normalisation.NONE))
                .as("one pair, seen from both sides")
                .isEqualTo(2);
        assertThat(network.profile("=Norland")).isNotEqualTo(network.profile("Sudland"));
        assertThat(file).content().contains("\"'=Norland\"").contains("\"We oppose a ban on fishing.\"");
    }

    @Test
    void whereOnlyTheYearIsKnownTheTableHasItsFirstDay() throws IOException {
        Statement norland = Rapporteur.withDefaults()
                .read(Transcript.of(Delegation.named("Norland"), "We support a moratorium.")
                        .withSource("NOR_68_2013.txt"));
        Codebook talks = Codebook.parse("talks", """
                codebook: talks
                issue: fisheries
                words: moratorium~
                question: moratorium
                asks: A moratorium should be declared.
                object: moratorium~
                """);
        Path file = folder.resolve("stances.csv");
        StatementTable.of(Coding.of(talks, List.of(norland))).write(file);
        assertThat(Files.readString(file)).contains("NOR_68_2013.txt").contains("2013-01-01");
    }
}
