package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.statement.Delegation;

/**
 * Codes for the heads of narrow columns.
 *
 * <pre>{@code
 * ShortCodes.of(matrix.columns());   // [CHN, NLD, EU]
 * }</pre>
 */
public final class ShortCodes {

    private static final int WIDEST = 5;

    private ShortCodes() {}

    /**
     * A code of at most five columns for each: its id if that is short, else the first letters and digits of its name, else
     * {@code #} and a number.
     *
     * @param delegations any delegations
     * @return the codes in the same order, all different
     */
    public static List<String> of(List<Delegation> delegations) {
        Objects.requireNonNull(delegations, "delegations must not be null");
        Set<String> taken = new HashSet<>();
        delegations.stream().map(Delegation::id).filter(ShortCodes::fits).forEach(taken::add);
        List<String> codes = new ArrayList<>();
        for (Delegation delegation : delegations) {
            codes.add(fits(delegation.id()) ? delegation.id() : made(delegation, codes.size() + 1, taken));
        }
        return codes;
    }

    private static boolean fits(String code) {
        return !code.isEmpty() && code.length() <= WIDEST;
    }

    private static String made(Delegation delegation, int number, Set<String> taken) {
        StringBuilder letters = new StringBuilder();
        delegation
                .name()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(WIDEST)
                .forEach(letters::appendCodePoint);
        String code = letters.toString();
        for (int i = number; code.isEmpty() || TextWidth.of(code) > WIDEST || !taken.add(code); i++) {
            code = "#" + i;
        }
        return code;
    }
}
