package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.statement.Place;

/**
 * Makes running text of the lines of a PDF: takes out headers, footers and page numbers, sets notes apart, joins the lines of
 * a paragraph also over a page, and words that a line end divides.
 */
final class PdfLayout {

    private static final String BOLD = "**";
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final String HYPHENS = "-\u2010\u00ad";
    private static final int EDGE_LINES = 3;
    private static final float EDGE = 0.14f;
    private static final float NOTE_SIZE = 0.93f;
    private static final float WIDE_GAP = 1.35f;
    private static final float INDENT = 6;
    private static final float SHORT = 0.8f;

    private final List<PdfLine> all;
    private final List<PdfLine> body = new ArrayList<>();
    private final Map<Integer, List<PdfLine>> byPage = new HashMap<>();
    private final List<PdfLine> notes = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> hyphenated = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final float size;

    PdfLayout(List<PdfLine> lines) {
        this.all = lines;
        this.size = prevailingSize(lines);
        sort();
        body.forEach(line ->
                byPage.computeIfAbsent(line.page(), k -> new ArrayList<>()).add(line));
        collectWords();
    }

    /** The size in which most characters are set. */
    private static float prevailingSize(List<PdfLine> lines) {
        Map<Float, Integer> characters = new TreeMap<>();
        lines.forEach(line -> characters.merge(line.size(), line.words().length(), Integer::sum));
        float best = 0;
        int most = 0;
        for (Map.Entry<Float, Integer> each : characters.entrySet()) {
            if (each.getValue() >= most) {
                most = each.getValue();
                best = each.getKey();
            }
        }
        return best;
    }

    private void sort() {
        Set<PdfLine> furniture = furniture();
        boolean inNote = false;
        PdfLine before = null;
        for (PdfLine line : all) {
            if (furniture.contains(line)) {
                left.add(line.pattern());
                continue;
            }
            boolean small = line.size() < NOTE_SIZE * size;
            boolean goesOn = inNote && before != null && before.page() == line.page();
            inNote = small && (goesOn || line.opensNote() && line.y() > line.height() / 2);
            (inNote ? notes : body).add(line);
            before = line;
        }
    }

