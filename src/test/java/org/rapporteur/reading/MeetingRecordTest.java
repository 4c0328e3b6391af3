package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.InputException;
import org.rapporteur.statement.Transcript;

@Timeout(20)
class MeetingRecordTest {

    /** Eight speakers, of countries that do not exist, and all that a record has beside their words. */
    private static final String RECORD = """
            Assembly of the Rivers
            12th meeting
            Tuesday, 4 March 2025, 10 a.m.

            The meeting was called to order at 10.05 a.m.

            Agenda item 7: Sharing the water of common rivers

            The President: I remind members that statements in exercise of the right of reply will be limited to five minutes. I now give the floor to the representative of Norland.

            Ms. Berg (Norland): Mr. President, I thank you. We support a treaty on common rivers. All States should publish what they take from them: by month, by river and by purpose.

            Mr. Sund of Sudland said last year that this is too much. We do not agree.

            The President: I thank the representative of Norland for her kind words.

            Mr. Al Rashid (Ostania) (spoke in French): We oppose a binding treaty. (spoke in English) States can share figures if they wish.

            Mr. Quill (Westmark), speaking on behalf of the River Group: We urge all States to build no dam without a study.

            Sir Ivor Lund (Sudland) (spoke in Sudlandic; English text provided by the delegation): We are ready to talk. The figures of Norland are wrong.

            The President (spoke in Spanish): I now give the floor to the Secretary of the Commission.

            Mr. Fern: The Commission has counted 41 rivers. It has no view of its own.

            Ms. Oduya (Highmoor): We must act together, and we must act now.

            The President: I shall now make a statement in my capacity as the representative of Farhaven.

            Farhaven has no river, but it has the sea. We call on all States to keep poison out of both.

            I now resume my functions as President. The representative of Norland has asked for the floor in exercise of the right of reply. I give her the floor.

            Ms. Berg (Norland): Our figures are right. We regret what was said by Sudland.

            Sir Ivor Lund (Sudland): In exercise of our right of reply, we say it again: they are wrong.

            Ms. Oduya (Highmoor) took the Chair.

            The Acting President: The list of speakers is exhausted. May I take it that the Assembly wishes to close the item?

            It was so decided.

            Mr. Tarn (Lowfield): One word before we part. We will pay our share.

            The meeting rose at 12.50 p.m.
            """;

    @TempDir
    private Path folder;

    private static MeetingRecord record() {
        return MeetingRecord.of("A-PV-12.txt", RECORD);
    }

    @Test
    void turnsAreToldApart() {
        assertThat(record().turns())
                .extracting(turn ->
                        turn.kind() + " " + turn.transcript().delegation().name() + " / "
                                + turn.transcript().speaker())
                .containsExactly(
                        "CHAIR President / ",
                        "STATEMENT Norland / Berg",
                        "CHAIR President / ",
                        "STATEMENT Ostania / Al Rashid",
                        "STATEMENT Westmark / Quill",
                        "STATEMENT Sudland / Ivor Lund",
                        "CHAIR President / ",
                        "STATEMENT Fern / Fern",
                        "STATEMENT Highmoor / Oduya",
                        "CHAIR President / ",
                        "STATEMENT Farhaven / ",
                        "CHAIR President / ",
                        "RIGHT_OF_REPLY Norland / Berg",
                        "RIGHT_OF_REPLY Sudland / Ivor Lund",
                        "CHAIR Acting President / ",
                        "STATEMENT Lowfield / Tarn");
        assertThat(record().transcripts()).hasSize(10);
        assertThat(record()).hasToString("MeetingRecord of 16 turns, 8 delegations");
        assertThat(record().turns().get(13)).hasToString("Turn 14, right of reply: Sudland");
    }

    @Test
    void wordsAreThoseOfTheSpeakerAlone() {
        List<Transcript> transcripts = record().transcripts();
        assertThat(transcripts.get(0).text())
                .startsWith("Mr. President, I thank you. We support")
                .contains("Mr. Sund of Sudland said last year")
                .endsWith("We do not agree.");
        assertThat(transcripts.get(1).text())
                .isEqualTo("We oppose a binding treaty. States can share figures if they wish.");
        assertThat(transcripts.get(6).text())
                .startsWith("Farhaven has no river")
                .endsWith("keep poison out of both.");
        assertThat(transcripts.get(8).text()).endsWith("they are wrong.");
        assertThat(transcripts.get(9).text()).isEqualTo("One word before we part. We will pay our share.");
        assertThat(record().turns().get(14).transcript().text()).endsWith("to close the item?");
    }

    @Test
    void notesOfInterpretersAreKnown() {
        Map<String, String> languages = record().turns().stream()
                .filter(turn -> !turn.spokenIn().isEmpty())
                .collect(Collectors.toMap(turn -> turn.transcript().delegation().name(), Turn::spokenIn));
        assertThat(languages)
                .containsOnly(
                        Map.entry("Ostania", "French"),
                        Map.entry("Sudland", "Sudlandic"),
                        Map.entry("President", "Spanish"));
        assertThat(record().transcripts().get(1).notices())
                .containsExactly("spoken in French", "goes on in English at 28");
        assertThat(record().transcripts().get(2).notices())
                .containsExactly("label says: speaking on behalf of the River Group");
    }

