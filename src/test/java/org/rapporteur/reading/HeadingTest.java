package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Transcript;

/** What the lines above a speech tell; "/" is a line break in the tables. */
class HeadingTest {

    private static final String SPEECH =
            "\n\nMr. President,\n\nWe thank Chad and the delegation of Peru. We support the fund.\n";

    private static Transcript read(String heading) {
        return TranscriptReader.withDefaults().read("x.txt", heading.replace(" / ", "\n") + SPEECH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement by Kenya                                                                   | KEN
            STATEMENT BY THE DELEGATION OF BRAZIL                                                | BRA
            Intervention by the Permanent Representative of Singapore                            | SGP
            Statement of Counselor Ida Berg, Head of Norwegian Delegation at the OEWG            | NOR
            Statement by H.E. Mr. Ole Lind, Minister of Y, Kingdom of Denmark                    | DNK
            Statement by the United Kingdom / of Great Britain and Northern Ireland              | GBR
            Statement by the representative of the Islamic Republic of Iran on Iraq              | IRN
            Statement by the Russian Federation at the meeting on the situation in Ukraine       | RUS
            Statement by Mexico at the Conference in Kenya                                       | MEX
            Delivered by the Chinese side                                                        | CHN
            Remarks by Ms. Jordan Stone, Deputy Permanent Representative of Georgia              | GEO
            Statement by Ambassador Israel Chad of Peru                                          | PER
            Remarks by Jane Lind, Director, Republic of Korea                                    | KOR
            Permanent Mission of Austria / to the United Nations                                 | AUT
            The US delegation                                                                    | USA
            KENYA / Check against delivery                                                       | KEN
            Kenya: opening statement                                                             | KEN
            # Kenya – position on the fund                                                       | KEN
            **Statement by Kenya**                                                               | KEN
            China statement                                                                      | CHN
            Statement on behalf of the European Union                                            | EU
            Statement by the European Union and its Member States                                | EU
            Statement by the Secretary-General                                                   | UN
            Statement by Niger                                                                   | NER
            Statement by Nigeria                                                                 | NGA
            Statement by the Democratic Republic of the Congo                                    | COD
            Statement by Guinea-Bissau                                                           | GNB
            Statement by Côte d’Ivoire                                                           | CIV
            """)
    void theSpeakersDelegationIsFound(String heading, String id) {
        assertThat(read(heading).delegation().id()).as(heading).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Berg (Russian Federation): We agree with that.                          | RUS | Berg
            Ms. Lind (United States of America) (spoke in French): We agree with that.  | USA | Lind
            Mrs. de la Cruz (Peru): We agree with that.                                 | PER | de la Cruz
            The Netherlands: We agree with that.                                        | NLD | ''
            \ud83c\uddeb\ud83c\uddf7 France: families matter to us. We agree.           | FRA | ''
            """)
    void theLabelOfARecordIsRead(String text, String id, String speaker) {
        Transcript transcript = TranscriptReader.withDefaults().read("x.txt", text);
        assertThat(transcript.delegation().id()).isEqualTo(id);
        assertThat(transcript.speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement",
                "Meeting on the situation in Ukraine",
                "United Nations",
                "General Assembly of the United Nations",
                "Security Council / New York",
                "We thank the delegation of Kenya for its paper on the fund, which we support.",
                "Statement by the Group on Tolls",
                "Conference in Kenya"
            })
    void placesSubjectsAndHostsAreNotTheSpeaker(String heading) {
        assertThatThrownBy(() -> read(heading))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.txt")
                .hasMessageContaining("by(Delegation");
    }

    @Test
    void anUnknownSpeakerIsNamedWithTheNearestKnownOnes() {
        assertThatThrownBy(() -> read("Statement by the delegation of Norwey"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Norwey")
                .hasMessageContaining("Norway");
    }

    @Test
    void allParticularsOfAFullHeadingAreFound() {
        Transcript transcript = read(
                "Statement by H.E. Mr. Jan de Vries, Minister for Foreign Affairs of Norway,"
                        + " at the General Debate of the seventieth session of the General Assembly, New York, 23 September 2015");
        assertThat(transcript.delegation().name()).isEqualTo("Norway");
        assertThat(transcript.speaker()).isEqualTo("Jan de Vries");
        assertThat(transcript.forum()).isEqualTo("General Assembly");
        assertThat(transcript.meeting()).isEqualTo("General Debate of the seventieth session");
        assertThat(transcript.date()).contains(LocalDate.of(2015, 9, 23));
        assertThat(transcript.notices()).isEmpty();
    }

    @Test
    void aHeadingOverManyLinesIsReadAsOne() {
        Transcript transcript = read(
                "PERMANENT MISSION OF AUSTRIA / TO THE UNITED NATIONS / / STATEMENT BY"
                        + " / H.E. MS. IDA BERG / AMBASSADOR AND PERMANENT REPRESENTATIVE"
                        + " / AT THE SECURITY COUNCIL OPEN DEBATE ON THE SITUATION IN UKRAINE, 7154TH MEETING / NEW YORK, 3 MAY 2014");
        assertThat(transcript.delegation().id()).isEqualTo("AUT");
        assertThat(transcript.speaker()).isEqualTo("IDA BERG");
        assertThat(transcript.forum()).isEqualTo("Security Council");
        assertThat(transcript.meeting()).isEqualTo("7154TH MEETING");
        assertThat(transcript.date()).contains(LocalDate.of(2014, 5, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement by Kenya, 3 May 2014              | 2014-05-03
            Statement by Kenya, 3rd of May, 2014        | 2014-05-03
            Statement by Kenya, May 3, 2014             | 2014-05-03
            Statement by Kenya (2014-05-03)             | 2014-05-03
            Statement by Kenya, 29 February 2016        | 2016-02-29
            """)
    void daysAreRead(String heading, LocalDate day) {
        Transcript transcript = read(heading);
        assertThat(transcript.date()).contains(day);
        assertThat(transcript.notices()).isEmpty();
    }

    @Test
    void aMonthIsTakenAsItsFirstDayAndAWeekAsItsFirstAndBothAreSaid() {
        Transcript month = read("Statement by Kenya, September 2019");
        assertThat(month.date()).contains(LocalDate.of(2019, 9, 1));
        assertThat(month.notices()).singleElement().asString().contains("only year and month");
        Transcript week = read("Statement by Kenya, 9-13 September 2019");
        assertThat(week.date()).contains(LocalDate.of(2019, 9, 9));
        assertThat(week.notices()).singleElement().asString().contains("several days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "30 February 2014", "May", "3 May", "resolution 70/237"})
    void whatIsNoDayGivesNone(String time) {
        assertThat(read("Statement by Kenya, " + time).date()).isEmpty();
    }

    @Test
    void aStatementOnBehalfOfAGroupIsTheSpeakersAndSaysSo() {
        Transcript transcript = read("Statement by Kenya on behalf of the Group of 77 and China");
        assertThat(transcript.delegation().id()).isEqualTo("KEN");
        assertThat(transcript.notices()).singleElement().asString().contains("on behalf of");
    }

    @Test
    void whatTheSpeechSaysIsNotHeading() {
        assertThat(read("Statement by Kenya").date()).isEmpty();
        assertThatThrownBy(() -> TranscriptReader.withDefaults()
                        .read("x.txt", "Mr. President,\n\nStatement by Kenya\n\nWe agree to it."))
                .isInstanceOf(InputException.class);
    }

    @Test
    void recordsAreMeetings() {
        assertThat(read("Statement by Kenya / Security Council, S/PV.7154").meeting())
                .isEqualTo("S/PV.7154");
    }
}
