package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;

/** What a reader takes from the page into a memo or a spreadsheet: copied from a file on disk, and pasted. */
class CopyingInBrowserTest extends PageInBrowser {

    private static final String SPEECH = "Thank you, Chair.\n\nWe oppose a moratorium. Fishing must not be banned.\n";

    @BeforeAll
    static void start() throws Exception {
        room().write(page, Reports.html().titled("Talks on fish"));
    }

    private static ComparisonMatrix room() throws Exception {
        Path speech = folder.resolve("norland.md");
        java.nio.file.Files.writeString(
                speech, "---\ndelegation: Norland\nforum: Fish Talks\ndate: 2031-05-04\n---\n\n" + SPEECH);
        return Rapporteur.compare(List.of(
                        Rapporteur.read(speech),
                        PageRoom.said("Ostania", "We support a moratorium. We oppose timber."),
                        PageRoom.said("=Sudland", "We support a moratorium. All States must protect fish."),
                        PageRoom.said("Westmark", "States may share data on rivers.")))
                .codedBy(PageRoom.TALKS)
                .matrix();
    }

    /** What arrives where it is pasted. */
    private static String pasted(String kind) {
        browser.run("const field = document.createElement('textarea'); field.id = 'memo'; document.body.append(field);"
                + "field.addEventListener('paste', (event) => { for (const kind of ['text/plain', 'text/html'])"
                + " window[kind] = event.clipboardData.getData(kind); }); field.focus();");
        browser.pressWithControl("v");
        browser.await("window['text/plain'] !== undefined");
        String text = browser.ask("window['" + kind + "']");
        browser.run("document.getElementById('memo').remove()");
        return text;
    }

