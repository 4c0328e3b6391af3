package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    private static final Delegation NORLAND = Delegation.named("Norland");
    private static final Transcript PLAIN = Transcript.of(NORLAND, "We agree. They do not.");

    @Test
    void aQuotationIsCitedByPageWhereTheTextCameFromPages() {
        Quotation second = PLAIN.quote(10, 22);
        assertThat(PLAIN.cite(second)).isEqualTo("Norland [10, 22]");
        assertThat(PLAIN.withSource("n.txt").cite(second)).isEqualTo("n.txt [10, 22]");
        Transcript pages = PLAIN.withSource("n.pdf")
                .withPlaces(List.of(Place.of(0, Place.Part.PAGE, 1), Place.of(10, Place.Part.PAGE, 2)));
        assertThat(pages.cite(second)).isEqualTo("n.pdf, page 2 [10, 22]");
    }

    @ParameterizedTest
    @CsvSource({
        "CUB_68_2013.txt, 2013",
        "round-2012/CUB_68_2013.txt, 2013",
        "2013/CUB.txt, 2013",
        "CUB_2012_2013.txt, 0",
        "CUB_120134.txt, 0",
        "CUB.txt, 0"
    })
    void theYearOfAFileNameIsThatOfTheStatement(String source, int year) {
        assertThat(PLAIN.withSource(source).year().orElse(0)).isEqualTo(year);
        assertThat(PLAIN.withSource(source).withDate(LocalDate.of(2019, 9, 9)).year())
                .hasValue(2019);
    }

    @Test
    void everyStepGivesANewTranscript() {
        Transcript full = PLAIN.withSource("n.txt")
                .withForum("River talks")
                .withMeeting("second session")
                .withDate(LocalDate.of(2019, 9, 9))
                .withSpeaker("Ida Berg")
                .as(Transcript.Form.BRIEF)
                .withNotice("one")
                .withNotice("two");
        assertThat(full.source()).isEqualTo("n.txt");
        assertThat(full.forum()).isEqualTo("River talks");
        assertThat(full.meeting()).isEqualTo("second session");
        assertThat(full.date()).contains(LocalDate.of(2019, 9, 9));
        assertThat(full.speaker()).isEqualTo("Ida Berg");
        assertThat(full.form()).isEqualTo(Transcript.Form.BRIEF);
        assertThat(full.notices()).containsExactly("one", "two");
        assertThat(full.text()).isEqualTo(PLAIN.text());
        assertThat(full).isNotEqualTo(PLAIN);
        assertThat(full).hasToString("Transcript of Norland, 2019-09-09, 22 characters");
        assertThat(PLAIN.notices()).isEmpty();
        assertThat(PLAIN.date()).isEmpty();
        assertThat(PLAIN.form()).isEqualTo(Transcript.Form.STATEMENT);
    }

    @Test
    void equalTranscriptsAreEqual() {
        Transcript twin = Transcript.of(NORLAND, "We agree. They do not.");
        assertThat(twin).isEqualTo(PLAIN).hasSameHashCodeAs(PLAIN);
        assertThat(twin.by(Delegation.named("Sudmark"))).isNotEqualTo(PLAIN);
        assertThat(twin.withForum("x")).isNotEqualTo(PLAIN);
        assertThat(twin).isNotEqualTo("x");
    }

    @Test
    void quotationsAreCutOutOfTheText() {
        Quotation quotation = PLAIN.quote(3, 8);
        assertThat(quotation.text()).isEqualTo("agree");
        assertThat(PLAIN.quote(0, 9).contains(quotation)).isTrue();
        assertThat(quotation.contains(PLAIN.quote(0, 9))).isFalse();
        assertThat(quotation).hasToString("\"agree\" [3, 8]");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "5, 4", "0, 23"})
    void quotationsOutsideTheTextAreRefused(int start, int end) {
        assertThatThrownBy(() -> PLAIN.quote(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotationsAsLongAsTheirTextOnly() {
        assertThatThrownBy(() -> new Quotation(0, 5, "four")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quotation(0, 0, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuotationIsShownOnOneLineWithoutMarks() {
        assertThat(Quotation.of("**We \n\u00a0 agree.**", 0, 16).plain()).isEqualTo("We agree.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "...", "\u0000"})
    void delegationsNeedAVisibleName(String name) {
        assertThatThrownBy(() -> new Delegation("N", name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void delegationsAreOrderedByName() {
        assertThat(List.of(Delegation.named("B"), new Delegation("2", "A"), new Delegation("1", "A")).stream()
                        .sorted()
                        .map(Delegation::id))
                .containsExactly("1", "2", "B");
        assertThatThrownBy(() -> new Delegation("N", "N".repeat(257)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256");
    }
}
