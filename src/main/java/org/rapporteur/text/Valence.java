package org.rapporteur.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.fault.InputException;

/**
 * What the list of praise and blame says of a word or phrase.
 *
 * @param roles what it is, as the list has it; several where it is listed more than once
 * @param to number after its last word
 */
record Valence(Set<Valence.Role> roles, int to) {

    /** What a word or phrase can be; the order decides whose value counts where it is several. */
    enum Role {
        /** Looks like another word of the list and says nothing: "social security". */
        INERT(0, 0),
        /** Turns what follows: "never". */
        NOT(0, 0),
        /** Praises: "essential". */
        GOOD(1, 0),
        /** Faults: "dangerous". */
        BAD(-1, 0),
        /** A good thing: "freedom". */
        BOON(1, 0),
        /** A bad thing: "famine". */
        ILL(-1, 0),
        /** A verb that speaks for its subject: "protects". */
        HELP(1, 0),
        /** A verb that speaks against its subject: "harms". */
        HARM(-1, 0),
        /** Hands on the value of what follows: "causes". */
        RAISE(0, 1),
        /** Turns the value of what follows: "prevents". */
        LOWER(0, -1),
        /** At the beginning of a clause turns the whole of it, elsewhere faults: "ban". */
        AGAINST(-1, -1);

        private final int value;
        private final int effect;

        Role(int value, int effect) {
            this.value = value;
            this.effect = effect;
        }
    }

    private static final Phrases<Role> LEXICON = lexicon();

    static Phrases.Search<Role> in(Words words) {
        return LEXICON.in(words);
    }

    /** Of all that begins at a word, the longest. */
    static Valence longest(List<Phrases.Found<Role>> found) {
        int to = found.get(0).to();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        found.stream().filter(one -> one.to() == to).forEach(one -> roles.add(one.value()));
        return new Valence(roles, to);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it names a good or bad thing rather than judging. */
    boolean isThing() {
        return (is(Role.BOON) || is(Role.ILL)) && !is(Role.GOOD) && !is(Role.BAD);
    }

    /** Its own verdict: 1, -1 or 0. */
    int value() {
        return roles.stream()
                .mapToInt(role -> role.value)
                .filter(value -> value != 0)
                .findFirst()
                .orElse(0);
    }

    /** What it does to the value of what follows: hands it on (1), turns it (-1) or nothing (0). */
    int effect() {
        if (is(Role.GOOD) || is(Role.BOON)) {
            // Listed in this very form as a noun or adjective: "security" beside "secure".
            return 0;
        }
        return roles.stream()
                .mapToInt(role -> role.effect)
                .filter(effect -> effect != 0)
                .findFirst()
                .orElse(0);
    }

    private static Phrases<Role> lexicon() {
        Phrases.Builder<Role> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(Valence.class, "verdicts.tsv").rows()) {
            Role role = role(row);
            row.list(1).forEach(phrase -> builder.add(phrase, role));
        }
        return builder.build();
    }

    private static Role role(DataFile.Row row) {
        try {
            return Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(),
                    row.line(),
                    "role (" + row.cell(0) + ") must be one of " + Arrays.toString(Role.values()));
        }
    }
}
