package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.position.Coder;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TAKEN|States must ban or phase out chemicals of concern.|Each Party shall phase out chemicals of concern.",
                "REVERSED|Parties should be able to vote on matters of substance.|"
                        + "The Parties shall decide on matters of substance by consensus.",
                "REVERSED|We propose a ban on trade with non-Parties.|Trade with non-Parties shall not be restricted.",
                "REVERSED|Trade with non-Parties must be banned.|Trade with non-Parties shall not be restricted.",
                "TAKEN|A dedicated fund for rivers must be established.|A dedicated fund for rivers is hereby established.",
                "STRENGTHENED|We call for the establishment of a fund for rivers under the authority of the Parties.|"
                        + "There is hereby established a fund for rivers.",
                "WEAKENED|Garden labels must be mandatory.|Each Party is encouraged to introduce garden labels.",
                "WEAKENED|All Parties shall report spills.|Each Party shall endeavour to report spills.",
                "WEAKENED|All Parties shall report spills.|A Party may report spills.",
                "STRENGTHENED|We need a target for the burning of tyres.|"
                        + "The Parties shall adopt a target to reduce the burning of tyres.",
                "REVERSED|We oppose a fund for rivers.|A fund for rivers is hereby established.",
                "TAKEN|A genuine reform of the Council is needed.|Calls for a genuine reform of the Security Council;",
                "TAKEN|The smuggling of orchids must be condemned.|Condemns the smuggling of orchids;",
                "WEAKENED|The participation of women must be ensured.|Emphasizes the importance of the participation of women;",
            })
    void provisionsOfTreatiesAndResolutionsAreReadAsSuch(UptakeKind kind, String asked, String got) {
        Statement draft = Said.by(
                "the Chair",
                "Article 1. " + got + "\n\nArticle 2. Each Party shall keep a register of measures.\n\n"
                        + "Article 3. The secretariat shall be hosted by a State.\n");
        List<UptakeEntry> entries = Uptake.of(Said.norland(asked), draft).entries();
        assertThat(entries).extracting(UptakeEntry::kind).containsExactly(kind);
        assertThat(entries.get(0).passage().orElseThrow().plain()).isEqualTo(got);
    }

    @Test
    void whatADraftOnlyTellsOrHasLittleOfIsUnclear() {
        Statement report = Said.by("the Chair", """
                1. Women take part in the fisheries of the islands.

                2. Requests the secretariat to publish a yearly report;

                3. Calls upon all States to refrain from the export of spyware to the pirates of the southern seas;
                """);
        assertThat(Uptake.of(Said.norland("Women must take part in the fisheries of the islands."), report)
                        .entries())
                .extracting(UptakeEntry::kind)
                .containsExactly(UptakeKind.UNCLEAR);
        assertThat(Uptake.of(Said.norland("Companies should deliver spyware to the harbours of pirates."), report)
                        .entries())
                .extracting(UptakeEntry::kind)
                .doesNotContain(UptakeKind.TAKEN, UptakeKind.STRENGTHENED, UptakeKind.WEAKENED);
    }

    @Test
    void labelsAndTitlesOfArticlesAreNoPassages() {
        Statement draft = Said.by(
                "the Chair",
                "Article 3. Orchids. Each Party shall protect orchids.\n\nSection 2. Trade. Parties shall report.\n");
        for (String asked : List.of(
                "Article 3 should be deleted.", "We call for trade in orchids.", "Section 2 must be strengthened.")) {
            Uptake.of(Said.norland(asked), draft).entries().stream()
                    .flatMap(entry -> entry.nearest().stream())
                    .forEach(passage -> assertThat(passage.plain())
                            .isIn("Each Party shall protect orchids.", "Parties shall report."));
        }
    }

    @Test
    void aQuestionOfTheCodebookFindsAProposalInOtherWordsAndTellsWhatOpposesIt() {
        Codebook rivers = Codebook.parse("rivers.codebook", """
                codebook: rivers
                issue: money
                words: fund | treasury

                question: new-fund
                issue: money
                asks: A new fund is set up.
                object: fund | new treasury
                """);
        Statement asked = Said.norland("We call for a fund for the widows of fishermen.");
        Statement granted = Said.by(
                "the Chair",
                "1. Decides to establish a new treasury for the bereaved;\n\n2. Requests the secretariat to report;\n");
        assertThat(Uptake.of(asked, granted).entries().get(0).kind()).isEqualTo(UptakeKind.ABSENT);
        UptakeEntry found = Uptake.of(List.of(asked), granted, rivers).entries().get(0);
        assertThat(found.kind()).isEqualTo(UptakeKind.STRENGTHENED);
        assertThat(found.passage().orElseThrow().plain()).startsWith("Decides to establish");

        Statement refused = Said.by(
                "the Chair", "1. Rejects a new treasury for the bereaved;\n\n2. Requests the secretariat to report;\n");
        UptakeEntry turned =
                Uptake.of(List.of(asked), refused, rivers).entries().get(0);
        assertThat(turned.kind()).isEqualTo(UptakeKind.REVERSED);
        assertThat(turned.reason()).isEqualTo("new-fund: SUPPORT to OPPOSE");
    }

    private static final String LANTERNS = """
            1. Explosive lantern trials are prohibited.

            2. No lantern shall be removed without the prior consent of the keeper of the harbour.

            3. A lantern fund is hereby established.

            4. Pilots shall give warning of a close passage at least 48 hours in advance.

            5. Beacons shall be dismantled within five years of their last use.

            6. Harbours should offer training to small crews.
            """;

    private static UptakeEntry inLanterns(String asked) {
        List<UptakeEntry> entries =
                Uptake.of(Said.norland(asked), Said.by("the Chair", LANTERNS)).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We call for a ban on lantern trials.|TAKEN,STRENGTHENED",
                "We propose to prohibit lantern trials.|TAKEN,STRENGTHENED",
                "We oppose a ban on lantern trials.|REVERSED",
                "The prior consent of the keeper must be obtained before any lantern is removed.|TAKEN,UNCLEAR",
                "The consent of the keeper of the harbour must come first, always.|TAKEN,UNCLEAR",
                "Lanterns should be removed without the prior consent of the keeper.|REVERSED,UNCLEAR",
                "The removal of any lantern requires the prior consent of the keeper of the harbour.|TAKEN,STRENGTHENED",
                "We oppose the removal of lanterns without the prior consent of the keeper.|TAKEN,STRENGTHENED",
                "Lantern trials must be banned.|TAKEN",
                "We do not want a lantern fund.|REVERSED",
                "We regret that we cannot support a lantern fund.|REVERSED",
                "Norland is not in a position to support a lantern fund.|REVERSED",
                "My delegation has serious doubts about a lantern fund.|REVERSED,UNCLEAR",
                "A lantern fund raises serious difficulties for my delegation.|REVERSED,UNCLEAR",
                "We welcome the proposal for a lantern fund.|TAKEN,STRENGTHENED",
                "We could accept a lantern fund, provided that it is voluntary.|UNCLEAR",
                "Norland sees considerable merit in the establishment of a lantern fund.|TAKEN,STRENGTHENED",
                "We could live with a lantern fund.|TAKEN,STRENGTHENED",
            })
    void adjectivesExceptionsAndHalfYesesAreReadAsMeant(String asked, String kinds) {
        UptakeEntry entry = inLanterns(asked);
        assertThat(kinds.split(",")).as(entry.reason()).contains(entry.kind().name());
    }

    @Test
    void aFigureThatIsAnotherIsNamedAndNotTakenForGot() {
        UptakeEntry hours = inLanterns("Pilots should give warning of a close passage at least 72 hours in advance.");
        assertThat(hours.kind()).isEqualTo(UptakeKind.UNCLEAR);
        assertThat(hours.reason()).contains("\"72 hours\" to \"48 hours\"");
        UptakeEntry years = inLanterns("Beacons should be dismantled twenty-five years after their last use.");
        assertThat(years.kind()).isEqualTo(UptakeKind.UNCLEAR);
        assertThat(years.reason()).contains("\"twenty-five years\" to \"five years\"");
        UptakeEntry same =
                inLanterns("Pilots shall give warning of a close passage at least forty-eight hours in advance.");
        assertThat(same.kind()).isEqualTo(UptakeKind.TAKEN);
    }

    @Test
    void twoProposalsInOneSentenceAreNotAbsentWhereTwoProvisionsTakeThemUp() {
        UptakeEntry both = inLanterns("Norland proposes that pilots give warning of a close passage at least 48 hours "
                + "in advance, and that small crews be offered training.");
        assertThat(both.kind()).isNotEqualTo(UptakeKind.ABSENT);
        assertThat(both.passage().orElseThrow().plain()).contains("warning");
    }

    @Test
    void whatIsNotLookedForIsCounted() {
        Statement said = Said.norland("The lantern burned for ten years. We propose a lantern fund.");
        Uptake uptake = Uptake.of(said, Said.by("the Chair", LANTERNS));
        assertThat(uptake.entries()).hasSize(1);
        assertThat(uptake.notLookedFor()).containsExactly(said.points().get(0));
        assertThat(uptake.toText()).contains("support and oppose nothing: 1 point");
        assertThat(Uptake.of(NORLAND, DRAFT).toText()).doesNotContain("Not looked for");
    }

    @Test
    void whatWasCorrectedByHandReachesUptake() {
        Codebook lanterns = Codebook.parse("lanterns.codebook", """
                codebook: lanterns
                issue: money
                words: fund

                question: fund
                issue: money
                asks: A fund is set up.
                object: fund
                """);
        Statement said = Said.norland("We support a lantern fund.");
        Statement draft = Said.by("the Chair", LANTERNS);
        Uptake read = Uptake.of(said, draft, lanterns);
        assertThat(read.entries().get(0).kind()).isNotEqualTo(UptakeKind.REVERSED);
        List<CodedPoint> corrected = Coder.by(lanterns).code(said).stream()
                .map(point -> new CodedPoint(
                        point.statement(),
                        point.number(),
                        point.wording(),
                        point.issues(),
                        Map.of(lanterns.question("fund"), Stance.OPPOSE)))
                .toList();
        UptakeEntry entry = Uptake.ofCoded(corrected, draft, lanterns).entries().get(0);
        assertThat(entry.kind()).isEqualTo(UptakeKind.REVERSED);
        assertThat(entry.reason()).isEqualTo("fund: OPPOSE to SUPPORT");
        assertThatThrownBy(() -> Uptake.ofCoded(List.of(), draft, lanterns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 coded points");
    }
}
