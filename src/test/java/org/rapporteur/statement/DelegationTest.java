package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;

class DelegationTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\u200b"})
    void aNameFromOutsideThatIsNoneIsBadInput(String name) {
        assertThatThrownBy(() -> Delegation.named(name))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("delegation: name (")
                .hasMessageContaining("must hold a letter or digit");
        assertThatThrownBy(() -> Delegation.find(name)).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aNameFromOutsideThatIsAWholeTextIsBadInput() {
        assertThatThrownBy(() -> Delegation.named("x".repeat(257))).isInstanceOf(InputException.class);
        assertThat(Delegation.named("x".repeat(256)).name()).hasSize(256);
    }

    @Test
    void aProgramThatMakesAnImpossibleOneIsToldSoAsForAnyValue() {
        assertThatThrownBy(() -> new Delegation("", "Norland")).isInstanceOf(IllegalArgumentException.class);
    }
}
