package org.rapporteur.comparison;

import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Visible;

/** Names and lines made short enough for one line of a terminal or one column of a table. */
final class Brevity {

    private static final int LINE = 79;
    private static final int BETWEEN = 3;

    private Brevity() {}

    static String line(String text) {
        return cut(text, LINE);
    }

    static String name(Delegation delegation, int columns) {
        return cut(delegation.name(), columns);
    }

    /** Two names before what is found of them: cut so that the whole is one line. */
    static String pair(Delegation first, Delegation second, String found) {
        int room = LINE - found.length() - BETWEEN;
        int left = TextWidth.of(Visible.line(first.name()));
        int right = TextWidth.of(Visible.line(second.name()));
        int forFirst = Math.max(room / 2, room - right);
        int forSecond = room - Math.min(left, forFirst);
        return line(name(first, forFirst) + " - " + name(second, forSecond) + found);
    }

    static String cut(String text, int columns) {
        return TextWidth.cut(Visible.line(text), columns);
    }
}
