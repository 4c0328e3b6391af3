package org.rapporteur.statement;

import java.util.Objects;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.Shown;

/**
 * Who speaks: a State, an observer, a group or an organisation.
 *
 * <p>Ordered by name, then id, by code point: the same on every machine. Immutable and thread-safe.
 *
 * @param id ISO 3166-1 alpha-3 code for States, a code of the library's own table for groups, any code for others
 * @param name the name shown, such as "Russian Federation"
 */
public record Delegation(String id, String name) implements Comparable<Delegation> {

    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_SHOWN = 40;
    private static final String RULE = "must hold a letter or digit and at most " + LONGEST_NAME + " characters";

    /**
     * Refuses an id or a name without a visible character, and names longer than 256 characters, by an {@link
     * IllegalArgumentException}; names from outside are better given to {@link #named(String)}.
     */
    public Delegation {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(id, "id must not be null");
        check("id", id);
        check("name", name);
    }

    private static void check(String what, String value) {
        if (!isName(value)) {
            throw new IllegalArgumentException("delegation " + what + " (" + shown(value) + ") " + RULE);
        }
    }

    private static boolean isName(String value) {
        return value.length() <= LONGEST_NAME && value.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "..." : value;
    }

    /**
     * A delegation of the library's own table, by any usual name: {@code "PRC"}, {@code "the Chinese side"},
     * {@code "CHN"}, {@code "European Union"}.
     *
     * @param name short name, official name, abbreviation, code, or adjective with side, delegation or Government
     * @return the delegation
     * @throws org.rapporteur.fault.UnknownNameException if nobody or more than one bears the name; lists the nearest
     */
    public static Delegation find(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return Gazetteer.shipped().delegation(name);
    }

    /**
     * A delegation that need not be in the table: an invented country, a company, a faction. For names from outside: what is
     * no name is refused as other bad input is.
     *
     * @param name its name, which is its id too
     * @return the delegation
     * @throws InputException if it has no letter or digit, or is longer than 256 characters
     */
    public static Delegation named(String name) {
        Objects.requireNonNull(name, "name must not be null");
        if (!isName(name)) {
            throw InputException.of(
                    "delegation", "name (" + shown(name) + ") " + RULE + "\nMaybe the field for it was left empty.");
        }
        return new Delegation(name, name);
    }

    @Override
    public int compareTo(Delegation other) {
        Objects.requireNonNull(other, "other must not be null");
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return Shown.line(name);
    }
}
