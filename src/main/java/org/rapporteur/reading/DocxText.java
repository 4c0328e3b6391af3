package org.rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    private static final long MOST_UNPACKED = 256L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEEPEST = 20;
    private static final String FOOTNOTE = "[footnoteRef:";
    private static final String ENDNOTE = "[endnoteRef:";

    private final XWPFDocument file;
    private final DocumentText document;
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int paragraphs;
    private int cells;

    private DocxText(XWPFDocument file, DocumentText document) {
        this.file = file;
        this.document = document;
    }

    static DocumentText read(String source, byte[] bytes, Limits limits) {
        checkZip(source, bytes);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText reading = new DocxText(file, new DocumentText(source, limits));
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

    /** Counts what is packed, before anything is built of it; nothing is unpacked to a disk. */
    private static void checkZip(String source, byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw InputException.of(source, "is no DOCX file: it begins as " + kind(bytes)
                    + "\nMaybe its name has the wrong ending.");
        }
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new LimitException(source, "entries of a packed file", entries, MOST_ENTRIES);
                }
                for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                    unpacked += n;
                    long most = Math.min(MOST_UNPACKED, Math.max(FREE, (long) MOST_RATIO * bytes.length));
                    if (unpacked > most) {
                        throw new LimitException(source, "unpacked bytes", unpacked, most);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw InputException.of(source, "cannot be unpacked as DOCX\nMaybe the file was cut off.");
        }
    }

    private static String kind(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            return "PDF";
        }
        return (bytes[0] & 0xff) == 0xd0 ? "an older Word file" : bytes[0] == '{' ? "RTF or JSON" : "plain text";
    }

    private void body(IBody body, int depth) {
        if (depth > DEEPEST) {
            throw new LimitException("tables", "depth of tables", depth, DEEPEST);
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
        add(words.isEmpty() ? "" : mark(paragraph) + words, inCell);
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
            marked.append(words, from, at).append('[').append(note(mark, Integer.parseInt(id))).append(']');
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
