package org.rapporteur.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.Statement;

class SharedPassagesTest {

    private static final String PASSAGE =
            "ransomware gangs that sell stolen patient records must be pursued across every jurisdiction";

    private static final Statement LATER = Said.by(
            "Sudland",
            "2031-05-02",
            "We thank the Chair. It is clear to us that " + PASSAGE + ", and without excuses.");

    private static final Statement EARLIER =
            Said.by("Norland", "2031-05-01", "My country believes that " + PASSAGE + ". We support the fund.");

    @Test
    void aSharedPassageIsFoundWithItsDirectionByDate() {
        SharedPassages shared = SharedPassages.among(List.of(LATER, EARLIER));
        assertThat(shared.passages()).hasSize(1);
        SharedPassage passage = shared.passages().get(0);
        assertThat(passage.first()).isEqualTo(EARLIER);
        assertThat(passage.firstQuotation().text()).contains(PASSAGE);
        assertThat(passage.describe()).startsWith("Sudland has ").contains("that Norland had before");
        assertThat(shared.toText().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aFewOtherWordsInsideDoNotBreakAPassage() {
        Statement near =
                Said.by("Ostania", "It is plain that " + PASSAGE.replace("must be", "must indeed always be") + ".");
        SharedPassages shared = SharedPassages.among(List.of(EARLIER, near));
        assertThat(shared.passages()).hasSize(1);
        assertThat(shared.passages().get(0).isDated()).isFalse();
        assertThat(shared.passages().get(0).describe()).startsWith("Norland and Ostania share ");
    }

    @Test
    void formulasAndNamesTellNothing() {
        String formula =
                " speaks on behalf of the Permanent Representative of Westmark to the United Nations in New York.";
        SharedPassages shared = SharedPassages.among(List.of(
                Said.by("Norland", "My country" + formula + " We support the fund."),
                Said.by("Sudland", "The minister" + formula + " We oppose the fund.")));
        assertThat(shared.passages()).isEmpty();
    }

    @Test
    void oneDelegationSharesNothingWithItself() {
        assertThat(SharedPassages.among(List.of(EARLIER, EARLIER)).passages()).isEmpty();
        assertThatThrownBy(() -> SharedPassages.among(List.of()).toText(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyCopiesTakeBoundedTime() {
        String text = (PASSAGE + ". We must act. ").repeat(3_000);
        Statement one = Said.by("Norland", text);
        Statement other = Said.by("Sudland", text);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SharedPassages.among(List.of(one, other)));
    }
}
