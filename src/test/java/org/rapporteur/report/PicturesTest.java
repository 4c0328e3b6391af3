package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.insight.PositionMap;
import org.rapporteur.issue.Codebook;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PicturesTest {

    private static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks
            issue: fisheries
            label: Fisheries of the high seas
            words: fish~ | moratorium~
            question: moratorium
            issue: fisheries
            asks: A moratorium should be declared.
            object: moratorium~
            issue: forests
            words: forest~
            issue: rivers
            words: river~
            """);

    @TempDir
    private Path folder;

    private static Statement said(String name, String text) {
        return Rapporteur.read(Delegation.named(name), text);
    }

    private static ComparisonMatrix compared(List<Statement> statements) {
        return Comparison.of(statements).codedBy(TALKS).matrix();
    }

    /** So many delegations, every second one for the moratorium, every third one with a word on forests; Mutania is silent. */
    private static List<Statement> room(int delegations) {
        List<Statement> room = new ArrayList<>();
        for (int i = 1; i < delegations; i++) {
            room.add(said(
                    "Land " + (char) ('A' + i / 26) + (char) ('a' + i % 26),
                    (i % 2 == 0 ? "We support a moratorium." : "We oppose a moratorium.")
                            + (i % 3 == 0 ? " We call for the protection of forests." : "")));
        }
        room.add(said("Mutania", "The weather is fine."));
        return room;
    }

    private static List<Picture> all(ComparisonMatrix matrix) {
        return List.of(
                Pictures.heatMap(matrix),
                Pictures.heatMap(matrix, "fisheries"),
                Pictures.dendrogram(matrix),
                Pictures.positionMap(matrix),
                Pictures.salienceBars(matrix));
    }

    private static Picture drift() {
        List<Statement> said = new ArrayList<>();
        String[] texts = {
            "We support a moratorium.", "The weather is fine.", "We oppose a moratorium. We reject any moratorium."
        };
        for (int i = 0; i < texts.length; i++) {
            Statement statement = said("Norland", texts[i]);
            said.add(org.rapporteur.extraction.Extractors.rules()
                    .extract(statement.transcript().withDate(LocalDate.of(2020 + i, 5, 1))));
        }
        return Pictures.driftPath(PositionPath.of(said, TALKS));
    }

    @Test
    void everyPictureStandsAloneAndNamesEverybody() {
        List<Picture> pictures = new ArrayList<>(all(compared(room(13))));
        pictures.add(drift());
        for (Picture picture : pictures) {
            Document read = XmlReading.parsed(picture.svg());
            Element root = read.getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + picture.width() + " " + picture.height());
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(XmlReading.elements(read, "title").get(0).getTextContent())
                    .isEqualTo(picture.title());
            assertThat(XmlReading.elements(read, "desc").get(0).getTextContent())
                    .isNotBlank();
            assertThat(picture.svg())
                    .doesNotContain("<style", " style=", "<script", "href", "NaN", "Infinity", "<?xml")
                    .endsWith("</svg>\n");
            assertThat(picture.toString()).hasSizeLessThan(80).contains(" x ");
        }
        for (Picture picture : all(compared(room(13)))) {
            String words = XmlReading.parsed(picture.svg()).getDocumentElement().getTextContent();
            assertThat(words).contains("Land Ab", "Land Am", "Mutania");
        }
    }

    @Test
    void theSameInputGivesTheSameBytesWhateverTheOrderOfStatements() {
        List<Statement> turned = new ArrayList<>(room(7));
        java.util.Collections.reverse(turned);
        assertThat(all(compared(turned))).isEqualTo(all(compared(room(7))));
    }

    @Test
    void severalPicturesCanStandInOnePage() {
        Set<String> ids = new HashSet<>();
        List<Picture> pictures = new ArrayList<>(all(compared(room(13))));
        pictures.addAll(all(compared(room(5))));
        for (Picture picture : pictures) {
            Document read = XmlReading.parsed(picture.svg());
            Element root = read.getDocumentElement();
            List<String> own = XmlReading.elements(read, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(String.join(" ", own)).isEqualTo(root.getAttribute("aria-labelledby"));
            own.forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        }
    }

    @Test
    void cellsOfTheHeatMapTellAgreementAndConflict() {
        ComparisonMatrix matrix = compared(List.of(
                said("Norland", "We support a moratorium."),
                said("Sudland", "We oppose a moratorium."),
                said("Ostania", "We support a moratorium."),
                said("Westmark", "We protect the rivers.")));
        Document read = XmlReading.parsed(Pictures.heatMap(matrix).svg());
        List<String> titles = XmlReading.elements(read, "title").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(titles)
                .contains(
                        "Norland and Sudland: agreement 0 %, conflict 100 %",
                        "Ostania and Norland: agreement 100 %, conflict 0 %",
                        "Westmark and Norland: nothing in common to compare");
        List<Element> corners = XmlReading.elements(read, "path").stream()
                .filter(path -> path.getAttribute("class").equals("picture-corner"))
                .toList();
        // Norland and Ostania against Sudland, both ways, and one in the legend.
        assertThat(corners).hasSize(5);
    }

    @Test
    void measuresWithoutReasonsHaveTheirValueInTheCells() {
        ComparisonMatrix matrix = Comparison.of(room(4))
                .codedBy(TALKS)
                .measuredBy(Measures.wordJaccard())
                .matrix();
        String svg = Pictures.heatMap(matrix).svg();
        assertThat(svg).contains("value of the measure", "word-jaccard ").doesNotContain("agreement less conflict");
    }

    @Test
    void rectangularMatricesHaveAHeatMapButNoTree() {
        ComparisonMatrix matrix = Comparison.of(room(5))
                .codedBy(TALKS)
                .between("Land Ab", "Land Ac")
                .against("Land Ad", "Land Ae", "Mutania")
                .matrix();
        assertThat(Pictures.heatMap(matrix).svg()).contains("Land Ab and Land Ad: ");
        assertThat(Pictures.salienceBars(matrix).svg()).contains("Mutania on forests: silent");
        assertThatThrownBy(() -> Pictures.dendrogram(matrix)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereThereIsTooLittleThePictureSaysSo() {
        ComparisonMatrix alone = compared(List.of(said("Norland", "We support a moratorium.")));
        ComparisonMatrix apart = compared(
                List.of(said("Norland", "We support a moratorium."), said("Sudland", "We protect the rivers.")));
        ComparisonMatrix mute = compared(List.of(said("Norland", "The weather is fine.")));
        assertThat(Pictures.heatMap(alone).svg()).contains("Nothing to compare: it takes two delegations.");
        assertThat(Pictures.dendrogram(alone).svg()).contains("No tree", "there are none");
        assertThat(Pictures.positionMap(apart).svg()).contains("No map", "there are none");
        assertThat(Pictures.salienceBars(mute).svg()).contains("Nothing to draw");
        assertThatThrownBy(() -> Pictures.heatMap(alone, "forest"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("forests");
    }

    @Test
    void twoDelegationsOfOneMindStandAtOnePlace() {
        ComparisonMatrix matrix = compared(
                List.of(said("Norland", "We support a moratorium."), said("Sudland", "We support a moratorium.")));
        assertThat(Pictures.positionMap(matrix).svg()).contains("All stand at one place.", ">Norland<", ">Sudland<");
        assertThat(Pictures.dendrogram(matrix).svg()).contains(">Norland<", ">Sudland<");
    }

    @Test
    void whoHasNoPlaceIsNamedBelow() {
        Coalitions coalitions = Coalitions.of(compared(room(5)));
        assertThat(Pictures.dendrogram(coalitions).svg())
                .contains("Left out, for they share no issue with anybody: Mutania.");
        assertThat(Pictures.positionMap(coalitions).svg())
                .contains("Left out, for they share no issue with anybody: Mutania.");
    }

    @Test
    void theMapTellsHowMuchOfTheDistancesItShows() {
        Coalitions coalitions = Coalitions.of(compared(room(13)));
        PositionMap map = coalitions.map();
        assertThat(Pictures.positionMap(coalitions).svg())
                .contains("The plane keeps " + Math.round(100 * map.explained().getAsDouble()) + " % of the variation");
    }

    @Test
    void aCrowdHasCodesAndNoNumbers() {
        ComparisonMatrix matrix = compared(room(193));
        Picture heat = Pictures.heatMap(matrix);
        assertThat(heat.svg()).contains("Numbers are left out above 40 delegations");
        assertThat(heat.width()).isBetween(1500, 2500);
        assertThat(heat.svg()).hasSizeLessThan(2_000_000);
        assertThat(Pictures.dendrogram(matrix).height()).isBetween(2000, 3500);
        assertThat(Pictures.salienceBars(matrix).height()).isBetween(2000, 3500);
        assertThat(Pictures.positionMap(matrix).width()).isBetween(800, 2000);
    }

    @Test
    void aPathShowsPositionsAndSilence() {
        Document read = XmlReading.parsed(drift().svg());
        assertThat(XmlReading.elements(read, "title").stream().map(Element::getTextContent))
                .contains(
                        "A moratorium should be declared.",
                        "2020-05-01: 1 for, 0 against, 0 between, position 1.10",
                        "2021-05-01: silent",
                        "2022-05-01: 0 for, 2 against, 0 between, position -1.61");
        List<Element> ways = XmlReading.elements(read, "line").stream()
                .filter(line -> line.getAttribute("class").equals("picture-way"))
                .toList();
        assertThat(ways).hasSize(1);
        assertThat(ways.get(0).hasAttribute("stroke-dasharray")).isTrue();
    }

    @Test
    void aPictureIsWrittenAsItIs() throws Exception {
        Picture map = Pictures.positionMap(compared(room(5)));
        Path file = folder.resolve("map.svg");
        map.write(file);
        assertThat(Files.readString(file)).isEqualTo(map.svg());
        assertThat(compared(room(5)).render(Reports.svg()))
                .isEqualTo(Pictures.heatMap(compared(room(5))).svg());
    }
}
