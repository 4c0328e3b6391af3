package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Endorsement;
import org.rapporteur.statement.Grouping;
import org.rapporteur.statement.Quotation;
import org.rapporteur.statement.Statement;

class CountingTest {

    private static final Codebook FISH = Codebook.parse("fish", """
            codebook: fish
            title: Fish and forests

            issue: fisheries
            label: Fisheries
            words: fish~ | moratorium~

            question: moratorium
            asks: A moratorium should be declared.
            object: moratorium~

            issue: forests
            label: Forests
            words: forest~
            """);

    private static final Statement NORLAND = says("Norland", "We support a moratorium. Forests must be protected.");
    private static final Statement SUDLAND = says("Sudland", "We oppose a moratorium. We support forest roads.");

    private static Statement says(String delegation, String text) {
        return Rapporteur.read(Delegation.named(delegation), text);
    }

    /** A statement whose first sentence says that it aligns itself; the rest is its own. */
    private static Statement aligned(String delegation, String with, String sentence, String rest) {
        Statement own = says(delegation, sentence + " We support forests everywhere. " + rest);
        Quotation words = Quotation.of(own.transcript().text(), 0, sentence.length());
        List<org.rapporteur.statement.Point> points = own.points().stream()
                .filter(point ->
                        point.quotation().start() >= own.transcript().text().indexOf(rest) && !rest.isEmpty())
                .toList();
        boolean reserved = sentence.contains("except");
        return new Statement(
                own.transcript(),
                own.sentences(),
                points,
                java.util.Map.of(),
                List.of(),
                List.of(new Endorsement(with, reserved, words)),
                List.of());
    }

    private static Statement follower(String delegation) {
        return aligned(delegation, "Norland", "We align ourselves with Norland.", "");
    }

    private static Comparison room(Statement... more) {
        List<Statement> all = new ArrayList<>(List.of(NORLAND, SUDLAND));
        Collections.addAll(all, more);
        return Rapporteur.compare(all).codedBy(FISH);
    }

    @Test
    void byVoicesFollowersAreLeftOutAndNothingChanges() {
        ComparisonMatrix alone = room().counting(Counting.VOICES).matrix();
        ComparisonMatrix followed = room(follower("Estland Isles"), follower("Westland"))
                .counting(Counting.VOICES)
                .matrix();
        assertThat(followed.toText()).isEqualTo(alone.toText().replace("2 statements", "4 statements"));
        assertThat(followed.counting()).isEqualTo(Counting.VOICES);
    }

    @Test
    void byVoicesCopiedWordsCountOnceAndOwnWordsStay() {
        Statement copy = aligned(
                "Westland",
                "Norland",
                "We align ourselves with Norland.",
                "We support a moratorium. We oppose forest roads.");
        ComparisonMatrix voices = room(copy).counting(Counting.VOICES).matrix();
        assertThat(voices.position("Westland", "fisheries")).isEmpty();
        assertThat(voices.position("Westland", "forests")).isPresent();
        assertThat(room(copy).matrix().position("Westland", "fisheries")).isPresent();
    }

    @Test
    void ofTwoWhoEndorseEachOtherOneKeepsTheWords() {
        Statement one = aligned("Aland", "Bland", "We align ourselves with Bland.", "We support a moratorium.");
        Statement other = aligned("Bland", "Aland", "We align ourselves with Aland.", "We support a moratorium.");
        ComparisonMatrix voices = room(one, other).counting(Counting.VOICES).matrix();
        assertThat(voices.delegations()).extracting(Delegation::name).containsExactly("Bland", "Norland", "Sudland");
    }

    @Test
    void bySeatsAFollowerHoldsWhatItEndorsesOnlyWhereItIsSilent() {
        Statement half =
                aligned("Westland", "Norland", "We align ourselves with Norland.", "We oppose forests in parks.");
        ComparisonMatrix seats = room(half).counting(Counting.SEATS).matrix();
        assertThat(seats.cell("Westland", "Norland", "fisheries").score().agreement())
                .isEqualTo(1.0);
        assertThat(seats.cell("Westland", "Sudland", "fisheries").score().conflict())
                .isEqualTo(1.0);
        assertThat(seats.position("Westland", "forests").orElseThrow().points()).hasSize(1);
        assertThat(seats.cell("Westland", "Sudland", "forests"))
                .isEqualTo(room(half).matrix().cell("Westland", "Sudland", "forests"));
    }

