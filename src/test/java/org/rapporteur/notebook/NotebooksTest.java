package org.rapporteur.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.drift.Drift;
import org.rapporteur.drift.PositionPath;
import org.rapporteur.exchange.Coding;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.insight.Coalitions;
import org.rapporteur.issue.Codebook;
import org.rapporteur.position.Coder;
import org.rapporteur.report.Pictures;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * What a notebook shows, through JJava's own renderer. The kernel itself is not on Maven Central under a name that resolves
 * here, so no notebook is run in a real Jupyter: the cells are run in JShell, which the kernel is made of.
 */
class NotebooksTest {

    private static final Renderer RENDERER = new Renderer();

    static {
        RapporteurExtension.register(RENDERER);
    }

    private static List<Statement> room(String name, String words) {
        return List.of(
                said(name, "We support a new legally binding treaty on cyberspace. " + words),
                said("Sudland", "We oppose a new legally binding treaty on cyberspace."),
                said("Ostania", "We support a new legally binding treaty on cyberspace."));
    }

    private static Statement said(String name, String text) {
        return Extractors.rules()
                .extract(Transcript.of(Delegation.named(name), text).withSource(name + ".txt"));
    }

    private static ComparisonMatrix matrix(List<Statement> room) {
        return Rapporteur.compare(room).codedBy(Codebook.ictSecurity()).matrix();
    }

    /** A value of each kind that has a form of its own. */
    private static List<Object> shown(String name, String words) {
        List<Statement> room = room(name, words);
        ComparisonMatrix matrix = matrix(room);
        String issue = "international-law";
        return List.of(
                matrix,
                matrix.on(issue),
                matrix.explain(name, "Sudland", issue),
                matrix.overall(name, "Sudland"),
                matrix.cell(name, "Sudland", issue).score(),
                Coalitions.of(matrix),
                Coalitions.of(matrix).dendrogram(),
                Drift.between(room.get(0), said(name, "We oppose a new legally binding treaty on cyberspace.")),
                room.get(0),
                Pictures.heatMap(matrix),
                Pictures.positionMap(matrix));
    }

    @Test
    void aMatrixIsATableOfColouredCellsAndText() {
        DisplayData shown = RENDERER.render(matrix(room("Norland", "")));
        assertThat((String) shown.getData(MIMEType.TEXT_HTML))
                .startsWith("<div>")
                .contains("<th scope=\"row\"", "100/0", "0/100", "background:#")
                .doesNotContain("<script", "<style", "http");
        assertThat((String) shown.getData(MIMEType.TEXT_PLAIN)).contains("WHO AGREES WITH WHOM");
    }

    @Test
    void everyFormHasTextAndHtmlAndAPictureSvgToo() {
        for (Object value : shown("Norland", "")) {
            DisplayData shown = RENDERER.render(value);
            assertThat((String) shown.getData(MIMEType.TEXT_PLAIN))
                    .as(value.toString())
                    .isNotBlank();
            assertThat((String) shown.getData(MIMEType.TEXT_HTML))
                    .as(value.toString())
                    .isEqualTo(Notebooks.html(value))
                    .contains("<");
            assertThat(shown.hasDataForType(MIMEType.IMAGE_SVG))
                    .as(value.toString())
                    .isEqualTo(Notebooks.svg(value).isPresent());
        }
        assertThat(Notebooks.svg(Pictures.heatMap(matrix(room("Norland", "")))).orElseThrow())
                .startsWith("<svg");
    }

    @Test
    void anExplanationHasBothSidesWordsWithTheirPlaces() {
        String html = Notebooks.html(matrix(room("Norland", "")).explain("Norland", "Sudland", "international-law"));
        assertThat(html)
                .contains("<td>+0 %</td><td>+100 %</td>")
                .contains("<q><bdi>We support a new legally binding treaty on cyberspace.</bdi></q>")
                .contains("<bdi>Sudland.txt</bdi> [0, 53]");
    }

    @Test
    void aBriefsWordsAreNotTheDelegations() {
        List<Statement> room = new ArrayList<>();
        for (Statement statement : room("Norland", "")) {
            room.add(Extractors.rules().extract(statement.transcript().as(Transcript.Form.BRIEF)));
        }
        assertThat(Notebooks.html(matrix(room).explain("Norland", "Sudland", "international-law")))
                .contains("[brief on <bdi>Norland</bdi>]")
                .doesNotContain("<q>");
    }

    @Test
    void changedWordsAreMarked() {
        Statement before = said("Norland", "States shall report attacks on hospitals.");
        Statement after = said("Norland", "States should report attacks on hospitals.");
        assertThat(Notebooks.html(Drift.between(before, after)))
                .contains(
                        "<td><bdi>softened</bdi></td>", "<del><bdi>shall</bdi></del>", "<ins><bdi>should</bdi></ins>");
    }

