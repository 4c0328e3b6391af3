package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.position.Position;
import org.rapporteur.scoring.Measures;
import org.rapporteur.scoring.SplitMix;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

class DriftTest {

    private static final String BEFORE = """
            States shall report attacks on hospitals to the Secretary-General. We support a legally binding treaty on cyber \
            weapons. The fund for victims should be open to private donors. We call for the release of all prisoners of war.""";

    private static final String AFTER = """
            We call for the release of all prisoners of war. States should report attacks on hospitals to the \
            Secretary-General. We do not support a legally binding treaty on cyber weapons. Norland will host the next \
            conference on fisheries in the northern sea.""";

    @Test
    void everyKindOfChangeIsToldWithBothQuotations() {
        Drift drift = Drift.between(Said.norland(BEFORE), Said.norland(AFTER));
        assertThat(drift.entries())
                .extracting(DriftEntry::kind)
                .containsExactly(
                        DriftKind.MOVED, DriftKind.SOFTENED, DriftKind.REVERSED, DriftKind.NEW, DriftKind.DROPPED);
        DriftEntry softened = drift.entries(DriftKind.SOFTENED).get(0);
        assertThat(softened.before().orElseThrow().text()).startsWith("States shall");
        assertThat(softened.now().orElseThrow().text()).startsWith("States should");
        assertThat(softened.words().toText()).contains("[-shall-] {+should+}");
        assertThat(drift.counts()).containsEntry(DriftKind.NEW, 1).containsEntry(DriftKind.HARDENED, 0);
        assertThat(drift.toString()).isEqualTo("Drift of Norland: 5 changes, 0 unchanged");
        assertThat(drift.toText().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theSameStatementTwiceHasNoEntries() {
        Drift drift = Drift.between(Said.norland(BEFORE), Said.norland(BEFORE));
        assertThat(drift.entries()).isEmpty();
        assertThat(drift.unchanged()).isEqualTo(4);
        assertThat(drift.toText()).contains("nothing; 4 unchanged");
    }

    @Test
    void everyPointIsInExactlyOneEntryOrUnchanged() {
        SplitMix random = new SplitMix(7);
        List<String> sentences = List.of((BEFORE + " " + AFTER).split("(?<=\\.) "));
        for (int round = 0; round < 50; round++) {
            Statement one = Said.norland(drawn(sentences, random));
            Statement other = Said.norland(drawn(sentences, random));
            Drift drift = Drift.between(one, other);
            int later = Coder.uncoded().code(other).size();
            int earlier = Coder.uncoded().code(one).size();
            assertThat(drift.entries().stream()
                                    .filter(e -> e.later().isPresent())
                                    .count()
                            + drift.unchanged())
                    .isEqualTo(later);
            assertThat(drift.entries().stream()
                                    .filter(e -> e.earlier().isPresent())
                                    .count()
                            + drift.unchanged())
                    .isEqualTo(earlier);
            Map<DriftKind, Integer> back = Drift.between(other, one).counts();
            assertThat(back.get(DriftKind.NEW)).isEqualTo(drift.counts().get(DriftKind.DROPPED));
        }
    }

    private static String drawn(List<String> sentences, SplitMix random) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            drawn.add(sentences.get(random.below(sentences.size())));
        }
        return String.join(" ", drawn);
    }

    @Test
    void aStanceTurnedRoundOnAQuestionOfTheCodebookIsNamed() {
        Drift drift = Drift.between(
                Said.norland("We support a new legally binding treaty on cyberspace."),
                Said.norland("We oppose a new legally binding treaty on cyberspace."),
                Codebook.ictSecurity());
        assertThat(drift.entries()).hasSize(1);
        assertThat(drift.entries().get(0).kind()).isEqualTo(DriftKind.REVERSED);
        assertThat(drift.entries().get(0).reason()).contains("new-treaty: SUPPORT to OPPOSE");
    }

    @Test
    void rewordingChangesNoStanceAndWhereTheContentIsTheSameNoScore() throws IOException {
        List<PairsTest.Pair> pairs = PairsTest.read("pairs-before.tsv");
        int kept = 0;
        for (PairsTest.Pair pair : pairs) {
            Drift drift =
                    Drift.between(Said.norland(pair.earlier()), Said.norland(pair.later()), Codebook.ictSecurity());
            for (DriftEntry entry : drift.entries(DriftKind.REWORDED)) {
                assertThat(entry.later().orElseThrow().stances())
                        .isEqualTo(entry.earlier().orElseThrow().stances());
                if (entry.keepsEveryScore()) {
                    kept++;
                    assertThat(scores(entry.later().orElseThrow(), pairs))
                            .isEqualTo(scores(entry.earlier().orElseThrow(), pairs));
                }
            }
        }
        assertThat(kept).isPositive();
    }

