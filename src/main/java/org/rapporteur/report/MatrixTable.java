package org.rapporteur.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.comparison.OverallScore;
import org.rapporteur.comparison.ShortCodes;
import org.rapporteur.statement.Delegation;

/**
 * The overall matrix as a plain table, for readers without JavaScript.
 *
 * @param columns names of the columns
 * @param codes their short codes
 * @param rows the rows
 */
record MatrixTable(List<String> columns, List<String> codes, List<Row> rows) {

    /**
     * A row.
     *
     * @param name its delegation
     * @param cells what stands in it, such as "63 / 12"; empty where no issue is shared
     */
    record Row(String name, List<String> cells) {}

    static MatrixTable of(Room room, Camps camps) {
        List<Delegation> order = camps.byCamp();
        List<Delegation> columns =
                order.stream().filter(room.matrix().columns()::contains).toList();
        List<String> codes = ShortCodes.of(room.delegations());
        boolean scored = room.isScored();
        return new MatrixTable(
                columns.stream().map(column -> Shown.text(column.name())).toList(),
                columns.stream()
                        .map(column -> Shown.text(codes.get(room.number(column))))
                        .toList(),
                order.stream()
                        .filter(room.matrix().rows()::contains)
                        .map(row -> new Row(
                                Shown.text(row.name()),
                                columns.stream()
                                        .map(column -> cell(room, row, column, scored))
                                        .collect(Collectors.toList())))
                        .toList());
    }

    private static String cell(Room room, Delegation row, Delegation column, boolean scored) {
        if (row.equals(column)) {
            return "";
        }
        OverallScore pair = room.matrix().overall(row, column);
        if (!pair.comparable()) {
            return "–";
        }
        return scored
                ? Shown.percent(pair.similarity()) + " / " + Shown.percent(pair.divergence())
                : Shown.two(pair.value().orElseThrow());
    }
}
