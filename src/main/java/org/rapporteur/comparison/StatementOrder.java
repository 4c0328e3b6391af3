package org.rapporteur.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import org.rapporteur.statement.Statement;

/** One order for statements, whatever order they came in: delegation, date, source, text, meeting, form. */
final class StatementOrder {

    static final Comparator<Statement> ORDER = Comparator.comparing(Statement::delegation)
            .thenComparing(s -> s.transcript().date().orElse(LocalDate.MAX))
            .thenComparing(s -> s.transcript().source())
            .thenComparing(s -> s.transcript().text())
            .thenComparing(s -> s.transcript().meeting())
            .thenComparing(s -> s.transcript().form());

    private StatementOrder() {}
}
