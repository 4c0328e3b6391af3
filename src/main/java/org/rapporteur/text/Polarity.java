package org.rapporteur.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.fault.InputException;

/**
 * With what sign a sentence speaks of each of its words: for it or against it.
 *
 * <p>Reads a stretch from left to right. A negation or a word of opposition ({@code not, reject, prevent, against}) turns
 * the sign of what it governs; two turns cancel out ({@code we do not oppose a treaty}, {@code reject attempts to
 * undermine the treaty}). A verb after {@code and} starts from the sign its neighbour started from ({@code prevent war and
 * promote peace}). A negated or opposed predicate turns its subject ({@code war must never be fought}, {@code such a
 * treaty would be premature}). What is put aside or less liked stands against what is chosen ({@code prefer talks to
 * arbitration, instead of a ban}); what a thing does speaks for or against it ({@code the dam harms farmers, saves lives}).
 * The words of support and opposition themselves, and words without content, have no sign.
 *
 * <p>It looks at words, not at grammar: long-distance scope, irony and reported speech are beyond it. The method follows
 * the polarity shifters of Polanyi and Zaenen (2006); the word list is a data file. Immutable and thread-safe.
 */
public final class Polarity {

    /** What a word or phrase does to the sign. */
    public enum Role {
        /** Looks like a negation and is none: "not only". */
        INERT,
        /** Negates what follows. */
        NEGATION,
        /** Puts aside what follows: "instead of". Where it opens a clause, to the comma. */
        ASIDE,
        /** A verb of choice: for what follows, against what stands behind "to", "over" or "than". */
        PREFERRING,
        /** A predicate of comparison: for its subject, against what follows: "better than". */
        BETTER,
        /** A verb or preposition of opposition: turns what it governs, has no content of its own. */
        AGAINST,
        /** A word of opposition, but for what the speaker must refuse: "regret". */
        REGRETTING,
        /** A verb by which a thing needs what follows, with content: "requires". */
        REQUIRING,
        /** A noun of opposition ("ban"): turns what follows and has content of its own. */
        AGAINST_NOUN,
        /** A verb of harm, with content: blames its subject, values its object; without a subject it turns what it governs. */
        HARMING,
        /** A verb of effect: blames its subject where an ill follows. */
        CAUSING,
        /** A thing nobody wants, with content of its own. */
        ILL,
        /** A thing everybody wants, with content of its own; a verb of effect before it praises its subject. */
        GOOD,
        /** A verb of support without content of its own. */
        FOR,
        /** A verb of judgement, whose object the predicate behind it judges: "consider it premature". */
        JUDGING,
        /** A verb of doing, with content: starts a coordinated part. */
        DOING,
        /** A predicate that rejects its subject: "premature". */
        REJECTING,
        /** A predicate that rejects its subject and has content of its own: "unfair". */
        FAULTING,
        /** A predicate that accepts its subject: "needed". */
        ACCEPTING,
        /** A participle that accepts its subject and judges nothing: "adopted". */
        ACTED,
        /** A predicate that accepts its subject without "be": "makes sense". */
        COMMENDING,
        /** A predicate that accepts its subject and has content of its own: "fair". */
        PRAISING,
        /** A verb of good effect, with content: values its subject and its object. */
        HELPING,
        /** A word of duty or permission: no content. */
        DEONTIC,
        /** A form of "be". */
        BEING,
        /** A past participle that does not end in "ed": "sold". */
        PARTICIPLE,
        /** A past participle of what is done to those one stands up for: that they "must not be jailed" is for them. */
        SUFFERED,
        /** A word that begins a new clause. */
        CLAUSE,
        /** A name in which words of other roles are plain content: "debt relief". */
        NAME,
        /** A word without content. */
        FUNCTION
    }

    private static final Phrases<Role> LEXICON = lexicon();

    private final Words words;
    private final Phrases.Search<Role> search;

    private Polarity(Words words) {
        this.words = words;
        this.search = LEXICON.in(words);
    }

