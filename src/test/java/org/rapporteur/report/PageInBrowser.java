package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One browser for the tests of a class, which opens its page anew before each and must have nothing to complain of behind it. */
abstract class PageInBrowser {

    @TempDir
    static Path folder;

    static Path page;
    static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
        page = folder.resolve("page.html");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.size(1400, 1000);
        browser.open(page, "");
    }

    @AfterEach
    void nothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    /** The room of the tests with what changed in it. */
    static void writeRoom() {
        PageRoom.matrix().write(page, Reports.html().withDrift(PageRoom.drift()));
    }
}
