package org.rapporteur.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree drawn with lines: one row a delegation, and to the right, at a place that tells the distance, where groups join.
 */
final class DendrogramText {

    private static final int NAME = 30;
    private static final int ROOM = 60;

    private final Dendrogram tree;
    private final int n;
    private final int name;
    private final double highest;
    private final List<char[]> rows = new ArrayList<>();
    private final int[] rowOf;
    private final int[] columnOf;

    DendrogramText(Dendrogram tree) {
        this.tree = tree;
        this.n = tree.delegations().size();
        this.name = tree.delegations().stream()
                .map(delegation -> Lines.cut(delegation.name(), NAME))
                .mapToInt(label -> label.codePointCount(0, label.length()))
                .max()
                .orElse(0);
        this.highest = n < 2 ? 0 : tree.joins().get(n - 2).height();
        this.rowOf = new int[Math.max(0, 2 * n - 1)];
        this.columnOf = new int[rowOf.length];
    }

    String text() {
        if (n < 2) {
            return "No tree: it takes two delegations that can be compared, and there "
                    + (n == 1 ? "is one.\n" : "are none.\n");
        }
        List<Integer> order = new ArrayList<>();
        leaves(2 * n - 2, order);
        for (int i = 0; i < n; i++) {
            rowOf[order.get(i)] = i;
            rows.add(" ".repeat(ROOM + 2).toCharArray());
        }
        for (int join = 0; join < n - 1; join++) {
            draw(join);
        }
        return labelled(order);
    }

    private void leaves(int node, List<Integer> order) {
        if (node < n) {
            order.add(node);
        } else {
            leaves(tree.joins().get(node - n).first(), order);
            leaves(tree.joins().get(node - n).second(), order);
        }
    }

    private void draw(int join) {
        Dendrogram.Join each = tree.joins().get(join);
        int first = each.first();
        int second = each.second();
        int least = Math.max(columnOf[first], columnOf[second]) + 1;
        // Many joins at one height would run out of the page; there they stand in one column.
        int column = Math.min(ROOM + 1, Math.max(least, column(each.height())));
        line(rowOf[first], columnOf[first], column, '┐');
        line(rowOf[second], columnOf[second], column, '┘');
        for (int row = rowOf[first] + 1; row < rowOf[second]; row++) {
            rows.get(row)[column] = '│';
        }
        int middle = (rowOf[first] + rowOf[second]) / 2;
        if (join < n - 2) {
            char[] at = rows.get(middle);
            at[column] = at[column] == '┐' ? '┬' : at[column] == '┘' ? '┴' : '├';
        }
        rowOf[n + join] = middle;
        columnOf[n + join] = column;
    }

    private void line(int row, int from, int to, char end) {
        char[] cells = rows.get(row);
        for (int column = from == 0 ? 0 : from + 1; column < to; column++) {
            cells[column] = '─';
        }
        cells[to] = end;
    }

    private int column(double height) {
        return highest > 0 ? (int) Math.round(height / highest * ROOM) : 1;
    }

    private String labelled(List<Integer> order) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            String label = Lines.cut(tree.delegations().get(order.get(i)).name(), NAME);
            text.append(label)
                    .append(" ".repeat(1 + name - label.codePointCount(0, label.length())))
                    .append(new String(rows.get(i)).stripTrailing())
                    .append('\n');
        }
        return text.append(" ".repeat(name + 1))
                .append("0 ")
                .append("·".repeat(ROOM - 4))
                .append(' ')
                .append(Lines.two(highest))
                .append('\n')
                .toString();
    }
}
