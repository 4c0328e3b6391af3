package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Pillar;
import org.rapporteur.statement.Statement;

/** The seed statement against its hand coding. */
class SeedExtractionTest {

    private static Statement seed;
    private static List<HandCoding.Found> found;

    @BeforeAll
    static void read() throws Exception {
        seed = Rapporteur.read(Path.of("seeds/China-OEWG-2019-09.txt"));
        found = HandCoding.read("gold/China-OEWG-2019-09.tsv").compare(seed);
    }

    @Test
    void allSpansOfCodedSentencesAreExact() {
        assertThat(found.stream().filter(f -> !f.row().isProcedural()))
                .hasSize(42)
                .allMatch(HandCoding.Found::spanExact);
    }

    @Test
    void kindsStrengthsAndDirectionsReachTheFloor() {
        HandCoding.Figures figures = HandCoding.Figures.of(found);
        assertThat(figures.kinds()).as(figures.toString()).isGreaterThanOrEqualTo(52);
        assertThat(figures.strengths()).as(figures.toString()).isGreaterThanOrEqualTo(19);
        assertThat(figures.directions()).as(figures.toString()).isGreaterThanOrEqualTo(38);
    }

    @Test
    void sentencesBrokenByAPageAreWhole() {
        assertThat(seed.sentences())
                .anyMatch(s -> s.quotation().start() == 1467 && s.quotation().end() == 1671)
                .anyMatch(s -> s.quotation().start() == 3404 && s.quotation().end() == 3594);
    }

    @Test
    void issuesTheSeedDoesNotTouchAreSilent() {
        var matrix = Rapporteur.compare(List.of(seed))
                .codedBy(Codebook.ictSecurity())
                .matrix();
        for (String silent : List.of("international-law", "human-rights", "confidence-building")) {
            assertThat(matrix.position("China", silent)).as(silent).isEmpty();
        }
    }

    @Test
    void enumeratedPillarsAreKeptAndACourtesyIsNone() {
        assertThat(seed.pillars().stream().map(Pillar::number)).containsExactly(1, 2, 3, 4, 1, 2, 3);
        assertThat(seed.pillars().get(0).opening().text()).startsWith("First, we should pursue");
    }

    @Test
    void coordinatedProposalsOfOppositeDirectionAreTwoPoints() {
        long points = seed.proposals().stream()
                .filter(p -> p.sentence().start() == 4060)
                .map(p -> p.direction())
                .distinct()
                .count();
        assertThat(points).isEqualTo(2);
    }

    @Test
    void aProposalSaidTwiceIsLinked() {
        assertThat(seed.repetitions()).hasSize(1);
    }

    @Test
    void theHeadingTellsDelegationForumDateAndSpeaker() {
        assertThat(seed.delegation().id()).isEqualTo("CHN");
        assertThat(seed.transcript().forum()).contains("Working Group");
        assertThat(seed.transcript().date())
                .hasValueSatisfying(d -> assertThat(d.toString()).startsWith("2019-09"));
        assertThat(seed.transcript().speaker()).isEqualTo("Wang Lei");
    }
}
