package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private static double verdict(String text) {
        Words words = Words.of(text);
        return Verdicts.of(words).verdict(0, words.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tolls are essential                       | 1
            The tolls are dangerous                       | -1
            The tolls are not dangerous                   | 1
            The tolls were never fair                     | -1
            The tolls cause hunger                        | -1
            The tolls prevent hunger                      | 1
            The tolls create opportunities                | 1
            The tolls reduce opportunities                | -1
            The tolls violate the rights of fishermen     | -1
            The tolls harm fishermen                      | -1
            The tolls harm nobody                         | 1
            The tolls benefit fishermen                   | 1
            The tolls protect fishermen from hunger       | 1
            The tolls will not protect us from hunger     | -1
            A ban on tolls would be harmful               | 1
            Abolishing tolls would create jobs            | -1
            The tolls are not fair and may be dangerous   | -1
            Forced tolls are necessary                    | 1
            We condemn the tolls                          | 0
            We support the tolls                          | 0
            We condemn terrorism                          | 1
            The tolls on social security records          | 0
            The ship left the harbour                     | 0
            """)
    void aTextPraisesOrFaultsWhatItSpeaksOf(String text, int side) {
        assertThat(Math.signum(verdict(text))).as(text + " " + verdict(text)).isEqualTo(side);
    }

    @Test
    void theVerdictIsTheSumOfValuesByTheSumOfSizesAndOne() {
        assertThat(verdict("The tax reduces poverty.")).isEqualTo(0.5);
        assertThat(verdict("The tax is fair, just and useful.")).isCloseTo(3 / 4.0, within(1e-12));
        assertThat(verdict("The tax is fair and useless.")).isZero();
        // A thing merely named counts a fifth.
        assertThat(verdict("A meeting on hunger.")).isCloseTo(-0.2 / 1.2, within(1e-12));
    }

    @Test
    void theEndOfAClauseEndsANegation() {
        assertThat(verdict("The tax was not raised; it is fair.")).isEqualTo(0.5);
        assertThat(verdict("The tax was not raised, the fee is useful.")).isEqualTo(0.5);
    }

    @Test
    void partOfATextIsReadAlone() {
        Words words = Words.of("The tax is fair. The fee is dangerous.");
        assertThat(Verdicts.of(words).verdict(0, 4)).isEqualTo(0.5);
        assertThat(Verdicts.of(words).verdict(5, words.size())).isEqualTo(-0.5);
        assertThat(Verdicts.of(words).verdict(3, 3)).isZero();
    }

    @Test
    void longTextsAreReadInOnePass() {
        String text = "not without harm to prevent the cause of war ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(verdict(text)).isBetween(-1.0, 1.0));
    }
}
