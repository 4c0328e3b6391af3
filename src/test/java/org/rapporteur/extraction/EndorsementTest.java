package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** For whom a statement is given and whose statement it makes its own; all speakers invented. */
class EndorsementTest {

    private static Statement read(String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland aligns itself with the statement delivered by the European Union.                     | EU   | false
            Norland fully aligns itself with the statement of the European Union.                         | EU   | false
            We align ourselves with the statement made on behalf of the Non-Aligned Movement.             | NONALIGNED | false
            My delegation associates itself with the statement of the Group of 77 and China.              | G77  | false
            We wish to associate ourselves with the statement by the representative of Ostania on behalf of the African Union. | AU | false
            My country endorses the statement delivered by the Pacific Islands Forum.                     | PIF  | false
            Norland aligns itself with the statement of the European Union, with the exception of paragraph 4. | EU | true
            We associate ourselves with the statement of the Non-Aligned Movement, except for its last part. | NONALIGNED | true
            We align ourselves with the statement of the European Union, without prejudice to our position on tolls. | EU | true
            """)
    void anAlignmentNamesTheGroupAndWhetherSomethingIsTakenOut(String text, String group, boolean reserved) {
        assertThat(read(text).endorsements()).as(text).singleElement().satisfies(endorsement -> {
            assertThat(Delegation.find(endorsement.endorsed()).id()).isEqualTo(group);
            assertThat(endorsement.reserved()).isEqualTo(reserved);
        });
    }

    @Test
    void severalStatementsMayBeEndorsedInOneSentence() {
        assertThat(
                        read("Norland aligns itself with the statements of the European Union and of the Non-Aligned Movement.")
                                .endorsements())
                .extracting(Endorsement::endorsed)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland does not align itself with the statement of the European Union.
            We cannot associate ourselves with the statement of the European Union.
            Ostania aligns its prices with those of the European Union.
            We listened to the statement of the European Union.
            """)
    void whatIsRefusedOrOnlyMentionedIsNoEndorsement(String text) {
        assertThat(read(text).endorsements()).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have the honour to speak on behalf of the Group of 77 and China.        | G77
            I am making this statement on behalf of the European Union.               | EU
            I deliver this statement on behalf of the Non-Aligned Movement.           | NONALIGNED
            """)
    void aStatementMayBeGivenForAGroup(String text, String group) {
        assertThat(read(text).onBehalfOf()).as(text).extracting(Grouping::id).containsExactly(group);
    }

    @Test
    void whatIsSaidInNationalCapacityIsGivenForNoGroup() {
        Statement statement = read("I shall now make a statement in my national capacity. We need a bridge.");
        assertThat(statement.onBehalfOf()).isEmpty();
        assertThat(statement.points()).hasSize(1);
    }
}
