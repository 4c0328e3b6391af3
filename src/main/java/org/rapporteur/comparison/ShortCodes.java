package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.statement.Delegation;

/**
 * Codes for the heads of narrow columns.
 *
 * <pre>{@code
 * ShortCodes.of(matrix.columns());   // [CHN, NLD, EU]
 * }</pre>
 */
public final class ShortCodes {

    private static final int NARROWEST = 5;
    private static final int WIDEST = 12;

    private final int widest;
    private final Set<String> taken = new HashSet<>();

    private ShortCodes(int widest) {
        this.widest = widest;
    }

    /**
     * A code of at most five columns for each: its id if that is short, else letters and digits of its name: the first ones; of
     * names that begin alike the first three and those by which they differ (Norland, Norlandia: Nor, Noria), or the first ones
     * and a number.
     *
     * @param delegations any delegations
     * @return the codes in the same order, all different
     */
    public static List<String> of(List<Delegation> delegations) {
        Objects.requireNonNull(delegations, "delegations must not be null");
        return new ShortCodes(NARROWEST).codes(delegations);
    }

    /** Codes as wide as a table has room for, from five to twelve columns. */
    static List<String> within(int room, List<Delegation> delegations) {
        return new ShortCodes(Math.max(NARROWEST, Math.min(WIDEST, room))).codes(delegations);
    }

    private List<String> codes(List<Delegation> delegations) {
        delegations.stream().map(Delegation::id).filter(this::fits).forEach(taken::add);
        List<String> names = delegations.stream()
                .filter(delegation -> !fits(delegation.id()))
                .map(ShortCodes::letters)
                .toList();
        List<String> codes = new ArrayList<>();
        for (Delegation delegation : delegations) {
            codes.add(fits(delegation.id()) ? delegation.id() : made(letters(delegation), names, codes.size() + 1));
        }
        return codes;
    }

    private boolean fits(String code) {
        return !code.isEmpty() && code.length() <= widest && TextWidth.of(code) <= widest;
    }

    private static String letters(Delegation delegation) {
        StringBuilder letters = new StringBuilder();
        delegation.name().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private String made(String letters, List<String> names, int number) {
        String begins = first(letters, widest);
        List<String> alike = names.stream()
                .filter(name -> first(name, widest).equals(begins))
                .toList();
        Stream<String> plain = alike.size() == 1 ? Stream.of(begins) : Stream.of(apart(letters, alike), begins);
        Stream<String> numbered =
                IntStream.iterate(2, i -> i + 1).limit(names.size() + 1L).mapToObj(i -> first(letters, widest - 2) + i);
        return Stream.of(plain, numbered, IntStream.iterate(number, i -> i + 1).mapToObj(i -> "#" + i))
                .flatMap(each -> each)
                .filter(code -> fits(code) && taken.add(code))
                .findFirst()
                .orElseThrow();
    }

    /** The first letters and those behind what all that begin alike have in common. */
    private String apart(String letters, List<String> alike) {
        int common = letters.length();
        for (String other : alike) {
            int same = 0;
            while (same < Math.min(common, other.length()) && other.charAt(same) == letters.charAt(same)) {
                same++;
            }
            common = other.equals(letters) ? common : same;
        }
        common -= common > 0 && common < letters.length() && Character.isLowSurrogate(letters.charAt(common)) ? 1 : 0;
        return first(letters, widest - 2) + first(letters.substring(common), 2);
    }

    private static String first(String letters, int most) {
        int end = letters.offsetByCodePoints(0, Math.min(most, letters.codePointCount(0, letters.length())));
        return letters.substring(0, end);
    }
}
