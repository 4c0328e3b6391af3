package org.rapporteur.report;

import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.comparison.ComparisonMatrix;
import org.rapporteur.comparison.Report;

/** A report that says what it is. */
record Named(String format, Function<ComparisonMatrix, String> how) implements Report {

    @Override
    public String render(ComparisonMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix must not be null");
        return how.apply(matrix);
    }

    @Override
    public String toString() {
        return "Report as " + format;
    }
}
