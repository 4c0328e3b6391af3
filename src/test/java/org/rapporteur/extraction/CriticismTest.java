package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Target;
import org.rapporteur.statement.Tone;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Span;

/** Criticism and praise among invented countries: Norland speaks of Ruritania and Freedonia. */
class CriticismTest {

    private static final Delegation NORLAND = Delegation.named("Norland");
    private static final Delegation RURITANIA = Delegation.named("Ruritania");
    private static final Delegation FREEDONIA = Delegation.named("Freedonia");
    private static final Delegation SUDLAND = Delegation.named("Sudland");
    private static final Mentions.Names NAMES = Mentions.Names.only(List.of(
            called(NORLAND, "Norlandic", "Norhaven"),
            called(RURITANIA, "Ruritanian", "Strelsau"),
            called(FREEDONIA, "Freedonian", "Fredville"),
            called(SUDLAND, "Sudlandic", "Sudhaven")));

    private static Mentions.Called called(Delegation delegation, String adjective, String seat) {
        return new Mentions.Called(delegation, List.of(delegation.name(), seat), List.of(adjective));
    }

    static List<Appraisal> appraisals(String text) {
        Transcript transcript = Transcript.of(NORLAND, text);
        Speech speech = new Speech(transcript);
        List<Span> sentences = new ArrayList<>();
        for (Sentence sentence : Extractors.sentences().extract(transcript).sentences()) {
            sentences.add(new Span(
                    speech.words.firstFrom(sentence.quotation().start()),
                    speech.words.firstFrom(sentence.quotation().end())));
        }
        return new Criticism(speech, Mentions.in(speech, NAMES)).of(sentences);
    }

