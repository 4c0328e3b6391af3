package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Point;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Transcript;

/**
 * The seed, turned by commonmark-java, PDFBox and Apache POI into HTML, plain text, PDF and DOCX: the same points with the
 * same quotations in all, white space aside.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedInEveryFormatTest {

    private static final Path SEED = Path.of("seeds/China-OEWG-2019-09.txt");
    private static final String NAME = "China-OEWG-2019-09";

    @TempDir
    private static Path folder;

    private Statement seed;

    @BeforeAll
    void makeTheFiles() throws IOException {
        String markdown = Files.readString(SEED);
        seed = Rapporteur.read(SEED);
        Files.writeString(folder.resolve(NAME + ".md"), markdown);
        var parsed = Parser.builder().build().parse(markdown);
        Files.writeString(
                folder.resolve(NAME + ".html"),
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Speech</title><style>p{color:red}</style></head><body>"
                        + "<nav><a href=\"/\">States must click here.</a></nav>"
                        + HtmlRenderer.builder().build().render(parsed)
                        + "<script>'States must run.'</script></body></html>");
        Files.writeString(
                folder.resolve(NAME + ".txt"),
                TextContentRenderer.builder()
                        .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                        .build()
                        .render(parsed));
        List<String> blocks = blocks(markdown);
        writeDocx(folder.resolve(NAME + ".docx"), blocks);
        writePdf(folder.resolve(NAME + ".pdf"), blocks);
    }

    /** The passages as the library's own layout has them; a title line by line. */
    private List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        Transcript transcript = seed.transcript();
        transcript.passages().forEach(passage -> {
            StringBuilder words = new StringBuilder();
            int from = passage.start();
            for (var gap : passage.gaps()) {
                words.append(markdown, from, gap.start());
                from = gap.end();
            }
            words.append(markdown, from, passage.end());
            blocks.add(words.toString().replace("\n", " ").replaceAll(" +", " ").strip());
        });
        return blocks;
    }

    private static void writeDocx(Path file, List<String> blocks) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String block : blocks) {
                XWPFRun run = document.createParagraph().createRun();
                run.setBold(block.startsWith("**"));
                run.setText(block.replace("**", ""));
            }
            document.write(out);
        }
    }

    /** A4, Times 12, lines broken by width, page numbers at the foot and a running header. */
    private static void writePdf(Path file, List<String> blocks) throws IOException {
        PDType1Font regular = new PDType1Font(FontName.TIMES_ROMAN);
        PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
        try (PDDocument document = new PDDocument()) {
            PdfPages pages = new PdfPages(document, regular);
            for (String block : blocks) {
                pages.paragraph(block.replace("**", ""), block.startsWith("**") ? bold : regular);
            }
            pages.close();
            document.save(file.toFile());
        }
    }

    /** Fills page after page. */
    private static final class PdfPages {

        private final PDDocument document;
        private final PDType1Font small;
        private PDPageContentStream stream;
        private float y;
        private int number;

        PdfPages(PDDocument document, PDType1Font small) throws IOException {
            this.document = document;
            this.small = small;
            turn();
        }

        private void turn() throws IOException {
            if (stream != null) {
                stream.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            number++;
            stream = new PDPageContentStream(document, page);
            write("Open-ended Working Group, first session", small, 9, 72, 800);
            write(Integer.toString(number), small, 9, 297, 40);
            y = 760;
        }

        void paragraph(String words, PDType1Font font) throws IOException {
            StringBuilder line = new StringBuilder();
            for (String word : words.split(" ")) {
                if (font.getStringWidth(line + " " + word) / 1000 * 12 > 450) {
                    line(line.toString(), font);
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            line(line.toString(), font);
            y -= 8;
        }

        private void line(String words, PDType1Font font) throws IOException {
            if (y < 80) {
                turn();
            }
            write(words, font, 12, 72, y);
            y -= 15;
        }

        private void write(String words, PDType1Font font, float size, float x, float y) throws IOException {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, y);
            stream.showText(words);
            stream.endText();
        }

        void close() throws IOException {
            stream.close();
        }
    }

    private static List<String> said(Statement statement) {
        return statement.points().stream().map(SeedInEveryFormatTest::said).toList();
    }

    private static String said(Point point) {
        return point.kindName() + " " + point.direction() + " " + point.strength() + ": "
                + point.quotation().plain().replace("[1]", "").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".txt", ".html", ".docx", ".pdf"})
    void thePointsAreTheSame(String ending) {
        Statement read = Rapporteur.read(folder.resolve(NAME + ending));
        assertThat(said(read)).containsExactlyElementsOf(said(seed)).hasSizeGreaterThan(30);
        assertThat(read.delegation()).isEqualTo(seed.delegation());
        assertThat(read.transcript().speaker()).isEqualTo(seed.transcript().speaker());
        assertThat(read.transcript().date()).isEqualTo(seed.transcript().date());
    }

    @Test
    void offsetsLeadBackToThePage() {
        Transcript transcript = Rapporteur.read(folder.resolve(NAME + ".pdf")).transcript();
        assertThat(transcript.text()).doesNotContain("Open-ended Working Group, first session");
        assertThat(transcript.place(0)).hasToString("page 1");
        Place last = transcript.place(transcript.text().length() - 1);
        assertThat(last.part()).isEqualTo(Place.Part.PAGE);
        assertThat(last.number()).isGreaterThan(2);
        assertThat(transcript.notices()).anyMatch(notice -> notice.contains("running headers"));
    }

    @Test
    void offsetsLeadBackToTheSourceOfThePage() throws IOException {
        Path file = folder.resolve(NAME + ".html");
        Transcript transcript = Rapporteur.read(file).transcript();
        String source = Files.readString(file);
        String words = "Emerging technologies such as";
        int at = transcript.text().indexOf("We live in a digital world");
        assertThat(source.substring(transcript.place(at).origin().orElseThrow()))
                .startsWith("We live in a digital world");
        assertThat(source.substring(transcript
                        .place(transcript.text().indexOf(words))
                        .origin()
                        .orElseThrow()))
                .startsWith(words);
        assertThat(transcript.text()).doesNotContain("click here").doesNotContain("must run");
    }
}