    /**
     * Prepares the reading of one text.
     *
     * @param words its words
     * @return the reading
     */
    public static Polarity of(Words words) {
        Objects.requireNonNull(words, "words must not be null");
        return new Polarity(words);
    }

    /**
     * The roles in a stretch, the longest phrase at each place, without overlap.
     *
     * @param from number of the first word
     * @param to number after the last
     * @return the roles in order
     */
    public List<Phrases.Found<Role>> roles(int from, int to) {
        return search.all(from, to);
    }

    /**
     * The sign of each word of a stretch.
     *
     * @param from number of the first word
     * @param to number after the last
     * @return for each word 1 (spoken for, or plainly named), -1 (spoken against) or 0 (no content)
     */
    public byte[] signs(int from, int to) {
        return read(from, to).signs();
    }

    /**
     * The signs that somebody means: as {@link #signs}, but 0 for what is plainly named and for an ill that nothing turns.
     *
     * @param from number of the first word
     * @param to number after the last
     * @return for each word 1 (backed: what is supported, done, asked for or accepted), -1 (spoken against) or 0
     */
    public byte[] meant(int from, int to) {
        return read(from, to).meant();
    }

    /**
     * The sign that somebody means of a word without content of its own, such as a pronoun that stands for something: as in
     * {@link #meant}, if it had content.
     *
     * @param from number of the first word of the stretch
     * @param to number after the last
     * @param word number of the word
     * @return 1 (backed), -1 (spoken against) or 0
     * @throws IndexOutOfBoundsException if the word is not of the stretch
     */
    public int meantOf(int from, int to, int word) {
        Objects.checkIndex(word - from, to - from);
        return reader(from, to, word).read().meant()[word - from];
    }

    /**
     * The last predicate of a stretch that accepts or rejects what it is said of: "is not needed", "would be unfair".
     *
     * @param from number of the first word
     * @param to number after the last
     * @return the predicate with 1 if it accepts, -1 if it rejects; empty if none judges
     */
    public Optional<Phrases.Found<Integer>> predicate(int from, int to) {
        return reader(from, to).predicate();
    }

    /**
     * The last verb of effect in a stretch that tells for or against its subject: "would harm trade", "saves lives".
     *
     * @param from number of the first word
     * @param to number after the last
     * @return the verb with 1 if it tells for its subject, -1 if against; empty if none does
     */
    public Optional<Phrases.Found<Integer>> effect(int from, int to) {
        return reader(from, to).effect();
    }

    /**
     * Whether words of opposition and negation cancel out in a stretch: "regret that it was blocked".
     *
     * @param from number of the first word
     * @param to number after the last
     * @return whether something is spoken for by two turns of its sign
     */
    public boolean turnsBack(int from, int to) {
        return reader(from, to).turnsBack();
    }

    private WordSigns read(int from, int to) {
        return reader(from, to).read();
    }

    private StretchReader reader(int from, int to) {
        return reader(from, to, to);
    }

    /** Reads a stretch as if one of its words had content. */
    private StretchReader reader(int from, int to, int content) {
        StretchReader reader = new StretchReader(words, from, to);
        int at = from;
        while (at < to) {
            List<Phrases.Found<Role>> found = at == content ? List.of() : search.at(at, to);
            if (found.isEmpty()) {
                reader.plain(at);
                at++;
            } else {
                reader.take(found.get(0));
                at = found.get(0).to();
            }
        }
        return reader;
    }

    private static Phrases<Role> lexicon() {
        Phrases.Builder<Role> builder = Phrases.builder();
        for (DataFile.Row row : DataFile.read(Polarity.class, "polarity.tsv").rows()) {
            Role role = role(row);
            row.list(1).forEach(phrase -> builder.add(phrase, role));
        }
        return builder.build();
    }

    private static Role role(DataFile.Row row) {
        try {
            return Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw InputException.atLine(
                    row.file(),
                    row.line(),
                    "role (" + row.cell(0) + ") must be one of " + Arrays.toString(Role.values()));
        }
    }

    @Override
    public String toString() {
        return "Polarity of " + words;
    }
}