    @Test
    void aStanceTurnedRoundInQuiteOtherWordsIsReversed() {
        Drift drift = Drift.between(
                Said.norland("There is no need for a new legally binding instrument. Our harvest was poor this year."),
                Said.norland("Norland now calls for negotiations on a treaty on cyberspace. The fund must be larger."),
                Codebook.ictSecurity());
        assertThat(drift.counts())
                .containsEntry(DriftKind.REVERSED, 1)
                .containsEntry(DriftKind.NEW, 1)
                .containsEntry(DriftKind.DROPPED, 1);
        assertThat(drift.entries(DriftKind.REVERSED).get(0).reason()).isEqualTo("new-treaty: OPPOSE to SUPPORT");
    }

    @Test
    void aSideThatSpeaksForAndAgainstHasNotTurnedRound() {
        Drift drift = Drift.between(
                Said.norland("There is no need for a new legally binding instrument. Some of us call for a treaty on "
                        + "cyberspace."),
                Said.norland("Norland now calls for negotiations on a treaty on cyberspace. The fund must be larger."),
                Codebook.ictSecurity());
        assertThat(drift.entries(DriftKind.REVERSED)).isEmpty();
    }

    @Test
    void twoPointsThatPullOppositeWaysAreNoRewording() {
        Drift drift = Drift.between(
                Said.norland("The veto is a necessary safeguard."),
                Said.norland("We call for the abolition of the veto."));
        assertThat(drift.entries(DriftKind.REWORDED)).isEmpty();
    }

    @Test
    void inSpeechesAPointInOtherWordsIsFoundByItsRareWordsAndNotByCommonOnes() {
        Drift drift = Drift.between(
                Said.norland(
                        SPEECH.replace(
                                "Farmers",
                                "We have set up a tribunal for those who took part in the massacre of Westport in 1971. Farmers")),
                Said.norland(OTHER_SPEECH.replace(
                        "Locusts", "A tribunal for the Westport massacre of 1971 has been set up. Locusts")));
        assertThat(drift.entries(DriftKind.REWORDED)).hasSize(1);
        assertThat(drift.entries(DriftKind.REWORDED).get(0).now().orElseThrow().text())
                .contains("Westport");
        assertThat(drift.counts()).containsEntry(DriftKind.NEW, 11).containsEntry(DriftKind.DROPPED, 11);
    }

    private static final String SPEECH = """
            Fishing fleets should respect the quotas of the northern sea. Every girl deserves a good school. \
            The fund for victims should be open to private donors. We welcome the census in the eastern province. \
            Farmers need access to credit. The vaccine must become a public good. Our railways were damaged by the storm. \
            The Council should hold more of its meetings in public. We reject mercenaries. Young people want decent jobs. \
            Plastic must be kept out of rivers.\s""";

    private static final String OTHER_SPEECH = """
            The glaciers of the highlands are melting. Journalists should be free to report. We regret the failure of the \
            conference on timber. Hospitals must never be a target. Remittances should be free of fees. \
            Our museum was opened last spring. Locusts have destroyed the crops. The moratorium on whaling should stay. \
            We commend the mediators. Satellites must not be used as weapons. Tourism has recovered.\s""";

