package org.rapporteur.comparison;

import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Visible;

/** Names and lines made short enough for one line of a terminal or one column of a table. */
final class Brevity {

    private static final int LINE = 79;

    private Brevity() {}

    static String line(String text) {
        return cut(text, LINE);
    }

    static String name(Delegation delegation, int columns) {
        return cut(delegation.name(), columns);
    }

    static String cut(String text, int columns) {
        return TextWidth.cut(Visible.line(text), columns);
    }
}
