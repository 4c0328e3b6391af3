package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;

class UptakeTest {

    private static final Statement NORLAND = Said.by(
            "Norland",
            "All States shall protect hospitals from cyber attacks. States should not export spyware to militias. "
                    + "We propose a fund for the victims of ransomware. Donors should train prosecutors in the islands.");

    private static final Statement SUDLAND = Said.by(
            "Sudland",
            "States should be free to export spyware to militias. The secretariat may publish a yearly report.");

    private static final Statement DRAFT = Said.by("the Chair", """
            1. Encourages States to protect hospitals from cyber attacks, where appropriate;

            2. Stresses that States should not export spyware to militias;

            3. Decides that donors shall train prosecutors in the islands;

            4. Requests the secretariat to publish a yearly report.
            """);

    private static final Uptake UPTAKE = Uptake.of(List.of(NORLAND, SUDLAND), DRAFT);

    @Test
    void eachProposalIsFoundOrMissedInTheDraft() {
        assertThat(UPTAKE.entries())
                .extracting(UptakeEntry::kind)
                .containsExactly(
                        UptakeKind.WEAKENED,
                        UptakeKind.TAKEN,
                        UptakeKind.ABSENT,
                        UptakeKind.STRENGTHENED,
                        UptakeKind.REVERSED);
        assertThat(UPTAKE.counts()).containsEntry(UptakeKind.ABSENT, 1);
    }

    @Test
    void aWeakenedProposalShowsWhatWasAskedAndGot() {
        UptakeEntry weakened = UPTAKE.entries(UptakeKind.WEAKENED).get(0);
        assertThat(weakened.reason()).contains("\"shall\" to \"encourages\"");
        assertThat(weakened.passage().orElseThrow().text()).startsWith("Encourages States");
        assertThat(weakened.share()).isEqualTo(1);
        assertThat(weakened.words().toText()).contains("[-shall-]");
    }

    @Test
    void thePassageIsInTheWordsOfWhoHadThem() {
        UptakeEntry taken = UPTAKE.entries(UptakeKind.TAKEN).get(0);
        assertThat(taken.wordings().get(0).delegation()).isEqualTo(Delegation.named("Norland"));
        // 8 words, of which "States should not export spyware to militias" are seven.
        assertThat(taken.wordings().get(0).share()).isGreaterThan(0.7);
    }

    @Test
    void anAbsentProposalHasNoPassage() {
        UptakeEntry absent = UPTAKE.entries(UptakeKind.ABSENT).get(0);
        assertThat(absent.passage()).isEmpty();
        assertThat(absent.wordings()).isEmpty();
        assertThat(absent.share()).isLessThan(0.5);
    }

    @Test
    void theTextIsAtMostAHundredColumnsWide() {
        assertThat(UPTAKE.toText().lines()).allMatch(line -> line.length() <= 100);
        assertThat(UPTAKE.toText()).contains("asked").contains("got").contains("WEAKENED  Norland");
        assertThat(UPTAKE.toString()).hasSizeLessThan(80);
    }

    @Test
    void anEmptyDraftTakesUpNothing() {
        assertThat(Uptake.of(NORLAND, Said.by("the Chair", "")).counts()).containsEntry(UptakeKind.ABSENT, 4);
        assertThatThrownBy(() -> Uptake.of(List.of(), DRAFT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatBecomesOfAProposalDoesNotDependOnTheOthersInTheList() {
        Statement many = Said.by(
                "Ostania",
                "States should plant cedars. "
                        + "Donors should paint bridges. Ministers should sweep chimneys. Fishermen should mend nets.");
        List<UptakeEntry> alone = Uptake.of(NORLAND, DRAFT).entries();
        List<Statement> crowd = new ArrayList<>(List.of(NORLAND));
        for (int i = 0; i < 60; i++) {
            crowd.add(many);
        }
        assertThat(Uptake.of(crowd, DRAFT).entries().subList(0, alone.size()))
                .extracting(UptakeEntry::kind, UptakeEntry::share, UptakeEntry::reason)
                .containsExactlyElementsOf(alone.stream()
                        .map(entry -> tuple(entry.kind(), entry.share(), entry.reason()))
                        .toList());
    }

    @Test
    void aProposalThatIsAskedOfOthersIsWeakened() {
        Statement asked = Said.by("Norland", "Norland urges Sudland to lift its blockade of the Amber Strip.");
        Statement draft = Said.by(
                "the Chair",
                "1. Encourages Member States to lift the blockade of the Amber Strip, where appropriate;\n\n"
                        + "2. Requests the secretariat to publish a yearly report.\n");
        UptakeEntry entry = Uptake.of(asked, draft).entries().get(0);
        assertThat(entry.kind()).isEqualTo(UptakeKind.WEAKENED);
        assertThat(entry.reason()).contains("\"urges\" to \"encourages\"");

        Statement named = Said.by("Norland", "Norland urges Japan to lift its blockade of the Amber Strip.");
        Statement broad = Said.by(
                "the Chair",
                "1. Urges Member States to lift the blockade of the Amber Strip;\n\n"
                        + "2. Requests the secretariat to publish a yearly report.\n");
        UptakeEntry other = Uptake.of(named, broad).entries().get(0);
        assertThat(other.kind()).isEqualTo(UptakeKind.WEAKENED);
        assertThat(other.reason()).isEqualTo("\"Japan\" no longer asked");
    }

    @Test
    void theTextBeginsWithWhatWasTakenUpAndFoldsWhatIsAbsent() {
        Statement wishes = Said.by(
                "Ostania",
                "We propose a fund for lighthouses. We propose a fund for harbours. States should plant cedars. "
                        + "Donors should paint bridges. Ministers should sweep chimneys. Fishermen should mend nets. "
                        + "States should publish a yearly report on hospitals and islands and militias and cedars.");
        Uptake uptake = Uptake.of(List.of(wishes, NORLAND), DRAFT);
        String text = uptake.toText();
        int absent = uptake.counts().get(UptakeKind.ABSENT);
        assertThat(absent).isGreaterThan(5);
        assertThat(text.indexOf("TAKEN  Norland")).isLessThan(text.indexOf("ABSENT  Ostania"));
        assertThat(text)
                .contains("ABSENT " + absent + ", " + (absent - 5) + " of them not shown")
                .contains("  near   ");
        assertThat(text.split("ABSENT  ", -1)).hasSize(6);
        assertThat(uptake.toText(Integer.MAX_VALUE).split("ABSENT  ", -1)).hasSize(absent + 1);
        assertThatThrownBy(() -> uptake.toText(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
