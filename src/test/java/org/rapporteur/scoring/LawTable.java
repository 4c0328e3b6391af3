package org.rapporteur.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table measure by law, from the measures' own declarations. */
public final class LawTable {

    private LawTable() {}

    /**
     * Prints the table.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.print(markdown());
    }

    static String markdown() {
        StringBuilder table = new StringBuilder("| measure | range | ");
        table.append(Arrays.stream(Law.values())
                .map(law -> law.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | ")));
        table.append(" |\n|---|---|").append("---|".repeat(Law.values().length)).append('\n');
        for (Measure measure : Measures.all()) {
            table.append("| ")
                    .append(measure.id())
                    .append(" | ")
                    .append(end(measure.lowest()))
                    .append(" to ");
            table.append(end(measure.highest())).append(" |");
            for (Law law : Law.values()) {
                table.append(measure.laws().contains(law) ? " yes |" : " - |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String end(double end) {
        return Double.isInfinite(end) ? end > 0 ? "∞" : "-∞" : Double.toString(end);
    }
}