    /** Lines at the edge of a page that stand so on other pages too, and page numbers. */
    private Set<PdfLine> furniture() {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        all.forEach(line ->
                pages.computeIfAbsent(line.page(), k -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> where = new HashMap<>();
        List<PdfLine> edges = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine line : edges(page)) {
                edges.add(line);
                where.computeIfAbsent(line.pattern(), k -> new HashSet<>()).add(line.page());
            }
        }
        Set<PdfLine> furniture = new HashSet<>();
        for (PdfLine line : edges) {
            int times = where.get(line.pattern()).size();
            if (line.isPageNumber() || line.isPrinted() || times >= 2 && 3 * times >= pages.size()) {
                furniture.add(line);
            }
        }
        return furniture;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(PdfLine::y));
        List<PdfLine> edges = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PdfLine line = sorted.get(i);
            boolean top = i < EDGE_LINES && line.y() < EDGE * line.height();
            boolean bottom = i >= sorted.size() - EDGE_LINES && line.y() > (1 - EDGE) * line.height();
            if (top || bottom) {
                edges.add(line);
            }
        }
        return edges;
    }

    private void collectWords() {
        for (PdfLine line : body) {
            for (String word : line.words().split(" ")) {
                String plain = letters(word);
                (plain.indexOf('-') > 0 ? hyphenated : whole).add(plain);
            }
        }
    }

    private static String letters(String word) {
        int to = word.length();
        while (to > 0 && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(0, to).toLowerCase(Locale.ROOT);
    }

    DocumentText text(DocumentText document) {
        float leading = leading();
        PdfLine before = null;
        boolean bold = false;
        for (PdfLine line : body) {
            if (before == null || startsParagraph(before, line, leading)) {
                document.append(bold ? BOLD : "");
                bold = line.bold();
                document.block(Place.Part.PAGE, line.page(), bold ? BOLD + line.words() : line.words());
            } else {
                goOn(document, before, line);
            }
            before = line;
        }
        document.append(bold ? BOLD : "");
        notes(document);
        if (!left.isEmpty()) {
            document.notice("left out as running headers, footers and page numbers: "
                    + left.stream().limit(5).map(Shown::value).collect(Collectors.joining("; ")));
        }
        return document;
    }

    /** The usual distance from line to line. */
    private float leading() {
        Map<Integer, Integer> gaps = new TreeMap<>();
        for (int i = 1; i < body.size(); i++) {
            float gap = body.get(i).y() - body.get(i - 1).y();
            if (body.get(i).page() == body.get(i - 1).page() && gap > 0) {
                gaps.merge(Math.round(gap * 2), 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }

    private boolean startsParagraph(PdfLine before, PdfLine line, float leading) {
        boolean broken = before.page() != line.page() || line.y() < before.y() - 1;
        boolean ended = ".!?:;\u2026\"\u201d)"
                        .indexOf(before.words().charAt(before.words().length() - 1))
                >= 0;
        if (Math.abs(before.size() - line.size()) > 1 || before.bold() != line.bold() && before.bold()) {
            return true;
        }
        if (broken) {
            return ended && !Character.isLowerCase(line.words().codePointAt(0)) || line.opensItem() && ended;
        }
        boolean gap = leading > 0 && line.y() - before.y() > WIDE_GAP * leading;
        boolean indented = line.left() > before.left() + INDENT && ended;
        boolean shortBefore = ended && before.right() - before.left() < SHORT * widest(before);
        return gap || indented || shortBefore || line.opensItem() && ended;
    }

    private float widest(PdfLine line) {
        float widest = 0;
        for (PdfLine other : byPage.getOrDefault(line.page(), List.of())) {
            if (Math.abs(other.left() - line.left()) < 40) {
                widest = Math.max(widest, other.right() - other.left());
            }
        }
        return widest;
    }

    private void goOn(DocumentText document, PdfLine before, PdfLine line) {
        if (!isDivided(before.words(), line.words())) {
            document.append(" ");
        } else if (!keepsHyphen(before.words(), line.words())) {
            document.takeBack(1);
        }
        if (before.page() != line.page()) {
            document.place(Place.of(document.length(), Place.Part.PAGE, line.page()));
        }
        document.append(line.words());
    }

    /** Whether a word goes on in the next line. */
    private static boolean isDivided(String before, String line) {
        int last = before.length() - 1;
        return last > 0
                && HYPHENS.indexOf(before.charAt(last)) >= 0
                && Character.isLetter(before.charAt(last - 1))
                && Character.isLetter(line.charAt(0));
    }

    /** A name has its hyphen anyway, and a word that the text elsewhere has only with one. */
    private boolean keepsHyphen(String before, String line) {
        int last = before.length() - 1;
        if (before.charAt(last) == SOFT_HYPHEN) {
            return false;
        }
        String first = letters(before.substring(before.lastIndexOf(' ') + 1, last));
        int blank = line.indexOf(' ');
        String rest = letters(blank < 0 ? line : line.substring(0, blank));
        return Character.isUpperCase(line.charAt(0))
                || first.indexOf('-') > 0
                || hyphenated.contains(first + "-" + rest) && !whole.contains(first + rest);
    }

    private void notes(DocumentText document) {
        int number = 0;
        StringBuilder note = new StringBuilder();
        for (PdfLine line : notes) {
            if (line.opensNote() && note.length() > 0) {
                add(document, ++number, note);
            }
            note.append(note.length() > 0 ? " " : "").append(line.words());
        }
        if (note.length() > 0) {
            add(document, ++number, note);
        }
        if (number > 0) {
            document.notice("footnotes set apart at the end: " + number);
        }
    }

    private static void add(DocumentText document, int number, StringBuilder note) {
        document.block(Place.Part.FOOTNOTE, number, "| " + note + " |");
        note.setLength(0);
    }
}
