package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.insight.Coalitions;

/** What a reader does with the matrix and the reasons behind its cells, in a real browser. */
class MatrixInBrowserTest extends PageInBrowser {

    private static final ComparisonMatrix ROOM = PageRoom.matrix();
    private static Path crowd;

    @BeforeAll
    static void start() {
        crowd = folder.resolve("crowd.html");
        ROOM.write(page, Reports.html().withDrift(PageRoom.drift()));
        PageRoom.crowd(70).write(crowd, Reports.html());
    }

    private static WebElement cell(String one, String other) {
        return browser.find("#grid td[title^='\u2068" + one + "\u2069 and \u2068" + other + "\u2069']");
    }

    private static List<String> rows() {
        return browser.texts("#grid tbody th");
    }

    private static String here() {
        return browser.ask("decodeURIComponent(location.hash)");
    }

    @Test
    void theMatrixShowsAgreementAndConflictOfEveryTwo() {
        for (OverallScore pair : ROOM.pairs()) {
            String shown = cell(pair.first().name(), pair.second().name()).getText();
            if (pair.comparable()) {
                assertThat(shown.replaceAll("\\s", ""))
                        .isEqualTo(Math.round(100 * pair.similarity()) + "/" + Math.round(100 * pair.divergence()));
            } else {
                assertThat(shown).isEmpty();
            }
        }
        assertThat(rows()).containsExactlyInAnyOrder("Norland", "Ostania", "Sudland", "Westmark");
    }

    @Test
    void anIssueCanBeChosenAndSilenceIsAPattern() {
        browser.choosePart("issue", "Forests");
        browser.await("location.hash === '#matrix/forests'");
        WebElement silent = cell("Westmark", "Norland");
        assertThat(silent.getAttribute("class")).contains("silent");
        assertThat(silent.getText()).isEmpty();
        assertThat(silent.getAttribute("aria-label")).contains("Westmark").contains("is silent");
        assertThat(silent.getCssValue("background-image")).contains("radial-gradient");
        browser.press(Keys.ESCAPE);
        browser.driver().navigate().back();
        browser.await("document.getElementById('issue').value === '-1'");
    }

    @Test
    void whatIsShownCanBeChosen() {
        OverallScore pair = ROOM.overall("Norland", "Ostania");
        browser.choose("show", "Conflict");
        assertThat(cell("Norland", "Ostania").getText()).startsWith(Long.toString(Math.round(100 * pair.divergence())));
        browser.choose("show", "Unshared");
        assertThat(cell("Norland", "Ostania").getText()).isEqualTo(Long.toString(Math.round(100 * pair.unshared())));
        browser.choose("show", "Coverage");
        assertThat(cell("Norland", "Ostania").getText()).isEqualTo(Long.toString(Math.round(100 * pair.coverage())));
        assertThat(browser.find("#legend").getText()).startsWith("Coverage");
    }

    @Test
    void rowsCanBePutInOrder() {
        browser.choose("order", "By name");
        assertThat(rows()).containsExactly("Norland", "Ostania", "Sudland", "Westmark");
        browser.choose("order", "By similarity");
        assertThat(rows())
                .containsExactlyElementsOf(
                        ROOM.inOrderOfSimilarity().stream().map(d -> d.name()).toList());
        browser.choose("order", "By nearness");
        assertThat(browser.find("#near").isDisplayed()).isTrue();
        browser.choosePart("near", "Sudland");
        assertThat(rows().subList(0, 2))
                .containsExactly("Sudland", ROOM.nearest("Sudland").get(0).name());
        browser.choose("order", "By value");
        assertThat(rows()).hasSize(4);
        browser.choose("order", "By group");
        assertThat(browser.all("#grid tr.split")).hasSize(1);
    }

    @Test
    void rowsCanBeFilteredByNameByGroupAndByConflict() {
        browser.type("who", "nor, west");
        assertThat(rows()).containsExactlyInAnyOrder("Norland", "Westmark");
        assertThat(browser.find("#grid-note").getText()).startsWith("2 of 4 delegations in the rows. ");
        assertThat(browser.find("#live").getAttribute("textContent")).isEqualTo("2 rows, 4 columns");
        browser.type("who", "nobody");
        assertThat(browser.find("#grid-note").getText()).startsWith("Nothing is left");
        browser.find("#who").clear();
        browser.find("#who").sendKeys(" ", Keys.BACK_SPACE);
        browser.choose("group", "Group 1");
        assertThat(rows().size()).isBetween(1, 3);
        browser.choose("group", "Everybody");
        browser.find("#clash").click();
        assertThat(browser.all("#grid td.dim")).isNotEmpty();
        assertThat(cell("Norland", "Ostania").getAttribute("class")).doesNotContain("dim");
    }

