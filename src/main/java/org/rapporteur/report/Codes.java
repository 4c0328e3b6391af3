package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.statement.Delegation;

/** Short codes for the heads of narrow columns: the id where it is short, else the first letters of the name; all different. */
final class Codes {

    private static final int LONGEST = 5;

    private Codes() {}

    static List<String> of(List<Delegation> delegations) {
        Set<String> taken = new HashSet<>();
        delegations.stream()
                .map(Delegation::id)
                .filter(id -> id.length() <= LONGEST)
                .forEach(taken::add);
        List<String> codes = new ArrayList<>();
        for (Delegation delegation : delegations) {
            codes.add(
                    delegation.id().length() <= LONGEST ? delegation.id() : code(delegation, codes.size() + 1, taken));
        }
        return codes;
    }

    private static String code(Delegation delegation, int number, Set<String> taken) {
        StringBuilder letters = new StringBuilder();
        delegation
                .name()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(letters::appendCodePoint);
        String code = letters.toString();
        for (int i = number; code.isEmpty() || !taken.add(code); i++) {
            code = "#" + i;
        }
        return code;
    }
}
