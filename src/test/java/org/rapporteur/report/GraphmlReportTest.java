package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.exchange.MatrixJson;
import org.rapporteur.exchange.MatrixRecord;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.issue.Codebook;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphmlReportTest {

    private static final Codebook TALKS = Codebook.parse("talks", """
            codebook: talks
            issue: fisheries
            words: fish~ | moratorium~
            question: moratorium
            issue: fisheries
            asks: A moratorium should be declared.
            object: moratorium~
            issue: forests
            words: forest~
            """);

    private static final Comparison ROOM = Comparison.of(List.of(
                    Rapporteur.read(
                            Delegation.named("Norland"),
                            "We support a moratorium. We call for the protection of forests."),
                    Rapporteur.read(Delegation.named("Sudland"), "We oppose a moratorium."),
                    Rapporteur.read(Delegation.named("Ostania"), "We call for the protection of forests."),
                    Rapporteur.read(Delegation.named("Mutania"), "The weather is fine.")))
            .codedBy(TALKS);

    private static Document read(ComparisonMatrix matrix) {
        return XmlReading.parsed(matrix.render(Reports.graphml()));
    }

    /** The attributes of a node or an edge by their names. */
    private static Map<String, String> attributes(Document document, Element element) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element key : XmlReading.elements(document, "key")) {
            if (key.getAttribute("for").equals(element.getLocalName())) {
                names.put(key.getAttribute("id"), key.getAttribute("attr.name"));
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Element data : XmlReading.elements(element, "data")) {
            assertThat(names).containsKey(data.getAttribute("key"));
            attributes.put(names.get(data.getAttribute("key")), data.getTextContent());
        }
        return attributes;
    }

    private static String six(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    @Test
    void everyDelegationIsANodeWithItsSaliences() {
        ComparisonMatrix matrix = ROOM.matrix();
        Document document = read(matrix);
        List<Element> nodes = XmlReading.elements(document, "node");
        assertThat(nodes).hasSize(4);
        Coalitions coalitions = Coalitions.of(matrix);
        for (int i = 0; i < nodes.size(); i++) {
            Delegation delegation = matrix.delegations().get(i);
            Map<String, String> node = attributes(document, nodes.get(i));
            assertThat(node).containsEntry("label", delegation.name()).containsEntry("code", delegation.id());
            for (Issue issue : matrix.issues()) {
                Double salience = matrix.salienceTable().get(delegation, issue);
                if (salience == null) {
                    assertThat(node).doesNotContainKey("salience." + issue.id());
                } else {
                    assertThat(node).containsEntry("salience." + issue.id(), six(salience));
                }
            }
            boolean placed = coalitions.distances().delegations().contains(delegation);
            assertThat(node.containsKey("coalition")).isEqualTo(placed);
            if (placed) {
                assertThat("group " + node.get("coalition"))
                        .isEqualTo(coalitions.groupOf(delegation.name()).name());
            }
        }
        assertThat(attributes(document, nodes.get(1)))
                .containsEntry("points", "2")
                .containsEntry("words", "11");
        assertThat(attributes(document, nodes.get(0)))
                .containsEntry("points", "1")
                .containsEntry("words", "4");
    }

    @Test
    void everyPairWithACommonIssueIsAnEdgeWithItsShares() {
        ComparisonMatrix matrix = ROOM.matrix();
        Document document = read(matrix);
        List<OverallScore> ties =
                matrix.pairs().stream().filter(OverallScore::comparable).toList();
        List<Element> edges = XmlReading.elements(document, "edge");
        assertThat(edges).hasSameSizeAs(ties).hasSize(2);
        for (int i = 0; i < edges.size(); i++) {
            OverallScore tie = ties.get(i);
            assertThat(edges.get(i).getAttribute("source"))
                    .isEqualTo("n" + matrix.delegations().indexOf(tie.first()));
            assertThat(edges.get(i).getAttribute("target"))
                    .isEqualTo("n" + matrix.delegations().indexOf(tie.second()));
            Map<String, String> edge = attributes(document, edges.get(i));
            assertThat(edge)
                    .containsEntry("weight", six(tie.similarity()))
                    .containsEntry("agreement", six(tie.similarity()))
                    .containsEntry("conflict", six(tie.divergence()))
                    .containsEntry("unshared", six(tie.unshared()))
                    .containsEntry("coverage", six(tie.coverage()));
            for (Issue issue : matrix.issues()) {
                Cell cell = matrix.cell(tie.first(), tie.second(), issue);
                if (cell.scored()) {
                    assertThat(edge)
                            .containsEntry(
                                    "agreement." + issue.id(), six(cell.score().agreement()))
                            .containsEntry(
                                    "conflict." + issue.id(), six(cell.score().conflict()));
                } else {
                    assertThat(edge).doesNotContainKeys("agreement." + issue.id(), "conflict." + issue.id());
                }
            }
        }
    }

    /** The order of elements that the schema of GraphML wants, and Gephi's names for label and weight. */
    @Test
    void theDocumentIsShapedAsTheSchemaSays() {
        Document document = read(ROOM.matrix());
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        List<String> children = XmlReading.elements(document, "*").stream()
                .filter(element -> element.getParentNode() == root)
                .map(Element::getLocalName)
                .toList();
        assertThat(String.join(" ", children)).matches("desc( key)+ graph");
        Element graph = XmlReading.elements(document, "graph").get(0);
        assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
        for (Element key : XmlReading.elements(document, "key")) {
            assertThat(key.getAttribute("for")).isIn("node", "edge");
            assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double");
        }
        assertThat(XmlReading.elements(document, "desc").get(0).getTextContent())
                .isEqualTo(ROOM.matrix().howItWasMade());
    }

    @Test
    void measuresWithoutReasonsGiveAValueAndAWeightThatGrowsWithNearness() {
        ComparisonMatrix matrix = ROOM.measuredBy(Measures.wordJaccard()).matrix();
        Document document = read(matrix);
        Map<String, String> edge =
                attributes(document, XmlReading.elements(document, "edge").get(0));
        OverallScore tie = matrix.pairs().stream()
                .filter(OverallScore::comparable)
                .findFirst()
                .orElseThrow();
        assertThat(edge)
                .containsEntry("value", six(tie.value().getAsDouble()))
                .containsEntry("weight", six(tie.value().getAsDouble()))
                .doesNotContainKey("agreement");
    }

    @Test
    void rectangularMatricesHaveEdgesBetweenRowsAndColumnsAndNoCoalitions() {
        ComparisonMatrix matrix =
                ROOM.between("Norland").against("Sudland", "Ostania").matrix();
        Document document = read(matrix);
        assertThat(XmlReading.elements(document, "edge")).hasSize(2);
        for (Element node : XmlReading.elements(document, "node")) {
            assertThat(attributes(document, node)).doesNotContainKey("coalition");
        }
    }

    @Test
    void theSameMatrixAsJsonIsReadBack() {
        ComparisonMatrix matrix = ROOM.matrix();
        assertThat(MatrixJson.parse("matrix.json", matrix.render(Reports.json())))
                .isEqualTo(MatrixRecord.of(matrix));
    }
}
