package org.rapporteur.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapporteur.exchange.Cells;
import org.rapporteur.statement.Delegation;

/** One row of comma-separated values. */
final class CsvRow {

    static final String END = "\r\n";
    private static final int DECIMALS = 6;

    private final List<String> cells = new ArrayList<>();

    CsvRow text(String value) {
        cells.add(Cells.quoted(value));
        return this;
    }

    CsvRow named(Delegation delegation) {
        return text(delegation.name()).text(delegation.id());
    }

    CsvRow number(double value) {
        cells.add(new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
        return this;
    }

    CsvRow number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : none(1);
    }

    CsvRow whole(long value) {
        cells.add(Long.toString(value));
        return this;
    }

    /** So many cells without a value. */
    CsvRow none(int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
        return this;
    }

    String line() {
        return String.join(",", cells) + END;
    }
}
