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
     * A code of at most five columns for each: its id if that is short, else the first letters and digits of its name; where
     * several names begin alike, the initials of its words, its first four letters and the last, or its first three and those
     * by which it differs (Kestria, Kestrovia: Kesia, Kesov); else its first letters and a number, or {@code #} and a number.
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
            codes.add(fits(delegation.id()) ? delegation.id() : made(delegation, names, codes.size() + 1));
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

    private String made(Delegation delegation, List<String> names, int number) {
        String letters = letters(delegation);
        String begins = first(letters, widest);
        List<String> alike = names.stream()
                .filter(name -> first(name, widest).equals(begins))
                .toList();
        Stream<String> plain = alike.size() == 1
                ? Stream.of(begins)
                : Stream.of(initials(delegation.name()), ends(letters, alike), apart(letters, alike));
        Stream<String> numbered =
                IntStream.iterate(2, i -> i + 1).limit(names.size() + 1L).mapToObj(i -> first(letters, widest - 2) + i);
        return Stream.of(plain, numbered, IntStream.iterate(number, i -> i + 1).mapToObj(i -> "#" + i))
                .flatMap(each -> each)
                .filter(code -> fits(code) && taken.add(code))
                .findFirst()
                .orElseThrow();
    }

    /** The first letters of a name's words, numbers whole; nothing for a single word. */
    private static String initials(String name) {
        String[] words = name.strip().split("[^\\p{L}\\p{N}]+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean number = !word.isEmpty() && Character.isDigit(word.codePointAt(0));
            initials.append(number ? word : first(word, 1));
        }
        return words.length < 2 ? "" : initials.toString();
    }

    /** The first letters and the last, where that tells it from all that begin alike. */
    private String ends(String letters, List<String> alike) {
        long same =
                alike.stream().filter(other -> end(other).equals(end(letters))).count();
        return same > 1 ? "" : first(letters, widest - 1) + end(letters);
    }

    private static String end(String letters) {
        return letters.isEmpty() ? "" : letters.substring(letters.offsetByCodePoints(letters.length(), -1));
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
