package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Counting;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Statement;

class CoalitionsTest {

    private static final Coalitions COUNCIL = Coalitions.of(Council.matrix(Council.statements()));

    private static List<String> names(Coalition group) {
        return group.members().stream().map(Delegation::name).toList();
    }

    @Test
    void theTwoPlantedCampsAreFoundWithTheQuestionThatMakesThem() {
        assertThat(COUNCIL.groups())
                .extracting(CoalitionsTest::names)
                .containsExactly(List.of("Nordmark", "Norland", "Northia"), List.of("Southia", "Sudland", "Sudmark"));
        SharedStance first = COUNCIL.groups().get(0).sharedStances().get(0);
        assertThat(first.question().id()).isEqualTo("moratorium");
        assertThat(first.stance()).isEqualTo(Stance.SUPPORT);
        assertThat(first.holders()).hasSize(3);
        assertThat(first.opposed()).hasSize(3);
        assertThat(first.words())
                .allSatisfy(
                        point -> assertThat(point.point().quotation().text()).contains("moratorium"));
        // (3 + 1) / (3 + 2) inside by (0 + 1) / (3 + 2) outside.
        assertThat(first.distinctiveness()).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void whatSplitsAGroupIsQuotedFromBothSides() {
        var conflicts = COUNCIL.groupOf("Sudland").conflicts(5);
        assertThat(conflicts).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.basis()).isEqualTo("question fuel-tax");
            assertThat(List.of(pair.first().delegation(), pair.second().delegation()))
                    .contains(Delegation.named("Sudland"));
        });
        assertThat(COUNCIL.groupOf("Norland").conflicts(5)).isEmpty();
        assertThat(COUNCIL.groupOf("Norland").agreements(0)).isEmpty();
    }

    @Test
    void whatPartsTwoGroupsIsBetweenTheirMembers() {
        Coalition north = COUNCIL.groups().get(0);
        Coalition south = COUNCIL.groups().get(1);
        assertThat(north.conflictsWith(south, 3)).hasSize(3).allSatisfy(pair -> {
            boolean across = north.members().contains(pair.first().delegation())
                    ^ north.members().contains(pair.second().delegation());
            assertThat(across).isTrue();
        });
    }

    @Test
    void theDistanceIsConflictAndHalfOfWhatIsUnshared() {
        var overall = COUNCIL.matrix().overall("Norland", "Sudland");
        double distance = COUNCIL.distances().between(overall.first(), overall.second());
        assertThat(distance).isCloseTo(overall.divergence() + overall.unshared() / 2, within(1e-12));
    }

    @Test
    void theRoomDividesAsCounted() {
        Division moratorium = COUNCIL.divisions().get(0);
        assertThat(moratorium).hasToString("moratorium: 3 for, 0 on conditions, 0 mixed, 3 against, 0 silent");
        assertThat(moratorium.agreementIndex()).hasValueCloseTo(0.25, within(1e-12));
        assertThat(moratorium.agreement()).hasValueCloseTo(-1.0, within(1e-12));
        assertThat(moratorium.polarisation()).hasValueCloseTo(2 * Math.pow(0.5, 2.6) * 0.5, within(1e-12));
        Division north = COUNCIL.divisions(COUNCIL.groups().get(0)).get(0);
        assertThat(north.agreementIndex()).hasValue(1.0);
        assertThat(north.polarisation()).hasValue(0.0);
    }

    @Test
    void oneVoiceIsNoAgreement() {
        Division alone = new Division(Council.FISH.question("quota"), 1, 0, 0, 0, 5);
        assertThat(alone.agreementIndex()).isEmpty();
        assertThat(alone.agreement()).isEmpty();
        assertThat(alone.polarisation()).isEmpty();
        assertThatThrownBy(() -> new Division(Council.FISH.question("quota"), -1, 0, 0, 0, 0))
                .hasMessageContaining("must not be negative");
    }

    @Test
    void theBondWithinAGroupIsTheMeanOfItsPairs() {
        Coalition north = COUNCIL.groups().get(0);
        Bond bond = COUNCIL.within(north, "fisheries").orElseThrow();
        double sum = 0;
        for (String[] pair :
                new String[][] {{"Norland", "Nordmark"}, {"Norland", "Northia"}, {"Nordmark", "Northia"}}) {
            sum += COUNCIL.matrix().cell(pair[0], pair[1], "fisheries").score().agreement();
        }
        assertThat(bond.agreement()).isCloseTo(sum / 3, within(1e-12));
        assertThat(bond.pairs()).isEqualTo(3);
        assertThat(COUNCIL.within(north, "deserts")).isEmpty();
        assertThat(COUNCIL.between(north, COUNCIL.groups().get(1), "fisheries")
                        .orElseThrow()
                        .pairs())
                .isEqualTo(9);
    }

    @Test
    void halfAChainCanBeUsedTwice() {
        Coalitions ward = COUNCIL.linkedBy(Linkage.WARD);
        assertThat(ward.into(3).groups()).hasSize(3);
        assertThat(ward.dendrogram().linkage()).isEqualTo(Linkage.WARD);
        assertThat(COUNCIL.dendrogram().linkage()).isEqualTo(Linkage.AVERAGE);
        assertThat(COUNCIL.on("Fisheries").issue()).isPresent();
        assertThat(COUNCIL.issue()).isEmpty();
        assertThatThrownBy(() -> COUNCIL.into(7)).hasMessageContaining("must be from 1 to 6");
        assertThatThrownBy(() -> COUNCIL.on("fishing")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        List<Statement> reversed = Council.statements();
        Collections.reverse(reversed);
        Coalitions other = Coalitions.of(Council.matrix(reversed));
        assertThat(other.toText()).isEqualTo(COUNCIL.toText());
        assertThat(other.map().toText()).isEqualTo(COUNCIL.map().toText());
    }

    @Test
    void onlyIssuesThatAreSharedHaveGroups() {
        Coalitions forests = COUNCIL.on("forests");
        assertThat(forests.groups()).isEmpty();
        assertThat(forests.distances().leftOut()).hasSize(6);
        assertThat(forests.toText()).contains("No group: no two delegations address an issue in common");
        assertThat(forests.commonGround("fisheries").bridges()).isEmpty();
        assertThatThrownBy(() -> forests.groupOf("Norland")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void oneDelegationAloneIsSaidToBeAlone() {
        Coalitions alone = Coalitions.of(Council.matrix(Council.says("Norland", "We support a moratorium.")));
        assertThat(alone.groups()).isEmpty();
        assertThat(alone.toText()).contains("No group").contains("Norland").doesNotContain("NaN");
        assertThat(alone.map().toText()).contains("takes two delegations");
    }

    @Test
    void twoWithOnePointEachShowNoPatternAndItSaysSo() {
        Coalitions two = Coalitions.of(Council.matrix(
                Council.says("Norland", "We support a moratorium."),
                Council.says("Sudland", "We oppose a moratorium.")));
        assertThat(two.cut().groups()).isEqualTo(2);
        assertThat(two.cut().reason()).contains("cannot show a pattern").contains("conflict");
        assertThat(two.toText()).doesNotContain("NaN").contains("We oppose a moratorium.");
        Coalitions same = Coalitions.of(Council.matrix(
                Council.says("Norland", "We support a moratorium."),
                Council.says("Sudland", "We support a moratorium.")));
        assertThat(same.cut().groups()).isEqualTo(1);
    }

    @Test
    void whoSharesNoIssueIsLeftOutAndPairsWithoutOneAreCounted() {
        List<Statement> more = Council.statements();
        more.add(Council.says("Desertia", "We must protect deserts."));
        more.add(Council.says("Woodland", "We support forests."));
        Coalitions coalitions = Coalitions.of(Council.matrix(more));
        assertThat(coalitions.distances().leftOut())
                .extracting(Delegation::name)
                .containsExactly("Desertia");
        // Woodland meets only Nordmark, who speaks of forests too; with five others it shares nothing.
        assertThat(coalitions.distances().guessed()).isEqualTo(5);
        assertThat(coalitions.toText()).contains("No place").contains("5 pairs share no issue");
    }

    @Test
    void measuresThatGiveOnlyValuesMakeGroupsWithoutReasons() {
        ComparisonMatrix cosine = Rapporteur.compare(Council.statements())
                .codedBy(Council.FISH)
                .measuredBy(Measures.textCosine())
                .matrix();
        Coalitions coalitions = Coalitions.of(cosine);
        assertThat(coalitions.groups()).isNotEmpty();
        assertThat(coalitions.groups().get(0).agreements(3)).isEmpty();
        double value = cosine.overall("Norland", "Sudland").value().getAsDouble();
        assertThat(coalitions.distances().between(Delegation.named("Norland"), Delegation.named("Sudland")))
                .isCloseTo(1 - value, within(1e-12));
        assertThat(coalitions.commonGround("fisheries").toText()).isNotBlank();
    }

    @Test
    void aRectangularMatrixIsRefused() {
        ComparisonMatrix rectangle = Rapporteur.compare(Council.statements())
                .codedBy(Council.FISH)
                .between("Norland")
                .against("Sudland", "Southia")
                .matrix();
        assertThatThrownBy(() -> Coalitions.of(rectangle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("everybody with everybody");
    }

    @Test
    void textsAreReadableAndOnThePage() {
        String all = COUNCIL.toText()
                + COUNCIL.map().toText()
                + COUNCIL.commonGround("fisheries").toText()
                + Approach.of(COUNCIL.matrix(), "Norland", "Sudland").toText();
        assertThat(all.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(all.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(COUNCIL.toString().length()).isLessThan(80);
    }

    /** Two who say the same of fish; the third and fourth accuse different ones. */
    @Test
    void whoCriticisesTheSameStandsTogetherWhereTheirPointsDoNotTell() {
        List<Statement> room = List.of(
                Rapporteur.read(
                        "Chile", "We support quotas. Peru has violated the ceasefire. Peru must stop its aggression."),
                Rapporteur.read(
                        "Kenya", "We support quotas. Peru has violated the ceasefire. Peru must stop its attacks."),
                Rapporteur.read(
                        "Peru", "We support quotas. Chile has violated the ceasefire. Chile must stop its lies."),
                Rapporteur.read(
                        "Malta", "We support quotas. Chile has violated the ceasefire. Chile must stop its attacks."));
        ComparisonMatrix matrix = Council.matrix(room);
        Criticisms criticisms = Criticisms.of(room);
        Coalitions byPoints = Coalitions.of(matrix);
        assertThat(byPoints.cut().groups()).isEqualTo(1);
        assertThat(byPoints.groups().get(0).sharedCriticisms()).isEmpty();
        Coalitions coalitions = byPoints.alsoBy(criticisms);
        assertThat(coalitions.groups())
                .extracting(CoalitionsTest::names)
                .containsExactly(List.of("Chile", "Kenya"), List.of("Malta", "Peru"));
        SharedCriticism shared = coalitions.groupOf("Kenya").sharedCriticisms().get(0);
        assertThat(shared.of()).isEqualTo(Delegation.find("Peru"));
        assertThat(shared.remarks()).hasSize(2);
        assertThat(coalitions.groups().get(0).criticismsWith(coalitions.groups().get(1)))
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(
                                names(coalitions.groupOf(remark.from().name())))
                        .doesNotContain(remark.of().name()));
        assertThat(coalitions.toText()).contains("Whom it criticises:").contains("Peru has violated");
        assertThatThrownBy(() -> byPoints.on("fisheries").alsoBy(criticisms))
                .hasMessageContaining("cannot go by criticism");
    }

    /** Of 6 pairs of 4 delegations: together in one 2, in the other 1, in both 1; expected 2 / 6, at most 1.5. */
    @Test
    void likenessIsTheAdjustedRandIndex() {
        List<Delegation> four = Places.named(4);
        List<List<Delegation>> halves = List.of(four.subList(0, 2), four.subList(2, 4));
        List<List<Delegation>> pair = List.of(four.subList(0, 2), four.subList(2, 3), four.subList(3, 4));
        assertThat(Partition.likeness(halves, pair)).hasValueCloseTo((1 - 2.0 / 6) / (1.5 - 2.0 / 6), within(1e-12));
        assertThat(Partition.likeness(halves, halves)).hasValue(1.0);
        assertThat(Partition.likeness(List.of(four), List.of(four))).isEmpty();
        assertThat(Partition.likeness(List.of(), halves)).isEmpty();
        assertThat(COUNCIL.likeness(COUNCIL.linkedBy(Linkage.WARD))).hasValue(1.0);
    }

    private static Comparison followed() {
        List<Statement> all = new ArrayList<>(List.of(
                Council.says("Norland", "We support a moratorium."),
                Council.says("Sudland", "We oppose a moratorium.")));
        for (int i = 1; i <= 27; i++) {
            all.add(Council.joins("Follower " + i, "Norland"));
        }
        return Rapporteur.compare(all).codedBy(Council.FISH);
    }

    /** Two voices: halves for and against. Seats: 28 for, one against. */
    @Test
    void twentySevenEndorsersMoveNothingByVoicesAndAsPredictedBySeats() {
        Coalitions voices = Coalitions.of(followed().counting(Counting.VOICES).matrix());
        Division byVoices = voices.divisions().get(0);
        assertThat(byVoices.agreementIndex()).hasValueCloseTo(0.25, within(1e-12));
        assertThat(byVoices.polarisation()).hasValueCloseTo(2 * Math.pow(0.5, 2.6) * 0.5, within(1e-12));

        Coalitions seats = Coalitions.of(followed().counting(Counting.SEATS).matrix());
        Division bySeats = seats.divisions().get(0);
        assertThat(bySeats.support()).isEqualTo(28);
        // (m - (n - m) / 2) / n with m = 28 of n = 29.
        assertThat(bySeats.agreementIndex()).hasValueCloseTo((28 - 0.5) / 29, within(1e-12));
        double large = 28.0 / 29;
        double small = 1.0 / 29;
        assertThat(bySeats.polarisation())
                .hasValueCloseTo(Math.pow(large, 2.6) * small + Math.pow(small, 2.6) * large, within(1e-12));
        // 28 * 27 / 2 pairs agree wholly, 28 conflict wholly.
        Bond room = Bond.on(
                        seats.matrix(),
                        seats.matrix().issues().get(0),
                        seats.matrix().delegations(),
                        seats.matrix().delegations())
                .orElseThrow();
        assertThat(room.agreement()).isCloseTo(378.0 / 406, within(1e-12));
        assertThat(room.conflict()).isCloseTo(28.0 / 406, within(1e-12));
    }

    @Test
    void bySeatsTheGroupOfTheEndorsersIsSurerOfWhatItAccepts() {
        for (Counting counting : List.of(Counting.VOICES, Counting.SEATS)) {
            ComparisonMatrix matrix = followed().counting(counting).matrix();
            List<Delegation> north = matrix.delegations().stream()
                    .filter(delegation -> !delegation.name().equals("Sudland"))
                    .collect(Collectors.toList());
            CommonGround ground =
                    CommonGround.of(matrix, "fisheries", List.of(north, List.of(Delegation.named("Sudland"))));
            double expected = counting == Counting.VOICES ? 2.0 / 3 : 29.0 / 30;
            BridgingProposal moratorium = ground.proposals().stream()
                    .filter(proposal -> proposal.makers().stream()
                            .anyMatch(point -> point.delegation().name().equals("Norland")))
                    .findFirst()
                    .orElseThrow();
            assertThat(moratorium.answers().get(0).acceptance())
                    .as(counting.name())
                    .isCloseTo(expected, within(1e-12));
        }
    }
}
