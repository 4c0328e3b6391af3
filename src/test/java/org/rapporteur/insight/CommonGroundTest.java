package org.rapporteur.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Question;
import org.rapporteur.position.CodedPoint;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Stance;
import org.rapporteur.statement.Strength;

class CommonGroundTest {

    private static final ComparisonMatrix COUNCIL = Council.matrix(Council.statements());
    private static final CommonGround GROUND = Coalitions.of(COUNCIL).commonGround("fisheries");

    private static List<Delegation> named(String... names) {
        return Stream.of(names).map(Delegation::named).toList();
    }

    private static Question question(String id) {
        return Council.FISH.question(id);
    }

    @Test
    void thePlantedBridgeIsFound() {
        assertThat(GROUND.bridges()).hasSize(1);
        BridgingProposal bridge = GROUND.bridges().get(0);
        assertThat(bridge.point().stances()).containsOnly(java.util.Map.entry(question("quota"), Stance.SUPPORT));
        assertThat(bridge.acceptedByAll()).isTrue();
        // In either group two of three speak, and both accept: (2 + 1) / (2 + 2).
        assertThat(bridge.worstOff()).isCloseTo(0.75, within(1e-12));
        assertThat(bridge.consensus()).isCloseTo(0.75, within(1e-12));
        assertThat(GROUND.acceptedByAll()).isEqualTo(GROUND.bridges());
    }

    @Test
    void whatCrossesARedLineIsNotOfferedThoughMostAcceptIt() {
        BridgingProposal tax = GROUND.blocked().get(0);
        assertThat(tax.point().stances()).containsKey(question("fuel-tax"));
        assertThat(tax.answers()).allMatch(GroupAnswer::accepts);
        assertThat(tax.redLines()).hasSize(1);
        RedLine line = tax.redLines().get(0);
        assertThat(line.delegation()).isEqualTo(Delegation.named("Sudland"));
        assertThat(line.quoted()).isEqualTo("Sudland: \"We firmly reject a fuel tax.\"");
        assertThat(line.basis()).isEqualTo("fuel-tax");
        assertThat(GROUND.bridges()).doesNotContain(tax);
        assertThat(GROUND.redLines()).contains(line);
    }

    @Test
    void whatOneCampRejectsIsNoBridge() {
        assertThat(Stream.concat(GROUND.bridges().stream(), GROUND.blocked().stream())
                        .map(proposal -> proposal.point().stances()))
                .noneMatch(stances -> stances.containsKey(question("moratorium")));
    }

    @Test
    void silenceIsNeitherYesNorNo() {
        GroupAnswer north = GROUND.bridges().get(0).answers().get(0);
        assertThat(north.answers()).extracting(Answer::verdict).contains(Answer.Verdict.SILENT);
        assertThat(north.speaking()).isEqualTo(2);
        assertThatThrownBy(Answer.Verdict.SILENT::degree).isInstanceOf(IllegalStateException.class);
        GroupAnswer nobody = new GroupAnswer(named("Norland"), List.of());
        assertThat(nobody.acceptance()).isEqualTo(0.5);
        assertThat(nobody.accepts()).isFalse();
        assertThat(nobody.rejects()).isFalse();
    }

