package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Transcript;

/** Paragraphs of resolutions: operative verbs without a subject, and the participles of the preamble. */
class OperativeTest {

    private static List<Point> points(String text) {
        return Extractors.rules()
                .extract(Transcript.of(Delegation.named("the Chair"), text))
                .points();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Encourages Member States to protect hospitals from floods;|proposal|MEDIUM|ADVANCE",
                "1. Requests the Secretary-General to report to the next session;|proposal|MEDIUM|ADVANCE",
                "2. Strongly urges all States to refrain from exporting spyware;|proposal|STRONG|PREVENT",
                "3. Also calls upon donors to train prosecutors in the islands;|proposal|MEDIUM|ADVANCE",
                "4. Invites regional organizations to share their experience;|proposal|WEAK|ADVANCE",
                "5. Demands that all parties cease the shelling of ports;|proposal|STRONG|PREVENT",
                "6. Decides to establish a fund for the victims of ransomware;|commitment|STRONG|ADVANCE",
                "7. Endorses the report of the group on rivers;|commitment|MEDIUM|ADVANCE",
                "8. Strongly condemns the attack on the water works of Ostania;|commitment|STRONG|PREVENT",
                "9. Reaffirms that the law of the sea applies to cables;|value|MEDIUM|ADVANCE",
                "10. Takes note of the report of the Chair on glaciers;|fact|MEDIUM|NEITHER",
                "Noting with concern the rise of attacks on hospitals,|value|MEDIUM|PREVENT",
                "Recalling its resolution on the safety of dams,|fact|MEDIUM|NEITHER",
                "The General Assembly, Decides to convene a conference on locusts.|commitment|STRONG|ADVANCE",
            })
    void aParagraphOfAResolutionIsReadByItsVerb(String text, String kind, String strength, String direction) {
        List<Point> points = points(text);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).kindName()).isEqualTo(kind);
        assertThat(points.get(0).strength()).hasToString(strength);
        assertThat(points.get(0).direction()).hasToString(direction);
    }

    @Test
    void whoIsAskedAndForWhatStandsInTheProposal() {
        Proposal proposal = (Proposal)
                points("1. Encourages Member States to share data on floods;").get(0);
        assertThat(proposal.addressee()).isEqualTo("Member States");
        assertThat(proposal.action().plain()).startsWith("share data on floods");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls for peace have been ignored by the parties.|fact",
                "Demands for reform are growing.|fact",
                "Supports are in place under the bridge.|fact",
                "Recalling our history, we call for peace.|proposal",
                "Requests from small islands must be heard.|proposal",
                "Stresses that States should not export spyware;|proposal",
            })
    void aNounOrAParticipleOfASpeechIsNoOperativeVerb(String text, String kind) {
        List<Point> points = points(text);
        assertThat(points).hasSize(1);
        assertThat(points.get(0).kindName()).isEqualTo(kind);
        assertThat(points.get(0).provenance().rule()).isNotIn(Operative.OPERATIVE, Operative.PREAMBLE);
    }
}
