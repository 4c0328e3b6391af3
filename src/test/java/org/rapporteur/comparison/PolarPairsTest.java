package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Delegation;

/** Similar wording is not agreement: sentences for and against one thing, with things from many fields. */
class PolarPairsTest {

    private static final List<String> THINGS = List.of(
            "legally binding treaty",
            "fund",
            "humanitarian fund",
            "ceasefire",
            "moratorium",
            "observer mission",
            "peacekeeping mission",
            "code of conduct",
            "fishing agreement",
            "joint commission",
            "no-fly zone",
            "carbon tax",
            "debt relief initiative",
            "nuclear-weapon-free zone",
            "special tribunal",
            "permanent forum",
            "regional court",
            "arms embargo",
            "fact-finding mission",
            "early warning system",
            "climate adaptation fund",
            "free trade area",
            "global pandemic accord",
            "buffer zone",
            "data protection framework");
    private static final Delegation ONE = Delegation.named("Norland");
    private static final Delegation OTHER = Delegation.named("Sudland");

    private static OverallScore compare(String one, String other, boolean coded) {
        Comparison comparison = Rapporteur.compare(List.of(Rapporteur.read(ONE, one), Rapporteur.read(OTHER, other)));
        ComparisonMatrix matrix =
                coded ? comparison.codedBy(Codebook.ictSecurity()).matrix() : comparison.matrix();
        return matrix.overall("Norland", "Sudland");
    }

    @Test
    void supportAgainstOppositionOfATreatyIsConflict() {
        for (boolean coded : List.of(false, true)) {
            String support = "We support a legally binding treaty.";
            assertThat(compare(support, "We oppose a legally binding treaty.", coded)
                            .divergence())
                    .isGreaterThan(0.9);
            for (String against : List.of(
                    "We do not support a legally binding treaty.",
                    "We see no need for a legally binding treaty.",
                    "Such a treaty would be premature.")) {
                assertThat(compare(support, against, coded).divergence())
                        .as(against)
                        .isGreaterThan(0.5);
            }
            assertThat(compare(
                                    "We support negotiations on a treaty.",
                                    "A binding instrument should be negotiated.",
                                    coded)
                            .similarity())
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void thePatternsHoldForThingsOfOtherFields() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String thing : THINGS) {
            String support = "We support a " + thing + ".";
            for (String against : List.of("We oppose a ", "We do not support a ", "We see no need for a ")) {
                all++;
                note(
                        wrong,
                        against + thing,
                        compare(support, against + thing + ".", false).divergence());
            }
            all += 2;
            note(
                    wrong,
                    "premature " + thing,
                    compare(support, "Such a " + thing + " would be premature.", false)
                            .divergence());
            note(
                    wrong,
                    "negotiate " + thing,
                    compare(
                                    "We support negotiations on a " + thing + ".",
                                    "A " + thing + " should be negotiated.",
                                    false)
                            .similarity());
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 20);
    }

    private static void note(List<String> wrong, String what, double value) {
        if (!(value > 0.5)) {
            wrong.add(what + " " + value);
        }
    }
}
