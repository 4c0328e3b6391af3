package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;

/** The page of a General Debate, nearly two hundred speeches: how large it is, how soon it can be used, and by whom. */
@Tag("evaluation")
class WholeDebatePageTest {

    private static final int MOST_BYTES = 12_000_000;
    private static final double SOON = 2_000;

    @TempDir
    static Path folder;

    @Test
    void aPageOfAWholeDebateOpensSoonAndHasNoBarrier() throws Exception {
        Path speeches = Path.of(System.getProperty("rapporteur.data", "../shared/data"), "ungdc", "txt", "69");
        Assumptions.assumeTrue(
                Files.isDirectory(speeches),
                "no " + speeches + ": name the folder of the material with -Drapporteur.data=FOLDER");
        Path page = folder.resolve("debate.html");
        try (Browser browser = Browser.start()) {
            Rapporteur.compare(Rapporteur.readAll(speeches))
                    .codedBy(Codebook.generalDebate())
                    .matrix()
                    .write(page, Reports.html());
            assertThat(Files.size(page)).isLessThan(MOST_BYTES);
            browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            browser.size(1400, 1000);
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                browser.open(page, "");
                best = Math.min(
                        best, Double.parseDouble(browser.ask("performance.getEntriesByName('ready')[0].startTime")));
            }
            System.out.printf(
                    java.util.Locale.ROOT,
                    "The page of %s: %.1f MB, ready after %.0f ms at best of three%n",
                    speeches.getFileName(),
                    Files.size(page) / 1e6,
                    best);
            assertThat(best).isLessThan(SOON);
            for (String scheme : new String[] {"light", "dark"}) {
                browser.prefers(scheme);
                for (String place :
                        new String[] {"", "#cell/BRA/CHL", "#positions", "#coalitions", "#t0p1", "#making"}) {
                    browser.open(page, place);
                    assertThat(Axe.barriers(browser)).as(scheme + " " + place).isEqualTo("[]");
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
