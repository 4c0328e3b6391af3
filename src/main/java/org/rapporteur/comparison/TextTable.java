package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Visible;

/**
 * A table of short cells: the first column names the rows and stands left, the others stand right.
 *
 * <p>As text it is at most 100 columns wide: where the columns do not fit, it goes on below in blocks, each with the names
 * of the rows again.
 */
final class TextTable {

    static final int WIDEST = 100;
    private static final int WIDEST_NAME = 40;
    private static final int WIDEST_CELL = 20;

    private final List<String> wholeHead;
    private final List<List<String>> wholeRows = new ArrayList<>();
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();
    private String gap = "  ";

    TextTable(List<String> head) {
        this.wholeHead = List.copyOf(head);
        this.head = shown(head);
    }

    /** How wide columns may be so that they stand in one block, two blanks apart, beside names of rows of a width. */
    static int room(int names, int columns) {
        return (WIDEST - Math.min(names, WIDEST_NAME)) / Math.max(1, columns) - 2;
    }

    /** Columns one blank apart instead of two. */
    TextTable narrow() {
        gap = " ";
        return this;
    }

    TextTable row(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    "row (" + cells.size() + " cells) must have as many as the head (" + head.size() + ")");
        }
        wholeRows.add(List.copyOf(cells));
        rows.add(shown(cells));
        return this;
    }

    private static List<String> shown(List<String> cells) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(TextWidth.cut(Visible.line(cells.get(i)), i == 0 ? WIDEST_NAME : WIDEST_CELL));
        }
        return shown;
    }

    /** The head as it was given: for a page, which has room. */
    List<String> wholeHead() {
        return wholeHead;
    }

    List<List<String>> wholeRows() {
        return wholeRows;
    }

    /** The lines of all blocks, an empty line between blocks, no blanks at line ends. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        int from = 1;
        do {
            int to = blockEnd(widths, from);
            if (from > 1) {
                lines.add("");
            }
            lines.add(line(head, widths, from, to));
            for (List<String> row : rows) {
                lines.add(line(row, widths, from, to));
            }
            from = to;
        } while (from < head.size());
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(head.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private int blockEnd(int[] widths, int from) {
        int used = widths[0];
        int to = from;
        while (to < widths.length && used + gap.length() + widths[to] <= WIDEST) {
            used += gap.length() + widths[to];
            to++;
        }
        return to;
    }

    private String line(List<String> cells, int[] widths, int from, int to) {
        StringBuilder line = new StringBuilder(TextWidth.padRight(cells.get(0), widths[0]));
        for (int i = from; i < to; i++) {
            line.append(gap).append(TextWidth.padLeft(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