    private static List<List<String>> pastedTable() {
        return pasted("text/plain")
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    @Test
    void aPairIsCopiedWithBothQuotationsAndWhereTheyStand() {
        browser.open(page, "#cell/Norland/Ostania/fisheries");
        browser.find("#panel .pair .copy").click();
        String text = pasted("text/plain");
        assertThat(text)
                .startsWith("Norland and Ostania: Fisheries\n\n+")
                .contains("▼ against · ▲ for: A moratorium should be declared.")
                .contains("“We oppose a moratorium.”\n(Norland, Fish Talks, 2031-05-04, norland.md, sentence 2)")
                .contains("“We support a moratorium.”\n(Ostania, sentence 1)")
                .contains("\n\nSource: Talks on fish. Comparison of 4 delegations")
                .doesNotContain("Copy");
        String markup = pasted("text/html");
        assertThat(markup)
                .contains("<h3>Norland and Ostania: Fisheries</h3>")
                .contains("<blockquote><p>“We oppose a moratorium.”</p><p>(Norland, Fish Talks, 2031-05-04")
                .doesNotContain("href")
                .doesNotContain("<script");
    }

    @Test
    void aCellIsCopiedWithItsSentenceItsGroundAndAllItsPairs() {
        browser.open(page, "#cell/=Sudland/Ostania/fisheries");
        String sentence = browser.find("#panel .sentence").getText();
        String ground = browser.find("#panel .sentence + .note").getText();
        int pairs = browser.all("#panel-body > .pair").size();
        browser.find("#panel-copy").click();
        assertThat(browser.find("#panel-copy").getText()).isEqualTo("Copied");
        assertThat(browser.find("#live").getAttribute("textContent")).isEqualTo("Copied");
        String text = pasted("text/plain");
        assertThat(text)
                .contains(sentence)
                .contains(ground)
                .contains("\n\n=Sudland also says:\n\n“All States must protect fish.”\n(=Sudland, sentence 2)");
        assertThat(text.split("“", -1).length - 1).isGreaterThanOrEqualTo(2 * pairs + 1);
        browser.await("document.getElementById('panel-copy').textContent === 'Copy'");
    }

    @Test
    void anOverallCellIsCopiedIssueByIssue() {
        browser.open(page, "#cell/Norland/Ostania");
        browser.press("c");
        assertThat(pasted("text/plain")).startsWith("Norland and Ostania: over all issues\n");
        List<List<String>> table = pastedTable();
        assertThat(table.get(0)).containsExactly("Issue", "Share of words", "Agreement / conflict");
        assertThat(table).hasSize(4).allMatch(row -> row.size() == 3);
        assertThat(table.get(3)).containsExactly("Rivers", "– · –", "Both are silent on it.");
    }

    @Test
    void thePointsOfAPositionAreCopied() {
        browser.open(page, "#position/Norland/fisheries");
        browser.find("#panel-copy").click();
        assertThat(pasted("text/plain"))
                .startsWith("Norland: Fisheries\n")
                .contains("“Fishing must not be banned.”\n(Norland, Fish Talks, 2031-05-04, norland.md, sentence 3)");
    }

    @Test
    void aMarkedQuotationIsCopiedFromItsText() {
        browser.open(page, "#position/Norland/fisheries");
        browser.all("#panel .quote a").get(1).click();
        browser.await("document.querySelector('mark.on')");
        browser.find("#notes .copy").click();
        assertThat(pasted("text/plain"))
                .startsWith("“Fishing must not be banned.”\n(Norland, Fish Talks, 2031-05-04, norland.md, sentence 3)");
    }

    @Test
    void theMatrixIsCopiedAsItIsShownAndNoNameBecomesAFormula() {
        browser.choose("order", "By name");
        browser.type("who", "norland, sudland");
        browser.find("#copy-matrix").click();
        List<List<String>> table = pastedTable();
        assertThat(table.get(0)).containsExactly("", "'=Sudland", "Norland", "Ostania", "Westmark");
        assertThat(table.subList(1, table.size()))
                .extracting(row -> row.get(0))
                .containsExactly("'=Sudland", "Norland");
        String shown =
                browser.find("#grid tbody tr:nth-child(2) td:nth-child(4)").getText();
        assertThat(table.get(2).get(3)).isEqualTo(shown.replaceAll("\\D.*", ""));
        assertThat(table.get(2).get(4)).isEqualTo("no issue in common");
        assertThat(pasted("text/plain")).startsWith("Agreement in percent, over all issues\n");
        assertThat(pasted("text/html")).contains("<tr><th></th><th>'=Sudland</th>");
        browser.find("#firm").click();
        browser.find("#grid td.cell").click();
        browser.press(Keys.ESCAPE);
        browser.press("c");
        assertThat(pastedTable().get(1)).contains("thin");
    }

    @Test
    void thePositionsAreCopiedAsTheyAreShown() {
        browser.open(page, "#positions");
        browser.find("#copy-positions").click();
        List<List<String>> table = pastedTable();
        assertThat(table.get(0)).containsExactly("Delegation", "Fisheries", "Forests", "Rivers");
        assertThat(table)
                .anyMatch(row -> row.get(0).equals("Westmark")
                        && row.get(1).equals("silent")
                        && row.get(3).equals("100 %; weak"));
        assertThat(table)
                .anyMatch(row -> row.get(0).equals("Ostania") && row.get(1).endsWith("1: for"));
        browser.choosePart("p-issue", "Fisheries");
        browser.await("location.hash === '#positions/fisheries'");
        browser.type("p-who", "Norland, Westmark");
        browser.press(Keys.TAB);
        browser.press("c");
        List<List<String>> one = pastedTable();
        assertThat(one.get(0))
                .containsExactly(
                        "Delegation",
                        "Share of its words",
                        "Strength of its points",
                        "A moratorium should be declared.");
        assertThat(one).hasSize(3);
        assertThat(one)
                .anyMatch(row -> row.get(0).equals("Westmark")
                        && row.subList(1, 4).stream().allMatch("silent"::equals));
        assertThat(one)
                .anyMatch(row -> row.get(0).equals("Norland") && row.get(3).equals("against"));
    }

    @Test
    void whereTheBrowserRefusesTheTextIsShownAndMarked() {
        browser.open(page, "#cell/Norland/Ostania/fisheries");
        browser.run("document.execCommand = () => false");
        browser.find("#panel-copy").click();
        assertThat(browser.find("#copy-out").isDisplayed()).isTrue();
        assertThat(browser.ask("getSelection().toString()")).startsWith("Norland and Ostania: Fisheries");
        assertThat(browser.find("#copy-text").getDomProperty("value")).contains("norland.md, sentence 2");
        assertThat(Axe.barriers(browser)).isEqualTo("[]");
        browser.find("#copy-close").click();
        assertThat(browser.find("#copy-out").isDisplayed()).isFalse();
        assertThat(browser.find("#panel").isDisplayed()).isTrue();
    }
}
