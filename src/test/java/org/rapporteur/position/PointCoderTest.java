package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

/** Which words of a point take a stance. */
class PointCoderTest {

    private static final String TALKS = """
            codebook: talks
            issue: reef
            words: reef | toll~ | meddling | developed countries
            question: tolls
            asks: Nobody may take tolls at the reef.
            support: toll~ + unjust | meddling | no meddling | rich + reef | !least developed countries | treaty
            oppose: tolls are right
            """;

    private static List<Stance> stances(String sentence) {
        Codebook codebook = Codebook.parse("talks.codebook", TALKS);
        Statement statement = Rapporteur.read(Delegation.named("Norland"), sentence);
        return Coder.by(codebook).code(statement).stream()
                .flatMap(point -> point.stances().values().stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tolls at the reef are unjust. | SUPPORT",
                "At noon we heard references to meddling at the reef. | -",
                "Some delegations talked about meddling at the reef. | -",
                "We have talked about meddling at the reef, and we condemn it. | SUPPORT",
                "If tolls at the reef were unjust, we would say so. | -",
                "There must be no meddling at the reef. | SUPPORT",
                "We cannot say tolls are right at the reef. | SUPPORT",
                "There can be no peace at the reef without a treaty. | SUPPORT",
                "There is no treaty on the reef that we want. | OPPOSE",
                "The developed countries must leave the reef. | SUPPORT",
                "The least developed countries must leave the reef. | -",
                "The reef can be free of tolls only if the treaty holds. | SUPPORT",
                "We accept the treaty on the reef only if the tolls fall. | CONDITIONAL",
                "So long as I am in office, we will support the treaty on the reef. | SUPPORT",
                "We support the treaty on the reef so long as the tolls fall. | CONDITIONAL",
                "How could the treaty on the reef be signed in such a storm? | -"
            })
    void whatIsReportedSupposedMissedOrPartOfALongerReadingTakesNoOtherStance(String sentence, String expected) {
        List<Stance> wanted = expected.equals("-") ? List.of() : List.of(Stance.valueOf(expected));
        assertThat(stances(sentence)).as(sentence).isEqualTo(wanted);
    }

    @Test
    void anExclamationMarkStandsOnlyAtTheBeginningOfAPhrase() {
        assertThatThrownBy(() -> Codebook.parse("x.codebook", TALKS.replace("treaty", "the !new treaty")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.codebook, line 6")
                .hasMessageContaining("'!' only at the beginning");
    }
}
