package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

@DisplayName("A point that goes on about what was named before it")
class BackReferenceTest {

    private static final Codebook DAM = Codebook.parse("dam.codebook", """
            codebook: dam

            issue: river
            label: The river
            words: river~ | dam~

            question: new-dam
            asks: A dam should be built.
            object: dam
            oppose: flooded valley
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Some delegations want a dam. We do not agree.           | OPPOSE
            Some delegations want a dam. We agree.                  | SUPPORT
            Some delegations oppose a dam. We do not agree.         | SUPPORT
            Our neighbours propose a dam. We cannot accept it.      | OPPOSE
            Our neighbours propose a dam. We support this proposal. | SUPPORT
            Our neighbours propose a dam. It would be harmful.      | OPPOSE
            Our neighbours propose a dam. This is unacceptable.     | OPPOSE
            Our neighbours propose a dam. Such a project is needed. | SUPPORT
            """)
    @DisplayName("takes the stance that it expresses on it")
    void takesAStance(String text, Stance stance) {
        assertThat(last(text)).containsValue(stance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We want a dam. The weather was fine and we agree with the Chair.
            We want a dam. It is important that the harvest is good.
            We want a dam. We have seen the harvest and the mills.
            We want a dam. Our fishermen sell their boats and the traders buy them.
            """)
    @DisplayName("takes none where its words do not go back to it")
    void takesNone(String text) {
        assertThat(last(text)).isEmpty();
    }

    @Test
    @DisplayName("does not reach over a point that names nothing")
    void doesNotReachFar() {
        assertThat(last("Some delegations want a dam. The harvest was good. We do not agree."))
                .isEmpty();
    }

    @Test
    @DisplayName("reads no pronoun as an ill that words of a stance name")
    void pronounsStandForObjectsOnly() {
        assertThat(last("There is a flooded valley. It is unacceptable.")).isEmpty();
    }

    @Test
    @DisplayName("is on no issue where \"that\" only opens what is held")
    void thatOpensAClause() {
        Statement statement = Rapporteur.read(
                Delegation.named("Norland"), "We want a dam. We believe that children must be protected.");
        var coded = Coder.by(DAM).code(statement);
        assertThat(coded.get(coded.size() - 1).issues()).isEmpty();
    }

    @Test
    @DisplayName("says so when it is asked why")
    void saysWhy() {
        Statement statement =
                Rapporteur.read(Delegation.named("Norland"), "Our neighbours propose a dam. We cannot accept it.");
        assertThat(Coder.by(DAM).why(statement, "accept it").toText())
                .contains("new-dam OPPOSE")
                .contains(
                        "stance on new-dam, which the point before, \"Our neighbours propose a dam.\" [0, 29], named");
    }

    private static Map<String, Stance> last(String text) {
        Statement statement = Rapporteur.read(Delegation.named("Norland"), text);
        var coded = Coder.by(DAM).code(statement);
        return coded.get(coded.size() - 1).stances().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
