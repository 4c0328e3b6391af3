package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

/** How delegations speak when a working group negotiates a text. */
class WorkingGroupTest {

    private static Statement read(String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), text));
    }

    private static Point last(String text) {
        List<Point> points = read(text).points();
        assertThat(points).as(text).isNotEmpty();
        return points.get(points.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We are not persuaded.                                                     | MEDIUM
            We remain unconvinced by the case for a second dam.                       | MEDIUM
            Nor do we agree that the toll should be raised.                           | MEDIUM
            We do not share the reading that the river has no owner.                  | MEDIUM
            Norland is one of the sponsors of the river plan.                         | MEDIUM
            Our preferred option has always been a joint commission.                  | MEDIUM
            We would not vote for a separate body again.                              | MEDIUM
            We'll support it as long as it is open to all.                            | MEDIUM
            We have changed our mind on the bridge.                                   | MEDIUM
            The idea of a joint fund has our support.                                 | MEDIUM
            My delegation stands ready to host the talks.                             | MEDIUM
            My delegation stands ready to discuss the fund.                           | WEAK
            My delegation sees merit in a river fund.                                 | WEAK
            We would welcome a stronger rule on weirs.                                | WEAK
            We could be flexible on the date.                                         | WEAK
            We see the two bodies as brothers, and could accept a merger of both.     | WEAK
            Should the fund prove too small, Norland would be prepared to discuss it. | WEAK
            Raising the weir is a red line for us.                                    | STRONG
            """)
    void whatTheOwnSideConcedesOrRefusesIsACommitment(String text, Strength strength) {
        assertThat(last(text).kindName()).as(text).isEqualTo("commitment");
        assertThat(last(text).strength()).as(text).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We'd like to see that stated.                                    | MEDIUM
            One river, please.                                               | MEDIUM
            Please do not ask us to wait another year.                       | MEDIUM
            Our request is simple: one dam, one toll, one gate.              | MEDIUM
            It is for each State to keep its banks clean.                    | MEDIUM
            It would be useful to draw up a list of the weirs.               | MEDIUM
            Paragraph 5 would benefit from a reference to floods.            | MEDIUM
            We propose the following wording: "States affirmed that rivers are free to all."            | MEDIUM
            We could see review conferences every four years.                | WEAK
            Norland has put forward a plan and hopes that all parties will consider it. | WEAK
            Perhaps the engineers could take a first look.                   | WEAK
            Enough of double tolls!                                          | STRONG
            Cutting off the water should be firmly rejected.                 | STRONG
            """)
    void whatIsAskedWithoutAVerbOfAskingIsAProposal(String text, Strength strength) {
        assertThat(last(text).kindName()).as(text).isEqualTo("proposal");
        assertThat(last(text).strength()).as(text).isEqualTo(strength);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our view, the time has not come for a treaty on weirs.",
                "The principle of free passage applies to rivers.",
                "Every country is entitled to manage its own locks.",
                "A negotiation of that sort would cast doubt on the old treaty.",
                "A long list of new rules would overwhelm small offices.",
                "The old rules are a step on the way, but never a substitute for a treaty.",
                "Transparency of this kind deters.",
                "Soft law is no law at all.",
                "For us, this is not a slogan but a question of life.",
            })
    void aPrincipleOrAnOpinionWithoutAWordOfPraiseOrBlameIsAValue(String text) {
        assertThat(last(text).kindName()).as(text).isEqualTo("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river flows north.",
                "If nothing is done, the river will die.",
                "Salmon are back in the river since May.",
                "Ships pass the strait in Ostania.",
                "We have built three locks.",
            })
    void whatIsSaidOfACaseStaysAFact(String text) {
        assertThat(last(text).kindName()).as(text).isEqualTo("fact");
    }

    @Test
    void aSentenceWithoutASignOfTheMeetingIsNeverTakenForCourtesy() {
        String text = "Madam Chair, I thank you for the floor. When that lock broke, our mills went dark for a week. My"
                + " country lies between two rivers, and so does our interest. As to tolls, my delegation has misgivings."
                + " Our lakeside city stands ready to host the talks. Boats must be free. Weirs must be low. Fish must"
                + " pass. I thank you.";
        assertThat(read(text).points())
                .extracting(point -> point.quotation().plain())
                .contains(
                        "When that lock broke, our mills went dark for a week.",
                        "My country lies between two rivers, and so does our interest.",
                        "As to tolls, my delegation has misgivings.",
                        "Our lakeside city stands ready to host the talks.");
    }

    @Test
    void aStanceBehindThanksIsAPoint() {
        assertThat(last("We thank the Chair for the revised draft and can support most of it.")
                        .kindName())
                .isEqualTo("commitment");
        assertThat(read("We thank the Chair and assure her of our full support.")
                        .points())
                .isEmpty();
    }
}
