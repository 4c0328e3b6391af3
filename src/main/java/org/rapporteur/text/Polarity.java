package org.rapporteur.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.fault.InputException;

/**
 * With what sign a sentence speaks of each of its words: for it or against it.
 *
 * <p>Reads a stretch from left to right. A negation or a word of opposition ({@code not, reject, prevent, against}) turns
 * the sign of what it governs; two turns cancel out ({@code we do not oppose a treaty}, {@code reject attempts to
 * undermine the treaty}). A verb after {@code and} starts from the sign its neighbour started from ({@code prevent war and
 * promote peace}). A negated or opposed predicate turns its subject ({@code war must never be fought}, {@code such a
 * treaty would be premature}). The words of support and opposition themselves, and words without content, have no sign.
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
        /** A verb or preposition of opposition: turns what it governs, has no content of its own. */
        AGAINST,
        /** A noun of opposition ("ban"): turns what follows and has content of its own. */
        AGAINST_NOUN,
        /** A verb of harm, with content: blames its subject, values its object; without a subject it turns what it governs. */
        HARMING,
        /** A verb of effect: blames its subject where an ill follows. */
        CAUSING,
        /** A thing nobody wants, with content of its own. */
        ILL,
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
        return read(from, to).signs;
    }

    /**
     * The signs that somebody means: as {@link #signs}, but 0 for what is plainly named and for an ill that nothing turns.
     *
     * @param from number of the first word
     * @param to number after the last
     * @return for each word 1 (backed: what is supported, done, asked for or accepted), -1 (spoken against) or 0
     */
    public byte[] meant(int from, int to) {
        Reading reading = read(from, to);
        byte[] meant = reading.signs.clone();
        for (int i = 0; i < meant.length; i++) {
            meant[i] = meant[i] > 0 && !reading.backed[i] ? 0 : meant[i];
        }
        return meant;
    }

    private Reading read(int from, int to) {
        Reading reading = new Reading(from, to);
        int at = from;
        while (at < to) {
            List<Phrases.Found<Role>> found = search.at(at, to);
            if (found.isEmpty()) {
                reading.plain(at);
                at++;
            } else {
                reading.take(found.get(0));
                at = found.get(0).to();
            }
        }
        return reading;
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

    /** The state of one reading from left to right. */
    private final class Reading {

        private static final int BE_WINDOW = 3;
        private static final int EFFECT_WINDOW = 4;

        /** Room for "be" and an adverb between a negation and the participle. */
        private static final int PASSIVE_WINDOW = 3;

        final byte[] signs;

        /** Which words stand behind a word of support, doing, duty or acceptance, or are praised by their predicate. */
        final boolean[] backed;

        /** Whether something in this clause backs what follows. */
        boolean backing;

        final int first;
        int clauseStart;
        int sign = 1;
        int outer = 1;
        int lastBeing = Integer.MIN_VALUE / 2;
        int lastNegation = Integer.MIN_VALUE / 2;
        boolean coordinated;
        boolean byOr;
        boolean byNoun;
        int nounBase = 1;
        int outerOr = 1;
        int beforeNegation = 1;
        boolean negationPending;
        boolean ownDoing;
        boolean duty;
        int lastCause = Integer.MIN_VALUE / 2;
        int causeSign = 1;

        Reading(int from, int to) {
            signs = new byte[to - from];
            backed = new boolean[to - from];
            first = from;
            clauseStart = from;
        }

        void plain(int at) {
            if (words.isWord(at)) {
                if (words.form(at).endsWith("ed")) {
                    undo(at);
                }
                word(at);
                return;
            }
            char mark = words.form(at).charAt(0);
            if (";:.!?".indexOf(mark) >= 0) {
                newClause(at + 1);
            } else if (mark == ',') {
                coordinated = true;
                sign = byNoun ? nounBase : sign;
                outer = byNoun ? nounBase : outer;
                byNoun = false;
            }
        }

        void take(Phrases.Found<Role> found) {
            switch (found.value()) {
                case NEGATION -> negate(found.from());
                case AGAINST -> oppose(found.from(), found.to(), false);
                case AGAINST_NOUN -> oppose(found.from(), found.to(), true);
                case HARMING -> harm(found);
                case CAUSING -> cause(found);
                case ILL -> ill(found);
                case JUDGING -> judge(found);
                case FOR, DOING -> support(found);
                case REJECTING -> predicate(found.from(), -sign);
                case FAULTING -> fault(found);
                case ACCEPTING -> accept(found);
                case BEING -> lastBeing = found.from();
                case PARTICIPLE -> {
                    undo(found.from());
                    word(found.from());
                }
                case SUFFERED -> word(found.from());
                case CLAUSE -> newClause(found.to());
                case FUNCTION -> function(found);
                case DEONTIC -> duty();
                default -> coordinated = false;
            }
        }

        private void duty() {
            duty = true;
            backing = true;
            coordinated = false;
        }

        /** Whether the clause so far names somebody or something else than the speaker: what a verb of effect judges. */
        private boolean hasSubject(int before) {
            for (int i = clauseStart; i < before && !ownDoing; i++) {
                if (signs[i - first] != 0) {
                    return true;
                }
            }
            return false;
        }

        private void harm(Phrases.Found<Role> found) {
            int before = sign;
            boolean passive = found.from() - lastBeing <= BE_WINDOW;
            if (passive || !hasSubject(found.from()) || duty) {
                oppose(found.from(), found.to(), false);
            } else {
                subject(found.from(), -sign);
                sign = 1;
                verb(1);
            }
            content(found, before);
        }

        private void cause(Phrases.Found<Role> found) {
            undo(found.from());
            content(found, sign);
            lastCause = found.to();
            causeSign = sign;
            verb(sign);
        }

        private void ill(Phrases.Found<Role> found) {
            content(found, sign);
            Arrays.fill(backed, found.from() - first, found.to() - first, false);
            if (found.from() - lastCause <= EFFECT_WINDOW && !duty && hasSubject(lastCause - 1)) {
                subject(lastCause - 1, -causeSign);
            }
            coordinated = false;
        }

        private void function(Phrases.Found<Role> found) {
            String form = words.form(found.from());
            ownDoing |= form.equals("we") || form.equals("i");
            byOr = form.equals("or");
            coordinated |= form.equals("and") || byOr;
        }

        private void word(int at) {
            signs[at - first] = (byte) sign;
            backed[at - first] = backing;
            coordinated = false;
        }

        /** What must not be done to something is asked against it: "data must not be shared". */
        private void undo(int at) {
            boolean negated = negationPending && at - lastNegation <= PASSIVE_WINDOW;
            if (negated && at - lastBeing <= PASSIVE_WINDOW) {
                subject(at, sign);
            }
        }

        private void negate(int at) {
            beforeNegation = coordinated ? base() : sign;
            negationPending = true;
            lastNegation = at;
            sign = -beforeNegation;
            coordinated = false;
        }

        /** The sign a coordinated verb starts from: behind "or" that of a negation before goes on, behind "and" not. */
        private int base() {
            return byOr ? outerOr : outer;
        }

        private void verb(int before) {
            outer = negationPending ? beforeNegation : before;
            outerOr = before;
            negationPending = false;
            coordinated = false;
        }

        private void oppose(int from, int to, boolean hasContent) {
            int before = coordinated && !negationPending ? base() : sign;
            if (hasContent) {
                signs[to - 1 - first] = (byte) before;
            }
            verb(before);
            sign = -before;
            byNoun = hasContent;
            nounBase = before;
            if (from - lastBeing <= BE_WINDOW && !hasContent) {
                subject(from, sign);
            }
        }

        private void support(Phrases.Found<Role> found) {
            backing = true;
            if (coordinated && !negationPending && !byOr) {
                sign = outer;
            }
            if (found.value() == Role.DOING) {
                content(found, sign);
            }
            if (found.from() - lastBeing <= BE_WINDOW && sign < 0) {
                subject(found.from(), sign);
            }
            verb(sign);
        }

        private void judge(Phrases.Found<Role> found) {
            support(found);
            clauseStart = found.to();
        }

        private void accept(Phrases.Found<Role> found) {
            if (found.from() - lastBeing <= BE_WINDOW) {
                predicate(found.from(), sign);
            }
            coordinated = false;
        }

        private void fault(Phrases.Found<Role> found) {
            int before = sign;
            predicate(found.from(), -sign);
            content(found, before);
        }

        private void content(Phrases.Found<Role> found, int its) {
            Arrays.fill(signs, found.from() - first, found.to() - first, (byte) its);
            Arrays.fill(backed, found.from() - first, found.to() - first, backing);
        }

        private void predicate(int at, int verdict) {
            subject(at, verdict);
            sign = verdict;
            coordinated = false;
        }

        private void subject(int before, int verdict) {
            for (int i = clauseStart; i < before; i++) {
                if (signs[i - first] != 0) {
                    signs[i - first] = (byte) verdict;
                    backed[i - first] = true;
                }
            }
        }

        private void newClause(int from) {
            clauseStart = from;
            sign = 1;
            outer = 1;
            outerOr = 1;
            negationPending = false;
            coordinated = false;
            ownDoing = false;
            duty = false;
            backing = false;
            lastNegation = Integer.MIN_VALUE / 2;
            lastBeing = Integer.MIN_VALUE / 2;
            lastCause = Integer.MIN_VALUE / 2;
        }
    }

    @Override
    public String toString() {
        return "Polarity of " + words;
    }
}