    @Test
    void theTextHasTheGravestFirstEachHeadingOnceAndNothingIsLost() {
        Drift drift = Drift.between(
                Said.norland(SPEECH + BEFORE), Said.norland(OTHER_SPEECH + AFTER), Codebook.generalDebate());
        assertThat(drift.ranked()).hasSameElementsAs(drift.entries()).hasSameSizeAs(drift.entries());
        List<DriftKind> kinds = drift.ranked().stream().map(DriftEntry::kind).toList();
        assertThat(kinds.get(0)).isEqualTo(DriftKind.REVERSED);
        assertThat(kinds.get(1)).isEqualTo(DriftKind.SOFTENED);
        String text = drift.toText();
        assertThat(text.lines().filter(line -> line.endsWith(" REVERSED"))).hasSize(1);
        assertThat(text).contains("     new  dropped").contains("On no issue of the codebook: ");
        String flowing = text.replaceAll("\\s+", " ");
        for (DriftEntry entry : drift.entries(DriftKind.NEW)) {
            assertThat(flowing).contains("+ \"" + entry.now().orElseThrow().plain() + "\"");
        }
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aShortTextSaysHowManyMoreThereAre() {
        Drift drift = Drift.between(Said.norland(SPEECH), Said.norland(OTHER_SPEECH));
        String text = drift.toText(3);
        assertThat(text).contains("... and 8 more NEW").contains("... and 8 more DROPPED");
        assertThat(text.lines().filter(line -> line.startsWith("  + "))).hasSize(3);
        assertThat(drift.toText(0).lines().filter(line -> line.startsWith("  + ")))
                .isEmpty();
        assertThat(drift.toText(1000)).isEqualTo(drift.toText());
        assertThatThrownBy(() -> drift.toText(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("most (-1)");
    }

    @Test
    void amongWhatIsNewProposalsStandBeforeClaimsAndStrongBeforeWeak() {
        List<DriftEntry> ranked =
                Drift.between(Said.norland(""), Said.norland(OTHER_SPEECH)).ranked();
        assertThat(ranked.get(0).now().orElseThrow().text()).startsWith("Hospitals must never");
        List<Boolean> claims = ranked.stream()
                .map(entry -> entry.later().orElseThrow().point() instanceof org.rapporteur.statement.Claim)
                .toList();
        assertThat(claims.lastIndexOf(false)).isLessThan(claims.indexOf(true));
    }

    /** The score of a point against every sentence of the table, to the last bit. */
    private static List<Double> scores(CodedPoint point, List<PairsTest.Pair> pairs) {
        List<Double> scores = new ArrayList<>();
        CodedPoint only = new CodedPoint(
                point.statement(), point.number(), point.wording(), Map.of(Coder.ALL_POINTS, 1.0), point.stances());
        Position ours = new Position(only.delegation(), Coder.ALL_POINTS, List.of(only), 1);
        for (PairsTest.Pair pair : pairs) {
            List<CodedPoint> theirs = Coder.uncoded().code(Said.by("Sudland", pair.later() + " We regret war."));
            Position other = new Position(Delegation.named("Sudland"), Coder.ALL_POINTS, theirs, 1);
            scores.add(Measures.positionAlignment().value(ours, other));
        }
        return scores;
    }

    @Test
    void statementsOfTwoDelegationsAreRefusedByBothNames() {
        assertThatThrownBy(() -> Drift.between(Said.by("Norland", "We agree to it."), Said.by("Sudland", "We agree.")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Norland")
                .hasMessageContaining("Sudland")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void twoLanguagesAreRefusedByBothNames() {
        Statement french = Extractors.sentences()
                .extract(Transcript.of(
                        Delegation.named("Norland"),
                        "Nous appelons tous les États à respecter le droit international dans le cyberespace, et nous "
                                + "demandons que les armes soient retirées de la région."));
        assertThatThrownBy(() -> Drift.between(Said.norland(BEFORE), french))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("French")
                .hasMessageContaining("English");
    }

    @Test
    void anotherLanguageIsComparedByItsWords() {
        String one =
                "Nous appelons tous les États à respecter le droit international. Les armes doivent être retirées.";
        String other = "Les armes doivent être retirées. La paix est notre but commun et notre espoir.";
        Delegation norland = Delegation.named("Norland");
        Drift drift = Drift.between(
                Extractors.sentences().extract(Transcript.of(norland, one)),
                Extractors.sentences().extract(Transcript.of(norland, other)));
        assertThat(drift.counts()).containsEntry(DriftKind.NEW, 1).containsEntry(DriftKind.DROPPED, 1);
        assertThat(drift.unchanged()).isEqualTo(1);
    }

    @Test
    void emptyStatementsSayThatNothingChanged() {
        Drift drift = Drift.between(Said.norland(""), Said.norland(""));
        assertThat(drift.entries()).isEmpty();
        assertThat(Drift.between(Said.norland(""), Said.norland(BEFORE)).counts())
                .containsEntry(DriftKind.NEW, 4);
        assertThatThrownBy(() -> Drift.between(List.of(), List.of(Said.norland(BEFORE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHugeStatementTakesBoundedTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("States should report attack ")
                    .append(i)
                    .append(" on hospital ")
                    .append(i * 7 % 1000)
                    .append(" to the council. ");
        }
        Statement one = Said.norland(text.toString());
        Statement other = Said.norland(text.toString().replace("should", "must"));
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> Drift.between(one, other));
    }

    @Test
    void anEntryRefusesPointsThatDoNotGoWithItsKind() {
        CodedPoint point =
                Coder.uncoded().code(Said.norland("We support the plan.")).get(0);
        var some = java.util.Optional.of(point);
        assertThatThrownBy(() -> new DriftEntry(DriftKind.NEW, some, some, "", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NEW");
        assertThatThrownBy(() -> new DriftEntry(DriftKind.MOVED, some, some, "", 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