    @Test
    void aReservationTakesOutTheIssueItNames() {
        Statement reserved =
                aligned("Westland", "Norland", "We align ourselves with Norland, except on the moratorium.", "");
        ComparisonMatrix seats = room(reserved).counting(Counting.SEATS).matrix();
        assertThat(seats.position("Westland", "fisheries")).isEmpty();
        assertThat(seats.position("Westland", "forests")).isPresent();
    }

    @Test
    void aReservationThatNamesNothingTakesOutEverything() {
        Statement reserved =
                aligned("Westland", "Norland", "We align ourselves with Norland, except for paragraph 4.", "");
        ComparisonMatrix seats = room(reserved).counting(Counting.SEATS).matrix();
        assertThat(seats.position("Westland", "forests")).isEmpty();
    }

    @Test
    void theMembersOfAGroupTakeItsSeatAndTheGroupHasNone() {
        Statement union = Rapporteur.read("European Union", "We support a moratorium.");
        ComparisonMatrix seats = room(union).counting(Counting.SEATS).matrix();
        assertThat(seats.delegations())
                .extracting(Delegation::id)
                .contains("FRA", "DEU")
                .doesNotContain("EU");
        assertThat(seats.cell("France", "Germany", "fisheries").score().agreement())
                .isEqualTo(1.0);
        assertThat(seats.explain("France", "Sudland", "fisheries").toText())
                .contains("European Union: \"We support a moratorium.\"       ");
        assertThat(room(union)
                        .counting(Counting.SEATS)
                        .between("European Union", "Sudland")
                        .matrix()
                        .delegations())
                .hasSize(2);
    }

    @Test
    void bySeatsAMemberWithoutAStatementOfItsOwnCanBeNamed() {
        Statement union = Rapporteur.read("European Union", "We support a moratorium.");
        Comparison seats = room(union).counting(Counting.SEATS);
        ComparisonMatrix matrix = seats.between("France", "Sudland").matrix();
        assertThat(matrix.delegations()).extracting(Delegation::name).containsExactly("France", "Sudland");
        assertThat(matrix.cell("France", "Sudland", "fisheries"))
                .isEqualTo(seats.matrix().cell("France", "Sudland", "fisheries"));
        assertThat(seats.between("France")
                        .against("Germany")
                        .matrix()
                        .cell("France", "Germany", "fisheries")
                        .score()
                        .agreement())
                .isEqualTo(1.0);
        assertThatThrownBy(() -> room(union).between("France")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> seats.between("Brazil")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aStatementOnBehalfOfAGroupSpeaksForItsMembers() {
        Statement latvia = Rapporteur.read(
                "Latvia", "I have the honour to speak on behalf of the European Union. We support a moratorium.");
        assertThat(latvia.onBehalfOf()).extracting(Grouping::id).containsExactly("EU");
        EndorsementGraph graph = EndorsementGraph.of(List.of(latvia, SUDLAND));
        assertThat(graph.behind("Latvia")).hasSize(26).contains(Delegation.find("France"));
        Statement norway = Rapporteur.read(
                "Norway", "Norway aligns itself with the statement of the European Union. We oppose forest roads.");
        EndorsementGraph joined = EndorsementGraph.of(List.of(latvia, norway));
        assertThat(joined.asGraph()
                        .edgeValue(Delegation.find("Norway"), Delegation.find("Latvia"))
                        .orElseThrow()
                        .kind())
                .isEqualTo(EndorsementGraph.Kind.ENDORSES);
        assertThatThrownBy(() -> joined.behind("Norlnd")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void theCountIsPartOfHowAMatrixWasMade() {
        assertThat(room().matrix().howItWasMade()).contains("counting: everybody who delivers");
        assertThat(room().counting(Counting.SEATS).matrix().howItWasMade()).contains("reservations taken out");
    }

    @Test
    void withoutEndorsementsEveryCountIsTheSame() {
        String delivered = room().matrix().toText();
        assertThat(room().counting(Counting.VOICES).matrix().toText()).isEqualTo(delivered);
        assertThat(room().counting(Counting.SEATS).matrix().toText()).isEqualTo(delivered);
    }
}
