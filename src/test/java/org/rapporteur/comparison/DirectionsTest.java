package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;
import org.rapporteur.text.DataFile;

/** Which side a sentence takes on the thing it speaks of, with a codebook that only names the thing and without any. */
class DirectionsTest {

    private static final Delegation ONE = Delegation.named("Norland");
    private static final Delegation OTHER = Delegation.named("Sudland");

    /** A point of its own, since a statement that only reports others' words is refused. */
    private static final String APART = "We support free ports.";

    /** Things that take no article. */
    private static final Set<String> BARE = Set.of(
            "arbitration", "negotiation", "recycling", "debt relief", "data", "flow data", "secrecy", "seabed mining");

    private static List<DataFile.Row> rows() {
        return DataFile.read(DirectionsTest.class, "directions.tsv").rows();
    }

    private static Set<Stance> stances(String thing, String sentence) {
        Codebook codebook = Codebook.parse(
                "things",
                "codebook: things\ntitle: Things\n\nissue: thing\nlabel: Thing\nwords: " + thing
                        + "\n\nquestion: wanted\nasks: It is wanted.\nobject: " + thing + "\n");
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        Coder.by(codebook)
                .code(Rapporteur.read(ONE, sentence + " " + APART))
                .forEach(point -> stances.addAll(point.stances().values()));
        stances.remove(Stance.UNCLEAR);
        return stances;
    }

    private static String side(Set<Stance> stances) {
        boolean supports = stances.contains(Stance.SUPPORT) || stances.contains(Stance.CONDITIONAL);
        boolean opposes = stances.contains(Stance.OPPOSE);
        if (stances.contains(Stance.MIXED) || supports && opposes) {
            return "mixed";
        }
        return supports ? "for" : opposes ? "against" : "neither";
    }

    private static boolean isOpposite(String found, String wanted) {
        return found.equals("for") && wanted.equals("against") || found.equals("against") && wanted.equals("for");
    }

    /** Agreement less conflict with a plain sentence. */
    private static double with(Statement statement, String plain) {
        OverallScore score = Rapporteur.compare(List.of(statement, Rapporteur.read(OTHER, plain)))
                .matrix()
                .overall(ONE.name(), OTHER.name());
        return score.similarity() - score.divergence();
    }

    private static boolean isBetweenSupportAndOpposition(String thing, String side, String sentence) {
        Statement statement = Rapporteur.read(ONE, sentence);
        String named = thing.endsWith("s") || BARE.contains(thing) ? thing : "the " + thing;
        double support = with(statement, "We support " + named + ".");
        double opposition = with(statement, "We oppose " + named + ".");
        return side.equals("for") ? support > 0 && opposition < 0 : support < 0 && opposition > 0;
    }

    private static void assertMost(List<String> wrong, int all, double share) {
        assertThat(1 - wrong.size() / (double) all)
                .as(() -> String.format(
                        Locale.ROOT, "wrong, of %d:%n%s", all, String.join(System.lineSeparator(), wrong)))
                .isGreaterThan(share);
    }

    @Test
    void theSideIsToldByAnyCodebookThatNamesTheThing() {
        List<String> wrong = new ArrayList<>();
        List<String> opposite = new ArrayList<>();
        List<DataFile.Row> rows = rows();
        for (DataFile.Row row : rows) {
            String found = side(stances(row.cell(0), row.cell(3)));
            if (!found.equals(row.cell(1))) {
                wrong.add(row.cell(3) + " " + row.cell(0) + ": " + found + ", not " + row.cell(1));
            }
            if (isOpposite(found, row.cell(1))) {
                opposite.add(row.cell(3));
            }
        }
        assertThat(rows).hasSizeGreaterThan(300);
        assertMost(wrong, rows.size(), 0.93);
        assertMost(opposite, rows.size(), 0.97);
    }

    @Test
    void withoutACodebookItAgreesWithItsOwnSideAndConflictsWithTheOther() {
        List<String> wrong = new ArrayList<>();
        List<DataFile.Row> rows = rows().stream()
                .filter(row -> row.cell(1).equals("for") || row.cell(1).equals("against"))
                .toList();
        for (DataFile.Row row : rows) {
            if (!isBetweenSupportAndOpposition(row.cell(0), row.cell(1), row.cell(3))) {
                wrong.add(row.cell(3) + " " + row.cell(0) + ": not " + row.cell(1));
            }
        }
        assertMost(wrong, rows.size(), 0.89);
    }

