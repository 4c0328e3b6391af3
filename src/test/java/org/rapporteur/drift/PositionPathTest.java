package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

class PositionPathTest {

    private static final LocalDate DAY = LocalDate.parse("2030-03-01");

    /** Lowe, Benoit, Mikhaylov and Laver 2011, worked out for these counts. */
    @Test
    void theLogitPositionHasItsGoldenValues() {
        PathStep five = new PathStep(DAY, 5, 1, 0);
        assertThat(five.position().orElseThrow()).isCloseTo(1.299, within(0.0005));
        assertThat(five.interval().orElseThrow().low()).isCloseTo(-0.506, within(0.0005));
        assertThat(five.interval().orElseThrow().high()).isCloseTo(3.105, within(0.0005));
        PathStep fifty = new PathStep(DAY, 50, 10, 0);
        assertThat(fifty.position().orElseThrow()).isCloseTo(1.571, within(0.0005));
        assertThat(fifty.interval().orElseThrow().low()).isCloseTo(0.906, within(0.0005));
        assertThat(fifty.interval().orElseThrow().high()).isCloseTo(2.235, within(0.0005));
    }

    @Test
    void whereNoSideIsTakenThePositionIsUnknownAndNever0() {
        assertThat(new PathStep(DAY, 0, 0, 2).position()).isEmpty();
        assertThat(new PathStep(DAY, 0, 0, 2).isSilent()).isFalse();
        assertThat(new PathStep(DAY, 0, 0, 0).interval()).isEmpty();
        assertThat(new PathStep(DAY, 0, 0, 0).isSilent()).isTrue();
        assertThat(new PathStep(DAY, 3, 3, 0).position()).contains(0.0);
    }

    @Test
    void swappingTheSidesTurnsThePositionRound() {
        for (int support = 0; support < 8; support++) {
            for (int oppose = support == 0 ? 1 : 0; oppose < 8; oppose++) {
                double one = new PathStep(DAY, support, oppose, 0).position().orElseThrow();
                double other = new PathStep(DAY, oppose, support, 0).position().orElseThrow();
                assertThat(one).isCloseTo(-other, within(1e-12));
            }
        }
    }

    @Test
    void aPathHasOneStepADayInOrder() {
        PositionPath path = PositionPath.of(
                List.of(
                        Said.by("Norland", "2032-01-01", "Our fleets respect the fishing quotas."),
                        Said.by("Norland", "2031-01-01", "We oppose a new legally binding treaty on cyberspace."),
                        Said.by("Norland", "2030-01-01", "We support a new legally binding treaty on cyberspace.")),
                Codebook.ictSecurity());
        assertThat(path.dates()).isSorted().hasSize(3);
        assertThat(path.on("new-treaty").get(0).position().orElseThrow()).isPositive();
        assertThat(path.on("new-treaty").get(1).position().orElseThrow()).isNegative();
        assertThat(path.on("new-treaty").get(2).isSilent()).isTrue();
        assertThat(path.toText()).contains("2032-01-01  silent").contains("new-treaty");
        assertThat(path.toText().lines()).allMatch(line -> line.length() <= 100);
        assertThatThrownBy(() -> path.on("new-treatie")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void statementsWithoutDateOrOfTwoDelegationsAreRefused() {
        assertThatThrownBy(() -> PositionPath.of(List.of(Said.norland("We agree.")), Codebook.ictSecurity()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("date");
        assertThatThrownBy(() -> PositionPath.of(
                        List.of(
                                Said.by("Norland", "2030-01-01", "We agree."),
                                Said.by("Sudland", "2030-01-01", "We agree.")),
                        Codebook.ictSecurity()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Sudland")
                .hasMessageContaining("Norland");
        assertThatThrownBy(() -> new PathStep(DAY, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Statement named(String file, String text) {
        return Extractors.rules()
                .extract(Transcript.of(Delegation.named("Norland"), text).withSource(file));
    }

    @Test
    void aYearInTheNameOfTheFileIsTakenWhereThereIsNoDate() {
        PositionPath path = PositionPath.of(
                List.of(
                        named("NLD_69_2014.txt", "We oppose a new legally binding treaty on cyberspace."),
                        named("NLD_68_2013.txt", "We support a new legally binding treaty on cyberspace.")),
                Codebook.ictSecurity());
        assertThat(path.dates()).containsExactly(LocalDate.parse("2013-01-01"), LocalDate.parse("2014-01-01"));
        assertThat(path.toText())
                .contains("over 2 years: logit")
                .contains("\n2013  +1.10")
                .contains("\n2014  -1.10");
        Statement two = named("from-2013-to-2014.txt", "We agree.");
        assertThatThrownBy(() -> PositionPath.of(List.of(two), Codebook.ictSecurity()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("one year in its name")
                .hasMessageContaining("withDate");
    }
}
