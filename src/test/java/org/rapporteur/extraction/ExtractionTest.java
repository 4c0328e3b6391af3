package org.rapporteur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Direction;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Proposal;
import org.rapporteur.statement.Sentence;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Strength;
import org.rapporteur.statement.Transcript;

class ExtractionTest {

    private static Statement read(String text) {
        return Extractors.rules().extract(Transcript.of(Delegation.named("Norland"), text));
    }

    private static Point only(String text) {
        assertThat(read(text).points()).as(text).hasSize(1);
        return read(text).points().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            States should establish a river commission.                     | proposal   | MEDIUM | ADVANCE
            States must not pollute the river.                              | proposal   | STRONG | PREVENT
            We urge all parties to stop the fighting.                       | proposal   | STRONG | PREVENT
            We call on the Council to lift the blockade.                    | proposal   | STRONG | PREVENT
            It is imperative to open the ports.                             | proposal   | STRONG | ADVANCE
            Member States can explore new routes.                           | proposal   | WEAK   | ADVANCE
            Let us build a bridge.                                          | proposal   | MEDIUM | ADVANCE
            We support the river commission.                                | commitment | MEDIUM | ADVANCE
            We do not support the river commission.                         | commitment | MEDIUM | PREVENT
            We firmly reject the toll.                                      | commitment | STRONG | PREVENT
            Norland condemns the attack.                                    | commitment | STRONG | PREVENT
            Norland will continue to fund the school.                       | commitment | MEDIUM | ADVANCE
            My delegation stands ready to help.                             | commitment | MEDIUM | ADVANCE
            My delegation stands ready to discuss the toll.                 | commitment | WEAK   | ADVANCE
            We welcome the new bridge.                                      | value      | MEDIUM | ADVANCE
            We are deeply concerned about the drought.                      | value      | MEDIUM | PREVENT
            Such a toll would be premature.                                 | value      | MEDIUM | PREVENT
            The river flows north.                                          | fact       | MEDIUM | NEITHER
            """)
    void oneSentenceIsOnePointOfItsKind(String text, String kind, Strength strength, Direction direction) {
        Point point = only(text);
        assertThat(point.kindName()).as(text).isEqualTo(kind);
        assertThat(point.strength()).as(text).isEqualTo(strength);
        assertThat(point.direction()).as(text).isEqualTo(direction);
        assertThat(point.provenance().rule()).isNotBlank();
    }

    @Test
    void coordinatedProposalsOfOppositeDirectionAreCutApart() {
        List<Point> points = read("States should create a fair market and prevent the abuse of tolls.")
                .points();
        assertThat(points).hasSize(2);
        assertThat(points.get(0).direction()).isEqualTo(Direction.ADVANCE);
        assertThat(points.get(1).direction()).isEqualTo(Direction.PREVENT);
        assertThat(points.get(1).quotation().text()).startsWith("and prevent");
        assertThat(points.get(1).sentence()).isEqualTo(points.get(0).sentence());
    }

    @Test
    void aConcessionAndItsMainClauseAreTwoPoints() {
        List<Point> points =
                read("While we support the treaty, we cannot accept the toll.").points();
        assertThat(points).extracting(Point::direction).containsExactly(Direction.ADVANCE, Direction.PREVENT);
    }

    @Test
    void addresseesAreKeptInTheStatementsOwnWordsAndVeiledOnesStayVeiled() {
        assertThat(((Proposal) only("Some States should open their ports.")).addressee())
                .isEqualTo("Some States");
        assertThat(((Proposal) only("We call on the General Assembly to act.")).addressee())
                .isEqualTo("the General Assembly");
        assertThat(((Proposal) only("We call on the General Assembly to act."))
                        .action()
                        .text())
                .startsWith("act");
    }

    @Test
    void wordsOfOthersAreNotTheSpeakersOwn() {
        Statement statement = read("Our colleague said that the river must be closed. We disagree with that.");
        assertThat(statement.sentences().get(0).reading()).isEqualTo(Sentence.Reading.REPORTED);
        assertThat(statement.proposals()).isEmpty();
    }

    @Test
    void courtesiesAnnouncementsAndSalutationsMakeNoPoint() {
        Statement statement = read("""
                Mr. President,

                Allow me to congratulate you on your election. I would like to make the following points.

                First, setting a course.

                I thank you.""");
        assertThat(statement.points()).isEmpty();
        assertThat(statement.sentences()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void groupsAndAlignmentsAreRecognised() {
        Statement statement = read("I have the honour to speak on behalf of the Group of 77 and China. "
                + "Norland aligns itself with the statement of the European Union, except for paragraph 4.");
        assertThat(statement.onBehalfOf()).extracting(g -> g.id()).containsExactly("G77");
        assertThat(statement.endorsements()).singleElement().satisfies(e -> {
            assertThat(e.endorsed()).isEqualTo("European Union");
            assertThat(e.reserved()).isTrue();
        });
    }

    @Test
    void theSameSentenceTwiceIsOnePointSaidTwice() {
        Statement statement = read("States should open the ports. The sea is wide. States should open the ports.");
        assertThat(statement.repetitions()).containsEntry(2, 0);
        assertThat(statement.timesSaid()).containsEntry(0, 2);
        assertThat(statement.repeats(2)).isPresent();
    }

    @Test
    void namesOfDelegationsAreFoundByAnyUsualNameAndNeverByLikeness() {
        assertThat(Delegation.find("the Chinese side").id()).isEqualTo("CHN");
        assertThat(Delegation.find("PRC").id()).isEqualTo("CHN");
        assertThat(Delegation.find("Russian Federation")).isEqualTo(Delegation.find("Russia"));
        assertThat(Delegation.find("the Netherlands").id()).isEqualTo("NLD");
        assertThat(Delegation.find("USA").id()).isEqualTo("USA");
        assertThat(Delegation.find("Niger")).isNotEqualTo(Delegation.find("Nigeria"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Delegation.find("Rusia"))
                .hasMessageContaining("Russia");
    }
}
