package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;

/** The lines of keys and values at the top of a file. */
class FrontMatterTest {

    private static Transcript read(String front) {
        return TranscriptReader.withDefaults()
                .read("x.md", "---\n" + front + "\n---\n# On tolls\n\nWe support the fund.\n");
    }

    @Test
    void allKeysAreRead() {
        Transcript transcript = read("""
                delegation: 'Norway'
                document: brief
                forum: "River talks"
                meeting: second session
                date: 2021-03-12
                speaker: Ida Berg
                sources:
                  - a letter: of 2019
                  - a note""");
        assertThat(transcript.delegation().id()).isEqualTo("NOR");
        assertThat(transcript.form()).isEqualTo(Transcript.Form.BRIEF);
        assertThat(transcript.forum()).isEqualTo("River talks");
        assertThat(transcript.meeting()).isEqualTo("second session");
        assertThat(transcript.date()).contains(LocalDate.of(2021, 3, 12));
        assertThat(transcript.speaker()).isEqualTo("Ida Berg");
        assertThat(transcript.notices()).containsExactly("Written from: a letter: of 2019; a note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void itsLinesMayEndInAnyWay(String end) {
        String text = "---" + end + "delegation: Norway" + end + "date: x" + end + "---" + end + "We agree." + end;
        Transcript transcript = TranscriptReader.withDefaults().read("x.md", text);
        assertThat(transcript.delegation().id()).isEqualTo("NOR");
        assertThat(transcript.notices()).singleElement().asString().contains("line 3");
    }

    @Test
    void valuesAreNeverObjectsAndEscapesAreText() {
        Transcript transcript = read("delegation: \"France\\n\"\n!!java.lang.Runtime [x]\nspeaker: \"I. \\\"B\\\"\"");
        assertThat(transcript.delegation().id()).isEqualTo("FRA");
        assertThat(transcript.speaker()).isEqualTo("I. \"B\"");
        assertThat(transcript.notices())
                .singleElement()
                .asString()
                .contains("line 3")
                .contains("!!java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-45", "12 March 2021", "2021", "tomorrow", "2021-02-29"})
    void aBadDateIsANoticeThatNamesLineAndValue(String date) {
        Transcript transcript = read("delegation: Norway\ndate: " + date);
        assertThat(transcript.date()).isEmpty();
        assertThat(transcript.notices())
                .singleElement()
                .asString()
                .contains("line 3")
                .contains(date);
    }

    @Test
    void unknownKeysAreNoticed() {
        assertThat(read("delegation: Norway\nmood: fair").notices())
                .singleElement()
                .asString()
                .contains("line 3")
                .contains("mood");
    }

    @Test
    void anUnknownDocumentIsRefused() {
        assertThatThrownBy(() -> read("delegation: Norway\ndocument: poem"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("poem");
    }

    @Test
    void anUnknownDelegationIsOneOfOnesOwnAndNoticed() {
        Transcript transcript = read("delegation: Amnesty of the Rivers");
        assertThat(transcript.delegation()).isEqualTo(Delegation.named("Amnesty of the Rivers"));
        assertThat(transcript.notices())
                .containsExactly("front matter: delegation (Amnesty of the Rivers) is not known to the library;"
                        + " it was taken as one of your own");
    }

    @Test
    void aLikelyMisspellingIsNoticedAsOne() {
        assertThat(read("delegation: Norwey").notices())
                .singleElement()
                .asString()
                .contains("Norwey")
                .endsWith("Maybe Norway was meant");
    }

    @Test
    void aNameOfMixedLettersIsRefused() {
        assertThatThrownBy(() -> read("delegation: \u0421hina"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("U+0421")
                .hasMessageContaining("delegation-id");
    }

    @Test
    void aKeyThatIsMisspeltIsPartOfTheRefusal() {
        assertThatThrownBy(() -> read("delegaton: Norway"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must name one delegation")
                .hasMessageContaining("line 2: key (delegaton) is not known; maybe delegation was meant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void frontMatterThatIsNotClosedIsPartOfTheRefusalAndElseANotice(String end) {
        String text = "---" + end + "delegation: Norway" + end + end + "We agree." + end;
        assertThatThrownBy(() -> TranscriptReader.withDefaults().read("x.md", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a line --- must close it");
        assertThat(TranscriptReader.withDefaults().read("Norway.md", text).notices())
                .contains("front matter that line 1 opens is not read: a line --- must close it");
        assertThat(TranscriptReader.withDefaults()
                        .read("Norway.md", "---" + end + "We agree." + end)
                        .notices())
                .isEmpty();
    }

    @Test
    void aDelegationOfOnesOwnHasAnIdOfItsOwn() {
        assertThat(read("delegation: Norland\ndelegation-id: NLA").delegation())
                .isEqualTo(new Delegation("NLA", "Norland"));
        assertThat(read("delegation-id: Norland").delegation()).isEqualTo(Delegation.named("Norland"));
    }

    @Test
    void anUnknownDelegationDoesNotMatterWhenOneIsGivenByHand() {
        Transcript transcript = TranscriptReader.withDefaults()
                .by(Delegation.named("Norland"))
                .read("x.md", "---\ndelegation: Norwey\n---\nWe agree.");
        assertThat(transcript.delegation().name()).isEqualTo("Norland");
    }

    @Test
    void frontMatterComesBeforeHeadingAndHeadingBeforeFileName() {
        Transcript transcript = TranscriptReader.withDefaults()
                .read("Cuba-2018-01.md", "---\ndelegation: Norway\n---\n\nStatement by Kenya, 3 May 2014\n\nWe agree.");
        assertThat(transcript.delegation().id()).isEqualTo("NOR");
        assertThat(transcript.date()).contains(LocalDate.of(2014, 5, 3));
        assertThat(transcript.notices())
                .anyMatch(n -> n.contains("heading names another delegation (Kenya)"))
                .anyMatch(n -> n.contains("file name names another delegation (Cuba)"));
    }
}
