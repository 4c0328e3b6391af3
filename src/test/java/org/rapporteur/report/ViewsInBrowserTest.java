package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rapporteur.Rapporteur;
import org.rapporteur.issue.Codebook;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Provenance;
import org.rapporteur.statement.Statement;

/** Positions, statements, changes, search, theme and paper, in a real browser. */
class ViewsInBrowserTest extends PageInBrowser {

    @BeforeAll
    static void start() {
        writeRoom();
    }

    @Test
    void everyViewIsReachedByItsLinkAndLeftByTheBackButton() {
        List<String> views = List.of("matrix", "positions", "coalitions", "change", "statements", "making");
        for (String view : views) {
            browser.find(".views a[href='#" + view + "']").click();
            browser.await("document.getElementById('v-" + view + "').classList.contains('current')");
            assertThat(browser.all(".view.current")).hasSize(1);
            assertThat(browser.find(".views a[aria-current]").getAttribute("href"))
                    .endsWith("#" + view);
        }
        browser.driver().navigate().back();
        browser.await("document.getElementById('v-statements').classList.contains('current')");
    }

    @Test
    void aPositionOpensThePointsBehindIt() {
        browser.open(page, "#positions");
        WebElement cell = browser.find("#p-all tbody tr:nth-child(1) td:nth-child(2)");
        cell.click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel-title").getText()).contains("Fisheries");
        assertThat(browser.all("#panel .quote")).isNotEmpty();
        browser.press(Keys.ESCAPE);
        browser.await("document.getElementById('panel').hidden");
        assertThat(browser.ask("document.activeElement.tagName")).isEqualTo("TD");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("!document.getElementById('panel').hidden");
        browser.press(Keys.ESCAPE);
        browser.await("location.hash === '#positions'");
    }

    @Test
    void oneIssueShowsAStanceInWordsOnEveryQuestion() {
        browser.open(page, "#positions");
        browser.choosePart("p-issue", "Fisheries");
        browser.await("location.hash === '#positions/fisheries'");
        assertThat(browser.texts("#p-one tbody tr"))
                .anyMatch(row -> row.startsWith("Norland") && row.contains("▼ against"))
                .anyMatch(row -> row.startsWith("Sudland") && row.contains("▲ for") && row.contains("strong"));
        browser.choosePart("p-issue", "Forests");
        browser.await("location.hash === '#positions/forests'");
        assertThat(browser.find("#p-one tr[data-d='3'] td").getAttribute("class"))
                .isEqualTo("silent");
        browser.type("p-who", "Ost");
        assertThat(browser.texts("#p-one tbody tr").stream().filter(row -> !row.isEmpty()))
                .hasSize(1);
        assertThat(browser.find("#live").getAttribute("textContent")).isEqualTo("1 delegations");
    }

    @Test
    void aStatementShowsItsPointsAndTheRuleThatDecided() {
        browser.open(page, "#statements");
        browser.choosePart("text", "Sudland");
        browser.await("location.hash === '#t2'");
        assertThat(browser.find("#t2").isDisplayed()).isTrue();
        assertThat(browser.find("#t0").isDisplayed()).isFalse();
        assertThat(browser.texts("#notes .what")).anyMatch(what -> what.startsWith("rules:"));
        browser.all("#notes button").get(1).click();
        browser.await("location.hash === '#t2p1'");
        assertThat(browser.find("mark.on").getText()).isEqualTo("All States must protect fish.");
        browser.find("#x2 mark").click();
        browser.await("location.hash === '#t2p0'");
        assertThat(browser.find("#notes [aria-current]").getText()).contains("We support a moratorium.");
        browser.choosePart("t-issue", "Forests");
        assertThat(browser.find("#x2 mark").getAttribute("class")).contains("off");
        assertThat(browser.texts("#notes button")).allMatch(point -> point.contains("Forests"));
    }

    @Test
    void searchFindsDelegationsIssuesAndPlacesInTexts() {
        browser.press("/");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("find");
        browser.press("protect");
        browser.await("!document.getElementById('results').hidden");
        assertThat(browser.find("#results").getText()).contains("2 places in the texts");
        assertThat(browser.texts("#results li")).anyMatch(hit -> hit.contains("All States must protect fish"));
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("/^#t\\d+-\\d+-\\d+$/.test(location.hash)");
        assertThat(browser.ask("CSS.highlights.has('hit')")).isEqualTo("true");
        assertThat(browser.find("#results").isDisplayed()).isFalse();
        browser.type("find", "fisher");
        browser.await("!document.getElementById('results').hidden");
        browser.find("#results a[href='#matrix/fisheries']").click();
        browser.await("document.getElementById('issue').value === '0'");
        browser.type("find", "Westm");
        browser.await("document.querySelector('#results a[href^=\"#matrix/who\"]')");
        browser.find("#results a[href^='#matrix/who']").click();
        browser.await("document.querySelectorAll('#grid tbody th').length === 1");
    }

