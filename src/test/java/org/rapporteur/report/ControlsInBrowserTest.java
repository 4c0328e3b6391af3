package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;

/** Every control of the page and every key, and what the page says where there is little or nothing. */
class ControlsInBrowserTest extends PageInBrowser {

    private static final Path TESTS = Path.of("src/test/java/org/rapporteur/report");
    private static final List<String> VIEWS =
            List.of("matrix", "positions", "coalitions", "change", "statements", "making");

    @BeforeAll
    static void start() {
        writeRoom();
    }

    private static String focus() {
        return browser.ask("document.activeElement.dataset.r + ' ' + document.activeElement.dataset.c");
    }

    private static Path written(String name, ComparisonMatrix matrix) {
        Path file = folder.resolve(name);
        matrix.write(file, Reports.html());
        return file;
    }

    @Test
    void everyControlIsUsedByATest() throws IOException {
        List<String> controls = browser.all("button[id], select[id], input[id], textarea[id], canvas[id]").stream()
                .map(control -> control.getAttribute("id"))
                .toList();
        assertThat(controls).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(file -> file.toString().endsWith("InBrowserTest.java"))
                    .sorted()
                    .toList()) {
                tests.append(Files.readString(file));
            }
        }
        List<String> untried = new ArrayList<>(controls);
        untried.removeIf(id -> tests.indexOf("\"" + id + "\"") >= 0 || tests.indexOf("#" + id + "\"") >= 0);
        assertThat(untried).isEmpty();
    }

    @Test
    void everyViewHasItsNumber() {
        for (int i = 0; i < VIEWS.size(); i++) {
            browser.press(Integer.toString(i + 1));
            browser.await("document.getElementById('v-" + VIEWS.get(i) + "').classList.contains('current')");
        }
        browser.press("9");
        assertThat(browser.find("#v-making").isDisplayed())
                .as("there is no ninth view")
                .isTrue();
    }

    @Test
    void issuesGoRoundInBothDirections() {
        browser.press("[");
        browser.await("document.getElementById('issue').value === '2'");
        browser.press("]");
        browser.await("document.getElementById('issue').value === '-1'");
        browser.open(page, "#positions");
        browser.press("]");
        assertThat(browser.ask("location.hash")).as("only in the matrix").isEqualTo("#positions");
    }

    @Test
    void keysAreLettersWhereOneWrites() {
        browser.find("#who").sendKeys("c[2?/");
        assertThat(browser.find("#who").getDomProperty("value")).isEqualTo("c[2?/");
        assertThat(browser.find("#v-matrix").isDisplayed()).isTrue();
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
    }

    @Test
    void theMatrixIsWalkedWithAllItsKeys() {
        browser.run("document.querySelector('#grid td[tabindex=\"0\"]').focus()");
        browser.pressWithControl(Keys.END);
        assertThat(focus()).isEqualTo("3 3");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
        assertThat(focus()).as("there is nothing beyond").isEqualTo("3 3");
        browser.pressWithControl(Keys.HOME);
        assertThat(focus()).isEqualTo("0 0");
        browser.press(Keys.PAGE_DOWN, Keys.PAGE_DOWN);
        assertThat(focus()).isEqualTo("3 0");
        browser.press(Keys.PAGE_UP, Keys.PAGE_UP);
        assertThat(focus()).isEqualTo("0 0");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#panel").isDisplayed())
                .as("nobody is compared with himself")
                .isFalse();
        browser.press(Keys.ARROW_RIGHT, Keys.SPACE);
        browser.await("!document.getElementById('panel').hidden");
    }

    @Test
    void thePositionsAreWalkedWithAllTheirKeys() {
        browser.open(page, "#positions");
        String place = "(() => { const cell = document.activeElement;"
                + " return cell.parentNode.rowIndex + ' ' + cell.cellIndex; })()";
        browser.run("document.querySelector('#p-all td[tabindex=\"0\"]').focus()");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
        assertThat(browser.ask(place)).isEqualTo("2 2");
        browser.press(Keys.END);
        assertThat(browser.ask(place)).isEqualTo("2 3");
        browser.press(Keys.HOME, Keys.ARROW_UP);
        assertThat(browser.ask(place)).isEqualTo("1 1");
        browser.pressWithControl(Keys.END);
        assertThat(browser.ask(place)).isEqualTo("4 3");
        browser.pressWithControl(Keys.HOME);
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.ask(place)).isEqualTo("1 1");
        browser.press(Keys.SPACE);
        browser.await("!document.getElementById('panel').hidden");
        browser.press(Keys.ESCAPE);
        browser.await("document.getElementById('panel').hidden");
        assertThat(browser.ask(place)).isEqualTo("1 1");
    }

    @Test
    void searchResultsAreWalkedAndLeftAgain() {
        browser.type("find", "moratorium");
        browser.await("!document.getElementById('results').hidden");
        browser.find("#find").sendKeys(Keys.ENTER);
        assertThat(browser.ask("document.activeElement.closest('#results') !== null"))
                .isEqualTo("true");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("find");
        browser.find("#h-matrix").click();
        assertThat(browser.find("#results").isDisplayed()).isFalse();
    }

    @Test
    void theSkipLinkLeavesTheViewAsItIs() {
        browser.open(page, "#coalitions");
        browser.run("document.querySelector('.skip').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("main");
        assertThat(browser.find("#v-coalitions").isDisplayed()).isTrue();
    }

    @Test
    void anUnknownAddressIsToldOnThePageUntilAKnownOneIsOpened() {
        browser.open(page, "#nonsense");
        assertThat(browser.find("#v-matrix").isDisplayed()).isTrue();
        assertThat(browser.find("#lost").getText())
                .startsWith("There is no such place on this page")
                .contains("#nonsense");
        assertThat(browser.find("#live").getAttribute("textContent")).startsWith("There is no such place");
        browser.find(".views a[href='#positions']").click();
        browser.await("document.getElementById('lost').hidden");
        browser.open(page, "#t99p1");
        assertThat(browser.find("#lost").getText()).startsWith("There is no such place");
        for (String place : List.of("#cell/Norway/Sudland", "#position/Norway/rivers", "#matrix/who/Norway")) {
            browser.open(page, place);
            assertThat(browser.find("#lost").getText())
                    .as(place)
                    .contains("There is no delegation \u2068Norway\u2069 on this page. Near it: \u2068Norland\u2069.");
        }
        for (String place : List.of("#matrix/forest", "#cell/Norland/Sudland/forest", "#positions/forest")) {
            browser.open(page, place);
            assertThat(browser.find("#lost").getText())
                    .as(place)
                    .contains("There is no issue \u2068forest\u2069 on this page. Near it: \u2068forests\u2069.");
        }
        browser.open(page, "#cell/Norland/Norland");
        assertThat(browser.find("#lost").getText()).startsWith("There is no such cell");
        browser.open(page, "#nonsense");
        assertThat(Axe.barriers(browser)).isEqualTo("[]");
    }

    @Test
    void thinCellsAreCountedInWordsAndCanBeHidden() {
        browser.choosePart("issue", "Fisheries");
        browser.await("location.hash === '#matrix/fisheries'");
        int framed = browser.all("#grid td.thin").size();
        assertThat(framed).isPositive();
        assertThat(browser.find("#grid-note").getText())
                .startsWith(framed / 2 + " of ")
                .endsWith("on thin ground: fewer than 3 pairs of points, or words in common only.");
        int numbers = numbers();
        browser.find("#firm").click();
        assertThat(numbers()).isEqualTo(numbers - framed);
        assertThat(browser.all("#grid td.thin"))
                .hasSize(framed)
                .allMatch(cell -> cell.getText().isEmpty());
        assertThat(browser.find("#grid-note").getText()).endsWith("their numbers are hidden.");
        browser.find("#grid td.thin").click();
        browser.await("!document.getElementById('panel').hidden");
        assertThat(browser.find("#panel .thin").getText()).contains("Thin ground");
        browser.press(Keys.ESCAPE);
        browser.find("#firm").click();
        assertThat(numbers()).isEqualTo(numbers);
    }

    private static int numbers() {
        return (int) browser.texts("#grid td.cell").stream()
                .filter(text -> !text.isEmpty())
                .count();
    }

    @Test
    void everyNumberOfAnOverallCellSaysOnWhatItRests() {
        browser.open(page, "#cell/Ostania/Sudland");
        assertThat(browser.texts("#panel tbody td:last-child"))
                .filteredOn(text -> text.contains("%"))
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s)\\d+ / \\d+ % · (\\d+ pairs?, .*|no two points meet)"));
    }

    @Test
    void aFactHasNoWordOfDuty() {
        Path facts = written(
                "facts.html",
                Rapporteur.compare(List.of(
                                PageRoom.said("Norland", "Our fish weigh ten tons. States must ban timber."),
                                PageRoom.said("Ostania", "Our fish weigh six tons.")))
                        .codedBy(PageRoom.TALKS)
                        .matrix());
        browser.open(facts, "#t0");
        assertThat(browser.texts("#notes li .what:nth-child(2)"))
                .anyMatch(what -> what.startsWith("fact · Fisheries"))
                .anyMatch(what -> what.startsWith("proposal, strong (must)"));
        browser.open(facts, "#positions/fisheries");
        assertThat(browser.texts("#p-one tbody td:nth-child(3)")).containsOnly("1 fact");
        browser.open(facts, "#positions");
        assertThat(browser.all("#p-all td[data-i='0'] .force")).isEmpty();
        assertThat(browser.all("#p-all td[data-i='1'] .force")).hasSize(1);
    }

    @Test
    void theTipOfASignHasItsQuestionInWords() {
        browser.open(page, "#positions");
        assertThat(browser.find("#v-positions .signs").getText())
                .contains("▲2: for, on question 2 of the issue; the questions are listed below the table");
        new org.openqa.selenium.interactions.Actions(browser.driver())
                .moveToElement(browser.find("#p-all .stands .s"))
                .perform();
        browser.await("document.querySelector('#p-all .stands .s').title.includes('A moratorium should be declared.')");
    }

    @Test
    void groupsStandInTheOrderOfThePrintedTextAndSayHowManyTheyAre() {
        browser.open(page, "#coalitions");
        List<String> heads = browser.texts("#v-coalitions .group > h3");
        List<String> expected = new ArrayList<>();
        org.rapporteur.insight.Coalitions.of(PageRoom.matrix())
                .groups()
                .forEach(group -> expected.add(
                        group.name() + " · " + Shown.count(group.members().size(), "delegation", "delegations")));
        assertThat(heads.subList(0, expected.size())).isEqualTo(expected);
        browser.press("1");
        assertThat(browser.texts("#group option").subList(1, expected.size() + 1))
                .isEqualTo(expected.stream()
                        .map(head -> "G" + head.substring(1, head.indexOf(" · ")))
                        .toList());
    }

    @Test
    void oneDelegationHasNobodyToBeComparedWith() {
        Path alone = written(
                "alone.html",
                Rapporteur.compare(PageRoom.four().subList(0, 1))
                        .codedBy(PageRoom.TALKS)
                        .matrix());
        browser.open(alone, "");
        assertThat(browser.find("#grid-note").getText())
                .isEqualTo("There is one delegation: nobody to compare it with. Positions and Statements show what it"
                        + " says.");
        browser.open(alone, "#coalitions");
        assertThat(browser.all("#v-coalitions .drawing")).isEmpty();
        assertThat(browser.find("#v-coalitions").getText()).contains("No group");
        assertThat(Axe.barriers(browser)).isEqualTo("[]");
    }

    @Test
    void whatOnlyOneSideSaysIsUnfolded() {
        browser.open(page, "#cell/Norland/Westmark/fisheries");
        assertThat(browser.find("#panel details .quote").isDisplayed()).isFalse();
        browser.find("#panel details summary").click();
        assertThat(browser.find("#panel details .quote").isDisplayed()).isTrue();
        browser.find("#panel-body > .note a").click();
        browser.await("location.hash === '#cell/Norland/Westmark'");
    }

    @Test
    void aNameFromRightToLeftBeginsAtItsRight() {
        Path names = written(
                "names.html",
                Rapporteur.compare(List.of(
                                PageRoom.said("جمهورية نورلاند المتحدة الكبرى والجزر", "We support a moratorium."),
                                PageRoom.said("Ostania", "We oppose a moratorium.")))
                        .codedBy(PageRoom.TALKS)
                        .matrix());
        browser.size(375, 800);
        browser.open(names, "");
        assertThat(browser.texts("#grid tbody th")).anyMatch(name -> name.startsWith("جمهورية"));
        assertThat(browser.ask("[...document.querySelectorAll('#grid tbody th')].map((head) =>"
                        + " getComputedStyle(head).direction).sort().join()"))
                .isEqualTo("ltr,rtl");
    }
}