    @Test
    void aPathIsDrawn() {
        Statement once = Extractors.rules()
                .extract(Transcript.of(
                                Delegation.named("Norland"), "We support a new legally binding treaty on cyberspace.")
                        .withDate(java.time.LocalDate.of(2030, 1, 1)));
        PositionPath path = PositionPath.of(List.of(once), Codebook.ictSecurity());
        assertThat(Notebooks.html(path))
                .startsWith("<svg")
                .isEqualTo(Notebooks.svg(path).orElseThrow());
    }

    @Test
    void aLargeRoomIsCutAndSaysSo() {
        List<Statement> room = new ArrayList<>();
        for (int i = 0; i < 193; i++) {
            room.add(said("Land " + i, "We support a new legally binding treaty on cyberspace."));
        }
        assertThat(Notebooks.html(matrix(room))).contains("the first 40 of 193").hasSizeLessThan(250_000);
    }

    @Test
    void whatHasNoFormOfItsOwnIsItsText() {
        assertThat(Notebooks.html("a < b")).isEqualTo("<pre style=\"line-height:1.25\">a &lt; b</pre>");
        assertThat(Notebooks.text(List.of("a", "b"))).isEqualTo("a\nb\n");
        assertThat(Notebooks.svg("a")).isEmpty();
        assertThat(Notebooks.types()).contains(ComparisonMatrix.class).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'--><svg onload=alert(1)>",
                "</td></table></div>",
                "&lt;b&gt;",
                "]]><![CDATA[",
                "a\u0000b\u001b[31m",
                "\u202egnidaer\u2066",
                "javascript:alert(1)"
            })
    void aHostileNameOrSentenceLeavesTheMarkupAsItIs(String hostile) {
        List<Object> benign = shown("X", "We propose a fund for X.");
        List<Object> evil = shown(hostile, "We propose a fund for " + hostile.replaceAll("[.!?\\p{Cntrl}]", "") + ".");
        for (int i = 0; i < 5; i++) {
            // In whatever order the names stand.
            assertThat(tags(Notebooks.html(evil.get(i))))
                    .containsExactlyInAnyOrderElementsOf(tags(Notebooks.html(benign.get(i))));
        }
        for (Object value : evil) {
            assertThat(Notebooks.html(value))
                    .doesNotContainPattern("<(script|img)|<[^>]*\\son\\w+=")
                    // A picture's title and description are heard, not laid out: a direction turns nothing there.
                    .satisfies(html -> assertThat(html.replaceAll("(?s)<(title|desc)[^>]*>.*?</", ""))
                            .doesNotContainPattern("[\\u0000-\\u0008\\u202a-\\u202e\\u2066-\\u2069]"));
        }
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = Pattern.compile("<[^>]*>").matcher(html);
        while (matcher.find()) {
            tags.add(matcher.group());
        }
        return tags;
    }

    @Test
    void aKernelFindsTheExtensionByItself() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(RapporteurExtension.class);
    }

    @Test
    void theLibraryWorksWhereThereIsNoJJava() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jjava")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader without =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> notebooks = without.loadClass(Notebooks.class.getName());
            Object html = notebooks.getMethod("html", Object.class).invoke(null, "a < b");
            assertThat((String) html).contains("a &lt; b");
            assertThatThrownBy(() -> without.loadClass(RapporteurExtension.class.getName()))
                    .isInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void everyNotebookOfTheExamplesGivesTheOutputsItKeeps() throws Exception {
        try (var files = Files.list(Path.of("examples/notebook"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList()) {
                JsonObject notebook = CellRunner.read(file);
                assertThat(notebook.get("nbformat").getAsInt()).isEqualTo(4);
                for (JsonElement cell : notebook.getAsJsonArray("cells")) {
                    assertThat(cell.getAsJsonObject().keySet()).contains("id", "cell_type", "metadata", "source");
                }
                String kept = CellRunner.text(notebook);
                assertThat(Files.readString(file)).isEqualTo(kept);
                CellRunner.run(notebook);
                assertThat(CellRunner.text(notebook)).isEqualTo(kept);
            }
        }
    }

    @Test
    void reasonsCodingSheetsAndPositionsAreLaidOut() {
        Codebook ict = Codebook.ictSecurity();
        List<Statement> room = room("Norland", "Sovereignty applies in cyberspace.");
        assertThat(Notebooks.text(Coder.by(ict).why(room.get(0)))).contains("legally binding treaty", "issues:");
        assertThat(Notebooks.text(MachineSheet.of(Coding.of(ict, room))))
                .contains("4 rows", "commitment prevent", "\"We oppose a new legally")
                .contains("write(Path.of(\"sheet.csv\"))");
        ComparisonMatrix matrix = Rapporteur.compare(room).codedBy(ict).matrix();
        assertThat(Notebooks.text(
                        matrix.position("Sudland", "international-law").orElseThrow()))
                .contains("oppose: ", "We oppose a new legally binding treaty");
    }
}
