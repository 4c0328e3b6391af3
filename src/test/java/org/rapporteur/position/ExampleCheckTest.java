package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

class ExampleCheckTest {

    private static final String FISH = """
            codebook: fish
            synonyms: [nets] = trawl~ | drift nets
            issue: fisheries
            words: fish~ | [nets]
            excluded: fish for compliments
            example: Fish must be protected.
            example: Trawling must end at the reef.
            example none: We do not fish for compliments.
            question: moratorium
            asks: Deep-sea fishing should rest.
            support: moratorium~ | stop~ + [nets]
            excluded: moratorium on debt
            example support: We call for a moratorium on fishing.
            example support: Norland must stop its drift nets.
            example oppose: There must be no moratorium.
            example none: We call for a moratorium on debt.
            """;

    private static Statement read(String sentence) {
        return Rapporteur.read(Delegation.named("Norland"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"general-debate", "ict-security"})
    void builtInCodebooksCodeEveryExampleAsTheySay(String name) {
        Codebook codebook = name.equals("general-debate") ? Codebook.generalDebate() : Codebook.ictSecurity();
        assertThat(codebook.examples()).hasSizeGreaterThan(10);
        ExampleCheck check = ExampleCheck.of(codebook, ExampleCheckTest::read);
        assertThat(check.failures()).as(check.toText()).isEmpty();
        check.orThrow();
    }

    @Test
    void synonymsAndExcludedReadingsDecide() {
        ExampleCheck check = ExampleCheck.of(Codebook.parse("fish.codebook", FISH), ExampleCheckTest::read);
        assertThat(check.failures()).as(check.toText()).isEmpty();
        assertThat(check).hasToString("Examples of fish: 7 of 7 coded as said");
    }

    @Test
    void withoutTheExcludedReadingTheExampleFailsWithFileAndLine() {
        Codebook codebook =
                Codebook.parse("fish.codebook", FISH.replace("excluded: moratorium on debt\n", "# left out\n"));
        ExampleCheck check = ExampleCheck.of(codebook, ExampleCheckTest::read);
        assertThat(check.failures()).hasSize(1);
        assertThat(check.toText()).contains("line 16: moratorium must be NO_STANCE, found stance SUPPORT");
        assertThatThrownBy(check::orThrow)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("fish.codebook, line 16: example of 'moratorium' must be coded NO_STANCE");
    }

    @Test
    void allFailuresAreToldAtOnceEachWithItsLine() {
        Codebook codebook = Codebook.parse(
                "fish.codebook",
                FISH.replace("excluded: moratorium on debt\n", "# left out\n")
                        .replace("excluded: fish for compliments\n", "# left out\n"));
        ExampleCheck check = ExampleCheck.of(codebook, ExampleCheckTest::read);
        assertThatThrownBy(check::orThrow)
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.line().getAsInt())
                                .containsExactly(8, 16))
                .hasMessageStartingWith(
                        "fish.codebook: 2 of 7 examples are coded otherwise:\n- line 8: example of 'fisheries'")
                .hasMessageContaining("\n- line 16: example of 'moratorium' must be coded NO_STANCE")
                .hasMessageContaining("Maybe add 'excluded:' with words that the sentence holds.");
    }

    @Test
    void ofVeryManyFailuresTheFirstTwentyAreShownAndTheRestCounted() {
        String many =
                FISH + "example oppose: We call for a moratorium. \n".repeat(30).replace(". \n", " of 3 years.\n");
        ExampleCheck check = ExampleCheck.of(Codebook.parse("fish.codebook", many), ExampleCheckTest::read);
        assertThat(check.failures()).hasSize(30);
        assertThatThrownBy(check::orThrow)
                .hasMessageContaining("- and 10 more")
                .satisfies(
                        refused -> assertThat(refused.getMessage().lines().filter(line -> line.startsWith("- line ")))
                                .hasSize(20));
    }
}
