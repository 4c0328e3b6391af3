package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
     * A code of at most five columns for each: its id if that is short, else the first letters and digits of its name; where
     * several names begin alike, the initials of its words or its first four letters and the last; else {@code #} and a number.
     *
     * @param delegations any delegations
     * @return the codes in the same order, all different
     */
    public static List<String> of(List<Delegation> delegations) {
        Objects.requireNonNull(delegations, "delegations must not be null");
        Set<String> taken = new HashSet<>();
        delegations.stream().map(Delegation::id).filter(ShortCodes::fits).forEach(taken::add);
        Map<String, Long> beginnings = delegations.stream()
                .filter(delegation -> !fits(delegation.id()))
                .distinct()
                .collect(
                        Collectors.groupingBy(delegation -> letters(delegation.name(), WIDEST), Collectors.counting()));
        List<String> codes = new ArrayList<>();
        for (Delegation delegation : delegations) {
            codes.add(fits(delegation.id()) ? delegation.id() : made(delegation, codes.size() + 1, taken, beginnings));
        }
        return codes;
    }

    private static boolean fits(String code) {
        return !code.isEmpty() && code.length() <= WIDEST;
    }

    private static String made(Delegation delegation, int number, Set<String> taken, Map<String, Long> beginnings) {
        String name = delegation.name();
        String beginning = letters(name, WIDEST);
        String alone = beginnings.getOrDefault(beginning, 0L) < 2 ? beginning : "";
        for (String code : List.of(alone, initials(name), ends(name))) {
            if (!code.isEmpty() && TextWidth.of(code) <= WIDEST && taken.add(code)) {
                return code;
            }
        }
        int free = number;
        while (!taken.add("#" + free)) {
            free++;
        }
        return "#" + free;
    }

    private static String letters(String name, int most) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).limit(most).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The first letters of a name's words, numbers whole; nothing for a single word. */
    private static String initials(String name) {
        String[] words = name.strip().split("[^\\p{L}\\p{N}]+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean number = !word.isEmpty() && Character.isDigit(word.codePointAt(0));
            initials.append(number ? word : letters(word, 1));
        }
        return words.length < 2 ? "" : initials.toString();
    }

    private static String ends(String name) {
        String all = letters(name, Integer.MAX_VALUE);
        int count = all.codePointCount(0, all.length());
        return count <= WIDEST ? "" : letters(name, WIDEST - 1) + all.substring(all.offsetByCodePoints(0, count - 1));
    }
}