    @Test
    void aConditionIsThreeQuartersOfAYes() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says("Norland", "We support quotas."),
                Council.says("Sudland", "We support quotas only if they are fair."));
        assertThat(matrix.stanceTable().get(Delegation.named("Sudland"), question("quota")))
                .isEqualTo(Stance.CONDITIONAL);
        CommonGround ground = CommonGround.of(matrix, "fisheries", List.of(named("Norland"), named("Sudland")));
        BridgingProposal quotas = ground.proposals().get(0);
        assertThat(quotas.answers().get(1).answers().get(0).verdict()).isEqualTo(Answer.Verdict.ON_CONDITIONS);
        assertThat(quotas.answers().get(1).acceptance()).isCloseTo((0.75 + 1) / 3, within(1e-12));
        assertThat(Approach.of(matrix, "Norland", "Sudland").conditions())
                .extracting(point -> point.point().quotation().text())
                .containsExactly("We support quotas only if they are fair.");
    }

    @Test
    void bridgesByWordsAreFoundWithoutAQuestion() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says("Norland", "States should publish a yearly register of fishing vessels."),
                Council.says("Sudland", "We call on States to publish a yearly register of fishing vessels."),
                Council.says("Westland", "States must protect desert wells. Fishing villages need schools."));
        CommonGround ground =
                CommonGround.of(matrix, "fisheries", List.of(named("Norland"), named("Sudland"), named("Westland")));
        assertThat(ground.bridges()).isNotEmpty();
        BridgingProposal register = ground.bridges().get(0);
        assertThat(register.point().point().quotation().text()).contains("register");
        assertThat(register.worstOff()).isEqualTo(0.5);
        assertThat(register.answers().get(1).answers().get(0).verdict()).isEqualTo(Answer.Verdict.ECHOES);
        assertThat(register.acceptedByAll()).isFalse();
    }

    @Test
    void aProposalRejectedInOneOfItsQuestionsIsRejected() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says("Norland", "We support quotas and a moratorium."),
                Council.says("Sudland", "We support quotas. We oppose a moratorium."));
        CommonGround ground = CommonGround.of(matrix, "fisheries", List.of(named("Norland"), named("Sudland")));
        BridgingProposal both = ground.proposals().stream()
                .filter(proposal -> proposal.point().stances().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(both.answers().get(1).answers().get(0).verdict()).isEqualTo(Answer.Verdict.REJECTS);
    }

    /** Whatever the room says, no bridge is offered that anybody present rejects strongly. */
    @Test
    void noBridgeEverCrossesARedLine() {
        String[] stances = {"We support %s.", "We oppose %s.", "We firmly reject %s.", "We call for %s."};
        String[] objects = {"a moratorium", "quotas", "a fuel tax"};
        for (long seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<org.rapporteur.statement.Statement> room = new java.util.ArrayList<>();
            for (int d = 0; d < 6; d++) {
                StringBuilder text = new StringBuilder();
                for (String object : objects) {
                    text.append(String.format(stances[random.nextInt(4)], object))
                            .append(' ');
                }
                room.add(Council.says("State " + d, text.toString().strip()));
            }
            ComparisonMatrix matrix = Council.matrix(room);
            CommonGround ground = CommonGround.of(
                    matrix,
                    "fisheries",
                    List.of(named("State 0", "State 1", "State 2"), named("State 3", "State 4", "State 5")));
            for (BridgingProposal bridge : ground.bridges()) {
                for (Delegation delegation : matrix.delegations()) {
                    assertThat(matrix.position(delegation.name(), "fisheries")
                                    .orElseThrow()
                                    .points())
                            .as("seed " + seed)
                            .noneMatch(point -> rejectsStrongly(point, bridge));
                }
                assertThat(bridge.worstOff()).as("seed " + seed).isGreaterThanOrEqualTo(0.5);
            }
            assertThat(ground.bridges())
                    .as("seed " + seed)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.worstOff(), one.worstOff()));
        }
    }

    private static boolean rejectsStrongly(CodedPoint point, BridgingProposal bridge) {
        return point.point().strength() == Strength.STRONG
                && point.stances().entrySet().stream()
                        .anyMatch(own -> bridge.point().stances().containsKey(own.getKey())
                                && bridge.point().stances().get(own.getKey()) != own.getValue());
    }

    @Test
    void whatWouldBringSudlandAlongIsQuotas() {
        Approach approach = Approach.of(COUNCIL, "Norland", "Sudland");
        assertThat(approach.bridges())
                .extracting(bridge ->
                        bridge.point().stances().keySet().iterator().next().id())
                .containsExactly("quota");
        assertThat(approach.redLines()).extracting(RedLine::basis).contains("fuel-tax");
        assertThat(approach.toText())
                .contains(
                        "Norland proposes, Sudland opposes: 2",
                        "red line (question fuel-tax): Sudland: \"We firmly reject a fuel tax.\"");
        assertThatThrownBy(() -> Approach.of(COUNCIL, "Norland", "norland")).hasMessageContaining("must be another");
        assertThatThrownBy(() -> Approach.of(COUNCIL, "Norland", "Sudlnd")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void whatTheOtherAsksAndNobodyAnsweredIsShown() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says("Norland", "We support quotas."),
                Council.says("Sudland", "States must rebuild the fishing harbours of small islands."));
        Approach approach = Approach.of(matrix, "Norland", "Sudland");
        assertThat(approach.asks()).hasSize(1);
        assertThat(approach.bridges()).isEmpty();
        assertThat(approach.theirProposals()).singleElement().matches(TabledProposal::isUnanswered);
        assertThat(approach.toText())
                .contains("Sudland proposes, Norland has no word on: 1")
                .contains("fishing harbours");
    }

    @Test
    void everyProposalStandsWithTheOthersAnswerAndItsWords() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says(
                        "Norland",
                        "We call for a moratorium. We call for quotas. Fishing vessels should be marked in red."),
                Council.says(
                        "Sudland",
                        "We firmly reject a moratorium. We could accept quotas if they are fair. We support a fuel tax."));
        Approach approach = Approach.of(matrix, "Norland", "Sudland");
        assertThat(approach.ownProposals())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.maker().name()).isEqualTo("Norland"));
        TabledProposal moratorium = tabled(approach.ownProposals(), "moratorium");
        assertThat(moratorium.isOpposed()).isTrue();
        assertThat(moratorium.redLine().orElseThrow().quoted())
                .isEqualTo("Sudland: \"We firmly reject a moratorium.\"");
        TabledProposal quotas = tabled(approach.ownProposals(), "quota");
        assertThat(quotas.isSupported()).isTrue();
        assertThat(quotas.answer().verdict()).isEqualTo(Answer.Verdict.ON_CONDITIONS);
        assertThat(quotas.basis()).isEqualTo("question quota");
        assertThat(tabled(approach.ownProposals(), "marked").isUnanswered()).isTrue();
        assertThat(tabled(approach.theirProposals(), "fuel tax").isUnanswered()).isTrue();
        assertThat(approach.conditions())
                .extracting(point -> point.point().quotation().text())
                .containsExactly("We could accept quotas if they are fair.");
        assertThat(approach.ownConditions()).isEmpty();
        assertThat(approach.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.question().id()).isEqualTo("moratorium");
            assertThat(clash.own().delegation().name()).isEqualTo("Norland");
            assertThat(clash.other().delegation().name()).isEqualTo("Sudland");
        });
        assertThat(approach.toText(0)).contains("toText(1) has all");
        assertThatThrownBy(() -> approach.toText(-1)).hasMessageContaining("must not be negative");
    }

    private static TabledProposal tabled(List<TabledProposal> proposals, String word) {
        return proposals.stream()
                .filter(each -> each.point().point().quotation().text().contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** "The dam" and "inspection of the dam" are for one question but no one proposal. */
    @Test
    void whoSaysBothOnAQuestionAnswersByWhatHeSaysOfThisVeryProposal() {
        ComparisonMatrix matrix = Council.matrix(
                Council.says(
                        "Norland",
                        "We support the coastal moratorium. We will never accept a moratorium on whaling in winter."),
                Council.says(
                        "Sudland",
                        "We firmly oppose the coastal moratorium. We demand a moratorium on whaling in winter."));
        assertThat(matrix.stanceTable().values()).containsOnly(Stance.MIXED);
        Approach approach = Approach.of(matrix, "Norland", "Sudland");
        TabledProposal coast = tabled(approach.ownProposals(), "support");
        assertThat(coast.isOpposed()).isTrue();
        assertThat(coast.redLine().orElseThrow().quoted()).contains("firmly oppose the coastal");
        TabledProposal winter = tabled(approach.theirProposals(), "demand");
        assertThat(winter.redLine().orElseThrow().quoted()).contains("never accept a moratorium on whaling");
        assertThat(approach.bridges()).isEmpty();
    }

    @Test
    void tooFewGroupsAndNoProposalsAreSaid() {
        assertThat(CommonGround.of(COUNCIL, "fisheries", List.of()).toText()).contains("takes two groups");
        assertThat(CommonGround.of(COUNCIL, "deserts", List.of(named("Norland"), named("Sudland")))
                        .toText())
                .contains("Nobody proposes anything");
        CommonGround one = CommonGround.of(COUNCIL, "fisheries", List.of(named("Norland", "Sudland")));
        assertThat(one.bridges()).isEmpty();
        assertThat(one.acceptedByAll()).isEmpty();
        assertThatThrownBy(() -> CommonGround.of(COUNCIL, "fisheries", List.of(named("Norland"), named("Norland"))))
                .hasMessageContaining("in one group only");
        assertThatThrownBy(() -> CommonGround.of(COUNCIL, "fisheries", List.of(List.of())))
                .hasMessageContaining("must have a member");
    }
}