    @Test
    void conditionsOfSupportAreToldFromVows() {
        List<String> wrong = new ArrayList<>();
        List<DataFile.Row> rows =
                rows().stream().filter(row -> row.cell(1).equals("for")).toList();
        for (DataFile.Row row : rows) {
            boolean conditional = stances(row.cell(0), row.cell(3)).contains(Stance.CONDITIONAL);
            if (conditional != row.cell(2).equals("conditional")) {
                wrong.add(row.cell(3));
            }
        }
        assertMost(wrong, rows.size(), 0.98);
    }

    /** The sentences that people met first; each must stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A treaty is not needed.                                    | treaty      | OPPOSE
            There is no need for a treaty.                             | treaty      | OPPOSE
            No treaty!                                                 | treaty      | OPPOSE
            No more dams.                                              | dams        | OPPOSE
            We cannot share flow data.                                 | flow data   | OPPOSE
            We could not accept the dam.                               | dam         | OPPOSE
            The dam would be a disaster.                               | dam         | OPPOSE
            Build the dam!                                             | dam         | SUPPORT
            We want a treaty.                                          | treaty      | SUPPORT
            We can live with arbitration.                              | arbitration | SUPPORT
            We could live with arbitration if the costs were shared.   | arbitration | CONDITIONAL
            Norland is not convinced that a treaty is needed.          | treaty      | OPPOSE
            We prefer negotiation to arbitration.                      | negotiation | SUPPORT
            We prefer negotiation to arbitration.                      | arbitration | OPPOSE
            Data must be kept secret.                                  | data        | OPPOSE
            Neither the treaty nor the dam has our support.            | treaty      | OPPOSE
            Neither the treaty nor the dam has our support.            | dam         | OPPOSE
            We regret our inability to support the treaty.              | treaty      | OPPOSE
            We are in a position to support the treaty.                 | treaty      | SUPPORT
            My delegation is now able to accept the treaty.             | treaty      | SUPPORT
            We are not able to support the treaty.                      | treaty      | OPPOSE
            Our Government has decided that it will support the treaty. | treaty      | SUPPORT
            We would prefer not to conclude a treaty.                   | treaty      | OPPOSE
            We ask that the reference to a treaty be deleted.           | treaty      | OPPOSE
            We would find it hard to join consensus on a treaty.        | treaty      | OPPOSE
            Nobody should stand in the way of a treaty.                 | treaty      | SUPPORT
            As long as I hold this office, we will defend the treaty.   | treaty      | SUPPORT
            Norland urges all States not to build the dam.             | dam         | OPPOSE
            We regret that the treaty was blocked.                     | treaty      | SUPPORT
            A plastics ban is needed.                                  | plastics ban| SUPPORT
            Without a treaty, there is no peace.                       | treaty      | SUPPORT
            We regret that we cannot support a levy.                   | levy        | OPPOSE
            We deeply regret that we are not able to accept the dam.   | dam         | OPPOSE
            We regret to say that we cannot support the levy.          | levy        | OPPOSE
            Norland regrets that it is unable to accept the levy.      | levy        | OPPOSE
            It is with regret that my delegation must decline to support the levy. | levy | OPPOSE
            We regret that others cannot support the levy.             | levy        | SUPPORT
            The rules have not failed, and Norland cannot support a levy. | levy     | OPPOSE
            The rules do not suffice, and my delegation supports a levy. | levy      | SUPPORT
            The removal of a relic requires consent.                   | consent     | SUPPORT
            Removal requires consent.                                  | consent     | SUPPORT
            The elimination of stockpiles depends on consent.          | consent     | SUPPORT
            Removal is subject to consent.                             | consent     | SUPPORT
            Nobody may touch a relic without consent.                  | consent     | SUPPORT
            Relics may not be moved without consent.                   | consent     | SUPPORT
            A relic may be removed only with consent.                  | consent     | SUPPORT
            The levy raises serious difficulties for my delegation.    | levy        | OPPOSE
            My delegation finds it difficult to accept a levy.         | levy        | OPPOSE
            It is difficult for us to accept a levy.                   | levy        | OPPOSE
            Norland would have difficulty in accepting a levy.         | levy        | OPPOSE
            We have no difficulty in accepting the levy.               | levy        | SUPPORT
            """)
    void plainSentencesTakeTheirSide(String sentence, String thing, Stance stance) {
        assertThat(stances(thing, sentence)).as(sentence).containsExactly(stance);
    }
}
