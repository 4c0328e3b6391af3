package org.rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.LimitException;
import org.rapporteur.statement.Place;
import org.w3c.dom.Node;

/**
 * The text of a word processor's file: paragraphs, headings, list items, the cells of tables, notes at the end. Tracked
 * insertions are read, deletions and hidden text are not. The only class that knows Apache POI.
 */
final class DocxText {

    private static final int DEEPEST = 20;
    private static final String FOOTNOTE = "[footnoteRef:";
    private static final String ENDNOTE = "[endnoteRef:";

    private final String source;
    private final XWPFDocument file;
    private final DocumentText document;
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int paragraphs;
    private int cells;

    private DocxText(String source, XWPFDocument file, DocumentText document) {
        this.source = source;
        this.file = file;
        this.document = document;
    }

    static DocumentText read(String source, byte[] bytes, Limits limits) {
        byte[] parts = DocxPackage.checked(source, bytes);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(parts))) {
            DocxText reading = new DocxText(source, file, new DocumentText(source, limits));
            reading.body(file, 0);
            reading.notes();
            if (reading.document.length() == 0) {
                throw InputException.of(source, "holds no text\nMaybe it holds pictures only.");
            }
            return reading.document;
        } catch (InputException | LimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw InputException.of(
                    source,
                    "cannot be read as DOCX (" + e.getClass().getSimpleName()
                            + ")\nMaybe the file is damaged, encrypted, or of another kind.");
        }
    }

    private void body(IBody body, int depth) {
        if (depth > DEEPEST) {
            throw new LimitException(source, "depth of tables", depth, DEEPEST);
        }
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, depth > 0);
            } else if (element instanceof XWPFTable table) {
                table(table, depth);
            } else if (element instanceof XWPFSDT field) {
                field.getContent().getText().lines().forEach(line -> add(line, depth > 0));
            }
        }
    }

    private void table(XWPFTable table, int depth) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cells++;
                body(cell, depth + 1);
            }
        }
    }

    private void add(String words, boolean inCell) {
        document.block(
                inCell ? Place.Part.TABLE_CELL : Place.Part.PARAGRAPH, inCell ? cells : ++paragraphs, words.strip());
    }

    private void paragraph(XWPFParagraph paragraph, boolean inCell) {
        String words = words(paragraph).strip();
        String mark = words.isEmpty() ? "" : mark(paragraph);
        add(mark.isEmpty() && !words.isEmpty() && isBold(paragraph) ? "**" + words + "**" : mark + words, inCell);
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .allMatch(run -> run.isBold() || run.text().isBlank());
    }

    private String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.isVanish() && !isDeleted(run)) {
                words.append(run.text());
            }
        }
        return noteMarks(words.toString()).replace("\u00ad", "");
    }

    private static boolean isDeleted(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        String name = parent == null ? "" : String.valueOf(parent.getLocalName());
        return name.equals("del") || name.equals("moveFrom");
    }

    private String noteMarks(String words) {
        return noteMarks(noteMarks(words, FOOTNOTE), ENDNOTE);
    }

    private String noteMarks(String words, String mark) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        int at = words.indexOf(mark);
        while (at >= 0) {
            int end = words.indexOf(']', at);
            String id = end < 0 ? "" : words.substring(at + mark.length(), end);
            if (id.isEmpty() || !id.chars().allMatch(c -> c >= '0' && c <= '9') || id.length() > 6) {
                break;
            }
            marked.append(words, from, at)
                    .append('[')
                    .append(note(mark, Integer.parseInt(id)))
                    .append(']');
            from = end + 1;
            at = words.indexOf(mark, from);
        }
        return marked.append(words.substring(from)).toString();
    }

    private int note(String mark, int id) {
        XWPFAbstractFootnoteEndnote note = mark.equals(FOOTNOTE) ? file.getFootnoteByID(id) : file.getEndnoteByID(id);
        StringBuilder words = new StringBuilder();
        if (note != null) {
            for (XWPFParagraph paragraph : note.getParagraphs()) {
                paragraph.getRuns().stream()
                        .filter(run -> !run.isVanish() && !isDeleted(run))
                        .forEach(run -> words.append(run.text()));
                words.append(' ');
            }
        }
        notes.add(words.toString().strip());
        return notes.size();
    }

    private void notes() {
        for (int i = 0; i < notes.size(); i++) {
            String line = notes.get(i).replace('\n', ' ');
            document.block(Place.Part.FOOTNOTE, i + 1, "| [" + (i + 1) + "] | " + line + " |");
        }
        if (!notes.isEmpty()) {
            document.notice("footnotes set apart at the end: " + notes.size());
        }
    }

    /** What shows the kind of a paragraph: of a heading, a list item, a quote. */
    private String mark(XWPFParagraph paragraph) {
        String style = paragraph.getStyle() == null ? "" : paragraph.getStyle().toLowerCase(Locale.ROOT);
        if (style.startsWith("heading")) {
            String digits = style.substring("heading".length()).strip();
            int level = digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? digits.charAt(0) - '0' : 1;
            return "#".repeat(Math.min(6, Math.max(1, level))) + " ";
        }
        if (style.equals("title")) {
            return "# ";
        }
        if (style.contains("quote")) {
            return "> ";
        }
        return paragraph.getNumID() == null || paragraph.getNumID().signum() <= 0 ? "" : itemMark(paragraph);
    }

    private String itemMark(XWPFParagraph paragraph) {
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet") || format.equals("none")) {
            return "- ";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        return counters.merge(paragraph.getNumID() + "/" + level, 1, Integer::sum) + ". ";
    }
}
