package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.statement.Delegation;
import org.rapporteur.text.Visible;

/** Names and lines made short enough for one line of a terminal or one column of a table. */
final class Brevity {

    private static final int LINE = 79;
    private static final int CODE = 5;

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

    /** A code of at most five characters for each: its id if short, else its first letters or its number; all different. */
    static List<String> codes(List<Delegation> delegations) {
        Set<String> taken = new LinkedHashSet<>();
        delegations.stream()
                .map(Delegation::id)
                .filter(id -> id.length() <= CODE)
                .forEach(taken::add);
        List<String> codes = new ArrayList<>();
        for (Delegation delegation : delegations) {
            codes.add(delegation.id().length() <= CODE ? delegation.id() : code(delegation, codes.size() + 1, taken));
        }
        return codes;
    }

    private static String code(Delegation delegation, int number, Set<String> taken) {
        StringBuilder letters = new StringBuilder();
        delegation
                .name()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(CODE)
                .forEach(letters::appendCodePoint);
        String code = TextWidth.of(letters.toString()) <= CODE ? letters.toString() : "#" + number;
        while (!taken.add(code)) {
            code = code.startsWith("#") ? code + "'" : "#" + number;
        }
        return code;
    }
}