    /** Every character of every turn stands in the record where its place says. */
    @Test
    void offsetsLeadBackToTheRecord() {
        for (Turn turn : record().turns()) {
            String words = turn.transcript().text();
            for (int i = 0; i < words.length(); i++) {
                int origin = turn.transcript().place(i).origin().orElseThrow();
                assertThat(RECORD.charAt(origin)).isEqualTo(words.charAt(i));
                assertThat(turn.span().start() <= origin && origin < turn.span().end())
                        .isTrue();
            }
        }
        assertThat(record().place(record().turns().get(1).span().start()).number())
                .isEqualTo(11);
    }

    @Test
    void theHeadingTellsMeetingAndDate() {
        Transcript first = record().transcripts().get(0);
        assertThat(first.date()).contains(LocalDate.of(2025, 3, 4));
        assertThat(first.source()).isEqualTo("A-PV-12.txt#2");
    }

    @Test
    void statementsAreReadFromTheTurns() {
        List<String> proposals = record().transcripts().stream()
                .map(transcript -> Rapporteur.withDefaults().read(transcript))
                .flatMap(statement -> statement.proposals().stream())
                .map(proposal -> proposal.quotation().text())
                .toList();
        assertThat(proposals)
                .contains(
                        "We urge all States to build no dam without a study.",
                        "We call on all States to keep poison out of both.")
                .noneMatch(words -> words.contains("remind"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Berg (Norland):                          | Berg   | Norland
            **Mr. Berg** (Norland) (*spoke in French*):  | Berg   | Norland
            Ms. King (Norland):                          | King   | Norland
            Norland (Ms. Berg):                          | Berg   | Norland
            The representative of Norland:               | ''     | Norland
            Brazil:                                      | ''     | Brazil
            Mr. van den Berg (the Netherlands):          | van den Berg | Netherlands
            Mrs. O’Hara-Lund (Norland), Rapporteur:      | O’Hara-Lund | Norland
            """)
    void labelsAreRead(String label, String speaker, String delegation) {
        Transcript transcript =
                MeetingRecord.of("r", label + " We agree.").transcripts().get(0);
        assertThat(transcript.speaker()).isEqualTo(speaker);
        assertThat(transcript.delegation().name()).isEqualTo(delegation);
        assertThat(transcript.text()).isEqualTo("We agree.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. President: I thank you.
            Madam Chair: we agree.
            We say two things: no and yes.
            Mr. Berg said this: no.
            First: we agree.
            Mr. Berg and his friends (all of them) agree: yes.
            """)
    void linesWithAColonThatAreNoLabelsGoOn(String line) {
        assertThat(MeetingRecord.of("r", "Ms. Lund (Sudland): We begin.\n\n" + line)
                        .turns())
                .hasSize(1);
    }

    @Test
    void aSummaryRecordIsAnAccount() {
        MeetingRecord record = MeetingRecord.of("s", """
                1. Ms. Berg (Norland) said that her delegation supported the treaty.

                2. She asked all to join it.

                3. Mr. Lund (Sudland), speaking in exercise of the right of reply, said that the figures were wrong.
                """);
        assertThat(record.turns())
                .extracting(Turn::kind)
                .containsExactly(Turn.Kind.STATEMENT, Turn.Kind.RIGHT_OF_REPLY);
        assertThat(record.transcripts())
                .allMatch(transcript -> transcript.form() == Transcript.Form.BRIEF)
                .extracting(Transcript::text)
                .last()
                .asString()
                .startsWith("Mr. Lund (Sudland), speaking");
    }

    @Test
    void repliesGoOnUntilTheChairGoesOn() {
        MeetingRecord record = MeetingRecord.of("r", """
                The Chair: We shall now hear statements in exercise of the right of reply.

                Mr. A. Lund (Sudland): No.

                The Chair: I give the floor to Norland.

                Ms. Berg (Norland): Yes.

                The Chair: We turn to the next item.

                Ms. Berg (Norland): We support it.
                """);
        assertThat(record.turns())
                .extracting(Turn::kind)
                .containsExactly(
                        Turn.Kind.CHAIR,
                        Turn.Kind.RIGHT_OF_REPLY,
                        Turn.Kind.CHAIR,
                        Turn.Kind.RIGHT_OF_REPLY,
                        Turn.Kind.CHAIR,
                        Turn.Kind.STATEMENT);
    }

    @Test
    void aFileIsReadAndOneWithoutTurnsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("record.txt"), RECORD);
        assertThat(MeetingRecord.read(file).turns())
                .isEqualTo(MeetingRecord.of("record.txt", RECORD).turns());
        Path page = Files.writeString(
                folder.resolve("record.html"), "<p>Ms. Berg (Norland): We agree.</p><p>The meeting rose at noon.</p>");
        MeetingRecord read = MeetingRecord.read(page);
        assertThat(read.transcripts().get(0).text()).isEqualTo("We agree.");
        assertThat(read.place(0).describe()).isEqualTo("paragraph 1");
        assertThat(MeetingRecord.of("lines", "Ms. Berg (Norland): a\n".repeat(20_000))
                        .turns())
                .hasSize(20_000);
        assertThat(MeetingRecord.of("bare", "Ms. Berg (Norland): " + "a\n".repeat(500_000))
                        .turns())
                .hasSize(1);
        assertThatThrownBy(() -> MeetingRecord.of("speech", "We agree."))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("speech: must hold a turn");
        assertThat(MeetingRecord.of("long", "Ms. Berg (Norland): " + "(spoke in ".repeat(200_000))
                        .turns())
                .hasSize(1);
    }
}
