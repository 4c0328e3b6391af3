package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.statement.ActionLevel;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Transcript;

/** How much a proposal asks for, in speeches and in lists of recommendations; all sentences invented. */
class ActionScaleTest {

    private static final Delegation RURITANIA = Delegation.named("Ruritania");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Share its experience in lighthouse keeping with its neighbours.            | MINIMAL
            Seek technical assistance from the harbour union.                          | MINIMAL
            Continue to train its pilots and adopt a new pilots' act.                  | CONTINUING
            Maintain the moratorium on whale hunting.                                  | CONTINUING
            Consider ratifying the Convention on Lighthouses.                          | CONSIDERING
            Review its harbour legislation.                                            | CONSIDERING
            Strengthen the protection of sailors.                                      | GENERAL
            Take effective measures against smuggling.                                 | GENERAL
            Adopt all necessary measures to keep the sea clean.                        | GENERAL
            Adopt a law on the sea.                                                    | SPECIFIC
            Ratify the Convention on Lighthouses.                                      | SPECIFIC
            In line with its pledge, abolish the harbour tax.                          | SPECIFIC
            The early ratification of the Convention on Lighthouses.                   | SPECIFIC
            Ratify CLS-OP2 and CLSC.                                                   | SPECIFIC
            """)
    void aRecommendationIsAProposalWithTheLevelOfItsFirstAct(String text, ActionLevel level) {
        assertThat(recommended(text)).singleElement().satisfies(proposal -> {
            assertThat(proposal.level()).hasValue(level);
            assertThat(proposal.provenance().rule()).isEqualTo("recommendation");
        });
    }

    private static List<Proposal> recommended(String text) {
        Transcript transcript = Transcript.of(RURITANIA, text).as(Transcript.Form.RECOMMENDATIONS);
        return Rapporteur.withDefaults().read(transcript).proposals();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We call on all States to consider ratifying the treaty.          | CONSIDERING
            States should ratify the treaty.                                 | SPECIFIC
            States should continue to build lighthouses.                     | CONTINUING
            We urge the harbour masters to strengthen their cooperation.     | GENERAL
            """)
    void aProposalOfASpeechHasALevelToo(String text, ActionLevel level) {
        assertThat(Rapporteur.read(RURITANIA, text).proposals().get(0).level()).hasValue(level);
    }

    @Test
    void aProposalThatNamesNoKnownActHasNoLevel() {
        assertThat(Rapporteur.read(RURITANIA, "The sea must be blue.").proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.level()).isEmpty());
    }

    @Test
    void eachItemOfAListIsAProposalAndItsTitleIsNone() {
        List<Proposal> list = recommended("""
                # Harbours

                1. Ratify the Convention on Lighthouses.
                2. Consider a new pilots' act.
                3. Stop the hunting of whales.
                """);
        assertThat(list)
                .extracting(proposal -> proposal.level().orElseThrow())
                .containsExactly(ActionLevel.SPECIFIC, ActionLevel.CONSIDERING, ActionLevel.SPECIFIC);
        assertThat(list).extracting(Proposal::direction).element(2).isEqualTo(Direction.PREVENT);
    }

    @Test
    void theStepsGoFromOneToFive() {
        assertThat(ActionLevel.values()).extracting(ActionLevel::step).containsExactly(1, 2, 3, 4, 5);
    }
}
