package org.rapporteur.notebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.rapporteur.exchange.MachineSheet;
import org.rapporteur.fault.Shown;

/** The first rows of a coding sheet for a terminal, which has no room for all columns. */
final class SheetText {

    private static final int MOST = 40;

    private SheetText() {}

    static String of(MachineSheet sheet) {
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(sheet.separatedByCommas().toText())
                .stream()
                .toList();
        StringBuilder text = new StringBuilder(sheet + ", " + Shown.counted(rows.size(), "row") + "\n");
        rows.stream()
                .limit(MOST)
                .forEach(row -> text.append("  ").append(Shown.line(line(row))).append('\n'));
        return text.append(rows.size() > MOST ? "and " + Shown.counted(rows.size() - MOST, "row") + " more\n" : "")
                .append("write(Path.of(\"sheet.csv\")) makes the file, toText() is the whole sheet.\n")
                .toString();
    }

    private static String line(NamedCsvRecord row) {
        return String.join(
                " ",
                row.getField("kind"),
                row.getField("direction"),
                row.getField("strength"),
                row.getField("question"),
                row.getField("stance"),
                "\"" + row.getField("quotation") + "\"");
    }
}