    @Test
    void severalWordsAreFoundAnywhereInOneSentenceAndEachIsMarked() {
        browser.type("find", "fish states");
        browser.await("document.querySelectorAll('#results mark').length > 1");
        assertThat(browser.texts("#results mark").subList(0, 2)).containsExactly("States", "fish");
        assertThat(browser.find("#results").getText()).contains("with all words in one sentence");
        browser.find("#results ul a[href^='#t']").click();
        browser.await("/^#t\\d+-\\d+-\\d+-\\d+-\\d+$/.test(location.hash)");
        assertThat(browser.ask("CSS.highlights.get('hit').size")).isEqualTo("2");
        browser.type("find", "moratorium protect");
        browser.await("!document.getElementById('results').hidden");
        assertThat(browser.find("#results").getText())
                .as("they stand in sentences next to each other")
                .startsWith("0 places");
        browser.type("find", "\"must protect\"");
        browser.await("document.querySelector('#results mark')");
        assertThat(browser.texts("#results mark")).containsExactly("must protect");
        browser.type("find", "\"protect must\"");
        browser.await("document.querySelector('#results .note').textContent.startsWith('0 places')");
    }

    @Test
    void allColumnsOfSixteenIssuesCanBeSeen() {
        Path wide = folder.resolve("wide.html");
        Codebook codes = Codebook.generalDebate();
        assertThat(codes.issues()).hasSize(16);
        Rapporteur.compare(List.of(
                        PageRoom.said("Commonwealth of Norland", "We support human rights. We fight climate change."),
                        PageRoom.said("Sudland", "We support human rights. We oppose sanctions.")))
                .codedBy(codes)
                .matrix()
                .write(wide, Reports.html());
        browser.open(wide, "#positions");
        assertThat(browser.ask("document.getElementById('p-all').scrollWidth"
                        + " <= document.getElementById('p-all').clientWidth"))
                .isEqualTo("true");
        browser.size(700, 1000);
        assertThat(browser.ask("document.getElementById('p-all').scrollWidth"
                        + " > document.getElementById('p-all').clientWidth"))
                .isEqualTo("true");
        browser.run("document.getElementById('p-all').scrollLeft = 400");
        assertThat(browser.ask("document.querySelector('#p-all tbody th').getBoundingClientRect().left"
                        + " - document.getElementById('p-all').getBoundingClientRect().left < 2"))
                .as("the names stay in sight")
                .isEqualTo("true");
    }

    @Test
    void whatAPersonCodedBearsTheirName() {
        Path corrected = folder.resolve("corrected.html");
        List<Statement> room = new ArrayList<>(PageRoom.four());
        Statement machine = room.get(0);
        Point point = machine.points().get(0);
        room.set(
                0,
                Statement.of(
                        machine.transcript(),
                        List.of(new Claim(
                                Claim.Kind.VALUE,
                                point.quotation(),
                                point.sentence(),
                                point.direction(),
                                point.strength(),
                                new Provenance("anna", "by hand", List.of())))));
        Rapporteur.compare(room).codedBy(PageRoom.TALKS).matrix().write(corrected, Reports.html());
        browser.open(corrected, "#cell/Norland/Sudland/fisheries");
        assertThat(browser.texts("#panel .hand")).isNotEmpty().allMatch(tag -> tag.equals("coded by anna"));
        assertThat(browser.all("#panel .quote").size())
                .isGreaterThan(browser.all("#panel .hand").size());
    }

    @Test
    void escapeLeavesTheSearchAndStrangePatternsAreOnlyText() {
        browser.type("find", "(.*[");
        browser.await("!document.getElementById('results').hidden");
        assertThat(browser.find("#results").getText()).startsWith("0 places");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#results").isDisplayed()).isFalse();
    }

    @Test
    void changesCanBeFilteredByKindAndLeadToTheirTexts() {
        browser.open(page, "#change");
        int all = browser.all(".entry").size();
        browser.choose("kind", "softened");
        assertThat(browser.all(".entry:not([hidden])")).hasSizeLessThan(all).hasSize(1);
        browser.find(".entry:not([hidden]) blockquote a").click();
        browser.await("document.querySelector('mark.on')");
        assertThat(browser.find("mark.on").getText()).isEqualTo("States shall share data on fish.");
    }

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen() {
        browser.prefers("dark");
        String dark = browser.find("body").getCssValue("background-color");
        browser.prefers("light");
        String light = browser.find("body").getCssValue("background-color");
        assertThat(dark).isNotEqualTo(light);
        WebElement button = browser.find("#theme");
        button.click();
        button.click();
        assertThat(button.getAttribute("aria-label")).isEqualTo("Theme: dark");
        assertThat(browser.find("body").getCssValue("background-color")).isEqualTo(dark);
        button.click();
        assertThat(browser.find("body").getCssValue("background-color")).isEqualTo(light);
    }

    @Test
    void onPaperTheReasonsFollowTheMatrixAndControlsAreLeftOut() {
        browser.open(page, "#cell/Norland/Sudland/fisheries");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.find(".views").isDisplayed()).isFalse();
        assertThat(browser.find("#v-matrix .bar").isDisplayed()).isFalse();
        assertThat(browser.find("#grid table").isDisplayed()).isTrue();
        assertThat(browser.find("#panel").getCssValue("position")).isEqualTo("static");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void withoutScriptEverythingCanStillBeRead() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.driver().get("about:blank");
            browser.driver().get(page.toUri().toString());
            assertThat(browser.find("#v-matrix noscript table").getText()).contains("Norland");
            assertThat(browser.find("#p-all").getText()).contains("Fisheries");
            assertThat(browser.find("#x2").getText()).contains("All States must protect fish.");
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void aSkipLinkLeadsPastTheHead() {
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.className")).isEqualTo("skip");
    }
}
