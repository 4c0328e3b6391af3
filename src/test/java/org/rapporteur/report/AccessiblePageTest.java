package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
            "#making");

    @TempDir
    static Path folder;

    private static Path page;
    private static String axe;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        page = folder.resolve("page.html");
        PageRoom.matrix().write(page, Reports.html().withDrift(PageRoom.drift()));
        try (InputStream file = Objects.requireNonNull(AccessiblePageTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
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
            assertThat(barriers()).as(scheme + " " + place).isEqualTo("[]");
        }
        browser.open(page, "");
        browser.type("find", "protect");
        browser.await("!document.getElementById('results').hidden");
        assertThat(barriers()).as(scheme + " search").isEqualTo("[]");
        browser.open(page, "");
        browser.press("?");
        assertThat(barriers()).as(scheme + " keys").isEqualTo("[]");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aBarrierWouldBeFound() {
        browser.open(page, "#matrix");
        browser.run("document.querySelector('#find').parentNode.querySelector('span').remove();"
                + "document.querySelector('#find').removeAttribute('placeholder')");
        assertThat(barriers()).contains("label");
    }

    private static String barriers() {
        browser.run(axe);
        return String.valueOf(browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document).then(found => done(JSON.stringify(found.violations.map(each =>"
                        + " [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + (node.any[0] || node.all[0] || node.none[0] || {}).message)]))),"
                        + " error => done(String(error)));"));
    }
}
