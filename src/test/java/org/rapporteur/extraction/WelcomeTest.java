package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/** Welcomes that take a position, and those that are only polite. */
class WelcomeTest {

    private static final String SPEECH =
            "Mr. Chair,\n\nNorland thanks you for your able leadership. We support a treaty.\n\n"
                    + "We propose a fund for schools. %s\n\nWe support schools. We propose a fund.\n\nI thank you.";

    private static Sentence read(String sentence) {
        Statement statement =
                Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), SPEECH.formatted(sentence)));
        return statement.sentences().stream()
                .filter(each -> each.quotation().text().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We welcome the accreditation of NGOs.",
                "We welcome the participation of civil society in all meetings of the working group.",
                "We appreciate the progress made on the register of ships.",
                "We welcome the Chair's proposal for a register of ships.",
                "We commend the work of the lighthouse keepers.",
                "We also welcome the extension of the harbour mandate.",
                "We regret the closure of the northern harbour.",
                "We welcome that the harbour has been opened.",
                "Allow me to welcome the adoption of the harbour treaty.",
                "We congratulate you on your election and welcome the ban on drift nets.",
                "My delegation welcomes the decision to open the archive."
            })
    void theWelcomeOfAThingIsAPointWhereverItStands(String sentence) {
        assertThat(read(sentence).reading()).as(read(sentence).rule()).isEqualTo(Sentence.Reading.POINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We welcome the Minister of Ruritania.",
                "We welcome the presence of Ambassador Rassendyll.",
                "We welcome the briefing by the Secretariat.",
                "We appreciate your able leadership.",
                "We appreciate your efforts, Mr. Chair.",
                "We welcome this opportunity.",
                "We appreciate the Chair's leadership.",
                "We join others in welcoming you to this meeting.",
                "We extend our condolences to the families of the sailors."
            })
    void theWelcomeOfAPersonOrOfTheMeetingIsACourtesy(String sentence) {
        assertThat(read(sentence).reading()).as(read(sentence).rule()).isEqualTo(Sentence.Reading.PROCEDURAL);
    }

    @Test
    void aWelcomeReadsTheSameAloneAndAmongOthers() {
        for (String sentence : List.of("We welcome the accreditation of NGOs.", "We regret the closure of the port.")) {
            Statement alone = Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), sentence));
            assertThat(alone.points()).hasSize(1);
            assertThat(read(sentence).reading()).isEqualTo(Sentence.Reading.POINT);
        }
    }
}
