package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds no barrier in any view, light and dark, with the reasons open and without. */
class AccessiblePageTest {

    private static final List<String> PLACES = List.of(
            "#matrix",
            "#matrix/forests",
            "#cell/Norland/Sudland",
            "#cell/Norland/Sudland/fisheries",
            "#cell/Norland/Westmark/forests",
            "#positions",
            "#positions/fisheries",
            "#position/Norland/fisheries",
            "#coalitions",
            "#change",
            "#statements",
            "#t2p1",
            "#making",
            "#nonsense");

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        page = folder.resolve("page.html");
        PageRoom.matrix().write(page, Reports.html().withDrift(PageRoom.drift()));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noBarrierIsFound(String scheme) {
        browser.prefers(scheme);
        for (String place : PLACES) {
            browser.open(page, place);
            assertThat(Axe.barriers(browser)).as(scheme + " " + place).isEqualTo("[]");
        }
        browser.open(page, "");
        browser.type("find", "protect");
        browser.await("!document.getElementById('results').hidden");
        assertThat(Axe.barriers(browser)).as(scheme + " search").isEqualTo("[]");
        browser.open(page, "");
        browser.press("?");
        assertThat(Axe.barriers(browser)).as(scheme + " keys").isEqualTo("[]");
        browser.open(page, "#matrix/fisheries");
        browser.find("#firm").click();
        assertThat(Axe.barriers(browser)).as(scheme + " thin cells hidden").isEqualTo("[]");
        browser.open(page, "#cell/Norland/Sudland/fisheries");
        browser.run("document.execCommand = () => false");
        browser.find("#panel-copy").click();
        assertThat(Axe.barriers(browser)).as(scheme + " copy").isEqualTo("[]");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aBarrierWouldBeFound() {
        browser.open(page, "#matrix");
        browser.run("document.querySelector('#find').parentNode.querySelector('span').remove();"
                + "document.querySelector('#find').removeAttribute('placeholder')");
        assertThat(Axe.barriers(browser)).contains("label");
    }
}