    @Test
    void aClickOpensTheReasonsAndEscapeGivesTheFocusBack() {
        browser.choosePart("issue", "Fisheries");
        browser.await("location.hash === '#matrix/fisheries'");
        cell("Norland", "Sudland").click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("panel-title");
        assertThat(browser.find("#panel-title").getText()).isEqualTo("Norland and Sudland\nFisheries");
        assertThat(browser.find("#panel .sentence").getText())
                .isEqualTo(ROOM.cell("Norland", "Sudland", "fisheries").score().describe());
        assertThat(browser.find("#panel .pair").getText())
                .contains("% conflict")
                .contains("weight")
                .contains("A moratorium should be declared.")
                .contains("We oppose a moratorium.")
                .contains("We support a moratorium.");
        browser.press(Keys.ESCAPE);
        browser.await("document.getElementById('panel').hidden");
        assertThat(browser.ask("document.activeElement.title"))
                .contains("Norland")
                .contains("Sudland");
        assertThat(here()).isEqualTo("#matrix/fisheries");
    }

    @Test
    void theButtonClosesThePanelToo() {
        cell("Norland", "Sudland").click();
        browser.await("!document.getElementById('panel').hidden");
        browser.find("#panel-close").click();
        browser.await("document.getElementById('panel').hidden");
        assertThat(browser.find("#panel").isDisplayed()).isFalse();
        assertThat(browser.ask("document.activeElement === document.querySelector('#grid td[tabindex=\"0\"]')"))
                .as("the cell has the focus again")
                .isEqualTo("true");
    }

    @Test
    void wordsOfDutyAndNegationAreMarkedWhereTheyDiffer() {
        browser.open(page, "#cell/Norland/Sudland/fisheries");
        assertThat(browser.texts("#panel .w")).contains("oppose");
        assertThat(browser.texts("#panel .w.differs")).isNotEmpty();
    }

    @Test
    void aCellOnFewPairsOrOnWordsOnlyIsFramedAndSaysSo() {
        browser.choosePart("issue", "Fisheries");
        browser.await("location.hash === '#matrix/fisheries'");
        assertThat(browser.find("#legend").getText()).contains("dotted frame").contains("striped bar");
        for (OverallScore pair : ROOM.pairs()) {
            Cell shared =
                    ROOM.cell(pair.first(), pair.second(), ROOM.on("fisheries").issue());
            if (shared.scored()) {
                Reasons.Ground ground =
                        Reasons.of(shared.score(), Integer.MAX_VALUE).ground();
                boolean thin = ground.pairs() > 0 && (ground.pairs() < 3 || ground.onQuestions() == 0);
                WebElement shown = cell(pair.first().name(), pair.second().name());
                assertThat(shown.getAttribute("class").contains("thin")).isEqualTo(thin);
                assertThat(shown.getAttribute("title"))
                        .contains(ground.pairs() == 0 ? "No two points meet" : "Rests on " + ground.pairs() + " pair");
            }
        }
        cell("Norland", "Westmark").click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel p.thin").getText())
                .isEqualTo("Rests on 1 pair of points, on a shared question. Thin ground: read it as a hint.");
    }

    @Test
    void anOverallCellCountsThePairsOfAllIssues() {
        browser.open(page, "#cell/Ostania/Sudland");
        OverallScore pair = ROOM.overall("Ostania", "Sudland");
        int pairs = pair.jointIssues().stream()
                .mapToInt(issue -> Reasons.of(
                                ROOM.cell("Ostania", "Sudland", issue.id()).score(), Integer.MAX_VALUE)
                        .ground()
                        .pairs())
                .sum();
        assertThat(browser.find("#panel-body").getText())
                .contains("Rests on " + pairs + " pairs of points")
                .contains("Of the agreement "
                        + Math.round(100 * pair.agreementOnQuestions() / pair.similarity())
                        + " % rests on shared questions.");
    }

    @Test
    void theStripesAreOfTheSameColoursOnPaleAndOnDarkCells() {
        List<String> stripes = browser.all("#grid td.cell i").stream()
                .map(mark -> mark.getCssValue("background-image"))
                .distinct()
                .toList();
        assertThat(stripes).hasSize(1);
    }

    @Test
    void whereTheRoomDoesNotDivideTheMatrixSaysWhatTheCoalitionsSay() {
        assertThat(Coalitions.of(ROOM).cut().hasStructure()).isTrue();
        assertThat(browser.all("#v-matrix .caution")).isEmpty();
        Path pair = folder.resolve("pair.html");
        Rapporteur.compare(PageRoom.four().subList(0, 2))
                .codedBy(PageRoom.TALKS)
                .matrix()
                .write(pair, Reports.html());
        browser.open(pair, "");
        assertThat(browser.find("#v-matrix .caution").getText()).startsWith("Two delegations cannot show a pattern");
    }

