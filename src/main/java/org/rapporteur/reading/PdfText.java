package org.rapporteur.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;

/**
 * The lines of a PDF in the order in which it draws them, so that columns follow each other. The only class that knows
 * PDFBox; {@link PdfLayout} makes paragraphs of the lines.
 */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 5_000;
    private static final float RAISED = 0.8f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<List<TextPosition>> words = new ArrayList<>();

    private PdfText() {}

    static DocumentText read(String source, byte[] bytes, Limits limits) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new LimitException(source, "pages of a PDF", pages, MOST_PAGES);
            }
            PdfText reading = new PdfText();
            reading.writeText(document, new StringWriter());
            if (reading.lines.isEmpty()) {
                throw InputException.of(
                        source,
                        "holds no text on its " + pages + " pages\nMaybe they are pictures: read them by OCR first.");
            }
            return new PdfLayout(reading.lines).text(new DocumentText(source, limits));
        } catch (InputException | LimitException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw InputException.of(
                    source,
                    "cannot be read as PDF (" + e.getClass().getSimpleName()
                            + ")\nMaybe the file is damaged, encrypted, or of another kind.");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.add(List.copyOf(positions));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        StringBuilder line = new StringBuilder();
        float size = prevailing();
        for (List<TextPosition> word : words) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            append(line, word, size);
        }
        String text = line.toString().replace('\u00a0', ' ').strip();
        if (!text.isEmpty()) {
            List<TextPosition> first = words.get(0);
            List<TextPosition> last = words.get(words.size() - 1);
            TextPosition end = last.get(last.size() - 1);
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    first.get(0).getXDirAdj(),
                    end.getXDirAdj() + end.getWidthDirAdj(),
                    end.getYDirAdj(),
                    size,
                    end.getPageHeight(),
                    words.stream().flatMap(List::stream).allMatch(PdfText::isBold),
                    text));
        }
        words.clear();
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont().getName();
        return position.getUnicode().isBlank()
                || name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }

    /** The largest size of the line: raised marks are smaller. */
    private float prevailing() {
        float size = 0;
        for (List<TextPosition> word : words) {
            for (TextPosition position : word) {
                size = Math.max(size, position.getFontSizeInPt());
            }
        }
        return size;
    }

    private static void append(StringBuilder line, List<TextPosition> word, float size) {
        boolean raised = false;
        for (TextPosition position : word) {
            String character = position.getUnicode();
            boolean mark = position.getFontSizeInPt() < RAISED * size
                    && !character.isEmpty()
                    && Character.isDigit(character.charAt(0));
            if (mark != raised) {
                if (mark) {
                    trim(line);
                }
                line.append(mark ? '[' : ']');
                raised = mark;
            }
            line.append(character);
        }
        if (raised) {
            line.append(']');
        }
    }

    /** A mark stands at the word before it. */
    private static void trim(StringBuilder line) {
        if (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }
}
