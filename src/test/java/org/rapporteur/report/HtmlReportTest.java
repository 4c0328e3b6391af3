package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Statement;

/** The page as a document: what it holds, and that nothing else may run. */
class HtmlReportTest {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static Document page(ComparisonMatrix matrix) {
        return Jsoup.parse(matrix.render(Reports.html().withDrift(PageRoom.drift())));
    }

    private static int number(String line, int at, int width) {
        int number = 0;
        for (int i = at; i < at + width; i++) {
            number = number * 64 + DIGITS.indexOf(line.charAt(i));
        }
        return number;
    }

    private static List<String> lines(Element block) {
        return block.wholeText().lines().toList();
    }

    @Test
    void thePolicyAdmitsTheOwnScriptsAndStyleAndNothingElse() {
        Document page = page(PageRoom.matrix());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").endsWith("; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("style")).hasSize(1);
        for (Element element : page.select("script, style")) {
            byte[] hash = Hashing.sha256()
                    .hashString(element.data(), StandardCharsets.UTF_8)
                    .asBytes();
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
            assertThat(element.attributes()).isEmpty();
        }
        assertThat(policy).doesNotContain("unsafe").doesNotContain("http").doesNotContain("*");
        assertThat(page.getAllElements()).noneMatch(element -> element.hasAttr("style"));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        Document page = page(PageRoom.matrix());
        assertThat(page.select("[src], link, iframe, object, embed, base, form[action], meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("style").first().data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void everyLinkLeadsToAPlaceOfThePageOrToAView() {
        Document page = page(PageRoom.matrix());
        List<String> views = List.of("matrix", "positions", "coalitions", "change", "statements", "making");
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href").substring(1);
            assertThat(views.contains(target) || page.getElementById(target) != null)
                    .as(target)
                    .isTrue();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theSameMatrixGivesTheSameCharacters() {
        List<Statement> turned = new java.util.ArrayList<>(PageRoom.four());
        java.util.Collections.reverse(turned);
        String one = PageRoom.matrix().render(Reports.html());
        String other =
                Rapporteur.compare(turned).codedBy(PageRoom.TALKS).matrix().render(Reports.html());
        assertThat(other).isEqualTo(one);
    }

    @Test
    void everyStatementStandsThereWordForWord() {
        ComparisonMatrix matrix = PageRoom.matrix();
        Document page = page(matrix);
        for (int i = 0; i < matrix.statements().size(); i++) {
            assertThat(page.getElementById("x" + i).wholeText())
                    .isEqualTo(matrix.statements().get(i).transcript().text());
        }
    }

    @Test
    void aPointIsMarkedWhereItStands() {
        ComparisonMatrix matrix = PageRoom.matrix();
        Document page = page(matrix);
        Statement first = matrix.statements().get(0);
        for (int i = 0; i < first.points().size(); i++) {
            Element mark = page.getElementById("t0p" + i);
            assertThat(mark.wholeText())
                    .isEqualTo(first.points().get(i).quotation().text());
            assertThat(mark.className()).isEqualTo("p " + first.points().get(i).kindName());
        }
    }

    @Test
    void theCellsAreThoseOfTheMatrix() {
        ComparisonMatrix matrix = PageRoom.matrix();
        Document page = page(matrix);
        List<OverallScore> pairs = matrix.pairs();
        for (int i = 0; i < matrix.issues().size(); i++) {
            List<String> lines = lines(page.select("pre.cells").get(i));
            for (int k = 0; k < pairs.size(); k++) {
                String line = k + 1 < lines.size() ? lines.get(k + 1) : "";
                Issue issue = matrix.issues().get(i);
                Cell cell = matrix.cell(pairs.get(k).first(), pairs.get(k).second(), issue);
                assertThat(line.isEmpty()).isEqualTo(cell.state() != Cell.State.SHARED);
                if (!line.isEmpty()) {
                    assertThat(shares(line)).isEqualTo(cell.score().percentages());
                }
            }
        }
    }

    @Test
    void whatThePairsAddSumsToTheCell() {
        ComparisonMatrix matrix = Rapporteur.compare(
                        Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
                .codedBy(Codebook.ictSecurity())
                .matrix();
        for (OverallScore pair : matrix.pairs()) {
            for (Issue issue : matrix.issues()) {
                Cell cell = matrix.cell(pair.first(), pair.second(), issue);
                if (cell.scored()) {
                    Reasons few = Reasons.of(cell.score(), 2);
                    double agreement = few.shown().stream()
                            .mapToDouble(Reasons.Pair::agreement)
                            .sum();
                    double conflict = few.shown().stream()
                            .mapToDouble(Reasons.Pair::conflict)
                            .sum();
                    assertThat(agreement + few.agreement())
                            .isCloseTo(cell.score().agreement(), org.assertj.core.api.Assertions.within(1e-12));
                    assertThat(conflict + few.conflict())
                            .isCloseTo(cell.score().conflict(), org.assertj.core.api.Assertions.within(1e-12));
                    assertThat(few.shown()).hasSizeLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void theSentenceOfEveryCellIsPutTogetherAgain() {
        ComparisonMatrix matrix = Rapporteur.compare(
                        Rapporteur.readAll(Path.of("seeds"), Path.of("examples/oewg-2019")))
                .codedBy(Codebook.ictSecurity())
                .matrix();
        Document page = Jsoup.parse(matrix.render(Reports.html()));
        List<OverallScore> pairs = matrix.pairs();
        int checked = 0;
        for (int i = 0; i < matrix.issues().size(); i++) {
            List<String> lines = lines(page.select("pre.cells").get(i));
            JsonObject head = JsonParser.parseString(lines.get(0)).getAsJsonObject();
            JsonArray forms = head.getAsJsonArray("forms");
            int width = head.get("form").getAsInt();
            int counts = head.get("count").getAsInt();
            assertThat(forms)
                    .as("sentences kept whole")
                    .allMatch(form -> form.getAsJsonArray().size() > 1);
            for (int k = 0; k + 1 < lines.size() && k < pairs.size(); k++) {
                String line = lines.get(k + 1);
                if (!line.isEmpty()) {
                    Cell cell = matrix.cell(
                            pairs.get(k).first(),
                            pairs.get(k).second(),
                            matrix.issues().get(i));
                    assertThat(filled(forms.get(number(line, 4, width)).getAsJsonArray(), cell, line))
                            .isEqualTo(cell.score().describe());
                    Reasons.Ground ground = Reasons.of(cell.score(), 1).ground();
                    assertThat(number(line, 4 + width, counts)).isEqualTo(ground.pairs());
                    assertThat(number(line, 4 + width + counts, counts)).isEqualTo(ground.onQuestions());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    /** Agreement and conflict as they are written, and what is missing to 100. */
    private static List<Integer> shares(String line) {
        int agreement = number(line, 0, 2);
        int conflict = number(line, 2, 2);
        return List.of(agreement, conflict, 100 - agreement - conflict);
    }

    private static String filled(JsonArray form, Cell cell, String line) {
        StringBuilder sentence = new StringBuilder();
        form.forEach(part -> {
            if (part.getAsJsonPrimitive().isNumber()) {
                int slot = part.getAsInt();
                sentence.append(
                        slot == 0
                                ? cell.first().name()
                                : slot == 1
                                        ? cell.second().name()
                                        : Integer.toString(shares(line).get(slot - 2)));
            } else {
                sentence.append(part.getAsString());
            }
        });
        return sentence.toString();
    }

    @Test
    void silenceIsAPatternAndNeverANumber() {
        Document page = page(PageRoom.matrix());
        Element westmark =
                page.select(".positions tr:has(th:contains(Westmark))").first();
        Element forests = westmark.select("td").get(1);
        assertThat(forests.className()).isEqualTo("silent");
        assertThat(forests.text()).isEqualTo("silent");
    }

    @Test
    void withoutScriptTheMatrixIsATable() {
        Document page = page(PageRoom.matrix());
        Element row = page.select("noscript tr:has(th:contains(Norland))").first();
        OverallScore pair = PageRoom.matrix().overall("Norland", "Ostania");
        assertThat(row.text())
                .contains(Math.round(100 * pair.similarity()) + " / " + Math.round(100 * pair.divergence()));
        assertThat(page.select("noscript tbody tr")).hasSize(4);
    }

    @Test
    void changesShowBothQuotationsAndTheirWords() {
        Document page = page(PageRoom.matrix());
        Element softened = page.select(".entry[data-kind=softened]").first();
        assertThat(softened.select("del").text()).isEqualTo("shall");
        assertThat(softened.select("ins").text()).isEqualTo("should");
        assertThat(softened.select("blockquote").eachText())
                .containsExactly("States shall share data on fish.", "States should share data on fish.");
        assertThat(Jsoup.parse(PageRoom.matrix().render(Reports.html())).select("#v-change"))
                .isEmpty();
    }

    @Test
    void aTitleCanBeGivenAndElseIsThatOfTheCodebook() {
        ComparisonMatrix matrix = PageRoom.matrix();
        HtmlReport plain = Reports.html();
        assertThat(Jsoup.parse(matrix.render(plain)).title()).isEqualTo("Talks on fish and forests");
        assertThat(Jsoup.parse(matrix.render(plain.titled("First session"))).title())
                .isEqualTo("First session");
        assertThatThrownBy(() -> plain.titled(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title (1 characters)");
        assertThatThrownBy(() -> plain.titled("x".repeat(257))).hasMessageContaining("257");
    }

    @Test
    void fewDelegationsAndOtherMeasuresHaveAPageToo() {
        List<Statement> room = PageRoom.four();
        for (int size = 1; size <= 3; size++) {
            ComparisonMatrix few = Rapporteur.compare(room.subList(0, size))
                    .codedBy(PageRoom.TALKS)
                    .matrix();
            assertThat(page(few).select("#v-coalitions .lead").text()).isNotBlank();
        }
        ComparisonMatrix rectangle = Rapporteur.compare(room)
                .codedBy(PageRoom.TALKS)
                .between("Norland", "Ostania")
                .against("Sudland", "Westmark")
                .matrix();
        assertThat(page(rectangle).select("#v-coalitions .lead").text()).contains("different delegations");
        assertThat(page(rectangle).select("noscript tbody tr")).hasSize(2);
        ComparisonMatrix values = Rapporteur.compare(room)
                .codedBy(PageRoom.TALKS)
                .measuredBy(Measures.cohenKappa())
                .matrix();
        JsonObject data = JsonParser.parseString(
                        page(values).getElementById("data").wholeText())
                .getAsJsonObject();
        assertThat(data.get("scored").getAsBoolean()).isFalse();
    }

    @Test
    void aLargeRoomHoldsTheWeightiestPairsAndSumsTheRest() {
        ComparisonMatrix crowd = PageRoom.crowd(HtmlReport.LARGE + 1);
        Document page = Jsoup.parse(crowd.render(Reports.html()));
        assertThat(page.select("noscript tbody tr")).hasSize(HtmlReport.LARGE + 1);
        assertThat(lines(page.select("pre.cells").get(0)).get(0)).doesNotContain("moratorium");
    }

    @Test
    void aReportIsOneLineInJshell() {
        assertThat(Reports.html().withDrift(PageRoom.drift()).toString()).isEqualTo("HtmlReport with 1 drift");
    }
}
