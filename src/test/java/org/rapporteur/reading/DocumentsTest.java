package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.rapporteur.extraction.Extractors;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.fault.MissingLibraryException;
import org.rapporteur.fault.RapporteurException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Place;
import org.rapporteur.statement.Transcript;

/** What is particular to each kind of document: hidden text, tables, notes, running headers, divided words. */
@Timeout(30)
class DocumentsTest {

    private static final TranscriptReader READER =
            TranscriptReader.withDefaults().by(Delegation.named("Norland"));

    private static Transcript html(String body) {
        return READER.read("a.html", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageIsReadAsItIsSeen() {
        Transcript transcript = html("""
                <html><head><title>No</title></head><body><header><h2>On  rivers</h2></header>
                <p>States&nbsp;must <b>act</b>
                now.<br>They can.</p><div>One<p>Two</p>three</div>
                <p style="display: none">Hidden.</p><p hidden>Hidden.</p><template>Hidden.</template><!-- Hidden. -->
                <ul><li>first<li>second</ul><ol><li>a</li><li>b</li></ol><blockquote><p>They said.</p></blockquote>
                <table><tr><td>cell one</td><td>cell two</td></tr></table><p>See the note.<sup>12</sup></p>
                <pre>as  it
                stands</pre><p>shy\u00adness &#xD800; &#0; \ufb01nal</p><footer>Imprint</footer></body></html>""");
        assertThat(transcript.text().split("\n\n"))
                .containsExactly(
                        "## On rivers",
                        "States\u00a0must act now.\nThey can.",
                        "One",
                        "Two",
                        "three",
                        "- first",
                        "- second",
                        "1. a",
                        "2. b",
                        "> They said.",
                        "cell one",
                        "cell two",
                        "See the note.[12]",
                        "as  it\nstands",
                        "shyness \ufffd \ufffd final");
        assertThat(transcript.place(transcript.text().indexOf("cell two"))).satisfies(place -> {
            assertThat(place.describe()).isEqualTo("table cell 2");
            assertThat(place.origin()).isPresent();
        });
        assertThat(transcript.place(transcript.text().indexOf("Two")).describe())
                .isEqualTo("paragraph 4");
    }

    @Test
    void ofADocumentThatCannotBeginWithLinesTheWayThatWorksIsToldFirst() {
        assertThatThrownBy(() -> TranscriptReader.withDefaults()
                        .read("Kestria.html", "<p>We support a fund.</p>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("the file name says (Kestria), which is not known")
                .hasMessageContaining(
                        "For one of your own, take all names of headings and file names: "
                                + "Rapporteur.withDefaults().readingWith(TranscriptReader.withDefaults().allowingUnknownNames())")
                .hasMessageNotContaining("'---'");
        assertThatThrownBy(() -> TranscriptReader.withDefaults().read("Kestria.txt", "We support a fund."))
                .hasMessageContaining(
                        "For one of your own, let the text begin with three lines: '---', 'delegation: Kestria'")
                .hasMessageContaining("allowingUnknownNames()");
    }

    @Test
    void thePageSaysItsCharset() {
        byte[] latin = "<meta charset=iso-8859-1><p>Stra\u00dfe</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(READER.read("a.html", latin).text()).isEqualTo("Stra\u00dfe");
        assertThatThrownBy(() -> html("<meta charset=none-such><p>x</p>"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("charset (none-such) is not known");
        assertThatThrownBy(() -> html("<script>x</script>")).hasMessageContaining("holds no text");
        assertThatThrownBy(() -> READER.limitedTo(new Limits(99_000_000, 9_000_000))
                        .read("a.html", new byte[8 * 1024 * 1024 + 1]))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("bytes of HTML");
    }

    @Test
    void longListsAndDeepTablesTakeTimeInProportion() {
        assertThat(html("<ol>" + "<li>x".repeat(20_000) + "</ol>").text()).endsWith("20000. x");
        assertThat(html("<b>" + "x".repeat(500_000) + "</b>").text())
                .startsWith("**x")
                .endsWith("x**");
        assertThat(html("<table><tr><td>".repeat(2_000) + "x").text()).isEqualTo("x");
    }

    private static Transcript docx(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return READER.read("a.docx", out.toByteArray());
    }

    @Test
    void aWordProcessorsFileIsReadWithListsTablesAndNotes() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading2");
            heading.createRun().setText("On rivers");
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("States must act");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("See our letter.");
            first.addFootnoteReference(note);
            first.createRun().setText(" now.");
            XWPFRun hidden = first.createRun();
            hidden.setVanish(true);
            hidden.setText(" Hidden.");
            first.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" Deleted.");
            first.getCTP().addNewIns().addNewR().addNewT().setStringValue(" Inserted.");
            BigInteger list = numbered(document);
            for (String item : List.of("We agree.", "We ask for more.")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(item);
            }
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("cell one");
            table.getRow(0).getCell(1).setText("cell two");
            Transcript transcript = docx(document);
            assertThat(transcript.text().split("\n\n"))
                    .containsExactly(
                            "## On rivers",
                            "States must act[1] now. Inserted.",
                            "1. We agree.",
                            "2. We ask for more.",
                            "cell one",
                            "cell two",
                            "| [1] | See our letter. |");
            assertThat(transcript.place(transcript.text().indexOf("cell two")).describe())
                    .isEqualTo("table cell 2");
            assertThat(transcript.place(transcript.text().indexOf("We ask")).describe())
                    .isEqualTo("paragraph 4");
            assertThat(transcript.place(transcript.text().length()).describe()).isEqualTo("footnote 1");
            assertThat(transcript.notices()).contains("footnotes set apart at the end: 1");
            assertThat(Extractors.rules().extract(transcript).points())
                    .noneMatch(point -> point.quotation().text().contains("letter"));
        }
    }

    private static BigInteger numbered(XWPFDocument document) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(BigInteger.ZERO);
        var level = numbering.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        BigInteger id =
                document.createNumbering().addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(numbering));
        return document.createNumbering().addNum(id);
    }

    @Test
    void aPackedBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> READER.read("bomb.docx", out.toByteArray()))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("bomb.docx: unpacked bytes");
    }

    /** A page of lines: x, y from the bottom, size, words. */
    private record Set(float x, float y, float size, String words) {}

    private static Transcript pdf(List<List<Set>> pages) throws IOException {
        PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
        try (PDDocument document = new PDDocument()) {
            for (List<Set> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    for (Set line : lines) {
                        stream.beginText();
                        stream.setFont(font, line.size);
                        stream.newLineAtOffset(line.x, line.y);
                        stream.showText(line.words);
                        stream.endText();
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return READER.read("a.pdf", out.toByteArray());
        }
    }

    @Test
    void headersFootersHyphensAndNotesOfAPdfAreTold() throws IOException {
        Transcript transcript = pdf(List.of(
                List.of(
                        new Set(72, 800, 9, "A/NL/12"),
                        new Set(400, 800, 9, "Assembly of the Rivers"),
                        new Set(72, 700, 12, "We ask all States to agree on the pro-"),
                        new Set(72, 685, 12, "tection of rivers, on self-"),
                        new Set(72, 670, 12, "defence, on self-defence and on the Nor-"),
                        new Set(72, 655, 12, "land-Sudland treaty"),
                        new Set(177, 660, 7, "1"),
                        new Set(183, 655, 12, "and they should not wait for"),
                        new Set(72, 90, 9, "1 See our letter of last year, which says all"),
                        new Set(72, 79, 9, "of this at greater length."),
                        new Set(297, 40, 9, "1/2")),
                List.of(
                        new Set(72, 800, 9, "A/NL/12"),
                        new Set(400, 800, 9, "Assembly of the Rivers"),
                        new Set(72, 700, 12, "another year."),
                        new Set(72, 670, 12, "We thank all."),
                        new Set(297, 40, 9, "2/2"))));
        assertThat(transcript.text().split("\n\n"))
                .containsExactly(
                        "We ask all States to agree on the protection of rivers, on self-defence, on self-defence and on the"
                                + " Norland-Sudland treaty[1] and they should not wait for another year.",
                        "We thank all.",
                        "| 1 See our letter of last year, which says all of this at greater length. |");
        assertThat(transcript.place(transcript.text().indexOf("We ask")).describe())
                .isEqualTo("page 1");
        assertThat(transcript.place(transcript.text().indexOf("another")).describe())
                .isEqualTo("page 2");
        assertThat(transcript.place(transcript.text().indexOf("wait")).describe())
                .isEqualTo("page 1");
        assertThat(transcript.notices()).anyMatch(notice -> notice.contains("Assembly of the Rivers"));
        assertThat(transcript.passages())
                .extracting(org.rapporteur.text.Passage::kind)
                .endsWith(org.rapporteur.text.Passage.Kind.APPARATUS);
    }

    @Test
    void columnsFollowEachOther() throws IOException {
        Transcript transcript = pdf(List.of(List.of(
                new Set(72, 700, 11, "We ask all States to"),
                new Set(72, 686, 11, "agree on a fund and"),
                new Set(72, 672, 11, "to pay for it with the"),
                new Set(310, 700, 11, "money that they have."),
                new Set(310, 686, 11, "Nobody should wait."))));
        assertThat(transcript.text().replace("\n\n", " "))
                .isEqualTo(
                        "We ask all States to agree on a fund and to pay for it with the money that they have. Nobody"
                                + " should wait.");
    }

    @Test
    void aPdfOfPicturesIsRefused() {
        assertThatThrownBy(() -> pdf(List.of(List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.pdf: holds no text on its 1 pages\nMaybe they are pictures");
    }

    @TestFactory
    Stream<DynamicTest> hostileDocumentsAreReadOrRefusedAsTheirManifestSays() throws IOException {
        Path hostile =
                Path.of(System.getProperty("rapporteur.shared", "../shared")).resolve("hostile");
        Assumptions.assumeTrue(
                Files.isDirectory(hostile),
                "skipped: no folder " + hostile + "; give one with -Drapporteur.shared=FOLDER");
        return Files.readAllLines(hostile.resolve("manifest.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 9 && cells[3].matches("read-(html|docx|pdf)"))
                .map(cells ->
                        DynamicTest.dynamicTest(cells[1], () -> check(hostile.resolve(cells[1]), cells[4], cells[9])));
    }

    private static void check(Path file, String kind, String probe) {
        if (!kind.equals("OK")) {
            assertThat(catchThrowable(() -> READER.read(file)))
                    .isInstanceOf(RapporteurException.class)
                    .hasMessageContaining(file.getFileName().toString())
                    .message()
                    .hasSizeLessThan(500);
            return;
        }
        Transcript transcript = READER.read(file);
        assertThat(transcript.text()).doesNotContain("\u0000");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(transcript.text()))
                .isTrue();
        if (probe.contains("proposals")) {
            String wanted = probe.replaceAll(".*\\[\"(.*)\"\\].*", "$1");
            assertThat(Extractors.rules().extract(transcript).proposals())
                    .extracting(proposal -> proposal.quotation().text())
                    .containsExactly(wanted);
        }
    }

    /** The same class path without a library: it is named with its coordinates. */
    @Test
    void aMissingLibraryIsNamedWithItsCoordinates() throws Exception {
        for (List<String> each : List.of(
                List.of("a.html", "org.jsoup.", "org.jsoup:jsoup:"),
                List.of("a.pdf", "org.apache.pdfbox.", "org.apache.pdfbox:pdfbox:"),
                List.of("a.docx", "org.apache.poi.", "org.apache.poi:poi-ooxml:"))) {
            try (Without loader = new Without(each.get(1))) {
                Class<?> documents = Class.forName("org.rapporteur.reading.Documents", true, loader);
                Class<?> limits = Class.forName("org.rapporteur.reading.Limits", true, loader);
                var read = documents.getDeclaredMethod(
                        "read", String.class, String.class, byte[].class, java.nio.charset.Charset.class, limits);
                read.setAccessible(true);
                Object defaults = limits.getMethod("defaults").invoke(null);
                Throwable thrown = catchThrowable(() -> read.invoke(
                        null,
                        each.get(0),
                        each.get(0),
                        "PK<p>text".getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        defaults));
                assertThat(thrown.getCause().getClass().getName()).isEqualTo(MissingLibraryException.class.getName());
                assertThat(thrown.getCause()).hasMessageContaining(each.get(2)).hasMessageContaining("reading of");
            }
        }
    }

    /** Loads everything anew from the class path, but no class whose name begins so. */
    private static final class Without extends java.net.URLClassLoader {

        private final String missing;

        Without(String missing) throws IOException {
            super(urls(), null);
            this.missing = missing;
        }

        private static java.net.URL[] urls() throws IOException {
            String[] paths = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
            java.net.URL[] urls = new java.net.URL[paths.length];
            for (int i = 0; i < paths.length; i++) {
                urls[i] = Path.of(paths[i]).toUri().toURL();
            }
            return urls;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }

    @Test
    void placesOfATextFileAreItsLines() {
        Transcript transcript = Transcript.of(Delegation.named("Norland"), "one\r\ntwo\n\nthree");
        assertThat(transcript.place(5)).hasToString("line 2, character 5");
        assertThat(transcript.place(10).number()).isEqualTo(4);
        assertThatThrownBy(() -> transcript.place(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transcript.withPlaces(List.of(Place.of(3, Place.Part.PAGE, 1))))
                .hasMessageContaining("the first at 0");
        assertThatThrownBy(() -> Place.of(0, Place.Part.PAGE, 0)).hasMessageContaining("at least 1");
    }
}