    @Test
    void theOverallCellLeadsOnToItsIssuesWithCoverageAndBounds() {
        cell("Ostania", "Sudland").click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel .sentence").getText())
                .isEqualTo(ROOM.overall("Ostania", "Sudland").describe());
        assertThat(browser.find("#panel-body").getText()).contains("Coverage").contains("Bounds");
        assertThat(browser.texts("#panel tbody tr"))
                .anyMatch(row -> row.startsWith("Rivers") && row.contains("Both are silent on it."));
        browser.find("#panel tbody a").click();
        browser.await("location.hash.split('/').length === 4");
        assertThat(browser.find("#panel-title").getText()).contains("Fisheries");
        browser.driver().navigate().back();
        browser.await("location.hash.split('/').length === 3");
        assertThat(browser.find("#panel-title").getText()).contains("over all issues");
    }

    @Test
    void aQuotationLeadsToItsSentenceAndBack() {
        browser.open(page, "#cell/Norland/Sudland/fisheries");
        WebElement quote = browser.find("#panel .quote a");
        String words = quote.getText();
        quote.click();
        browser.await("document.querySelector('mark.on')");
        assertThat(browser.find("mark.on").getText()).isEqualTo(words);
        assertThat(browser.find("#v-statements").isDisplayed()).isTrue();
        assertThat(browser.find("#panel").isDisplayed()).isFalse();
        browser.find("#notes .back").click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(here()).isEqualTo("#cell/Norland/Sudland/fisheries");
    }

    @Test
    void theKeyboardAloneWillDo() {
        browser.choose("order", "By name");
        browser.run("document.querySelector('#grid td[tabindex=\"0\"]').focus()");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(browser.ask("document.activeElement.dataset.r + ' ' + document.activeElement.dataset.c"))
                .isEqualTo("1 2");
        assertThat(browser.all("#grid td[tabindex='0']")).hasSize(1);
        browser.press(Keys.END);
        assertThat(browser.ask("document.activeElement.dataset.c")).isEqualTo("3");
        browser.press(Keys.HOME);
        assertThat(browser.ask("document.activeElement.dataset.c")).isEqualTo("0");
        browser.pressWithControl(Keys.END);
        assertThat(browser.ask("document.activeElement.dataset.r + ' ' + document.activeElement.dataset.c"))
                .isEqualTo("3 3");
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_LEFT, Keys.ENTER);
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel-title").getText()).startsWith("Ostania and Sudland");
        browser.press(Keys.ESCAPE);
        browser.await("document.getElementById('panel').hidden");
        browser.press("]");
        browser.await("location.hash === '#matrix/fisheries'");
        browser.press("[");
        browser.await("location.hash === '#matrix'");
    }

    @Test
    void theKeysAreListedAndViewsHaveNumbers() {
        browser.press("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
        browser.press("2");
        browser.await("document.getElementById('v-positions').classList.contains('current')");
        browser.find("#help").click();
        browser.find("#keys-close").click();
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
    }

    @Test
    void aPlaceThatDoesNotExistLeadsToTheMatrix() {
        browser.open(page, "#cell/Nowhere/Norland");
        assertThat(browser.find("#v-matrix").isDisplayed()).isTrue();
        browser.open(page, "#%E0%A4%A");
        assertThat(browser.find("#v-matrix").isDisplayed()).isTrue();
    }

    @Test
    void aLargeRoomIsDrawnWhereItIsLookedAt() {
        browser.open(crowd, "");
        browser.choose("order", "By name");
        assertThat(browser.all("#grid td.cell").size()).isLessThan(70 * 70);
        assertThat(browser.find("#overview canvas").isDisplayed()).isTrue();
        browser.run("document.querySelector('#grid td[tabindex=\"0\"]').focus()");
        browser.pressWithControl(Keys.END);
        assertThat(browser.ask("document.activeElement.dataset.r + ' ' + document.activeElement.dataset.c"))
                .isEqualTo("69 69");
        browser.press(Keys.ARROW_LEFT, Keys.PAGE_UP);
        assertThat(browser.ask("document.activeElement.dataset.c")).isEqualTo("68");
        browser.press(Keys.ENTER);
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel-title").getText()).contains("Land 168");
        browser.press(Keys.ESCAPE);
        browser.await("document.getElementById('panel').hidden");
        browser.find("#overview canvas").click();
        browser.await("document.getElementById('grid').scrollTop > 100");
        browser.await("document.querySelector('#grid td[data-r=\"35\"]')");
    }

    @Test
    void aNarrowScreenHasRoomForAllOfIt() {
        browser.size(375, 800);
        browser.open(page, "#cell/Norland/Sudland/fisheries");
        assertThat(browser.find("#panel").getSize().getWidth()).isGreaterThan(350);
        browser.press(Keys.ESCAPE);
        for (String view : List.of("matrix", "positions", "coalitions", "change", "statements", "making")) {
            browser.open(page, "#" + view);
            assertThat(browser.ask("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(view)
                    .isEqualTo("true");
        }
    }
}
