package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Transcript;

/** What the name of a file tells. */
class FileNameTest {

    private static Transcript read(String name) {
        return TranscriptReader.withDefaults().read(name, "We support the fund.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            China-OEWG-2019-09.txt                                        | CHN | Open-ended Working Group | '' | 2019-09-01
            Russian-Federation-brief.md                                   | RUS | '' | '' |
            DNK_69_2014.txt                                               | DNK | '' | '' |
            NAM_66_2011.txt                                               | NAM | '' | '' |
            UNSC_2014_SPV.7154_spch013_United_Kingdom_Of_Great_Britain_And_Northern_Ireland.txt | GBR | Security Council | S/PV.7154 |
            UNSC_2014_SPV.7154_spch002_UN.txt                             | UN  | Security Council | S/PV.7154 |
            UNSC_2014_SPV.7154_spch014_Republic_Of_Korea.txt              | KOR | Security Council | S/PV.7154 |
            RussianFederation2019.txt                                     | RUS | '' | '' |
            kenya-statement.txt                                           | KEN | '' | '' |
            2019-09-12 Cuba UNGA.txt                                      | CUB | General Assembly | '' | 2019-09-12
            Côte d'Ivoire OEWG 20190912.txt                               | CIV | Open-ended Working Group | '' | 2019-09-12
            Guinea-Bissau_GGE.txt                                         | GNB | Group of Governmental Experts | '' |
            UN-OEWG-Kenya-12 September 2019.txt                           | KEN | Open-ended Working Group | '' | 2019-09-12
            EU-OEWG.txt                                                   | EU  | Open-ended Working Group | '' |
            G77.txt                                                       | G77 | '' | '' |
            statement_OEWG_JPN.txt                                        | JPN | Open-ended Working Group | '' |
            folder/Mali.txt                                               | MLI | '' | '' |
            UK-2020-13.txt                                                | GBR | '' | '' |
            Peru                                                          | PER | '' | '' |
            """)
    void delegationForumMeetingAndDateAreFound(String name, String id, String forum, String meeting, String date) {
        Transcript transcript = read(name);
        assertThat(transcript.delegation().id()).isEqualTo(id);
        assertThat(transcript.forum()).isEqualTo(forum);
        assertThat(transcript.meeting()).isEqualTo(meeting);
        assertThat(transcript.date().map(Object::toString).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.txt",
                "Kenya-Ethiopia.txt",
                "STATEMENT_AND_NOTE.txt",
                "us.txt",
                "dnk_69.txt",
                "2014.txt",
                "Nigerland.txt",
                "",
                ".txt",
                "-"
            })
    void whatNamesNobodyOrSeveralIsRefused(String name) {
        assertThatThrownBy(() -> read(name)).isInstanceOf(InputException.class).hasMessageContaining("must name one");
    }
}