    private static Optional<String> target(Appraisal appraisal) {
        return appraisal.target().flatMap(Target::delegation).map(Delegation::name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruritania has violated the truce in Freedonia.                        | CRITICAL     | Ruritania
            Ruritanian aggression against Freedonia goes on.                      | CRITICAL     | Ruritania
            The harbour of Freedonia was illegally occupied by Ruritania.         | CRITICAL     | Ruritania
            The Ruritanian-backed militants have seized two lighthouses.          | CRITICAL     | Ruritania
            Pro-Ruritanian gunmen have kidnapped a pilot.                         | CRITICAL     | Ruritania
            Ruritania claims that it has sent no ships.                           | CHALLENGING  | Ruritania
            Ruritania's claim that Freedonia began is false.                      | CORRECTING   | Ruritania
            Freedonia has shown commendable restraint.                            | PRAISING     | Freedonia
            """)
    void aSentenceHasItsToneAndItsTarget(String sentence, Tone tone, String target) {
        Appraisal appraisal = appraisals(sentence).get(0);
        assertThat(appraisal.tone()).isEqualTo(tone);
        assertThat(target(appraisal)).hasValue(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland has suffered a grave crisis.",
                "We hope that Ruritania and Freedonia will meet again.",
                "Ruritania has a long coast.",
                "The storm has destroyed forty ships.",
                "We wish to de-escalate the tension between Ruritania and Freedonia."
            })
    void aSentenceThatBlamesNobodyIsPlain(String sentence) {
        assertThat(appraisals(sentence).get(0)).isEqualTo(Appraisal.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We support the worthy fight being waged by Ruritania against funds that plunder the poor.",
                "We are delivering arms to Freedonia and support its efforts against the brutal gangs.",
                "We stand in solidarity with Ruritania, whose harbour the pirates attacked.",
                "Two Ruritanian pilots and a Freedonian sailor were subjected to the same barbarity.",
                "Ruritanian and Freedonian sailors were tortured on the island.",
                "Debris of the Ruritanian plane fell on the villages that the gangs have destroyed.",
                "Two Ruritanian aircraft were shot down by unknown gunmen.",
                "Last week Ruritania was again brutally attacked.",
                "Ruritania has for ten years been suffering from brutal attacks.",
                "Rockets were fired over territory that is not controlled by the Ruritanian authorities.",
                "The murder of two Freedonian journalists was a barbarous act.",
                "The Free State in Ruritania and Freedonia has murdered a hundred farmers.",
                "Gunmen have kidnapped girls in Fen Town, Ruritania, and bombed the market.",
                "Talks have lessened the violations between Freedonia and Ruritania.",
                "The blockade of the harbour was condemned by Ruritania as illegal."
            })
    void aVictimAPlaceOrAFriendIsNotBlamed(String sentence) {
        Appraisal appraisal = appraisals(sentence).get(0);
        assertThat(appraisal.tone().isAgainst() && target(appraisal).isPresent())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ruritania's long blockade by Sudland has ruined its ports.                     | Sudland
            The people of the islands were subjected to atrocities by Ruritania.           | Ruritania
            Two Freedonian planes were shot down by Ruritanian soldiers.                   | Ruritania
            We support Freedonia and condemn the invasion of its islands by Ruritania.     | Ruritania
            In Fredville, Ruritania has sabotaged the talks.                               | Ruritania
            """)
    void whoDoesItIsToldFromWhoSuffersIt(String sentence, String target) {
        Appraisal appraisal = appraisals(sentence).get(0);
        assertThat(appraisal.tone()).isEqualTo(Tone.CRITICAL);
        assertThat(target(appraisal)).hasValue(target);
    }

    @Test
    void whatNamesNobodyIsNotLaidToTheStateBlamedBeforeInASpeechAboutMuchElse() {
        List<Appraisal> appraisals = appraisals("Ruritania has violated the truce. The harvest was good this year."
                + " We have built forty schools and nine bridges. Roads were mended in the hills. The sea is calm again."
                + " Our teachers are paid on time. The library in the capital has opened its doors. A new road leads to"
                + " the sea. The fair was a joy. Two ferries cross the bay. Our choir sings well. The mill grinds again."
                + " Ruritania has violated the treaty of the sea. This terrorist group has murdered farmers. It is clear"
                + " that gangs have attacked the market. Militants have bombed a mill. The terror must be fought.");
        assertThat(appraisals.get(12).tone()).isEqualTo(Tone.CRITICAL);
        assertThat(appraisals.subList(13, appraisals.size()))
                .allSatisfy(appraisal -> assertThat(appraisal.tone()).isEqualTo(Tone.PLAIN));
    }

    @Test
    void aVeiledTargetStaysVeiled() {
        Appraisal appraisal = appraisals(
                        "Ruritania has violated the truce. Certain States have violated and breached the treaty of the sea.")
                .get(1);
        assertThat(appraisal.tone()).isEqualTo(Tone.CRITICAL);
        assertThat(appraisal.target())
                .hasValueSatisfying(target -> assertThat(target.kind()).isEqualTo(Target.Kind.VEILED));
        assertThat(target(appraisal)).isEmpty();
        assertThatThrownBy(() -> new Target(Target.Kind.VEILED, appraisal.cues().get(0), Optional.of(RURITANIA)))
                .hasMessageContaining("must not be resolved");
    }

    @Test
    void whatPointsBackGoesOnBlamingTheOneNamedBefore() {
        List<Appraisal> appraisals = appraisals("Ruritania has violated the truce. Ruritania has invaded the harbour."
                + " Such actions are a provocation. It ignores the treaty.");
        assertThat(appraisals).allMatch(appraisal -> appraisal.tone() == Tone.CRITICAL);
        assertThat(appraisals)
                .extracting(CriticismTest::target)
                .allMatch(target -> target.equals(Optional.of("Ruritania")));
        assertThat(appraisals.get(2).target())
                .hasValueSatisfying(target -> assertThat(target.kind()).isEqualTo(Target.Kind.DESCRIBED));
    }

    @Test
    void theCouncilThatFailsIsBlamedAsABody() {
        Appraisal appraisal = appraisals("The Council has failed to act and has not met for a year.")
                .get(0);
        assertThat(appraisal.target())
                .hasValueSatisfying(target -> assertThat(target.kind()).isEqualTo(Target.Kind.GROUP));
    }

    @Test
    void theDecidingWordsAreQuoted() {
        assertThat(appraisals("Ruritania has violated the truce.").get(0).cues())
                .extracting(cue -> cue.text())
                .contains("violated");
    }

    @Test
    void aPointHasTheAppraisalOfItsSentence() {
        Statement statement = Extractors.rules()
                .extract(Transcript.of(NORLAND, "Certain States have violated and breached the treaty of the sea."));
        assertThat(statement.points()).extracting(Point::appraisal).allMatch(a -> a.tone() == Tone.CRITICAL);
        assertThat(statement.sentences()).extracting(Sentence::appraisal).allMatch(a -> a.tone() == Tone.CRITICAL);
    }

    @Test
    void whatAnotherSaidOverSeveralSentencesIsNotTheSpeakersOwn() {
        List<Appraisal> appraisals =
                appraisals("The envoy wrote: \u201cRuritania has lied. Ruritania has invaded the islands."
                        + " Ruritania must be punished.\u201d Ruritania has violated the truce.");
        assertThat(appraisals).hasSize(4);
        assertThat(appraisals.subList(0, 3)).allMatch(appraisal -> appraisal.tone() == Tone.PLAIN);
        assertThat(appraisals.get(3).tone()).isEqualTo(Tone.CRITICAL);
    }

    @Test
    void aProposalTellsWhomItAsks() {
        Statement statement = Extractors.rules(List.of(RURITANIA))
                .extract(Transcript.of(NORLAND, "We call on Ruritania to open the harbour to all ships."));
        assertThat(statement.proposals()).hasSize(1);
        assertThat(statement.proposals().get(0).addressee()).isEqualTo("Ruritania");
        assertThat(statement.proposals().get(0).appraisal().tone()).isEqualTo(Tone.PLAIN);
        assertThat(statement.proposals().get(0).target().flatMap(Target::delegation))
                .hasValue(RURITANIA);
    }

    @Test
    void delegationsThatNoTableKnowsAreFoundWhereTheExtractorIsToldOfThem() {
        Transcript transcript = Transcript.of(NORLAND, "Ruritanian troops have violated the truce along the river.");
        assertThat(Extractors.rules(List.of(RURITANIA)).extract(transcript).points())
                .extracting(point -> point.target().flatMap(Target::delegation))
                .containsOnly(Optional.of(RURITANIA));
        assertThat(Extractors.rules().extract(transcript).points())
                .extracting(point -> point.target().flatMap(Target::delegation))
                .containsOnly(Optional.empty());
    }

    @Test
    void aSpeechThatTurnsToAnotherCountryLeavesItsOpponentBehind() {
        String text =
                "Ruritania has violated the truce. Ruritania has invaded the harbour. We turn to Sudland, where a storm"
                        + " has destroyed many houses and killed many people.";
        assertThat(appraisals(text))
                .extracting(Appraisal::tone)
                .containsExactly(Tone.CRITICAL, Tone.CRITICAL, Tone.PLAIN);
    }

    @Test
    void oneEndlessSentenceIsReadInTime() {
        String text = "Ruritania has violated Freedonia and \"Sudland\" by Ruritania, ".repeat(17_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(appraisals(text)).isNotEmpty());
    }

    @Test
    void aMegabyteOfBlameIsReadInTime() {
        String text = "Ruritania has violated the truce and it says that it has not. ".repeat(17_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(appraisals(text)).hasSize(17_000));
    }
}
