package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.issue.Issue;
import org.rapporteur.scoring.Measures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Visible;
import org.xml.sax.SAXException;

/** The GraphML file before the schema of GraphML, and as JGraphT, which is not ours, reads it. */
@Timeout(120)
class GraphmlReadersTest {

    private static Schema schema;

    /** The schema of graphml.graphdrawing.org as JGraphT ships it. */
    @BeforeAll
    static void readSchema() throws SAXException {
        URL file = Objects.requireNonNull(GraphmlReadersTest.class.getResource("/graphml.xsd"));
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
    }

    private static void valid(String graphml) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(graphml)));
    }

    /** What was read: each node and each edge with its attributes. */
    private record Read(
            Graph<String, DefaultEdge> graph,
            Map<String, Map<String, String>> nodes,
            Map<DefaultEdge, Map<String, String>> edges) {

        static Read of(String graphml) {
            Graph<String, DefaultEdge> graph =
                    new SimpleGraph<>(SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
            Map<String, Map<String, String>> nodes = new HashMap<>();
            Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
            SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
            importer.setVertexFactory(id -> id);
            importer.addVertexAttributeConsumer((of, value) ->
                    nodes.computeIfAbsent(of.getFirst(), k -> new HashMap<>()).put(of.getSecond(), value.getValue()));
            importer.addEdgeAttributeConsumer((of, value) ->
                    edges.computeIfAbsent(of.getFirst(), k -> new HashMap<>()).put(of.getSecond(), value.getValue()));
            importer.importGraph(graph, new StringReader(graphml));
            return new Read(graph, nodes, edges);
        }

        Map<String, String> edge(int one, int other) {
            return edges.get(graph.getEdge("n" + one, "n" + other));
        }
    }

    @Test
    void theSchemaAdmitsTheFileOfEveryKindOfMatrix() throws Exception {
        valid(PageRoom.matrix().render(Reports.graphml()));
        valid(PageRoom.crowd(50).render(Reports.graphml()));
        valid(org.rapporteur.Rapporteur.compare(PageRoom.four())
                .codedBy(PageRoom.TALKS)
                .measuredBy(Measures.cohenKappa())
                .matrix()
                .render(Reports.graphml()));
        valid(org.rapporteur.Rapporteur.compare(PageRoom.four())
                .codedBy(PageRoom.TALKS)
                .between("Norland")
                .against("Ostania", "Westmark")
                .matrix()
                .render(Reports.graphml()));
        String broken = PageRoom.matrix().render(Reports.graphml()).replace("edgedefault=\"undirected\"", "");
        assertThatThrownBy(() -> valid(broken)).hasMessageContaining("edgedefault");
    }

    @Test
    void anotherReaderFindsEveryNodeEveryEdgeAndEveryFigure() {
        ComparisonMatrix matrix = PageRoom.matrix();
        Read read = Read.of(matrix.render(Reports.graphml()));
        List<Delegation> delegations = matrix.delegations();
        assertThat(read.graph.vertexSet()).hasSameSizeAs(delegations);
        for (int i = 0; i < delegations.size(); i++) {
            assertThat(read.nodes.get("n" + i))
                    .containsEntry("label", delegations.get(i).name())
                    .containsEntry("code", delegations.get(i).id());
            for (Issue issue : matrix.issues()) {
                Double salience = matrix.salienceTable().get(delegations.get(i), issue);
                String shown = read.nodes.get("n" + i).get("salience." + issue.id());
                assertThat(shown == null).isEqualTo(salience == null);
                if (shown != null && salience != null) {
                    assertThat(Double.parseDouble(shown))
                            .isCloseTo(salience, org.assertj.core.api.Assertions.within(1e-6));
                }
            }
        }
        List<OverallScore> ties =
                matrix.pairs().stream().filter(OverallScore::comparable).toList();
        assertThat(read.graph.edgeSet()).hasSameSizeAs(ties);
        for (OverallScore tie : ties) {
            Map<String, String> edge = read.edge(delegations.indexOf(tie.first()), delegations.indexOf(tie.second()));
            assertThat(Double.parseDouble(edge.get("agreement")))
                    .isCloseTo(tie.similarity(), org.assertj.core.api.Assertions.within(1e-6));
            assertThat(Double.parseDouble(edge.get("conflict")))
                    .isCloseTo(tie.divergence(), org.assertj.core.api.Assertions.within(1e-6));
            assertThat(Double.parseDouble(edge.get("coverage")))
                    .isCloseTo(tie.coverage(), org.assertj.core.api.Assertions.within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostileValuesPassTheSchemaAndComeBackUnharmed(HostileRoom.Place place) throws Exception {
        for (String hostile : HostileStrings.all()) {
            HostileRoom room = new HostileRoom(place, hostile);
            String graphml = room.matrix().render(Reports.graphml());
            valid(graphml);
            Read read = Read.of(graphml);
            String told = Visible.line(room.value());
            assertThat(read.graph.vertexSet()).as(told).hasSize(3);
            assertThat(read.graph.edgeSet()).as(told).hasSize(3);
            String value = XmlReading.possible(room.value());
            switch (place) {
                case NAME ->
                    assertThat(read.nodes.values())
                            .as(told)
                            .anyMatch(node -> node.get("label").equals(value));
                case CODE ->
                    assertThat(read.nodes.values())
                            .as(told)
                            .anyMatch(node -> node.get("code").equals(value));
                case ISSUE_ID ->
                    assertThat(read.nodes.values())
                            .as(told)
                            .allMatch(node -> node.keySet().stream().anyMatch(key -> key.startsWith("salience.")));
                default -> assertThat(read.nodes.values()).as(told).allMatch(node -> node.containsKey("points"));
            }
        }
    }
}
